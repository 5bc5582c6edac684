import { generateAtomFeed } from 'feedsmith'
import { writable } from '@/features/sitemaps/rules'
import { localeRecord } from '@/locales'
import { feedFormats } from './rules'
import type { Feed, FeedEntry } from './types'

const tag = (locale: Feed['locale']): string => localeRecord(locale).tag
const text = (value: string) => ({ value, type: 'text' })

const entry = ({ id, url, title, standfirst, html, authors, categories, source, picture, languages, publishedAt, updatedAt }: FeedEntry, locale: Feed['locale']) => ({
  id,
  title: text(title),
  updated: new Date(updatedAt),
  published: new Date(publishedAt),
  ...(authors.length > 0 ? { authors: authors.map(({ name, position, url: uri }) => ({ name: position ? `${name} (${position})` : name, uri })) } : {}),
  links: [
    { href: url, rel: 'alternate', type: 'text/html', hreflang: tag(locale) },
    ...languages.filter((language) => language.locale !== locale).map((language) => ({ href: language.url, rel: 'alternate', type: 'text/html', hreflang: tag(language.locale) })),
    ...(picture ? [{ href: picture.url, rel: 'enclosure', type: picture.type, title: picture.caption ?? picture.alt, ...(picture.length ? { length: picture.length } : {}) }] : []),
    ...(source?.url ? [{ href: source.url, rel: 'via', title: source.name }] : []),
  ],
  categories,
  ...(standfirst ? { summary: text(standfirst) } : {}),
  ...(html ? { content: { value: html, type: 'html' } } : {}),
  xml: { lang: tag(locale) },
})

/** A feed as Atom (RFC 4287). */
export const atomXml = (feed: Feed): string =>
  writable(
    generateAtomFeed({
      id: `${feed.page}#feed`,
      title: text(feed.title),
      ...(feed.description ? { subtitle: text(feed.description) } : {}),
      updated: new Date(feed.updatedAt),
      authors: [{ name: feed.publisher, uri: feed.siteUrl }],
      icon: `${feed.siteUrl}/assets/icon-192.png`,
      links: [
        { href: `${feed.page}/${feedFormats.atom.file}`, rel: 'self', type: feedFormats.atom.type },
        { href: feed.page, rel: 'alternate', type: 'text/html', hreflang: tag(feed.locale) },
        ...feed.languages
          .filter(({ locale }) => locale !== feed.locale)
          .map(({ locale, page }) => ({ href: `${page}/${feedFormats.atom.file}`, rel: 'alternate', type: feedFormats.atom.type, hreflang: tag(locale) })),
      ],
      entries: feed.entries.map((each) => entry(each, feed.locale)),
      xml: { lang: tag(feed.locale) },
    }),
  )
