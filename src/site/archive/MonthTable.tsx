import { getTranslations } from 'next-intl/server'
import { publicPath, type Locale } from '@/locales'
import { formatMonth } from '@/locales/format'

type Props = { locale: Locale; months: Array<{ month: string; count: number }> }

/** Years, newest first, each with its months and how much was published in them. */
export async function MonthTable({ locale, months }: Props) {
  const t = await getTranslations({ locale, namespace: 'Catalogue' })
  const archive = await getTranslations({ locale, namespace: 'Archive' })
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  return years.map((year) => (
    <section key={year} aria-labelledby={`year-${year}`} className="year">
      <div className="heading">
        <h2 id={`year-${year}`}>{archive('year', { year })}</h2>
      </div>
      <ul className="counted">
        {months
          .filter(({ month }) => month.startsWith(year))
          .map(({ month, count }) => (
            <li key={month}>
              <a href={publicPath(locale, 'archive', month)}>{formatMonth(month, locale)}</a>
              <span className="hint">{t('articles', { count })}</span>
            </li>
          ))}
      </ul>
    </section>
  ))
}
