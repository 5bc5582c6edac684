import { codePattern } from '@/features/articles/rules'
import { isLocale, localeCodes, locales, localeRecord, type Locale } from '@/locales'

/** Where the open API begins. */
export const apiPath = '/api/public/v1'

/** What an answer to a question that cannot be answered says (RFC 9457); `parameter` names what is wrong with the question. */
export type Problem = { type: string; title: string; status: number; detail: string; parameter?: string }

export const problem = (status: number, title: string, detail: string, parameter?: string): Problem => ({ type: 'about:blank', title, status, detail, ...(parameter ? { parameter } : {}) })
const bad = (parameter: string, detail: string): Problem => problem(400, 'Bad Request', `${parameter}: ${detail}`, parameter)

/** Where a page of a list begins: after this edition. */
export type Cursor = { publishedAt: string; code: string; locale: Locale }
export type Question = {
  language: Locale | null
  locality: string | null
  section: string | null
  topic: string | null
  author: string | null
  from: string | null
  to: string | null
  updatedSince: string | null
  after: Cursor | null
  limit: number
}

const names = ['language', 'locality', 'section', 'topic', 'author', 'from', 'to', 'updatedSince', 'cursor', 'limit'] as const
export const limits = { usual: 20, most: 100 } as const

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** A day, or an instant with its offset (RFC 3339). */
const timePattern = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d))?$/

/** The language of a tag, as `<html lang>` says it (`zh-Hans`) or shorter (`zh`). */
const localeOfTag = (tag: string): Locale | null => locales.find((record) => record.tag.toLowerCase() === tag.toLowerCase())?.code ?? (isLocale(tag) ? tag : null)

/** An instant in UTC; a day begins in Việt Nam. */
function readTime(text: string): string | null {
  if (!timePattern.test(text)) return null
  const time = new Date(text.length === 10 ? `${text}T00:00:00+07:00` : text)
  if (Number.isNaN(time.getTime())) return null
  // `Date` takes 30 February for 2 March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10) ? null : time.toISOString()
}

export const writeCursor = ({ publishedAt, code, locale }: Cursor): string => Buffer.from(JSON.stringify([publishedAt, code, locale])).toString('base64url')

function readCursor(text: string): Cursor | null {
  if (!/^[\w-]{1,120}$/.test(text)) return null
  try {
    const [publishedAt, code, locale] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    const isWhole = typeof publishedAt === 'string' && readTime(publishedAt) === publishedAt && typeof code === 'string' && codePattern.test(code) && isLocale(locale)
    return isWhole ? { publishedAt, code, locale } : null
  } catch {
    return null
  }
}

/** What a list is asked for, or what is wrong with the question. */
export function readQuestion(query: URLSearchParams): Question | Problem {
  for (const name of query.keys()) {
    if (!(names as readonly string[]).includes(name)) return bad(name.slice(0, 60), `is not known. Known are ${names.join(', ')}.`)
    if (query.getAll(name).length > 1) return bad(name, 'is given more than once.')
  }
  const given = (name: (typeof names)[number]): string | null => query.get(name)
  const language = given('language')
  const locale = language === null ? null : localeOfTag(language)
  if (language !== null && !locale) return bad('language', `must be one of ${localeCodes.map((code) => localeRecord(code).tag).join(', ')}.`)
  const slugs: Partial<Record<'locality' | 'section' | 'topic' | 'author', string>> = {}
  for (const name of ['locality', 'section', 'topic', 'author'] as const) {
    const slug = given(name)
    if (slug === null) continue
    if (slug.length > 100 || !slugPattern.test(slug)) return bad(name, 'must be a slug as in the address of its page, such as ha-giang.')
    slugs[name] = slug
  }
  const times: Partial<Record<'from' | 'to' | 'updatedSince', string>> = {}
  for (const name of ['from', 'to', 'updatedSince'] as const) {
    const text = given(name)
    if (text === null) continue
    const time = readTime(text)
    if (!time) return bad(name, 'must be a day (2023-02-01) or an instant with its offset (2023-02-01T09:48:00+07:00; + is %2B in an address).')
    times[name] = time
  }
  const cursor = given('cursor')
  const after = cursor === null ? null : readCursor(cursor)
  if (cursor !== null && !after) return bad('cursor', 'must be the nextCursor of an answer.')
  const limit = given('limit') ?? String(limits.usual)
  if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > limits.most) return bad('limit', `must be a number from 1 to ${limits.most}.`)
  return {
    language: locale,
    locality: slugs.locality ?? null,
    section: slugs.section ?? null,
    topic: slugs.topic ?? null,
    author: slugs.author ?? null,
    from: times.from ?? null,
    to: times.to ?? null,
    updatedSince: times.updatedSince ?? null,
    after,
    limit: Number(limit),
  }
}

/** The stable name of an edition: it outlives its address, its row and a move to another database. */
export const editionId = (code: string, locale: Locale): string => `${code}-${localeRecord(locale).tag}`

export function readEditionId(id: string): { code: string; locale: Locale } | null {
  const [code = '', ...tag] = id.split('-')
  const locale = localeOfTag(tag.join('-'))
  return codePattern.test(code) && locale ? { code, locale } : null
}
