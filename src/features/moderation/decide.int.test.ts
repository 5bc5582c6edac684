import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { anonymous, signIn, type Desk } from '@/testing/rest'
import type { Outcome } from './decide'

let portal: TestPortal
let newsroom: Newsroom
let lan: Desk
let minh: Desk
let article: string
let code: string
const common = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  portal = await startPortal()
  await signIn(portal.payload, 'admin')
  lan = await signIn(portal.payload, 'moderator', ['vi', 'en'])
  minh = await signIn(portal.payload, 'moderator', ['vi'])
  await portal.payload.update({ collection: 'users', id: minh.user!.id, data: { name: 'Minh' }, ...common })
  newsroom = await openNewsroom(portal.payload)
  await portal.payload.updateGlobal({ slug: 'site', locale: 'vi', data: { name: 'Cổng Đối ngoại' }, ...common })
})
afterAll(() => portal?.stop())
beforeEach(async () => {
  article = await newsroom.draft()
  await newsroom.publish(article)
  code = (await newsroom.editions(article))[0]!.code
})

const write = async (over: Record<string, unknown> = {}): Promise<string> => {
  const data = { article, code, locale: 'vi', headline: 'Tin', name: 'Bạn đọc', email: 'doc@example.vn', text: 'Ý kiến', status: 'waiting', ...over }
  return String((await portal.payload.create({ collection: 'comments', data: data as never, ...common })).id)
}
const stored = (id: string) => portal.payload.findByID({ collection: 'comments', id, ...common })
const history = async (comment: string) => (await portal.payload.find({ collection: 'comment-decisions', where: { comment: { equals: comment } }, sort: 'createdAt', limit: 50, ...common })).docs
const decide = async ({ rest }: Desk, action: string, items: Array<[string, number]>, over: Record<string, unknown> = {}): Promise<Outcome[]> => {
  const { status, body } = await rest('POST', '/comments/decide', { action, items: items.map(([id, revision]) => ({ id, revision })), ...over })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.outcomes as Outcome[]
}
const undo = async ({ rest }: Desk, decisions: string[]): Promise<Outcome[]> => (await rest('POST', '/comments/undo', { decisions })).body.outcomes as Outcome[]
const done = (outcome: Outcome | undefined) => {
  if (!outcome?.done) throw new Error(JSON.stringify(outcome))
  return outcome
}

