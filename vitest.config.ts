import { defineConfig } from 'vitest/config'

// The office lives in Asia/Dhaka, so tests run on a machine that does not: what leans on the machine's zone fails.
process.env.TZ = 'America/St_Johns'

export default defineConfig({
  test: { include: ['{apps,packages}/*/src/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts'] },
})
