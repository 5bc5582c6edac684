import { getTranslations } from 'next-intl/server'
import { localeRecord, type Locale } from '@/locales'

/** A page in each language; `path` is null where it does not exist. */
export type LanguageVersion = { locale: Locale; path: string | null }

/**
 * The same page in the other languages, each under its own name. A language that does not have it stays in its place as
 * text, not as a link: whoever reads it learns at once, in that language, what a click on a link would tell on a 404.
 */
export async function LanguageSwitch({ locale, versions }: { locale: Locale; versions: LanguageVersion[] }) {
  const t = await getTranslations({ locale, namespace: 'Languages' })
  return (
    <nav className="languages" aria-label={t('label')}>
      <ul>
        {versions.map((version) => (
          <li key={version.locale}>
            {version.path === null ? (
              <MissingVersion locale={version.locale} isCurrent={version.locale === locale} />
            ) : (
              <a
                href={version.path}
                lang={localeRecord(version.locale).tag}
                hrefLang={localeRecord(version.locale).tag}
                aria-current={version.locale === locale ? 'true' : undefined}
              >
                {localeRecord(version.locale).name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

async function MissingVersion({ locale, isCurrent }: { locale: Locale; isCurrent: boolean }) {
  const t = await getTranslations({ locale, namespace: 'Languages' })
  const { name, tag } = localeRecord(locale)
  return (
    <a role="link" aria-disabled="true" aria-current={isCurrent ? 'true' : undefined} lang={tag} title={t('notYet')}>
      {name}
      <span className="sr">{` – ${t('notYet')}`}</span>
    </a>
  )
}
