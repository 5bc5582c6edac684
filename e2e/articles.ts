import type { Rest } from './rest'

export type DeskArticle = { id: string; code: string }

/** Lexical's JSON of one paragraph. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: null,
    children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null, textFormat: 0, textStyle: '', children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] }],
  },
})

const idBySlug = async (rest: Rest, collection: string, slug: string): Promise<string> =>
  (await rest<{ docs: Array<{ id: string }> }>('GET', `/${collection}?where[slug][equals]=${slug}&depth=0&limit=1`)).body.docs[0]!.id

/** A draft in Vietnamese over REST, whole enough to be published. */
export async function draftArticle(rest: Rest, headline: string, over: Record<string, unknown> = {}): Promise<DeskArticle> {
  const data = {
    headline,
    standfirst: 'Một đoạn sapo do biên tập viên viết, không lặp lại câu đầu.',
    body: paragraph(`Nội dung của ${headline}.`),
    section: await idBySlug(rest, 'sections', 'dau-tu'),
    locality: await idBySlug(rest, 'localities', 'hai-phong'),
    authors: [await idBySlug(rest, 'authors', 'ban-bien-tap')],
    kind: 'original',
    ...over,
  }
  const { status, body } = await rest<{ doc: DeskArticle }>('POST', '/articles?draft=true&locale=vi&depth=0', data)
  if (status !== 201) throw new Error(`The draft was refused: ${status} ${JSON.stringify(body)}`)
  return { id: body.doc.id, code: body.doc.code }
}

export async function publish(rest: Rest, id: string, locale = 'vi', data: Record<string, unknown> = {}): Promise<void> {
  const { status, body } = await rest('PATCH', `/articles/${id}?locale=${locale}&publishSpecificLocale=${locale}&depth=0`, { ...data, _status: 'published' })
  if (status !== 200) throw new Error(`Publishing was refused: ${status} ${JSON.stringify(body)}`)
}

export async function unpublish(rest: Rest, id: string, locale = 'vi'): Promise<void> {
  const { status } = await rest('PATCH', `/articles/${id}?locale=${locale}&depth=0`, { _status: 'draft' })
  if (status !== 200) throw new Error(`Unpublishing was refused: ${status}`)
}

/** Asks again and again, without pause, until `isThere` holds; returns the milliseconds it took. */
export async function untilSeen(url: string, isThere: (answer: { status: number; text: string; cache: string | null }) => boolean, limit = 60_000): Promise<number> {
  const began = performance.now()
  for (;;) {
    const response = await fetch(url, { redirect: 'follow' })
    const answer = { status: response.status, text: await response.text(), cache: response.headers.get('x-nextjs-cache') }
    if (isThere(answer)) return performance.now() - began
    if (performance.now() - began > limit) throw new Error(`${url} did not change within ${limit} ms (last: ${answer.status}, ${answer.cache})`)
  }
}
