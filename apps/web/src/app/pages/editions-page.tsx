import { editionMessages } from '../../charter/edition-messages.ts'
import { Editions } from '../../charter/editions.tsx'
import { useText } from '../../i18n/use-text.ts'
import { useOffices } from '../../offices/use-offices.ts'
import { to } from '../paths.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(editionMessages)
  const offices = useOffices()
  usePageTitle(t.title)
  return <Editions offices={offices.data ?? []} toEdition={to.edition} toNew={to.newEdition} />
}
