import type { Payload } from 'payload'
import { nameIn } from '@/features/editions/rules'
import type { InFiveLanguages, Locale } from '@/locales'

/** The localities or sections there are to choose from, named in a language, in the order of its alphabet. */
export async function referenceNames(payload: Payload, collection: 'localities' | 'sections', language: Locale): Promise<Array<{ id: string; name: string }>> {
  const { docs } = await payload.find({ collection, locale: 'all', select: { name: true }, depth: 0, limit: 500, pagination: false, overrideAccess: true })
  return docs
    .map(({ id, name }) => ({ id: String(id), name: nameIn(name as unknown as InFiveLanguages, language) || String(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
