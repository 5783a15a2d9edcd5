import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { ComboBox } from './combo-box.tsx'

const choices = [
  { id: 'lab', label: 'কম্পিউটার ল্যাব ২০৩' },
  { id: 'ram', label: 'র‍্যাম বদল' },
  { id: 'udc', label: 'ইউডিসি', also: 'Union Digital Centre' },
]

function Choosing() {
  const [value, setValue] = useState<string | null>(null)
  return (
    <>
      <ComboBox label="সেবা" choices={choices} value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  )
}

test.each([
  ['203', 'কম্পিউটার ল্যাব ২০৩'],
  // Typed without the joiner that the label carries.
  ['র্যাম', 'র‍্যাম বদল'],
  ['union', 'ইউডিসি'],
])('%s finds %s', async (typed, label) => {
  const { user } = renderWith(<Choosing />)
  await user.type(screen.getByRole('combobox', { name: 'সেবা' }), typed)
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([label])
})

test('the choice is taken by keyboard and shown in the field', async () => {
  const { user } = renderWith(<Choosing />)
  const field = screen.getByRole('combobox')
  await user.type(field, 'union')
  await user.keyboard('{ArrowDown}{Enter}')
  expect(screen.getByText('udc')).toBeDefined()
  expect((field as HTMLInputElement).value).toBe('ইউডিসি')
})

test('words that match nothing say so, and leave nothing chosen', async () => {
  const { user } = renderWith(<Choosing />)
  await user.type(screen.getByRole('combobox'), 'xyz')
  expect(screen.getByText('কিছু মেলেনি। অন্যভাবে লিখে দেখুন।')).toBeDefined()
  await user.tab()
  expect((screen.getByRole('combobox') as HTMLInputElement).value).toBe('')
})
