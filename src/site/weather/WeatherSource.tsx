import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/locales'

/** Whose data these are: their licence (CC BY 4.0) asks for the name and a link. */
export async function WeatherSource({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Weather' })
  const link = (name: ReactNode) => <a href="https://open-meteo.com/">{name}</a>
  return <span>{t.rich('source', { link })}</span>
}
