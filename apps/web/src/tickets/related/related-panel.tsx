import type { RelatedTicket } from '@sheba/contract/related'
import type { User } from '@sheba/contract/sessions'
import { getTicket } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { openStatuses } from '@sheba/contract/words'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { toast } from '../../ui/toast.ts'
import { actionMessages } from '../actions/action-messages.ts'
import { MergeForm } from '../actions/merge-form.tsx'
import { AskerHistory } from './asker-history.tsx'
import { relatedMessages } from './related-messages.ts'
import { RelatedRow } from './related-row.tsx'
import { RecurringNote } from './similar-hint.tsx'
import { useLink, useRelated } from './use-related.ts'

/** What a ticket has to do with: the same fault again, what is likely the same, what is linked, and what came before. */
export function RelatedPanel({ ticket, me }: { ticket: Ticket; me: User }) {
  const t = useText(relatedMessages)
  const { data } = useRelated(ticket)
  const { duplicates = [], linked = [], recurring = null } = data ?? {}
  return (
    <div className="flex flex-col gap-4">
      <RecurringNote recurring={recurring} isOwn={false}>
        <ul className="divide-y divide-line text-ink">
          {recurring?.items.slice(0, 3).map((one) => (
            <RelatedRow key={one.number} ticket={one} />
          ))}
        </ul>
      </RecurringNote>
      {duplicates.length > 0 && (
        <Group title={t.duplicates}>
          {duplicates.map((one) => (
            <RelatedRow key={one.number} ticket={one}>
              <DuplicateActs ticket={ticket} other={one} me={me} />
            </RelatedRow>
          ))}
        </Group>
      )}
      {linked.length > 0 && (
        <Group title={t.linked}>
          {linked.map((one) => (
            <RelatedRow key={one.number} ticket={one}>
              {ticket.can.link && <Unlink ticket={ticket} other={one} />}
            </RelatedRow>
          ))}
        </Group>
      )}
      {ticket.institution && <AskerHistory institutionId={ticket.institution.id} except={ticket.number} />}
    </div>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title} className="rounded-md border border-line bg-panel px-4 pt-3 pb-1 sm:px-5">
      <h2 className="text-sm font-medium">{title}</h2>
      <ul className="divide-y divide-line">{children}</ul>
    </section>
  )
}

type Other = Pick<RelatedTicket, 'number' | 'status'>

function DuplicateActs({ ticket, other, me }: { ticket: Ticket; other: Other; me: User }) {
  const t = useText(relatedMessages)
  const said = useText(actionMessages)
  const f = useFormat()
  const link = useLink(ticket)
  const [into, setInto] = useState<Ticket | null>(null)
  const find = useMutation({
    mutationFn: () => call(getTicket, { params: { number: other.number } }),
    onSuccess: setInto,
    onError: () => toast(t.failed, { tone: 'error' }),
  })
  const number = f.digits(other.number)
  const isOpen = openStatuses.some((status) => status === other.status)
  return (
    <div className="flex gap-1">
      {ticket.can.link && (
        <Button
          aria-label={t.linkThis({ number })}
          variant="quiet"
          className="px-3"
          isPending={link.isPending}
          onPress={() =>
            link.mutate(
              { other: other.number, isLinked: false },
              { onSuccess: () => toast(t.linkDone), onError: () => toast(t.failed, { tone: 'error' }) },
            )
          }
        >
          {t.link}
        </Button>
      )}
      {ticket.can.merge && isOpen && (
        <Button
          aria-label={t.mergeThis({ number })}
          variant="quiet"
          className="px-3"
          isPending={find.isPending}
          onPress={() => find.mutate()}
        >
          {t.merge}
        </Button>
      )}
      {into && (
        <MergeForm
          ticket={ticket}
          me={me}
          suggested={into}
          onDone={() => {
            setInto(null)
            toast(said.mergeDone)
          }}
          onClose={() => setInto(null)}
        />
      )}
    </div>
  )
}

function Unlink({ ticket, other }: { ticket: Ticket; other: Other }) {
  const t = useText(relatedMessages)
  const f = useFormat()
  const link = useLink(ticket)
  return (
    <IconButton
      icon="close"
      label={t.unlinkThis({ number: f.digits(other.number) })}
      onPress={() =>
        link.mutate(
          { other: other.number, isLinked: true },
          { onSuccess: () => toast(t.unlinkDone), onError: () => toast(t.failed, { tone: 'error' }) },
        )
      }
    />
  )
}
