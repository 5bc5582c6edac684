import { APIError, type CollectionBeforeDeleteHook, type Where } from 'payload'

/** By collection, which editions contain a document. */
const uses: Record<string, (id: string) => Where> = {
  localities: (id) => ({ locality: { equals: id } }),
  sections: (id) => ({ section: { equals: id } }),
  topics: (id) => ({ topics: { in: [id] } }),
  authors: (id) => ({ authors: { in: [id] } }),
  sources: (id) => ({ sources: { in: [id] } }),
  media: (id) => ({ pictures: { in: [id] } }),
}

/** What published articles refer to cannot be deleted under them. */
export const refuseWhileInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { totalDocs } = await req.payload.count({ collection: 'editions', where: uses[collection.slug]!(String(id)), overrideAccess: true, req })
  if (totalDocs > 0) throw new APIError(req.t('portal:inUse' as never, { count: totalDocs }), 409, null, true)
}
