import { getTranslations } from 'next-intl/server'
import type { Observation } from '@/features/weather/rules'
import { publicPath, type Locale } from '@/locales'
import { Time } from '../page/Time'
import { WeatherNow } from './WeatherNow'
import { WeatherSource } from './WeatherSource'

/** "Thời tiết" of one locality: now and today, with the time and the source. */
export async function LocalWeather({ locale, place, weather }: { locale: Locale; place: string; weather: Observation }) {
  const t = await getTranslations({ locale, namespace: 'Weather' })
  const { feels, humidity, wind, min, max, rain, at } = weather
  return (
    <section className="weather" aria-labelledby="weather">
      <div className="heading">
        <h2 id="weather">{t('at', { place })}</h2>
        <a href={publicPath(locale, 'weather')}>{t('others')}</a>
      </div>
      <WeatherNow locale={locale} weather={weather} />
      <ul className="measures">
        <li>{t('range', { min, max })}</li>
        <li>{t('feels', { value: feels })}</li>
        <li>{t('humidity', { value: humidity })}</li>
        <li>{t('wind', { value: wind })}</li>
        {rain !== null && <li>{t('rain', { value: rain })}</li>}
      </ul>
      <p className="times">
        <span>{t.rich('observed', { time: () => <Time at={at} locale={locale} as="minute" /> })}</span>
        <WeatherSource locale={locale} />
      </p>
    </section>
  )
}
