import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'

/** How to look for something. */
export async function SearchTips({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  return (
    <section className="tips" aria-labelledby="tips">
      <h2 id="tips">{t('tips')}</h2>
      <ul>
        {(['marks', 'phrase', 'places', 'fewer'] as const).map((tip) => (
          <li key={tip}>{t(`tip.${tip}`)}</li>
        ))}
      </ul>
    </section>
  )
}
