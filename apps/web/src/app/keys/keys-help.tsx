import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { actionMessages } from '../../tickets/actions/action-messages.ts'
import { Banner } from '../../ui/banner.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { shortcutsAreOn } from '../../ui/shortcut-choice.ts'
import { shellMessages } from '../shell/messages.ts'
import { goPlaces } from './go-places.ts'
import { keysMessages } from './keys-messages.ts'

type Line = [key: string, words: string]

/** Every key and what it does. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useText(keysMessages)
  const acts = useText(actionMessages)
  const shell = useText(shellMessages)
  const { role } = useUser()
  const list: Line[] = [
    ['J', t.next],
    ['K', t.previous],
    ['Enter', t.openIt],
    ['X', t.choose],
    ['Shift X', t.chooseRange],
    ['Esc', t.letGo],
  ]
  const ticket: Line[] = [
    ['A', acts.assign],
    ['S', acts.start],
    ['P', t.pauseOrResume],
    ['R', acts.reply],
    ['E', acts.resolve],
    ['Ctrl Enter', t.sendForm],
  ]
  const everywhere: Line[] = [
    ['U', t.undo],
    ['/', t.search],
    ['N', t.newTicket],
    ['Ctrl K', shell.palette],
    ['?', t.help],
  ]
  const going = goPlaces(role).map(({ letter, entry }): Line => [letter.toUpperCase(), shell[entry.label]])
  const works = role !== 'admin'
  return (
    <Dialog isOpen title={t.help} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to scroll it. */}
      <section tabIndex={0} aria-label={t.help} className="flex flex-col gap-5 rounded-sm">
        {!shortcutsAreOn() && <Banner tone="info">{t.helpOff}</Banner>}
        {works && <Group title={t.inList} lines={list} />}
        {works && <Group title={t.onTicket} lines={ticket} />}
        <Group title={t.everywhere} lines={everywhere} />
        <Group title={t.going} lines={going} />
      </section>
    </Dialog>
  )
}

function Group({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section>
      <h3 className="pb-1.5 font-medium">{title}</h3>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5 sm:grid-cols-[auto_1fr_auto_1fr]">
        {lines.map(([key, words]) => (
          <div key={key} className="contents">
            <dt lang="en">
              <kbd className="inline-block min-w-6 rounded-sm border border-line-strong px-1.5 text-center font-sans text-sm whitespace-nowrap">
                {key}
              </kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
