import { Marked } from './marked.tsx'

type ExcerptProps = { label: string; text: string; marks: readonly (readonly [number, number])[] }

/** A piece of a longer text, with what was found of it; `label` says where it stands. */
export function Excerpt({ label, text, marks }: ExcerptProps) {
  return (
    <span className="line-clamp-2 text-sm text-ink-2">
      {label} <Marked text={text} marks={marks} />
    </span>
  )
}
