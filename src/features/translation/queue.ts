import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { defaultLocale, type Locale } from '@/locales'
import { targetLocales, translationStates, type TranslationState } from './rules'

/** The lists of the translators' desk; what rests in the trash has none. */
export const works = translationStates.filter((state) => state !== 'resting')
export type Work = (typeof works)[number]

const queueSize = 50

const id = z.string().min(1).max(64)
const filterSchema = z.object({
  language: z.enum(targetLocales as [Locale, ...Locale[]]).optional().catch(undefined),
  work: z.enum(works as [Work, ...Work[]]).catch('waiting'),
  locality: id.optional().catch(undefined),
  mine: z.literal('1').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type QueueFilter = z.infer<typeof filterSchema>

/** A filter from the address of the desk; what makes no sense in it says nothing. */
export const readQueueFilter = (params: Record<string, unknown>): QueueFilter =>
  filterSchema.parse(Object.fromEntries(Object.entries(params).filter(([, value]) => typeof value === 'string' && value !== '')))

export type QueueItem = {
  article: string
  locale: Locale
  state: TranslationState
  sourceHeadline: string
  headline: string | null
  /** Ids. */
  locality: string | null
  section: string | null
  sourceAt: string | null
  changedAt: string | null
  assignee: { id: string; name: string } | null
}

type Row = Omit<QueueItem, 'assignee'> & { assignee?: string | null }

/** What waits is listed from the newest: news that is late is news no more. What readers are told of is listed from the oldest. */
const sorts: Record<Work, string> = { waiting: '-sourceAt', drafted: '-sourceAt', stale: 'changedAt', ready: 'changedAt', done: '-sourceAt' }

type QueuePage = { items: QueueItem[]; total: number; page: number; pages: number }

/** A page of a list; `languages` are those of the account, all when it names none. */
export async function readQueue(payload: Payload, { filter, languages, me }: { filter: QueueFilter; languages: Locale[]; me: string }): Promise<QueuePage> {
  const { language, work, locality, mine, page } = filter
  const where: Where = {
    and: [
      { state: { equals: work } },
      // All of them is no condition, and the index of the state alone answers.
      ...(language || languages.length < targetLocales.length ? [{ locale: { in: language ? [language] : languages } }] : []),
      ...(locality ? [{ locality: { equals: locality } }] : []),
      ...(mine ? [{ assignee: { equals: me } }] : []),
    ],
  }
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'translations',
    where,
    // The languages of an article stand together.
    sort: [sorts[work], 'article', 'locale'],
    limit: queueSize,
    page,
    depth: 0,
    select: { article: true, locale: true, state: true, sourceHeadline: true, headline: true, locality: true, section: true, sourceAt: true, changedAt: true, assignee: true },
    overrideAccess: true,
  })
  const rows = docs as unknown as Row[]
  const names = await namesOf(payload, rows.flatMap((row) => row.assignee ?? []))
  // Work that was done elsewhere makes a list shorter than its address.
  if (rows.length === 0 && totalDocs > 0 && page > 1) return readQueue(payload, { filter: { ...filter, page: totalPages }, languages, me })
  const items = rows.map(({ article, locale, state, sourceHeadline, headline, sourceAt, changedAt, locality: place, section, assignee }): QueueItem => ({
    article, locale, state, sourceHeadline, headline: headline ?? null, sourceAt: sourceAt ?? null, changedAt: changedAt ?? null,
    locality: place ?? null,
    section: section ?? null,
    assignee: assignee ? { id: assignee, name: names.get(assignee) ?? '–' } : null,
  }))
  return { items, total: totalDocs, page, pages: totalPages }
}

async function namesOf(payload: Payload, accounts: string[]): Promise<Map<string, string>> {
  if (accounts.length === 0) return new Map()
  const { docs } = await payload.find({ collection: 'users', where: { id: { in: [...new Set(accounts)] } }, select: { name: true }, depth: 0, pagination: false, overrideAccess: true })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

type Counts = { locale: Locale } & Record<Work, number>

/** How many texts stand where, in some languages. */
export const countWork = (payload: Payload, locales: Locale[], states: readonly Work[]): Promise<Counts[]> =>
  Promise.all(
    locales.map(async (locale) => {
      const count = async (state: Work) => (await payload.count({ collection: 'translations', where: { locale: { equals: locale }, state: { equals: state } }, overrideAccess: true })).totalDocs
      const counted = await Promise.all(works.map(async (state) => [state, states.includes(state) ? await count(state) : 0] as const))
      return { locale, ...(Object.fromEntries(counted) as Record<Work, number>) }
    }),
  )

/** How far each language is: its texts by their state, beside how many originals are public. */
export async function readCoverage(payload: Payload): Promise<{ originals: number; languages: Counts[] }> {
  const originals = (await payload.count({ collection: 'editions', where: { locale: { equals: defaultLocale } }, overrideAccess: true })).totalDocs
  return { originals, languages: await countWork(payload, targetLocales, works) }
}
