import { kindOf, limits, mayKeep, offlinePath, stylesheetsOf } from './rules.mjs'

/**
 * The service worker: pages that a reader has read open without a connection, and where there is none the reader's
 * language says so. The network always comes first, so a kept page is never shown while there is a newer one. Each
 * build has caches of its own (`PORTAL_BUILD`, put in by `scripts/lib/elements.mjs`); `OFFLINE=off` retires it.
 */
const [pages, files] = [`portal-pages-${PORTAL_BUILD}`, `portal-files-${PORTAL_BUILD}`]

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== pages && name !== files) await caches.delete(name)
      // The page is asked for while the worker wakes up.
      await self.registration.navigationPreload?.enable()
      await self.clients.claim()
      // What is being read was there before the worker.
      for (const { url } of await self.clients.matchAll({ type: 'window' })) {
        if (kindOf({ method: 'GET', mode: 'navigate', url }, self.location.origin) !== 'page') continue
        const response = await fetch(url).catch(() => null)
        if (response) await keepPage(new Request(url), response)
        await keepOfflinePage(url)
      }
    })(),
  )
})

self.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, self.location.origin)
  if (kind === 'page' || kind === 'personal') event.respondWith(readPage(event, kind === 'page'))
  else if (kind === 'file') event.respondWith(readFile(event))
})

async function readPage(event, isKept) {
  const { request } = event
  try {
    const response = (await event.preloadResponse) ?? (await fetch(request))
    const copy = response.clone()
    if (isKept) event.waitUntil(keepPage(request, copy).then(() => keepOfflinePage(request.url)))
    return response
  } catch {
    const cache = await caches.open(pages)
    return (await cache.match(request, { ignoreVary: true })) ?? (await cache.match(offlinePath(request.url))) ?? (await anyOfflinePage(cache)) ?? Response.error()
  }
}

/** In another language than was asked for, where that one was never read. */
async function anyOfflinePage(cache) {
  const kept = (await cache.keys()).find(({ url }) => url.endsWith('/offline'))
  return kept && (await cache.match(kept))
}

/** Its address changes with its content: what is kept is what there is. */
async function readFile(event) {
  const { request } = event
  const kept = await (await caches.open(files)).match(request, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  const copy = response.clone()
  event.waitUntil(keep(files, request, copy, limits.files))
  return response
}

/** With the stylesheet that it needs, which the browser may have had before there was a worker. */
async function keepPage(request, response) {
  if (mayKeep(response)) {
    const cache = await caches.open(files)
    for (const style of stylesheetsOf(await response.clone().text())) {
      if (await cache.match(style)) continue
      const found = await fetch(style).catch(() => null)
      if (found) await keep(files, new Request(style), found, limits.files)
    }
  }
  await keep(pages, request, response, limits.pages)
}

/**
 * Keeps an answer as the newest; what is no longer there, or may not be kept, is forgotten. Offline pages and stylesheets,
 * which are few, stay.
 */
async function keep(name, request, response, limit) {
  const cache = await caches.open(name)
  await cache.delete(request, { ignoreVary: true })
  if (!mayKeep(response)) return
  await cache.put(request, response)
  const kept = (await cache.keys()).filter(({ url }) => !/\/offline$|\.css$/.test(url))
  for (const old of kept.slice(0, Math.max(0, kept.length - limit))) await cache.delete(old)
}

/** Once for each language that is read. */
async function keepOfflinePage(url) {
  const cache = await caches.open(pages)
  const path = offlinePath(url)
  if (await cache.match(path)) return
  const response = await fetch(path).catch(() => null)
  if (response) await keepPage(new Request(path), response)
}
