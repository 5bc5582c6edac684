import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { body, openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { anonymous, signIn, type Desk } from '@/testing/rest'

const everyone = ['admin', 'editor', 'reporter', 'translator', 'moderator', 'anonymous'] as const
type Who = (typeof everyone)[number]
type Action = 'create' | 'read' | 'update' | 'delete'

/** Who may do what. Reading is asked of a list: an empty one where rows are filtered, 403 where reading is refused. */
const reference = { read: everyone, create: ['admin', 'editor'], update: ['admin', 'editor'], delete: ['admin', 'editor'] } as const
const table: Record<string, Record<Action, readonly Who[]>> = {
  articles: { read: ['admin', 'editor', 'reporter', 'translator'], create: ['admin', 'editor', 'reporter'], update: ['admin', 'editor', 'translator'], delete: ['admin', 'editor'] },
  localities: reference,
  sections: reference,
  topics: reference,
  authors: reference,
  sources: reference,
  terms: { read: ['admin', 'editor', 'reporter', 'translator', 'moderator'], create: ['admin', 'editor', 'translator'], update: ['admin', 'editor', 'translator'], delete: ['admin', 'editor'] },
  translations: { read: ['admin', 'editor', 'translator'], create: [], update: [], delete: [] },
  series: { ...reference, read: ['admin', 'editor', 'reporter', 'translator', 'moderator'] },
  pages: { ...reference, read: ['admin', 'editor', 'reporter', 'translator', 'moderator'] },
  comments: { read: everyone, create: [], update: ['admin', 'moderator'], delete: ['admin', 'moderator'] },
  'comment-decisions': { read: ['admin', 'moderator'], create: [], update: [], delete: [] },
  'comment-reports': { read: ['admin', 'moderator'], create: [], update: [], delete: [] },
  'comment-likes': { read: [], create: [], update: [], delete: [] },
  'network-bans': { read: ['admin', 'moderator'], create: [], update: [], delete: [] },
  'network-salts': { read: [], create: [], update: [], delete: [] },
  'privacy-records': { read: ['admin'], create: [], update: [], delete: [] },
  messages: { read: ['admin', 'editor'], create: [], update: ['admin', 'editor'], delete: ['admin', 'editor'] },
  editions: { read: everyone, create: [], update: [], delete: [] },
  views: { read: ['admin', 'editor', 'reporter', 'translator', 'moderator'], create: [], update: [], delete: [] },
  visits: { read: [], create: [], update: [], delete: [] },
  ratings: { read: ['admin', 'editor'], create: [], update: [], delete: [] },
  weather: { read: ['admin', 'editor', 'reporter', 'translator', 'moderator'], create: [], update: [], delete: [] },
  outbox: { read: ['admin'], create: [], update: [], delete: ['admin'] },
  schedules: { read: ['admin', 'editor'], create: ['admin', 'editor'], update: ['admin', 'editor'], delete: ['admin', 'editor'] },
  users: { read: ['admin', 'editor', 'reporter', 'translator', 'moderator'], create: ['admin'], update: ['admin'], delete: ['admin'] },
}

let portal: TestPortal
let newsroom: Newsroom
const desks = {} as Record<Who, Desk>
let count = 0

beforeAll(async () => {
  portal = await startPortal()
  const { payload } = portal
  // The first account of a portal administers it, whatever it was made as.
  desks.admin = await signIn(payload, 'admin')
  for (const role of ['editor', 'reporter', 'moderator'] as const) desks[role] = await signIn(payload, role)
  desks.translator = await signIn(payload, 'translator', ['en', 'ja'])
  desks.anonymous = await anonymous(payload)
  newsroom = await openNewsroom(payload)
})
afterAll(() => portal?.stop())

const fresh = (word: string) => `${word} ${(count += 1)}`

/** What a new document of a collection is made of. */
async function newData(collection: string): Promise<Record<string, unknown>> {
  switch (collection) {
    case 'articles':
      return { headline: fresh('Tin'), kind: 'original' }
    case 'terms':
      return { term: fresh('Sở') }
    case 'translations':
      return { article: fresh('a'), code: 'abcdef', locale: 'en', state: 'waiting' }
    case 'localities':
      return { name: fresh('Nơi'), kind: 'city' }
    case 'series':
    case 'pages':
      return { title: fresh('Tên') }
    case 'comments':
      return { text: fresh('Ý kiến'), name: 'Bạn đọc', article: 'x', code: 'abcdef', locale: 'vi', status: 'waiting' }
    case 'comment-decisions':
      return { comment: fresh('c'), code: 'abcdef', locale: 'vi', action: 'approve' }
    case 'comment-reports':
      return { comment: fresh('c'), reason: 'insult', isOpen: true, key: fresh('k') }
    case 'comment-likes':
      return { comment: fresh('c'), key: fresh('k') }
    case 'network-bans':
      return { kind: 'address', hash: fresh('h'), salt: '2026-11-26', until: new Date(Date.now() + 3_600_000).toISOString() }
    case 'network-salts':
      return { key: fresh('k'), salt: 's' }
    case 'privacy-records':
      return { kind: 'export', addressHash: fresh('h'), byName: 'command' }
    case 'messages':
      return { subject: fresh('Thư'), text: 'Xin hỏi', name: 'Bạn đọc', email: 'ban-doc@example.org', locale: 'vi', state: 'new' }
    case 'editions':
      return { article: fresh('a'), locale: 'vi', code: 'abcdef', path: '/vi/x', headline: fresh('Tin'), body: body('x'), kind: 'original', publishedAt: new Date().toISOString(), commentsOpen: true }
    case 'views':
      return { key: fresh('k'), code: 'abcdef', locale: 'vi', day: 'all', count: 1 }
    case 'visits':
      return { period: fresh('2026'), kind: 'day', visitors: 1 }
    case 'ratings':
      return { key: fresh('k'), code: 'abcdef', locale: 'vi', one: 0, two: 0, three: 0, four: 0, five: 1 }
    case 'weather':
      return { locality: fresh('l'), observation: {}, observedAt: new Date().toISOString(), checkedAt: new Date().toISOString() }
    case 'outbox':
      return { kind: 'purge', tags: ['x'], attempts: 0 }
    case 'schedules':
      return { article: await newsroom.draft(), locale: 'vi', action: 'publish', at: new Date(Date.now() + 3_600_000).toISOString() }
    case 'users':
      return { name: fresh('Người'), email: `${fresh('nguoi').replace(' ', '')}@portal.test`, password: 'a-long-test-password', role: 'reporter' }
    default:
      return { name: fresh('Tên') }
  }
}

const change: Record<string, Record<string, unknown>> = {
  articles: { headline: 'Khác' },
  terms: { note: 'Khác' },
  translations: { state: 'done' },
  series: { introduction: 'Khác' },
  pages: { footerOrder: 2 },
  comments: { status: 'rejected' },
  'comment-decisions': { note: 'Khác' },
  'comment-reports': { note: 'Khác' },
  'comment-likes': { key: 'khac' },
  'network-bans': { note: 'Khác' },
  'network-salts': { salt: 'khac' },
  'privacy-records': { comments: 9 },
  messages: { state: 'answered' },
  editions: { headline: 'Khác' },
  outbox: { attempts: 9 },
  views: { count: 9 },
  visits: { visitors: 9 },
  ratings: { five: 9 },
  weather: { observation: { a: 1 } },
  schedules: { action: 'unpublish' },
}

/** A document of each collection that nobody has deleted yet: whoever is refused leaves it to the next. */
const documents = new Map<string, string>()

async function existing(collection: string): Promise<string> {
  const known = documents.get(collection)
  if (known) return known
  const doc = await portal.payload.create({ collection: collection as CollectionSlug, data: (await newData(collection)) as never, draft: collection === 'articles', depth: 0, overrideAccess: true })
  documents.set(collection, String(doc.id))
  return String(doc.id)
}

async function overRest(who: Who, collection: string, action: Action): Promise<boolean> {
  const { rest } = desks[who]
  const inDraft = collection === 'articles' ? '?draft=true&locale=en' : '?locale=vi'
  const { status } =
    action === 'read'
      ? await rest('GET', `/${collection}?limit=1`)
      : action === 'create'
        ? await rest('POST', `/${collection}${inDraft}`, await newData(collection))
        : action === 'update'
          ? await rest('PATCH', `/${collection}/${await existing(collection)}${inDraft}`, change[collection] ?? { name: fresh('Tên khác') })
          : await rest('DELETE', `/${collection}/${await existing(collection)}`)
  expect([200, 201, 403], `${who} ${action} ${collection}: ${status}`).toContain(status)
  if (action === 'delete' && status === 200) documents.delete(collection)
  return status !== 403
}

async function overLocalApi(who: Who, collection: string, action: Action): Promise<boolean> {
  const common = { collection: collection as CollectionSlug, overrideAccess: false, user: desks[who].user, depth: 0 } as never as { collection: 'topics'; overrideAccess: false }
  const locale = collection === 'articles' ? 'en' : 'vi'
  const data = (action === 'create' ? await newData(collection) : (change[collection] ?? { name: fresh('Tên khác') })) as never
  const id = action === 'update' || action === 'delete' ? await existing(collection) : ''
  const drafted = (collection === 'articles' ? { draft: true } : {}) as object
  const run = {
    read: () => portal.payload.find({ ...common, limit: 1 }),
    create: () => portal.payload.create({ ...common, ...drafted, data, locale }),
    update: () => portal.payload.update({ ...common, ...drafted, id, data, locale }),
    delete: async () => {
      await portal.payload.delete({ ...common, id })
      documents.delete(collection)
    },
  }[action]
  return run().then(
    () => true,
    (error: Error & { status?: number }) => {
      expect(error.status, `${who} ${action} ${collection}: ${error.message}`).toBe(403)
      return false
    },
  )
}

describe.each(Object.keys(table))('%s', (collection) => {
  it.each(['create', 'read', 'update', 'delete'] as const)('%s is for those the table names, over REST and the Local API', async (action) => {
    const rest: Who[] = []
    const local: Who[] = []
    for (const who of everyone) {
      if (await overRest(who, collection, action)) rest.push(who)
      if (await overLocalApi(who, collection, action)) local.push(who)
    }
    const allowed = everyone.filter((who) => table[collection]![action].includes(who))
    expect({ rest, local }).toEqual({ rest: allowed, local: allowed })
  })
})

describe('publishing', () => {
  const ways: Array<[string, string, Record<string, unknown>]> = [
    ['_status', '?locale=en', { _status: 'published' }],
    ['_status with draft=true', '?locale=en&draft=true', { _status: 'published' }],
    ['a status by language', '?locale=en&draft=true', { _status: { en: 'published' } }],
    ['publishSpecificLocale', '?locale=en&publishSpecificLocale=en', { headline: 'x' }],
    ['publishAllLocales', '?locale=en&publishAllLocales=true', {}],
    ['unpublishAllLocales', '?locale=en&unpublishAllLocales=true', {}],
    ['a plain save, which would unpublish', '?locale=en', { headline: 'x' }],
  ]
  it.each(ways)('is refused to reporters and translators by %s', async (_, query, data) => {
    for (const who of ['reporter', 'translator'] as const) {
      const id = await newsroom.draft('Bài', { createdBy: desks[who].user!.id })
      await newsroom.publish(id, 'vi')
      await newsroom.publish(id, 'en')
      const before = await newsroom.editions(id)
      const { status } = await desks[who].rest('PATCH', `/articles/${id}${query}`, data)
      expect(status, who).toBe(403)
      expect(await newsroom.editions(id), who).toEqual(before)
    }
  })

  it('is refused by creating a published article, by restoring and by a schedule', async () => {
    for (const who of ['reporter', 'translator'] as const) {
      const { rest, user } = desks[who]
      const id = await newsroom.draft('Bài', { createdBy: user!.id })
      await newsroom.publish(id, 'vi')
      await newsroom.unpublish(id, 'vi')
      const { docs } = await portal.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, limit: 20, overrideAccess: true })
      for (const { id: version } of docs) {
        expect((await rest('POST', `/articles/versions/${version}`)).status).toBe(403)
        expect((await rest('POST', `/articles/versions/${version}?draft=true`)).status).toBe(403)
      }
      expect((await rest('POST', '/articles?locale=vi', { ...(await newData('articles')), _status: 'published' })).status).toBe(403)
      expect((await rest('POST', '/schedules', { article: id, locale: 'vi', action: 'publish', at: new Date(Date.now() + 60_000).toISOString() })).status).toBe(403)
      expect(await newsroom.editions(id)).toEqual([])
    }
  })

  it('is the editor’s, one language at a time', async () => {
    const id = await newsroom.draft()
    const { status } = await desks.editor.rest('PATCH', `/articles/${id}?locale=vi&publishSpecificLocale=vi`, { _status: 'published' })
    expect(status).toBe(200)
    expect((await newsroom.editions(id)).map(({ locale }) => locale)).toEqual(['vi'])
  })
})

