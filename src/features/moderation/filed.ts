import type { PayloadRequest } from 'payload'
import type { Locale } from '@/locales'

/** Where the article of a comment is filed; null where it is not public in that language. */
export async function filedUnder(req: PayloadRequest, article: string, locale: Locale): Promise<{ section: string | null; locality: string | null } | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { article: { equals: article }, locale: { equals: locale } },
    select: { section: true, locality: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [edition] = docs as unknown as Array<{ section?: string | null; locality?: string | null }>
  return edition ? { section: edition.section ?? null, locality: edition.locality ?? null } : null
}
