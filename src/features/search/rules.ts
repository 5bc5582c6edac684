import { localeCodes, type InFiveLanguages, type Locale } from '@/locales'
import { wellFormed, wordsOf, type Word } from './words.mjs'

/** What search holds of an edition. Plain text, NFC; ids are those of the database. */
export type SearchDocument = {
  article: string
  locale: Locale
  code: string
  headline: string
  standfirst: string
  body: string
  /** Names beside the text: section, locality, topics, authors, source. */
  names: string
  locality: string | null
  /** The section and the one above it. */
  sections: string[]
  topics: string[]
  /** ISO 8601. */
  publishedAt: string
}

/** One thing that must be found: by what was typed (the first alternative), another name of it, or news of the localities it names. */
export type Clause = { alternatives: string[]; localities: string[] }

/** Ids; several of a kind: any of them. Days are ISO dates of Việt Nam, both included. */
export type Filters = { localities?: string[]; sections?: string[]; topics?: string[]; from?: string; to?: string }

export type SearchQuery = { locale: Locale; clauses: Clause[]; filters: Filters; page: number; size: number }

export type Part = { text: string; isMatch: boolean }
export type Hit = { code: string; headline: Part[]; snippet: Part[] }
export type Count = { value: string; count: number }
export type SearchResult = {
  hits: Hit[]
  /** `isLeast`: there are more; the newest of them were ranked and counted. */
  total: { count: number; isLeast: boolean }
  /** How many there are with each value, were its own filter not set. */
  counts: Record<'localities' | 'sections' | 'topics', Count[]>
  /** Other words that would be found, when nothing was. */
  didYouMean: string | null
  /** False while the index is being made: there may be more. */
  isWhole: boolean
}

export type SuggestQuery = { locale: Locale; text: string; limit: number }
/** `isBeingBuilt`: somebody is making the index anew, beside the one in use where there is one. */
export type SearchStatus = { state: 'ready' | 'building' | 'missing'; isBeingBuilt: boolean; documents: Record<Locale, number> }

/** Reads what the articles given say now. Asked while nobody else writes, so that of two deliveries the later one is the newer. */
export type ReadDocuments = (articles: string[]) => Promise<SearchDocument[]>

/** What a search engine must be able to do; `expectations.ts` says what it must find. */
export type SearchEngine = {
  /** Brings articles into agreement with what they say now: idempotent. */
  index: (articles: string[], read: ReadDocuments) => Promise<void>
  remove: (articles: string[]) => Promise<void>
  query: (query: SearchQuery) => Promise<SearchResult>
  /** Codes of articles whose headline has the words, the last of which may be unfinished; newest first. */
  suggest: (query: SuggestQuery) => Promise<Hit[]>
  /** Makes the index anew from all there is, beside the one in use. Returns how many documents it has. */
  rebuild: (all: () => AsyncIterable<SearchDocument[]>, progress?: (done: number) => void | Promise<void>) => Promise<number>
  status: () => Promise<SearchStatus>
  close: () => Promise<void>
}

/** Too many ask at once, or the index does not answer in time. */
export class SearchBusy extends Error {
  override name = 'SearchBusy'
}

export const maxQueryLength = 200
const maxClauses = 12

/** A place as it is and was called, in every language, and the localities whose news a reader of any of these names wants. */
export type PlaceNames = { names: string[]; localities: string[] }

type LocalityRow = { id: unknown; name?: InFiveLanguages | null; successor?: unknown; formerNames?: Array<{ names?: InFiveLanguages | null }> | null }

/** In every language, and as foreigners write a Vietnamese name: in one word, without marks. */
const namesOf = (names: InFiveLanguages | null | undefined): string[] => {
  const known = localeCodes.flatMap((locale) => names?.[locale]?.trim() || [])
  const inOneWord = wordsOf(names?.vi ?? '').map(({ folded }) => folded).join('')
  return [...new Set([...known, ...(inOneWord ? [inOneWord] : [])])]
}

/**
 * The names by which localities are found. Who asks for a former name also gets the locality that it became, and who asks
 * for a locality what has merged into it.
 */
export function placeNames(rows: LocalityRow[]): PlaceNames[] {
  const successorOf = ({ successor }: LocalityRow): string | null =>
    successor && typeof successor === 'object' && 'id' in successor ? String(successor.id) : typeof successor === 'string' ? successor : null
  return rows.flatMap((row) => {
    const id = String(row.id)
    const kin = [id, ...[successorOf(row)].flatMap((successor) => successor ?? []), ...rows.filter((other) => successorOf(other) === id).map((other) => String(other.id))]
    const former = (row.formerNames ?? []).map(({ names }) => namesOf(names))
    return [{ names: namesOf(row.name), localities: kin }, ...former.map((names) => ({ names, localities: kin }))].filter(({ names }) => names.length > 0)
  })
}

/** What was typed as one line of ordinary characters: no control or formatting characters, no idle space. */
export const cleanQuery = (text: string): string => wellFormed(text).normalize('NFC').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

/** A word, or one character of a run: a name is found within it. `begins`: what stands before is another word. */
type Letter = Word & { begins: boolean }
const letters = (text: string): Letter[] =>
  wordsOf(text).flatMap((word): Letter[] => (word.isRun ? [...word.written].map((char, at) => ({ written: char, folded: char, isRun: true, begins: at === 0 })) : [{ ...word, begins: true }]))
