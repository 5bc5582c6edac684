import { getTranslation } from '@payloadcms/translations'
import { ValidationError, type CollectionAfterErrorHook, type CollectionBeforeValidateHook, type FlattenedField } from 'payload'
import { mergeSave, type Fields } from '@/features/saves/rules'
import { keepRefusedSave, type RefusedSave } from '@/features/saves/writers'
import { isLocale, type Locale } from '@/locales'
import { formatMoment } from '@/locales/format'

/** Not typed by anybody. */
const kept = ['id', 'code', 'createdBy', 'savedBy', 'createdAt', 'updatedAt', 'deletedAt', '_status']

/**
 * A form sends the `updatedAt` of the version it began from. When a newer one is there, what both changed is not
 * overwritten but refused (409), naming the fields, who and when; what only one of them changed is brought together.
 * A save that names no beginning (a script) is taken as it is.
 */
export const refuseStale: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req, collection, context }) => {
  const locale = req.locale
  const began = data?.updatedAt as string | undefined
  if (operation !== 'update' || !data || !began || !isLocale(locale) || context.isRestoringVersion) return data
  if (sameMoment(began, originalDoc?.updatedAt)) return data

  const fields = collection.flattenedFields.filter(({ name }) => name && !kept.includes(name))
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: originalDoc.id } }, { 'version.updatedAt': { equals: began } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    locale,
    overrideAccess: true,
    req,
  })
  const { merged, conflicts } = mergeSave({
    names: fields.map(({ name }) => name),
    base: (docs[0]?.version as unknown as Fields | undefined) ?? null,
    current: originalDoc as Fields,
    typed: data,
    publish: data._status === 'published',
  })
  if (conflicts.length === 0) return merged

  const at = new Date().toISOString()
  const typed = (isLocalized: boolean) => Object.fromEntries(fields.filter(({ name, localized }) => name in data && Boolean(localized) === isLocalized).map(({ name }) => [name, data[name] as unknown]))
  req.context.refusedSave = { id: String(originalDoc.id), locale, localized: typed(true), shared: typed(false), savedBy: req.user ? String(req.user.id) : null, at } satisfies RefusedSave
  throw await staleSave({ req, at, originalDoc: originalDoc as Fields, conflicts: fields.filter(({ name }) => conflicts.includes(name)) })
}

/** After the refusal, when its transaction is over, what was typed is kept among the versions. */
export const keepRefused: CollectionAfterErrorHook = async ({ req, context, error, result }) => {
  const refused = context.refusedSave as RefusedSave | undefined
  if (!refused) return
  delete context.refusedSave
  await keepRefusedSave(req.payload, refused)
  // At the top the admin shows the sentence as it is; among `errors` it would cut it up at its commas.
  return { response: { ...result, message: error.message } }
}

const sameMoment = (a: unknown, b: unknown): boolean => new Date(a as string).getTime() === new Date(b as string).getTime()

type Stale = { req: Parameters<CollectionBeforeValidateHook>[0]['req']; at: string; originalDoc: Fields; conflicts: FlattenedField[] }

async function staleSave({ req, at, originalDoc, conflicts }: Stale): Promise<ValidationError> {
  const by = originalDoc.savedBy
    ? await req.payload.findByID({ collection: 'users', id: originalDoc.savedBy as string, depth: 0, disableErrors: true, overrideAccess: true, req })
    : null
  const language = req.i18n.language as Locale
  const said = (key: string, over = {}) =>
    req.t(`portal:${key}` as never, { who: by?.name ?? req.t('portal:somebody' as never), when: formatMoment(originalDoc.updatedAt as string, language), kept: formatMoment(at, language), ...over } as never)
  const labels = conflicts.map((field) => ('label' in field && field.label ? getTranslation(field.label as never, req.i18n) : field.name))
  const errors = conflicts.map(({ name }) => ({ path: name, message: said('staleField') }))
  const error = new ValidationError({ collection: 'articles', errors, req }, req.t)
  return Object.assign(error, { status: 409, message: said('staleSave', { fields: labels.join(', ') }) })
}