describe('a reporter', () => {
  it('edits drafts of their own and sees no other', async () => {
    const { rest, user } = desks.reporter
    const { body: created } = await rest('POST', '/articles?draft=true&locale=vi', { headline: 'Của tôi', kind: 'original' })
    const own = String((created.doc as { id: string }).id)
    const other = await newsroom.draft('Của người khác')
    expect((await rest('PATCH', `/articles/${own}?draft=true&locale=vi`, { headline: 'Của tôi, sửa' })).status).toBe(200)
    expect((await rest('PATCH', `/articles/${other}?draft=true&locale=vi`, { headline: 'x' })).status).toBe(403)
    expect((await rest('GET', `/articles/${other}`)).status).toBeGreaterThanOrEqual(403)
    const { body: list } = await rest('GET', '/articles?limit=100&depth=0&draft=true')
    expect((list.docs as Array<{ createdBy: string }>).every(({ createdBy }) => String(createdBy) === String(user!.id))).toBe(true)
    expect((await rest('PATCH', `/articles/${own}?draft=true&locale=vi`, { createdBy: desks.editor.user!.id })).body.doc).toMatchObject({ headline: 'Của tôi, sửa' })
  })
})

describe('a translator', () => {
  it('writes drafts in the languages of the account only', async () => {
    const id = await newsroom.draft('Bài gốc')
    await newsroom.publish(id, 'vi')
    const { rest } = desks.translator
    expect((await rest('PATCH', `/articles/${id}?draft=true&locale=ja`, { headline: '見出し' })).status).toBe(200)
    expect((await rest('PATCH', `/articles/${id}?draft=true&locale=vi`, { headline: 'x' })).status).toBe(403)
    expect((await rest('PATCH', `/articles/${id}?draft=true&locale=zh`, { headline: 'x' })).status).toBe(403)
    const stored = await portal.payload.findByID({ collection: 'articles', id, locale: 'all', draft: true, overrideAccess: true })
    expect((stored as unknown as { headline: unknown }).headline).toMatchObject({ vi: 'Bài gốc', ja: '見出し' })
  })

  it('cannot change what all languages share', async () => {
    const id = await newsroom.draft()
    const { rest } = desks.translator
    await rest('PATCH', `/articles/${id}?draft=true&locale=en`, { headline: 'In English', locality: newsroom.otherLocality, commentsOpen: false, authors: [], kind: 'translated' })
    const stored = await portal.payload.findByID({ collection: 'articles', id, locale: 'en', draft: true, depth: 0, overrideAccess: true })
    expect(stored).toMatchObject({ headline: 'In English', locality: newsroom.locality, commentsOpen: true, kind: 'original', authors: [newsroom.author] })
  })
})

