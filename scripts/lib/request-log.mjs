// @ts-check
import { randomUUID } from 'node:crypto'
import { logger } from '../../src/log/logger.mjs'
import { safePath } from '../../src/log/redact.mjs'
import { requestIds } from '../../src/log/request.mjs'

/** Whose hits get a line each: the desk, machines, and what readers send. Readers' pages are the proxy's to log. */
const worthALine = /^\/(admin|api)(\/|$)|^\/[^/]+\/(a\/[^/]+\/(comments|like|reports|rating)|c\/[^/]+\/[a-z]+)$/

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} Handler */

/**
 * Gives each request its id (the proxy's, when it looks like one), which its answer and every line of the log about it
 * carry, and writes a line about those that are worth one and those that fail.
 * @param {Handler} handle @returns {Handler}
 */
export function logRequests(handle) {
  return (request, response) => {
    const began = performance.now()
    const given = request.headers['x-request-id']
    const id = typeof given === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(given) ? given : randomUUID()
    response.setHeader('x-request-id', id)
    const { method = '', url = '/' } = request
    response.once('close', () => {
      const status = response.statusCode
      const path = url.split('?', 1)[0] ?? '/'
      // A readiness that fails is told once, by who checks it.
      if (path === '/readyz' || (status < 500 && !worthALine.test(path))) return
      const line = { method, path: safePath(url), status, milliseconds: Math.round(performance.now() - began) }
      requestIds.run(id, () => logger[status < 500 ? 'info' : 'error'](line, response.writableFinished ? 'Request' : 'Request broken off'))
    })
    return requestIds.run(id, () => handle(request, response))
  }
}
