import { Fragment } from 'react'

/** A text with what was found of it marked. `marks`: from and to, in the order in which they stand. */
export function Marked({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) {
  const ends = [0, ...marks.map(([, to]) => to)]
  return (
    <>
      {marks.map(([from, to], place) => (
        <Fragment key={from}>
          {text.slice(ends[place], from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
