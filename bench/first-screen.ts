import { chromium } from 'playwright'
import { browser as browserHere } from '../e2e/launch/browser.ts'

/** The JavaScript, as it travels, of the officer's first screen after signing in; bytes. */
export async function firstScreenBytes(address: string): Promise<{ script: number; files: number }> {
  const browser = await chromium.launch(await browserHere())
  try {
    const page = await browser.newPage()
    // What is fetched once the screen stands is no part of it; and a stream never leaves a line idle.
    await page.route('**/api/v1/events', (route) => route.abort())
    await page.goto(`${address}/sign-in`)
    await page.getByRole('textbox').first().fill('officer')
    await page.locator('input[type=password]').fill('sheba-demo-2026')
    await page.locator('button[type=submit]').click()
    await page.waitForURL('**/queue**')
    await page.waitForLoadState('networkidle')
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js'))
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
    )
    return { script: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length }
  } finally {
    await browser.close()
  }
}
