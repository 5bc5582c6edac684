// @ts-check
// A database server of a test's own: a process with its port and its folder, gone with the test.
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from './free-port.mjs'
import { kill, start } from './run.mjs'

/** How long a server may take to answer, in milliseconds. */
const startLimit = 30_000

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port })
    const end = (/** @type {boolean} */ isOpen) => () => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', end(true)).once('error', end(false))
  })
}

/**
 * Starts a server with a folder of its own and waits until it answers.
 * @param {string} command
 * @param {(port: number, dir: string) => string[]} argsFor
 * @param {number} [given] the port; a free one when left out
 */
export async function launch(command, argsFor, given) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-server-'))
  const data = path.join(dir, 'data')
  fs.mkdirSync(data)
  const port = given ?? (await freePort())
  const logFile = path.join(dir, 'log')
  const log = fs.openSync(logFile, 'w')
  const child = start(command, argsFor(port, data), { stdio: ['ignore', log, log], inOurGroup: true })
  fs.closeSync(log)
  const ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve))
  const stop = async () => {
    kill(child, 'SIGKILL')
    await ended
    fs.rmSync(dir, { recursive: true, force: true })
  }
  let isRunning = true
  void ended.then(() => (isRunning = false))
  for (const deadline = Date.now() + startLimit; !(await answers(port)); await delay(50)) {
    if (isRunning && Date.now() < deadline) continue
    const output = fs.readFileSync(logFile, 'utf8').trim()
    await stop()
    throw new Error(`${path.basename(command)}: không khởi động được / did not start: ${output}`)
  }
  return { port, pid: child.pid, stop }
}
