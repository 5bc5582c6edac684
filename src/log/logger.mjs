// @ts-check
import { format } from 'node:util'
import pino from 'pino'
import pretty from 'pino-pretty'
import { safeError, safeMessage, withoutAddresses } from './redact.mjs'
import { requestIds } from './request.mjs'

/** The fields of an event that the log keeps; what is not listed here does not reach it. */
const keptFields = /** @type {const} */ (['method', 'path', 'status', 'milliseconds'])

/**
 * Any call of the logger as fields that may be kept and one line of text.
 * @param {unknown[]} args what a logging method was called with
 * @returns {[Record<string, unknown>, string]}
 */
function eventOf([first, ...rest]) {
  if (typeof first !== 'object' || first === null) return [{}, withoutAddresses(format(first, ...rest))]
  const given = /** @type {Record<string, unknown>} */ (first instanceof Error ? { err: first } : first)
  const thrown = given.err ?? given.error
  const err = thrown === undefined ? {} : { err: safeError(thrown) }
  const text = rest.length > 0 ? format(...rest) : typeof given.msg === 'string' ? given.msg : thrown instanceof Error ? thrown.name : ''
  const kept = keptFields.filter((name) => ['string', 'number'].includes(typeof given[name]))
  // Payload puts an error's message into its own words.
  const said = thrown instanceof Error && text.includes(thrown.message) ? text.replace(thrown.message, () => safeMessage(thrown.message)) : text
  return [{ ...Object.fromEntries(kept.map((name) => [name, given[name]])), ...err }, withoutAddresses(said)]
}

/**
 * One JSON line an event; on a terminal, lines to read. The id of the request under way is in each.
 * @param {{ level: string, forTerminal: boolean, stream?: import('node:stream').Writable }} options stream: standard error when left out
 */
export function makeLogger({ level, forTerminal, stream }) {
  /** @type {import('pino').LoggerOptions} */
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const requestId = requestIds.getStore()
      return requestId ? { requestId } : {}
    },
    // Our own is applied before.
    serializers: { err: (err) => err },
    hooks: {
      logMethod(args, method) {
        method.apply(this, eventOf(args))
      },
    },
  }
  const readable = () => pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ...(stream ? { destination: stream, colorize: false } : { destination: 2 }) })
  return pino(options, forTerminal ? readable() : (stream ?? pino.destination({ fd: 2, sync: true })))
}

/** One for the whole process: Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.logger')
const globals = /** @type {Record<symbol, unknown>} */ (/** @type {unknown} */ (globalThis))
export const logger = /** @type {import('pino').Logger} */ (
  globals[key] ??= makeLogger({ level: process.env.LOG_LEVEL || 'info', forTerminal: process.stderr.isTTY === true })
)
