import { getTranslations } from 'next-intl/server'
import { publicPath, type Locale } from '@/locales'
import { formatMonth } from '@/locales/format'

/** The nearest months before and after in which anything was published, and which is which: years may lie between. */
export async function MonthNeighbours({ locale, previous, next }: { locale: Locale; previous: string | null; next: string | null }) {
  if (!previous && !next) return null
  const t = await getTranslations({ locale, namespace: 'Archive' })
  const link = (month: string, rel: 'prev' | 'next') => (
    <li>
      <a href={publicPath(locale, 'archive', month)} rel={rel}>
        {t(rel === 'prev' ? 'earlier' : 'later', { month: formatMonth(month, locale) })}
      </a>
    </li>
  )
  return (
    <nav className="paging" aria-label={t('neighbours')}>
      <ul>
        {previous && link(previous, 'prev')}
        {next && link(next, 'next')}
      </ul>
    </nav>
  )
}
