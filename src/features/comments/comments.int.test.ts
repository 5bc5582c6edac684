import { pbkdf2Sync, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredEdition } from '@/features/editions/types'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import * as ids from '@/db/ids'
import type { Comment, CommentSetting } from '@/payload-types'
import type { NewComment } from './store'

let portal: TestPortal
let newsroom: Newsroom
let edition: StoredEdition
let other: StoredEdition
let comments: typeof import('./actions')
let own: typeof import('./own')
let say: typeof import('./readers-say')
let mails: typeof import('./mails')
let keeping: typeof import('./keeping')
let pages: typeof import('./page')
let proofs: typeof import('./abuse/proof')
let networks: typeof import('./abuse/networks')
let links: typeof import('./private-link')
let salts: typeof import('./salts')
let store: typeof import('./store')

const all = { depth: 0, pagination: false, overrideAccess: true } as const

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  const publish = async (headline: string, over = {}): Promise<StoredEdition> => {
    const id = await newsroom.draft(headline, over)
    await newsroom.publish(id)
    return (await newsroom.editions(id))[0] as unknown as StoredEdition
  }
  edition = await publish('Một')
  other = await publish('Hai')
  ;[comments, own, say, mails, keeping, pages, proofs, networks, links, salts, store] = await Promise.all([
    import('./actions'), import('./own'), import('./readers-say'), import('./mails'), import('./keeping'), import('./page'), import('./abuse/proof'), import('./abuse/networks'), import('./private-link'), import('./salts'), import('./store'),
  ])
})
afterAll(() => portal?.stop())
beforeEach(async () => {
  for (const collection of ['comments', 'comment-decisions', 'comment-likes', 'comment-reports', 'network-bans', 'outbox'] as const) await portal.payload.db.deleteMany({ collection, where: {} })
  await settings({ proofOfWork: false, rateLimits: false, timeTrap: true, holdLinks: true, holdDuplicates: true, wordLists: true, honeypot: true, trustReturning: false, emailRequired: false, syndicatedOpen: false, closeAfterDays: 0, perPage: 20, perAddress: 10, perArticle: 300, bannedWords: {}, suspectWords: {} })
})

const settings = async (data: Partial<CommentSetting>) => portal.payload.updateGlobal({ slug: 'comment-settings', data, depth: 0, overrideAccess: true })
let address = 0
/** A new address, in a range of its own. */
const anyAddress = (): string => `10.${(address += 1) >> 8}.${address & 255}.7`
const words = (): string => `Ý kiến ${randomBytes(8).toString('hex')}`

type Fields = Partial<Record<'name' | 'email' | 'text' | 'consent' | 'website' | 'to' | 'notify' | 'proof' | 'version', string>>
async function send(fields: Fields = {}, from = anyAddress(), below = edition, now = new Date()) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ name: 'Bạn đọc', text: words(), consent: 'yes', ...fields })) form.set(name, value)
  return comments.submitComment(portal.payload, below, { address: from }, form, now)
}
/** Sends, and returns what was stored with its private link. */
async function sent(...given: Parameters<typeof send>): Promise<{ comment: Comment; token: string }> {
  const outcome = await send(...given)
  if (outcome.type !== 'sent') throw new Error(JSON.stringify(outcome))
  return { comment: (await own.findOwn(portal.payload, outcome.token))!.comment, token: outcome.token }
}
const stored = async () => (await portal.payload.find({ collection: 'comments', sort: 'createdAt', ...all })).docs
const again = (comment: Comment) => portal.payload.findByID({ collection: 'comments', id: comment.id, ...all })
const approve = (comment: Comment) => portal.payload.update({ collection: 'comments', id: comment.id, data: { status: 'approved' }, depth: 0, overrideAccess: true })
const history = async (comment: Comment) => (await portal.payload.find({ collection: 'comment-decisions', where: { comment: { equals: String(comment.id) } }, sort: 'createdAt', ...all })).docs
const refusalOf = (outcome: Awaited<ReturnType<typeof send>>) => (outcome.type === 'faulty' ? outcome.errors.refusal : outcome.type)
const rulesOf = ({ heldBy }: Comment) => (heldBy as Array<{ rule: string }>).map(({ rule }) => rule)

