import path from 'node:path'
import FileSystemCacheModule from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import manifest from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { withoutFramework } from './without-framework.mjs'

const FileSystemCache = FileSystemCacheModule.default ?? FileSystemCacheModule
const { areTagsExpired } = manifest

/** How many answers to addresses that are no page (404, 308) are remembered: in memory only, or a crawler would fill the disk. */
const maxUnknown = 1_000
/** @type {Map<string, { value: any, lastModified: number, cacheControl?: unknown }>} */
const unknown = new Map()

const tagsOf = (value) => String(value?.headers?.['x-next-cache-tags'] ?? '').split(',').filter(Boolean)

/**
 * Next's file cache, with pages as readers get them. Once for each rendering it takes the framework's script out, and
 * turns a page's own `portal-status` into its true status. Everything it writes is under DATA_DIR. Next forgets on a
 * restart which tags were cleared, so each start begins with an empty folder (`scripts/server.mjs`).
 */
export default class PageCache extends FileSystemCache {
  constructor(context) {
    const folder = process.env.PORTAL_PAGE_CACHE
    super(folder ? { ...context, serverDistDir: path.join(folder, 'server') } : context)
  }

  async get(key, context) {
    if (context.kind === 'FETCH') return null
    const known = unknown.get(key)
    if (known) {
      if (!areTagsExpired(tagsOf(known.value), known.lastModified)) return known
      unknown.delete(key)
    }
    return super.get(key, context)
  }

  async set(key, data, context) {
    // The one cached read there is carries tags and nothing else (`carry.ts`).
    if (data?.kind === 'FETCH') return
    if (data?.kind === 'APP_ROUTE') return this.#setRoute(key, data, context)
    if (data?.kind !== 'APP_PAGE') return super.set(key, data, context)

    data.rscData = Buffer.alloc(0)
    data.segmentData = undefined
    if (data.status === 308 || data.status === 307) {
      data.html = ''
      await this.#keep(key, data, context, Date.now())
      return
    }
    const { html, status, renderedAt } = await withoutFramework(data.html)
    data.html = html
    if (status) data.status = status
    await this.#keep(key, data, context, renderedAt ?? Date.now())
  }

  /** An answer that is no page (a QR code) says in a header when it was begun, as a page says it in its head. */
  async #setRoute(key, data, context) {
    const { 'x-portal-rendered-at': renderedAt, ...headers } = data.headers ?? {}
    data.headers = headers
    await this.#keep(key, data, context, Number(renderedAt) || Date.now())
  }

  async #keep(key, data, context, renderedAt) {
    // Cleared while it was being rendered: what it read may be old, so it is shown once and not kept.
    if (areTagsExpired(tagsOf(data), renderedAt)) return
    if (data.status === 404 || data.status === 308 || data.status === 307) {
      unknown.delete(key)
      unknown.set(key, { value: data, lastModified: renderedAt, cacheControl: context.cacheControl })
      if (unknown.size > maxUnknown) unknown.delete(unknown.keys().next().value)
      return
    }
    unknown.delete(key)
    await super.set(key, data, context)
  }
}
