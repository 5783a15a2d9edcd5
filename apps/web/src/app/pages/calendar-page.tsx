import { useUser } from '../../auth/use-session.ts'
import { CalendarScreen } from '../../calendar/calendar-screen.tsx'
import { calendarMessages } from '../../calendar/messages.ts'
import { useText } from '../../i18n/use-text.ts'
import { useOffices } from '../../offices/use-offices.ts'
import { OfficeDayLine } from '../../tickets/queue/office-line.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(calendarMessages)
  const me = useUser()
  const offices = useOffices()
  usePageTitle(t.title)
  return (
    <CalendarScreen
      me={me}
      offices={offices.data ?? []}
      todayLine={(days) => <OfficeDayLine days={days} />}
    />
  )
}
