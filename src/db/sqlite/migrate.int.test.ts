import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { migrations } from '../migrations'
import { startPortal, type TestPortal } from '@/testing/portal'

const onSqlite = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite'
let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal?.stop())

type Up = { db: { run: (query: unknown) => Promise<unknown> } }
const makesTable = { name: '29990101_000000_table', up: ({ db }: Up) => db.run(sql`CREATE TABLE later (a text)`) }
const fails = { name: '29990102_000000_fails', up: ({ db }: Up) => db.run(sql`ALTER TABLE not_there ADD b text`) }

it.runIf(onSqlite)('a migration that fails is named, and leaves the database as it was: those before it as well', async () => {
  const migrate = (all: unknown[]) => portal.payload.db.migrate({ migrations: [...migrations, ...all] as never })
  const state = async () => {
    const { rows } = await (portal.payload.db as unknown as { client: { execute: (query: string) => Promise<{ rows: unknown[] }> } }).client.execute(
      "SELECT name FROM sqlite_schema WHERE name = 'later' UNION SELECT name FROM payload_migrations ORDER BY name",
    )
    return rows.map((row) => (row as { name: string }).name)
  }
  const before = await state()
  const failed = migrate([makesTable, fails])
  await expect(failed).rejects.toThrow(/^29990102_000000_fails: .*cơ sở dữ liệu vẫn như trước \/ .*the database is as it was before: .*not_there/)
  expect(await state()).toEqual(before)
  await migrate([makesTable])
  expect(await state()).toEqual([...before, '29990101_000000_table', 'later'].sort())
  await migrate([makesTable])
})
