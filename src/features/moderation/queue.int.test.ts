import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn, type Desk } from '@/testing/rest'

let portal: TestPortal
let newsroom: Newsroom
let moderator: Desk
const common = { depth: 0, overrideAccess: true } as const
const start = Date.parse('2026-11-01T00:00:00.000Z')

beforeAll(async () => {
  portal = await startPortal()
  await signIn(portal.payload, 'admin')
  moderator = await signIn(portal.payload, 'moderator', ['ja', 'en'])
  newsroom = await openNewsroom(portal.payload)
})
afterAll(() => portal?.stop())

/** Straight to the row, with a time of its own. */
const write = (text: string, locale: string, minute: number, over: Record<string, unknown> = {}) =>
  portal.payload.db.create({
    collection: 'comments',
    data: { article: 'a', code: 'abcdef', headline: 'Tin', name: 'Bạn đọc', status: 'waiting', text, locale, revision: 0, openReports: 0, createdAt: new Date(start + minute * 60_000).toISOString(), idempotencyKey: `k-${text}-${Math.random()}`, ...over },
  })
type Page = { comments: Array<{ id: string; text: string; locale: string }>; next: string | null }
const read = async (query = '', { rest }: Desk = moderator): Promise<Page> => {
  const { status, body } = await rest('GET', `/comments/queue?${query}`)
  expect(status).toBe(200)
  return body as unknown as Page
}
const texts = async (query: string) => (await read(query)).comments.map(({ text }) => text)

describe('the queue', () => {
  it('shows first what its moderator reads, oldest first, page by page, each comment once', async () => {
    for (let at = 0; at < 70; at += 1) await write(`ja ${at}`, 'ja', at)
    // Three in the same millisecond, on the border of a page.
    for (let at = 0; at < 50; at += 1) await write(`vi ${at}`, 'vi', Math.floor(at / 3))
    const first = await read()
    const second = await read(`after=${first.next}`)
    const third = await read(`after=${second.next}`)
    expect(third.next).toBeNull()
    const all = [first, second, third].flatMap(({ comments }) => comments)
    expect(new Set(all.map(({ id }) => id)).size).toBe(120)
    expect(all.map(({ locale }) => locale)).toEqual([...Array<string>(70).fill('ja'), ...Array<string>(50).fill('vi')])
    expect(first.comments[0]!.text).toBe('ja 0')
    expect(second.comments[19]!.text).toBe('ja 69')
  })

  it('goes on from its cursor although what came before it has been decided', async () => {
    const first = await read('queue=new&language=ja')
    for (const { id } of first.comments.slice(0, 30)) await portal.payload.db.updateOne({ collection: 'comments', id, data: { status: 'spam' } })
    expect((await texts(`queue=new&language=ja&after=${first.next}`))[0]).toBe('ja 50')
  })

  it('is narrowed by language, place, section, age and word', async () => {
    await write('Nói về BẾN CẢNG xanh', 'vi', 0, { status: 'held', locality: newsroom.locality, section: newsroom.section })
    await write('Khác', 'vi', 0, { status: 'held', locality: newsroom.otherLocality, name: 'Chị Cảng', createdAt: new Date(Date.now() - 3_600_000).toISOString() })
    await write('Other', 'en', 0, { status: 'held' })
    expect(await texts('queue=held')).toEqual(['Other', 'Nói về BẾN CẢNG xanh', 'Khác'])
    expect(await texts('queue=held&language=vi')).toEqual(['Nói về BẾN CẢNG xanh', 'Khác'])
    expect(await texts(`queue=held&locality=${newsroom.locality}`)).toEqual(['Nói về BẾN CẢNG xanh'])
    expect(await texts(`queue=held&section=${newsroom.section}`)).toEqual(['Nói về BẾN CẢNG xanh'])
    expect(await texts('queue=held&newer=2')).toEqual(['Khác'])
    expect(await texts('queue=held&older=2&language=vi')).toEqual(['Nói về BẾN CẢNG xanh'])
    expect(await texts(`queue=held&word=${encodeURIComponent('cảng')}`)).toEqual(['Nói về BẾN CẢNG xanh', 'Khác'])
    for (const wrong of ['queue=all', 'language=xx', 'after=2_x_y', 'older=-1']) expect((await moderator.rest('GET', `/comments/queue?${wrong}`)).status, wrong).toBe(400)
  })

  it('shows what is decided from the newest, and never a hash or an address', async () => {
    await write('Cũ', 'ja', 1, { status: 'rejected', email: 'doc@example.vn', networkAddress: 'hash-a', textDigest: 'digest', linkHash: 'link' })
    await write('Mới', 'ja', 2, { status: 'rejected' })
    expect(await texts('queue=rejected')).toEqual(['Mới', 'Cũ'])
    expect(JSON.stringify(await read('queue=rejected'))).not.toMatch(/doc@|hash-a|digest|link/)
  })
})

