import { readFileSync } from 'node:fs'

/**
 * Calls `gone` when the npm that started this script has ended. A killed npm can't pass that on; and between it and
 * this script there may be a shell that goes on waiting. Started without npm, a script may outlive its starter.
 */
export function watchNpm(gone) {
  if (!process.env.npm_lifecycle_event) return
  const begun = line()
  const timer = setInterval(() => {
    if (line() === begun) return
    clearInterval(timer)
    gone()
  }, 500)
  timer.unref()
}

/** The processes from this one's parent up to npm. */
function line() {
  const parents = []
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    parents.push(pid)
    if (parents.length === 2 || isNpm(pid)) break
  }
  return parents.join(' ')
}

// Where /proc is missing the parent alone is watched.
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

function isNpm(pid) {
  try {
    return /npm/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return false
  }
}
