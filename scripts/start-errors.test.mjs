import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mountSmallDisk, whyNoSmallDisk } from '../src/testing/small-disk'
import { root } from './lib/paths.mjs'
import { settingNames } from './lib/settings.mjs'

let dir = ''
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-start-'))
})
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }))

/** `npm start`'s own script with these settings: all that it prints, and how it ends. */
async function start(settings) {
  const unset = Object.fromEntries(settingNames.map((name) => [name, '']))
  const port = await new Promise((resolve) => {
    const server = net.createServer().listen(0, () => {
      const { port: free } = server.address()
      server.close(() => resolve(free))
    })
  })
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { ...process.env, ...unset, PORT: String(port), DATA_DIR: dir, ...settings } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, output }
}

const noDisk = whyNoSmallDisk()

describe('a start that cannot be: one line, Vietnamese and English, exit code 1', () => {
  const oneLine = ({ code, output }, wanted) => {
    expect(code).toBe(1)
    expect(output.trimEnd().split('\n')).toHaveLength(1)
    expect(output).toMatch(wanted)
    expect(output).toContain(' / ')
  }

  test('a database that is none, damaged, or newer', async () => {
    const file = path.join(dir, 'portal.db')
    fs.writeFileSync(file, 'không phải cơ sở dữ liệu '.repeat(300))
    oneLine(await start({}), /^DATA_DIR: .*is no SQLite database/)
    fs.rmSync(file)
    const client = createClient({ url: `file:${file}` })
    await client.execute('CREATE TABLE payload_migrations (name text)')
    await client.execute("INSERT INTO payload_migrations VALUES ('29991231_000000_later')")
    client.close()
    oneLine(await start({}), /^DATA_DIR: .*is newer than these sources/)
    fs.writeFileSync(file, fs.readFileSync(file).subarray(0, 4100))
    oneLine(await start({ DATABASE_URI: `file:${file}` }), /^DATABASE_URI: .*is damaged/)
  }, 60_000)

  test('an open port that is no MongoDB', async () => {
    const server = net.createServer((socket) => socket.destroy())
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
    const { port } = server.address()
    oneLine(await start({ DATABASE_URI: `mongodb://user:hunter2@127.0.0.1:${port}/portal` }), /^DATABASE_URI: (?!.*hunter2).*does not answer as a MongoDB server/)
    server.close()
  }, 60_000)

  test.skipIf(noDisk)(`a disk that is full${noDisk ? ` (${noDisk})` : ''}`, async () => {
    const disk = mountSmallDisk(8)
    try {
      oneLine(await start({ DATA_DIR: path.join(disk.folder, 'data') }), /^DATA_DIR: .*\(8 MB\).*the disk is almost full/)
      expect(fs.readdirSync(disk.folder)).toEqual([])
    } finally {
      disk.remove()
    }
  }, 60_000)
})
