import { APIError, type CollectionBeforeOperationHook } from 'payload'

const maxLimit = 100
const maxDepth = 1
/** In characters of JSON: longer than any honest filter, shorter than one made to exhaust the database. */
const maxFilter = 1_000

const questions = ['read', 'readDistinct', 'count']

type ReadArgs = { depth?: number; limit?: number; pagination?: boolean; where?: unknown; sort?: unknown; joins?: unknown }

/** What anybody may ask of the open API at once. Payload alone would hand out a whole collection (`limit=0`). */
export const boundAnonymousReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (!questions.includes(operation) || overrideAccess || req.user) return args
  const { depth, limit, where, sort } = args as ReadArgs
  if (JSON.stringify([where, sort])?.length > maxFilter) throw new APIError(req.t('portal:filterTooLong' as never), 400, null, true)
  if (operation !== 'read') return args
  const bounded: ReadArgs = { ...(args as ReadArgs), depth: Math.min(depth ?? 0, maxDepth), pagination: true }
  // Payload's 0 means all.
  bounded.limit = Math.min(limit === 0 ? maxLimit : (limit ?? 10), maxLimit)
  return bounded as typeof args
}
