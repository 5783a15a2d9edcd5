import path from 'node:path'
import { defineConfig } from 'playwright/test'
import { browser } from './launch/browser.ts'
import { ownDesk } from './launch/desk.ts'

const root = path.resolve(import.meta.dirname, '..')
const desk = await ownDesk()

export default defineConfig({
  testDir: 'journeys',
  outputDir: path.join(root, 'test-results/e2e'),
  // A journey that passes only at its second try has failed.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: path.join(root, 'test-results/e2e.json') }]],
  use: {
    baseURL: desk.origin,
    launchOptions: await browser(),
    locale: 'bn-BD',
    timezoneId: 'Asia/Dhaka',
    // Without a film: drawing every frame twice would take as long as the journeys themselves.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
    // What needs a keyboard or room is marked @desk.
    {
      name: 'phone',
      grepInvert: /@desk/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/start.mjs`,
    cwd: root,
    env: desk.env,
    url: `${desk.origin}/health/ready`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
