import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/locales'
import { CommentList, type ShownComment } from './CommentList'

type Props = { locale: Locale; comments: ShownComment[]; isOpen: boolean; form: ReactNode }

/** "Ý kiến bạn đọc": what was approved, and the form while comments are open. */
export async function ReadersComments({ locale, comments, isOpen, form }: Props) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  return (
    <section className="readers" aria-labelledby="comments">
      <div className="heading">
        <h2 id="comments">
          {t('title')}
          {comments.length > 0 && <span className="count">{` (${comments.length})`}</span>}
        </h2>
      </div>
      {/* Shown only as the target of the redirect after sending; focusable, so that arriving there announces it. */}
      <p id="comment-sent" className="note" role="status" tabIndex={-1}>
        {t('sent')}
      </p>
      {comments.length > 0 ? <CommentList comments={comments} locale={locale} /> : isOpen && <p>{t('empty')}</p>}
      {isOpen ? form : <p className="hint">{t('closed')}</p>}
    </section>
  )
}
