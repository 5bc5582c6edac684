import type { PayloadRequest } from 'payload'
import { tags } from '@/cache/tags'
import type { ArticleRow } from '@/features/articles/rules'
import type { EditionChange } from '@/features/editions/changes'
import type { StoredEdition } from '@/features/editions/types'
import { storedEditions } from '@/features/editions/writers'
import { recordPurge } from '@/features/outbox/writers'
import { canonical } from '@/features/saves/rules'
import { defaultLocale, type Locale } from '@/locales'
import { confirmed, textOf, toTranslations, type Translation } from './rules'

/** A row as it is stored: with its id, and which account said when that it is true to the original. */
export type StoredTranslation = Translation & { id: string; confirmedBy: string | null; confirmedAt: string | null }

/** The rows there are of an article. */
export async function storedTranslations(req: PayloadRequest, article: string): Promise<StoredTranslation[]> {
  const { docs } = await req.payload.find({ collection: 'translations', where: { article: { equals: article } }, depth: 0, pagination: false, limit: 10, overrideAccess: true, req })
  return docs as unknown as StoredTranslation[]
}

/** The newest draft of an article in all languages, or null when it is gone. */
export const readDraft = async (req: PayloadRequest, id: string): Promise<ArticleRow | null> =>
  (await req.payload.findByID({ collection: 'articles', id, locale: 'all', draft: true, depth: 0, trash: true, disableErrors: true, overrideAccess: true, req })) as unknown as ArticleRow | null

const rowFields = ['article', 'code', 'locale', 'state', 'sourceHeadline', 'headline', 'section', 'locality', 'sourceAt', 'basis', 'changedAt', 'assignee'] as const satisfies Array<keyof Translation>
const fieldsOf = (row: Translation): Translation => Object.fromEntries(rowFields.map((name) => [name, row[name]])) as Translation
const isSameRow = (a: Translation, b: Translation): boolean => canonical(fieldsOf(a)) === canonical(fieldsOf(b))

/**
 * Brings the rows of an article into agreement with its drafts and editions, in the transaction of the change. `changes` is
 * what it has changed of the editions. Idempotent.
 */
export async function applyTranslations(req: PayloadRequest, article: string, changes: EditionChange[] = []): Promise<void> {
  const draft = await readDraft(req, article)
  const [editions, rows] = [await storedEditions(req, article), await storedTranslations(req, article)]
  const wanted = toTranslations({ draft, editions, changes, rows, now: new Date().toISOString() })
  const common = { collection: 'translations', depth: 0, overrideAccess: true, req } as const
  for (const row of wanted) {
    const stored = rows.find(({ locale }) => locale === row.locale)
    if (!stored) await req.payload.create({ ...common, data: row })
    else if (!isSameRow(stored, row)) await req.payload.update({ ...common, id: stored.id, data: row })
  }
  for (const { id, locale } of rows) if (!wanted.some((row) => row.locale === locale)) await req.payload.delete({ ...common, id })
  await tellReaders(req, editions, wanted)
}

/** When the original last came to say something else than a language that is public; readers are told while the original is public too. */
async function tellReaders(req: PayloadRequest, editions: StoredEdition[], rows: Translation[]): Promise<void> {
  const hasOriginal = editions.some(({ locale }) => locale === defaultLocale)
  const wanted = (locale: Locale): string | null => (hasOriginal ? (rows.find((row) => row.locale === locale)?.changedAt ?? null) : null)
  const changed = editions.filter(({ locale, staleSince }) => !isSameMoment(staleSince, wanted(locale)))
  for (const { id, locale } of changed) {
    // Straight to the row: nothing else of the edition has changed.
    await req.payload.db.updateOne({ collection: 'editions', id, data: { staleSince: wanted(locale) }, returning: false, req })
  }
  if (changed[0]) await recordPurge(req, [tags.article(changed[0].code)])
}

const isSameMoment = (a: string | null, b: string | null): boolean => (a && b ? Date.parse(a) === Date.parse(b) : !a && !b)

/** Says that the newest draft of a language is true to the original as it is now. False when nothing is written there. */
export async function confirmTranslation(req: PayloadRequest, article: string, locale: Locale): Promise<boolean> {
  const [draft, editions, rows] = [await readDraft(req, article), await storedEditions(req, article), await storedTranslations(req, article)]
  const row = rows.find((known) => known.locale === locale)
  if (!draft || !row || row.state === 'waiting') return false
  const truth = confirmed(row, draft, editions.find((edition) => edition.locale === locale) ?? null)
  const by = { confirmedBy: req.user ? String(req.user.id) : null, confirmedAt: new Date().toISOString() }
  await req.payload.update({ collection: 'translations', id: row.id, data: { ...truth, ...by }, depth: 0, overrideAccess: true, req })
  await applyTranslations(req, article)
  return true
}

/** Gives a language to an account, or back to nobody. What waits remembers the original that was taken on. */
export async function assign(req: PayloadRequest, row: StoredTranslation, assignee: string | null): Promise<void> {
  const source = row.state === 'waiting' ? (await storedEditions(req, row.article)).find((edition) => edition.locale === defaultLocale) : null
  const basis = row.state === 'waiting' ? { basis: assignee && source ? textOf(source) : null } : {}
  await req.payload.update({ collection: 'translations', id: row.id, data: { assignee, ...basis }, depth: 0, overrideAccess: true, req })
}
