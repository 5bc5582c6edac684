import fs from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkDatabaseContent } from './lib/check-database.mjs'
import { launchSecantus } from './lib/mongodb.mjs'
import { driver } from './lib/mongodb-driver.mjs'
import { root } from './lib/paths.mjs'

let dir = ''
const cleaning = []
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-check-'))
})
afterEach(async () => {
  for (const clean of cleaning.splice(0)) await clean()
  fs.rmSync(dir, { recursive: true, force: true })
})

/** The one line an operator reads, or null when all is well. */
async function complaint(databaseUri) {
  try {
    await checkDatabaseContent({ databaseUri, dataDir: dir })
    return null
  } catch (error) {
    expect(error.setting, error.stack).toBeDefined()
    expect(error.message.startsWith(`${error.setting}: `)).toBe(true)
    expect(error.message).not.toContain('\n')
    expect(error.message.split(' / ').length).toBe(2)
    return error.message
  }
}

describe('SQLite', () => {
  const file = () => path.join(dir, 'portal.db')
  const make = async (...migrations) => {
    const client = createClient({ url: `file:${file()}` })
    await client.execute('CREATE TABLE payload_migrations (name text)')
    for (const name of migrations) await client.execute({ sql: 'INSERT INTO payload_migrations VALUES (?)', args: [name] })
    await client.execute('CREATE TABLE filler AS SELECT hex(zeroblob(40000)) AS a')
    client.close()
  }

  test('no file yet, an empty one and a good one are well', async () => {
    expect(await complaint()).toBe(null)
    fs.writeFileSync(file(), '')
    expect(await complaint()).toBe(null)
    fs.rmSync(file())
    const [known] = fs.readdirSync(path.join(root, 'src/db/migrations')).filter((name) => /^\d.*\.ts$/.test(name))
    await make(known.replace('.ts', ''))
    expect(await complaint()).toBe(null)
    expect(await complaint(`file:${file()}`)).toBe(null)
  })

  test('a file that is something else is named', async () => {
    fs.writeFileSync(file(), 'Biên bản cuộc họp\n'.repeat(500))
    expect(await complaint()).toContain(`DATA_DIR: tệp ${JSON.stringify(file())} không phải là cơ sở dữ liệu SQLite / `)
    expect(await complaint(`file:${file()}`)).toMatch(/^DATABASE_URI: /)
    expect(fs.readFileSync(file(), 'utf8')).toContain('Biên bản')
  })

  test('a damaged one: cut short, or overwritten in the middle', async () => {
    await make('x')
    const whole = fs.readFileSync(file())
    fs.writeFileSync(file(), whole.subarray(0, 5000))
    expect(await complaint()).toMatch(/bị hỏng.* \/ .*is damaged; restore it from a backup/)
    fs.writeFileSync(file(), Buffer.from(whole).fill(7, 4096, 20_000))
    expect(await complaint()).toMatch(/is damaged; restore it from a backup/)
  })

  test('one that newer sources have migrated', async () => {
    await make('29991231_000000_from_the_future')
    expect(await complaint()).toMatch(/mới hơn mã nguồn này \(có 29991231_000000_from_the_future\).* \/ .*is newer than these sources/)
  })
})

describe('MongoDB', () => {
  const launch = async (...args) => {
    const server = await launchSecantus(...args)
    cleaning.push(server.stop)
    return server
  }

  test('with and without its replica set is well; another name for the set is not', async () => {
    const { port } = await launch()
    expect(await complaint(`mongodb://127.0.0.1:${port}/portal`)).toBe(null)
    expect(await complaint(`mongodb://127.0.0.1:${port}/portal?replicaSet=secantus`)).toBe(null)
    expect(await complaint(`mongodb://127.0.0.1:${port}/portal?replicaSet=rs0`)).toMatch(/không thuộc replica set "rs0" \/ .*is not in a replica set "rs0"$/)
  }, 60_000)

  test('a lone server has no replica set', async () => {
    const { port } = await launch(['--standalone'])
    expect(await complaint(`mongodb://127.0.0.1:${port}/portal?replicaSet=rs0`)).toMatch(/is not in a replica set "rs0"$/)
    expect(await complaint(`mongodb://127.0.0.1:${port}/portal`)).toBe(null)
  }, 60_000)

  test('a wrong password, no password, and an account without rights', async () => {
    const storage = path.join(dir, 'storage')
    fs.mkdirSync(storage)
    const open = await launchSecantus(['--sync-on-commit'], storage)
    const client = new (driver().MongoClient)(`mongodb://127.0.0.1:${open.port}/`)
    await client.db('admin').command({ createUser: 'portal', pwd: 'hunter2', roles: [{ role: 'readWrite', db: 'portal' }] })
    await client.close()
    await open.stop()

    const { port } = await launch(['--auth'], storage)
    const uri = (account, database = 'portal') => `mongodb://${account}127.0.0.1:${port}/${database}?authSource=admin`
    expect(await complaint(uri('portal:hunter2@'))).toBe(null)
    const wrong = await complaint(uri('portal:hunter3@'))
    expect(wrong).toMatch(/sai tên hoặc mật khẩu \/ .*wrong user name or password$/)
    expect(wrong).not.toMatch(/hunter|portal:/)
    expect(await complaint(uri(''))).toMatch(/tài khoản không có quyền.* \/ .*not authorised/)
  }, 60_000)

  test('an open port that is no MongoDB: closed at once, silent, or speaking HTTP', async () => {
    const sockets = new Set()
    const servers = [net.createServer((socket) => socket.destroy()), net.createServer((socket) => sockets.add(socket)), http.createServer((_, response) => response.end('hello'))]
    for (const server of servers) {
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
      cleaning.push(() => new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(resolve)
      }))
    }
    const lines = await Promise.all(servers.map((server) => complaint(`mongodb://user:hunter2@127.0.0.1:${server.address().port}/portal`)))
    for (const line of lines) {
      expect(line).toMatch(/^DATABASE_URI: 127\.0\.0\.1:\d+ không trả lời như một máy chủ MongoDB \/ 127\.0\.0\.1:\d+ does not answer as a MongoDB server$/)
    }
  }, 60_000)
})
