// @ts-check
import { logger } from '../../src/log/logger.mjs'
import { safeMessage } from '../../src/log/redact.mjs'

const levels = /** @type {const} */ ({ error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug' })

/** What Next and other libraries print, warnings and a crash of the process become events of the log like any other. */
export function captureOutput() {
  for (const [method, level] of Object.entries(levels)) {
    const write = (/** @type {unknown[]} */ ...args) => {
      const err = args.find((part) => part instanceof Error)
      const text = safeMessage(args.filter((part) => typeof part === 'string').join(' '))
      if (err) logger[level]({ err }, text || err.name)
      else if (text) logger[level](text)
    }
    Object.assign(console, { [method]: write })
  }
  process.removeAllListeners('warning')
  process.on('warning', (warning) => logger.warn({ err: warning }, warning.name))
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'The portal ends: an error that nothing caught.')
    process.exit(1)
  })
}
