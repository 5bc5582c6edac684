import { localeRecord, type Locale } from '@/locales'

type Props = { title: string; text: string; found: Array<{ locale: Locale; path: string; headline: string }> }

/** What this language does not have, offered in those that have it, each in its own words. */
export function OtherLanguages({ title, text, found }: Props) {
  return (
    <div className="narrow">
      <h1>{title}</h1>
      <p>{text}</p>
      <ul className="offers">
        {found.map(({ locale, path, headline }) => {
          const { tag, name } = localeRecord(locale)
          return (
            <li key={locale} lang={tag}>
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
