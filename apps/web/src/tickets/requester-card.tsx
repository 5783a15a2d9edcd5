import type { Ticket } from '@sheba/contract/tickets'
import { to } from '../app/paths.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { CallLink } from '../ui/call-link.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { FactList } from './fact-list.tsx'
import { pageMessages } from './ticket/page-messages.ts'

/** Who asks, how to call them, and what else that institution has asked. */
export function RequesterFacts({ ticket }: { ticket: Ticket }) {
  const t = useText(pageMessages)
  const f = useFormat()
  const pick = usePick()
  const { requester, institution, union } = ticket
  const who = [requester.name, requester.title].filter(Boolean).join(', ')
  return (
    <FactList
      facts={[
        who ? { term: t.name, value: who } : null,
        {
          term: t.phone,
          value: requester.phone ? (
            <span className="flex flex-wrap items-center gap-x-2">
              <span className="num">{f.phone(requester.phone)}</span>
              <CallLink phone={requester.phone} variant="text">
                {t.call}
              </CallLink>
            </span>
          ) : (
            <span className="text-ink-3">{t.noPhone}</span>
          ),
        },
        institution
          ? {
              term: t.institution,
              value: (
                <>
                  {pick(institution.name)}{' '}
                  <TextLink to={to.queue({ institution: institution.id, view: 'open' })} className="text-sm">
                    {t.othersOf}
                  </TextLink>
                </>
              ),
            }
          : null,
        union ? { term: t.union, value: pick(union.name) } : null,
      ]}
    />
  )
}
