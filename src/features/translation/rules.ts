import type { EditionChange } from '@/features/editions/changes'
import type { Edition } from '@/features/editions/types'
import { idOf } from '@/features/editions/rules'
import { inOneLanguage, type ArticleRow, type LexicalBody } from '@/features/articles/rules'
import { canonical } from '@/features/saves/rules'
import { defaultLocale, localeCodes, type Locale } from '@/locales'
import { tidy, toPassages, type Passage } from './passages'

/** What is translated of an article, in one language. */
export type SourceText = { headline: string; standfirst: string; passages: Passage[] }

/**
 * Where a language of an article stands. `waiting`: the original is public, nothing is written here. `drafted`: written, not
 * published. `stale`: published, and the original has changed since. `ready`: the draft follows that change, what is public
 * does not yet. `done`: published, and true to the original as far as is known. `resting`: the article
 * is in the trash, or its original was withdrawn before anything was written here.
 */
export const translationStates = ['waiting', 'drafted', 'stale', 'ready', 'done', 'resting'] as const
export type TranslationState = (typeof translationStates)[number]

/** The languages that are translated into. */
export const targetLocales = localeCodes.filter((locale) => locale !== defaultLocale)

/** A row of `translations`: an article in a language other than the original's. Ids are strings, times ISO 8601 in UTC. */
export type Translation = {
  article: string
  code: string
  locale: Locale
  state: TranslationState
  /** The headline of the original, and of this language. */
  sourceHeadline: string
  headline: string | null
  section: string | null
  locality: string | null
  /** When the original was published; null while it is not public. */
  sourceAt: string | null
  /** The original as this language was last true to it, or as it was when somebody took it on; null while that is how it reads. */
  basis: SourceText | null
  /** When the original last changed without what is public here, or without the draft; null while they agree. */
  changedAt: string | null
  /** An account that may be gone. */
  assignee: string | null
}

/** Two terms that differ in case, composition or apostrophe only are one. */
export const foldedTerm = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('’', "'")

type Text = { headline?: string | null; standfirst?: string | null; body?: LexicalBody | null }

export const textOf = ({ headline, standfirst, body }: Text): SourceText => ({ headline: tidy(headline), standfirst: tidy(standfirst), passages: toPassages(body) })
const isSameText = (a: SourceText | null, b: SourceText | null): boolean => canonical(a) === canonical(b)

/** All words of a text, a line for each piece, for looking something up in it. Empty where nothing is written. */
export const wordsOf = ({ headline, standfirst, passages }: SourceText): string => [headline, standfirst, ...passages.map(({ text }) => text)].filter(Boolean).join('\n')

type Known = {
  /** The newest draft in all languages, or null when the article is gone. */
  draft: ArticleRow | null
  editions: Edition[]
  /** What has just changed of the editions. */
  changes: EditionChange[]
  rows: Translation[]
  now: string
}

/** The rows there should be of an article. Pure; the same input gives the same rows. */
export function toTranslations(known: Known): Translation[] {
  const { draft } = known
  return draft?.code ? targetLocales.flatMap((locale) => toTranslation({ ...known, draft }, locale) ?? []) : []
}

function toTranslation({ draft, editions, changes, rows, now }: Known & { draft: ArticleRow }, locale: Locale): Translation | null {
  const [source, edition] = [defaultLocale, locale].map((code) => editions.find((known) => known.locale === code) ?? null)
  const row = rows.find((known) => known.locale === locale) ?? null
  const hasText = Boolean(edition) || wordsOf(textOf(inOneLanguage(draft, locale))) !== ''
  const assignee = row?.assignee ?? null
  // What was taken on before the original was withdrawn is still theirs when it comes back.
  if (!source && !hasText && !assignee) return null

  const { basis, changedAt } = hasText ? truth({ source: source ?? null, changes, row, locale, now }) : { basis: assignee && row ? row.basis : null, changedAt: null }
  const state = draft.deletedAt || (!source && !hasText) ? 'resting' : edition ? (!changedAt ? 'done' : basis ? 'stale' : 'ready') : hasText ? 'drafted' : 'waiting'
  return {
    article: String(draft.id),
    code: draft.code!,
    locale,
    state,
    sourceHeadline: source?.headline ?? tidy(draft.headline?.[defaultLocale]),
    headline: tidy(draft.headline?.[locale]) || edition?.headline || null,
    section: idOf(draft.section),
    locality: idOf(draft.locality),
    sourceAt: source?.publishedAt ?? null,
    basis,
    changedAt: edition || basis ? changedAt : null,
    assignee: state === 'done' ? null : assignee,
  }
}

type Circumstances = { source: Edition | null; changes: EditionChange[]; row: Translation | null; locale: Locale; now: string }
type Truth = Pick<Translation, 'basis' | 'changedAt'>

/**
 * What this language was last true to: the original before it first changed without it, unless it reads the same again. A
 * withdrawal is no change; what comes back is compared with what was withdrawn.
 */
function truth({ source, changes, row, locale, now }: Circumstances): Truth {
  const of = (code: Locale) => changes.find(({ before, after }) => (before ?? after)!.locale === code)
  const before = of(defaultLocale)?.before
  const [was, is] = [before ? textOf(before) : null, source ? textOf(source) : null]
  // A portal from before has texts and no rows of them.
  const hadText = !row || (row.state !== 'waiting' && (row.state !== 'resting' || row.headline !== null))
  const basis = row?.basis ?? (was && hadText && !isSameText(was, is) ? was : null)
  if (!is) return { basis, changedAt: row?.changedAt ?? null }
  if (basis && !isSameText(basis, is)) return { basis, changedAt: was && !isSameText(was, is) ? now : (row?.changedAt ?? now) }
  // Vouched for in the draft: what is public follows when it changes next.
  const isReady = row?.changedAt && !row.basis && !hasNewText(of(locale))
  return { basis: null, changedAt: isReady ? row.changedAt : null }
}

const hasNewText = (change: EditionChange | undefined): boolean => Boolean(change && !isSameText(change.before && textOf(change.before), change.after && textOf(change.after)))

/** A language after somebody said that its newest draft is true to the original: readers are told until that is public. */
export function confirmed(row: Translation, draft: ArticleRow, edition: Edition | null): Truth {
  const isPublic = !edition || isSameText(textOf(inOneLanguage(draft, row.locale)), textOf(edition))
  return { basis: null, changedAt: isPublic ? null : row.changedAt }
}
