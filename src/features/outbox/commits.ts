import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * The one place that knows a commit happened. Next bundles modules several times over, hence the global.
 */
const key = Symbol.for('portal.commits')
type Listener = () => Promise<unknown> | undefined
const listeners: Set<Listener> = ((globalThis as Record<symbol, unknown>)[key] ??= new Set()) as Set<Listener>

/** What runs in it delivers the outbox: its commits wait for nobody, and its writes, of which one waits at a time, go first. */
const deliveryKey = Symbol.for('portal.delivery')
const delivery = ((globalThis as Record<symbol, unknown>)[deliveryKey] ??= new AsyncLocalStorage<true>()) as AsyncLocalStorage<true>
export const delivering = <T>(work: () => T): T => delivery.run(true, work)
export const isDelivering = (): boolean => delivery.getStore() === true

/** Who has saved waits so long, in milliseconds, for the pages to be cleared; a sender in trouble goes on without them. */
const patience = 1_000

/** Calls `listener` after every committed transaction of this process; returns a function that stops it. */
export function onCommit(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells of a commit. Resolves when the pages it made wrong are cleared, so that the next reader after the answer sees it. */
export async function announceCommit(): Promise<void> {
  const answers = [...listeners].map((listener) => listener()).filter((answer) => answer !== undefined)
  if (answers.length === 0) return
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([Promise.all(answers), late])
  clearTimeout(timer)
}
