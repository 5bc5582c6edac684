import { getTranslations } from 'next-intl/server'
import type { Card, Link } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { Headline } from '../news/Headline'

type Props = { locale: Locale; series: Link & { at: number; count: number; previous: Card | null; next: Card | null } }

/** "Trong loạt bài": where the article stands in a series, and what comes before and after it there. */
export async function SeriesBox({ locale, series }: Props) {
  const { name, path, at, count, previous, next } = series
  const t = await getTranslations({ locale, namespace: 'Series' })
  const neighbour = (label: string, card: Card | null, rel: 'prev' | 'next') =>
    card && (
      <li>
        <span className="hint">{label}</span>
        <a href={card.path} rel={rel}>
          <Headline text={card.headline} locale={locale} />
        </a>
      </li>
    )
  return (
    <nav className="series" aria-label={t('boxLabel', { name })}>
      <p>
        <span className="hint">{t('inSeries', { at, count })}</span>
        <a href={path}>{name}</a>
      </p>
      <ul>
        {neighbour(t('previous'), previous, 'prev')}
        {neighbour(t('next'), next, 'next')}
      </ul>
    </nav>
  )
}