describe('a decision', () => {
  it('is who, when, why and how long it waited, kept in the history', async () => {
    const id = await write()
    done((await decide(lan, 'reject', [[id, 0]], { reason: 'insult', note: 'Lần thứ hai' }))[0])
    expect(await stored(id)).toMatchObject({ status: 'rejected', reason: 'insult', revision: 1, decidedBy: lan.user!.id, isPublic: false, section: newsroom.section, locality: newsroom.locality })
    const [row, ...more] = await history(id)
    expect(more).toEqual([])
    expect(row).toMatchObject({ action: 'reject', from: 'waiting', to: 'rejected', reason: 'insult', note: 'Lần thứ hai', by: lan.user!.id, byName: 'moderator', code, locale: 'vi' })
    expect(row!.waited).toBeGreaterThanOrEqual(0)
  })

  it('that comes second is told who was first, and changes nothing', async () => {
    const id = await write()
    const both = await Promise.all([decide(lan, 'approve', [[id, 0]]), decide(minh, 'spam', [[id, 0]])])
    const [first] = both.flat().filter((outcome) => outcome.done)
    const [second] = both.flat().filter((outcome) => !outcome.done)
    const winner = done(first).status === 'approved' ? 'moderator' : 'Minh'
    expect(second).toMatchObject({ done: false, why: 'overtaken', overtaken: { who: winner, status: done(first).status, revision: 1 } })
    expect(await history(id)).toHaveLength(1)
    expect((await stored(id)).status).toBe(done(first).status)
  })

  it('that is undone before the mail about it has gone is never told; of two that followed each other, the last', async () => {
    const { writeCommentMail } = await import('@/features/comments/mails')
    /** The subjects of what would go out now. */
    const told = async (id: string) => {
      const { docs } = await portal.payload.find({ collection: 'outbox', where: { kind: { equals: 'mail' }, targetId: { equals: id } }, sort: 'createdAt', ...common })
      const letters = await Promise.all(docs.map(({ mail }) => writeCommentMail(portal.payload, mail as never)))
      return letters.flatMap((letter) => (letter ? [letter.subject] : []))
    }
    const id = await write({ wantsMail: true, idempotencyKey: 'told-of' })
    const { decisions } = done((await decide(lan, 'approve', [[id, 0]]))[0])
    const approved = ['Ý kiến của bạn đã được đăng']
    expect(await told(id)).toEqual(approved)
    done((await undo(lan, decisions))[0])
    expect(await told(id)).toEqual([])
    done((await decide(lan, 'reject', [[id, 2]], { reason: 'unclear' }))[0])
    done((await decide(lan, 'approve', [[id, 3]]))[0])
    expect(await told(id)).toEqual(approved)
  })

  it('is taken back, and taken back no more once somebody has decided anew', async () => {
    const id = await write({ status: 'held', heldBy: [{ rule: 'link', found: 'example.com' }] })
    const { decisions } = done((await decide(lan, 'approve', [[id, 0]]))[0])
    expect((await stored(id)).isPublic).toBe(true)
    expect(done((await undo(lan, decisions))[0])).toMatchObject({ status: 'held', revision: 2 })
    expect(await stored(id)).toMatchObject({ status: 'held', decidedBy: null, decidedAt: null, isPublic: false, heldBy: [{ rule: 'link', found: 'example.com' }] })
    const mine = done((await decide(lan, 'spam', [[id, 2]]))[0])
    await decide(minh, 'reject', [[id, 3]], { reason: 'other' })
    expect((await undo(lan, mine.decisions))[0]).toMatchObject({ done: false, why: 'overtaken', overtaken: { who: 'Minh', action: 'reject' } })
    expect((await history(id)).map(({ action }) => action)).toEqual(['approve', 'requeue', 'spam', 'reject'])
  })

  it('on many is taken on each by itself', async () => {
    const [a, b, gone, taken] = [await write(), await write(), await write(), await write({ status: 'withdrawn' })]
    await portal.payload.delete({ collection: 'comments', id: gone, ...common })
    const outcomes = await decide(lan, 'spam', [[a, 0], [b, 7], [gone, 0], [taken, 0]])
    expect(outcomes.map((outcome) => (outcome.done ? outcome.status : outcome.why))).toEqual(['spam', 'overtaken', 'gone', 'impossible'])
    expect((await stored(b)).status).toBe('waiting')
  })

  it('taken in the form of the admin, or over REST, leaves the same trace', async () => {
    const id = await write()
    const { status } = await lan.rest('PATCH', `/comments/${id}`, { status: 'approved', text: 'Ý kiến, sửa', revision: 40, isPublic: false })
    expect(status).toBe(200)
    expect(await stored(id)).toMatchObject({ status: 'approved', revision: 1, isPublic: true, originalText: 'Ý kiến', decidedBy: lan.user!.id })
    expect((await history(id)).map(({ action, textBefore }) => [action, textBefore ?? null])).toEqual([['edit', 'Ý kiến'], ['approve', null]])
  })
})

describe('the text', () => {
  it('of a reader is kept as it was first, however often it is edited, and put back', async () => {
    const id = await write({ text: 'Một' })
    const first = done((await decide(lan, 'edit', [[id, 0]], { text: 'Hai' }))[0])
    const second = done((await decide(lan, 'edit', [[id, first.revision]], { text: 'Ba\r\nbốn' }))[0])
    expect(await stored(id)).toMatchObject({ text: 'Ba\nbốn', originalText: 'Một', status: 'waiting' })
    await undo(lan, second.decisions)
    await undo(lan, first.decisions)
    const comment = await stored(id)
    expect(comment.text).toBe('Hai')
    expect((await decide(lan, 'edit', [[id, comment.revision!]], { text: 'Một' }))[0]!.done).toBe(true)
    expect(await stored(id)).toMatchObject({ text: 'Một', originalText: null, editedAt: null })
  })
})

