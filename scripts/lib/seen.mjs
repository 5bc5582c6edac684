// @ts-check
const picture = /^\/(vi|en|ja|kr|cn)\/(?:a\/([2-9a-hjkmnp-z]{6})\/)?seen\.gif$/
const locales = { vi: 'vi', en: 'en', ja: 'ja', kr: 'ko', cn: 'zh' }
/** One transparent pixel. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const seen = Symbol.for('portal.seen')

/** @param {string | string[] | undefined} value */
const first = (value) => (Array.isArray(value) ? value[0] : value)

/**
 * Answers the counting picture that every reader's page has, and tells the counter (`src/jobs/counting.ts`) who saw it.
 * Before Next, which would take a hundred times as long: there is one for each page that is read.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {string} address the reader's
 * @returns {boolean} whether it was one
 */
export function answersSeen(request, response, path, address) {
  const match = picture.exec(path)
  if (!match || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  response.writeHead(200, { 'content-type': 'image/gif', 'content-length': pixel.length, 'cache-control': 'no-store' })
  response.end(request.method === 'HEAD' ? undefined : pixel)
  if (request.method !== 'GET') return true
  const { headers } = request
  const count = /** @type {Record<symbol, ((visit: object) => void) | undefined>} */ (/** @type {unknown} */ (globalThis))[seen]
  count?.({
    locale: locales[/** @type {keyof typeof locales} */ (match[1])],
    code: match[2] ?? null,
    address,
    userAgent: headers['user-agent'] ?? '',
    purpose: first(headers['sec-purpose']),
    destination: first(headers['sec-fetch-dest']),
    site: first(headers['sec-fetch-site']),
  })
  return true
}
