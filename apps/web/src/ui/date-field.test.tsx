import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { DateField } from './date-field.tsx'
import { TimeField } from './time-field.tsx'

function Day() {
  const [on, setOn] = useState('')
  return (
    <>
      <DateField label="দিন" value={on} onChange={setOn} />
      <output>{on}</output>
    </>
  )
}

function Time() {
  const [time, setTime] = useState('')
  return (
    <>
      <TimeField label="সময়" value={time} onChange={setTime} />
      <output>{time}</output>
    </>
  )
}

test('a day typed in Bangla digits is that day, and is shown in full when the field is left', async () => {
  const { user } = renderWith(<Day />)
  const field = screen.getByRole('textbox', { name: 'দিন' })
  await user.type(field, '৫.১২.২৬')
  expect(screen.getByText('2026-12-05')).toBeDefined()
  await user.tab()
  expect((field as HTMLInputElement).value).toBe('০৫/১২/২০২৬')
})

test('what is no day is handed on as typed', async () => {
  const { user } = renderWith(<Day />)
  await user.type(screen.getByRole('textbox', { name: 'দিন' }), '31/4/2026')
  expect(screen.getByText('31/4/2026')).toBeDefined()
})

test('a time with its word is understood, and what was understood is said', async () => {
  const { user } = renderWith(<Time />)
  await user.type(screen.getByRole('textbox', { name: 'সময়' }), '৩:৪০ বিকাল')
  expect(screen.getByText('15:40')).toBeDefined()
  expect(screen.getByText('বিকাল ৩:৪০')).toBeDefined()
})
