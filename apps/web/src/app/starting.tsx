import { Mark } from './shell/mark.tsx'

/** The moment before it is known who is there: the mark, quietly. */
export function Starting() {
  return (
    <div aria-busy="true" className="flex min-h-dvh items-center justify-center">
      <span className="animate-breathe">
        <Mark size={40} />
      </span>
    </div>
  )
}
