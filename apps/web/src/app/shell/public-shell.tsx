import { Link, Outlet, useLocation } from 'react-router'
import { useText } from '../../i18n/use-text.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { paths, to } from '../paths.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'
import { shellMessages } from './messages.ts'
import { OfflineBanner } from './offline-banner.tsx'
import { SkipLink } from './skip-link.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** For anyone: the charter, and the way to sign in. */
export function PublicShell() {
  const t = useText(shellMessages)
  const { pathname } = useLocation()
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header data-screen-only className="border-b border-line bg-panel">
        <div className="mx-auto flex min-h-14 max-w-220 items-center gap-1.5 px-4 sm:gap-2.5 sm:px-6">
          <Link to={paths.home} className="me-auto flex items-center gap-2.5 font-medium no-underline">
            <Mark size={28} />
            {t.productName}
          </Link>
          <span className="hidden sm:inline">
            <ThemeSwitch />
          </span>
          <LanguageSwitch />
          <ButtonLink to={to.signIn(pathname)} variant="primary">
            {t.signIn}
          </ButtonLink>
        </div>
      </header>
      <OfflineBanner />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-220 flex-1 px-4 pt-5 pb-12 outline-none sm:px-6 sm:pt-8"
      >
        <Outlet />
      </main>
    </div>
  )
}
