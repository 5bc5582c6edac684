import type { EditionChange } from '@/features/editions/changes'
import type { Edition } from '@/features/editions/types'
import { idOf } from '@/features/editions/rules'
import { plainText, type ArticleRow, type LexicalBody } from '@/features/articles/rules'
import { canonical } from '@/features/saves/rules'
import { defaultLocale, localeCodes, type Locale } from '@/locales'
import { toPassages, type Passage } from './passages'

/** What is translated of an article, in one language. */
export type SourceText = { headline: string; standfirst: string; passages: Passage[] }

/**
 * Where a language of an article stands. `waiting`: the original is public, nothing is written here. `drafted`: written, not
 * published. `stale`: published, and the original has changed since. `done`: published, and true to it as far as is known.
 * `resting`: the article is in the trash.
 */
export const translationStates = ['waiting', 'drafted', 'stale', 'done', 'resting'] as const
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
  /** The original as it was when this language last was true to it; null while it is. */
  basis: SourceText | null
  /** When the original last changed without this language; null while it is true. */
  changedAt: string | null
  assignee: string | null
}

export const textOf = ({ headline, standfirst, body }: { headline?: string | null; standfirst?: string | null; body?: LexicalBody | null }): SourceText => ({
  headline: headline?.trim() ?? '',
  standfirst: standfirst?.trim() ?? '',
  passages: toPassages(body),
})

const isSameText = (a: SourceText | null, b: SourceText | null): boolean => canonical(a) === canonical(b)

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
  const of = (code: Locale) => editions.find((edition) => edition.locale === code) ?? null
  const [source, edition] = [of(defaultLocale), of(locale)]
  const row = rows.find((known) => known.locale === locale) ?? null
  const hasText = Boolean(edition ?? (draft.headline?.[locale]?.trim() || plainText(draft.body?.[locale])))
  if (!source && !hasText) return null

  const { basis, changedAt } = hasText ? truth({ locale, source, changes, row, hadText: row ? row.state !== 'waiting' : Boolean(edition), now }) : { basis: null, changedAt: null }
  const state = draft.deletedAt ? 'resting' : edition ? (basis ? 'stale' : 'done') : hasText ? 'drafted' : 'waiting'
  return {
    article: String(draft.id),
    code: draft.code!,
    locale,
    state,
    sourceHeadline: source?.headline ?? draft.headline?.[defaultLocale]?.trim() ?? '',
    headline: draft.headline?.[locale]?.trim() || edition?.headline || null,
    section: idOf(draft.section),
    locality: idOf(draft.locality),
    sourceAt: source?.publishedAt ?? null,
    basis,
    changedAt,
    assignee: state === 'done' ? null : (row?.assignee ?? null),
  }
}

type Circumstances = { locale: Locale; source: Edition | null; changes: EditionChange[]; row: Translation | null; hadText: boolean; now: string }

/** What this language was last true to: the original before it first changed without it, unless it reads the same again. */
function truth({ source, changes, row, hadText, now }: Circumstances): Pick<Translation, 'basis' | 'changedAt'> {
  const before = changes.find((change) => change.before?.locale === defaultLocale)?.before
  const [was, is] = [before ? textOf(before) : null, source ? textOf(source) : null]
  const hasChanged = was !== null && !isSameText(was, is)
  const basis = row?.basis ?? (hasChanged && hadText ? was : null)
  if (!basis || isSameText(basis, is)) return { basis: null, changedAt: null }
  return { basis, changedAt: hasChanged ? now : (row?.changedAt ?? now) }
}
