import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { tags } from '@/cache/tags'
import { recordPurge } from '@/features/outbox/writers'

/** The footer of every page names them. */
export const clearPages: { onChange: CollectionAfterChangeHook; onDelete: CollectionAfterDeleteHook } = {
  onChange: async ({ doc, req }) => {
    await recordPurge(req, [tags.site()])
    return doc
  },
  onDelete: async ({ req }) => recordPurge(req, [tags.site()]),
}
