import { getTranslations } from 'next-intl/server'
import type { ArticleViews } from '@/features/counting/statistics'
import type { Locale } from '@/locales'
import { formatMinute } from '@/locales/format'

/** "8.034 lượt xem": in this language, and in all languages where that is more; nobody yet is not said. As of when is for who points at it: beside the dates it read as one of them. */
export async function Views({ locale, views }: { locale: Locale; views: ArticleViews }) {
  const t = await getTranslations({ locale, namespace: 'Counting' })
  if (views.total === 0) return null
  return (
    <p className="times views" title={t('asOf', { at: formatMinute(views.at, locale) })}>
      {views.own > 0 && <span>{t('views', { count: views.own })}</span>}
      {views.total > views.own && <span>{t('inAllLanguages', { count: views.total })}</span>}
    </p>
  )
}
