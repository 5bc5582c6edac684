import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'

let portal: TestPortal
let newsroom: Newsroom
let sender: typeof import('./sender')

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  sender = await import('./sender')
  await sender.deliverOutbox(portal.payload, () => Promise.resolve())
})
afterAll(() => portal?.stop())

const waiting = async () => (await portal.payload.find({ collection: 'outbox', pagination: false, overrideAccess: true })).docs

describe('the outbox', () => {
  it('holds what a publication makes wrong, in the transaction of the publication', async () => {
    const id = await newsroom.draft()
    expect(await waiting()).toEqual([])
    await newsroom.publish(id, 'vi')
    const [edition] = await newsroom.editions(id)
    const rows = await waiting()
    const row = rows.find(({ kind }) => kind === 'purge')
    expect(rows.filter((other) => other !== row)).toMatchObject([{ kind: 'index', targetId: id }])
    expect(row!.tags).toEqual(expect.arrayContaining([`article:${edition!.code}`, 'news:vi']))
    const [cleared, indexed]: string[][][] = [[], []]
    await sender.deliverOutbox(portal.payload, (tags) => Promise.resolve(void cleared!.push(tags)), (articles) => Promise.resolve(void indexed!.push(articles)))
    expect([cleared, indexed]).toEqual([[row!.tags], [[id]]])
    expect(await waiting()).toEqual([])
  })

  it('is not touched by drafts', async () => {
    const id = await newsroom.draft()
    await portal.payload.update({ collection: 'articles', id, locale: 'vi', draft: true, data: { headline: 'Nháp' }, overrideAccess: true })
    expect(await waiting()).toEqual([])
  })

  it('keeps what could not be delivered, with the reason, and delivers it to the next who can', async () => {
    const id = await newsroom.draft()
    await newsroom.publish(id, 'vi')
    await sender.deliverOutbox(portal.payload, () => Promise.reject(new Error('the cache is not there')))
    expect(await waiting()).toMatchObject([{ attempts: 1, lastError: 'the cache is not there' }])
    // Its turn comes when the pause after the failure is over: the clock is set forward.
    await portal.payload.db.updateMany({ collection: 'outbox', where: {}, data: { leaseUntil: new Date(0).toISOString() } })
    let delivered = 0
    await sender.deliverOutbox(portal.payload, () => Promise.resolve(void (delivered += 1)))
    expect([delivered, await waiting()]).toEqual([1, []])
  })

  it('is emptied by two senders at once without either failing', async () => {
    for (const headline of ['Một', 'Hai', 'Ba', 'Bốn']) await newsroom.publish(await newsroom.draft(headline), 'vi')
    await Promise.all([1, 2].map(() => sender.deliverOutbox(portal.payload, () => Promise.resolve())))
    expect(await waiting()).toEqual([])
  })

  it('that a dead process had claimed is delivered at once by the next', async () => {
    await newsroom.publish(await newsroom.draft(), 'vi')
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    const { owner } = await import('@/owner')
    const gone = `${pid}-${'0'.repeat(12)}-${owner.split('-').slice(2).join('-')} claim`
    const inTenMinutes = new Date(Date.now() + 600_000).toISOString()
    await portal.payload.db.updateMany({ collection: 'outbox', where: {}, data: { claimedBy: gone, leaseUntil: inTenMinutes } })
    expect(await sender.deliverOutbox(portal.payload, () => Promise.resolve())).toBe(0)
    const stop = sender.startSender(portal.payload, () => Promise.resolve())
    await expect.poll(waiting).toEqual([])
    await stop()
  })

  it('is sent as soon as a commit is made, and by the poll what others committed', async () => {
    const cleared = new Set<string>()
    const stop = sender.startSender(portal.payload, (tags) => {
      for (const tag of tags) cleared.add(tag)
      return Promise.resolve()
    })
    const id = await newsroom.draft()
    await newsroom.publish(id, 'vi')
    const [edition] = await newsroom.editions(id)
    await expect.poll(() => cleared.has(`article:${edition!.code}`), { interval: 5 }).toBe(true)
    await stop()
    await expect.poll(waiting).toEqual([])
  })
})
