import { generateRssFeed } from 'feedsmith'
import { writable } from '@/features/sitemaps/rules'
import { localeRecord } from '@/locales'
import { feedFormats } from './rules'
import type { Feed, FeedEntry } from './types'

const tag = (locale: Feed['locale']): string => localeRecord(locale).tag

const item = ({ id, url, title, standfirst, html, authors, categories, source, picture, languages, publishedAt, updatedAt }: FeedEntry, locale: Feed['locale']) => ({
  title,
  link: url,
  ...(standfirst ? { description: standfirst } : {}),
  guid: { value: id, isPermaLink: true },
  pubDate: new Date(publishedAt),
  categories: categories.map(({ label, scheme }) => ({ name: label, domain: scheme })),
  ...(picture ? { enclosures: [{ url: picture.url, type: picture.type, length: picture.length ?? 0 }] } : {}),
  // RSS's own author must be an e-mail address.
  dc: { creators: authors.map(({ name }) => name), ...(source ? { sources: [source.url ?? source.name] } : {}), languages: [tag(locale)] },
  ...(html ? { content: { encoded: html } } : {}),
  ...(picture
    ? {
        media: {
          contents: [
            {
              url: picture.url,
              type: picture.type,
              medium: 'image',
              ...(picture.length ? { fileSize: picture.length } : {}),
              ...(picture.credit ? { credits: [{ value: picture.credit }] } : {}),
              description: { value: picture.caption ?? picture.alt, type: 'plain' },
            },
          ],
        },
      }
    : {}),
  atom: {
    id,
    title: { value: title, type: 'text' },
    updated: new Date(updatedAt),
    links: languages.filter((language) => language.locale !== locale).map((language) => ({ href: language.url, rel: 'alternate', type: 'text/html', hreflang: tag(language.locale) })),
  },
})

/** A feed as RSS 2.0, with what RSS has no words for in those of Atom, Dublin Core and Media RSS. */
export const rssXml = (feed: Feed): string =>
  writable(
    generateRssFeed({
      title: feed.title,
      link: feed.page,
      description: feed.description ?? feed.title,
      language: tag(feed.locale).toLowerCase(),
      lastBuildDate: new Date(feed.updatedAt),
      docs: 'https://www.rssboard.org/rss-specification',
      ttl: 15,
      image: { url: `${feed.siteUrl}/assets/icon-192.png`, title: feed.title, link: feed.page },
      atom: {
        id: `${feed.page}#feed`,
        title: { value: feed.title, type: 'text' },
        updated: new Date(feed.updatedAt),
        links: [
          { href: `${feed.page}/${feedFormats.rss.file}`, rel: 'self', type: feedFormats.rss.type },
          ...feed.languages.filter(({ locale }) => locale !== feed.locale).map(({ locale, page }) => ({ href: `${page}/${feedFormats.rss.file}`, rel: 'alternate', type: feedFormats.rss.type, hreflang: tag(locale) })),
        ],
      },
      items: feed.entries.map((each) => item(each, feed.locale)),
    }),
  )
