import { randomBytes } from 'node:crypto'
import { paragraph } from '../articles'
import type { Portal, Role } from '../portal'
import { restClient, type Rest } from '../rest'
import { languages, type Locale } from './languages'

type Article = { id: string; code: string }
export type Published = Article & { headlines: Partial<Record<Locale, string>>; paths: Partial<Record<Locale, string>> }

/** A word that stands nowhere else: found again, it is ours. */
export const uniqueWord = (): string => `q${randomBytes(5).toString('hex')}`

export const accountOf = (portal: Portal, role: Role): Promise<Rest> => restClient(portal.url, portal.accounts[role])

const done = <T>({ status, body }: { status: number; body: T }, what: string): T => {
  if (status !== 200 && status !== 201) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`)
  return body
}

export async function idOf(rest: Rest, collection: string, field: string, value: string): Promise<string> {
  const query = `where[${field}][equals]=${encodeURIComponent(value)}&depth=0&limit=1&locale=vi`
  const { docs } = done(await rest<{ docs: Array<{ id: string }> }>('GET', `/${collection}?${query}`), collection)
  if (!docs[0]) throw new Error(`${collection}: no ${field} ${value}`)
  return docs[0].id
}

/** A section or a locality with a name in all five languages. */
export async function openPlace(rest: Rest, collection: 'sections' | 'localities', name: string, slug: string): Promise<string> {
  const { doc } = done(await rest<{ doc: { id: string } }>('POST', `/${collection}?locale=vi&depth=0`, { name, slug }), name)
  for (const { locale } of languages.slice(1)) done(await rest('PATCH', `/${collection}/${doc.id}?locale=${locale}&depth=0`, { name: `${name} (${locale})` }), name)
  return doc.id
}

type Wish = {
  headline: string
  section: string
  locality?: string
  hero?: string
  publishedAt?: string
  commentsOpen?: boolean
  standfirst?: string | null
  /** The first is written first; all are published. */
  locales?: Locale[]
}

/** An article published over REST, in each language with its own headline: "{headline} [{locale}]". */
export async function publishArticle(rest: Rest, { headline, locales = ['vi'], standfirst, publishedAt, ...shared }: Wish): Promise<Published> {
  const authors = [await idOf(rest, 'authors', 'slug', 'ban-bien-tap')]
  const headlines: Published['headlines'] = {}
  let made: Article | null = null
  for (const locale of locales) {
    headlines[locale] = `${headline} [${locale}]`
    const text = {
      headline: headlines[locale],
      standfirst: standfirst === undefined ? `Sapo: ${headline} (${locale}).` : standfirst,
      body: paragraph(`Nội dung: ${headline} (${locale}).`),
      ...(publishedAt ? { publishedAt } : {}),
      _status: 'published',
    }
    const query = `?locale=${locale}&publishSpecificLocale=${locale}&depth=0`
    if (made) done(await rest('PATCH', `/articles/${made.id}${query}`, text), headline)
    else made = done(await rest<{ doc: Article }>('POST', `/articles${query}`, { ...text, ...shared, authors, kind: 'original' }), headline).doc
  }
  return { id: made!.id, code: made!.code, headlines, paths: await pathsOf(rest, made!.id) }
}

/** Where an article stands, in each language that has it. */
export async function pathsOf(rest: Rest, article: string): Promise<Published['paths']> {
  const { docs } = done(await rest<{ docs: Array<{ locale: Locale; path: string }> }>('GET', `/editions?where[article][equals]=${article}&depth=0`), 'editions')
  return Object.fromEntries(docs.map(({ locale, path }) => [locale, path]))
}

export type UploadedPicture = { id: string; hash: string; filename: string; files: string[] }

/** Uploads a picture as the admin does, and reads back what was made of it. */
export async function uploadPicture(portal: Portal, role: Role, file: { name: string; bytes: Uint8Array<ArrayBuffer> }, words: Record<string, string>): Promise<UploadedPicture> {
  const login = await fetch(`${portal.url}/api/users/login`, { method: 'POST', body: JSON.stringify(portal.accounts[role]), headers: { 'content-type': 'application/json' } })
  const { token } = (await login.json()) as { token: string }
  const form = new FormData()
  form.set('file', new Blob([file.bytes], { type: 'image/png' }), file.name)
  form.set('_payload', JSON.stringify(words))
  const response = await fetch(`${portal.url}/api/media?locale=vi&depth=0`, { method: 'POST', body: form, headers: { authorization: `JWT ${token}` } })
  const body = (await response.json()) as { doc: { id: string; hash: string; filename: string; sizes: Record<string, { filename: string | null }> } }
  const { doc } = done({ status: response.status, body }, file.name)
  const files = Object.values(doc.sizes).flatMap(({ filename }) => filename ?? [])
  return { id: doc.id, hash: doc.hash, filename: doc.filename, files }
}
