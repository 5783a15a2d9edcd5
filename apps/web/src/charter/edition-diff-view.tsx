import type { PromiseView } from '@sheba/contract/charter'
import type { ChangedCell, EditionDiff } from '@sheba/contract/charter-editions'
import type { Language } from '@sheba/contract/words'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Icon } from '../ui/icon.tsx'
import { cellName } from './cell-name.ts'
import { editionMessages } from './edition-messages.ts'
import { useTermWords } from './use-term-words.ts'

type EditionDiffViewProps = { diff: EditionDiff; sentence: (promise: PromiseView) => string }

type Line = {
  key: string
  place: string
  language: Language | null
  before: string | null
  after: string | null
}
type Group = { key: string; title: string; note: string | null; lines: Line[] }

/** Two editions side by side, only where they differ: what was struck out beside what took its place. */
export function EditionDiffView({ diff, sentence }: EditionDiffViewProps) {
  const t = useText(editionMessages)
  const groups = useGroups(diff, sentence)
  if (groups.length === 0) return <p className="text-ink-2">{t.noDifference}</p>
  return (
    <div className="flex flex-col gap-5">
      {groups.map((group) => (
        <section key={group.key} aria-labelledby={`diff-${group.key}`} className="flex flex-col gap-2">
          <h2 id={`diff-${group.key}`} className="text-lg">
            {group.title}
            {group.note && (
              <span className="ms-2 rounded-sm bg-brand-soft px-2 text-sm font-medium text-brand">
                {group.note}
              </span>
            )}
          </h2>
          <ul className="overflow-hidden rounded-md border border-line bg-panel">
            {group.lines.map((line) => (
              <ChangedLine key={line.key} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function ChangedLine({ line }: { line: Line }) {
  const t = useText(editionMessages)
  const lang = line.language ?? undefined
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-line p-3 last:border-b-0 sm:grid-cols-[11rem_1fr_1fr]">
      <h3 className="text-sm font-normal text-ink-2">{line.place}</h3>
      <div className="min-w-0">
        <p className="flex items-center gap-1 text-sm text-ink-2">
          <Icon name="minus" size={14} />
          {t.before}
        </p>
        {line.before ? (
          <del lang={lang} className="no-underline wrap-anywhere whitespace-pre-line text-ink-2">
            {line.before}
          </del>
        ) : (
          <span className="text-ink-3">{t.empty}</span>
        )}
      </div>
      <div className="min-w-0 border-s-4 border-brand ps-3">
        <p className="flex items-center gap-1 text-sm font-medium text-brand">
          <Icon name="plus" size={14} />
          {t.after}
        </p>
        {line.after ? (
          <ins lang={lang} className="wrap-anywhere whitespace-pre-line no-underline">
            {line.after}
          </ins>
        ) : (
          <span className="text-ink-3">{t.empty}</span>
        )}
      </div>
    </li>
  )
}

/** The differences of the charter as a whole, then of one service after the other. */
function useGroups(
  { cells, terms, added, removed }: EditionDiff,
  sentence: (promise: PromiseView) => string,
): Group[] {
  const t = useText(editionMessages)
  const pick = usePick()
  const f = useFormat()
  const termWords = useTermWords(sentence)
  const lineOf = (one: ChangedCell): Line => ({
    key: `${one.cell}-${one.column}-${one.language}`,
    place: placeOf(one),
    language: one.language,
    before: one.before,
    after: one.after,
  })
  const placeOf = ({ cell, column, language }: ChangedCell) => {
    const name = column === null ? cellName(t, cell) : t.heading({ column })
    return language === null ? name : `${name} · ${language === 'bn' ? t.inBangla : t.inEnglish}`
  }
  const whole = cells.filter(({ service }) => service === null)
  const services = new Map(
    [...cells, ...terms].flatMap(({ service }) => (service ? [[service.slug, service] as const] : [])),
  )
  const isIn = (list: EditionDiff['added'], slug: string) => list.some((one) => one.slug === slug)
  const groups = [...services.values()]
    .toSorted((one, other) => one.number - other.number)
    .map(
      (service): Group => ({
        key: service.slug,
        title: `${f.number(service.number)}. ${pick(service.name)}`,
        note: isIn(added, service.slug) ? t.added : isIn(removed, service.slug) ? t.removed : null,
        lines: [
          ...cells.filter((one) => one.service?.slug === service.slug).map(lineOf),
          ...terms
            .filter((one) => one.service.slug === service.slug)
            .flatMap(({ changed, before, after }) =>
              changed.map((field): Line => {
                const words = termWords(field)
                return {
                  key: field,
                  place: words.name,
                  language: null,
                  before: words.say(before),
                  after: words.say(after),
                }
              }),
            ),
        ],
      }),
    )
  return whole.length === 0
    ? groups
    : [{ key: 'whole', title: t.asWhole, note: null, lines: whole.map(lineOf) }, ...groups]
}
