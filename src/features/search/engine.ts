import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { allDocuments, readDocuments } from './documents'
import { embeddedEngine } from './fts5/engine'
import type { SearchEngine } from './rules'

/** One engine for the whole process: Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.search')
type Held = { engine: SearchEngine | null; losses: Set<() => void> }
const held = ((globalThis as Record<symbol, unknown>)[key] ??= { engine: null, losses: new Set() }) as Held

/** Where the embedded index is kept; made from the database, it is no part of a backup. */
export const indexFile = (): string => path.join(env.dataDir, 'search', 'index.db')

export const searchEngine = (): SearchEngine =>
  (held.engine ??= embeddedEngine(indexFile(), { onLoss: () => held.losses.forEach((listener) => listener()) }))

/** Calls `listener` when there is no index that can be read; returns a function that stops it. */
export function onIndexLoss(listener: () => void): () => void {
  held.losses.add(listener)
  return () => held.losses.delete(listener)
}

export async function closeSearch(): Promise<void> {
  const { engine } = held
  held.engine = null
  await engine?.close()
}

/** Brings articles into agreement with their editions; an article without any goes. */
export const indexArticles = (payload: Payload, articles: string[]): Promise<void> => searchEngine().index(articles, (wanted) => readDocuments(payload, wanted))

/** Makes the index anew beside the one in use. Returns how many documents it has. */
export const rebuildIndex = (payload: Payload, progress?: (done: number) => void | Promise<void>): Promise<number> => searchEngine().rebuild(() => allDocuments(payload), progress)
