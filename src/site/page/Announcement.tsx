import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'

export type AnnouncementText = { text: string; url: string | null }

/** A line above the page, while there is something to announce. */
export async function Announcement({ locale, announcement }: { locale: Locale; announcement: AnnouncementText | null }) {
  if (!announcement) return null
  const t = await getTranslations({ locale, namespace: 'Furniture' })
  const { text, url } = announcement
  return (
    <aside className="announcement" aria-label={t('announcement')}>
      <p className="wrap">
        {text}
        {url && (
          <>
            {' '}
            <a href={url} aria-label={`${t('more')}: ${text}`}>
              {t('more')}
            </a>
          </>
        )}
      </p>
    </aside>
  )
}
