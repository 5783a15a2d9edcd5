import { lazy } from 'react'
import { useUser } from '../../auth/use-session.ts'
import { CalendarScreen } from '../../calendar/calendar-screen.tsx'
import { calendarMessages } from '../../calendar/messages.ts'
import { useText } from '../../i18n/use-text.ts'
import { useOffices } from '../../offices/use-offices.ts'
import { OfficeDayLine } from '../../tickets/queue/office-line.tsx'
import { useChangeLook } from '../use-change-look.tsx'
import { usePageTitle } from '../use-page-title.ts'

const ChangeSheet = lazy(async () => ({
  default: (await import('../../changes/change-sheet.tsx')).ChangeSheet,
}))

export function Page() {
  const t = useText(calendarMessages)
  const me = useUser()
  const offices = useOffices()
  const look = useChangeLook()
  usePageTitle(t.title)
  return (
    <CalendarScreen
      me={me}
      offices={offices.data ?? []}
      todayLine={(days) => <OfficeDayLine days={days} />}
      preview={({ office, draft, onClose, onChanged }) => (
        <ChangeSheet
          ask={{ kind: 'calendar', ...(office ? { office } : {}), ...(draft ? { draft } : {}) }}
          look={look}
          onClose={onClose}
          onChanged={onChanged}
        />
      )}
    />
  )
}
