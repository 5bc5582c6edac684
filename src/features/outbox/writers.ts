import type { CollectionSlug, PayloadRequest } from 'payload'

/** What an edition is made from besides its article; a change there rebuilds the editions that contain it. */
export type ReferenceCollection = Extract<CollectionSlug, 'localities' | 'sections' | 'topics' | 'authors' | 'sources' | 'media'>

/** Records, in the transaction of the change itself, which cached pages it makes wrong. */
export async function recordPurge(req: PayloadRequest, tags: Iterable<string>): Promise<void> {
  const unique = [...new Set(tags)]
  if (unique.length === 0) return
  await req.payload.create({ collection: 'outbox', data: { kind: 'purge', tags: unique, attempts: 0 }, overrideAccess: true, depth: 0, req })
}

/** Records that what search holds of an article is to be made anew, after the commit. */
export async function recordIndex(req: PayloadRequest, article: string): Promise<void> {
  await req.payload.create({ collection: 'outbox', data: { kind: 'index', targetCollection: 'editions', targetId: article, attempts: 0 }, overrideAccess: true, depth: 0, req })
}

/** Records that the editions containing a changed document must be made anew, after the commit and in batches. */
export async function recordRebuild(req: PayloadRequest, target: { collection: ReferenceCollection; id: string }): Promise<void> {
  await req.payload.create({
    collection: 'outbox',
    data: { kind: 'rebuild', targetCollection: target.collection, targetId: target.id, attempts: 0 },
    overrideAccess: true,
    depth: 0,
    req,
  })
}
