import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sourceHash } from './lib/build.mjs'
import { checkDatabase, checkPort, checkWritable, mongoHosts } from './lib/checks.mjs'
import { withLock } from './lib/lock.mjs'
import { keptSecret } from './lib/secret.mjs'

let dir = ''
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-start-'))
})
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }))

/** @returns {Promise<net.Server>} listening on a free port of loopback */
const listener = () =>
  new Promise((resolve) => {
    const server = net.createServer((socket) => socket.destroy())
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
const closed = (server) => new Promise((resolve) => server.close(resolve))

describe('the port', () => {
  test('is refused while another program has it, free again afterwards', async () => {
    const other = await listener()
    const { port } = other.address()
    await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(`PORT: cổng ${port} đang có chương trình khác dùng`)
    await closed(other)
    await checkPort(port, '127.0.0.1')
  })

  test('an address that is not ours is the fault of HOST', async () => {
    await expect(checkPort(3000, '192.0.2.1')).rejects.toThrow(/^HOST: /)
  })
})

describe('the data folder', () => {
  test('is tried for real and left as it was', () => {
    checkWritable(path.join(dir, 'not/there/yet'), 'DATA_DIR')
    expect(fs.readdirSync(dir)).toEqual([])
  })

  test('a path below a file, or in a file system that takes no files, is refused', () => {
    const file = path.join(dir, 'file')
    fs.writeFileSync(file, '')
    expect(() => checkWritable(file, 'DATA_DIR')).toThrow(/^DATA_DIR: .*ENOTDIR/)
    expect(() => checkWritable(path.join(file, 'data'), 'DATA_DIR')).toThrow(/^DATA_DIR: /)
    if (process.platform === 'linux') expect(() => checkWritable('/proc/data', 'DATA_DIR')).toThrow(/^DATA_DIR: /)
  })
})

describe('the database', () => {
  test('every listed host is read, with or without port, password and IPv6', () => {
    expect(mongoHosts('mongodb://user:p%40ss@a,b:27018,[::1]:27019/portal?x=1')).toEqual([
      { host: 'a', port: 27017 },
      { host: 'b', port: 27018 },
      { host: '::1', port: 27019 },
    ])
    expect(mongoHosts('mongodb://%2Ftmp%2Fmongodb-27017.sock')).toEqual([{ path: '/tmp/mongodb-27017.sock' }])
    expect(() => mongoHosts('mongodb://a:99999/portal')).toThrow(/^DATABASE_URI: /)
  })

  test('one host of several that answers is enough; none is refused without the password', async () => {
    const server = await listener()
    const { port } = server.address()
    await checkDatabase({ databaseUri: `mongodb://127.0.0.1:1,127.0.0.1:${port}/portal`, dataDir: dir })
    await closed(server)
    const refused = checkDatabase({ databaseUri: `mongodb://user:hunter2@127.0.0.1:${port}/portal`, dataDir: dir })
    await expect(refused).rejects.toThrow(`DATABASE_URI: không kết nối được tới 127.0.0.1:${port} (ECONNREFUSED)`)
    await expect(refused).rejects.not.toThrow('hunter2')
  })

  test('a SQLite file needs a folder that is there', async () => {
    await checkDatabase({ databaseUri: `file:${dir}/portal.db`, dataDir: dir })
    await expect(checkDatabase({ databaseUri: `file:${dir}/no/portal.db`, dataDir: dir })).rejects.toThrow(/^DATABASE_URI: /)
    await expect(checkDatabase({ databaseUri: `file:${dir}`, dataDir: dir })).rejects.toThrow(/^DATABASE_URI: /)
    expect(fs.readdirSync(dir)).toEqual([])
  })
})

describe('the kept secret', () => {
  test('is made once, for the owner only, and stays', () => {
    const secret = keptSecret(dir)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(keptSecret(dir)).toBe(secret)
    expect(fs.statSync(path.join(dir, 'secret')).mode & 0o777).toBe(0o600)
    expect(fs.readdirSync(dir)).toEqual(['secret'])
  })

  test('a damaged one is named, never replaced', () => {
    fs.writeFileSync(path.join(dir, 'secret'), '')
    expect(() => keptSecret(dir)).toThrow(/^PAYLOAD_SECRET: /)
    expect(fs.readFileSync(path.join(dir, 'secret'), 'utf8')).toBe('')
    fs.rmSync(path.join(dir, 'secret'))
    fs.mkdirSync(path.join(dir, 'secret'))
    expect(() => keptSecret(dir)).toThrow(/^PAYLOAD_SECRET: .*cannot be read \(EISDIR\)/)
  })
})

describe('the lock', () => {
  test('lets one in at a time', async () => {
    let inside = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++inside)
      await new Promise((resolve) => setImmediate(resolve))
      inside--
    }
    await Promise.all([1, 2, 3].map(() => withLock(path.join(dir, 'lock'), work)))
    expect(most).toBe(1)
    expect(fs.readdirSync(dir)).toEqual([])
  })

  test('of a process that died is taken over, also when its id is in use again', async () => {
    for (const owner of ['999999999 1', `${process.pid} 1`]) {
      fs.mkdirSync(path.join(dir, 'lock'))
      fs.writeFileSync(path.join(dir, 'lock/owner'), owner)
      if (process.platform !== 'linux' && owner.startsWith(`${process.pid}`)) continue
      expect(await withLock(path.join(dir, 'lock'), async () => 'mine')).toBe('mine')
    }
  })
})

describe('the source hash', () => {
  const write = (name, content) => {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
    fs.writeFileSync(path.join(dir, name), content)
  }

  test('changes with contents and names of what is built, with nothing else', () => {
    write('src/app/page.tsx', 'a')
    const first = sourceHash(dir)
    for (const name of ['src/app/page.test.tsx', 'src/demo/content/ha-giang.ts', 'src/.swap', 'README.md', 'src/x.int.test.ts']) write(name, 'b')
    expect(sourceHash(dir)).toBe(first)
    write('src/app/page.tsx', 'b')
    const second = sourceHash(dir)
    fs.renameSync(path.join(dir, 'src/app/page.tsx'), path.join(dir, 'src/app/layout.tsx'))
    const third = sourceHash(dir)
    write('public/icon.svg', '<svg/>')
    expect(new Set([first, second, third, sourceHash(dir)]).size).toBe(4)
  })
})
