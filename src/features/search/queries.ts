import { readCards } from '@/features/editions/cards'
import { nameIn } from '@/features/editions/rules'
import { portal } from '@/features/portal'
import { localeCodes, publicPath, type Locale } from '@/locales'
import { searchEngine } from './engine'
import type { Choice, Found, FoundElsewhere, Suggestion } from './found'
import { readNames } from './names'
import { clausesOf, cleanQuery, maxQueryLength, SearchBusy, type Count, type SearchParams } from './rules'
import { fold, plain } from './words.mjs'

/** How many results a page holds. */
const pageSize = 10

/** What a search finds; `busy` when search does not answer, null when nothing was asked. */
export async function findNews(locale: Locale, params: SearchParams): Promise<Found | 'busy' | null> {
  const payload = await portal()
  const names = await readNames(payload)
  const clauses = clausesOf(params.text, names.places)
  if (clauses.length === 0) return params.text ? { news: [], count: 0, isLeast: false, pages: 0, choices: { localities: [], sections: [], topics: [] }, didYouMean: null, isWhole: true } : null
  const { localities, sections, topics, from, to, page } = params
  const filters = { localities, sections, topics, ...(from ? { from } : {}), ...(to ? { to } : {}) }
  try {
    const { hits, total, counts, didYouMean, isWhole } = await searchEngine().query({ locale, clauses, filters, page, size: pageSize })
    // What is shown is read from what is public: the index may be a moment behind.
    const cards = hits.length === 0 ? [] : await readCards(payload, { locale: { equals: locale }, code: { in: hits.map(({ code }) => code) } }, pageSize)
    const choices = (rows: Array<{ id: string; name: Parameters<typeof nameIn>[0] }>, found: Count[], chosen: string[]): Choice[] =>
      rows
        .map(({ id, name }) => ({ id, name: nameIn(name, locale), count: found.find(({ value }) => value === id)?.count ?? 0 }))
        .filter(({ id, count }) => count > 0 || chosen.includes(id))
        .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale))
    return {
      news: hits.flatMap(({ code, headline, snippet }) => {
        const card = cards.find((candidate) => candidate.code === code)
        return card ? [{ card, headline, snippet }] : []
      }),
      count: total.count,
      isLeast: total.isLeast,
      pages: Math.ceil(total.count / pageSize),
      choices: { localities: choices(names.localities, counts.localities, localities), sections: choices(names.sections, counts.sections, sections), topics: choices(names.topics, counts.topics, topics) },
      didYouMean,
      isWhole,
    }
  } catch (error) {
    // What somebody looked for does not reach the log.
    if (!(error instanceof SearchBusy)) payload.logger.error({ err: error, msg: 'A search failed.' })
    return 'busy'
  }
}

/** In which other languages a search that found nothing finds something: one after another, for others are searching too. */
export async function findElsewhere(locale: Locale, params: SearchParams): Promise<FoundElsewhere[]> {
  const elsewhere: FoundElsewhere[] = []
  for (const code of localeCodes) {
    const found = code === locale ? null : await findNews(code, { ...params, page: 1 })
    if (found && found !== 'busy' && found.count > 0) elsewhere.push({ locale: code, count: found.count, isLeast: found.isLeast })
  }
  return elsewhere
}

const mostPlaces = 3
const mostSuggestions = 7

/** What somebody who has typed so far may be looking for: places by any of their names, and the newest headlines. Rejects with SearchBusy. */
export async function findSuggestions(locale: Locale, typed: string): Promise<Suggestion[]> {
  const text = cleanQuery(typed).slice(0, maxQueryLength)
  const start = fold(plain(text))
  if (!start) return []
  const payload = await portal()
  const { localities, sections } = await readNames(payload)
  const places = [...localities, ...sections]
    .filter(({ name }) => localeCodes.some((code) => fold(plain(name[code] ?? '')).startsWith(start)))
    .slice(0, mostPlaces)
    .map(({ name, slug }): Suggestion => ({ text: nameIn(name, locale), path: publicPath(locale, slug), kind: 'place' }))
  const hits = await searchEngine().suggest({ locale, text, limit: mostSuggestions - places.length })
  const cards = hits.length === 0 ? [] : await readCards(payload, { locale: { equals: locale }, code: { in: hits.map(({ code }) => code) } }, mostSuggestions)
  return [...places, ...cards.map(({ headline, path }): Suggestion => ({ text: headline, path, kind: 'news' }))]
}