const textOf = (words: Letter[]): string => words.map(({ written, begins }, at) => (at > 0 && begins ? ' ' : '') + written).join('')

/** Typed with marks, a word is that word; typed without, it is any that folds to it. */
const isSame = (typed: Word, name: Word): boolean => (typed.written === typed.folded ? typed.folded === name.folded : typed.written === name.written)

const quotationMark = /["“”„«»「」『』]/u

/** A query that is one phrase, without the marks around it: a sentence that quotes it has its own. */
export function withoutQuotes(text: string): string {
  const [before, phrase, after, ...others] = text.split(quotationMark)
  return phrase?.trim() && !before!.trim() && after?.trim() === '' && others.length === 0 ? phrase.trim() : text
}

/**
 * What a query asks for: words, phrases in quotation marks, and places by any of their names. Never throws; a query
 * without a letter or digit has no clauses.
 */
export function clausesOf(text: string, places: PlaceNames[]): Clause[] {
  const known = places
    .flatMap(({ names, localities }) => names.map((name) => ({ words: letters(name), names, localities })))
    .filter(({ words }) => words.length > 1 || (words[0] && !words[0].isRun))
    .sort((a, b) => b.words.length - a.words.length)
  const clauses: Clause[] = []
  const parts = text.split(quotationMark)
  for (const [at, part] of parts.entries()) {
    // Between an opening and a closing mark; what follows an opening one that nobody closes is no phrase.
    const isPhrase = at % 2 === 1 && at < parts.length - 1
    if (isPhrase) {
      const words = letters(part)
      if (words.length > 0) clauses.push({ alternatives: [textOf(words)], localities: [] })
    } else clauses.push(...wordsAndPlaces(letters(part), known))
  }
  return unique(clauses).slice(0, maxClauses)
}

type Known = { words: Letter[]; names: string[]; localities: string[] }

function wordsAndPlaces(words: Letter[], known: Known[]): Clause[] {
  const clauses: Clause[] = []
  let run: Letter[] = []
  const endRun = (): void => {
    if (run.length > 0) clauses.push({ alternatives: [textOf(run)], localities: [] })
    run = []
  }
  for (let at = 0; at < words.length; ) {
    const found = known.filter((place) => place.words.every((word, offset) => words[at + offset] && isSame(words[at + offset]!, word)))
    const longest = found[0]?.words.length
    if (longest) {
      endRun()
      const same = found.filter((place) => place.words.length === longest)
      const typed = textOf(words.slice(at, at + longest))
      const names = same.flatMap((place) => place.names).map((name) => textOf(letters(name)))
      clauses.push({ alternatives: [...new Set([typed, ...names])], localities: [...new Set(same.flatMap(({ localities }) => localities))] })
      at += longest
      continue
    }
    const word = words[at]!
    if (word.begins) endRun()
    if (word.isRun) run.push(word)
    else clauses.push({ alternatives: [word.written], localities: [] })
    at += 1
  }
  endRun()
  return clauses
}

const unique = (clauses: Clause[]): Clause[] => [...new Map(clauses.map((clause) => [clause.alternatives[0], clause])).values()]

export type SearchParams = { text: string; isTooLong: boolean; localities: string[]; sections: string[]; topics: string[]; from: string | null; to: string | null; page: number }

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** What stands in the address of a search page; whatever is no such thing is left out. */
export function readParams(params: Record<string, string | string[] | undefined>): SearchParams {
  const one = (name: string): string => [params[name] ?? ''].flat()[0] ?? ''
  const ids = (name: string): string[] => (/^[\w-]{1,64}$/.test(one(name)) ? [one(name)] : [])
  const date = (name: string): string | null => (day.test(one(name)) && !Number.isNaN(Date.parse(one(name))) ? one(name) : null)
  // Whoever mixes them up means the days between them.
  const [first, last] = [date('from'), date('to')]
  const isMixedUp = first !== null && last !== null && first > last
  const text = cleanQuery(one('q').slice(0, maxQueryLength * 4))
  const page = /^[1-9]\d{0,2}$/.test(one('page')) ? Number(one('page')) : 1
  const isTooLong = [...text].length > maxQueryLength
  return { text: isTooLong ? [...text].slice(0, maxQueryLength).join('') : text, isTooLong, localities: ids('locality'), sections: ids('section'), topics: ids('topic'), from: isMixedUp ? last : first, to: isMixedUp ? first : last, page }
}

/** The address of a search with some of it changed; what is empty is left out. */
export function searchAddress(path: string, { text, localities, sections, topics, from, to, page }: SearchParams, change: Partial<SearchParams> = {}): string {
  const now = { text, localities, sections, topics, from, to, page, ...change }
  const entries: Array<[string, string | null | undefined]> = [
    ['q', now.text], ['locality', now.localities[0]], ['section', now.sections[0]], ['topic', now.topics[0]], ['from', now.from], ['to', now.to], ['page', now.page > 1 ? String(now.page) : null],
  ]
  const query = new URLSearchParams(entries.filter((entry): entry is [string, string] => Boolean(entry[1]))).toString()
  return query ? `${path}?${query}` : path
}
