import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { fieldErrors, focusFirstError } from '../api/use-server-errors.ts'
import { useText } from '../i18n/use-text.ts'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { uiMessages } from './messages.ts'
import { Sheet } from './sheet.tsx'

type FormSheetProps = {
  title: ReactNode
  /** What the button that sends it says. */
  submit: string
  /** Another way on, between the way out and the button that sends it. */
  also?: ReactNode
  onSubmit: () => void
  onClose: () => void
  isPending: boolean
  /** What the last attempt met. What fields show themselves is not said again. */
  error: unknown
  /** Words of the server on what no field here shows. */
  rest?: readonly string[]
  children: ReactNode
}

/** A form beside the page: a refusal is said above the fields, and the first field that is wrong gets the focus. */
export function FormSheet(props: FormSheetProps) {
  const { title, submit, also, onSubmit, onClose, isPending, error, rest = [], children } = props
  const t = useText(uiMessages)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (error) focusFirstError(form.current)
  }, [error])

  function send(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }

  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          {also}
          <Button type="submit" form={id} variant="primary" isPending={isPending}>
            {submit}
          </Button>
        </>
      }
    >
      <form ref={form} id={id} onSubmit={send} noValidate className="flex flex-col gap-5">
        <Refusal error={error} rest={rest} />
        {children}
      </form>
    </Sheet>
  )
}

function Refusal({ error, rest }: { error: unknown; rest: readonly string[] }) {
  const words = useProblemWords()
  if (!error) return null
  const { title, detail } = words(error)
  const isAboutFields = fieldErrors(error).size > 0
  if (isAboutFields && rest.length === 0) return null
  return (
    <Banner tone="error" title={title}>
      {isAboutFields ? rest.join(' ') : detail}
    </Banner>
  )
}
