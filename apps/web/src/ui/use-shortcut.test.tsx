import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { switchShortcuts } from './shortcut-choice.ts'
import { useShortcut } from './use-shortcut.ts'

function Listening({ act }: { act: () => void }) {
  useShortcut('n', act)
  return <input aria-label="লেখা" />
}

test('one key acts, also on a Bangla layout', () => {
  const act = vi.fn()
  renderWith(<Listening act={act} />)
  fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN' })
  fireEvent.keyDown(document.body, { key: 'স', code: 'KeyN' })
  expect(act).toHaveBeenCalledTimes(2)
})

test.each([
  ['with a modifier', { key: 'n', ctrlKey: true }],
  ['held down', { key: 'n', repeat: true }],
  ['another key', { key: 'm', code: 'KeyM' }],
])('not %s', (_, event) => {
  const act = vi.fn()
  renderWith(<Listening act={act} />)
  fireEvent.keyDown(document.body, event)
  expect(act).not.toHaveBeenCalled()
})

test('not while typing, and not when switched off', () => {
  const act = vi.fn()
  renderWith(<Listening act={act} />)
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'n' })
  switchShortcuts(false)
  fireEvent.keyDown(document.body, { key: 'n' })
  expect(act).not.toHaveBeenCalled()
})