describe('the newsroom', () => {
  it('answers in its own name below the comment, which becomes public with it', async () => {
    const id = await write()
    const outcome = done((await decide(lan, 'reply', [[id, 0]], { text: 'Xin cảm ơn bạn.' }))[0])
    const reply = await stored(outcome.reply!)
    expect(reply).toMatchObject({ parent: id, isNewsroom: true, name: 'Cổng Đối ngoại', status: 'approved', isPublic: true, decidedBy: lan.user!.id })
    expect(await stored(id)).toMatchObject({ status: 'approved', isPublic: true })
    const toReply = done((await decide(minh, 'reply', [[String(reply.id), 0]], { text: 'Nói thêm.' }))[0])
    expect((await stored(toReply.reply!)).parent).toBe(id)
    expect((await history(String(reply.id))).map(({ action }) => action)).toEqual(['reply'])
    await undo(lan, [...toReply.decisions].reverse())
    await undo(lan, [...outcome.decisions].reverse())
    expect(await stored(id)).toMatchObject({ status: 'waiting' })
    expect((await portal.payload.count({ collection: 'comments', where: { parent: { equals: id } }, overrideAccess: true })).totalDocs).toBe(0)
  })
})

describe('reports', () => {
  const report = async (id: string) => {
    await portal.payload.create({ collection: 'comment-reports', data: { comment: id, reason: 'insult', isOpen: true, key: `${id}-${Math.random()}` }, ...common })
    await portal.payload.db.updateOne({ collection: 'comments', id, data: { openReports: 1 } })
  }
  const open = async (id: string) => (await portal.payload.count({ collection: 'comment-reports', where: { comment: { equals: id }, isOpen: { equals: true } }, overrideAccess: true })).totalDocs

  it('are dismissed by keeping the comment, or settled by taking it down, and come back with undo', async () => {
    const id = await write({ status: 'approved' })
    await report(id)
    const listed = (await lan.rest('GET', '/comments/queue?queue=reported')).body.comments as Array<{ id: string }>
    expect(listed.map((comment) => comment.id)).toContain(id)
    const kept = done((await decide(lan, 'keep', [[id, 0]]))[0])
    expect([await open(id), (await stored(id)).openReports, (await stored(id)).status]).toEqual([0, 0, 'approved'])
    await undo(lan, kept.decisions)
    expect([await open(id), (await stored(id)).openReports]).toEqual([1, 1])
    const down = done((await decide(lan, 'reject', [[id, (await stored(id)).revision!]], { reason: 'insult' }))[0])
    expect([await open(id), (await stored(id)).status]).toEqual([0, 'rejected'])
    await undo(lan, down.decisions)
    expect([await open(id), (await stored(id)).openReports, (await stored(id)).isPublic]).toEqual([1, 1, true])
    expect((await history(id)).map(({ action }) => action)).toEqual(['dismissReports', 'requeue', 'reject', 'requeue'])
  })
})

describe('a comment that is deleted', () => {
  it('takes its replies, reports, likes and words with it; that it was decided stays', async () => {
    const id = await write({ text: 'Lời riêng tư' })
    await decide(lan, 'edit', [[id, 0]], { text: 'Sửa', note: 'Có số điện thoại 0912' })
    const reply = await write({ parent: id })
    await portal.payload.create({ collection: 'comment-reports', data: { comment: id, reason: 'other', isOpen: true, key: `k-${id}` }, ...common })
    await portal.payload.create({ collection: 'comment-likes', data: { comment: id, key: `l-${id}` }, ...common })
    expect((await lan.rest('DELETE', `/comments/${id}`)).status).toBe(200)
    for (const collection of ['comment-reports', 'comment-likes'] as const) expect((await portal.payload.count({ collection, where: { comment: { equals: id } }, overrideAccess: true })).totalDocs).toBe(0)
    expect((await portal.payload.count({ collection: 'comments', where: { id: { in: [id, reply] } }, overrideAccess: true })).totalDocs).toBe(0)
    const rows = await history(id)
    expect(rows.map(({ action, by }) => [action, by])).toEqual([['edit', lan.user!.id], ['erase', lan.user!.id]])
    expect(JSON.stringify(rows)).not.toMatch(/Lời riêng tư|0912/)
  })
})

