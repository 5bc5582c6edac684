import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'

const onSqlite = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite'

let portal: TestPortal
let newsroom: Newsroom

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
})
afterAll(() => portal?.stop())

it.runIf(onSqlite)('a save waits while another process writes, and is then made', async () => {
  const other = createClient({ url: `file:${portal.dataDir}/portal.db` })
  const held = await other.transaction('write')
  const { client } = portal.payload.db as unknown as { client: { transaction: () => Promise<unknown> } }
  const begin = client.transaction
  const refused = new Promise<void>((resolve) => {
    client.transaction = () =>
      begin().catch((error: unknown) => {
        resolve()
        throw error
      })
  })
  const saving = newsroom.draft('Chờ đến lượt')
  await refused
  await held.rollback()
  other.close()
  const id = await saving
  await newsroom.publish(id, 'vi')
  expect(await newsroom.editions(id)).toHaveLength(1)
})
