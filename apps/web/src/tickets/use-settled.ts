import { useEffect, useState } from 'react'

/** A value once it has rested for a moment, as what is typed into a search. */
export function useSettled<T>(value: T, restMs = 250): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), restMs)
    return () => clearTimeout(timer)
  }, [value, restMs])
  return settled
}
