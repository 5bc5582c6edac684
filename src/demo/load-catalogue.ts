import type { CollectionSlug, Payload, Where } from 'payload'
import { defaultLocale, localeCodes, type InFiveLanguages } from '@/locales'
import type { readContent } from './content'
import { drawPicture } from './pictures'

type Content = ReturnType<typeof readContent>

/** Ids by the keys of the demo content. */
export type DemoIds = Record<'sections' | 'localities' | 'topics' | 'authors' | 'sources' | 'media', Map<string, string>>

type Row = { where: Where; data: Record<string, unknown>; localized?: Record<string, InFiveLanguages | undefined>; file?: () => Promise<Buffer>; name?: string }

/** Finds or makes a row: what is localized is written language by language. */
export async function ensure(payload: Payload, collection: CollectionSlug, row: Row): Promise<string> {
  const { docs } = await payload.find({ collection, where: row.where, depth: 0, limit: 1, overrideAccess: true })
  const inLanguage = (locale: (typeof localeCodes)[number]) => {
    const texts: Record<string, unknown> = {}
    for (const [field, values] of Object.entries(row.localized ?? {})) setPath(texts, field, values?.[locale])
    return texts
  }
  let id = docs[0]?.id
  if (id === undefined) {
    const data = merge(row.data, inLanguage(defaultLocale))
    const file = row.file ? await asFile(await row.file(), row.name!) : undefined
    id = (await payload.create({ collection, data: data as never, locale: defaultLocale, depth: 0, overrideAccess: true, ...(file ? { file } : {}) })).id
  }
  for (const locale of localeCodes.filter((code) => code !== defaultLocale)) {
    const data = inLanguage(locale)
    if (Object.keys(data).length > 0) await payload.update({ collection, id, data: data, locale, depth: 0, overrideAccess: true })
  }
  return String(id)
}

const asFile = (data: Buffer, key: string) => Promise.resolve({ data, mimetype: 'image/jpeg', name: `${key}.jpg`, size: data.length })

function setPath(target: Record<string, unknown>, field: string, value: unknown): void {
  if (value === undefined || value === null) return
  const [first = '', second] = field.split('.')
  if (second) target[first] = { ...(target[first] as object | undefined), [second]: value }
  else target[first] = value
}

function merge(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    merged[key] = isRecord(below) && isRecord(value) ? { ...below, ...value } : value
  }
  return merged
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const bySlug = (slug: string): Where => ({ slug: { equals: slug } })

/** Sections, pictures, localities, topics, authors, sources, terms. */
export async function loadCatalogue(payload: Payload, content: Content, log: (line: string) => void): Promise<DemoIds> {
  const ids: DemoIds = { sections: new Map(), localities: new Map(), topics: new Map(), authors: new Map(), sources: new Map(), media: new Map() }

  // Two at a time: while one is drawn the other is turned into its sizes.
  const waiting = content.media.entries()
  const loadPictures = async () => {
    for (const [at, { key, alt, caption, credit }] of waiting) {
      log(`  ảnh minh họa / pictures ${at + 1}/${content.media.length}`)
      ids.media.set(key, await ensure(payload, 'media', {
        where: { filename: { equals: `${key}.jpg` } },
        data: {},
        localized: { alt, caption, credit },
        file: () => drawPicture(key),
        name: key,
      }))
    }
  }
  await Promise.all([loadPictures(), loadPictures()])
  for (const { key, slug, name, description, parent, formerSlugs } of content.sections) {
    const data = { slug, formerSlugs: formerSlugs ?? [], ...(parent ? { parent: ids.sections.get(parent) } : {}) }
    ids.sections.set(key, await ensure(payload, 'sections', { where: bySlug(slug), data, localized: { name, description } }))
  }
  // A successor must be there before what it succeeds.
  for (const place of [...content.places].sort((a, b) => Number(Boolean(a.successor)) - Number(Boolean(b.successor)))) {
    const { key, slug, kind, latitude, longitude, validFrom, validTo, successor, formerSlugs } = place
    ids.localities.set(key, await ensure(payload, 'localities', {
      where: bySlug(slug),
      data: {
        slug, kind, latitude, longitude, validFrom, validTo,
        formerSlugs: formerSlugs ?? [],
        ...(successor ? { successor: ids.localities.get(successor) } : {}),
        formerNames: (place.formerNames ?? []).map(({ name, until }) => ({ names: name, until })),
        figures: (place.figures ?? []).map(({ source, ...figure }) => ({ ...figure, sourceNames: source })),
        partners: (place.partners ?? []).map(({ name, ...partner }) => ({ ...partner, names: name })),
        masthead: { picture: ids.media.get(place.masthead.picture) },
      },
      localized: { name: place.name, introduction: place.introduction, governingBody: place.governingBody, history: place.history, 'masthead.title': place.masthead.title, 'masthead.slogan': place.masthead.slogan },
    }))
  }
  for (const { key, slug, name } of content.topics) {
    ids.topics.set(key, await ensure(payload, 'topics', { where: bySlug(slug), data: { slug }, localized: { name } }))
  }
  for (const { key, slug, name, romanised, displayName, positions } of content.authors) {
    const data = { slug, name, romanisedName: romanised === name ? undefined : romanised, displayNames: displayName ?? {}, positions: positions.map(({ title, from, to }) => ({ titles: title, from, to })) }
    ids.authors.set(key, await ensure(payload, 'authors', { where: bySlug(slug), data }))
  }
  for (const { key, slug, name, abbreviation, url } of content.sources) {
    ids.sources.set(key, await ensure(payload, 'sources', { where: bySlug(slug), data: { slug, abbreviation, url }, localized: { name } }))
  }
  for (const term of content.terms) await ensure(payload, 'terms', { where: { term: { equals: term.term } }, data: term })
  return ids
}