/** Does the browser's work, as `site/elements/proofOfWork.ts` does. */
async function work(asked = new Date()): Promise<string> {
  const challenge = await proofs.makeChallenge(asked)
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters
  const password = Buffer.concat([Buffer.from(nonce, 'hex'), Buffer.alloc(4)])
  for (let counter = 0; ; counter += 1) {
    password.writeUInt32BE(counter, password.length - 4)
    const derivedKey = pbkdf2Sync(password, Buffer.from(salt, 'hex'), cost, keyLength, 'sha256').toString('hex')
    if (derivedKey.startsWith(keyPrefix)) return Buffer.from(JSON.stringify({ challenge, solution: { counter, derivedKey } })).toString('base64')
  }
}
const longAgo = () => new Date(Date.now() - 60_000)

describe('a comment that nothing speaks against', () => {
  it('waits, with no address kept but salted hashes, and a link that is stored as a hash', async () => {
    const { comment, token } = await sent({ email: 'doc@example.vn', notify: 'yes' }, '203.0.113.9')
    expect(comment).toMatchObject({ status: 'waiting', heldBy: [], wantsMail: true, section: newsroom.section, locality: newsroom.locality, consentVersion: expect.any(String) })
    expect(JSON.stringify(comment)).not.toContain('203.0')
    expect(JSON.stringify(comment)).not.toContain(token)
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect(comment.networkAddress).toMatch(/^[0-9a-f]{32}$/)
  })

  it('sent twice, and five times at once, is one, with one page', async () => {
    const [text, from] = [words(), anyAddress()]
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => send({ text }, from)))
    outcomes.push(await send({ text }, from))
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect(await stored()).toHaveLength(1)
  })

  it('sent again by somebody else shows nobody its page, nor to anybody once it is public', async () => {
    const [text, from] = [words(), anyAddress()]
    const { comment, token } = await sent({ text }, from)
    const elsewhere = await sent({ text })
    expect(elsewhere.token).not.toBe(token)
    expect(rulesOf(elsewhere.comment)).toEqual(['duplicate'])
    await approve(comment)
    expect(await send({ text }, from)).toEqual({ type: 'thanks' })
  })
})

describe('comments that come at once', () => {
  it('are written together, each with its mail, and one that cannot be written harms no other', async () => {
    const data: Omit<NewComment, 'text' | 'idempotencyKey'> = { article: edition.article, code: edition.code, locale: 'vi', headline: 'Một', section: null, locality: null, parent: null, name: 'Bạn đọc', heldBy: [], textDigest: null, linkHash: null, networkAddress: null, networkRange: null, networkSalt: null, consentVersion: '1', status: 'waiting' }
    const all = Array.from({ length: 60 }, (_, at) => ({ ...data, text: `Số ${at}`, idempotencyKey: `k${at}`, ...(at % 3 === 0 ? { email: 'doc@example.vn' } : {}) }))
    const commits = vi.spyOn(portal.payload.db, 'commitTransaction')
    await Promise.all(all.map((one) => store.storeComment(portal.payload, one)))
    expect(commits.mock.calls.length).toBeLessThan(20)
    commits.mockRestore()
    expect((await stored()).map(({ text }) => text).sort()).toEqual(all.map(({ text }) => text).sort())
    expect((await portal.payload.count({ collection: 'outbox', where: { kind: { equals: 'mail' } }, overrideAccess: true })).totalDocs).toBe(20)

    const again = await Promise.allSettled([...Array.from({ length: 5 }, (_, at) => ({ ...data, text: 'Mới', idempotencyKey: `n${at}` })), { ...data, text: 'Trùng', idempotencyKey: 'k7' }].map((one) => store.storeComment(portal.payload, one)))
    expect(again.map(({ status }) => status)).toEqual([...Array.from({ length: 5 }, () => 'fulfilled'), 'rejected'])
    expect(await stored()).toHaveLength(65)
  })
})

