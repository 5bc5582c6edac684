import type { Payload } from 'payload'
import { idOf } from '@/features/editions/rules'
import type { InFiveLanguages } from '@/locales'
import { placeNames, type PlaceNames } from './rules'

type Named = { id: string; slug: string; name: InFiveLanguages }
export type Names = { places: PlaceNames[]; localities: Named[]; sections: Array<Named & { parent: string | null }>; topics: Named[] }

/** So long names are remembered, in milliseconds: a search reads them, and hundreds a second need not. */
const freshFor = 2_000

/** Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.search.names')
const held = ((globalThis as Record<symbol, unknown>)[key] ??= { names: null, at: 0 }) as { names: Promise<Names> | null; at: number }

const all = { locale: 'all', depth: 0, pagination: false, limit: 2_000, sort: 'slug', overrideAccess: true } as const

async function read(payload: Payload): Promise<Names> {
  const [localities, sections, topics] = await Promise.all([
    payload.find({ ...all, collection: 'localities', select: { name: true, slug: true, successor: true, formerNames: true } }),
    payload.find({ ...all, collection: 'sections', select: { name: true, slug: true, parent: true } }),
    payload.find({ ...all, collection: 'topics', select: { name: true, slug: true } }),
  ])
  const named = ({ id, slug, name }: { id: unknown; slug: string; name?: unknown }): Named => ({ id: String(id), slug, name: (name ?? {}) })
  return {
    places: placeNames(localities.docs as never),
    localities: localities.docs.map(named),
    sections: sections.docs.map((row) => ({ ...named(row), parent: idOf(row.parent) })),
    topics: topics.docs.map(named),
  }
}

/** The names of localities, sections and topics in every language, as of a moment ago. */
export function readNames(payload: Payload): Promise<Names> {
  if (!held.names || Date.now() - held.at > freshFor) {
    const names = read(payload)
    Object.assign(held, { names, at: Date.now() })
    names.catch(() => (held.names = null))
  }
  return held.names!
}
