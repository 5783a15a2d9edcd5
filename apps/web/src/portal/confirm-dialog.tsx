import { type CloseTicket, closeTicket } from '@sheba/contract/ticket-actions'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { useServerErrors } from '../api/use-server-errors.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { toast } from '../ui/toast.ts'
import type { ActionDialogProps } from './action-dialog-props.ts'
import { ChangeTrouble } from './change-trouble.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'
import { useTicketChange } from './use-ticket-change.ts'

const ratings = ['5', '4', '3', '2', '1'] as const
type Rating = (typeof ratings)[number]

/** The requester says that it is solved; how the service was may be said as well. */
export function ConfirmDialog({ ticket, onTicket, onClose }: ActionDialogProps) {
  const t = useText(portalTicketMessages)
  const [rating, setRating] = useState<Rating | null>(null)
  const [comment, setComment] = useState('')
  const server = useServerErrors()
  const close = useTicketChange<CloseTicket>(ticket, (ask) => call(closeTicket, ask), onTicket)

  function submit() {
    const body = {
      ...(rating ? { rating: Number(rating) } : {}),
      ...(comment.trim() ? { comment } : {}),
    }
    close.mutate(body, {
      onSuccess() {
        toast(t.confirmed)
        onClose()
      },
      onError: server.take,
    })
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.confirmTitle}
      footer={
        <Button variant="primary" onPress={submit} isPending={close.isPending} isDisabled={!ticket.can.close}>
          {t.doConfirm}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <ChangeTrouble
          error={close.error}
          ticket={ticket}
          isStillPossible={ticket.can.close}
          isOnField={server.errorOf('comment') !== undefined}
        />
        <p className="text-ink-2">{t.confirmLead}</p>
        <RadioCards
          label={t.rating}
          isOptional
          isInRow
          value={rating}
          onChange={setRating}
          cards={ratings.map((value) => ({ value, label: t[`rating${value}`] }))}
        />
        <TextArea
          label={t.comment}
          isOptional
          rows={2}
          limit={2000}
          value={comment}
          onChange={setComment}
          error={server.errorOf('comment')}
        />
      </div>
    </Dialog>
  )
}
