import { localeRecord, type Locale } from '@/locales'
import { HomeLink } from './HomeLink'
import { WaysOn, type Ways } from './WaysOn'

type Props = { locale: Locale; ways: Ways; title: string; text: string; found: Array<{ locale: Locale; path: string; headline: string }> }

/** What this language does not have, offered in those that have it, each in its own words; and where to go on in this one. */
export function OtherLanguages({ locale, ways, title, text, found }: Props) {
  return (
    <div className="narrow">
      <h1>{title}</h1>
      <p>{text}</p>
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
      <HomeLink locale={locale} />
      <WaysOn locale={locale} {...ways} />
    </div>
  )
}
