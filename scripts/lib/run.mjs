// @ts-check
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { root, workDir } from './paths.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment; ours by default
 * @property {import('node:child_process').StdioOptions} [stdio]
 * @property {boolean} [inOurGroup] it ends with our process group, and must start nothing itself
 * @property {number} [limit] milliseconds after which it counts as hung and is killed
 */

/**
 * Starts a program in the checkout, in a process group of its own (unless told) so that nothing it starts outlives it.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function start(command, args, { env = process.env, stdio = 'inherit', inOurGroup = false } = {}) {
  const child = spawn(command, args, { cwd: root, env, stdio, detached: !inOurGroup && process.platform !== 'win32' })
  children.add(child)
  child.once('close', () => children.delete(child))
  child.once('error', () => children.delete(child))
  return child
}

/** Ends a program and what it started. @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
export function kill(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

/** Ends all that still runs on our behalf. @param {NodeJS.Signals} signal */
export function stopChildren(signal) {
  for (const child of children) kill(child, signal)
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was killed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const { limit } = options
    const child = start(command, args, options)
    const timer = limit && setTimeout(() => {
      const minutes = limit / 60_000
      process.stdout.write(`${command}: chưa xong sau ${minutes} phút, dừng lại / not done after ${minutes} minutes, stopped\n`)
      kill(child, 'SIGKILL')
    }, limit)
    const done = (/** @type {number} */ code) => {
      clearTimeout(timer)
      resolve(code)
    }
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      done(1)
    })
    child.once('close', (code) => done(code ?? 1))
  })
}

/** @param {number} since milliseconds of `performance.now()` */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Says that something long goes on: on a terminal with the seconds counting, elsewhere with a line before and one after.
 * @param {string} label
 * @param {{ quiet: boolean }} options quiet: nothing else prints meanwhile, so the line may be drawn again and again
 * @returns {(end: string) => void} call with the last word
 */
export function progress(label, { quiet }) {
  const since = performance.now()
  const live = quiet && process.stdout.isTTY
  const draw = () => process.stdout.write(`\r${label} … ${Math.floor((performance.now() - since) / 1000)} s`)
  if (!live) process.stdout.write(`${label} …\n`)
  else draw()
  const timer = live ? setInterval(draw, 1000) : undefined
  return (end) => {
    clearInterval(timer)
    process.stdout.write(`${live ? '\r\x1b[K' : ''}${label}: ${end} (${secondsSince(since)})\n`)
  }
}

/**
 * Runs a program with its output in a log file that is shown only when it fails.
 * @param {string} label what the user reads meanwhile
 * @param {string} logName file name under `.start/`
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function runLogged(label, logName, command, args, env) {
  fs.mkdirSync(workDir, { recursive: true })
  const file = path.join(workDir, logName)
  const log = fs.openSync(file, 'w')
  const finish = progress(label, { quiet: true })
  const code = await run(command, args, { env, stdio: ['ignore', log, log] })
  fs.closeSync(log)
  finish(code === 0 ? 'xong / done' : 'hỏng / failed')
  if (code !== 0) process.stderr.write(fs.readFileSync(file))
  return code === 0
}