describe('each layer', () => {
  it('honeypot: all is well, and nothing is kept', async () => {
    expect(await send({ website: 'https://spam.example' })).toEqual({ type: 'thanks' })
    expect(await stored()).toEqual([])
    await settings({ honeypot: false })
    expect((await send({ website: 'x' })).type).toBe('sent')
  })

  it('proof of work: without any it is held, with a good one it waits, a wrong or old one is to be done again', async () => {
    await settings({ proofOfWork: true })
    expect((await sent()).comment).toMatchObject({ status: 'held', heldBy: [{ rule: 'noProof' }] })
    const proof = await work(longAgo())
    const text = words()
    const { comment, token } = await sent({ proof, text })
    expect(comment.status).toBe('waiting')
    // The same form from another network, after a change of trains.
    expect(await send({ proof, text })).toEqual({ type: 'sent', token })
    // The same work for other words.
    expect(refusalOf(await send({ proof }))).toBe('proofFailed')
    for (const wrong of ['x', btoa('{}'), btoa(JSON.stringify({ ...(JSON.parse(atob(await work())) as object), solution: { counter: 1, derivedKey: '00' } })), await work(new Date(Date.now() - 3 * 3_600_000))]) {
      expect(refusalOf(await send({ proof: wrong }))).toBe('proofFailed')
    }
    expect(await stored()).toHaveLength(2)
  })

  it('time trap: within three seconds it is held', async () => {
    expect((await sent({ proof: await work() })).comment).toMatchObject({ status: 'held', heldBy: [{ rule: 'tooFast' }] })
    await settings({ timeTrap: false })
    expect((await sent({ proof: await work() })).comment.status).toBe('waiting')
  })

  it('words: suspect ones hold, banned ones are spam, of the language, and the moderator sees which', async () => {
    await settings({ suspectWords: { vi: 'vay nóng' }, bannedWords: { vi: 'cờ bạc', en: 'viagra' } })
    expect((await sent({ text: 'V a y  n ó n g đây. v.a.y. nong' })).comment).toMatchObject({ status: 'held', heldBy: [{ rule: 'suspectWord', found: 'vay nóng' }] })
    expect((await sent({ name: 'C0 B4C', text: words() })).comment).toMatchObject({ status: 'spam', heldBy: [{ rule: 'bannedWord', found: 'cờ bạc' }] })
    expect((await sent({ text: `viagra ${words()}` })).comment.status).toBe('waiting')
    await settings({ wordLists: false })
    expect((await sent({ text: `cờ bạc ${words()}` })).comment.status).toBe('waiting')
  })

  it('links are held', async () => {
    expect((await sent({ text: 'Vào ｗｗｗ.abc.xyz nhé' })).comment).toMatchObject({ status: 'held', heldBy: [{ rule: 'link', found: 'www.abc.xyz' }] })
    await settings({ holdLinks: false })
    expect((await sent({ text: 'Vào www.abc.com nhé' })).comment.status).toBe('waiting')
  })

  it('duplicates in disguise and floods of a range are held', async () => {
    await sent({ text: 'Tin này rất hay' })
    expect(rulesOf((await sent({ text: 'TIN NAY... rất\u200b hay!' }, anyAddress(), other)).comment)).toEqual(['duplicate'])
    for (let at = 1; at <= 6; at += 1) await sent({}, `198.51.100.${at}`)
    expect(rulesOf((await sent({}, '198.51.100.99')).comment)).toEqual(['flood'])
    await settings({ holdDuplicates: false })
    expect((await sent({}, '198.51.100.98')).comment.status).toBe('waiting')
  })

  it('limits: so many of a network, whichever of its addresses, and of an article; nothing typed is lost', async () => {
    await settings({ rateLimits: true, perAddress: 2, perArticle: 1000 })
    for (let at = 1; at <= 2; at += 1) expect((await send({}, `2001:db8:1:2::${at}`)).type).toBe('sent')
    const text = words()
    const refused = await send({ text, name: 'Tên' }, '2001:db8:1:2::3')
    expect(refused).toMatchObject({ type: 'faulty', errors: { refusal: 'tooManyFromHere' }, form: { text, name: 'Tên' } })
    expect((await send({}, '2001:db8:1:3::1')).type).toBe('sent')
    await settings({ perAddress: 500, perArticle: 3 })
    for (let at = 0; at < 3; at += 1) expect((await send({}, anyAddress(), other)).type).toBe('sent')
    expect(refusalOf(await send({}, anyAddress(), other))).toBe('tooManyHere')
    expect((await send({}, anyAddress(), edition)).type).toBe('sent')
  })

  it('a banned network is refused, by its address or its range, until the ban is over', async () => {
    const { key, salt } = await salts.todaysSalt(portal.payload)
    const ban = (kind: 'address' | 'range', from: string, until: number) =>
      portal.payload.create({ collection: 'network-bans', data: { kind, hash: networks.hashOf(salt, networks.networkOf(from)![kind]), salt: key, until: new Date(Date.now() + until).toISOString() }, depth: 0, overrideAccess: true })
    await ban('address', '192.0.2.1', 60_000)
    await ban('range', '192.0.3.1', 60_000)
    await ban('address', '192.0.4.1', -60_000)
    expect(refusalOf(await send({}, '192.0.2.1'))).toBe('banned')
    expect(refusalOf(await send({}, '192.0.3.200'))).toBe('banned')
    for (const free of ['192.0.2.2', '192.0.4.1']) expect((await send({}, free)).type).toBe('sent')
  })
})

