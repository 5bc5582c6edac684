import { runningCounter } from '@/features/counting/counter'
import { submitMessage } from '@/features/messages/actions'
import { findPage } from '@/features/pages/queries'
import { portal } from '@/features/portal'
import { localeOfPrefix } from '@/locales'
import { refusalOf, seeOther } from '../../../../parts/postedForm'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** Longer than any honest form: name, e-mail, subject and 4,000 characters, percent-encoded. */
const maxBytes = 64_000

/** Takes the contact form (no JavaScript needed) and redirects: to its page, or to the form with its errors. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: prefix, slug } = await params
  const locale = localeOfPrefix(prefix)
  const page = locale && (await findPage(locale.code, slug))
  if (!page || !('hasContactForm' in page) || !page.hasContactForm) return new Response(null, { status: 404 })
  const refusal = refusalOf(request, maxBytes)
  if (refusal) return refusal
  const senders = runningCounter()
  if (!senders) return new Response(null, { status: 503 })

  // The server has put the reader's own address there, or what a trusted proxy says of it (`scripts/lib/reader-pages.mjs`).
  const sender = { address: request.headers.get('x-forwarded-for') ?? '' }
  const outcome = await submitMessage(await portal(), senders, locale.code, sender, await request.formData())
  return seeOther(outcome.type === 'sent' ? `${page.path}#message-sent` : `${page.path}/message?form=${outcome.token}`)
}
