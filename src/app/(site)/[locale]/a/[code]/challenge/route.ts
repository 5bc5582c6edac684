import { makeChallenge } from '@/features/comments/abuse/proof'
import { localeOfPrefix } from '@/locales'
import { codeInSegment } from '../../../../parts/codeInSegment'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; code: string }> }

/** Work for the browser of somebody who begins to write, new for each form. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, code } = await params
  if (!localeOfPrefix(locale) || !codeInSegment(code)) return new Response(null, { status: 404 })
  return Response.json(await makeChallenge(), { headers: { 'cache-control': 'no-store' } })
}
