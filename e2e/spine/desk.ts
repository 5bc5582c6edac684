import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { paragraph } from '../articles'
import type { Portal } from '../portal'
import { restClient, type Rest } from '../rest'

/** An empty portal with one administrator and what an article needs. */
export type SpineDesk = { portal: Portal; rest: Rest; token: string; section: string; locality: string; author: string }

export const word = (): string => `q${randomBytes(5).toString('hex')}`

/** Signs up the first account, which administers, and opens a section, a locality and an author. */
export async function openDesk(portal: Portal): Promise<SpineDesk> {
  const account = { email: 'admin@portal.test', password: 'a-long-test-password' }
  const anybody = await restClient(portal.url, null)
  const { body } = await anybody<{ token: string }>('POST', '/users/first-register', { ...account, 'confirm-password': account.password, name: 'Quản trị', role: 'admin' })
  const rest = await restClient(portal.url, account)
  const make = async (collection: string, data: object): Promise<string> => done(await rest<{ doc: { id: string } }>('POST', `/${collection}?locale=vi&depth=0`, data)).doc.id
  return {
    portal, rest, token: body.token,
    section: await make('sections', { name: 'Đầu tư', slug: 'dau-tu' }),
    locality: await make('localities', { name: 'Hải Phòng', slug: 'hai-phong' }),
    author: await make('authors', { name: 'Tên ban đầu', slug: 'tac-gia' }),
  }
}

/** The body of an answer that says it was done; throws otherwise. */
export function done<T>({ status, body }: { status: number; body: T }): T {
  if (status !== 200 && status !== 201) throw new Error(`The portal answered ${status}: ${JSON.stringify(body)}`)
  return body
}

/** Three fields from one save: whoever reads them finds one word in all of them, or half a save. */
export const textOf = (mark: string) => ({ headline: `Tin ${mark}`, standfirst: `Sapo ${mark}`, body: paragraph(`Thân ${mark}`) })
export const marksIn = (article: unknown): string[] => [...new Set(JSON.stringify(article).match(/q[0-9a-f]{10}/g) ?? [])]

export type DeskText = { id: string; code: string; headline: string; standfirst: string; body: unknown }

export async function draft({ rest, section, locality, author }: SpineDesk, mark: string): Promise<DeskText> {
  const data = { ...textOf(mark), section, locality, authors: [author], kind: 'original' }
  return done(await rest<{ doc: DeskText }>('POST', '/articles?draft=true&locale=vi&depth=0', data)).doc
}

/** What the desk has of an article: its newest draft, or the row that is public. */
export async function stored({ rest }: SpineDesk, id: string, which: 'draft' | 'public'): Promise<DeskText & { _status: string }> {
  return done(await rest<DeskText & { _status: string }>('GET', `/articles/${id}?locale=vi&depth=0&draft=${which === 'draft'}`))
}

export async function publish({ rest }: SpineDesk, id: string, data: object = {}): Promise<void> {
  done(await rest('PATCH', `/articles/${id}?locale=vi&publishSpecificLocale=vi&depth=0`, { ...data, _status: 'published' }))
}

/** A picture that is like no other. */
export const picture = (): Promise<Buffer> => {
  const [r, g, b] = randomBytes(3) as unknown as [number, number, number]
  return sharp({ create: { width: 1700, height: 1000, channels: 3, background: { r, g, b } } }).png().toBuffer()
}

export async function upload({ portal, token }: SpineDesk, name: string, bytes: Buffer): Promise<void> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), `${name}.png`)
  form.set('_payload', JSON.stringify({ alt: name }))
  const response = await fetch(`${portal.url}/api/media?locale=vi&depth=0`, { method: 'POST', body: form, headers: { authorization: `JWT ${token}` } })
  done({ status: response.status, body: await response.json() })
}

/** What a reader of the portal is answered. */
export async function read(portal: Portal, address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${portal.url}${address}`)
  return { status: response.status, text: await response.text() }
}