describe('an account', () => {
  it('knows its colleagues by name and role, and nothing else of them', async () => {
    const { id } = desks.admin.user!
    await portal.payload.update({ collection: 'users', id, data: { languages: ['vi'] }, overrideAccess: true })
    for (const who of ['editor', 'reporter', 'translator', 'moderator'] as const) {
      const { rest, user } = desks[who]
      const { body: colleague } = await rest('GET', `/users/${id}`)
      const { createdAt, updatedAt, ...told } = colleague
      // Payload leaves an empty list where it takes the sessions out.
      expect(told, who).toEqual({ id, name: 'admin', role: 'admin', sessions: [], collection: 'users' })
      expect([createdAt, updatedAt].every((moment) => typeof moment === 'string'), who).toBe(true)
      for (const filter of ['email][contains]=portal', 'loginAttempts][equals]=0', 'commentDigest][equals]=false', 'languages][equals]=vi', 'resetPasswordToken][exists]=true'])
        expect((await rest('GET', `/users?where[${filter}`)).status, `${who} ${filter}`).toBeGreaterThanOrEqual(400)
      expect((await rest('GET', '/users?sort=email')).status, who).toBeGreaterThanOrEqual(400)
      expect((await rest('PATCH', `/users/${id}`, { name: 'x' })).status, who).toBe(403)
      expect((await rest('GET', `/users/${user!.id}`)).body, who).toHaveProperty('email')
    }
    expect((await desks.anonymous.rest('GET', `/users/${id}`)).status).toBe(403)
    expect((await desks.admin.rest('GET', `/users/${desks.editor.user!.id}`)).body).toHaveProperty('email')
  })

  it('needs a password of twelve characters that is not its own name, however it is set', async () => {
    const { rest, user } = desks.admin
    const data = { name: 'Nguyễn Thị Hoàng Lan', email: 'hoang.lan.moi@portal.test', role: 'reporter' }
    const said = (answer: { body: Record<string, unknown> }) => JSON.stringify(answer.body)
    const vietnamese = { 'accept-language': 'vi' }
    const short = await rest('POST', '/users', { ...data, password: 'abc' }, vietnamese)
    expect(short.status).toBe(400)
    expect(said(short)).toContain('Mật khẩu cần ít nhất 12 ký tự')
    expect(said(await rest('POST', '/users', { ...data, password: 'Hoang.Lan.Moi@portal.test' }, vietnamese))).toContain('Không dùng e-mail hay họ tên')
    const { body: made } = await rest('POST', '/users', { ...data, password: 'hoa ban nở trắng' })
    const { id } = made.doc as { id: string }
    expect((await rest('PATCH', `/users/${id}`, { password: 'ngắn' })).status).toBe(400)
    expect((await rest('PATCH', `/users/${id}`, { password: 'nguyễn thị hoàng lan' })).status).toBe(400)
    expect((await rest('PATCH', `/users?where[id][equals]=${id}`, { password: 'abc' })).status).toBe(400)
    expect((await rest('PATCH', `/users/${id}`, { name: 'Lan', password: '' })).status).toBe(200)
    const token = await portal.payload.forgotPassword({ collection: 'users', data: { email: data.email }, disableEmail: true })
    for (const password of ['abc', data.email]) expect((await desks.anonymous.rest('POST', '/users/reset-password', { token, password })).status, password).toBe(400)
    expect((await desks.anonymous.rest('POST', '/users/reset-password', { token, password: 'sông Lô mùa nước' })).status).toBe(200)
    expect((await desks.anonymous.rest('POST', '/users/login', { email: data.email, password: 'sông Lô mùa nước' })).status).toBe(200)
    expect((await rest('DELETE', `/users/${id}`)).status).toBe(200)
    expect(user).not.toBeNull()
  })

  it('whose session is over is told so at the desk, not that it lacks a right', async () => {
    const id = await newsroom.draft('Còn đang viết')
    const save = (referer: string, desk: Desk) => desk.rest('PATCH', `/articles/${id}?draft=true&locale=vi`, { headline: 'Viết tiếp' }, { referer, 'accept-language': 'vi' })
    const over = await save('http://portal.test/admin/collections/articles/1', desks.anonymous)
    expect([over.status, JSON.stringify(over.body)]).toEqual([403, expect.stringContaining('Phiên làm việc đã hết')])
    expect(JSON.stringify((await save('http://portal.test/vi', desks.anonymous)).body)).not.toContain('Phiên làm việc')
    expect(JSON.stringify((await save('http://portal.test/admin/collections/articles/1', desks.moderator)).body)).not.toContain('Phiên làm việc')
  })

  it('cannot give itself a role or languages', async () => {
    const { rest, user } = desks.translator
    await rest('PATCH', `/users/${user!.id}`, { role: 'admin', languages: ['vi', 'en', 'ja', 'ko', 'zh'], name: 'Mới' })
    const stored = await portal.payload.findByID({ collection: 'users', id: user!.id, overrideAccess: true })
    expect(stored).toMatchObject({ role: 'translator', languages: ['en', 'ja'], name: 'Mới' })
  })

  it('that is the last administrator stays one', async () => {
    const { docs } = await portal.payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, overrideAccess: true })
    for (const { id } of docs.filter((doc) => String(doc.id) !== desks.admin.user!.id)) await portal.payload.delete({ collection: 'users', id, overrideAccess: true })
    const { rest, user } = desks.admin
    expect((await rest('PATCH', `/users/${user!.id}`, { role: 'editor' })).status).toBe(400)
    expect((await rest('DELETE', `/users/${user!.id}`)).status).toBe(400)
  })
})

