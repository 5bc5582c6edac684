import type { Locale } from '@/locales'

/**
 * What a public page depends on, as cache tags. A page carries the tags of all it shows; a change records the tags of
 * all it touches; the two meet here and nowhere else.
 */
export const tags = {
  /** Names, menu, identity, mastheads: on every page. */
  site: () => 'site',
  /** An article in every language: its pages, and the 404s of languages it does not have. */
  article: (code: string) => `article:${code}`,
  /** How often an article was read, in all languages. */
  views: (code: string) => `views:${code}`,
  /** How often readers liked the comments of an article. */
  likes: (code: string) => `likes:${code}`,
  /** How many read the portal. */
  statistics: () => 'statistics',
  /** What is read most in a language. */
  mostRead: (locale: Locale) => `most-read:${locale}`,
  /** The weather of a locality, and the page of all. */
  weather: (locality: string) => `weather:${locality}`,
  allWeather: () => 'weather',
  /** A headline in a list. */
  card: (code: string, locale: Locale) => `card:${code}:${locale}`,
  /** The newest news of a language. */
  news: (locale: Locale) => `news:${locale}`,
  locality: (id: string, locale: Locale) => `locality:${id}:${locale}`,
  section: (id: string, locale: Locale) => `section:${id}:${locale}`,
  topic: (id: string, locale: Locale) => `topic:${id}:${locale}`,
  author: (id: string, locale: Locale) => `author:${id}:${locale}`,
  source: (id: string, locale: Locale) => `source:${id}:${locale}`,
  series: (id: string, locale: Locale) => `series:${id}:${locale}`,
  /** What was published in a month: an article lists older news, which only a change in those months alters. */
  month: (isoDate: string, locale: Locale) => `month:${isoDate.slice(0, 7)}:${locale}`,
  /** A list of older news that reaches the first article there is. */
  beginning: (locale: Locale) => `beginning:${locale}`,
}

/** The months from `from` to `to` (ISO dates, in any order), as `YYYY-MM`, newest first. */
export function monthsBetween(from: string, to: string): string[] {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)].sort() as [string, string]
  const months: string[] = []
  let [year, month] = last.split('-').map(Number) as [number, number]
  for (;;) {
    const current = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    if (current < first) return months
    months.push(current)
    if (--month === 0) [year, month] = [year - 1, 12]
  }
}
