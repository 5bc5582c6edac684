// @ts-check
// A Redis server for the tests: a `redis-server` on PATH, or Debian's.
import { aptInstall, mayInstall, onPath } from './debian.mjs'
import { launch } from './launch.mjs'

const name = 'redis-server'

/** Where the program is, installed where it may be; undefined where it is not to be had. @returns {Promise<string | undefined>} */
export async function findRedis() {
  const file = onPath(name)
  if (file || !mayInstall()) return file
  return (await aptInstall(name)) ? onPath(name) : undefined
}

/** Starts one that keeps nothing. @param {string} program @param {number} [port] a free one when left out */
export const startRedis = (program, port) =>
  launch(program, (at, dir) => ['--port', `${at}`, '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no', '--daemonize', 'no'], port)
