import { QueryClient } from '@tanstack/react-query'
import { LineError } from './line-error.ts'

/** Only a failed line is worth asking again; a refusal would be the same. What was fetched stays fresh for a quarter minute. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 30 * 60_000,
        retry: (failures, error) => error instanceof LineError && error.kind !== 'offline' && failures < 2,
        refetchOnWindowFocus: true,
        refetchOnReconnect: true,
        // Ask even when the browser believes there is no line: it is often wrong, and an error says more than waiting.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
