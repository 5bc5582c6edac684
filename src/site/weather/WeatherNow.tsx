import { getTranslations } from 'next-intl/server'
import type { Observation } from '@/features/weather/rules'
import type { Locale } from '@/locales'
import { WeatherIcon } from './WeatherIcon'

/** Icon, temperature and condition in words. */
export async function WeatherNow({ locale, weather }: { locale: Locale; weather: Observation }) {
  const t = await getTranslations({ locale, namespace: 'Weather' })
  const { condition, isDay, temperature } = weather
  return (
    <p className="now">
      <WeatherIcon condition={condition} isDay={isDay} />
      <strong>{t('degrees', { value: temperature })}</strong>
      <span>{t(`conditions.${condition}`)}</span>
    </p>
  )
}
