import { tags } from '@/cache/tags'
import type { Edition } from './types'
import { fingerprint } from './rules'

export type EditionChange = { before: Edition | null; after: Edition | null }

/** What differs between the editions there are and those there should be, by language. */
export function changesBetween(stored: Edition[], wanted: Edition[]): EditionChange[] {
  const locales = new Set([...stored, ...wanted].map(({ locale }) => locale))
  return [...locales]
    .map((locale) => ({
      before: stored.find((edition) => edition.locale === locale) ?? null,
      after: wanted.find((edition) => edition.locale === locale) ?? null,
    }))
    .filter(({ before, after }) => !before || !after || fingerprint(before) !== fingerprint(after))
}

/** The cached pages that a change makes wrong: those that show the edition and those that list it, before and after. */
export function tagsOf(changes: EditionChange[]): string[] {
  const editions = changes.flatMap(({ before, after }) => [before, after]).filter((edition) => edition !== null)
  return [
    ...new Set(
      editions.flatMap((edition) => [
        tags.article(edition.code),
        tags.card(edition.code, edition.locale),
        tags.news(edition.locale),
        tags.month(edition.publishedAt, edition.locale),
        tags.beginning(edition.locale),
        ...(edition.locality ? [tags.locality(edition.locality, edition.locale)] : []),
        ...(edition.section ? [tags.section(edition.section, edition.locale)] : []),
        ...edition.topics.map((id) => tags.topic(id, edition.locale)),
        ...edition.authors.map((id) => tags.author(id, edition.locale)),
        ...edition.sources.map((id) => tags.source(id, edition.locale)),
      ]),
    ),
  ]
}