describe('a comment in view', () => {
  it('comes with its article, its thread, reports, history and its writer’s other comments', async () => {
    const article = await newsroom.draft('Cảng xanh')
    await newsroom.publish(article)
    const [edition] = await newsroom.editions(article)
    const make = async (text: string, over = {}) =>
      String((await portal.payload.create({ collection: 'comments', data: { article, code: edition!.code, locale: 'vi', headline: 'Cảng xanh', name: 'Lan', email: 'lan@example.vn', text, status: 'approved', ...over }, ...common })).id)
    const top = await make('Ý đầu')
    const reply = await make('Trả lời', { parent: top, status: 'waiting' })
    const { status, body } = await moderator.rest('GET', `/comments/${reply}/case`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      article: { path: edition!.path, headline: 'Cảng xanh', standfirst: 'Mười hai thỏa thuận mới.', commentsOpen: true },
      email: 'lan@example.vn',
      thread: [{ text: 'Ý đầu' }, { text: 'Trả lời', parent: top }],
      others: { all: 1, byStatus: { approved: 1 } },
      network: null,
    })
    expect((await moderator.rest('GET', '/comments/nobody/case')).status).toBe(404)
  })
})

describe('the numbers', () => {
  it('say how many wait, since when, how long a decision takes, and what was decided meanwhile', async () => {
    const since = new Date().toISOString()
    const [one] = (await read('queue=new')).comments
    await moderator.rest('POST', '/comments/decide', { action: 'approve', items: [{ id: one!.id, revision: 0 }] })
    const { body } = await moderator.rest('GET', `/comments/counts?since=${since}`)
    expect(body).toMatchObject({ oldest: '2026-11-01T00:00:00.000Z', decided: [{ comment: one!.id, action: 'approve', byName: 'moderator' }] })
    const counts = body.counts as Record<string, number>
    const { totalDocs: waiting } = await portal.payload.count({ collection: 'comments', where: { status: { equals: 'waiting' } }, overrideAccess: true })
    expect(counts).toMatchObject({ new: waiting, held: 3, reported: 0, rejected: 2 })
    expect(body.median).toBeGreaterThan(0)
  })

  it('are the middle of the last 30 days', async () => {
    const { medianWait } = await import('./statistics')
    await portal.payload.db.deleteMany({ collection: 'comment-decisions', where: {} })
    expect(await medianWait(portal.payload)).toBeNull()
    const decided = (waited: number | null, daysAgo = 0) =>
      portal.payload.db.create({ collection: 'comment-decisions', data: { comment: 'x', code: 'abcdef', locale: 'vi', action: 'approve', createdAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(), ...(waited === null ? {} : { waited }) } })
    for (const waited of [9000, 1000, 5000, 7000, null]) await decided(waited)
    await decided(1, 40)
    expect(await medianWait(portal.payload)).toBe(5000)
  })
})

describe('the exports', () => {
  it('are whole, harmless in a spreadsheet, and hold addresses for administrators only', async () => {
    await write('=HYPERLINK("http://example.com")', 'ko', 3, { status: 'spam', email: 'kim@example.kr', name: '+82 "Kim"', networkAddress: 'hash-a' })
    const { body } = await moderator.rest('GET', '/comments/export.csv')
    const text = String(body.text)
    expect(text.startsWith('"id","sent"')).toBe(true)
    const { totalDocs } = await portal.payload.count({ collection: 'comments', overrideAccess: true })
    expect(text.trim().split('\r\n')).toHaveLength(totalDocs + 1)
    expect(text).toContain(`"'=HYPERLINK(""http://example.com"")"`)
    expect(text).toContain(`"'+82 ""Kim"""`)
    expect(text).not.toMatch(/kim@example|hash-a/)
    const admin = await signIn(portal.payload, 'admin')
    expect(String((await admin.rest('GET', '/comments/export.csv')).body.text)).toContain('kim@example.kr')
    expect(String((await moderator.rest('GET', '/comments/history.csv')).body.text)).toMatch(/"approve"/)
  })
})

// The MongoDB server of the tests proves what is right, not how fast it is.
describe.runIf((process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite')('ten thousand that wait', () => {
  it('are a page and counts in milliseconds, by an index', async () => {
    const { payload } = portal
    for (let at = 0; at < 100; at += 1) {
      const transactionID = (await payload.db.beginTransaction())!
      for (let row = 0; row < 100; row += 1) {
        await payload.db.create({ collection: 'comments', data: { article: 'a', code: 'abcdef', name: 'Bạn đọc', status: 'waiting', text: `Ý ${at} ${row}`, locale: row % 2 ? 'vi' : 'ja', revision: 0, openReports: 0, idempotencyKey: `n-${at}-${row}`, createdAt: new Date(start + (at * 100 + row) * 1000).toISOString() }, req: { transactionID } })
      }
      await payload.db.commitTransaction(transactionID)
    }
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      await work()
      const began = performance.now()
      for (let time = 0; time < 5; time += 1) await work()
      return (performance.now() - began) / 5
    }
    const page = await read()
    const times = {
      first: await timed(() => read()),
      deep: await timed(() => read(`after=${page.next}`)),
      others: await timed(() => read(`after=1_${new Date(start + 9_000_000).toISOString()}_x`)),
      word: await timed(() => read('word=khongcotu')),
      counts: await timed(() => moderator.rest('GET', '/comments/counts')),
    }
    expect(page.comments).toHaveLength(50)
    for (const [name, time] of Object.entries(times)) expect(time, name).toBeLessThan(150)
  }, 240_000)
})