it('closed comments take nothing, and give back what was typed', async () => {
  const id = await newsroom.draft('Dẫn lại', { kind: 'syndicated', origin: { source: newsroom.source, url: 'https://baohagiang.vn/1', date: '2026-11-20' } })
  await newsroom.publish(id)
  const syndicated = (await newsroom.editions(id))[0] as unknown as StoredEdition
  expect(syndicated.commentsOpen).toBe(false)
  const text = words()
  expect(await send({ text }, anyAddress(), syndicated)).toMatchObject({ type: 'faulty', errors: { refusal: 'closed' }, form: { text } })
  await settings({ syndicatedOpen: true })
  expect((await send({}, anyAddress(), syndicated)).type).toBe('sent')
  await settings({ closeAfterDays: 7 })
  expect((await send()).type).toBe('sent')
  expect(refusalOf(await send({}, anyAddress(), edition, new Date(Date.now() + 8 * 86_400_000)))).toBe('closed')
})

describe('replies', () => {
  it('hang one level deep on what is public, and keep its place when it goes', async () => {
    const { comment: top, token } = await sent({ text: 'Gốc' })
    expect(refusalOf(await send({ to: String(top.id) }))).toBe('parentGone')
    await approve(top)
    const { comment: reply } = await sent({ to: String(top.id), text: 'Trả lời' })
    await approve(reply)
    const { comment: deeper } = await sent({ to: String(reply.id), text: 'Trả lời nữa' })
    await approve(deeper)
    expect([reply.parent, deeper.parent]).toEqual([String(top.id), String(top.id)])
    const page = () => pages.readCommentsPage(portal.payload, edition.article, 'vi', 'oldest', 1, 20)
    expect((await page())!.comments).toMatchObject([{ said: { text: 'Gốc' }, replies: [{ said: { text: 'Trả lời' } }, { said: { text: 'Trả lời nữa' } }] }])
    await own.withdrawOwn(portal.payload, (await own.findOwn(portal.payload, token))!.comment)
    expect((await page())!.comments).toMatchObject([{ said: null, replies: [{}, {}] }])
    for (const { id } of [reply, deeper]) await portal.payload.update({ collection: 'comments', id, data: { status: 'rejected' }, depth: 0, overrideAccess: true })
    expect((await page())!.comments).toEqual([])
  })
})

