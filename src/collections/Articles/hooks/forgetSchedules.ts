import type { CollectionBeforeDeleteHook } from 'payload'

/** What was to happen to an article goes with it; a row that refers to nothing cannot stay. */
export const forgetSchedules: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'schedules', where: { article: { equals: id } }, depth: 0, overrideAccess: true, req })
}
