import type { GlobalAfterChangeHook } from 'payload'
import { tags } from '@/cache/tags'
import { recordPurge } from '@/features/outbox/writers'

/** The site's settings are on every page. */
export const clearSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  await recordPurge(req, [tags.site()])
  return doc
}
