import { getTranslations } from 'next-intl/server'
import type { Edition } from '@/features/editions/types'
import { defaultLocale, localeRecord } from '@/locales'
import { formatDay } from '@/locales/format'

/** Of a translation that the original has gone on without: since when, and the way to the original; on paper the whole address. */
export async function StaleNotice({ edition: { locale, languages, staleSince }, siteUrl = '' }: { edition: Pick<Edition, 'locale' | 'languages'> & { staleSince?: string | null }; siteUrl?: string }) {
  const original = languages.find((language) => language.locale === defaultLocale)
  if (!staleSince || !original) return null
  const t = await getTranslations({ locale, namespace: 'Article' })
  return (
    <p className="stale">
      {t.rich('stale', {
        date: formatDay(staleSince, locale),
        link: (words) => (
          <a href={siteUrl + original.path} hrefLang={localeRecord(defaultLocale).tag}>
            {words}
          </a>
        ),
      })}
    </p>
  )
}
