import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { shellMessages } from './messages.ts'
import { type NavCounts, SideNav } from './side-nav.tsx'

/** The side navigation of a narrow screen, over the page. Fetched when first opened. */
export function Drawer({ counts, onClose }: { counts: NavCounts; onClose: () => void }) {
  const t = useText(shellMessages)
  const { role } = useUser()
  return (
    <Sheet isOpen side="start" title={t.productName} onClose={onClose}>
      <SideNav role={role} counts={counts} onGo={onClose} />
    </Sheet>
  )
}
