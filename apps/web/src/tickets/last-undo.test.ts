import { expect, test, vi } from 'vitest'
import { keepUndo, undoLastDone } from './last-undo.ts'

test('takes back the last one, once, and then nothing', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  keepUndo(first)
  keepUndo(second)
  undoLastDone()
  undoLastDone()
  expect(second).toHaveBeenCalledTimes(1)
  expect(first).not.toHaveBeenCalled()
})

test('by its own button and by the key it is done once', () => {
  const undo = vi.fn()
  const back = keepUndo(undo)
  back()
  undoLastDone()
  back()
  expect(undo).toHaveBeenCalledTimes(1)
})
