import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { account, hasRole } from '@/access/roles'
import { inOneLanguage } from '@/features/articles/rules'
import { storedEditions } from '@/features/editions/writers'
import { canonical } from '@/features/saves/rules'
import { defaultLocale, type Locale } from '@/locales'
import { numbersMissing, termsIn, type TermHint } from './hints'
import { markText, type MarkedText } from './marks'
import { textOf, wordsOf, type SourceText, type TranslationState } from './rules'
import { readDraft, storedTranslations } from './apply'

/** The original of an article beside one of its languages, for who translates it. Times are ISO 8601 in UTC. */
export type Source = {
  /** What changed since this language was last true to it is marked. */
  text: MarkedText
  /** Names the text as it is; a confirmation says which one it is of. */
  print: string
  /** Where it is public; null for a draft that is not. */
  path: string | null
  state: TranslationState | null
  /** When it last changed without this language; null while that is true to it. */
  changedAt: string | null
  confirmedAt: string | null
  confirmedBy: string | null
  assignee: { id: string; name: string } | null
  terms: TermHint[]
  /** Numbers of the original that the newest draft of this language does not have. */
  numbers: string[]
  /** Whether there is something to compare: the newest draft of this language has words. */
  hasText: boolean
  /** Whether this account translates into the language, and whether it may take away what another took on. */
  mayTranslate: boolean
  mayReassign: boolean
}

/** Who may say that a language is true to the original, and take it on: who may write it. */
export function mayTranslate(req: PayloadRequest, locale: Locale): boolean {
  if (hasRole(req, 'admin', 'editor')) return true
  const user = account(req)
  return user?.role === 'translator' && user.languages.includes(locale)
}

export const printOf = (text: SourceText): string => createHash('sha256').update(canonical(text)).digest('hex').slice(0, 16)

/** The original: as it is public, or else as it was last drafted. Null when nothing of it is written. */
export async function readOriginal(req: PayloadRequest, article: string) {
  const [draft, editions] = [await readDraft(req, article), await storedEditions(req, article)]
  if (!draft) return null
  const edition = editions.find(({ locale }) => locale === defaultLocale) ?? null
  return { draft, edition, text: textOf(edition ?? inOneLanguage(draft, defaultLocale)) }
}

/** Null when there is no such article, or no original. */
export async function readSource(req: PayloadRequest, article: string, locale: Locale): Promise<Source | null> {
  const found = await readOriginal(req, article)
  if (!found?.text.headline) return null
  const { draft, edition, text } = found
  const row = (await storedTranslations(req, article)).find((known) => known.locale === locale) ?? null
  const [source, written] = [wordsOf(text), wordsOf(textOf(inOneLanguage(draft, locale)))]
  const { docs: terms } = await req.payload.find({ collection: 'terms', depth: 0, limit: 0, pagination: false, overrideAccess: true, req })
  return {
    // Of a withdrawn original there is nothing to follow.
    text: markText(edition ? (row?.basis ?? null) : null, text),
    print: printOf(text),
    path: edition?.path ?? null,
    state: row?.state ?? null,
    changedAt: row?.changedAt ?? null,
    confirmedAt: row?.confirmedAt ?? null,
    confirmedBy: await nameOf(req, row?.confirmedBy ?? null),
    assignee: row?.assignee ? { id: row.assignee, name: (await nameOf(req, row.assignee)) ?? '–' } : null,
    terms: termsIn(source, written, terms, locale),
    numbers: written ? numbersMissing(source, written, locale) : [],
    hasText: written !== '',
    mayTranslate: mayTranslate(req, locale),
    mayReassign: hasRole(req, 'admin', 'editor') || row?.assignee === account(req)?.id,
  }
}

async function nameOf(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (!id) return null
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, select: { name: true }, disableErrors: true, overrideAccess: true, req })
  return user?.name ?? null
}
