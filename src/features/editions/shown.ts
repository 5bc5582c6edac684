import type { PayloadRequest } from 'payload'
import type { EditionChange } from './changes'

/**
 * What belongs to an edition is public with it: its pictures, and the approved comments below it. The flags are
 * derived here, so that a single indexed query answers whether a reader may have something.
 */
export async function markShown(req: PayloadRequest, articleId: string, changes: EditionChange[]): Promise<void> {
  const pictures = new Set(changes.flatMap(({ before, after }) => [...(before?.pictures ?? []), ...(after?.pictures ?? [])]))
  for (const id of pictures) await markPicture(req, id)
  for (const { before, after } of changes) {
    if (!before === !after) continue
    await req.payload.db.updateMany({
      collection: 'comments',
      where: { article: { equals: articleId }, locale: { equals: (after ?? before)!.locale }, ...(after ? { status: { equals: 'approved' } } : {}) },
      data: { isPublic: after !== null },
      req,
    })
  }
}

/** A picture is public only while an edition, a masthead, an author's portrait or a series uses it. */
export async function markPicture(req: PayloadRequest, id: string): Promise<void> {
  const common = { overrideAccess: true, req } as const
  const { totalDocs: editions } = await req.payload.count({ ...common, collection: 'editions', where: { pictures: { in: [id] } } })
  const uses = async (collection: 'localities' | 'authors' | 'series', field: string): Promise<boolean> =>
    (await req.payload.count({ ...common, collection, where: { [field]: { equals: id } } })).totalDocs > 0
  const isPublic = editions > 0 || (await uses('localities', 'masthead.picture')) || (await uses('authors', 'portrait')) || (await uses('series', 'picture'))
  const media = await req.payload.findByID({ ...common, collection: 'media', id, depth: 0, disableErrors: true, select: { isPublic: true } })
  // Straight to the row: a picture's own hooks would rebuild the very editions that are being written.
  if (media && media.isPublic !== isPublic) {
    await req.payload.db.updateOne({ collection: 'media', id, data: { isPublic }, req })
  }
}
