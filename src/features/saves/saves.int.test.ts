import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { body, openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn, type Desk, type RestAnswer } from '@/testing/rest'
import type { LexicalBody } from '@/features/articles/rules'
import { localeCodes, type Locale } from '@/locales'

let portal: TestPortal
let newsroom: Newsroom
let first: Desk
let second: Desk

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  first = await signIn(portal.payload, 'editor')
  second = await signIn(portal.payload, 'editor')
})
afterAll(() => portal?.stop())

type Form = Record<string, unknown> & { updatedAt: string; headline: string; standfirst: string; section: string }

/** What the admin's form holds after it was opened. */
const open = async (desk: Desk, id: string, locale: Locale = 'vi'): Promise<Form> => (await desk.rest('GET', `/articles/${id}?draft=true&locale=${locale}&depth=0`)).body as Form
const save = (desk: Desk, id: string, form: Record<string, unknown>, locale: Locale = 'vi') => desk.rest('PATCH', `/articles/${id}?draft=true&locale=${locale}&depth=0`, form)
const publish = (desk: Desk, id: string, form: Record<string, unknown>, locale: Locale = 'vi') =>
  desk.rest('PATCH', `/articles/${id}?locale=${locale}&depth=0&publishSpecificLocale=${locale}`, { ...form, _status: 'published' })
const refused = ({ status, body: answer }: RestAnswer) => {
  const [error] = (answer.errors ?? []) as Array<{ message: string; data: { errors: Array<{ path: string }> } }>
  return { status, message: error?.message ?? '', fields: error?.data.errors.map(({ path }) => path).sort() }
}
const versions = async (id: string) =>
  (await portal.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, locale: 'all', depth: 0, sort: '-updatedAt', pagination: false, overrideAccess: true })).docs as unknown as Array<{
    latest?: boolean
    version: Record<'headline' | 'standfirst', Partial<Record<Locale, string>>> & { savedBy: unknown }
  }>

describe('two editors with one article open', () => {
  it('the later save of the same field is refused, naming it and who; both texts are kept', async () => {
    const id = await newsroom.draft('Lúc mở')
    const [one, two] = [await open(first, id), await open(second, id)]
    expect((await save(first, id, { ...one, headline: 'Của người thứ nhất' })).status).toBe(200)
    const answer = refused(await save(second, id, { ...two, headline: 'Của người thứ hai', standfirst: 'Sapo của người thứ hai' }))
    expect(answer).toMatchObject({ status: 409, fields: ['headline'] })
    expect(answer.message).toContain('editor đã lưu bài này lúc')
    expect(answer.message).toContain('Tiêu đề')

    expect(await open(first, id)).toMatchObject({ headline: 'Của người thứ nhất', standfirst: 'Mười hai thỏa thuận mới.' })
    const all = await versions(id)
    expect(all.map(({ version }) => version.headline.vi)).toEqual(['Của người thứ nhất', 'Của người thứ hai', 'Của người thứ nhất', 'Lúc mở'])
    expect(all.filter(({ latest }) => latest)).toHaveLength(1)
    expect(all[1]!.version).toMatchObject({ standfirst: { vi: 'Sapo của người thứ hai' }, savedBy: second.user!.id })

    // The second editor reloads, takes over the newer headline and saves what is theirs.
    const again = await open(second, id)
    expect((await save(second, id, { ...again, standfirst: 'Sapo của người thứ hai' })).status).toBe(200)
    expect(await open(first, id)).toMatchObject({ headline: 'Của người thứ nhất', standfirst: 'Sapo của người thứ hai' })
  })

  it('what only one of them changed is brought together', async () => {
    const id = await newsroom.draft('Lúc mở')
    const [one, two] = [await open(first, id), await open(second, id)]
    await save(first, id, { ...one, section: newsroom.subsection, body: body('Thân bài mới.') })
    const { status, body: answer } = await save(second, id, { ...two, headline: 'Tiêu đề mới' })
    expect([status, (answer.doc as Form).section]).toEqual([200, newsroom.subsection])
    expect(JSON.stringify(await open(first, id))).toContain('Thân bài mới.')
    expect(await open(first, id)).toMatchObject({ headline: 'Tiêu đề mới', section: newsroom.subsection })
  })

  it('nobody publishes what they have not seen', async () => {
    const id = await newsroom.draft('Lúc mở')
    const [one, two] = [await open(first, id), await open(second, id)]
    await save(first, id, { ...one, standfirst: 'Chưa ai duyệt' })
    expect(refused(await publish(second, id, { ...two, headline: 'Đăng thôi' }))).toMatchObject({ status: 409, fields: ['standfirst'] })
    expect(await newsroom.editions(id)).toEqual([])
    expect((await publish(second, id, await open(second, id))).status).toBe(200)
    expect(await newsroom.editions(id)).toMatchObject([{ headline: 'Lúc mở', standfirst: 'Chưa ai duyệt' }])
  })

  it('in different languages are in nobody’s way', async () => {
    const id = await newsroom.draft('Lúc mở')
    const forms = await Promise.all(localeCodes.map(async (locale) => [locale, await open(first, id, locale)] as const))
    for (const [locale, form] of forms) expect((await save(first, id, { ...form, headline: `Bản ${locale}` }, locale)).status).toBe(200)
    const [latest] = await versions(id)
    expect(latest!.version.headline).toEqual(Object.fromEntries(localeCodes.map((locale) => [locale, `Bản ${locale}`])))
  })
})

it('a save that names no beginning is taken as it is', async () => {
  const id = await newsroom.draft('Lúc mở')
  await save(first, id, { headline: 'Một' })
  expect((await save(second, id, { headline: 'Hai' })).status).toBe(200)
})

it('of twenty forms saved at once in five languages every text is either saved or kept', async () => {
  const id = await newsroom.draft('Lúc mở')
  const forms = await Promise.all(Array.from({ length: 20 }, async (_, at) => [at, localeCodes[at % localeCodes.length]!, await open(first, id, localeCodes[at % localeCodes.length])] as const))
  const answers = await Promise.all(forms.map(([at, locale, form]) => save(at % 2 ? first : second, id, { ...form, headline: `${locale} ${at}` }, locale)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(15)
  const kept = new Set((await versions(id)).flatMap(({ version }) => Object.values(version.headline)))
  for (const [at, locale] of forms) expect(kept).toContain(`${locale} ${at}`)
  const { checkEditions } = await import('@/features/editions/rebuild')
  expect(await checkEditions(portal.payload)).toEqual([])
})

describe('a picture that was pasted and never uploaded', () => {
  const waiting = { type: 'upload', version: 3, format: '', id: '66f000000000000000000001', pending: { formID: '66f000000000000000000002', src: 'file:///C:/a.png' } }
  const withPicture = (words: string) => {
    const { root } = body(words) as LexicalBody
    return { root: { ...root, children: [...root.children!, waiting] } }
  }

  it('goes with the next save, and keeps no text from being published', async () => {
    const id = await newsroom.draft('Dán từ Word')
    const form = await open(first, id)
    expect((await save(first, id, { ...form, body: withPicture('Chữ dán') })).status).toBe(200)
    expect(JSON.stringify(await open(first, id))).not.toContain('file:///')
    expect((await publish(first, id, { ...(await open(first, id)), body: withPicture('Chữ dán') })).status).toBe(200)
  })
})
