import { getTranslations } from 'next-intl/server'
import type { Statistics } from '@/features/counting/statistics'
import type { Locale } from '@/locales'
import { formatDay } from '@/locales/format'
import { Time } from '../page/Time'

type Props = { locale: Locale; statistics: Statistics & { at: string }; /** How long somebody is online. */ minutes: number }

const meanings = ['onlineMeans', 'visitorsMean', 'viewsMean', 'robots', 'precision'] as const

/** "Đang online", today, this month, in all; and what is counted, and how nobody is followed. */
export async function PortalStatistics({ locale, statistics, minutes }: Props) {
  const t = await getTranslations({ locale, namespace: 'Statistics' })
  const { online, today, month, all, since, at } = statistics
  const spans = [
    { name: t('today'), figures: today },
    { name: t('month'), figures: month },
    ...(since ? [{ name: t('all', { date: formatDay(since, locale) }), figures: all }] : []),
  ]
  return (
    <div className="statistics">
      <h1>{t('title')}</h1>
      <section aria-labelledby="figures">
        <h2 id="figures" className="sr">
          {t('figures')}
        </h2>
        <dl className="figures">
          <div>
            <dt>{t('online')}</dt>
            <dd>{t('people', { count: online })}</dd>
          </div>
          {spans.map(({ name, figures }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{t('visitors', { count: figures.visitors })}</dd>
              <dd className="more">{t('views', { count: figures.views })}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{t.rich('asOf', { at: () => <Time at={at} locale={locale} as="minute" /> })}</p>
      </section>
      <section className="narrow" aria-labelledby="meaning">
        <h2 id="meaning">{t('meaning')}</h2>
        {meanings.map((meaning) => (
          <p key={meaning}>{t(meaning, { minutes })}</p>
        ))}
      </section>
      <section className="narrow" aria-labelledby="privacy">
        <h2 id="privacy">{t('privacy')}</h2>
        <p>{t('noTrace')}</p>
      </section>
    </div>
  )
}
