import { getBulk, listBulkItems, previewBulk, startBulk, undoBulk } from '@sheba/contract/bulk'
import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { signInAs, someone } from '../../testing/people.ts'
import { renderWith } from '../../testing/render.tsx'
import { refuse, serve } from '../../testing/serve.ts'
import { aBulk, aBulkItem, aPreview } from './bulk.fixture.ts'
import { BulkBar } from './bulk-bar.tsx'
import type { BulkSelection } from './bulk-selection.ts'

const tickets = [
  { number: 'LHG-2026-000823', version: 3, subject: 'ল্যাপটপ চালু হচ্ছে না' },
  { number: 'LHG-2026-000824', version: 1, subject: 'প্রিন্টার নষ্ট' },
]
const refused = {
  number: 'LHG-2026-000824',
  subject: 'প্রিন্টার নষ্ট',
  code: 'illegal-move',
  detail: 'বন্ধ আবেদন',
}

beforeEach(() => {
  signInAs('officer')
})

function Chosen({ first }: { first: BulkSelection }) {
  const [selection, choose] = useState<BulkSelection | null>(first)
  return (
    <BulkBar
      selection={selection}
      all={{ total: 40, onChoose: () => choose({ filter: { view: 'open' }, total: 40 }) }}
      me={someone('officer')}
      onClear={() => choose(null)}
    />
  )
}

const show = (first: BulkSelection = { tickets }) => renderWith(<Chosen first={first} />)
const dialog = async () => within(await screen.findByRole('dialog'))

async function resolve(user: ReturnType<typeof show>['user']) {
  await user.click(screen.getByRole('button', { name: 'নিষ্পন্ন করুন' }))
  const form = await dialog()
  await user.click(form.getByRole('button', { name: 'কী হবে দেখুন' }))
  expect(form.getByText('এটি লিখতে হবে।')).toBeTruthy()
  await user.click(form.getByRole('textbox'))
  await user.paste('চালু হয়েছে।')
  await user.click(form.getByRole('button', { name: 'কী হবে দেখুন' }))
  return dialog()
}

test('what will happen is seen before it is done, and undone from the notice', async () => {
  const previews = serve(previewBulk, () => aPreview())
  const starts = serve(startBulk, () => ({ bulk: aBulk(), items: [], nextCursor: null }))
  const undos = serve(undoBulk, () => ({
    bulk: aBulk({ state: 'undone', counts: { waiting: 0, done: 0, refused: 0, undone: 2, left: 0 } }),
    items: [],
    nextCursor: null,
  }))
  const { user } = show()
  expect(screen.getByText('২টি বাছা হয়েছে')).toBeTruthy()
  const seen = await resolve(user)
  expect(await seen.findByText('২টিতেই এটি করা হবে')).toBeTruthy()
  expect(starts).toHaveLength(0)
  await user.click(seen.getByRole('button', { name: '২টিতে করুন' }))
  expect(await screen.findByText('২টিতে হয়েছে')).toBeTruthy()
  const action = { kind: 'resolve', outcome: 'solved', text: 'চালু হয়েছে।' }
  const items = tickets.map(({ number, version }) => ({ number, version }))
  expect(previews[0]?.body).toEqual({ items, action })
  expect(starts[0]?.body).toEqual({ items, action, notify: false })
  expect(screen.queryByText('২টি বাছা হয়েছে')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'ফিরিয়ে নিন' }))
  expect(await screen.findByText('২টি আগের অবস্থায় ফিরেছে')).toBeTruthy()
  expect(undos).toHaveLength(1)
})

test('those that are refused are named with the reason, before and after, and all of it can be undone', async () => {
  serve(previewBulk, () =>
    aPreview({ allowed: 1, refused: 1, items: [{ ...refused, status: 'closed', allowed: false }] }),
  )
  const counts = { waiting: 0, done: 1, refused: 1, undone: 0, left: 0 }
  serve(startBulk, () => ({ bulk: aBulk({ counts }), items: [], nextCursor: null }))
  serve(listBulkItems, ({ query }) => ({
    items: [
      query.get('state') === 'left'
        ? aBulkItem({ state: 'left', detail: 'এর পরে বদলেছে' })
        : aBulkItem({ ...refused, state: 'refused' }),
    ],
    nextCursor: null,
  }))
  serve(undoBulk, () => ({
    bulk: aBulk({ state: 'undone', counts: { ...counts, done: 0, left: 1 }, can: { undo: false } }),
    items: [],
    nextCursor: null,
  }))
  const { user } = show()
  const seen = await resolve(user)
  expect(await seen.findByText('২টির মধ্যে ১টিতে এটি করা হবে')).toBeTruthy()
  expect(seen.getByText('বন্ধ আবেদন')).toBeTruthy()
  await user.click(seen.getByRole('button', { name: '১টিতে করুন' }))
  const after = await dialog()
  expect(await after.findByText('১টিতে হয়েছে, ১টিতে হয়নি')).toBeTruthy()
  expect(await after.findByText('বন্ধ আবেদন')).toBeTruthy()
  await user.click(after.getByRole('button', { name: 'সব ফিরিয়ে নিন' }))
  expect(await after.findByText('০টি আগের অবস্থায় ফিরেছে, ১টি ফেরেনি')).toBeTruthy()
  expect(await after.findByText('এর পরে বদলেছে')).toBeTruthy()
})

test('a long one shows how far it is, goes on when that is closed, and says its end', async () => {
  const working = { waiting: 30, done: 10, refused: 0, undone: 0, left: 0 }
  serve(previewBulk, () => aPreview({ total: 40, allowed: 40 }))
  const starts = serve(startBulk, () => ({
    bulk: aBulk({ state: 'working', total: 40, counts: working, can: { undo: false } }),
    items: [],
    nextCursor: null,
  }))
  let isDone = false
  serve(getBulk, () =>
    isDone
      ? aBulk({ total: 40, counts: { ...working, waiting: 0, done: 40 } })
      : aBulk({ state: 'working', total: 40, counts: working, can: { undo: false } }),
  )
  const { user } = show()
  await user.click(screen.getByRole('button', { name: 'এই তালিকার ৪০টিই বাছুন' }))
  expect(screen.getByText('৪০টি বাছা হয়েছে')).toBeTruthy()
  const seen = await resolve(user)
  await user.click(await seen.findByRole('button', { name: '৪০টিতে করুন' }))
  expect(starts[0]?.body).toMatchObject({ filter: { view: 'open' }, expected: 40 })
  const progress = await dialog()
  expect(progress.getByText('৪০টির মধ্যে ১০টি')).toBeTruthy()
  await user.click(progress.getByText('বন্ধ করুন', { selector: 'footer button' }))
  expect(screen.getByRole('progressbar', { name: 'কাজ চলছে' })).toBeTruthy()
  isDone = true
  expect(await screen.findByText('৪০টিতে হয়েছে')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
})

test('when the list has changed meanwhile it is looked at again', async () => {
  const previews = serve(previewBulk, () => aPreview({ total: 40, allowed: 40 }))
  serve(startBulk, () => refuse('preview-stale'))
  const { user } = show({ filter: { view: 'open' }, total: 40 })
  const seen = await resolve(user)
  await user.click(await seen.findByRole('button', { name: '৪০টিতে করুন' }))
  expect(await seen.findByText('এর মধ্যে তালিকা বদলেছে; আবার দেখে নিন।')).toBeTruthy()
  await user.click(seen.getByRole('button', { name: 'কী হবে দেখুন' }))
  await waitFor(() => expect(previews).toHaveLength(2))
})
