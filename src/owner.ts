import { randomBytes } from 'node:crypto'
import os from 'node:os'

/** One name for the whole life of this process: Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.owner')
const run = ((globalThis as Record<symbol, unknown>)[key] ??= randomBytes(6).toString('hex')) as string

/** What this process calls itself in what it leaves for a later one to clear up; fit for a file name. */
export const owner = `${process.pid}-${run}-${encodeURIComponent(os.hostname())}`

/** Whether the process that called itself so is surely gone. Of one on another machine nobody knows. */
export function isGone(name: string): boolean {
  const [pid, itsRun, ...host] = name.split('-')
  if (itsRun === run || host.join('-') !== encodeURIComponent(os.hostname())) return false
  // A container's first process always has the same id.
  if (Number(pid) === process.pid) return true
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
