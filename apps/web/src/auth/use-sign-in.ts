import { type SignIn, signIn } from '@sheba/contract/sessions'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { holdAccessToken } from '../api/access-token.ts'
import { call } from '../api/call.ts'
import { sessionBegan } from './session-store.ts'
import { markSignOut } from './sign-out-pending.ts'

export function useSignIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: SignIn) => call(signIn, { body, isOutsideSession: true }),
    onSuccess(session) {
      markSignOut(false)
      queries.clear()
      holdAccessToken(session.accessToken, session.expiresIn)
      sessionBegan(session.user)
    },
  })
}
