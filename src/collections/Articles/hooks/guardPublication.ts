import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { account, mayPublish } from '@/access/roles'

type Args = {
  data?: { _status?: unknown }
  draft?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

/**
 * Whoever may not publish may only save drafts: every other way of writing changes what is public (a save without
 * `draft=true` writes the published row, a restore may bring back another language). Also notes, for
 * `refuseIncomplete`, which languages this operation publishes.
 */
export const guardPublication: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const { data, draft, publishAllLocales, publishSpecificLocale, unpublishAllLocales } = args as Args
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  req.context.publishAllLocales = Boolean(publishAllLocales) && !draft

  if (overrideAccess || !req.user || mayPublish(req)) return args
  const refuse = (key: string): never => {
    throw new APIError(req.t(`portal:${key}` as never), 403, null, true)
  }
  if (operation === 'restoreVersion') refuse('mayNotRestore')
  const publishes = publishAllLocales || publishSpecificLocale || unpublishAllLocales || isPublished(data?._status)
  if (publishes || (operation === 'update' && !draft)) refuse('mayNotPublish')
  const user = account(req)
  if (user?.role === 'translator' && !user.languages.some((language) => language === req.locale)) refuse('wrongLanguage')
  return args
}

const isPublished = (status: unknown): boolean =>
  status === 'published' || (typeof status === 'object' && status !== null && Object.values(status).includes('published'))
