import { getTranslations } from 'next-intl/server'
import type { CommentErrors } from '@/features/comments/rules'
import { localeRecord, type Locale } from '@/locales'

const noStore = { 'cache-control': 'no-store' }

/** Where our own script goes on. */
export const goOn = (location: string): Response => Response.json({ location }, { headers: noStore })

/** What is wrong with a form, in words, for our own script (`site/elements/CommentForm.ts`); a refusal asks to come again (RFC 6585 §4). */
export async function saysWrong(locale: Locale, { refusal, ...errors }: CommentErrors): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const fields = Object.entries(errors)
  const body = {
    title: refusal ? t('refusedTitle') : t('errorsTitle', { count: fields.length }),
    refusal: refusal ? t(`refusals.${refusal}`) : null,
    isProofSpent: refusal === 'proofFailed',
    prefix: t('errorPrefix'),
    errors: Object.fromEntries(fields.map(([field, error]) => [field, t(`errors.${error}`)])),
  }
  const status = refusal === 'tooManyFromHere' || refusal === 'tooManyHere' ? 429 : refusal ? 409 : 422
  return Response.json(body, { status, headers: noStore })
}

/** What came is larger than any form: nothing of it was read, and the browser still has it. */
export async function saysTooBig(locale: Locale): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  return new Response(`${t('tooBig')}\n`, { status: 413, headers: { ...noStore, 'content-type': 'text/plain; charset=utf-8', 'content-language': localeRecord(locale).tag } })
}
