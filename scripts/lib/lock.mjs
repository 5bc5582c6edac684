// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** What tells a process from a later one with the same id (a restarted container reuses them): Linux knows when it began. @param {number} pid */
function identity(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the command's closing bracket the 22nd field of proc(5), the start time, is the 20th left.
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return `${pid}`
  }
}

/** @param {string} owner */
function isAlive(owner) {
  const pid = Number.parseInt(owner, 10)
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return false
  }
  return identity(pid) === owner
}

/** @param {string} dir */
function readOwner(dir) {
  try {
    return fs.readFileSync(path.join(dir, 'owner'), 'utf8')
  } catch {
    return undefined
  }
}

/** Takes the lock if nobody holds it. A folder renamed into place appears with its owner in it, or not at all. @param {string} dir */
function take(dir) {
  const draft = `${dir}.${process.pid}`
  fs.rmSync(draft, { recursive: true, force: true })
  fs.mkdirSync(draft, { recursive: true })
  fs.writeFileSync(path.join(draft, 'owner'), identity(process.pid))
  try {
    fs.renameSync(draft, dir)
    return true
  } catch {
    fs.rmSync(draft, { recursive: true, force: true })
    return false
  }
}

/** Clears away the lock of a dead process, unless another one has just done so and taken it. @param {string} dir @param {string} owner */
function clearStale(dir, owner) {
  const aside = `${dir}.stale.${process.pid}`
  try {
    fs.renameSync(dir, aside)
  } catch {
    return
  }
  if (readOwner(aside) === owner) fs.rmSync(aside, { recursive: true, force: true })
  else fs.renameSync(aside, dir)
}

/**
 * Runs `work` while no other process runs work under the same lock folder; waits as long as its holder lives.
 * @template T
 * @param {string} dir
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once, when another process holds it
 * @returns {Promise<T>}
 */
export async function withLock(dir, work, onWait) {
  fs.mkdirSync(path.dirname(dir), { recursive: true })
  for (let waits = 0; !take(dir); waits++) {
    const owner = readOwner(dir)
    if (owner !== undefined && !isAlive(owner)) clearStale(dir, owner)
    else {
      if (waits === 0) onWait?.()
      await delay(200)
    }
  }
  // Out of the way in one step: another process must not take a folder that is only half removed.
  const release = () => {
    const aside = `${dir}.done.${process.pid}`
    fs.renameSync(dir, aside)
    fs.rmSync(aside, { recursive: true, force: true })
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}
