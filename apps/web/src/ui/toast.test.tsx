import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { dismissToast, readToasts, toast } from './toast.ts'

afterEach(() => {
  vi.useRealTimers()
  act(() => {
    for (const { id } of readToasts()) dismissToast(id)
  })
})

test('it is said politely, with its action, and goes when that is pressed', async () => {
  const undo = vi.fn()
  const { user } = renderWith(null)
  act(() => void toast('উত্তর পাঠানো হয়েছে', { action: { label: 'ফিরিয়ে নিন', onPress: undo } }))
  expect(screen.getByText('উত্তর পাঠানো হয়েছে').closest('[aria-live="polite"]')).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'ফিরিয়ে নিন' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.queryByText('উত্তর পাঠানো হয়েছে')).toBeNull()
})

test('it leaves by itself; an error stays', () => {
  vi.useFakeTimers()
  renderWith(null)
  act(() => {
    toast('হয়েছে')
    toast('হয়নি', { tone: 'error' })
  })
  act(() => vi.advanceTimersByTime(8_000))
  expect(screen.queryByText('হয়েছে')).toBeNull()
  expect(screen.getByText('হয়নি')).toBeDefined()
})

test('no more than three stand at once', () => {
  renderWith(null)
  act(() => {
    for (const text of ['১', '২', '৩', '৪']) toast(text)
  })
  expect(readToasts().map(({ text }) => text)).toEqual(['২', '৩', '৪'])
})
