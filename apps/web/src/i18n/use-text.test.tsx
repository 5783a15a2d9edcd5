import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { Button } from '../ui/button.tsx'
import { useLanguage } from './language.tsx'
import { defineMessages } from './messages.ts'
import { useText } from './use-text.ts'

const messages = defineMessages({ hello: { bn: 'স্বাগতম', en: 'Welcome' } })

function Greeting() {
  const t = useText(messages)
  const { setLanguage } = useLanguage()
  return <Button onPress={() => setLanguage('en')}>{t.hello}</Button>
}

test('Bangla first; English at a press, remembered, and said to the browser', async () => {
  const { user } = renderWith(<Greeting />)
  expect(document.documentElement.lang).toBe('bn')
  await user.click(screen.getByRole('button', { name: 'স্বাগতম' }))
  expect(screen.getByRole('button', { name: 'Welcome' })).toBeDefined()
  expect(document.documentElement.lang).toBe('en')
  expect(localStorage.getItem('sheba-language')).toBe('en')
})
