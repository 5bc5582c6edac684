import type { CollectionBeforeChangeHook } from 'payload'

/** Whose text it is (a reporter sees and edits their own only), and who has saved this version of it. */
export const rememberAuthor: CollectionBeforeChangeHook = ({ data, operation, req }) => ({
  ...data,
  ...(operation === 'create' && req.user ? { createdBy: req.user.id } : {}),
  savedBy: req.user?.id ?? null,
})
