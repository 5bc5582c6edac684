import { randomUUID } from 'node:crypto'
import type { Locale } from '@/locales'
import type { Hit, ReadDocuments, SearchDocument, SearchEngine, SearchResult, SearchStatus } from '../rules'
import { IndexBroken, WorkerCalls } from './worker-calls'

const nothing: SearchResult = { hits: [], total: { count: 0, isLeast: false }, counts: { localities: [], sections: [], topics: [] }, didYouMean: null, isWhole: false }

/** So many documents are put in at a time by a rebuild: nobody else writes meanwhile, some 100 ms. */
const builtAtOnce = 250

/** Another process is making the index anew. */
export class RebuildUnderWay extends Error {
  override name = 'RebuildUnderWay'
}

type Options = {
  /** Called when there is no index, or one that cannot be read, which is then removed: somebody should make it anew. */
  onLoss?: () => void
}

/**
 * The embedded engine: SQLite's FTS5 in a file of its own. One thread reads, another writes, so that no reader waits for a
 * rebuild and neither holds up the process.
 */
export function embeddedEngine(file: string, { onLoss }: Options = {}): SearchEngine {
  const reader = new WorkerCalls(file, { most: 32, patience: 3_000 })
  const writer = new WorkerCalls(file, { most: 1_000, patience: null, isWriter: true })
  let writing: Promise<unknown> = Promise.resolve()
  let isRebuilding = false

  const lose = async (): Promise<void> => {
    await reader.close()
    await inTurn(() => writer.call('remove').catch(() => undefined))
    onLoss?.()
  }

  const read = async <T>(call: string, query: unknown, otherwise: T): Promise<T> => {
    try {
      const found = await reader.call<T | null>(call, query)
      if (found === null && !isRebuilding) onLoss?.()
      return found ?? otherwise
    } catch (error) {
      if (!(error instanceof IndexBroken)) throw error
      await lose()
      return otherwise
    }
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = writing.then(work, work)
    writing = turn.catch(() => undefined)
    return turn
  }

  /** Nobody else writes meanwhile, in whatever process; what `work` reads is what it writes. */
  const locked = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      const { isWhole } = await writer.call<{ isWhole: boolean }>('begin')
      try {
        const result = await work()
        await writer.call('end', true)
        if (!isWhole && !isRebuilding) onLoss?.()
        return result
      } catch (error) {
        await writer.call('end', false).catch(() => undefined)
        throw error
      }
    })

  const write = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await locked(work)
    } catch (error) {
      // What was to be written comes again, and finds an index that is being made anew.
      if (error instanceof IndexBroken) await lose()
      throw error
    }
  }

  return {
    index: (articles: string[], readDocuments: ReadDocuments) => write(async () => writer.call('replace', articles, await readDocuments(articles))),
    remove: (articles: string[]) => write(() => writer.call('replace', articles, [])),
    query: (query) => read('query', query, nothing),
    suggest: (query) => read<Hit[]>('suggest', query, []),
    status: async () => {
      const missing: SearchStatus = { state: 'missing', isBeingBuilt: false, documents: { vi: 0, en: 0, ja: 0, ko: 0, zh: 0 } satisfies Record<Locale, number> }
      return read('status', null, missing)
    },
    rebuild: async (all, progress) => {
      if (isRebuilding) throw new RebuildUnderWay()
      isRebuilding = true
      try {
        return await rebuild(all, progress)
      } catch (error) {
        if (error instanceof IndexBroken) await inTurn(() => writer.call('remove').catch(() => undefined))
        throw error
      } finally {
        isRebuilding = false
      }
    },
    close: async () => {
      await reader.end()
      await inTurn(() => writer.call('close').catch(() => undefined))
      // A rebuild that is under way fails with its next call.
      await writer.end()
    },
  }

  async function rebuild(all: () => AsyncIterable<SearchDocument[]>, progress?: (done: number) => void | Promise<void>): Promise<number> {
    const builder = randomUUID()
    const begin = () => locked(() => writer.call<boolean>('startBuilding', builder))
    const isBegun = await begin().catch(async (error: unknown) => {
      if (!(error instanceof IndexBroken)) throw error
      await reader.close()
      await inTurn(() => writer.call('remove'))
      return begin()
    })
    if (!isBegun) throw new RebuildUnderWay()
    const mine = <T>(result: T | false | null): T => {
      if (result === false || result === null) throw new RebuildUnderWay()
      return result
    }
    let [done, gathered] = [0, 0]
    const step = async <T>(call: string, ...more: unknown[]): Promise<T> => {
      const result = mine(await locked(() => writer.call<T | false | null>(call, builder, ...more)))
      // Who waits to write, here or in another process, has the next turn.
      await new Promise((resolve) => setTimeout(resolve, 2))
      return result
    }
    const build = async (): Promise<void> => {
      await step('build', gathered)
      gathered = 0
    }
    for await (const batch of all()) {
      await writer.call('gather', batch)
      gathered += batch.length
      if (gathered >= builtAtOnce) await build()
      done += batch.length
      await progress?.(done)
    }
    await build()
    while (!(await step<{ isDone: boolean }>('merge')).isDone);
    const { before } = await step<{ before: number | null }>('swap')
    if (before !== null) await locked(() => writer.call('drop', before))
    return done
  }
}
