import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn, type Desk } from '@/testing/rest'
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

  it('one article saved at once in five languages keeps the last of each', async () => {
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

describe('two at once', () => {
  it('publish and unpublish one article in five languages: what is public is what the desk says', async () => {
    const id = await newsroom.draft()
    for (const locale of localeCodes) await newsroom.publish(id, locale)
    await Promise.all(localeCodes.flatMap((locale) => [newsroom.unpublish(id, locale), newsroom.publish(id, locale)]))
    const { checkEditions } = await import('@/features/editions/rebuild')
    expect(await checkEditions(portal.payload)).toEqual([])
    expect((await newsroom.editions(id)).map(({ locale }) => locale).sort()).toEqual([...localeCodes].sort())
  })

  it('give one unique name to one of them', async () => {
    const made = await Promise.allSettled(
      Array.from({ length: 10 }, () => portal.payload.create({ collection: 'topics', data: { name: 'Một tên', slug: 'mot-ten' }, locale: 'vi', overrideAccess: true })),
    )
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const answer of made) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ name: 'ValidationError' })
  })

  it('sign in to one account and both stay signed in', async () => {
    await signIn(portal.payload, 'admin')
    const data = { email: 'hai-noi@portal.test', password: 'mat-khau-that-dai' }
    const user = await portal.payload.create({ collection: 'users', data: { ...data, name: 'Hai nơi', role: 'reporter' }, overrideAccess: true })
    await Promise.all(Array.from({ length: 8 }, () => portal.payload.login({ collection: 'users', data })))
    const { sessions } = await portal.payload.findByID({ collection: 'users', id: user.id, showHiddenFields: true, overrideAccess: true })
    expect(sessions).toHaveLength(8)

    // A role taken away while somebody signs in stays taken away.
    await Promise.all([
      portal.payload.login({ collection: 'users', data }),
      portal.payload.update({ collection: 'users', id: user.id, data: { role: 'translator', languages: ['ja'] }, overrideAccess: true }),
      portal.payload.login({ collection: 'users', data }),
    ])
    expect(await portal.payload.findByID({ collection: 'users', id: user.id, overrideAccess: true })).toMatchObject({ role: 'translator', languages: ['ja'] })
  })
})

describe('what fails in the middle', () => {
  it('leaves nothing behind, on any database', async () => {
    const id = await newsroom.draft('Trước')
    await newsroom.publish(id, 'vi')
    const everything = async () => {
      const all = { depth: 0, pagination: false, overrideAccess: true } as const
      return JSON.stringify([
        await portal.payload.findByID({ collection: 'articles', id, locale: 'all', ...all }),
        (await portal.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, locale: 'all', sort: 'createdAt', ...all })).docs,
        (await portal.payload.find({ collection: 'editions', where: { article: { equals: id } }, ...all })).docs,
      ])
    }
    const before = await everything()
    const { db } = portal.payload
    const create = db.create
    db.create = (args) => (args.collection === 'outbox' ? Promise.reject(new Error('no room')) : create.call(db, args))
    await expect(newsroom.publish(id, 'vi', { headline: 'Sau' })).rejects.toThrow('no room')
    await expect(newsroom.unpublish(id, 'vi')).rejects.toThrow('no room')
    await expect(portal.payload.delete({ collection: 'articles', id, overrideAccess: true })).rejects.toThrow('no room')
    db.create = create
    expect(await everything()).toBe(before)
    await newsroom.publish(id, 'vi', { headline: 'Sau' })
    expect(await newsroom.editions(id)).toMatchObject([{ headline: 'Sau' }])
  })
})

describe.runIf(process.env.TEST_DATABASE === 'mongodb-tx')('a write conflict with somebody outside the portal', () => {
  type Session = { startTransaction: () => void; abortTransaction: () => Promise<void>; endSession: () => Promise<void> }
  type Raw = { client: { startSession: () => Session }; model: { collection: { updateOne: (filter: unknown, update: unknown, options: unknown) => Promise<unknown> } } }
  const raw = (): Raw => {
    const db = portal.payload.db as unknown as { connection: { getClient: () => Raw['client'] }; collections: Record<string, Raw['model']> }
    return { client: db.connection.getClient(), model: db.collections.topics! }
  }
  const holding = async (work: (release: () => Promise<void>) => Promise<void>) => {
    const { client, model } = raw()
    const topic = await portal.payload.create({ collection: 'topics', data: { name: 'Tranh nhau', slug: 'tranh-nhau' }, locale: 'vi', overrideAccess: true })
    const session = client.startSession()
    session.startTransaction()
    await model.collection.updateOne({ slug: 'tranh-nhau' }, { $set: { outside: 1 } }, { session })
    let isHeld = true
    const release = async () => {
      if (isHeld) await session.abortTransaction()
      isHeld = false
    }
    try {
      await work(release)
    } finally {
      await release()
      await session.endSession()
      await portal.payload.delete({ collection: 'topics', id: topic.id, overrideAccess: true })
    }
  }
  const rename = async (rest: Desk['rest'], name: string) => {
    const { docs } = (await rest('GET', '/topics?where[slug][equals]=tranh-nhau')).body as { docs: Array<{ id: string }> }
    return rest('PATCH', `/topics/${docs[0]!.id}?locale=vi`, { name })
  }

  it('is tried again until it succeeds', () =>
    holding(async (release) => {
      const { rest } = await signIn(portal.payload, 'admin')
      const { db } = portal.payload
      const updateOne = db.updateOne
      let conflicts = 0
      db.updateOne = (args) =>
        updateOne.call(db, args).catch(async (error: unknown) => {
          conflicts += 1
          if (conflicts === 2) await release()
          throw error
        })
      const { status } = await rename(rest, 'Được rồi')
      db.updateOne = updateOne
      expect([status, conflicts]).toEqual([200, 2])
    }))

  it('that does not end is a clear message in the language of the user', () =>
    holding(async () => {
      const { rest } = await signIn(portal.payload, 'admin')
      const { status, body } = await rename(rest, 'Không được')
      expect(status).toBe(409)
      expect((body.errors as Array<{ message: string }>)[0]!.message).toContain('có người khác đang ghi')
    }))
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
