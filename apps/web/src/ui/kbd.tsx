/** A key of the keyboard, for the eye alone (`aria-keyshortcuts` says it). Shown only on a wide screen with a mouse. */
export function Kbd({ children, onColour = false }: { children: string; onColour?: boolean }) {
  return (
    <span
      aria-hidden="true"
      lang="en"
      className={`hidden min-w-5.5 items-center justify-center rounded-sm border px-1 font-sans text-xs leading-5 desk:inline-flex ${
        onColour ? 'border-current opacity-80' : 'border-line-strong text-ink-2'
      }`}
    >
      {children}
    </span>
  )
}