describe('comments of an article', () => {
  it('are closed at once, while drafts stay drafts and an editor’s open form does not open them again', async () => {
    await portal.payload.update({ collection: 'articles', id: article, locale: 'vi', draft: true, data: { headline: 'Bản nháp chưa đăng' }, ...common })
    const editor = await signIn(portal.payload, 'editor')
    const { body: form } = await editor.rest('GET', `/articles/${article}?draft=true&locale=vi&depth=0`)
    expect((await minh.rest('POST', '/comments/close', { article, open: false })).body).toEqual({ open: false })
    const [edition] = await newsroom.editions(article)
    expect(edition).toMatchObject({ commentsOpen: false, headline: 'Tăng cường đối ngoại' })
    const typed = Object.fromEntries(Object.entries(form).filter(([name]) => name !== 'id' && name !== 'createdAt'))
    // Nobody publishes what they have not seen; a draft is brought together with it.
    expect((await editor.rest('PATCH', `/articles/${article}?locale=vi&publishSpecificLocale=vi`, { ...typed, headline: 'Đã đăng', _status: 'published' })).status).toBe(409)
    expect((await editor.rest('PATCH', `/articles/${article}?locale=vi&draft=true`, { ...typed, headline: 'Đã đăng', _status: 'draft' })).status).toBe(200)
    expect((await editor.rest('PATCH', `/articles/${article}?locale=vi&publishSpecificLocale=vi`, { _status: 'published' })).status).toBe(200)
    expect((await newsroom.editions(article))[0]).toMatchObject({ commentsOpen: false, headline: 'Đã đăng' })
    await minh.rest('POST', '/comments/close', { article, open: true })
    expect((await newsroom.editions(article))[0]).toMatchObject({ commentsOpen: true, headline: 'Đã đăng' })
    expect((await minh.rest('POST', '/comments/close', { article: 'nobody', open: true })).status).toBe(404)
  })
})

describe('a network', () => {
  it('is banned by its hash until a day, and let in again', async () => {
    const id = await write({ networkAddress: 'hash-a', networkRange: 'hash-r', networkSalt: '2026-11-26' })
    const { status, body } = await lan.rest('POST', '/comments/ban', { comment: id, kind: 'range', days: 7, note: 'Thư rác' })
    expect(status).toBe(200)
    await lan.rest('POST', '/comments/ban', { comment: id, kind: 'range', days: 3 })
    const { docs } = await portal.payload.find({ collection: 'network-bans', ...common })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ kind: 'range', hash: 'hash-r', salt: '2026-11-26', until: body.until, byName: 'moderator', note: 'Thư rác', comment: id })
    const shown = await lan.rest('GET', `/comments/${id}/case`)
    expect(shown.body.network).toMatchObject({ hasRange: true, bans: [{ kind: 'range' }] })
    expect(JSON.stringify(shown.body)).not.toContain('hash-')
    await lan.rest('POST', '/comments/lift-ban', { ban: docs[0]!.id })
    // That there was one is seen until it is swept.
    const lifted = (await lan.rest('GET', `/comments/${id}/case`)).body.network as { bans: Array<{ until: string }> }
    expect(lifted.bans).toHaveLength(1)
    expect(Date.parse(lifted.bans[0]!.until)).toBeLessThanOrEqual(Date.now())
    expect((await lan.rest('POST', '/comments/ban', { comment: await write(), kind: 'address', days: 7 })).status).toBe(400)
  })
})

it('nobody else is answered', async () => {
  const asked = [['GET', '/comments/queue'], ['GET', '/comments/counts'], ['GET', '/comments/x/case'], ['POST', '/comments/decide'], ['POST', '/comments/undo'], ['POST', '/comments/close'], ['POST', '/comments/ban'], ['POST', '/comments/lift-ban'], ['GET', '/comments/export.csv'], ['GET', '/comments/history.csv']] as const
  const others = [await anonymous(portal.payload), await signIn(portal.payload, 'editor'), await signIn(portal.payload, 'reporter'), await signIn(portal.payload, 'translator')]
  for (const [method, path] of asked) for (const { rest } of others) expect((await rest(method, path, method === 'POST' ? {} : undefined)).status, path).toBe(403)
  for (const [method, path] of asked.filter(([method]) => method === 'POST')) expect((await lan.rest(method, path, { items: 'x' })).status, path).toBe(400)
})
