import { channelNames } from '@sheba/contract/names'
import { type ReplyToTicket, replyToTicket } from '@sheba/contract/ticket-actions'
import type { Channel } from '@sheba/contract/words'
import { type ReactNode, useState } from 'react'
import { call } from '../../api/call.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { useTicketAction } from './use-ticket-action.ts'

/** The office's answer, for the requester to read. */
export function ReplyForm(props: ActForm) {
  const t = useText(actionMessages)
  return <WriteForm {...props} title={t.reply} label={t.replyText} hint={t.replyHint} body={{}} />
}

/** A note that the requester never sees. */
export function NoteForm(props: ActForm) {
  const t = useText(actionMessages)
  return (
    <WriteForm {...props} title={t.note} label={t.noteText} hint={t.noteHint} body={{ internal: true }} />
  )
}

const spoken = ['phone', 'inPerson', 'paper', 'email'] as const satisfies readonly Channel[]

/** What the requester said by another way than the page. */
export function SaidForm(props: ActForm) {
  const t = useText(actionMessages)
  const pick = usePick()
  const [channel, setChannel] = useState<Channel>('phone')
  return (
    <WriteForm
      {...props}
      title={t.said}
      label={t.saidText}
      hint={t.saidHint}
      body={{ from: 'requester', channel }}
    >
      <RadioCards
        label={t.channel}
        isInRow
        value={channel}
        onChange={setChannel}
        cards={spoken.map((value) => ({ value, label: pick(channelNames[value]) }))}
      />
    </WriteForm>
  )
}

type WriteFormProps = ActForm & {
  title: string
  label: string
  hint: string
  /** What it is sent as, beside the text. */
  body: Partial<ReplyToTicket>
  children?: ReactNode
}

function WriteForm({ ticket, onDone, onClose, title, label, hint, body, children }: WriteFormProps) {
  const t = useText(actionMessages)
  const action = useTicketAction(ticket, onDone)
  const [text, setText] = useState('')
  const [wasTried, setTried] = useState(false)

  function submit(): boolean {
    setTried(true)
    if (!text.trim()) return false
    const whole = { ...body, text }
    action.send(whole, ({ idempotencyKey }) =>
      call(replyToTicket, { params: { number: ticket.number }, body: whole, idempotencyKey }),
    )
    return true
  }

  return (
    <ActionDialog
      title={title}
      action={action}
      fields={['text', 'channel']}
      onSubmit={submit}
      onClose={onClose}
    >
      {children}
      <TextArea
        label={label}
        hint={hint}
        value={text}
        onChange={(next) => {
          setText(next)
          action.server.clear('text')
        }}
        limit={5000}
        rows={6}
        autoFocus
        error={wasTried && !text.trim() ? t.required : action.server.errorOf('text')}
      />
    </ActionDialog>
  )
}
