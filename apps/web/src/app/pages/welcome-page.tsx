import { useCharter } from '../../charter/use-charter.ts'
import { Welcome } from '../../charter/welcome.tsx'
import { useText } from '../../i18n/use-text.ts'
import { appMessages } from '../messages.ts'
import { usePageTitle } from '../use-page-title.ts'

export function WelcomePage() {
  const t = useText(appMessages)
  const charter = useCharter()
  usePageTitle(t.productName)
  return <Welcome charter={charter.data} isPending={charter.isPending} />
}
