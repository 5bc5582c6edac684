import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'

type Props = {
  locale: Locale
  path: string
  page: number
  pages: number
  /** Where a page stands, when not below the path. */
  at?: (page: number) => string
}

/** Plain links to the pages before and after; the first page is the path itself. */
export async function Paging({ locale, path, page, pages, at = (number) => (number === 1 ? path : `${path}/page/${number}`) }: Props) {
  if (pages < 2) return null
  const t = await getTranslations({ locale, namespace: 'Paging' })
  return (
    <nav className="paging" aria-label={t('label')}>
      <ul>
        {page > 1 && (
          <li>
            <a href={at(page - 1)} rel="prev">
              {t('previous')}
            </a>
          </li>
        )}
        <li>{t('of', { page, pages })}</li>
        {page < pages && (
          <li>
            <a href={at(page + 1)} rel="next">
              {t('next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
