import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'

/** By choice, its values; the first, which has no name of its own, is what applies unasked. */
const choices = { theme: ['', 'light', 'dark'], size: ['', 'large', 'larger'], contrast: ['', 'high'], spacing: ['', 'wide'] } as const

/** Theme, text size, contrast, spacing and the reading voice. Without script it keeps its place and shows nothing. */
export async function ReadingPreferences({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Reading' })
  const words = {
    choices: Object.entries(choices).map(([name, values]) => [name, t(`${name}.label` as 'theme.label'), values.map((value) => [value, t(`${name}.${value || 'usual'}` as 'theme.usual')])]),
    read: t('read'),
    pause: t('pause'),
    resume: t('resume'),
    stop: t('stop'),
  }
  return (
    <reading-preferences data-words={JSON.stringify(words)}>
      <details>
        <summary aria-label={t('label')}>Aa</summary>
      </details>
    </reading-preferences>
  )
}
