import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useUser } from '../auth/use-session.ts'
import { LiveSign } from '../live/live-sign.tsx'
import { useLiveLine } from '../live/use-live-line.ts'
import { newsTaker } from './take-news.ts'

/** What others do, as it happens, in whatever this page shows. Fetched once the first screen stands. */
export function LiveDesk() {
  const queries = useQueryClient()
  const { id } = useUser()
  const take = useMemo(() => newsTaker(queries), [queries])
  useLiveLine(id, take)
  return <LiveSign />
}
