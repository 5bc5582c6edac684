import fresh from 'fresh'

/**
 * Lets an answer that names its version (`ETag`, `Last-Modified`) be a 304 where the asker has that version (RFC 9110 §13).
 * Next does so for pages, and not for the files that routes make.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function answerConditionally(request, response) {
  const { write, end, flushHeaders } = response
  /** @type {boolean | undefined} decided when the first byte is to be sent */
  let isKnown
  const decide = () => {
    if (isKnown !== undefined) return isKnown
    isKnown =
      response.statusCode === 200 &&
      !response.headersSent &&
      // `no-cache`, which fetch sends with every condition of the caller's own, is for caches on the way: here is no cache.
      fresh({ ...request.headers, 'cache-control': undefined }, { etag: response.getHeader('etag'), 'last-modified': response.getHeader('last-modified') })
    if (!isKnown) return false
    response.statusCode = 304
    response.statusMessage = ''
    for (const name of ['content-type', 'content-length', 'transfer-encoding']) response.removeHeader(name)
    return true
  }
  const done = (...args) => args.find((last) => typeof last === 'function')
  response.flushHeaders = () => {
    if (!decide()) flushHeaders.call(response)
  }
  response.write = (...args) => {
    if (!decide()) return write.apply(response, args)
    done(...args)?.()
    return true
  }
  response.end = (...args) => (decide() ? end.call(response, done(...args)) : end.apply(response, args))
}
