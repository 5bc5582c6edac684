import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { localeCodes } from '@/locales'

let portal: TestPortal
let newsroom: Newsroom

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
})
afterAll(() => portal?.stop())

const onSqlite = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite'

describe('many hands', () => {
  it('fifty articles saved at once are all there', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, (_, at) => newsroom.draft(`Bài ${at}`)))
    expect(new Set(ids).size).toBe(50)
    const { totalDocs } = await portal.payload.count({ collection: 'articles', where: { id: { in: ids } }, overrideAccess: true })
    expect(totalDocs).toBe(50)
  })

  // Without one writer MongoDB answers some of these with a write conflict: evened out together with its retries.
  it.runIf(onSqlite)('one article saved at once in five languages keeps the last of each', async () => {
    const id = await newsroom.draft()
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => localeCodes[at % localeCodes.length]!).map((locale, at) =>
        portal.payload.update({ collection: 'articles', id, locale, draft: true, data: { headline: `${locale} ${at}` }, overrideAccess: true }),
      ),
    )
    const stored = await portal.payload.findByID({ collection: 'articles', id, locale: 'all', draft: true, overrideAccess: true })
    expect((stored as unknown as { headline: unknown }).headline).toEqual({ vi: 'vi 15', en: 'en 16', ja: 'ja 17', ko: 'ko 18', zh: 'zh 19' })
  })
})

describe('signing in', () => {
  it('counts wrong passwords and locks the account, at once', async () => {
    const email = 'khoa@portal.test'
    await portal.payload.create({ collection: 'users', data: { email, password: 'mat-khau-that-dai', name: 'Khóa', role: 'reporter' }, overrideAccess: true })
    const signIn = (password: string) => portal.payload.login({ collection: 'users', data: { email, password } }).then(() => 'in', (error: Error) => error.name)
    for (let attempt = 0; attempt < 10; attempt += 1) expect(await signIn('sai')).toBe('AuthenticationError')
    expect(await signIn('mat-khau-that-dai')).toBe('LockedAuth')
    await portal.payload.unlock({ collection: 'users', data: { email } as never, overrideAccess: true })
    expect(await signIn('mat-khau-that-dai')).toBe('in')
  })
})

describe.runIf(onSqlite)('a transaction on SQLite', () => {
  it.runIf(existsSync('/proc/self/fd'))('leaves no file open behind it', async () => {
    const open = () => readdirSync('/proc/self/fd').length
    await newsroom.draft('Lần đầu')
    const before = open()
    for (let at = 0; at < 20; at += 1) await newsroom.draft(`Bài thứ ${at}`)
    expect(open()).toBeLessThan(before + 5)
  })

  it('that cannot be committed is an error, never a success', async () => {
    const { db } = portal.payload
    const id = String(await db.beginTransaction())
    const sessions = (db as unknown as { sessions: Record<string, { resolve: () => Promise<void> }> }).sessions
    await db.create({ collection: 'topics', data: { name: 'Không còn chỗ', slug: 'khong-con-cho' }, locale: 'vi', req: { transactionID: id } })
    // As on a full disk: the row refers to nothing, which SQLite finds out when it commits.
    const transaction = sessions[id] as unknown as { db: { run: (sql: unknown) => Promise<unknown> } }
    const { sql } = await import('@payloadcms/db-sqlite')
    await transaction.db.run(sql`PRAGMA defer_foreign_keys = ON`)
    await transaction.db.run(sql`INSERT INTO topics_locales (name, _locale, _parent_id) VALUES ('x', 'vi', 'nobody')`)
    await expect(db.commitTransaction(id)).rejects.toThrow()
    const { totalDocs } = await portal.payload.count({ collection: 'topics', where: { slug: { equals: 'khong-con-cho' } }, overrideAccess: true })
    expect(totalDocs).toBe(0)
    // And the writer is free again.
    await newsroom.draft('Sau sự cố')
  })
})
