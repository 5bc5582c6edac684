import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { Headline } from '../news/Headline'

type Props = { locale: Locale; name: string; description: string | null; subsections: Link[] }

/** A section's name, what it is about, and its subsections. */
export async function SectionHeader({ locale, name, description, subsections }: Props) {
  const t = await getTranslations({ locale, namespace: 'Place' })
  return (
    <header className="facts">
      <h1>
        <Headline text={name} locale={locale} />
      </h1>
      {description && <p className="introduction">{description}</p>}
      {subsections.length > 0 && (
        <nav aria-label={t('subsections')}>
          <ul className="sub">
            {subsections.map((child) => (
              <li key={child.path}>
                <a href={child.path}>{child.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
