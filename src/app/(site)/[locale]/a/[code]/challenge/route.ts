import { getTranslations } from 'next-intl/server'
import { makeChallenge } from '@/features/comments/abuse/proof'
import { commentLimits } from '@/features/comments/rules'
import { localeOfPrefix } from '@/locales'
import { codeInSegment } from '../../../../parts/codeInSegment'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; code: string }> }

/** What the form's element needs of somebody who begins to write, and readers do not: work for the browser, new for each form, and words. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: prefix, code } = await params
  const locale = localeOfPrefix(prefix)?.code
  if (!locale || !codeInSegment(code)) return new Response(null, { status: 404 })
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const words = { sending: t('sending'), count: t.raw('count') as string, over: t.raw('tooLong') as string }
  return Response.json({ challenge: await makeChallenge(), max: commentLimits.text, words }, { headers: { 'cache-control': 'no-store' } })
}
