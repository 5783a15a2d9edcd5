// `pnpm generate`: the database client from prisma/schema.prisma, if that has changed.
import { generate } from './steps/generate.mjs'
import { step } from './steps/step.mjs'

const { ok } = await step('Database client', generate)
process.exitCode = ok ? 0 : 1
