import type { Payload } from 'payload'
import { disagreesInNumbers } from '@/features/search/check'
import { closeSearch, onIndexLoss, rebuildIndex, searchEngine } from '@/features/search/engine'
import { repeat } from '@/repeat'

/** How often the index is looked at, in milliseconds: another database may have been put beneath it. */
const every = 60_000
/** What was published a moment ago may be counted on one side only. */
const secondLookAfter = 3_000

/** Makes the search index where there is none that can be used, and anew where it is of other news. Returns a function that stops it. */
export function startSearch(payload: Payload): () => Promise<void> {
  let isStopped = false
  let rebuilding: Promise<unknown> | null = null
  const rebuild = (): void => {
    if (isStopped || rebuilding) return
    payload.logger.info('The search index is being made anew.')
    rebuilding = rebuildIndex(payload)
      .then((documents) => payload.logger.info(`The search index has ${documents} editions.`))
      .catch((error: unknown) => isStopped || payload.logger.warn({ err: error, msg: 'The search index was not made anew.' }))
      .finally(() => {
        rebuilding = null
      })
  }
  const stopListening = onIndexLoss(rebuild)
  const look = async (): Promise<void> => {
    const { state } = await searchEngine().status()
    if (state !== 'ready') return rebuild()
    if (!(await disagreesInNumbers(payload))) return
    await new Promise((resolve) => setTimeout(resolve, secondLookAfter))
    if (!isStopped && (await disagreesInNumbers(payload))) rebuild()
  }
  const stopLooking = repeat(every, look, (error) => payload.logger.warn({ err: error, msg: 'The search index could not be looked at.' }))
  return async () => {
    isStopped = true
    stopListening()
    await closeSearch()
    await stopLooking()
    await rebuilding
  }
}
