// @ts-check
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { run } from './run.mjs'

/** Where a program is, if it is on PATH. @param {string} name */
export function onPath(name) {
  for (const dir of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(dir, name)
    try {
      fs.accessSync(file, fs.constants.X_OK)
      if (fs.statSync(file).isFile()) return file
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}

/** Whether we may add packages to this machine: root on Debian or a relative of it. */
export const mayInstall = () => process.getuid?.() === 0 && fs.existsSync('/etc/debian_version') && onPath('apt-get') !== undefined

/** Where nothing answers, apt would go on asking for a long time, in milliseconds. */
const limit = 10 * 60_000

/** Steps and tests that run beside each other wait for each other here: apt refuses a second one at once. @param {string[]} packages @returns {Promise<boolean>} whether they are installed now */
export async function aptInstall(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return withLock(path.join(os.tmpdir(), 'portal-apt.lock'), async () => {
    if ((await run('apt-get', ['update', '-q'], { env, limit })) !== 0) return false
    return (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env, limit })) === 0
  })
}
