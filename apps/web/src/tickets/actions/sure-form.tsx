import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { type Send, useTicketAction } from './use-ticket-action.ts'

type SureFormProps = ActForm & { title: string; detail: string; send: Send }

/** Nothing to enter: says what will happen, and does it. */
export function SureForm({ ticket, onDone, onClose, title, detail, send }: SureFormProps) {
  const action = useTicketAction(ticket, onDone)
  function submit() {
    action.send(null, send)
    return true
  }
  return (
    <ActionDialog title={title} action={action} onSubmit={submit} onClose={onClose}>
      <p>{detail}</p>
    </ActionDialog>
  )
}
