import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import type { Observation } from '@/features/weather/rules'
import type { Locale } from '@/locales'
import { Time } from '../page/Time'
import { WeatherNow } from './WeatherNow'
import { WeatherSource } from './WeatherSource'

type Props = { locale: Locale; places: Array<Link & { id: string; weather: Observation }> }

/** The weather of every locality, each with the way to its page. */
export async function WeatherEverywhere({ locale, places }: Props) {
  const t = await getTranslations({ locale, namespace: 'Weather' })
  return (
    <div className="weather">
      <h1>{t('title')}</h1>
      {places.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p>{t('intro')}</p>
          <ul className="skies">
            {places.map(({ id, name, path, weather }) => (
              <li key={id}>
                <h2>
                  <a href={path}>{name}</a>
                </h2>
                <WeatherNow locale={locale} weather={weather} />
                <p>{t('range', { min: weather.min, max: weather.max })}</p>
                <p className="times">
                  <span>{t.rich('observed', { time: () => <Time at={weather.at} locale={locale} as="minute" /> })}</span>
                </p>
              </li>
            ))}
          </ul>
          <p className="times">
            <WeatherSource locale={locale} />
          </p>
        </>
      )}
    </div>
  )
}
