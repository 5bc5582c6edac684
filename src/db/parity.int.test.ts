import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn, type Desk } from '@/testing/rest'

let portal: TestPortal
let newsroom: Newsroom
let editor: Desk

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  editor = await signIn(portal.payload, 'editor')
})
afterAll(() => portal?.stop())

const topic = (name: string) => portal.payload.create({ collection: 'topics', data: { name, slug: `t-${randomUUID()}` }, locale: 'vi', overrideAccess: true })
const named = async (operator: 'like' | 'contains', text: string): Promise<string[]> => {
  const { docs } = await portal.payload.find({ collection: 'topics', where: { name: { [operator]: text } }, locale: 'vi', sort: 'name', overrideAccess: true })
  return docs.map(({ name }) => name)
}

describe('a search in the desk', () => {
  it('folds the case of Vietnamese letters', async () => {
    await topic('Chương trình đặc biệt')
    for (const operator of ['like', 'contains'] as const) {
      expect(await named(operator, 'ĐẶC BIỆT')).toEqual(['Chương trình đặc biệt'])
      expect(await named(operator, 'đặc biệt')).toEqual(['Chương trình đặc biệt'])
    }
    // The same letters typed as a letter and its marks.
    expect(await named('like', 'đặc biệt'.normalize('NFD'))).toEqual(['Chương trình đặc biệt'])
  })

  it('takes every sign for itself', async () => {
    await topic('Tăng 100% (so với 2024)')
    await topic('Tăng 100 lần [ước tính] *')
    expect(await named('contains', '100%')).toEqual(['Tăng 100% (so với 2024)'])
    expect(await named('contains', '(so')).toEqual(['Tăng 100% (so với 2024)'])
    expect(await named('contains', '[ước')).toEqual(['Tăng 100 lần [ước tính] *'])
    expect(await named('contains', '*')).toEqual(['Tăng 100 lần [ước tính] *'])
    expect(await named('contains', '1_0')).toEqual([])
    expect(await named('contains', '1.0')).toEqual([])
  })
})

describe('a unique field', () => {
  it('may be empty in many documents, absent or null', async () => {
    const id = await newsroom.draft()
    const comment = (over: Record<string, unknown>) =>
      portal.payload.create({ collection: 'comments', data: { article: id, code: 'abcdef', locale: 'vi', name: 'A', text: 'B', status: 'waiting', ...over } as never, overrideAccess: true })
    await comment({ idempotencyKey: null })
    await comment({ idempotencyKey: null })
    await comment({})
    await comment({})
    await comment({ idempotencyKey: 'k' })
    await expect(comment({ idempotencyKey: 'k' })).rejects.toMatchObject({ name: 'ValidationError', status: 400 })
  })

  it('that is taken is named in the error, in the language of the user', async () => {
    await portal.payload.create({ collection: 'sources', data: { name: 'Một', slug: 'mot-nguon' }, locale: 'vi', overrideAccess: true })
    const { status, body } = await editor.rest('POST', '/sources?locale=vi', { name: 'Hai', slug: 'mot-nguon' })
    expect(status).toBe(400)
    const [error] = body.errors as Array<{ name: string; data: { errors: Array<{ path: string; message: string }> } }>
    expect(error).toMatchObject({ name: 'ValidationError', data: { errors: [{ path: 'slug' }] } })
  })
})

describe('an id that there is not', () => {
  it.each(['nobody', '00000000-0000-4000-8000-000000000000', '000000000000000000000000'])('%s is a 404, read, written or deleted', async (id) => {
    expect((await editor.rest('GET', `/articles/${id}`)).status).toBe(404)
    expect((await editor.rest('PATCH', `/articles/${id}?locale=vi`, { headline: 'x' })).status).toBe(404)
    expect((await editor.rest('DELETE', `/articles/${id}`)).status).toBe(404)
  })

  it.each(['nobody', '00000000-0000-4000-8000-000000000000'])('%s finds nothing in a list of ids', async (id) => {
    const real = await newsroom.draft()
    for (const operator of ['in', 'not_in'] as const) {
      const { docs } = await portal.payload.find({ collection: 'articles', where: { and: [{ id: { [operator]: [id] } }, { id: { equals: real } }] }, draft: true, overrideAccess: true })
      expect(docs.map((doc) => String(doc.id))).toEqual(operator === 'in' ? [] : [real])
    }
    expect((await editor.rest('GET', `/articles?where[id][in]=${id},${real}&draft=true&locale=vi`)).body.totalDocs).toBe(1)
  })

  it.each(['nobody', '00000000-0000-4000-8000-000000000000', '000000000000000000000000'])('%s cannot be referred to: the error names the field', async (id) => {
    const { status, body } = await editor.rest('POST', '/articles?locale=vi&draft=true', { headline: 'x', kind: 'original', section: id, origin: { source: id } })
    expect(status).toBe(400)
    const [error] = body.errors as Array<{ data: { errors: Array<{ path: string }> } }>
    expect(error!.data.errors.map(({ path }) => path).sort()).toEqual(['origin.source', 'section'])
  })
})

it('gives each page of a list, whether it counts them or not', async () => {
  const names = ['Trang một', 'Trang hai', 'Trang ba', 'Trang bốn', 'Trang năm']
  for (const name of names) await topic(name)
  const page = async (number: number, pagination: boolean) =>
    (await portal.payload.find({ collection: 'topics', where: { name: { in: names } }, locale: 'vi', sort: 'createdAt', limit: 2, page: number, pagination, overrideAccess: true })).docs.map(({ name }) => name)
  for (const pagination of [true, false]) {
    expect([await page(1, pagination), await page(2, pagination), await page(3, pagination)]).toEqual([names.slice(0, 2), names.slice(2, 4), names.slice(4)])
  }
})

it('sorts empty values first when ascending and last when descending', async () => {
  const made = await Promise.all([{ commentsOpen: true, agency: newsroom.source }, { commentsOpen: true }].map((over, at) => newsroom.draft(`Thứ tự ${at}`, over)))
  const order = async (sort: string) => (await portal.payload.find({ collection: 'articles', where: { id: { in: made } }, sort, draft: true, depth: 0, overrideAccess: true })).docs.map(({ id }) => id)
  expect(await order('agency')).toEqual([made[1], made[0]])
  expect(await order('-agency')).toEqual([made[0], made[1]])
})
