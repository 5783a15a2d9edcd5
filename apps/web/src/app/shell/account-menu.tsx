import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useNavigate } from 'react-router'
import { signOut } from '../../auth/sign-out.ts'
import { useUser } from '../../auth/use-session.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Menu, type MenuAction } from '../../ui/menu.tsx'
import { shortcutsAreOn, switchShortcuts } from '../../ui/shortcut-choice.ts'
import { paths } from '../paths.ts'
import { initials } from './initials.ts'
import { shellMessages } from './messages.ts'
import { useIsWide } from './use-media.ts'
import { useShownTheme } from './use-shown-theme.ts'

/** Who is signed in, and the way out. On a narrow screen also language and colours, which have no room above. */
export function AccountMenu() {
  const t = useText(shellMessages)
  const user = useUser()
  const pick = usePick()
  const navigate = useNavigate()
  const isWide = useIsWide()
  const narrow = useNarrowActions()
  const [isOn, setOn] = useState(shortcutsAreOn)
  const place = user.institution ?? user.office

  const shortcuts: MenuAction = {
    id: 'shortcuts',
    label: t.shortcuts,
    icon: 'keyboard',
    isChosen: isOn,
    onAction() {
      switchShortcuts(!isOn)
      setOn(!isOn)
    },
  }
  const leave: MenuAction = {
    id: 'sign-out',
    label: t.signOut,
    icon: 'logout',
    onAction: () => void signOut().then(() => navigate(paths.signIn, { replace: true })),
  }
  return (
    <Menu
      label={t.account}
      trigger={
        <AriaButton
          aria-label={`${t.account}: ${pick(user.name)}`}
          className="inline-flex size-11 items-center justify-center rounded-full desk:size-9"
        >
          <span className="inline-flex size-8.5 items-center justify-center rounded-full bg-brand-soft text-sm font-medium text-brand">
            {initials(pick(user.name))}
          </span>
        </AriaButton>
      }
      head={
        <>
          <p className="font-medium">{pick(user.name)}</p>
          {user.title && <p className="text-sm text-ink-2">{pick(user.title)}</p>}
          {place && <p className="text-sm text-ink-2">{pick(place.name)}</p>}
        </>
      }
      actions={isWide ? [shortcuts, leave] : [...narrow, leave]}
    />
  )
}

function useNarrowActions(): MenuAction[] {
  const t = useText(shellMessages)
  const { language, setLanguage } = useLanguage()
  const { shown, toggle } = useShownTheme()
  const other = language === 'bn' ? 'en' : 'bn'
  const name = other === 'en' ? 'English' : 'বাংলা'
  return [
    {
      id: 'language',
      label: <span lang={other}>{name}</span>,
      text: name,
      icon: 'globe',
      onAction: () => setLanguage(other),
    },
    {
      id: 'theme',
      label: shown === 'dark' ? t.toLight : t.toDark,
      icon: shown === 'dark' ? 'sun' : 'moon',
      onAction: toggle,
    },
  ]
}
