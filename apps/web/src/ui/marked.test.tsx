import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Marked } from './marked.tsx'

test.each<[string, [number, number][], string]>([
  ['প্রিন্টার চলে না', [], 'প্রিন্টার চলে না'],
  ['printer on fire', [[0, 7]], '[printer] on fire'],
  [
    'the printer is a printer',
    [
      [4, 11],
      [17, 24],
    ],
    'the [printer] is a [printer]',
  ],
])('%s', (text, marks, shown) => {
  const copy = render(<Marked text={text} marks={marks} />).container.cloneNode(true) as HTMLElement
  for (const mark of copy.querySelectorAll('mark')) mark.replaceWith(`[${mark.textContent}]`)
  expect(copy.textContent).toBe(shown)
})