it('the address of a comment lasts when the portal moves to another database', async () => {
  const { comment } = await sent()
  // Taken as it is by either database.
  expect(String(comment.id)).toMatch(/^[0-9a-f]{24}$/)
  expect(ids.idFromElsewhere(portal.payload, String(comment.id))).toBe(String(comment.id))
  // Of one from before that was so, moved from SQLite to MongoDB, and perhaps back.
  const former = randomUUID()
  const moved = ids.idFromElsewhere({ db: { name: 'mongoose' } } as never, former)
  const row = { ...(await again(comment)), id: undefined }
  await portal.payload.db.create({ collection: 'comments', customID: moved, data: { ...row, idempotencyKey: former, status: 'approved', isPublic: true } })
  for (const id of [former, moved]) {
    expect(await pages.placeOf(portal.payload, edition.article, id, 20)).toEqual({ id: moved, page: 1, locale: 'vi' })
    expect(String((await say.findShown(portal.payload, edition.article, id))!.id)).toBe(moved)
    expect((await sent({ to: id })).comment.parent).toBe(moved)
  }
  expect(await pages.placeOf(portal.payload, edition.article, randomUUID(), 20)).toBe(null)
})

it('pages, orders and languages; a permalink finds the page', async () => {
  await settings({ perPage: 5, holdDuplicates: false })
  const made: Comment[] = []
  for (let at = 0; at < 12; at += 1) {
    const { comment } = await sent({ text: `Số ${at}` })
    await approve(comment)
    made.push(comment)
  }
  const texts = async (view: 'oldest' | 'newest' | 'all', page: number) => (await pages.readCommentsPage(portal.payload, edition.article, 'vi', view, page, 5))?.comments.map(({ said }) => said?.text)
  expect(await texts('oldest', 1)).toEqual([0, 1, 2, 3, 4].map((at) => `Số ${at}`))
  expect(await texts('oldest', 3)).toEqual(['Số 10', 'Số 11'])
  expect(await texts('newest', 1)).toEqual([11, 10, 9, 8, 7].map((at) => `Số ${at}`))
  expect(await texts('oldest', 4)).toBe(undefined)
  expect(await pages.placeOf(portal.payload, edition.article, String(made[4]!.id), 5)).toEqual({ id: String(made[4]!.id), page: 1, locale: 'vi' })
  expect(await pages.placeOf(portal.payload, edition.article, String(made[11]!.id), 5)).toEqual({ id: String(made[11]!.id), page: 3, locale: 'vi' })
  const { comment: reply } = await sent({ to: String(made[7]!.id) })
  expect(await pages.placeOf(portal.payload, edition.article, String(reply.id), 5)).toBe(null)
  await approve(reply)
  expect(await pages.placeOf(portal.payload, edition.article, String(reply.id), 5)).toEqual({ id: String(reply.id), page: 2, locale: 'vi' })
  await portal.payload.db.updateOne({ collection: 'comments', id: made[0]!.id, data: { locale: 'en' } })
  expect((await texts('oldest', 1))![0]).toBe('Số 1')
  expect((await texts('all', 1))![0]).toBe('Số 0')
})

