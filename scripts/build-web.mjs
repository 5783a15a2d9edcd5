// `pnpm build`: the page as it is served.
import { buildWeb } from './steps/build-web.mjs'
import { step } from './steps/step.mjs'

const { ok, output } = await step('Page', buildWeb)
if (ok) process.stdout.write(output)
process.exitCode = ok ? 0 : 1
