import type { Where } from 'payload'
import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import { idOf, nameIn } from '@/features/editions/rules'
import type { Link } from '@/features/editions/types'
import { toPicture, type MediaRow, type Picture } from '@/features/pictures/rules'
import { portal } from '@/features/portal'
import { locales, publicPath, type InFiveLanguages, type Locale } from '@/locales'
import { toProfile, type LocalityProfile, type ProfileRow } from './rules'

type Named = { id: string; name: string; slug: string; path: string; languages: Array<{ locale: Locale; path: string }> }

export type LocalityPlace = Named & {
  type: 'locality'
  introduction: string | null
  masthead: { title: string | null; slogan: string | null; picture: Picture | null }
  /** Set when the locality has merged into another: since when (ISO date), and where its news goes on. */
  successor: (Link & { since: string | null }) | null
  /** Names it had, and those that merged into it, with the day until which they were. */
  formerNames: Array<{ name: string; until: string | null }>
  predecessors: Array<Link & { until: string | null }>
  profile: LocalityProfile
  coordinates: { latitude: number; longitude: number } | null
}
export type SectionPlace = Named & { type: 'section'; description: string | null; parent: Link | null; children: Link[]; ids: string[] }
/** `moved`: the slug is a former one; a permanent redirect leads to `path`. */
export type Place = LocalityPlace | SectionPlace | { type: 'moved'; slug: string }

type Row = ProfileRow & {
  id: unknown
  slug: string
  name?: InFiveLanguages | null
  description?: InFiveLanguages | null
  introduction?: InFiveLanguages | null
  parent?: unknown
  successor?: unknown
  validTo?: string | null
  latitude?: number | null
  longitude?: number | null
  masthead?: { title?: InFiveLanguages | null; slogan?: InFiveLanguages | null; picture?: unknown } | null
  formerNames?: Array<{ names?: InFiveLanguages | null; until?: string | null }> | null
}

const all = { locale: 'all', depth: 0, overrideAccess: true, pagination: false, limit: 100 } as const

/** What a segment below a language names: a locality, a section, a former slug of one, or nothing. */
export async function findPlace(locale: Locale, slug: string): Promise<Place | null> {
  await carry(tags.site())
  const payload = await portal()
  const where: Where = { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] }
  const bySlug = { ...all, where }
  const [localities, sections] = await Promise.all([
    payload.find({ collection: 'localities', ...bySlug }),
    payload.find({ collection: 'sections', ...bySlug }),
  ])
  const found = [...localities.docs, ...sections.docs] as unknown as Row[]
  const row = found.find((candidate) => candidate.slug === slug)
  if (!row) return found[0] ? { type: 'moved', slug: found[0].slug } : null
  return (localities.docs as unknown as Row[]).includes(row) ? toLocality(locale, row) : toSection(locale, row)
}

const named = (locale: Locale, row: Row): Named => ({
  id: String(row.id),
  name: nameIn(row.name, locale),
  slug: row.slug,
  path: publicPath(locale, row.slug),
  languages: locales.map(({ code }) => ({ locale: code, path: publicPath(code, row.slug) })),
})

const linkTo = (locale: Locale, row: Row): Link => ({ name: nameIn(row.name, locale), path: publicPath(locale, row.slug) })

async function toLocality(locale: Locale, row: Row): Promise<LocalityPlace> {
  const payload = await portal()
  const pictureId = idOf(row.masthead?.picture)
  const successorId = idOf(row.successor)
  const [media, successor, predecessors] = await Promise.all([
    pictureId ? payload.findByID({ ...all, collection: 'media', id: pictureId, disableErrors: true }) : null,
    successorId ? payload.findByID({ ...all, collection: 'localities', id: successorId, disableErrors: true }) : null,
    payload.find({ ...all, collection: 'localities', where: { successor: { equals: String(row.id) } } }),
  ])
  return {
    type: 'locality',
    ...named(locale, row),
    introduction: row.introduction?.[locale] || null,
    masthead: {
      title: row.masthead?.title?.[locale] || null,
      slogan: row.masthead?.slogan?.[locale] || null,
      picture: media ? toPicture(media as unknown as MediaRow, locale) : null,
    },
    successor: successor ? { ...linkTo(locale, successor as unknown as Row), since: row.validTo ?? null } : null,
    formerNames: (row.formerNames ?? []).map(({ names, until }) => ({ name: nameIn(names, locale), until: until ?? null })).filter(({ name }) => name),
    predecessors: (predecessors.docs as unknown as Row[]).map((other) => ({ ...linkTo(locale, other), until: other.validTo ?? null })),
    profile: toProfile(row, locale),
    coordinates: typeof row.latitude === 'number' && typeof row.longitude === 'number' ? { latitude: row.latitude, longitude: row.longitude } : null,
  }
}

async function toSection(locale: Locale, row: Row): Promise<SectionPlace> {
  const payload = await portal()
  const parentId = idOf(row.parent)
  const [children, parent] = await Promise.all([
    payload.find({ ...all, collection: 'sections', where: { parent: { equals: String(row.id) } }, sort: 'slug' }),
    parentId ? payload.findByID({ ...all, collection: 'sections', id: parentId, disableErrors: true }) : null,
  ])
  const childRows = children.docs as unknown as Row[]
  return {
    type: 'section',
    ...named(locale, row),
    description: row.description?.[locale] || null,
    parent: parent ? linkTo(locale, parent as unknown as Row) : null,
    children: childRows.map((child) => linkTo(locale, child)),
    ids: [String(row.id), ...childRows.map(({ id }) => String(id))],
  }
}
