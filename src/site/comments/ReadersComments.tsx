import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/locales'
import { CommentList, type ShownComment } from './CommentList'

type Props = { locale: Locale; comments: { own: ShownComment[]; others: ShownComment[] }; isOpen: boolean; form: ReactNode }

/** "Ý kiến bạn đọc": what was approved in this language, then in others, and the form while comments are open. */
export async function ReadersComments({ locale, comments, isOpen, form }: Props) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const { own, others } = comments
  return (
    <section className="readers" aria-labelledby="comments">
      <div className="heading">
        <h2 id="comments">
          {t('title')}
          {own.length > 0 && <span className="count">{` (${own.length})`}</span>}
        </h2>
      </div>
      {/* Shown only as the target of the redirect after sending; focusable, so that arriving there announces it. */}
      <p id="comment-sent" className="note" role="status" tabIndex={-1}>
        {t('sent')}
      </p>
      {own.length > 0 ? <CommentList comments={own} locale={locale} /> : isOpen && <p>{t('empty')}</p>}
      {others.length > 0 && (
        <details>
          <summary>{t('inOtherLanguages', { count: others.length })}</summary>
          <CommentList comments={others} locale={locale} />
        </details>
      )}
      {isOpen ? form : <p className="hint">{t('closed')}</p>}
    </section>
  )
}
