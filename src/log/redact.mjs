// @ts-check
// What may be written into the log: no address, name, text, token or query of anybody.

const longest = 300
const address = /[\p{L}\p{N}._%+-]+(?:@|%40)[\p{L}\p{N}%-]+(?:\.[\p{L}\p{N}%-]+)*/gu
/** A stack's line about a place in the code; a message may hold lines that only look alike. */
const frame = /^\s+at .*(?::\d+:\d+\)?|\(<anonymous>\))$/
/** From the first quotation mark or bracket to the last: what stands within may itself hold quotation marks. */
const quotation = /(?<![\p{L}\p{N}])["'`“‘{[][^]*["'`”’}\]]/u

/** E-mail addresses become `…@…`. @param {string} text */
export const withoutAddresses = (text) => text.replace(address, '…@…')

/**
 * The first line of a message, without what it quotes: databases, parsers and file systems quote what somebody typed.
 * Of a query that failed its kind and table are left.
 * @param {string} message
 */
export function safeMessage(message) {
  const query = /^Failed query: \w+(?: into| from)? "\w+"/.exec(message)?.[0]
  if (query) return query
  const line = message.split('\n', 1)[0] ?? ''
  return withoutAddresses(line.replace(quotation, '…')).slice(0, longest)
}

/**
 * A request's path as the log may keep it. A segment that is long and without hyphens is a key to something (a password's
 * reset, a session), unlike an id of either database.
 * @param {string} url
 */
export function safePath(url) {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  return withoutAddresses(path.replace(/(?<=\/(?:reset|verify)\/)[^/]+|(?<=\/)[^/-]{32,}/g, '…')).slice(0, longest)
}

/**
 * @typedef {object} LoggedError
 * @property {string} name
 * @property {string | number} [code]
 * @property {number} [status]
 * @property {string} [message] left out when it was said to a user: it may name people and what they wrote
 * @property {string} [stack] places in the code only
 * @property {LoggedError} [cause]
 */

/** What the log keeps of an error: nothing that its thrower attached, such as the data refused. @param {unknown} thrown @returns {LoggedError} */
export function safeError(thrown, depth = 0) {
  if (!(thrown instanceof Error)) return { name: typeof thrown }
  const { name, message, stack, code, status, cause, errors } =
    /** @type {Error & { code?: unknown, status?: unknown, errors?: unknown }} */ (thrown)
  const isForTheUser = typeof status === 'number' && status < 500
  const reason = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  return {
    name: String(name).slice(0, 80),
    ...(typeof code === 'string' || typeof code === 'number' ? { code: withoutAddresses(String(code)).slice(0, 80) } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(isForTheUser ? {} : { message: safeMessage(message) }),
    stack: framesOf(stack, message),
    ...(reason instanceof Error && depth < 3 ? { cause: safeError(reason, depth + 1) } : {}),
  }
}

/** @param {string | undefined} stack @param {string} message */
function framesOf(stack = '', message) {
  const after = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack
  return after.split('\n').filter((line) => frame.test(line)).slice(0, 20).map((line) => line.trim()).join('\n')
}
