import { env } from '@/env'
import { openApi } from '@/features/public-api/openapi'
import { apiAnswer, preflight } from '../../../../parts/apiAnswer'

/** The description of the open API. */
export const GET = (request: Request): Promise<Response> => apiAnswer(request, () => Promise.resolve({ body: openApi(env.siteUrl) }))

export const OPTIONS = preflight
