import { listDemoAccounts } from '@sheba/contract/sessions'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { isProblem } from '../api/problem-error.ts'

/** The accounts of demo mode; null outside it. */
export function useDemoAccounts() {
  return useQuery({
    queryKey: ['demo-accounts'],
    staleTime: Number.POSITIVE_INFINITY,
    async queryFn({ signal }) {
      try {
        return await call(listDemoAccounts, { signal, isOutsideSession: true })
      } catch (error) {
        if (isProblem(error, 'not-found')) return null
        throw error
      }
    },
  })
}
