import { useUser } from '../../auth/use-session.ts'
import { useCharter } from '../../charter/use-charter.ts'
import { useText } from '../../i18n/use-text.ts'
import { NeedsYou } from '../../portal/needs-you.tsx'
import { ServiceChoice } from '../../portal/service-choice.tsx'
import { serviceMessages } from '../../portal/service-messages.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(serviceMessages)
  const { id, office } = useUser()
  const charter = useCharter(office?.code)
  usePageTitle(t.title)
  return (
    <div className="flex flex-col gap-5">
      <NeedsYou />
      <div>
        <h1 className="text-2xl">{t.title}</h1>
        <p className="text-ink-2">{t.lead}</p>
      </div>
      <ServiceChoice userId={id} contact={charter.data?.contact ?? null} />
    </div>
  )
}
