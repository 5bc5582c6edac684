import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'
import { HomeLink } from './HomeLink'
import { WaysOn, type Ways } from './WaysOn'

/** An address that leads nowhere, and where to go from it. */
export async function NotFound({ locale, ways }: { locale: Locale; ways: Ways }) {
  const t = await getTranslations({ locale, namespace: 'NotFound' })
  return (
    <div className="narrow">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <HomeLink locale={locale} />
      <WaysOn locale={locale} {...ways} />
    </div>
  )
}
