import { keepEdit } from '@/features/comments/actions'
import { confirmEmail, editOwn, findOwn, setMails, withdrawOwn } from '@/features/comments/own'
import { privatePath } from '@/features/comments/private-link'
import { portal } from '@/features/portal'
import { localeOfPrefix } from '@/locales'
import { refusalOf, seeOther } from '../../../../parts/postedForm'
import { senderOf } from '../../../../parts/senderOf'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; link: string; action: string }> }

const maxBytes = 64_000

/** The link that unsubscribes, opened by a person: the page has a button for it, so that no scanner of mails presses it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: prefix, link } = await params
  const locale = localeOfPrefix(prefix)
  return locale ? seeOther(`${privatePath(locale.code, link)}#mails`) : new Response(null, { status: 404 })
}

/** What a writer does with their own comment, by plain forms on its page; and what a mail program does with one click (RFC 8058). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: prefix, link, action } = await params
  const locale = localeOfPrefix(prefix)
  if (!locale) return new Response(null, { status: 404 })
  const refusal = refusalOf(request, maxBytes)
  if (refusal) return refusal
  const payload = await portal()
  const own = await findOwn(payload, link)
  const page = privatePath(locale.code, link)
  if (!own) return seeOther(page)
  const { comment, isByMail } = own
  const form = await request.formData()
  switch (action) {
    case 'edit': {
      const text = form.get('text')
      const typed = typeof text === 'string' ? text.normalize('NFC').replace(/\r\n?/g, '\n').trim() : ''
      const error = await editOwn(payload, comment, senderOf(request), typed)
      return seeOther(error ? `${page}?form=${await keepEdit(payload, typed, error)}` : `${page}?saved=yes`)
    }
    case 'withdraw':
      await withdrawOwn(payload, comment)
      return seeOther(page)
    case 'stop':
      await setMails(payload, comment, false)
      return form.get('List-Unsubscribe') === 'One-Click' ? new Response(null, { status: 200 }) : seeOther(`${page}#mails`)
    case 'start':
      await setMails(payload, comment, true)
      return seeOther(`${page}#mails`)
    case 'confirm':
      if (isByMail) await confirmEmail(payload, comment)
      return seeOther(page)
    default:
      return new Response(null, { status: 404 })
  }
}
