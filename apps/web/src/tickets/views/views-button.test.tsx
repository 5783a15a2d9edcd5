import { createView, editView, listViews, removeView, type SavedView } from '@sheba/contract/views'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { signInAs } from '../../testing/people.ts'
import { renderWith } from '../../testing/render.tsx'
import { refuse, serve } from '../../testing/serve.ts'
import { usualLook } from '../queue/queue-look.ts'
import { ViewsButton } from './views-button.tsx'

const aView = (of: Partial<SavedView> = {}): SavedView => ({
  id: '0198f000-0000-7000-8000-000000000031',
  name: 'ল্যাব',
  shared: false,
  query: { service: ['computer-language-lab'] },
  columns: ['service', 'status'],
  density: 'roomy',
  pinned: true,
  own: true,
  owner: { bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer' },
  count: 12,
  ...of,
})
const shown = { filters: { channel: ['phone' as const], sort: 'dueAt' as const }, look: usualLook }
let views: SavedView[]

beforeEach(() => {
  signInAs('officer')
  views = [
    aView(),
    aView({
      id: '0198f000-0000-7000-8000-000000000032',
      name: 'অন্যের',
      own: false,
      pinned: false,
      count: null,
      shared: true,
    }),
  ]
  serve(listViews, () => ({ items: views }))
})

async function open(current: SavedView | null = null) {
  const rendered = renderWith(<ViewsButton current={current} shown={shown} />)
  await rendered.user.click(screen.getByRole('button', { name: 'রাখা তালিকা' }))
  await screen.findByRole('link', { name: 'ল্যাব' })
  return rendered
}

test('what stands on the page is saved under a name, and its page is opened', async () => {
  const calls = serve(createView, () => aView({ name: 'ফোনে আসা' }))
  const { user, address } = await open()
  await user.click(screen.getByRole('button', { name: 'নতুন তালিকা হিসেবে রাখুন' }))
  await user.click(await screen.findByRole('button', { name: 'রাখুন' }))
  expect(screen.getByText('একটি নাম দিন।')).toBeTruthy()
  expect(calls).toHaveLength(0)
  await user.type(screen.getByRole('textbox', { name: 'নাম' }), 'ফোনে আসা')
  await user.click(screen.getByRole('checkbox', { name: 'কার্যালয়ের সবাই দেখবেন' }))
  await user.click(screen.getByRole('button', { name: 'রাখুন' }))
  await waitFor(() => expect(address()).toContain('saved=0198f000-0000-7000-8000-000000000031'))
  expect(calls[0]?.body).toEqual({
    name: 'ফোনে আসা',
    shared: true,
    pinned: true,
    query: shown.filters,
    columns: ['service', 'status'],
    density: 'roomy',
  })
})

test('what has been changed since is kept in the view itself', async () => {
  const calls = serve(editView, () => aView())
  const { user } = await open(aView())
  await user.click(screen.getByRole('button', { name: 'বদলগুলো এই তালিকায় রাখুন' }))
  await waitFor(() => expect(calls[0]?.body).toMatchObject({ query: shown.filters }))
})

test('of somebody else it can be opened and pinned, not changed', async () => {
  const calls = serve(editView, () => aView())
  const { user, address } = await open()
  const line = within(screen.getByRole('link', { name: 'অন্যের' }).closest('li') as HTMLElement)
  expect(line.queryByRole('button', { name: /মুছুন/ })).toBeNull()
  await user.click(line.getByRole('button', { name: 'পাশে রাখুন: অন্যের' }))
  await waitFor(() => expect(calls[0]?.body).toEqual({ pinned: true }))
  await user.click(screen.getByRole('link', { name: 'অন্যের' }))
  expect(address()).toContain('service=computer-language-lab')
})

test('a view is removed, and a refusal is said', async () => {
  serve(editView, () => refuse('invalid-request', { detail: 'সর্বোচ্চ ১২টি' }))
  const calls = serve(removeView, () => undefined as never)
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'পাশ থেকে তুলুন: ল্যাব' }))
  expect(await screen.findByText('সর্বোচ্চ ১২টি')).toBeTruthy()
  views = []
  await user.click(screen.getByRole('button', { name: 'মুছুন: ল্যাব' }))
  await waitFor(() => expect(calls).toHaveLength(1))
  expect(await screen.findByText(/এখনো কোনো তালিকা রাখা নেই/)).toBeTruthy()
})
