import { type ReactNode, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useNavigate } from 'react-router'
import { signOut } from '../../auth/sign-out.ts'
import { useUser } from '../../auth/use-session.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { type Opening, Popover } from '../../ui/popover.tsx'
import { shortcutsAreOn, switchShortcuts } from '../../ui/shortcut-choice.ts'
import { paths } from '../paths.ts'
import { initials } from './initials.ts'
import { shellMessages } from './messages.ts'
import { useIsWide } from './use-media.ts'
import { useShownTheme } from './use-shown-theme.ts'

/** Who is signed in, and the way out. On a narrow screen also language and colours, which have no room above. */
export function AccountMenu() {
  const t = useText(shellMessages)
  const pick = usePick()
  const isWide = useIsWide()
  const { name } = useUser()
  const trigger = (opening: Opening) => (
    <AriaButton
      {...opening}
      aria-label={`${t.account}: ${pick(name)}`}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-full"
    >
      {/* Drawn, not written: letters that are no word are nothing to read out or to say to a voice control. */}
      <span
        data-initials={initials(pick(name))}
        className="inline-flex size-8.5 items-center justify-center rounded-full bg-brand-soft text-sm font-medium text-brand before:content-[attr(data-initials)]"
      />
    </AriaButton>
  )
  return (
    <Popover trigger={trigger} label={t.account}>
      <Whose />
      <div className="-mx-2 -mb-2 mt-3 border-t border-line pt-2">
        {isWide ? <Shortcuts /> : <LanguageAndColours />}
        <SignOut />
      </div>
    </Popover>
  )
}

function Whose() {
  const pick = usePick()
  const { name, title, institution, office } = useUser()
  const place = institution ?? office
  return (
    <div className="leading-[1.5]">
      <p className="font-medium">{pick(name)}</p>
      {title && title.bn !== name.bn && <p className="text-sm text-ink-2">{pick(title)}</p>}
      {place && <p className="text-sm text-ink-2">{pick(place.name)}</p>}
    </div>
  )
}

function LanguageAndColours() {
  const t = useText(shellMessages)
  const { language, setLanguage } = useLanguage()
  const { shown, toggle } = useShownTheme()
  const other = language === 'bn' ? 'en' : 'bn'
  return (
    <>
      <Row icon="globe" onPress={() => setLanguage(other)}>
        <span lang={other}>{other === 'en' ? 'English' : 'বাংলা'}</span>
      </Row>
      <Row icon={shown === 'dark' ? 'sun' : 'moon'} onPress={toggle}>
        {shown === 'dark' ? t.toLight : t.toDark}
      </Row>
    </>
  )
}

function Shortcuts() {
  const t = useText(shellMessages)
  const [isOn, setOn] = useState(shortcutsAreOn)
  function toggle() {
    switchShortcuts(!isOn)
    setOn(!isOn)
  }
  return (
    <Row icon="keyboard" onPress={toggle}>
      {isOn ? t.shortcutsOff : t.shortcutsOn}
    </Row>
  )
}

function SignOut() {
  const t = useText(shellMessages)
  const navigate = useNavigate()
  return (
    <Row icon="logout" onPress={() => void signOut().then(() => navigate(paths.signIn, { replace: true }))}>
      {t.signOut}
    </Row>
  )
}

function Row({ icon, onPress, children }: { icon: IconName; onPress: () => void; children: ReactNode }) {
  return (
    <AriaButton
      onPress={onPress}
      className="flex min-h-11 w-full items-center gap-3 rounded-sm px-2 text-start hover:bg-hover desk:min-h-9"
    >
      <Icon name={icon} size={18} className="text-ink-2" />
      {children}
    </AriaButton>
  )
}
