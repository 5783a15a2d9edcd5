import type { Charter, CharterService } from '@sheba/contract/charter'
import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/language.tsx'
import { useFormat, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { charterMessages } from './messages.ts'
import { officerCells } from './officer-cells.ts'

/** The same words as the table, one service after the other, for a phone. */
export function CharterCards({ charter, className }: { charter: Charter; className?: string }) {
  const { language } = useLanguage()
  const officers = officerCells(charter.services, language)
  return (
    <ol className={classes('flex flex-col gap-3', className)}>
      {charter.services.map((service, index) => (
        <ServiceCard
          key={service.slug}
          service={service}
          columns={charter.columns}
          officer={officers[index]?.text ?? null}
        />
      ))}
    </ol>
  )
}

type ServiceCardProps = { service: CharterService; columns: Charter['columns']; officer: string | null }

function ServiceCard({ service, columns, officer }: ServiceCardProps) {
  const { language } = useLanguage()
  const f = useFormat()
  const { name, recipients, method, documents, price, timeLimit } = service[language]
  const heading = (index: number) => columns[index]?.[language] ?? ''
  return (
    <li className="rounded-md border border-line bg-panel p-4">
      <h3 className="flex gap-2.5 text-base">
        <span className="num text-ink-3">{f.number(service.number)}</span>
        <span>{name}</span>
      </h3>
      <dl className="mt-3 flex flex-col gap-2.5">
        <Fact name={heading(6)}>
          <strong className="font-medium text-brand">{timeLimit}</strong>
        </Fact>
        <Fact name={heading(2)}>{recipients}</Fact>
        <Fact name={heading(3)}>{method}</Fact>
        <Fact name={heading(4)}>{documents}</Fact>
        <Fact name={heading(5)}>{price}</Fact>
        <Fact name={heading(7)}>{officer && <span className="wrap-anywhere">{officer}</span>}</Fact>
      </dl>
    </li>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useText(charterMessages)
  return (
    <div>
      <dt className="text-sm text-ink-2">{name}</dt>
      <dd>{children || <span className="text-ink-3">{t.noneStated}</span>}</dd>
    </div>
  )
}
