import { useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { type Send, useTicketAction } from './use-ticket-action.ts'

type ReasonFormProps = ActForm & {
  title: string
  detail?: string
  isDanger?: boolean
  /** What is asked for, and how the server calls it: a reason unless told. */
  label?: string
  field?: 'reason' | 'text'
  sendWith: (words: string) => Send
}

/** Says what will happen, asks for the words that go with it, and does it. */
export function ReasonForm(props: ReasonFormProps) {
  const { ticket, onDone, onClose, title, detail, isDanger = false, field = 'reason', sendWith } = props
  const t = useText(actionMessages)
  const action = useTicketAction(ticket, onDone)
  const [words, setWords] = useState('')
  const [wasTried, setTried] = useState(false)

  function submit(): boolean {
    setTried(true)
    if (!words.trim()) return false
    action.send({ [field]: words }, sendWith(words))
    return true
  }

  return (
    <ActionDialog
      title={title}
      isDanger={isDanger}
      action={action}
      fields={[field]}
      onSubmit={submit}
      onClose={onClose}
    >
      {detail && <p>{detail}</p>}
      <TextArea
        label={props.label ?? t.reason}
        value={words}
        onChange={(next) => {
          setWords(next)
          action.server.clear(field)
        }}
        limit={2000}
        autoFocus
        error={wasTried && !words.trim() ? t.required : action.server.errorOf(field)}
      />
    </ActionDialog>
  )
}
