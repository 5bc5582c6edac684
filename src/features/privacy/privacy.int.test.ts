import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal, type TestPortal } from '@/testing/portal'
import { anonymous, signIn, type Desk } from '@/testing/rest'

let portal: TestPortal
let admin: Desk
let moderator: Desk
const common = { depth: 0, overrideAccess: true } as const
const address = 'an+tin_1@example.vn'
let count = 0

beforeAll(async () => {
  portal = await startPortal()
  admin = await signIn(portal.payload, 'admin')
  moderator = await signIn(portal.payload, 'moderator')
})
afterAll(() => portal?.stop())

let comment = ''
let other = ''
beforeEach(async () => {
  const { payload } = portal
  await payload.db.deleteMany({ collection: 'comments', where: {} })
  await payload.db.deleteMany({ collection: 'messages', where: {} })
  const write = async (email: string, over = {}) => {
    const data = { article: 'a', code: 'abcdef', locale: 'ja' as const, name: 'Nguyễn Thị An', email, text: 'Lời đầu', status: 'waiting' as const, networkAddress: 'hash-mang', networkSalt: 'x', idempotencyKey: `k-${(count += 1)}`, ...over }
    return String((await payload.create({ collection: 'comments', data, ...common })).id)
  }
  comment = await write('An+Tin_1@Example.vn')
  await moderator.rest('POST', '/comments/decide', { action: 'edit', items: [{ id: comment, revision: 0 }], text: 'Lời sửa', note: 'Số 0912345678' })
  other = await write('khac-an+tin_1@example.vn', { parent: comment })
  await payload.create({ collection: 'messages', data: { state: 'new', locale: 'vi', name: 'An', email: address, subject: 'Hỏi', text: 'Xin hỏi', idempotencyKey: `m-${(count += 1)}` }, ...common })
  await payload.kv.set('comment-form:0123456789abcdef0123456789abcdef', { form: { email: 'AN+tin_1@example.vn', text: 'dở' }, until: '2031-01-01T00:00:00.000Z' })
})

describe('an address', () => {
  it('is exported whole, and only itself', async () => {
    const { body } = await admin.rest('POST', '/privacy-records/export', { email: ' AN+TIN_1@example.vn ' })
    expect(body).toMatchObject({ address, comments: [{ name: 'Nguyễn Thị An', text: 'Lời sửa', originalText: 'Lời đầu', isNetworkTraceKept: true }], messages: [{ subject: 'Hỏi' }] })
    expect(JSON.stringify(body)).not.toMatch(/hash-mang|khac-an/)
  })

  it('is erased: the words stay as nobody’s, and a record names no address', async () => {
    expect((await admin.rest('POST', '/privacy-records/erase', { email: address, how: 'anonymise' })).body).toEqual({ comments: 1, messages: 1 })
    const row = await portal.payload.findByID({ collection: 'comments', id: comment, showHiddenFields: true, ...common })
    expect(row).toMatchObject({ name: '読者', text: 'Lời sửa', status: 'waiting' })
    const { docs: history } = await portal.payload.find({ collection: 'comment-decisions', where: { comment: { equals: comment } }, sort: 'createdAt', ...common })
    expect(history.map(({ action }) => action)).toEqual(['edit', 'erase'])
    const { docs: records } = await portal.payload.find({ collection: 'privacy-records', sort: '-createdAt', limit: 1, ...common })
    expect(records[0]).toMatchObject({ kind: 'erasure', comments: 1, messages: 1, by: admin.user!.id })
    expect(JSON.stringify([row, history, records])).not.toMatch(/example\.vn|Lời đầu|Thị An|hash-mang|0912/i)
    expect((await portal.payload.find({ collection: 'comments', where: { id: { equals: other } }, ...common })).docs[0]).toMatchObject({ email: 'khac-an+tin_1@example.vn' })
    expect(await portal.payload.kv.get('comment-form:0123456789abcdef0123456789abcdef')).toBeNull()
    expect((await admin.rest('POST', '/privacy-records/look', { email: address })).body).toEqual({ comments: 0, messages: 0 })
  })

  it('is erased with its comments where that is asked', async () => {
    await admin.rest('POST', '/privacy-records/erase', { email: address, how: 'delete' })
    expect((await portal.payload.count({ collection: 'comments', overrideAccess: true })).totalDocs).toBe(0)
  })

  it('is administrators’ business only', async () => {
    for (const { rest } of [moderator, await signIn(portal.payload, 'editor'), await anonymous(portal.payload)]) {
      for (const path of ['look', 'export', 'erase']) expect((await rest('POST', `/privacy-records/${path}`, { email: address, how: 'delete' })).status, path).toBe(403)
    }
    expect((await admin.rest('POST', '/privacy-records/erase', { email: 'khong-phai', how: 'delete' })).status).toBe(400)
  })
})
