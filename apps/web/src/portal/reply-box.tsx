import type { Ticket } from '@sheba/contract/tickets'
import { type FormEvent, useRef, useState } from 'react'
import { LineError } from '../api/line-error.ts'
import { isProblem } from '../api/problem-error.ts'
import { focusFirstError, useServerErrors } from '../api/use-server-errors.ts'
import { useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { toast } from '../ui/toast.ts'
import { ChangeTrouble } from './change-trouble.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'
import { useReply } from './use-reply.ts'
import type { OnTicket } from './use-ticket-change.ts'

type ReplyBoxProps = { ticket: Ticket; userId: string; onTicket: OnTicket; isPrimary?: boolean }

/** A word to the office. What is written stays on the device until it has arrived. */
export function ReplyBox({ ticket, userId, onTicket, isPrimary = false }: ReplyBoxProps) {
  const t = useText(portalTicketMessages)
  const form = useRef<HTMLFormElement>(null)
  const [wasTried, setTried] = useState(false)
  const server = useServerErrors()
  const reply = useReply(ticket, userId, onTicket)
  const error = wasTried && !reply.text.trim() ? t.writeReply : server.errorOf('text')

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!reply.text.trim()) return focusFirstError(form.current)
    reply.send({
      onSuccess() {
        setTried(false)
        toast(t.replySent)
      },
      onError(refusal) {
        if (server.take(refusal)) focusFirstError(form.current)
      },
    })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-3">
      <TextArea
        label={t.reply}
        rows={3}
        limit={5000}
        placeholder={t.replyExample}
        hint={ticket.status === 'resolved' ? t.replyToResolved : undefined}
        value={reply.text}
        onChange={(text) => {
          reply.write(text)
          server.clear('text')
        }}
        error={error}
      />
      <ReplyTrouble error={reply.error} ticket={ticket} isOnField={server.errorOf('text') !== undefined} />
      <Button
        type="submit"
        variant={isPrimary ? 'primary' : 'secondary'}
        isPending={reply.isSending}
        className="sm:self-start"
      >
        {t.sendReply}
      </Button>
    </form>
  )
}

type ReplyTroubleProps = { error: Error | null; ticket: Ticket; isOnField: boolean }

function ReplyTrouble({ error, ticket, isOnField }: ReplyTroubleProps) {
  const t = useText(portalTicketMessages)
  if (error instanceof LineError) return <Banner icon="wifi-off">{t.replyKept}</Banner>
  if (isProblem(error, 'key-reused')) return <Banner tone="warn">{t.replyArrivedEarlier}</Banner>
  return (
    <ChangeTrouble error={error} ticket={ticket} isStillPossible={ticket.can.reply} isOnField={isOnField} />
  )
}
