/**
 * Keeps what is read for when there is no connection (`site/offline`). Only for who reads a second page, or has done so
 * before: a first visit costs nothing more than the page.
 */
export function keepPagesOffline(): void {
  // Browsers have none in pages that did not come over HTTPS.
  if (!('serviceWorker' in navigator)) return
  const isSecondPage = document.referrer.startsWith(`${location.origin}/`)
  if (!isSecondPage && !navigator.serviceWorker.controller) return
  const register = (): void => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}
