import type { CollectionBeforeChangeHook } from 'payload'

/** Whose text it is: a reporter sees and edits their own only. */
export const rememberAuthor: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.user ? { ...data, createdBy: req.user.id } : data
