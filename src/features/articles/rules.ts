import { randomInt } from 'node:crypto'
import { localeRecord, type InFiveLanguages, type Locale } from '@/locales'
import type { MessageKey } from '@/locales/desk'

/** A node of Lexical's JSON, as far as the portal looks into it. */
export type LexicalNode = { type: string; text?: string; children?: LexicalNode[]; [key: string]: unknown }
export type LexicalBody = { root: LexicalNode }

export type ArticleKind = 'original' | 'syndicated' | 'translated'
/** What artificial intelligence was used for, in one language of an article. */
export const aiUses = ['translation', 'drafting', 'picture'] as const
export type AiUse = (typeof aiUses)[number]
export type AiDeclaration = { uses: AiUse[]; note: string | null }

type Origin = { source?: unknown; url?: string | null; date?: string | null }

/** A main row of `articles`, read with `locale: 'all'` and `depth: 0`. */
export type ArticleRow = {
  id: unknown
  code?: string | null
  headline?: InFiveLanguages | null
  standfirst?: InFiveLanguages | null
  slug?: InFiveLanguages | null
  publishedAt?: InFiveLanguages | null
  body?: Partial<Record<Locale, LexicalBody | null>> | null
  _status?: Partial<Record<Locale, string | null>> | string | null
  section?: unknown
  locality?: unknown
  topics?: unknown[] | null
  partnerCountries?: string[] | null
  authors?: unknown[] | null
  kind?: ArticleKind | null
  agency?: unknown
  origin?: Origin | null
  hero?: unknown
  commentsOpen?: boolean | null
  /** In place of `commentsOpen` where the kind is `syndicated`. */
  syndicatedCommentsOpen?: boolean | null
  aiUse?: Partial<Record<Locale, AiUse[] | null>> | null
  aiNote?: InFiveLanguages | null
  deletedAt?: string | null
}

/** One language of an article. */
export type ArticleText = {
  headline?: string | null
  standfirst?: string | null
  body?: LexicalBody | null
  publishedAt?: string | null
  slug?: string | null
  section?: unknown
  authors?: unknown[] | null
  origin?: Origin | null
  kind?: ArticleKind
}

/** The words of a body, blocks and pictures left out. */
export function plainText(body: LexicalBody | null | undefined): string {
  const words = (node: LexicalNode): string => (node.text ?? '') + (node.children ?? []).map(words).join(node.type === 'root' ? '\n' : '')
  return body?.root ? words(body.root).trim() : ''
}

/** A body without pictures that still wait for their upload: they are in no one's archive. The very same when it has none. */
export function withoutWaitingPictures<Body extends LexicalBody | null | undefined>(body: Body): Body {
  const tidy = (node: LexicalNode): LexicalNode => {
    const children = node.children?.filter(({ type, pending }) => type !== 'upload' || !pending).map(tidy)
    const isSame = !children || (children.length === node.children!.length && children.every((child, at) => child === node.children![at]))
    return isSame ? node : { ...node, children }
  }
  if (!body?.root) return body
  const root = tidy(body.root)
  return root === body.root ? body : { ...body, root }
}

export type Fault = { path: string; message: string }
type Translate = (key: `portal:${MessageKey}`, values?: Record<string, string>) => string

/** Why a text cannot be published in a language; empty when it can. Paths are those of the admin's form. */
export function publicationFaults(text: ArticleText, locale: Locale, t: Translate): Fault[] {
  const language = localeRecord(locale).name
  const faults: Fault[] = []
  const need = (present: unknown, path: string, key: MessageKey) => {
    if (!present) faults.push({ path, message: t(`portal:${key}`, { language }) })
  }
  need(text.headline?.trim(), 'headline', 'missingHeadline')
  need(plainText(text.body), 'body', 'missingBody')
  need(text.publishedAt, 'publishedAt', 'missingDate')
  need(text.section, 'section', 'missingSection')
  need((text.authors?.length ?? 0) > 0 || text.origin?.source, 'authors', 'missingSourceOrAuthor')
  if (text.kind === 'syndicated') {
    need(text.origin?.source && text.origin.url && text.origin.date, 'origin.source', 'missingOriginal')
  }
  return faults
}

/** One language of a row read with `locale: 'all'`. */
export function inOneLanguage(row: ArticleRow, locale: Locale): ArticleText {
  return {
    headline: row.headline?.[locale] ?? null,
    standfirst: row.standfirst?.[locale] ?? null,
    body: row.body?.[locale] ?? null,
    publishedAt: row.publishedAt?.[locale] ?? null,
    slug: row.slug?.[locale] ?? null,
    section: row.section ?? null,
    authors: row.authors ?? null,
    origin: row.origin ?? null,
    kind: row.kind ?? 'original',
  }
}

/** No 0/o, 1/i/l: a code is read aloud and typed from paper. 31^6 is 887 million. */
const codeAlphabet = '23456789abcdefghjkmnpqrstuvwxyz'
export const codePattern = new RegExp(`^[${codeAlphabet}]{6}$`)

/** A new article code; whether it is taken is for the caller to ask. */
export const newCode = (): string => Array.from({ length: 6 }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
