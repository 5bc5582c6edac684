import type { Locale } from '@/locales'

/** How a feed can be had: its file below the page it belongs to. */
export const feedFormats = {
  atom: { file: 'feed.xml', type: 'application/atom+xml', name: 'Atom' },
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const
export type FeedFormat = keyof typeof feedFormats

/** What a feed is of. A section comes with its subsections; a series as the articles in it. */
export type FeedOf = { site: true } | { locality: string } | { sections: string[] } | { topic: string } | { author: string } | { articles: string[] }

/** How many of the newest a feed holds. */
export const feedLength = 30

/** Addresses in a text are whole: a reader's program does not know where the text comes from. */
export const absolute = (siteUrl: string, address: string): string => (address.startsWith('/') && !address.startsWith('//') ? siteUrl + address : address)

export type FeedLanguage = { locale: Locale; path: string }
