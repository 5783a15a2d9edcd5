import { screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { Tabs } from './tabs.tsx'

const ids = ['one', 'two', 'three', 'four', 'five'] as const
type Id = (typeof ids)[number]

function Row() {
  const [selected, select] = useState<Id>('five')
  const tabs = ids.map((id) => ({ id, label: id, panel: `panel of ${id}` }))
  return (
    <>
      <button type="button" onClick={() => select('three')}>
        choose
      </button>
      <Tabs label="By" selected={selected} onSelect={select} tabs={tabs} />
    </>
  )
}

// Nothing is laid out here: each tab is 100 wide, in its place, and the row shows 300 of them.
beforeEach(() => {
  const places: readonly string[] = ids
  vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
    return places.indexOf(this.textContent ?? '') * 100
  })
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(100)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300)
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('the chosen tab comes to the middle of its row, at first and when another is chosen', async () => {
  const { user } = renderWith(<Row />)
  const row = screen.getByRole('tablist', { name: 'By' })
  expect(row.scrollLeft).toBe(300)
  await user.click(screen.getByRole('button', { name: 'choose' }))
  expect(row.scrollLeft).toBe(100)
})
