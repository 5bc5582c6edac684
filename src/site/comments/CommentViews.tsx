import { getTranslations } from 'next-intl/server'
import type { CommentView } from '@/features/comments/page'
import { publicPath, type Locale } from '@/locales'

type Props = {
  locale: Locale
  /** The article's code and path. */
  code: string
  path: string
  view: CommentView
  /** Whether there are comments in other languages. */
  hasOthers: boolean
}

/** Plain links to the other ways of looking at the comments of an article: the order, the languages. */
export async function CommentViews({ locale, code, path, view, hasOthers }: Props) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const isAll = view.startsWith('all')
  const isNewest = view.endsWith('newest')
  const at = (all: boolean, newest: boolean): string => {
    if (!all && !newest) return `${path}#comments`
    const name = all ? (newest ? 'all-newest' : 'all') : 'newest'
    return publicPath(locale, 'a', code, 'comments', name, '1')
  }
  return (
    <nav className="sub" aria-label={t('order')}>
      <a href={at(isAll, !isNewest)} rel="nofollow">
        {t(isNewest ? 'oldestFirst' : 'newestFirst')}
      </a>
      {(hasOthers || isAll) && (
        <a href={at(!isAll, isNewest)} rel="nofollow">
          {t(isAll ? 'onlyThisLanguage' : 'everyLanguage')}
        </a>
      )}
    </nav>
  )
}
