import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

test('the hint and the error are read out with the field', () => {
  renderWith(<TextField label="ফোন" hint="১১ অঙ্ক" error="অঙ্ক কম আছে" />)
  const field = screen.getByRole('textbox', { name: 'ফোন' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ')
  const words = described.map((id) => document.getElementById(id)?.textContent)
  expect(words).toEqual(expect.arrayContaining(['১১ অঙ্ক', 'অঙ্ক কম আছে']))
})

test('without an error nothing is wrong', () => {
  renderWith(<TextField label="ফোন" />)
  expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBeNull()
})

function Area() {
  const [text, setText] = useState('')
  return <TextArea label="বিস্তারিত" value={text} onChange={setText} limit={5} />
}

test('letters are counted as a reader does, and nothing typed is cut off', async () => {
  const { user } = renderWith(<Area />)
  const field = screen.getByRole('textbox')
  // Four letters of eleven code points.
  await user.type(field, 'স্কুলে ক্ষ')
  expect(screen.getByText('আর ১টি অক্ষর লেখা যাবে')).toBeDefined()
  await user.type(field, ' কি')
  expect(screen.getByText('১টি অক্ষর বেশি হয়েছে')).toBeDefined()
  expect((field as HTMLTextAreaElement).value).toBe('স্কুলে ক্ষ কি')
})
