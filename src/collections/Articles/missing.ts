import { APIError, type Endpoint } from 'payload'
import { mayPublish } from '@/access/roles'
import { inOneLanguage, publicationFaults, type ArticleRow } from '@/features/articles/rules'
import { localeCodes } from '@/locales'

/**
 * What each language of an article lacks today to be published, in sentences: `{ vi: [], en: ['…'] }`, of its newest drafts.
 * For those who schedule; the date is not missed, publishing gives it.
 */
export const missing: Omit<Endpoint, 'root'> = {
  path: '/:id/missing',
  method: 'get',
  handler: async (req) => {
    if (!mayPublish(req)) throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true)
    const id = String(req.routeParams!.id)
    const row = (await req.payload.findByID({ collection: 'articles', id, draft: true, trash: true, locale: 'all', depth: 0, overrideAccess: false, user: req.user, req })) as unknown as ArticleRow
    const publishedAt = new Date().toISOString()
    return Response.json(
      Object.fromEntries(localeCodes.map((locale) => [locale, publicationFaults({ ...inOneLanguage(row, locale), publishedAt }, locale, req.t as never).map(({ message }) => message)])),
    )
  },
}
