/**
 * Whether an `Accept` header asks for CSV: names it, and wants nothing of JSON more. Of two wanted alike, the one
 * that is named rather than covered by `*` wins, then the first. Without a header, and for types that are not
 * offered, the answer is JSON.
 */
export function prefersCsv(accept: string | undefined): boolean {
  const ranges = (accept ?? '').split(',').map(rangeOf)
  const csv = ranges.findIndex(({ type }) => type === 'text/csv')
  const quality = ranges[csv]?.quality ?? 0
  if (quality === 0) return false
  const json = ranges.findIndex(({ type }) => type === 'application/json')
  const wanted = ranges[json]?.quality ?? 0
  return quality > wanted || (quality === wanted && csv < json)
}

function rangeOf(part: string): { type: string; quality: number } {
  const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = given === undefined ? 1 : Number(given.slice(2))
  return { type, quality: Number.isFinite(quality) ? quality : 0 }
}
