import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'

/** Theme, text size, contrast, spacing and the reading voice. Without script it keeps its place and shows nothing. */
export async function ReadingPreferences({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Reading' })
  return (
    <reading-preferences>
      <details>
        <summary aria-label={t('label')}>Aa</summary>
      </details>
    </reading-preferences>
  )
}
