import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'

/** WCAG 2.4.1: past the masthead in one step. */
export async function SkipLink({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Site' })
  return (
    <a className="skip" href="#main">
      {t('skip')}
    </a>
  )
}
