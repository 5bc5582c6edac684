import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug } from 'payload'

/** Segments that are pages of their own below a language. */
const reservedSegments = ['a', 'c', 'qr', 'search', 'author', 'topic', 'source', 'archive', 'page', 'pages', 'p', 'preview', 'offline', 'series', 'sitemap', 'feed', 'comments', 'statistics', 'weather', 'media', 'api', 'admin', 'internal']

const namespace = ['localities', 'sections'] as const satisfies CollectionSlug[]

/** Localities and sections share one namespace of URLs, former slugs included: a clash is an error, not a guess. */
export const refuseTakenPath: CollectionBeforeValidateHook = async ({ data, originalDoc, collection, req }) => {
  const slug = data?.slug as string | undefined
  const wanted = [...new Set([slug, ...((data?.formerSlugs as string[] | null | undefined) ?? [])].filter((value) => value !== undefined))]
  if (wanted.length === 0) return data
  const refuse = (message: string): never => {
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'slug', message, label: message }], req }, req.t)
  }
  const reserved = wanted.find((value) => reservedSegments.includes(value))
  if (reserved) refuse(req.t('portal:slugReserved' as never, { slug: reserved }))
  for (const other of namespace) {
    const { docs } = await req.payload.find({
      collection: other,
      where: { or: [{ slug: { in: wanted } }, { formerSlugs: { in: wanted } }] },
      select: { slug: true },
      depth: 0,
      limit: 2,
      pagination: false,
      overrideAccess: true,
      req,
    })
    const taken = docs.find(({ id }) => other !== collection.slug || String(id) !== String(originalDoc?.id ?? data?.id ?? ''))
    if (taken) refuse(req.t('portal:slugTaken' as never, { slug: wanted.join(', '), other: String(taken.slug) }))
  }
  return data
}
