import { expect, test } from 'playwright/test'

test('the desk opens, in Bangla letters that are joined', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'bn')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  // A conjunct is narrower than its parts side by side; unjoined, or drawn as empty boxes, it is not.
  const width = (text: string) =>
    page.evaluate((letters) => {
      const span = document.createElement('span')
      span.textContent = letters
      document.body.append(span)
      const { width: measured } = span.getBoundingClientRect()
      span.remove()
      return measured
    }, text)
  expect(await width('ক্ষ')).toBeLessThan(await width('ক‌্‌ষ'))
})
