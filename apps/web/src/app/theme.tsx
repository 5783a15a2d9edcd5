import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { keepChoice, readChoice } from '../i18n/choice.ts'

export type Theme = 'light' | 'dark' | 'system'

const ThemeContext = createContext<{ theme: Theme; setTheme: (theme: Theme) => void } | null>(null)

/** As the system has it, unless chosen on this device. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [theme, choose] = useState<Theme>(storedTheme)

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])

  function setTheme(next: Theme) {
    keepChoice('sheba-theme', next === 'system' ? null : next)
    choose(next)
  }

  return <ThemeContext value={{ theme, setTheme }}>{children}</ThemeContext>
}

export function useTheme() {
  const choice = use(ThemeContext)
  if (!choice) throw new Error('useTheme needs a ThemeProvider above it')
  return choice
}

function storedTheme(): Theme {
  const stored = readChoice('sheba-theme')
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}