describe('its writer', () => {
  it('changes a comment for ten minutes; it is judged again, and a public one waits again', async () => {
    const { comment, token } = await sent()
    const now = async () => (await own.findOwn(portal.payload, token))!.comment
    expect(await own.editOwn(portal.payload, comment, { address: anyAddress() }, 'Sửa: www.abc.com')).toBe(null)
    expect(await now()).toMatchObject({ status: 'held', heldBy: [{ rule: 'link' }], text: 'Sửa: www.abc.com' })
    // From a page that was open before.
    expect(await own.editOwn(portal.payload, comment, { address: anyAddress() }, 'Sửa nữa')).toBe('decidedMeanwhile')
    expect(await own.editOwn(portal.payload, await now(), { address: anyAddress() }, 'Sửa hẳn')).toBe(null)
    await approve(await now())
    await portal.payload.db.deleteMany({ collection: 'outbox', where: {} })
    expect(await own.editOwn(portal.payload, await now(), { address: anyAddress() }, 'Sửa sau khi đăng')).toBe(null)
    expect(await now()).toMatchObject({ status: 'waiting', isPublic: false })
    expect((await portal.payload.find({ collection: 'outbox', ...all })).docs).toMatchObject([{ kind: 'purge', tags: [`article:${edition.code}`] }])
    expect((await history(comment)).filter(({ action }) => action === 'writerEdit').map(({ textBefore }) => textBefore)).toEqual([comment.text, 'Sửa: www.abc.com', 'Sửa hẳn'])
    expect(await own.editOwn(portal.payload, await now(), { address: anyAddress() }, ' '.trim())).toBe('textMissing')
    expect(await own.editOwn(portal.payload, await now(), { address: anyAddress() }, 'Muộn', new Date(Date.now() + 11 * 60_000))).toBe('editOver')
  })

  it('takes it back at any time: nothing of them is left', async () => {
    const { comment, token } = await sent({ name: 'Nguyễn Thị Riêng', email: 'rieng@example.vn', text: 'Lời riêng' })
    await own.editOwn(portal.payload, comment, { address: anyAddress() }, 'Lời riêng, sửa')
    await own.withdrawOwn(portal.payload, comment)
    await own.withdrawOwn(portal.payload, comment)
    const rows = JSON.stringify([await stored(), await history(comment), (await portal.payload.find({ collection: 'outbox', ...all })).docs])
    for (const word of ['Riêng', 'riêng', 'rieng@']) expect(rows).not.toContain(word)
    expect((await own.findOwn(portal.payload, token))!.comment).toMatchObject({ status: 'withdrawn', isPublic: false, networkAddress: null })
    expect((await history(comment)).map(({ action }) => action).filter((action) => action === 'withdraw')).toEqual(['withdraw'])
  })

  it('confirms the address by the mail’s link alone, and is trusted after an approval where that is set', async () => {
    const email = 'quen@example.vn'
    const linkOf = ({ comment, token }: { comment: Comment; token: string }) => token + links.mailKeyOf(String(comment.id), email)
    const first = await sent({ email })
    expect((await own.findOwn(portal.payload, first.token))!.isByMail).toBe(false)
    expect((await own.findOwn(portal.payload, `${first.token}${'0'.repeat(32)}`))!.isByMail).toBe(false)
    expect((await own.findOwn(portal.payload, linkOf(first)))!.isByMail).toBe(true)
    await settings({ trustReturning: true })
    await own.confirmEmail(portal.payload, first.comment)
    expect(await again(first.comment)).toMatchObject({ status: 'waiting', emailVerifiedAt: expect.any(String) })
    await approve(first.comment)
    const second = await sent({ email })
    expect(second.comment.status).toBe('waiting')
    await own.confirmEmail(portal.payload, second.comment)
    expect(await again(second.comment)).toMatchObject({ status: 'approved', isPublic: true })
    expect((await history(second.comment)).map(({ action }) => action)).toContain('trust')
    const held = await sent({ email, text: 'www.abc.com' })
    await own.confirmEmail(portal.payload, held.comment)
    expect((await again(held.comment)).status).toBe('held')
  })
})

