import { localeRecord } from '@/locales'
import { feedFormats } from './rules'
import type { Feed } from './types'

const tag = (locale: Feed['locale']): string => localeRecord(locale).tag

/** A feed as JSON Feed 1.1. What the format has no words for stands under `_portal`. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.description ? { description: feed.description } : {}),
    home_page_url: feed.page,
    feed_url: `${feed.page}/${feedFormats.json.file}`,
    language: tag(feed.locale),
    icon: `${feed.siteUrl}/assets/icon-512.png`,
    favicon: `${feed.siteUrl}/assets/icon-192.png`,
    authors: [{ name: feed.publisher, url: feed.siteUrl }],
    _portal: { languages: feed.languages.map(({ locale, page }) => ({ language: tag(locale), feed_url: `${page}/${feedFormats.json.file}` })) },
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      ...(entry.source?.url ? { external_url: entry.source.url } : {}),
      title: entry.title,
      ...(entry.html ? { content_html: entry.html } : { content_text: entry.standfirst ?? entry.title }),
      ...(entry.standfirst ? { summary: entry.standfirst } : {}),
      ...(entry.picture ? { image: entry.picture.url, attachments: [{ url: entry.picture.url, mime_type: entry.picture.type, title: entry.picture.caption ?? entry.picture.alt, ...(entry.picture.length ? { size_in_bytes: entry.picture.length } : {}) }] } : {}),
      date_published: entry.publishedAt,
      date_modified: entry.updatedAt,
      authors: entry.authors.map(({ name, url }) => ({ name, url })),
      tags: entry.categories.map(({ label }) => label),
      language: tag(feed.locale),
      _portal: { source: entry.source, categories: entry.categories, languages: entry.languages.map(({ locale, url }) => ({ language: tag(locale), url })) },
    })),
  })
}
