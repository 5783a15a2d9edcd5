import {
  applyChange,
  getChange,
  listChangeItems,
  listChanges,
  previewChange,
  undoChange,
} from '@sheba/contract/changes'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { aChange, anItem } from './change.fixture.ts'
import { ChangeSheet } from './change-sheet.tsx'
import { Changes } from './changes.tsx'

const look = { sign: () => null, toTicket: (number: string) => `/tickets/${number}` }
const ask = { kind: 'calendar', office: 'LHG' } as const

function serveItems() {
  return serve(listChangeItems, ({ query }) => ({
    items:
      query.get('which') === 'left'
        ? [anItem({ ticket: 'LHG-2026-000009', left: 'setByHand', dueAfter: '2026-11-24T04:00:00.000Z' })]
        : [anItem()],
    nextCursor: null,
  }))
}

function sheet(onChanged = vi.fn()) {
  return renderWith(<ChangeSheet ask={ask} look={look} onClose={() => undefined} onChanged={onChanged} />)
}

test('says how many would move, from which band to which, and each ticket with both its due moments', async () => {
  const heard = serve(previewChange, () => ({ change: aChange(), items: [], nextCursor: null }))
  serveItems()
  sheet()
  await screen.findByText('চলমান ১২টির মধ্যে ৩টি আবেদন সরবে।')
  expect(heard[0]?.body).toEqual(ask)
  const bands = screen.getByRole('table', { name: 'যেগুলো সরে, অবস্থা অনুযায়ী' })
  const critical = within(bands).getByRole('row', { name: /জরুরি/ })
  expect(
    within(critical)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['২', '০'])
  const link = await screen.findByRole('link', { name: 'LHG-২০২৬-০০০০০১' })
  expect(link.getAttribute('href')).toBe('/tickets/LHG-2026-000001')
  screen.getByText('আগের সময়সীমা:')
  screen.getByText('নতুন সময়সীমা:')
})

test('shows what is left with the reason', async () => {
  serve(previewChange, () => ({ change: aChange(), items: [], nextCursor: null }))
  serveItems()
  const { user } = sheet()
  await user.click(await screen.findByRole('tab', { name: 'থেকে যায় (১)' }))
  await screen.findByText('সময়সীমা হাতে ঠিক করা')
})

test('applies, follows to the end, and can then be undone', async () => {
  serve(previewChange, () => ({ change: aChange(), items: [], nextCursor: null }))
  serveItems()
  const applying = aChange({
    state: 'applying',
    progress: { done: 1, total: 3 },
    can: { apply: false, undo: false },
  })
  const applied = serve(applyChange, () => applying)
  serve(getChange, () => aChange({ state: 'applied', can: { apply: false, undo: true } }))
  const undone = serve(undoChange, () => aChange({ state: 'undone', can: { apply: false, undo: false } }))
  const onChanged = vi.fn()
  const { user } = sheet(onChanged)
  await user.click(await screen.findByRole('button', { name: 'প্রয়োগ করুন' }))
  expect(applied[0]?.body).toEqual({ preview: aChange().id })
  const bar = await screen.findByRole('progressbar', { name: 'প্রয়োগ চলছে' })
  expect(bar.getAttribute('aria-valuenow')).toBe('1')
  await user.click(await screen.findByRole('button', { name: 'ফিরিয়ে নিন' }, { timeout: 4000 }))
  const question = await screen.findByRole('alertdialog')
  await user.click(within(question).getByRole('button', { name: 'ফিরিয়ে নিন' }))
  await waitFor(() => expect(undone).toHaveLength(1))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(onChanged).toHaveBeenCalled()
})

test('a stale preview says so, and is made again from there', async () => {
  const previews = serve(previewChange, () => ({ change: aChange(), items: [], nextCursor: null }))
  serveItems()
  serve(applyChange, () => refuse('preview-stale'))
  const { user } = sheet()
  await user.click(await screen.findByRole('button', { name: 'প্রয়োগ করুন' }))
  await user.click(await screen.findByRole('button', { name: 'আবার গুনুন' }))
  await waitFor(() => expect(previews).toHaveLength(2))
})

test('where nothing moves it says so, and the entry can be made all the same', async () => {
  const change = aChange({ moving: 0, left: 0, wouldBeExcused: 0 })
  serve(previewChange, () => ({ change, items: [], nextCursor: null }))
  sheet()
  await screen.findByText('কোনো আবেদনের সময়সীমা সরে না')
  screen.getByRole('button', { name: 'তবু কার্যকর করুন' })
})

test('a preview that cannot be made says why, and can be tried again', async () => {
  const previews = serve(previewChange, () => refuse('no-office-time'))
  const { user } = sheet()
  await screen.findByText('আগাম হিসাব করা গেল না')
  await user.click(screen.getByRole('button', { name: 'আবার চেষ্টা করুন' }))
  await waitFor(() => expect(previews).toHaveLength(2))
})

test('past changes are listed with what became of them, and open beside the page', async () => {
  const change = aChange({
    state: 'applied',
    appliedAt: '2026-11-22T04:05:00.000Z',
    can: { apply: false, undo: true },
  })
  serve(listChanges, () => ({ items: [change], nextCursor: null }))
  serve(getChange, () => change)
  serveItems()
  const { user } = renderWith(<Changes look={look} />, { language: 'en' })
  await screen.findByText('A change of the calendar')
  await user.click(screen.getByRole('button', { name: /: details$/ }))
  await screen.findByRole('dialog', { name: 'A change of the calendar' })
})
