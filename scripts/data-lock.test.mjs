import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const module = new URL('./lib/data-lock.mjs', import.meta.url)
let dir = ''
/** @type {import('node:child_process').ChildProcess[]} */
let started = []

beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-lock-'))
  started = []
})
afterEach(async () => {
  await Promise.all(started.map(end))
  fs.rmSync(dir, { recursive: true, force: true })
})

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** A process that holds the data folder until it is killed; its first words are `held`, or why it may not. */
async function hold(who) {
  const code = `const { lockData } = await import(${JSON.stringify(module.href)})
    await lockData(${JSON.stringify(dir)}, ${JSON.stringify(who)}).then(() => console.log('held'), (error) => console.log(error.message))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, says: line.toString().trim() }
}

describe('a data folder', () => {
  test('is for one portal, with commands beside it', async () => {
    expect((await hold('server')).says).toBe('held')
    expect((await hold('command')).says).toBe('held')
    expect((await hold('command')).says).toBe('held')
    expect((await hold('server')).says).toContain(`another portal is running on ${JSON.stringify(dir)}`)
    expect((await hold('restore')).says).toContain('stop it first')
  })

  test('is shut while it is restored', async () => {
    expect((await hold('restore')).says).toBe('held')
    for (const who of ['server', 'command', 'restore']) expect((await hold(who)).says).toMatch(/^DATA_DIR: /)
  })

  test('is free again as soon as its holder is killed', async () => {
    for (const who of ['server', 'restore', 'command', 'restore']) {
      const { child, says } = await hold(who)
      expect(says).toBe('held')
      await end(child)
    }
  })

  test('is shut after a restore that was killed, until one is finished', async () => {
    fs.writeFileSync(path.join(dir, 'restoring'), '/backups/monday')
    for (const who of ['server', 'command']) expect((await hold(who)).says).toContain('run it again: npm run restore -- "/backups/monday"')
    await Promise.all(started.map(end))
    expect((await hold('restore')).says).toBe('held')
  })
})
