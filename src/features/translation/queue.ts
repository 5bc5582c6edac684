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

type Row = Omit<QueueItem, 'assignee'> & { assignee?: { id: unknown; name: string } | null }

/** What is done is looked up from the newest; what waits, too: news that is late is news no more. */
const sorts: Record<Work, string> = { waiting: '-sourceAt', drafted: '-sourceAt', stale: 'changedAt', done: '-sourceAt' }

/** A page of a list; `languages` are those of the account, all when it names none. */
export async function readQueue(payload: Payload, { filter, languages, me }: { filter: QueueFilter; languages: Locale[]; me: string }) {
  const { language, work, locality, mine, page } = filter
  const where: Where = {
    and: [
      { state: { equals: work } },
      { locale: { in: language ? [language] : languages } },
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
    depth: 1,
    select: { article: true, locale: true, state: true, sourceHeadline: true, headline: true, locality: true, section: true, sourceAt: true, changedAt: true, assignee: true },
    populate: { users: { name: true } },
    overrideAccess: true,
  })
  const items = (docs as unknown as Row[]).map(({ article, locale, state, sourceHeadline, headline, sourceAt, changedAt, locality: place, section, assignee }): QueueItem => ({
    article, locale, state, sourceHeadline, headline: headline ?? null, sourceAt: sourceAt ?? null, changedAt: changedAt ?? null,
    locality: place ?? null,
    section: section ?? null,
    assignee: assignee ? { id: String(assignee.id), name: assignee.name } : null,
  }))
  return { items, total: totalDocs, pages: totalPages }
}

/** How far a language is: articles by their state, and of those that are public in Vietnamese the share that is public here. */
export type Coverage = { locale: Locale; originals: number } & Record<Work, number>

export async function readCoverage(payload: Payload): Promise<Coverage[]> {
  const originals = (await payload.count({ collection: 'editions', where: { locale: { equals: defaultLocale } }, overrideAccess: true })).totalDocs
  return Promise.all(
    targetLocales.map(async (locale) => {
      const count = async (state: Work) => (await payload.count({ collection: 'translations', where: { locale: { equals: locale }, state: { equals: state } }, overrideAccess: true })).totalDocs
      const counted = await Promise.all(works.map(async (state) => [state, await count(state)] as const))
      return { locale, originals, ...(Object.fromEntries(counted) as Record<Work, number>) }
    }),
  )
}
