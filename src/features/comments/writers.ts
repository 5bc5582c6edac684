import type { PayloadRequest } from 'payload'
import type { Locale } from '@/locales'

/** Whether an article is public in a language. */
export async function editionExists(req: PayloadRequest, article: string, locale: Locale): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: { article: { equals: article }, locale: { equals: locale } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