describe('what readers are never told', () => {
  it('is not in any answer of the anonymous API', async () => {
    const { rest } = desks.anonymous
    const id = await newsroom.draft('Công khai')
    await newsroom.publish(id, 'vi')
    const [edition] = await newsroom.editions(id)
    const secret = await newsroom.draft('BÍ MẬT')
    await portal.payload.update({ collection: 'articles', id, locale: 'vi', draft: true, data: { headline: 'BÍ MẬT' }, overrideAccess: true })
    const traces = { linkHash: 'a1'.repeat(32), networkAddress: 'b2'.repeat(16), networkRange: 'c3'.repeat(16), networkSalt: 'e5e5-salz', textDigest: 'd4'.repeat(32), originalText: 'BÍ MẬT nguyên văn' }
    const comment = { article: id, code: edition!.code, locale: 'vi', name: 'Bạn đọc', email: 'doc-gia@example.org', wantsMail: true, heldBy: [{ rule: 'suspectWord', found: 'BÍ MẬT' }], ...traces }
    await portal.payload.create({ collection: 'comments', data: { ...comment, text: 'Được duyệt', status: 'approved' } as never, overrideAccess: true })
    for (const status of ['waiting', 'held', 'rejected', 'spam', 'withdrawn']) await portal.payload.create({ collection: 'comments', data: { ...comment, text: `BÍ MẬT ${status}`, status } as never, overrideAccess: true })
    await portal.payload.create({ collection: 'comments', data: { ...comment, article: secret, text: 'BÍ MẬT', status: 'approved' } as never, overrideAccess: true })

    const untold = new RegExp(`BÍ MẬT|doc-gia@example\\.org|password|"salt"|"hash":"[0-9a-f]{64}|${Object.values(traces).join('|')}|suspectWord|wantsMail`)
    const paths = ['editions', 'localities', 'sections', 'topics', 'authors', 'sources', 'comments', 'media', 'globals/site', 'globals/menu', 'globals/utilities', 'globals/social-pages']
    for (const path of paths) {
      const { status, body: answer } = await rest('GET', `/${path}?limit=100&depth=3`)
      expect(status, path).toBe(200)
      const text = JSON.stringify(answer)
      expect(text, path).not.toMatch(untold)
    }
    const { body: comments } = await rest('GET', '/comments?limit=100')
    expect((comments.docs as Array<{ text: string }>).map(({ text }) => text)).toEqual(['Được duyệt'])
    for (const path of ['articles', `articles/${id}`, 'articles/versions', 'users', 'outbox', 'views', 'visits', 'ratings', 'ratings/report.csv', 'weather', 'schedules', 'series', 'pages', 'messages', 'globals/front-page', 'globals/announcement', 'comment-decisions', 'comment-reports', 'comment-likes', 'network-bans', 'network-salts', 'privacy-records', 'comments/queue', 'comments/counts', 'comments/x/case', 'comments/export.csv', 'comments/history.csv', 'globals/comment-settings', 'payload-preferences', 'payload-kv', 'payload-locked-documents']) {
      expect((await rest('GET', `/${path}`)).status, path).toBeGreaterThanOrEqual(400)
    }
    // Nor more at once than is good for the others.
    expect((await rest('GET', '/editions?limit=0')).body.limit).toBe(100)
    expect((await rest('GET', `/editions?where[headline][equals]=${'x'.repeat(2000)}`)).status).toBe(400)
    // Nor by asking questions: a filter on a field that may not be read is refused.
    expect((await rest('GET', '/comments?where[email][equals]=doc-gia@example.org')).status).toBeGreaterThanOrEqual(400)
    for (const who of ['editor', 'reporter', 'translator'] as const) {
      expect(JSON.stringify((await desks[who].rest('GET', '/comments?limit=100&depth=2')).body), who).not.toMatch(untold)
      for (const field of ['email', 'networkAddress', 'networkRange', 'networkSalt', 'linkHash', 'originalText', 'textDigest', 'heldBy']) expect((await desks[who].rest('GET', `/comments?where[${field}][exists]=true`)).status, `${who} ${field}`).toBeGreaterThanOrEqual(400)
    }
    // Whoever moderates reads what was written and to whom to answer, and still no key to a private page and no network.
    for (const who of ['moderator', 'admin'] as const) {
      const answer = JSON.stringify((await desks[who].rest('GET', '/comments?limit=100&depth=0')).body)
      expect(answer, who).toContain('doc-gia@example.org')
      for (const field of ['linkHash', 'networkAddress', 'networkRange', 'networkSalt'] as const) {
        expect(answer, who).not.toContain(`"${field}"`)
        expect((await desks[who].rest('GET', `/comments?where[${field}][exists]=true`)).status, `${who} ${field}`).toBeGreaterThanOrEqual(400)
      }
    }
  })
})

describe('what the desk looks for without marks', () => {
  it('is found by its slug, in lists and in fields that choose from them', async () => {
    const { payload } = portal
    const { id } = await payload.create({ collection: 'localities', locale: 'vi', data: { name: 'Tuyên Quang', kind: 'province' } as never, overrideAccess: true })
    const found = async (typed: string, desk = desks.editor) => ((await desk.rest('GET', `/localities?where[or][0][name][like]=${encodeURIComponent(typed)}&locale=vi&depth=0`)).body.docs as Array<{ id: string }>).map((doc) => doc.id)
    for (const typed of ['tuyen quang', 'Quang Tuyen', 'tuyên quang', 'Tuyên']) expect(await found(typed), typed).toEqual([id])
    expect(await found('tuyên quảng')).toEqual([])
    expect(await found('tuyen quang', desks.anonymous)).toEqual([])
  })
})
