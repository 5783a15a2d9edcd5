import type { Change, ChangeItem } from '@sheba/contract/changes'
import type { Answered, TestDesk } from '../testing/test-desk.ts'
import { workChanges } from './work-changes.ts'

export const dhaka = (clock: string) => Date.parse(`${clock.replace(' ', 'T')}:00+06:00`)
export const iso = (clock: string) => new Date(dhaka(clock)).toISOString()

/** A day declared closed, as a draft of a calendar. */
export const closed = (...days: string[]) => ({
  days: days.map((on) => ({
    on,
    kind: 'closed',
    order: 'executive',
    name: { bn: 'নির্বাহী আদেশে ছুটি', en: 'Holiday by executive order' },
  })),
})

export type Previewed = { change: Change; items: ChangeItem[]; nextCursor: string | null }

/** Asks for a preview, where nothing else is expected than that there is one. */
export async function previewed(desk: TestDesk, body: object, as = 'supervisor'): Promise<Previewed> {
  // A moment later: what is logged at the very moment of an entry knows it already.
  desk.clock.now += 1000
  const answer = await desk.ask('POST', '/changes/preview', { as, body })
  if (answer.status !== 201) throw new Error(`not previewed: ${answer.text}`)
  return answer.body
}

export function apply(desk: TestDesk, id: string, as = 'supervisor'): Promise<Answered> {
  return desk.ask('POST', '/changes', { as, body: { preview: id } })
}

/** Lets the worker bring everything to its end; whatever fails fails the test. */
export async function work(desk: TestDesk, limit = 200): Promise<void> {
  await workChanges(
    desk.database,
    desk.deps.now,
    (error) => {
      throw error
    },
    { limit },
  )
}

/** Previews, applies and brings to its end. */
export async function changed(desk: TestDesk, body: object, as = 'supervisor'): Promise<Change> {
  const { change } = await previewed(desk, body, as)
  const answer = await apply(desk, change.id, as)
  if (answer.status !== 202) throw new Error(`not applied: ${answer.text}`)
  await work(desk)
  return (await desk.ask('GET', `/changes/${change.id}`, { as })).body
}

/** Undoes and brings to its end. */
export async function undone(desk: TestDesk, id: string, as = 'supervisor'): Promise<Change> {
  desk.clock.now += 1000
  const answer = await desk.ask('POST', `/changes/${id}/undo`, { as })
  if (answer.status !== 202) throw new Error(`not undone: ${answer.text}`)
  await work(desk)
  return (await desk.ask('GET', `/changes/${id}`, { as })).body
}

export async function itemsOf(
  desk: TestDesk,
  id: string,
  which?: string,
  as = 'supervisor',
): Promise<ChangeItem[]> {
  const query = which ? `?which=${which}` : ''
  return (await desk.ask('GET', `/changes/${id}/items${query}`, { as })).body.items
}
