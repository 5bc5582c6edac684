import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { account } from '@/access/roles'
import { bodyOf, json, refusal } from '@/features/desk-endpoint'
import { inTransaction } from '@/features/transaction'
import type { Locale } from '@/locales'
import { targetLocales } from './rules'
import { mayTranslate, printOf, readOriginal, readSource } from './source'
import { assign, confirmTranslation, storedTranslations } from './apply'

const language = z.enum(targetLocales as [Locale, ...Locale[]])
const confirmation = z.object({ language, print: z.string().regex(/^[0-9a-f]{16}$/) })
const taking = z.object({ language, take: z.boolean() })

/** The article of the request, which the account must be allowed to read. */
async function articleOf(req: PayloadRequest): Promise<string> {
  const id = String(req.routeParams!.id)
  await req.payload.findByID({ collection: 'articles', id, draft: true, trash: true, depth: 0, select: { code: true }, overrideAccess: false, user: req.user, req })
  return id
}

/** As the account that asked, in a transaction of its own. */
const inTransactionOf = <T>(req: PayloadRequest, work: (own: PayloadRequest) => Promise<T>): Promise<T> =>
  inTransaction(req.payload, (own) => work(Object.assign(own, { user: req.user })))

/** What the translators' desk asks, below `/api/articles`. */
export const translationEndpoints: Array<Omit<Endpoint, 'root'>> = [
  {
    path: '/:id/source',
    method: 'get',
    handler: async (req) => {
      // Not `locale`, which the API's route fills in where it is not named.
      const asked = language.safeParse(req.searchParams.get('language'))
      if (!asked.success) throw refusal(req, 'badRequest', 400)
      return json({ source: await readSource(req, await articleOf(req), asked.data) })
    },
  },
  {
    path: '/:id/confirm',
    method: 'post',
    handler: async (req) => {
      const { language: locale, print } = await bodyOf(req, confirmation)
      if (!mayTranslate(req, locale)) throw refusal(req, 'wrongLanguage', 403)
      const id = await articleOf(req)
      await inTransactionOf(req, async (own) => {
        const found = await readOriginal(own, id)
        // What one has not seen one does not vouch for.
        if (!found?.edition) throw refusal(req, 'originalWithdrawn', 409)
        if (printOf(found.text) !== print) throw refusal(req, 'sourceChanged', 409)
        if (!(await confirmTranslation(own, id, locale))) throw refusal(req, 'notTranslatedYet', 409)
      })
      return json({ source: await readSource(req, id, locale) })
    },
  },
  {
    path: '/:id/take',
    method: 'post',
    handler: async (req) => {
      const { language: locale, take } = await bodyOf(req, taking)
      if (!mayTranslate(req, locale)) throw refusal(req, 'wrongLanguage', 403)
      const id = await articleOf(req)
      await inTransactionOf(req, async (own) => {
        const row = (await storedTranslations(own, id)).find((known) => known.locale === locale)
        if (!row) throw refusal(req, 'notPublicYet', 409)
        if (row.state === 'done' || row.state === 'resting') throw refusal(req, 'nothingToTranslate', 409)
        const me = account(req)!.id
        // Two who press at once: the first has it, and the second is told.
        if (row.assignee && row.assignee !== me && take) throw refusal(req, 'takenAlready', 409)
        if (!take && row.assignee !== me && !['admin', 'editor'].includes(account(req)!.role)) throw refusal(req, 'notYours', 403)
        await assign(own, row, take ? me : null)
      })
      return json({ source: await readSource(req, id, locale) })
    },
  },
]
