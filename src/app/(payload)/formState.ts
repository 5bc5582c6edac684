import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'

/** Collections that bring together what several people saved, field by field (`refuseStale`). */
const merging = ['articles']

/**
 * Payload's answer to a form, without its question whether the document is stale where the portal answers that itself. That
 * question compares the newest version in the default language with the language in view: whoever opens an English text after
 * a Vietnamese draft was told that somebody had changed it, and its only button reloads what has been typed away.
 */
export const formState: typeof buildFormStateHandler = (args) =>
  buildFormStateHandler({ ...args, checkForStaleData: args.checkForStaleData && !merging.includes(args.collectionSlug ?? '') })
