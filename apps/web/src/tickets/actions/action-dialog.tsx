import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { isProblem } from '../../api/problem-error.ts'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { focusFirstError } from '../../api/use-server-errors.ts'
import { useWriting } from '../../app/writing.ts'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { BothVersions } from './both-versions.tsx'
import type { Mine, VersionField } from './ticket-versions.ts'
import type { TicketAction } from './use-ticket-action.ts'

type ActionDialogProps = {
  title: string
  /** What the button that does it says; the title unless told. */
  submit?: string
  isDanger?: boolean
  action: TicketAction
  /** The fields that show their own errors; what the server says of others stands above. */
  fields?: readonly string[]
  /** What the form would make of the ticket's fields, to stand beside what somebody else has made of them. */
  mine?: Mine
  /** Where a field can be taken from either version. */
  choice?: VersionChoice
  /** Answers whether what was entered can be sent. */
  onSubmit: () => boolean
  onClose: () => void
  children: ReactNode
}

export type VersionChoice = {
  taken: (field: VersionField) => 'theirs' | 'mine'
  onTake: (field: VersionField, whose: 'theirs' | 'mine') => void
}

/** The frame of every action: its fields, what the server had to say, and the button that does it. */
export function ActionDialog(props: ActionDialogProps) {
  const t = useText(actionMessages)
  const { title, submit = title, isDanger = false, action, fields = [], onSubmit, onClose, children } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useWriting(action.before.number)

  // What the server said stands above, in sight; its word on a field is read out where it stands.
  const { error } = action
  useEffect(() => {
    if (!error) return
    form.current?.scrollIntoView({ block: 'start' })
    focusFirstError(form.current)
  }, [error])

  function sendByKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  }

  function send(event: FormEvent) {
    event.preventDefault()
    if (action.isPending) return
    if (!onSubmit()) focusFirstError(form.current)
  }

  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t.back}
          </Button>
          <Button
            type="submit"
            form={id}
            variant={isDanger ? 'danger' : 'primary'}
            isPending={action.isPending}
          >
            {submit}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={id}
        onSubmit={send}
        onKeyDown={sendByKey}
        noValidate
        className="flex flex-col gap-5"
      >
        <Refusal action={action} fields={fields} mine={props.mine} choice={props.choice} />
        {children}
      </form>
    </Dialog>
  )
}

type RefusalProps = {
  action: TicketAction
  fields: readonly string[]
  mine: Mine | undefined
  choice: VersionChoice | undefined
}

function Refusal({ action, fields, mine = {}, choice }: RefusalProps) {
  const words = useProblemWords()
  const { before, changedTo, error, server } = action
  if (changedTo && (!error || isProblem(error, 'changed-meanwhile'))) {
    return <BothVersions before={before} after={changedTo} mine={mine} {...choice} />
  }
  if (!error) return null
  const rest = server.rest(fields)
  if (isProblem(error, 'invalid-request') && error.errors.length > 0 && rest.length === 0) return null
  const { title, detail } = words(error)
  return (
    <Banner tone="error" title={title}>
      {rest.length > 0 ? rest.join(' ') : detail}
    </Banner>
  )
}
