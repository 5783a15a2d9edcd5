import type { User } from '@sheba/contract/sessions'
import type { Ticket } from '@sheba/contract/tickets'
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import type { IconName } from '../../ui/icon-paths.ts'
import { type Opening, Popover } from '../../ui/popover.tsx'
import { actionMessages } from './action-messages.ts'
import { type Act, actKeys, actsOf } from './acts.ts'
import { offerActs } from './current-acts.ts'
import { type InstantAct, isInstant } from './instant-acts.ts'
import { useActKeys } from './use-act-keys.ts'
import { useInstantAct } from './use-instant-act.ts'

const ActDialog = lazy(async () => ({ default: (await import('./act-dialog.tsx')).ActDialog }))

type ActBarProps = {
  ticket: Ticket
  me: User
  /** Two by two, beside a list; in a row on the ticket's own page. */
  isGrid?: boolean
  /** Whether the single keys mean this ticket. */
  hasKeys?: boolean
}

/** What may be done now: the four usual ones as buttons, the rest under one more. */
export function ActBar({ ticket, me, isGrid = false, hasKeys = true }: ActBarProps) {
  const t = useText(actionMessages)
  const [open, setOpen] = useState<Exclude<Act, InstantAct> | null>(null)
  const doNow = useInstantAct(ticket, me)
  const begin = (act: Act) => (isInstant(act) ? doNow(act) : setOpen(act))
  const may = actsOf(ticket)
  useActKeys(may, begin, { isOff: !hasKeys })
  const offered = useEffectEvent((act: Act) => begin(act))
  const named = may.join(' ')
  useEffect(() => {
    // The parse edge: the words of `may`, joined so that the same acts are the same.
    const acts = named.split(' ').filter(Boolean) as Act[]
    return offerActs({ number: ticket.number, acts, begin: (act) => offered(act) })
  }, [ticket.number, named])
  const usual = may.slice(0, 4)
  const rest = may.slice(4)
  return (
    <div className="flex flex-col gap-2">
      {may.length === 0 && <p className="text-sm text-ink-2">{t.nothingToDo}</p>}
      <div className={isGrid ? 'grid grid-cols-2 gap-2' : 'grid grid-cols-2 gap-2 sm:flex sm:flex-wrap'}>
        {usual.map((act, place) => (
          <ActButton
            key={act}
            act={act}
            isFirst={place === 0 && act === 'resolve'}
            onPress={() => begin(act)}
          />
        ))}
        {rest.length > 0 && <MoreActs acts={rest} isGrid={isGrid} onChoose={begin} />}
      </div>
      {open && (
        <Suspense>
          <ActDialog act={open} ticket={ticket} me={me} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  )
}

type MoreActsProps = { acts: readonly Act[]; isGrid: boolean; onChoose: (act: Act) => void }

/** A list of buttons rather than a menu: the code of a menu would come with every first screen. */
function MoreActs({ acts, isGrid, onChoose }: MoreActsProps) {
  const t = useText(actionMessages)
  const trigger = (opening: Opening) => (
    <Button
      {...opening}
      icon="more"
      variant="quiet"
      className={isGrid ? 'col-span-2' : 'col-span-2 sm:col-span-1'}
    >
      {t.more}
    </Button>
  )
  return (
    <Popover trigger={trigger} label={t.more}>
      {(close) => (
        <ul className="-m-2 flex flex-col">
          {acts.map((act) => (
            <li key={act}>
              <Button
                icon={icons[act]}
                variant="quiet"
                className={classes('w-full justify-start', act === 'cancel' && 'text-overdue-ink')}
                onPress={() => {
                  close()
                  onChoose(act)
                }}
              >
                {t[act]}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}

type ActButtonProps = { act: Act; isFirst: boolean; onPress: () => void }

function ActButton({ act, isFirst, onPress }: ActButtonProps) {
  const t = useText(actionMessages)
  const key = actKeys[act]
  return (
    <Button
      variant={isFirst ? 'primary' : 'secondary'}
      {...(key ? { shortcut: key } : {})}
      className="px-3"
      onPress={onPress}
    >
      {t[act]}
    </Button>
  )
}

const icons: Record<Act, IconName> = {
  resolve: 'check',
  reopen: 'undo',
  reply: 'reply',
  resume: 'play',
  pause: 'pause',
  assign: 'user',
  start: 'play',
  note: 'file',
  said: 'phone',
  refer: 'external',
  endReferral: 'back',
  escalate: 'up',
  setDeadline: 'clock',
  takeBackDeadline: 'undo',
  excuse: 'info',
  refuseResolution: 'close',
  reclassify: 'refresh',
  merge: 'copy',
  split: 'external',
  link: 'copy',
  edit: 'edit',
  cancel: 'close',
}
