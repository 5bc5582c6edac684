import { getTranslations } from 'next-intl/server'
import { localeRecord, type Locale } from '@/locales'

type Props = { locale: Locale; found: Array<{ locale: Locale; path: string; headline: string }> }

/** An article that this language does not have, offered in those that have it, each in its own words. */
export async function OtherLanguages({ locale, found }: Props) {
  const t = await getTranslations({ locale, namespace: 'NotFound' })
  return (
    <div className="narrow">
      <h1>{t('languageTitle')}</h1>
      <p>{t('languageText', { count: found.length })}</p>
      <ul className="offers">
        {found.map(({ locale: other, path, headline }) => {
          const { tag, name } = localeRecord(other)
          return (
            <li key={other} lang={tag}>
              <p className="kicker">{name}</p>
              <a href={path} hrefLang={tag}>
                {headline}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
