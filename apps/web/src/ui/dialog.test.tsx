import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

function Asking({ isQuestion = false }: { isQuestion?: boolean }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>খুলুন</Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="বাতিল করবেন?" isQuestion={isQuestion}>
        কারণ
      </Dialog>
    </>
  )
}

test('it is named by its title, Escape closes it, and focus returns to the button', async () => {
  const { user } = renderWith(<Asking />)
  await user.click(screen.getByRole('button', { name: 'খুলুন' }))
  expect(screen.getByRole('dialog', { name: 'বাতিল করবেন?' })).toBeDefined()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await expect.poll(() => document.activeElement?.textContent).toBe('খুলুন')
})

test('a question is an alert, and is closed by its own button', async () => {
  const { user } = renderWith(<Asking isQuestion />)
  await user.click(screen.getByRole('button', { name: 'খুলুন' }))
  expect(screen.getByRole('alertdialog')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'বন্ধ করুন' }))
  expect(screen.queryByRole('alertdialog')).toBeNull()
})
