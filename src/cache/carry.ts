import { unstable_cache } from 'next/cache.js'

/**
 * Gives the page that is being rendered its cache tags. Next attaches tags only through a cached read, so this is
 * one, of nothing (`cache/handler.mjs` does not store it). Pages are cached, their data is not: one layer, one truth.
 */
export async function carry(...tags: string[]): Promise<void> {
  const unique = [...new Set(tags)]
  await unstable_cache(() => Promise.resolve(carriesTags), [carriesTags, ...unique], { tags: unique })()
}

const carriesTags = 'portal-carries-tags'
