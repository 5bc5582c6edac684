import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { CommentsPage } from '@/features/comments/page'
import type { CommentsState } from '@/features/comments/rules'
import { publicPath, type Locale } from '@/locales'
import { Paging } from '../page/Paging'
import { CommentList } from './CommentList'
import { CommentViews } from './CommentViews'

type Props = {
  locale: Locale
  code: string
  path: string
  /** The first page of those in the page's language. */
  own: CommentsPage
  /** How many there are in other languages. */
  elsewhere: number
  state: CommentsState
  form: ReactNode
}

/** "Ý kiến bạn đọc": the first page of what was approved in this language, the way to the others, and the form while comments are open. */
export async function ReadersComments({ locale, code, path, own, elsewhere, state, form }: Props) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const isOpen = state === 'open'
  const at = (view: string, page: number) => publicPath(locale, 'a', code, 'comments', view, String(page))
  return (
    <section className="readers" aria-labelledby="comments">
      <div className="heading">
        <h2 id="comments">
          {t('title')}
          {own.total > 0 && <span className="count">{` (${own.total})`}</span>}
        </h2>
      </div>
      {own.total > 1 && <CommentViews locale={locale} code={code} path={path} view="oldest" hasOthers={false} />}
      {own.total > 0 ? <CommentList comments={own.comments} locale={locale} code={code} isOpen={isOpen} /> : isOpen && <p>{t('empty')}</p>}
      <Paging locale={locale} path={path} page={1} pages={own.pages} at={(page) => at('oldest', page)} />
      {elsewhere > 0 && (
        <p className="sub">
          <a href={at('all', 1)} rel="nofollow">
            {t('inOtherLanguages', { count: elsewhere })}
          </a>
        </p>
      )}
      {isOpen ? form : <p className="hint">{t(`closed.${state}`)}</p>}
    </section>
  )
}
