import type { Ticket } from '@sheba/contract/tickets'
import { type ReactNode, useState } from 'react'
import { useServerErrors } from '../api/use-server-errors.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { toast } from '../ui/toast.ts'
import { ChangeTrouble } from './change-trouble.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'
import type { useTicketChange } from './use-ticket-change.ts'

type ReasonDialogProps = {
  ticket: Ticket
  onClose: () => void
  change: ReturnType<typeof useTicketChange<{ reason: string }>>
  isPossible: boolean
  title: string
  lead: ReactNode
  label: string
  /** What the button says, and what is said once it is done. */
  does: string
  done: string
  isDanger?: boolean
}

/** An action that needs a reason. What is typed stays until it is done or the dialog is left. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { ticket, onClose, change, isPossible, title, lead, label, does, done, isDanger = false } = props
  const t = useText(portalTicketMessages)
  const [reason, setReason] = useState('')
  const [wasTried, setTried] = useState(false)
  const server = useServerErrors()
  const error = wasTried && !reason.trim() ? t.enterReason : server.errorOf('reason')

  function submit() {
    setTried(true)
    if (!reason.trim()) return
    change.mutate(
      { reason },
      {
        onSuccess() {
          toast(done)
          onClose()
        },
        onError: server.take,
      },
    )
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      isQuestion={isDanger}
      footer={
        <>
          {isDanger && <Button onPress={onClose}>{t.keepIt}</Button>}
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            onPress={submit}
            isPending={change.isPending}
            isDisabled={!isPossible}
          >
            {does}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <ChangeTrouble
          error={change.error}
          ticket={ticket}
          isStillPossible={isPossible}
          isOnField={server.errorOf('reason') !== undefined}
        />
        <p className="text-ink-2">{lead}</p>
        <TextArea
          label={label}
          rows={3}
          limit={2000}
          value={reason}
          onChange={(text) => {
            setReason(text)
            server.clear('reason')
          }}
          error={error}
        />
      </div>
    </Dialog>
  )
}
