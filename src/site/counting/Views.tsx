import { getTranslations } from 'next-intl/server'
import type { ArticleViews } from '@/features/counting/statistics'
import type { Locale } from '@/locales'
import { Time } from '../page/Time'

/** "8.034 lượt xem": in this language, in all languages where that is more, and as of when. */
export async function Views({ locale, views }: { locale: Locale; views: ArticleViews }) {
  const t = await getTranslations({ locale, namespace: 'Counting' })
  const at = () => <Time at={views.at} locale={locale} as="minute" />
  return (
    <p className="times views">
      <span>{t('views', { count: views.own })}</span>
      {views.total > views.own && <span>{t('inAllLanguages', { count: views.total })}</span>}
      <span>{t.rich('asOf', { at })}</span>
    </p>
  )
}
