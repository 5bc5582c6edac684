import { env } from '@/env'
import { feedHtml } from '@/features/feeds/html'
import { findEditionRow } from '@/features/public-api/queries'
import { toResource } from '@/features/public-api/resource'
import { problem, readEditionId } from '@/features/public-api/rules'
import { apiAnswer, preflight } from '../../../../../parts/apiAnswer'

/** One edition with its text. */
export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  apiAnswer(request, async () => {
    const asked = readEditionId((await params).id)
    const row = asked && (await findEditionRow(asked.code, asked.locale))
    if (!row) return problem(404, 'Not Found', 'There is no such edition: not published in this language, or no such article.', 'id')
    return { body: { ...toResource(env.siteUrl, row), html: row.kind === 'syndicated' ? null : feedHtml(row.body, env.siteUrl) } }
  })

export const OPTIONS = preflight
