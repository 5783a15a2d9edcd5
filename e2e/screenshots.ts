// `pnpm screenshots`: takes the README's pictures anew, from a desk of its own with the demo's tickets.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { browser } from './launch/browser.ts'
import { ownDesk } from './launch/desk.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'docs/screens')
mkdirSync(folder, { recursive: true })

const { origin, env } = await ownDesk()
const desk = spawn(process.execPath, ['scripts/start.mjs'], {
  cwd: root,
  env: { ...process.env, ...env },
  stdio: ['ignore', 'ignore', 'inherit'],
})
try {
  await ready()
  const eye = await chromium.launch(await browser())
  await take(eye, 'officer', { width: 1440, height: 900 }, async (page) => {
    await page.goto('/queue?view=open')
    await page.getByRole('table').getByRole('link').first().waitFor()
  })
  await take(eye, 'institution', { width: 360, height: 1110 }, async (page) => {
    await page.goto('/raise/computer-language-lab')
    await page.getByLabel('সমস্যাটি এক লাইনে').fill('ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না')
    await page.getByLabel('বিস্তারিত').fill('গতকাল ঝড়ের পর থেকে। চার্জার বদলে দেখা হয়েছে।')
  })
  await take(eye, 'supervisor', { width: 1440, height: 1330 }, async (page) => {
    await page.goto('/reports?period=lastQuarter')
    await page.getByRole('rowheader', { name: 'মোট' }).waitFor()
  })
  await eye.close()
} finally {
  const stopped = new Promise((resolve) => desk.once('exit', resolve))
  desk.kill('SIGTERM')
  await stopped
}

type Size = { width: number; height: number }

/** What somebody of the demo sees at a size, in light colours and in Bangla, once `look` has found its place. */
async function take(eye: Browser, login: string, viewport: Size, look: (page: Page) => Promise<void>) {
  const context = await eye.newContext({
    baseURL: origin,
    viewport,
    locale: 'bn-BD',
    timezoneId: 'Asia/Dhaka',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('ফোন নম্বর, ই-মেইল বা ব্যবহারকারীর নাম').fill(login)
  await page.getByLabel('পাসওয়ার্ড', { exact: true }).fill('sheba-demo-2026')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await look(page)
  await page.locator('.animate-breathe').first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path.join(folder, `${login}.png`) })
  await context.close()
}

async function ready(): Promise<void> {
  const until = Date.now() + 180_000
  for (;;) {
    const answer = await fetch(`${origin}/health/ready`).catch(() => null)
    if (answer?.ok) return
    if (desk.exitCode !== null || Date.now() > until) throw new Error('The desk did not open.')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
