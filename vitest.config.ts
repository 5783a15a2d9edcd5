import { defineConfig } from 'vitest/config'

// The office lives in Asia/Dhaka, so tests run on a machine that does not: what leans on the machine's zone fails.
process.env.TZ = 'America/St_Johns'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'contract',
          include: ['packages/contract/src/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'clock',
          include: ['packages/clock/src/**/*.test.ts'],
          // Some take hundreds of random cases through a whole year.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'api',
          include: ['apps/api/src/**/*.test.ts', 'prisma/**/*.test.ts', 'scripts/**/*.test.ts'],
          globalSetup: ['apps/api/src/testing/database-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: 'apps/web/vite.config.ts',
        test: {
          name: 'web',
          root: 'apps/web',
          include: ['src/**/*.test.{ts,tsx}', 'vite/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: ['src/testing/setup.ts'],
        },
      },
    ],
  },
})