describe('mails', () => {
  const rows = async () => (await portal.payload.find({ collection: 'outbox', where: { kind: { equals: 'mail' } }, sort: 'createdAt', ...all })).docs.map(({ mail }) => mail as import('./writers').CommentMail)

  it('are recorded with what they tell, in its language, with a way to have no more', async () => {
    const email = 'doc@example.vn'
    const { comment, token } = await sent({ email, notify: 'yes', name: 'Hạ', text: 'Dòng một\nDòng hai' })
    await approve(comment)
    const { comment: reply } = await sent({ to: String(comment.id), name: 'Người khác', text: 'Đồng ý' })
    await approve(reply)
    expect(await rows()).toEqual([
      { type: 'received', comment: String(comment.id) },
      { type: 'approved', comment: String(comment.id), decidedAt: expect.any(String) },
      { type: 'answered', comment: String(comment.id), reply: String(reply.id), decidedAt: expect.any(String) },
    ])
    const [received, approved, answered] = await Promise.all((await rows()).map((mail) => mails.writeCommentMail(portal.payload, mail)))
    // It waits no more.
    expect(received).toBe(null)
    const link = `http://portal.test/vi/c/${token}${links.mailKeyOf(String(comment.id), email)}`
    expect(approved).toMatchObject({ to: email, subject: 'Ý kiến của bạn đã được đăng', headers: { 'List-Unsubscribe': `<${link}/stop>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Content-Language': 'vi' } })
    expect(approved!.text).toContain('> Dòng một\n> Dòng hai')
    expect(answered!.text).toContain('> Đồng ý')
    await own.setMails(portal.payload, comment, false)
    for (const mail of await rows()) expect(await mails.writeCommentMail(portal.payload, mail)).toBe(null)
  })

  it('are for nobody who did not ask, and none is about an answer of one’s own', async () => {
    const { comment } = await sent({ email: 'doc@example.vn' })
    await approve(comment)
    await sent({ text: words() })
    const { comment: wants } = await sent({ email: 'muon@example.vn', notify: 'yes' })
    await approve(wants)
    const { comment: reply } = await sent({ to: String(wants.id), email: 'muon@example.vn' })
    await approve(reply)
    expect((await rows()).map(({ type }) => type)).toEqual(['received', 'received', 'approved', 'received'])
  })
})

describe('a like and a report', () => {
  it('count once a network, however often and at once', async () => {
    const { comment } = await sent()
    await approve(comment)
    const from = { address: anyAddress() }
    await Promise.all(Array.from({ length: 4 }, () => say.likeComment(portal.payload, comment, from)))
    await say.likeComment(portal.payload, comment, { address: anyAddress() })
    for (let at = 0; at < 2; at += 1) await say.reportComment(portal.payload, comment, from, { reason: 'insult', note: 'Xem lại' })
    expect(await again(comment)).toMatchObject({ likes: 2, openReports: 1 })
    expect(await keeping.showLikes(portal.payload, new Date(0))).toBe(2)
    expect((await portal.payload.find({ collection: 'outbox', sort: '-createdAt', ...all })).docs[0]).toMatchObject({ kind: 'purge', tags: [`likes:${edition.code}`] })
    expect(say.readReport(new FormData())).toBe(null)
  })
})

it('what is kept for some days only goes: networks, what was refused, salts', async () => {
  await settings({ keepNetworksDays: 2, keepRefusedDays: 5 })
  const { comment } = await sent()
  const { comment: refused } = await sent()
  await portal.payload.update({ collection: 'comments', id: refused.id, data: { status: 'rejected' }, depth: 0, overrideAccess: true })
  const in3 = new Date(Date.now() + 3 * 86_400_000)
  await keeping.forgetComments(portal.payload, new Date())
  expect((await again(comment)).networkSalt).not.toBe(null)
  await keeping.forgetComments(portal.payload, in3)
  expect(await again(comment)).toMatchObject({ networkAddress: null, networkRange: null, networkSalt: null })
  expect(await stored()).toHaveLength(2)
  expect((await portal.payload.count({ collection: 'network-salts', overrideAccess: true })).totalDocs).toBe(0)
  await keeping.forgetComments(portal.payload, new Date(Date.now() + 6 * 86_400_000))
  expect((await stored()).map(({ id }) => id)).toEqual([comment.id])
})

it('articles that become too old are told once', async () => {
  await settings({ closeAfterDays: 30 })
  const at = (days: number) => new Date(Date.now() + days * 86_400_000)
  await keeping.closeAged(portal.payload, at(0))
  expect(await keeping.closeAged(portal.payload, at(29))).toBe(0)
  expect(await keeping.closeAged(portal.payload, at(31))).toBeGreaterThan(0)
  expect(await keeping.closeAged(portal.payload, at(31))).toBe(0)
})
