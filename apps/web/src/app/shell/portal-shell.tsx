import { Link, Outlet } from 'react-router'
import { useUser } from '../../auth/use-session.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { paths } from '../paths.ts'
import { AccountMenu } from './account-menu.tsx'
import { BottomNav } from './bottom-nav.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'
import { shellMessages } from './messages.ts'
import { portalNavigation } from './navigation.ts'
import { OfflineBanner } from './offline-banner.tsx'
import { PageBarProvider, PageBarSlot } from './page-bar.tsx'
import { SkipLink } from './skip-link.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { useIsHere } from './use-is-here.ts'
import { useIsWide } from './use-media.ts'

/** Where an institution asks and follows: one thing at a time on a phone, roomy and in the middle of a desk. */
export function PortalShell() {
  const isWide = useIsWide()
  const isHere = useIsHere('institution')
  return (
    <PageBarProvider>
      <div className="flex min-h-dvh flex-col [--bottom-bar:3.5rem] lg:[--bottom-bar:0px]">
        <SkipLink />
        <header
          data-screen-only
          className="sticky top-0 z-30 flex flex-col border-b border-line bg-panel lg:static"
        >
          <PageBarSlot className="peer flex min-h-14 items-center gap-2 px-4 empty:hidden lg:order-last lg:mx-auto lg:w-full lg:max-w-180 lg:px-6 lg:pt-6 lg:pb-3" />
          <BrandRow />
        </header>
        <OfflineBanner />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-180 flex-1 px-4 pt-5 pb-[calc(var(--bottom-bar)+1.5rem)] outline-none lg:px-6 lg:pt-6 lg:pb-16"
        >
          <Outlet />
        </main>
        {!isWide && <BottomNav entries={portalNavigation()} isHere={isHere} />}
      </div>
    </PageBarProvider>
  )
}

function BrandRow() {
  const t = useText(shellMessages)
  const pick = usePick()
  const { institution } = useUser()
  const isWide = useIsWide()
  return (
    <div className="flex min-h-14 items-center gap-3 ps-4 pe-2 peer-[:not(:empty)]:hidden lg:border-b lg:border-line lg:px-6 lg:peer-[:not(:empty)]:flex">
      <Link to={paths.home} className="flex shrink-0 items-center gap-2.5 font-medium no-underline">
        <Mark size={28} />
        {t.productName}
      </Link>
      {isWide && <TopLinks />}
      <p className="min-w-0 flex-1 truncate text-end text-sm text-ink-2">
        {institution && pick(institution.name)}
      </p>
      {isWide && <LanguageSwitch />}
      {isWide && <ThemeSwitch />}
      <AccountMenu />
    </div>
  )
}

function TopLinks() {
  const t = useText(shellMessages)
  const isHere = useIsHere('institution')
  return (
    <nav aria-label={t.navigation} className="ms-6 flex h-14 gap-1">
      {portalNavigation().map((entry) => (
        <Link
          key={entry.path}
          to={entry.to}
          aria-current={isHere(entry) ? 'page' : undefined}
          className={classes(
            'flex items-center border-b-2 px-3 no-underline',
            isHere(entry)
              ? 'border-brand font-medium text-brand'
              : 'border-transparent text-ink-2 hover:text-ink',
          )}
        >
          {t[entry.label]}
        </Link>
      ))}
    </nav>
  )
}
