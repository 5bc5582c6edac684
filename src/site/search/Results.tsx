import { getTranslations } from 'next-intl/server'
import type { FoundNews } from '@/features/search/found'
import type { Locale } from '@/locales'
import { Time } from '../page/Time'
import { Picture } from '../pictures/Picture'
import { Marked } from './Marked'

/** What was found, best first. */
export async function Results({ locale, news }: { locale: Locale; news: FoundNews[] }) {
  if (news.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Search' })
  return (
    <section aria-label={t('results')}>
      <ol className="list results">
        {news.map(({ card, headline, snippet }) => (
          <li key={card.id}>
            <article className="card">
              {card.hero && <Picture picture={card.hero} locale={locale} sizes="(min-width:40rem) 12rem,28vw" isSmall decorative />}
              <div>
                <p className="kicker">{[...new Set(card.breadcrumbs.map(({ name }) => name))].join(' · ')}</p>
                <h2>
                  <a href={card.path}>
                    <Marked parts={headline} />
                  </a>
                </h2>
                <p className="snippet">
                  <Marked parts={snippet} />
                </p>
                <Time at={card.publishedAt} locale={locale} />
              </div>
            </article>
          </li>
        ))}
      </ol>
    </section>
  )
}
