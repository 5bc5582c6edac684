import type { Locale } from '@/locales'
import type { ArticleRow, ArticleText } from './rules'

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
