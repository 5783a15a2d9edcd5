import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { TextArea } from './text-area.tsx'
import { Written } from './written.tsx'

function Field() {
  const [text, setText] = useState('')
  return <TextArea label="বিবরণ" value={text} onChange={setText} />
}

test('what is pasted in Bijoy is shown in Unicode, and changed only when that is taken', async () => {
  const { user } = renderWith(<Field />)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'বিবরণ' })
  await user.click(field)
  await user.paste('Kw¤úDUvi Pvjy n‡”Q bv')
  expect(await screen.findByText('কম্পিউটার চালু হচ্ছে না')).toBeTruthy()
  expect(field.value).toBe('Kw¤úDUvi Pvjy n‡”Q bv')
  await user.click(screen.getByRole('button', { name: 'ইউনিকোডে বদলান' }))
  expect(field.value).toBe('কম্পিউটার চালু হচ্ছে না')
  expect(screen.queryByRole('button', { name: 'ইউনিকোডে বদলান' })).toBeNull()
})

test.each(['printer is not working', 'প্রিন্টার চলে না', 'Wi-Fi at the UNO office, 5 µs'])(
  'nothing is offered for: %s',
  async (text) => {
    const { user } = renderWith(<Field />)
    await user.click(screen.getByRole('textbox'))
    await user.paste(text)
    await import('@sheba/contract/bijoy')
    expect(screen.queryByRole('button')).toBeNull()
  },
)

test('what stands there in Bijoy is read in Unicode on request', async () => {
  const { user } = renderWith(<Written text="wcÖ›Uvi bó" />)
  const read = await screen.findByRole('button', { name: 'ইউনিকোডে পড়ুন' })
  expect(screen.getByText('wcÖ›Uvi bó')).toBeTruthy()
  await user.click(read)
  expect(screen.getByText('প্রিন্টার নষ্ট')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'যেভাবে লেখা' }))
  expect(screen.getByText('wcÖ›Uvi bó')).toBeTruthy()
})
