import { lazy, Suspense, useState } from 'react'
import { Link, Outlet, useNavigate } from 'react-router'
import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useShortcut } from '../../ui/use-shortcut.ts'
import { DeskKeys, type KeysBox } from '../keys/desk-keys.tsx'
import { mayOpen } from '../pages.ts'
import { paths } from '../paths.ts'
import { AccountMenu } from './account-menu.tsx'
import { BottomNav } from './bottom-nav.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'
import { shellMessages } from './messages.ts'
import { deskBottom } from './navigation.ts'
import { OfflineBanner } from './offline-banner.tsx'
import { SideNav } from './side-nav.tsx'
import { SkipLink } from './skip-link.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { TopSearch } from './top-search.tsx'
import { useIsHere } from './use-is-here.ts'
import { useIsWide } from './use-media.ts'
import { useNavCounts } from './use-nav-counts.ts'

const Drawer = lazy(async () => ({ default: (await import('./drawer.tsx')).Drawer }))

/** Where officers, supervisors and administrators work: dense and wide on a desk, drawer and bottom row on a phone. */
export function DeskShell() {
  const { role } = useUser()
  const counts = useNavCounts(role)
  const isWide = useIsWide()
  const isHere = useIsHere(role)
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  const [keysBox, setKeysBox] = useState<KeysBox>(null)

  return (
    <div className="flex min-h-dvh flex-col [--bottom-bar:3.5rem] [--top-bar:3.5rem] lg:[--bottom-bar:0px]">
      <SkipLink />
      <DeskKeys open={keysBox} setOpen={setKeysBox} />
      <TopBar onMenu={() => setDrawerOpen(true)} onPalette={() => setKeysBox('palette')} />
      <OfflineBanner />
      <div className="flex flex-1">
        {isWide && (
          <aside
            data-screen-only
            className="sticky top-(--top-bar) h-[calc(100dvh-var(--top-bar))] w-58 shrink-0 overflow-y-auto border-e border-line p-3 pt-4"
          >
            <SideNav role={role} counts={counts} />
          </aside>
        )}
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 pb-(--bottom-bar) outline-none">
          <Outlet />
        </main>
      </div>
      {!isWide && <BottomNav entries={deskBottom(role)} isHere={isHere} onMore={() => setDrawerOpen(true)} />}
      {isDrawerOpen && !isWide && (
        <Suspense>
          <Drawer counts={counts} onClose={() => setDrawerOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}

function TopBar({ onMenu, onPalette }: { onMenu: () => void; onPalette: () => void }) {
  const t = useText(shellMessages)
  const { role } = useUser()
  const isWide = useIsWide()
  const [isSearching, setSearching] = useState(false)
  const maySearch = mayOpen(role, paths.queue)
  return (
    <header data-screen-only className="sticky top-0 z-30 border-b border-line bg-panel">
      <div className="flex h-(--top-bar) items-center gap-2 px-2 lg:gap-5 lg:px-5">
        {!isWide && <IconButton icon="menu" label={t.openNavigation} onPress={onMenu} />}
        <Link to={paths.home} className="flex items-center gap-2.5 font-medium no-underline lg:w-53">
          <Mark size={28} />
          {t.productName}
        </Link>
        {isWide && maySearch && <TopSearch />}
        <div className="ms-auto flex shrink-0 items-center gap-1 lg:gap-2.5">
          {!isWide && maySearch && (
            <IconButton icon="search" label={t.search} onPress={() => setSearching(!isSearching)} />
          )}
          {isWide && <IconButton icon="keyboard" label={t.palette} onPress={onPalette} />}
          {isWide && <NewTicket />}
          {isWide && <LanguageSwitch />}
          {isWide && <ThemeSwitch />}
          <AccountMenu />
        </div>
      </div>
      {!isWide && isSearching && (
        <div className="px-3 pb-3">
          <TopSearch isFocused />
        </div>
      )}
    </header>
  )
}

function NewTicket() {
  const t = useText(shellMessages)
  const { role } = useUser()
  const navigate = useNavigate()
  const may = mayOpen(role, paths.log)
  useShortcut('n', () => navigate(paths.log), { isOff: !may })
  if (!may) return null
  return (
    <ButtonLink to={paths.log} variant="primary" shortcut="N">
      {t.newTicket}
    </ButtonLink>
  )
}
