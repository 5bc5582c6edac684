import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'
import { inBrackets } from '@/locales/brackets'

type Source = { name: string; abbreviation: string | null; path: string; count: number }

/** All sources by name, each with the number of articles that name it. */
export async function SourceList({ locale, sources }: { locale: Locale; sources: Source[] }) {
  const t = await getTranslations({ locale, namespace: 'Catalogue' })
  return (
    <ul className="counted">
      {sources.map(({ name, abbreviation, path, count }) => (
        <li key={path}>
          <a href={path}>{abbreviation && abbreviation !== name ? name + inBrackets(abbreviation, locale) : name}</a>
          <span className="hint">{t('articles', { count })}</span>
        </li>
      ))}
    </ul>
  )
}
