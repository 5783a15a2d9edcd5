/**
 * Does one step and says so in one line; what it printed is shown only when it failed.
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, output: string, skipped?: boolean }>} work
 */
export async function step(name, work) {
  const begun = Date.now()
  const result = await work()
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  const how = result.skipped ? 'up to date' : result.ok ? `done in ${seconds} s` : `FAILED after ${seconds} s`
  if (!result.ok) process.stdout.write(result.output)
  console.log(`${name}: ${how}`)
  return result
}
