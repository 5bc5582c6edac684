import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { tags } from '@/cache/tags'
import { markPicture } from '@/features/editions/writers'
import { idOf } from '@/features/editions/rules'
import { recordPurge, recordRebuild, type ReferenceCollection } from '@/features/outbox/writers'

/** The pictures that a row itself shows: a locality's masthead, an author's portrait, that of a series. */
const picturesOf = (row: { masthead?: { picture?: unknown }; portrait?: unknown; picture?: unknown } | null | undefined): string[] =>
  [row?.masthead?.picture, row?.portrait, row?.picture].map(idOf).filter((id) => id !== null)

/** A renamed locality, section, topic, author or source, or a changed picture: the editions containing it are rebuilt. */
export const followReference: { onChange: CollectionAfterChangeHook; onDelete: CollectionAfterDeleteHook } = {
  onChange: async ({ collection, doc, previousDoc, operation, req }) => {
    await recordPurge(req, [tags.site()])
    // No edition is made from a series.
    if (operation === 'update' && collection.slug !== 'series') await recordRebuild(req, { collection: collection.slug as ReferenceCollection, id: String(doc.id) })
    const pictures = [doc, previousDoc].flatMap(picturesOf)
    for (const id of new Set(pictures)) await markPicture(req, id)
    return doc
  },
  onDelete: async ({ doc, req }) => {
    await recordPurge(req, [tags.site()])
    for (const id of picturesOf(doc)) await markPicture(req, id)
  },
}
