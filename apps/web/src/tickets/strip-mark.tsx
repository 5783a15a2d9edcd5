/** Where in the strip something happened: a wedge into the day of receipt, a flag at the moment that is due. */
export function StripMark({ kind }: { kind: 'received' | 'due' }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="block shrink-0">
      {kind === 'received' ? (
        <path d="M1.5 3h9L6 11.5Z" fill="currentColor" />
      ) : (
        <path
          d="M3 .5v11M3 1h7.5L8.5 3.75l2 2.75H3"
          fill="currentColor"
          stroke="currentColor"
          strokeWidth="1.2"
        />
      )}
    </svg>
  )
}
