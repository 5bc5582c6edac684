import type { Where } from 'payload'
import { env } from '@/env'
import { portal } from '@/features/portal'
import { toResource, type Row } from './resource'
import { problem, writeCursor, type Problem, type Question } from './rules'
import type { Locale } from '@/locales'

const common = { depth: 0, overrideAccess: true, pagination: false } as const
type Place = 'localities' | 'sections' | 'topics' | 'authors'

/** The id of what a slug names, by its present or a former one. */
async function idBySlug(collection: Place, slug: string): Promise<string | null> {
  const { docs } = await (await portal()).find({ ...common, collection, where: { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] }, select: { slug: true }, limit: 10 })
  const row = docs.find((candidate) => candidate.slug === slug) ?? docs[0]
  return row ? String(row.id) : null
}

/** A section with its subsections. */
async function sectionIds(id: string): Promise<string[]> {
  const { docs } = await (await portal()).find({ ...common, collection: 'sections', where: { parent: { equals: id } }, select: {}, limit: 500 })
  return [id, ...docs.map((child) => String(child.id))]
}

const unknown = (name: string, slug: string): Problem => problem(404, 'Not Found', `${name}: there is no ${slug}.`, name)

async function filtersOf(question: Question): Promise<Where[] | Problem> {
  const { language, locality, section, topic, author, from, to, updatedSince, after } = question
  const filters: Where[] = []
  if (language) filters.push({ locale: { equals: language } })
  const named = [
    ['locality', 'localities', locality],
    ['section', 'sections', section],
    ['topic', 'topics', topic],
    ['author', 'authors', author],
  ] as const
  for (const [name, collection, slug] of named) {
    if (!slug) continue
    const id = await idBySlug(collection, slug)
    if (!id) return unknown(name, slug)
    if (name === 'section') filters.push({ section: { in: await sectionIds(id) } })
    else filters.push(name === 'locality' ? { locality: { equals: id } } : { [collection]: { in: [id] } })
  }
  if (from) filters.push({ publishedAt: { greater_than_equal: from } })
  if (to) filters.push({ publishedAt: { less_than: to } })
  if (updatedSince) filters.push({ updatedAt: { greater_than_equal: updatedSince } })
  if (after) {
    // Newest first; of one moment by code, then by language, so that a page begins exactly where the last one ended.
    filters.push({ publishedAt: { less_than_equal: after.publishedAt } })
    filters.push({
      or: [
        { publishedAt: { less_than: after.publishedAt } },
        { code: { greater_than: after.code } },
        { and: [{ code: { equals: after.code } }, { locale: { greater_than: after.locale } }] },
      ],
    })
  }
  return filters
}

/** A page of what is published, and where the next one begins. */
export async function findEditions(question: Question): Promise<{ editions: unknown[]; nextCursor: string | null } | Problem> {
  const filters = await filtersOf(question)
  if (!Array.isArray(filters)) return filters
  const { docs } = await (await portal()).find({ ...common, collection: 'editions', where: { and: filters }, sort: ['-publishedAt', 'code', 'locale'], limit: question.limit + 1 })
  const rows = docs as unknown as Row[]
  const last = rows.length > question.limit ? rows[question.limit - 1]! : null
  return {
    editions: rows.slice(0, question.limit).map((row) => toResource(env.siteUrl, row)),
    nextCursor: last && writeCursor({ publishedAt: new Date(last.publishedAt).toISOString(), code: last.code, locale: last.locale }),
  }
}

/** One edition as it is stored, for whoever adds its text; null where that language is not published. */
export async function findEditionRow(code: string, locale: Locale): Promise<Row | null> {
  const { docs } = await (await portal()).find({ ...common, collection: 'editions', where: { code: { equals: code }, locale: { equals: locale } }, limit: 1 })
  return (docs[0] as unknown as Row | undefined) ?? null
}
