import { chromium, type Page } from 'playwright'
import { browser as browserHere } from '../e2e/launch/browser.ts'

const slowdown = 4
const times = 30
const rows = 1_000

type Step = { name: string; key: string; after?: string }

/** What the officer does all day, and what puts it back. */
const steps: readonly Step[] = [
  { name: 'next row (J)', key: 'j' },
  { name: 'choose (X)', key: 'x', after: 'x' },
  { name: 'reply (R)', key: 'r', after: 'Escape' },
  { name: 'resolve (E)', key: 'e', after: 'Escape' },
  { name: 'assign (A)', key: 'a', after: 'Escape' },
  { name: 'pause (P)', key: 'p', after: 'Escape' },
  { name: 'keys (?)', key: '?', after: 'Escape' },
  { name: 'palette (Ctrl K)', key: 'Control+k', after: 'Escape' },
]

/** From a key to the changed screen in a browser at a quarter of its speed, with 1,000 open tickets in the list. */
export async function keyLines(address: string): Promise<string[]> {
  const browser = await chromium.launch(await browserHere())
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await signIn(page, address)
    await page.goto(`${address}/queue?view=open`)
    await allRows(page)
    const line = await page.context().newCDPSession(page)
    await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.evaluate(watchShifts)
    const lines = []
    for (const step of steps) lines.push(said(step.name, await took(page, step)))
    const shift = await page.evaluate(() => (globalThis as { shifted?: number }).shifted ?? 0)
    return [
      `Key to changed screen, ${slowdown}-fold slowdown, ${await count(page)} rows (aim: p95 at most 100 ms)`,
      ...lines,
      `  layout shift meanwhile: ${shift.toFixed(3)} (aim: 0)`,
    ]
  } finally {
    await browser.close()
  }
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/sign-in`)
  await page.getByRole('textbox').first().fill('officer')
  await page.locator('input[type=password]').fill('sheba-demo-2026')
  await page.locator('button[type=submit]').click()
  await page.waitForURL('**/queue**')
}

const count = (page: Page) => page.locator('[data-row-link]').count()

/** Asks for more until so many stand in the list, or it ends. */
async function allRows(page: Page): Promise<void> {
  await page.locator('[data-row-link]').first().waitFor()
  const more = page.getByRole('main').getByRole('button', { name: 'আরও দেখুন' })
  for (let shown = await count(page); shown < rows && (await more.isVisible()); shown = await count(page)) {
    await more.click()
    await page.waitForFunction(
      (before) => document.querySelectorAll('[data-row-link]').length > before,
      shown,
    )
  }
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.locator('[data-row-link]').first().focus()
}

/** Milliseconds of each press, the first left out: it fetches what is needed. */
async function took(page: Page, { key, after }: Step): Promise<number[]> {
  const all = []
  for (let time = 0; time <= times; time += 1) {
    await page.evaluate(watchKey)
    await page.keyboard.press(key)
    all.push(await page.evaluate(() => (globalThis as { drawn?: Promise<number> }).drawn))
    if (after) await page.keyboard.press(after)
    await page.waitForTimeout(150)
  }
  return all.slice(1).filter((one) => one !== undefined)
}

function said(name: string, times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(0)
  return `  ${name.padEnd(18)} p50 ${at(0.5).padStart(4)} ms   p95 ${at(0.95).padStart(4)} ms`
}

/** In the page: from the press to the frame after the first change that follows it. */
function watchKey(): void {
  const place = globalThis as { drawn?: Promise<number> }
  place.drawn = new Promise((resolve) => {
    const begin = (event: KeyboardEvent) => {
      if (['Control', 'Shift'].includes(event.key)) return
      document.removeEventListener('keydown', begin, { capture: true })
      const from = event.timeStamp
      const watcher = new MutationObserver(() => {
        watcher.disconnect()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => resolve(performance.now() - from)
          channel.port2.postMessage(null)
        })
      })
      watcher.observe(document.body, { subtree: true, childList: true, attributes: true })
    }
    document.addEventListener('keydown', begin, { capture: true })
  })
}

function watchShifts(): void {
  const place = globalThis as { shifted?: number }
  place.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // The parse edge: the browser's own entry, which TypeScript's library does not know.
      place.shifted = (place.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value
    }
    // The same: it has more kinds than Node's, whose types stand here beside.
  }).observe({ type: 'layout-shift' } as unknown as { type: 'mark' })
}
