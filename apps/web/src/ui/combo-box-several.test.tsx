import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { ComboBoxSeveral } from './combo-box-several.tsx'

const choices = [
  { id: 'lab', label: 'Lab' },
  { id: 'net', label: 'Network' },
]

function Choosing({ first = [] }: { first?: string[] }) {
  const [values, setValues] = useState<string[]>(first)
  return (
    <>
      <ComboBoxSeveral
        label="Service"
        unknown="chosen"
        choices={choices}
        values={values}
        onChange={setValues}
      />
      <output>{values.join(',')}</output>
    </>
  )
}

const chosen = () => screen.getByRole('status').textContent

test('one after the other is added, no longer offered, and taken away by its name', async () => {
  const { user } = renderWith(<Choosing />, { language: 'en' })
  await user.click(screen.getByRole('combobox', { name: 'Service' }))
  await user.click(await screen.findByRole('option', { name: 'Lab' }))
  expect(chosen()).toBe('lab')
  await user.click(screen.getByRole('combobox', { name: 'Service' }))
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Network'])
  await user.click(screen.getByRole('option', { name: 'Network' }))
  expect(chosen()).toBe('lab,net')
  await user.click(screen.getByRole('button', { name: 'Remove: Lab' }))
  expect(chosen()).toBe('net')
})

test('what is chosen and not known here is called so', () => {
  renderWith(<Choosing first={['gone']} />, { language: 'en' })
  expect(screen.getByRole('button', { name: 'Remove: chosen' })).toBeTruthy()
})
