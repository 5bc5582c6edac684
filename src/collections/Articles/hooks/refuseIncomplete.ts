import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { inOneLanguage, publicationFaults, type ArticleRow } from '@/features/articles/rules'
import { isLocale, localeCodes, type Locale } from '@/locales'

/**
 * What is published must be whole, in the language published: this is where requiredness of localized fields lives
 * (`required` would break drafts and the other languages). The first publication dates itself.
 */
export const refuseIncomplete: CollectionBeforeChangeHook = async ({ data, originalDoc, req, context, collection, operation }) => {
  if (context.isRestoringVersion) return data
  const all = context.publishAllLocales === true
  if (data._status !== 'published' && !all) return data
  const current = req.locale
  if (!isLocale(current)) return data
  const dated = { ...data, publishedAt: data.publishedAt ?? originalDoc?.publishedAt ?? new Date().toISOString() }

  const stored =
    all && operation === 'update'
      ? ((await req.payload.findByID({ collection: 'articles', id: originalDoc.id, draft: true, locale: 'all', depth: 0, overrideAccess: true, trash: true, req })) as unknown as ArticleRow)
      : null
  const languages: Locale[] = all ? localeCodes : [current]
  const errors = languages.flatMap((locale) => {
    const text = locale === current ? { ...originalDoc, ...dated } : { ...(stored ? inOneLanguage(stored, locale) : {}), ...sharedOf({ ...originalDoc, ...dated }) }
    return publicationFaults(text, locale, req.t as never)
  })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors: errors.map((fault) => ({ ...fault, label: fault.message })), req }, req.t)
  return dated
}

const sharedOf = ({ section, authors, origin, kind }: Record<string, unknown>) => ({ section, authors, origin, kind })
