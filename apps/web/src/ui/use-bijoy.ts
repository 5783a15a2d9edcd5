import { useEffect, useState } from 'react'

/**
 * The Unicode text of what was written or pasted in a legacy Bijoy font, or null where it was not. The table is fetched
 * only for a text that may be one.
 */
export function useBijoy(text: string): string | null {
  const [read, setRead] = useState<{ text: string; unicode: string } | null>(null)
  const isCandidate = maybeBijoy(text)
  useEffect(() => {
    if (!isCandidate) return
    let isStill = true
    import('@sheba/contract/bijoy').then(({ looksLikeBijoy, unicodeOfBijoy }) => {
      if (isStill && looksLikeBijoy(text)) setRead({ text, unicode: unicodeOfBijoy(text) })
    }, ignore)
    return () => {
      isStill = false
    }
  }, [text, isCandidate])
  return isCandidate && read?.text === text ? read.unicode : null
}

/** No Bangla, and a sign that plain English has not. */
function maybeBijoy(text: string): boolean {
  return text.length > 2 && !/[\u0980-\u09ff]/.test(text) && /[^\s\x20-\x7e]|[a-z][A-Z]|\bAv/.test(text)
}

// Without the line it can't be offered; what was written stays as it is.
function ignore() {}
