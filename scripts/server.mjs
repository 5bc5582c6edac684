import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { captureOutput } from './lib/capture-output.mjs'
import { Farewell } from './lib/farewell.mjs'
import { readerPages } from './lib/reader-pages.mjs'
import { logRequests } from './lib/request-log.mjs'

/** Where the app, bundled by Next, and this process meet: the app says when it is ready, or why not. */
const boot = Symbol.for('portal.boot')

/**
 * Serves the portal. Resolves when it is ready to answer; rejects with an Error whose message is one clear line.
 * @param {{ dev: boolean, port: number, host?: string }} options
 * @returns {Promise<{ close(): Promise<void>, demoAccounts: Array<{ role: string, email: string, password: string }> | null }>}
 */
export async function serve({ dev, port, host }) {
  const folder = path.join(process.env.DATA_DIR ?? 'data', 'cache')
  process.env.PORTAL_PAGE_CACHE = path.join(folder, `${process.pid}-${randomBytes(3).toString('hex')}`)
  // What Next cleared, it forgets on a restart: yesterday's pages would be hits again.
  await fs.rm(folder, { recursive: true, force: true })
  await fs.mkdir(process.env.PORTAL_PAGE_CACHE, { recursive: true })
  process.env.PORTAL_INTERNAL_URL = `http://${host && host !== '::' && host !== '0.0.0.0' ? bracketed(host) : '127.0.0.1'}:${port}`

  const booted = new Promise((resolve, reject) => {
    globalThis[boot] = { resolve, reject }
  })
  booted.catch(() => {})
  if (!dev) captureOutput()
  const { default: next } = await import('next')
  const app = next({ dev, hostname: host ?? 'localhost', port, dir: process.cwd() })
  const prepared = app.prepare()
  // Whichever fails first has the clear line: the app's own boot, or Next around it.
  const { begin, stop, demoAccounts } = await Promise.all([booted, Promise.race([prepared, booted.then(() => prepared)])]).then(([first]) => first)

  const farewell = new Farewell()
  const handle = readerPages(app.getRequestHandler(), { dev, farewell })
  const server = createServer({ keepAliveTimeout: 65_000 }, logRequests(handle))
  if (dev) server.on('upgrade', app.getUpgradeHandler())
  // Kept by hand: a server forgets the sockets that hot reload has upgraded, and would wait for them for ever.
  const sockets = new Set()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  begin()

  return {
    demoAccounts,
    async close() {
      await farewell.say()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      setTimeout(() => sockets.forEach((socket) => socket.destroy()), dev ? 0 : 3_000).unref()
      await stop()
      await closed
      await app.close()
      await fs.rm(process.env.PORTAL_PAGE_CACHE, { recursive: true, force: true })
    },
  }
}

const bracketed = (host) => (host.includes(':') ? `[${host}]` : host)
