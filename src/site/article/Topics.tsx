import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'

/** What the article is about. */
export async function Topics({ topics, locale }: { topics: Link[]; locale: Locale }) {
  if (topics.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Article' })
  return (
    <ul className="topics" aria-label={t('topics')}>
      {topics.map(({ name, path }) => (
        <li key={path}>
          <a href={path}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
