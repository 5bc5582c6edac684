import { env } from '@/env'
import { findEditions } from '@/features/public-api/queries'
import { apiPath, readQuestion } from '@/features/public-api/rules'
import { apiAnswer, preflight } from '../../../../parts/apiAnswer'

/** Published editions, newest first: a page of them. */
export const GET = (request: Request): Promise<Response> =>
  apiAnswer(request, async () => {
    const { searchParams } = new URL(request.url)
    const question = readQuestion(searchParams)
    if ('status' in question) return question
    const found = await findEditions(question)
    if ('status' in found) return found
    if (!found.nextCursor) return { body: found }
    searchParams.set('cursor', found.nextCursor)
    return { body: found, link: `${env.siteUrl}${apiPath}/editions?${searchParams.toString()}` }
  })

export const OPTIONS = preflight
