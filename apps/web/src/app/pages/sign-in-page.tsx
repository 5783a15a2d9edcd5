import { Navigate, useSearchParams } from 'react-router'
import { authMessages } from '../../auth/messages.ts'
import { SignInForm } from '../../auth/sign-in-form.tsx'
import { useSession } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { TextLink } from '../../ui/text-link.tsx'
import { homeOf } from '../home-of.ts'
import { appMessages } from '../messages.ts'
import { mayOpen } from '../pages.ts'
import { paths } from '../paths.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { Mark } from '../shell/mark.tsx'
import { ThemeSwitch } from '../shell/theme-switch.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(appMessages)
  const auth = useText(authMessages)
  const session = useSession()
  const [search] = useSearchParams()
  usePageTitle(t.signInTitle)

  if (session.status === 'signedIn') {
    return <Navigate to={wayBack(search.get('from')) ?? homeOf(session.user.role)} replace />
  }
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex items-center justify-end gap-1 px-4 py-2.5 sm:px-6">
        <ThemeSwitch />
        <LanguageSwitch />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-md flex-1 px-4 pt-6 pb-12 outline-none sm:pt-14"
      >
        <div className="mb-8 flex items-center gap-3.5">
          <Mark size={48} />
          <div>
            <h1 className="text-2xl leading-[1.3]">{t.productName}</h1>
            <p className="text-ink-2">{auth.lead}</p>
          </div>
        </div>
        <SignInForm />
        {mayOpen(null, paths.charter) && (
          <p className="mt-6 border-t border-line pt-5">
            <TextLink to={paths.charter}>{t.seeCharter}</TextLink>
          </p>
        )}
      </main>
    </div>
  )
}

/** Only to an address of this page's own: a link from outside must not lead elsewhere. */
function wayBack(from: string | null): string | null {
  return from && /^\/(?![/\\])/.test(from) && !from.startsWith(paths.signIn) ? from : null
}
