import type { Locale } from '@/locales'

/** What a feed is of, and what a reader's program is told of it. Addresses are whole. */
export type Feed = {
  locale: Locale
  title: string
  description: string | null
  /** The portal's name, who publishes it. */
  publisher: string
  /** The page that lists the same news. */
  page: string
  /** The same feed in its other languages, this one included. */
  languages: Array<{ locale: Locale; page: string }>
  siteUrl: string
  entries: FeedEntry[]
  /** When anything in it last changed. */
  updatedAt: string
}

export type FeedEntry = {
  /** The short link: it stays when headline, place and slug change. */
  id: string
  url: string
  title: string
  standfirst: string | null
  /** The text as HTML; null where only its beginning may be passed on. */
  html: string | null
  authors: Array<{ name: string; position: string | null; url: string }>
  categories: Array<{ term: string; label: string; scheme: string }>
  source: { name: string; url: string | null } | null
  picture: { url: string; type: string; length: number | null; alt: string; caption: string | null; credit: string | null } | null
  languages: Array<{ locale: Locale; url: string }>
  publishedAt: string
  updatedAt: string
}
