import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { bodyOf, json, refusal } from '@/features/desk-endpoint'
import { ban, lift } from './bans'
import { openComments } from './close'
import { decide, undo } from './decide'
import { commentLines, csvAnswer, historyLines } from './export'
import { languagesOf, readCase, readQueue } from './queue'
import { banSchema, closeSchema, decisionSchema, liftSchema, readFilter, undoSchema } from './rules'
import { decidedSince, readCounts } from './statistics'

type Answer = (req: PayloadRequest) => Promise<Response>

/** Only who moderates is answered; Payload has checked whose session it is, and that a cookie came from the portal's own pages. */
const forModerators = (answer: Answer): Answer => async (req) => {
  if (!hasRole(req, 'admin', 'moderator')) throw refusal(req, 'moderatorsOnly', 403)
  return answer(req)
}

const get = (path: string, answer: Answer): Endpoint => ({ path, method: 'get', handler: forModerators(answer) })
const post = (path: string, answer: Answer): Endpoint => ({ path, method: 'post', handler: forModerators(answer) })

/** What the moderators' desk asks, below `/api/comments`. */
export const moderationEndpoints: Endpoint[] = [
  get('/queue', async (req) => {
    const filter = readFilter(req.searchParams)
    if (!filter) throw refusal(req, 'badRequest', 400)
    return json(await readQueue(req, filter))
  }),
  get('/counts', async (req) => {
    const since = req.searchParams.get('since')
    const now = new Date().toISOString()
    const decided = since && !Number.isNaN(Date.parse(since)) ? await decidedSince(req.payload, new Date(since).toISOString()) : []
    return json({ ...(await readCounts(req.payload, languagesOf(req))), decided, now })
  }),
  get('/:id/case', async (req) => {
    const found = await readCase(req.payload, String(req.routeParams?.id))
    if (!found) throw refusal(req, 'commentGone', 404)
    return json(found)
  }),
  post('/decide', async (req) => json({ outcomes: await decide(req, await bodyOf(req, decisionSchema)) })),
  post('/undo', async (req) => json({ outcomes: await undo(req, (await bodyOf(req, undoSchema)).decisions) })),
  post('/close', async (req) => {
    const { article, open } = await bodyOf(req, closeSchema)
    const done = await openComments(req, article, open)
    if (!done) throw refusal(req, 'articleGone', 404)
    return json(done)
  }),
  post('/ban', async (req) => json(await ban(req, await bodyOf(req, banSchema)))),
  post('/lift-ban', async (req) => {
    await lift(req, (await bodyOf(req, liftSchema)).ban)
    return json({})
  }),
  get('/export.csv', (req) => Promise.resolve(csvAnswer('comments.csv', commentLines(req.payload, hasRole(req, 'admin'))))),
  get('/history.csv', (req) => Promise.resolve(csvAnswer('decisions.csv', historyLines(req.payload)))),
]
