import { useText } from '../../i18n/use-text.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { shellMessages } from './messages.ts'
import { useShownTheme } from './use-shown-theme.ts'

/** Light to dark and back. */
export function ThemeSwitch() {
  const t = useText(shellMessages)
  const { shown, toggle } = useShownTheme()
  const label = shown === 'dark' ? t.toLight : t.toDark
  return <IconButton icon={shown === 'dark' ? 'sun' : 'moon'} label={label} onPress={toggle} />
}
