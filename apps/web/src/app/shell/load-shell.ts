import { rememberedUser } from '../../auth/remembered-user.ts'
import { readSession } from '../../auth/session-store.ts'

export const frames = {
  desk: () => import('./desk-shell.tsx'),
  portal: () => import('./portal-shell.tsx'),
  open: () => import('./public-shell.tsx'),
}

/** Fetches the frame of who is here, or was here last: before the server has said who is here now. */
export function loadShell(): Promise<unknown> {
  const session = readSession()
  const user = session.status === 'signedIn' ? session.user : rememberedUser()
  if (!user) return frames.open()
  return user.role === 'institution' ? frames.portal() : frames.desk()
}
