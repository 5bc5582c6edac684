import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import { idOf, nameIn } from '@/features/editions/rules'
import type { Link } from '@/features/editions/types'
import { portal } from '@/features/portal'
import { publicPath, type InFiveLanguages, type Locale } from '@/locales'

export type SectionBranch = Link & { children: Link[] }
type Row = { id: unknown; slug: string; name?: InFiveLanguages | null; parent?: unknown }

const all = { locale: 'all', depth: 0, overrideAccess: true, pagination: false, limit: 1000, sort: 'slug' } as const

/** The sections of the portal as a tree, and the topics that published articles of a language are about. */
export async function findSubjects(locale: Locale): Promise<{ sections: SectionBranch[]; topics: Link[] }> {
  await carry(tags.site(), tags.news(locale))
  const payload = await portal()
  const [sections, topics] = await Promise.all([
    payload.find({ ...all, collection: 'sections', select: { name: true, slug: true, parent: true } }),
    payload.find({ ...all, collection: 'topics', select: { name: true, slug: true } }),
  ])
  const rows = sections.docs as unknown as Row[]
  const named = (row: Row, ...segments: string[]): Link => ({ name: nameIn(row.name, locale), path: publicPath(locale, ...segments, row.slug) })
  const byName = (a: Link, b: Link): number => a.name.localeCompare(b.name, locale)
  const used: Link[] = []
  for (const row of topics.docs as unknown as Row[]) {
    const { totalDocs } = await payload.count({ collection: 'editions', where: { locale: { equals: locale }, topics: { in: [String(row.id)] } }, overrideAccess: true })
    if (totalDocs > 0) used.push(named(row, 'topic'))
  }
  return {
    sections: rows
      .filter(({ parent }) => !idOf(parent))
      .map((row) => ({ ...named(row), children: rows.filter(({ parent }) => idOf(parent) === String(row.id)).map((child) => named(child)) })),
    topics: used.sort(byName),
  }
}
