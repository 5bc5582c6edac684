import type { PayloadRequest } from 'payload'
import { tags } from '@/cache/tags'
import type { ArticleRow } from '@/features/articles/rules'
import type { EditionChange } from '@/features/editions/changes'
import { storedEditions } from '@/features/editions/writers'
import { recordPurge } from '@/features/outbox/writers'
import { canonical } from '@/features/saves/rules'
import { idOf } from '@/features/editions/rules'
import type { StoredEdition } from '@/features/editions/types'
import { defaultLocale, type Locale } from '@/locales'
import { toTranslations, type Translation } from './rules'

/** A row as it is stored: with its id, and who said when that it is true to the original. */
export type StoredTranslation = Translation & { id: string; confirmedBy: string | null; confirmedAt: string | null }

/** The rows there are of an article. */
export async function storedTranslations(req: PayloadRequest, article: string): Promise<StoredTranslation[]> {
  const { docs } = await req.payload.find({ collection: 'translations', where: { article: { equals: article } }, depth: 0, pagination: false, limit: 10, overrideAccess: true, req })
  return docs.map((doc) => ({ ...doc, assignee: idOf(doc.assignee), confirmedBy: idOf(doc.confirmedBy) })) as unknown as StoredTranslation[]
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

/** Since when the original says something else than a language that is public; readers are told while the original is public too. */
async function tellReaders(req: PayloadRequest, editions: StoredEdition[], rows: Translation[]): Promise<void> {
  const hasOriginal = editions.some(({ locale }) => locale === defaultLocale)
  for (const { id, locale, code, staleSince } of editions) {
    const row = rows.find((known) => known.locale === locale)
    const wanted = hasOriginal && row?.state === 'stale' ? row.changedAt : null
    if (isSameMoment(staleSince, wanted)) continue
    // Straight to the row: nothing else of the edition has changed.
    await req.payload.db.updateOne({ collection: 'editions', id, data: { staleSince: wanted }, returning: false, req })
    await recordPurge(req, [tags.article(code)])
  }
}

const isSameMoment = (a: string | null, b: string | null): boolean => (a === null || b === null ? a === b : Date.parse(a) === Date.parse(b))

/** Says that a language is true to the original as it is now. False when there is nothing of the kind. */
export async function confirmTranslation(req: PayloadRequest, article: string, locale: Locale): Promise<boolean> {
  const row = (await storedTranslations(req, article)).find((known) => known.locale === locale)
  if (!row || row.state === 'waiting') return false
  const data = { basis: null, changedAt: null, confirmedBy: req.user?.id ?? null, confirmedAt: new Date().toISOString() }
  await req.payload.update({ collection: 'translations', id: row.id, data: data, depth: 0, overrideAccess: true, req })
  await applyTranslations(req, article)
  return true
}
