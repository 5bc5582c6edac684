import type { Payload } from 'payload'
import { tags } from '@/cache/tags'
import { Counter, setRunningCounter } from '@/features/counting/counter'
import { dayOf, type Visit } from '@/features/counting/rules'
import { forgetVisitors, saltOf, storeCounts } from '@/features/counting/writers'
import { recordPurge } from '@/features/outbox/writers'
import { inTransaction } from '@/features/transaction'

/** What a power cut may lose, in milliseconds. */
const storeEvery = 3_000
/** How old a number on a page may be while readers come, in milliseconds. */
const showEvery = 10 * 60_000
const forgetEvery = 60_000

/** Where `scripts/lib/seen.mjs` brings the visits. */
const seen = Symbol.for('portal.seen')

/** Counts as long as the process lives. Returns a function that stores what is left and stops it. */
export function startCounting(payload: Payload): () => Promise<void> {
  const counter = new Counter((day) => saltOf(payload, day))
  const changed = new Set<string>()
  let storing: Promise<void> | null = null
  const complain = (msg: string) => (error: unknown) => payload.logger.error({ err: error, msg })

  const store = (): Promise<void> =>
    (storing ??= (async () => {
      const pending = counter.take()
      try {
        for (const code of await storeCounts(payload, pending)) changed.add(code)
      } catch (error) {
        counter.putBack(pending)
        complain('What was counted could not be stored; it will be tried again.')(error)
      }
    })().finally(() => (storing = null)))

  const show = async (): Promise<void> => {
    const codes = [...changed]
    if (codes.length === 0) return
    changed.clear()
    await inTransaction(payload, (req) => recordPurge(req, codes.map((code) => tags.views(code))))
  }

  setRunningCounter(counter)
  const see = (visit: Visit): void => void counter.see(visit).catch(complain('A visit could not be counted.'))
  Object.assign(globalThis, { [seen]: see })
  const timers = [
    setInterval(() => void store(), storeEvery),
    setInterval(() => void show().catch(complain('Pages could not be told of new counts.')), showEvery),
    setInterval(() => void forgetVisitors(payload, dayOf(new Date())).catch(complain('Yesterday’s salt could not be thrown away.')), forgetEvery),
  ]
  for (const timer of timers) timer.unref()
  return async () => {
    timers.forEach(clearInterval)
    Object.assign(globalThis, { [seen]: undefined })
    setRunningCounter(null)
    await storing
    await store()
  }
}
