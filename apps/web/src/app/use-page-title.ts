import { useEffect } from 'react'
import { useText } from '../i18n/use-text.ts'
import { appMessages } from './messages.ts'

/** The title of the tab, which is also how a screen reader names a new page. */
export function usePageTitle(title: string): void {
  const t = useText(appMessages)
  useEffect(() => {
    document.title = title === t.productName ? title : `${title} · ${t.productName}`
  }, [title, t.productName])
}
