import type { AiDeclaration, ArticleKind, LexicalBody } from '@/features/articles/rules'
import type { Locale } from '@/locales'
import type { Picture } from '@/features/pictures/rules'

export type Link = { name: string; path: string }
export type BylineEntry = { id: string; name: string; slug: string; position: string | null }
export type Origin = { name: string; abbreviation: string | null; slug: string; url: string | null; date: string | null }
export type Dateline = { name: string; abbreviation: string }

/** One article in one language, as the public reads it. Times are ISO 8601 in UTC, paths begin with the language. */
export type Edition = {
  article: string
  locale: Locale
  code: string
  path: string
  headline: string
  standfirst: string | null
  /** Lexical's JSON; the `value` of an upload node and the `poster` of a video are a `Picture`. */
  body: LexicalBody
  kind: ArticleKind
  dateline: Dateline | null
  byline: BylineEntry[]
  origin: Origin | null
  hero: Picture | null
  /** What of it was made with artificial intelligence, as declared. */
  ai: AiDeclaration | null
  /** Locality, parent section, section: those there are, in this order. */
  breadcrumbs: Link[]
  topicLinks: Link[]
  /** The languages the article is published in, this one included, in the order of the language table. */
  languages: Array<{ locale: Locale; path: string }>
  section: string | null
  locality: string | null
  topics: string[]
  authors: string[]
  sources: string[]
  pictures: string[]
  partnerCountries: string[]
  commentsOpen: boolean
  publishedAt: string
}

/** An edition as it is stored. */
export type StoredEdition = Edition & {
  id: string
  revisedAt: string | null
  /** Since when the original says something else than this translation; null while they agree. */
  staleSince: string | null
}

/** What a headline in a list needs. */
export type Card = Pick<StoredEdition, 'id' | 'article' | 'locale' | 'code' | 'path' | 'headline' | 'standfirst' | 'hero' | 'publishedAt' | 'breadcrumbs' | 'section' | 'locality'>

/** News around an article, of its section and of its locality: never itself, none twice, newest first. */
export type Related = { inSection: Card[]; inLocality: Card[] }
