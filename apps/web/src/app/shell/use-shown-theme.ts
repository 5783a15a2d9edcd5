import { useTheme } from '../theme.tsx'
import { useMedia } from './use-media.ts'

/** What is seen now, and its contrary. Choosing what the system has anyway gives the choice back to the system. */
export function useShownTheme() {
  const { theme, setTheme } = useTheme()
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const system = systemIsDark ? 'dark' : 'light'
  const shown = theme === 'system' ? system : theme
  const other = shown === 'dark' ? 'light' : 'dark'
  return { shown, toggle: () => setTheme(other === system ? 'system' : other) }
}
