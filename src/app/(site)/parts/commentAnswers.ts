import { getTranslations } from 'next-intl/server'
import { readCommentForm, type CommentErrors, type CommentRefusal } from '@/features/comments/rules'
import { localeRecord, publicPath, type Locale } from '@/locales'
import { busyPage } from '@/site/comments/busyPage'

const noStore = { 'cache-control': 'no-store' }

/** Where our own script goes on. */
export const goOn = (location: string): Response => Response.json({ location }, { headers: noStore })

/** When to come again, in seconds, where more comes at once than can be taken. */
const comeAgain = 10

const statusOf: Partial<Record<CommentRefusal, number>> = { busy: 503, tooManyFromHere: 429, tooManyHere: 429 }

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
  const status = refusal ? (statusOf[refusal] ?? 409) : 422
  return Response.json(body, { status, headers: status === 503 ? { ...noStore, 'retry-after': String(comeAgain) } : noStore })
}

/** What came is larger than any form: nothing of it was read, and the browser still has it. */
export async function saysTooBig(locale: Locale): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  return new Response(`${t('tooBig')}\n`, { status: 413, headers: { ...noStore, 'content-type': 'text/plain; charset=utf-8', 'content-language': localeRecord(locale).tag } })
}

/** More comments come at once than can be taken: the form again, with all that was typed, and when to come again (RFC 9110 §15.6.4). */
export async function saysBusy(locale: Locale, code: string, posted: FormData): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const words = { title: t('refusedTitle'), refusal: t('refusals.busy'), name: t('name'), text: t('text'), submit: t('submit') }
  const page = busyPage(localeRecord(locale).tag, publicPath(locale, 'a', code, 'comments'), readCommentForm(posted), words)
  return new Response(page, { status: 503, headers: { ...noStore, 'content-type': 'text/html; charset=utf-8', 'retry-after': String(comeAgain) } })
}
