import type { PayloadRequest } from 'payload'
import type { ArticleRow } from '@/features/articles/rules'
import { applyEditions } from '@/features/editions/writers'
import { inTransaction } from '@/features/transaction'
import { as } from './decide'

/**
 * Closes or opens the comments of an article at once. Moderators do not edit articles, and whoever does may have a draft open:
 * the one switch is set in the public row and in a new version beneath every draft, and nothing else is published. A form
 * that was opened before cannot undo it unseen (`refuseStale`), for it began from the version before. Null where there is no article.
 */
export async function openComments(req: PayloadRequest, article: string, open: boolean): Promise<{ open: boolean } | null> {
  return inTransaction(req.payload, async (own) => {
    Object.assign(own, as(req))
    const { db } = own.payload
    const row = (await own.payload.findByID({ collection: 'articles', id: article, locale: 'all', draft: false, depth: 0, disableErrors: true, overrideAccess: true, req: own })) as unknown as ArticleRow | null
    if (!row) return null
    // Closing shuts both doors: the kind of a text may be corrected later. Opening opens the one that counts.
    const doors = open ? (row.kind === 'syndicated' ? { syndicatedCommentsOpen: true } : { commentsOpen: true }) : { commentsOpen: false, syndicatedCommentsOpen: false }
    const now = new Date().toISOString()
    await db.updateOne({ collection: 'articles', id: article, data: { ...doors, updatedAt: now }, req: own })
    const { docs } = await db.findVersions<Record<string, unknown>>({
      collection: 'articles', where: { and: [{ parent: { equals: article } }, { latest: { equals: true } }] }, limit: 1, sort: '-updatedAt', pagination: false, req: own,
    })
    if (docs[0]) {
      const versionData = { ...structuredClone(docs[0].version), ...doors, savedBy: req.user?.id ?? null, updatedAt: now }
      await db.createVersion({ collectionSlug: 'articles', parent: article, versionData: versionData as never, createdAt: now, updatedAt: now, autosave: false, req: own })
    }
    await applyEditions(own, article)
    return { open }
  })
}
