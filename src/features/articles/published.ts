import type { Payload } from 'payload'
import type { StoredEdition } from '@/features/editions/types'
import type { Locale } from '@/locales'

/** The edition of an article in a language, or null; for requests that are no page (`queries.ts` serves those). */
export async function findPublished(payload: Payload, locale: Locale, code: string): Promise<StoredEdition | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { code: { equals: code }, locale: { equals: locale } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return (docs[0] as unknown as StoredEdition | undefined) ?? null
}
