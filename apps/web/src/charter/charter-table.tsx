import type { Charter, CharterService } from '@sheba/contract/charter'
import type { Language } from '@sheba/contract/words'
import { useLanguage } from '../i18n/language.tsx'
import { useFormat, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { charterMessages } from './messages.ts'
import { type OfficerCell, officerCells } from './officer-cells.ts'

const cell = 'border border-line px-2.5 py-2 text-start align-top'

/** The eight columns of the charter, word for word, as on the paper. For a wide screen and for print. */
export function CharterTable({ charter }: { charter: Charter }) {
  const t = useText(charterMessages)
  const { language } = useLanguage()
  const officers = officerCells(charter.services, language)
  return (
    <table className="w-full border-collapse bg-panel text-sm print:text-xs">
      <caption className="sr-only">{t.services}</caption>
      <colgroup>
        {widths.map((width) => (
          <col key={width.column} style={{ width: width.share }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {charter.columns.map((column) => (
            <th key={column.en} scope="col" className={classes(cell, 'bg-sunken font-medium')}>
              {column[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {charter.services.map((service, index) => (
          <Row key={service.slug} service={service} language={language} officer={officers[index]} />
        ))}
      </tbody>
    </table>
  )
}

const widths = [
  { column: 'number', share: '4.5%' },
  { column: 'name', share: '21%' },
  { column: 'recipients', share: '15%' },
  { column: 'method', share: '12%' },
  { column: 'documents', share: '13%' },
  { column: 'price', share: '9.5%' },
  { column: 'timeLimit', share: '9%' },
  { column: 'officer', share: '16%' },
]

type RowProps = { service: CharterService; language: Language; officer: OfficerCell | undefined }

function Row({ service, language, officer }: RowProps) {
  const t = useText(charterMessages)
  const f = useFormat()
  const { name, recipients, method, documents, price, timeLimit } = service[language]
  return (
    <tr>
      <td className={cell}>{f.number(service.number)}</td>
      <th scope="row" className={classes(cell, 'font-medium')}>
        {name}
      </th>
      <td className={cell}>{recipients}</td>
      <td className={cell}>{method}</td>
      <td className={cell}>{documents || <span className="text-ink-3">{t.noneStated}</span>}</td>
      <td className={cell}>{price}</td>
      <td className={classes(cell, 'font-medium')}>{timeLimit}</td>
      {officer && officer.rows > 0 && (
        <td rowSpan={officer.rows} className={classes(cell, 'wrap-anywhere')}>
          {officer.text ?? <span className="text-ink-3">{t.noneStated}</span>}
        </td>
      )}
    </tr>
  )
}
