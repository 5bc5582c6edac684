import { getTranslations } from 'next-intl/server'
import type { Found, FoundElsewhere } from '@/features/search/found'
import type { SearchParams } from '@/features/search/rules'
import { localeRecord, type Locale } from '@/locales'
import { WaysOn, type Ways } from '../notFound/WaysOn'
import { SearchTips } from './SearchTips'

type Props = {
  locale: Locale
  asked: SearchParams
  /** What was asked for, as a sentence quotes it. */
  query: string
  found: Found | 'busy' | null
  /** Other languages in which there is something, when nothing was found. */
  elsewhere: Array<FoundElsewhere & { path: string }>
  maxLength: number
  /** Where to go on when nothing was found. */
  ways: Ways
  /** The address of the search with some of it changed. */
  address: (change: Partial<SearchParams>) => string
}

/** What came of a search, in a sentence: how much was found, or why nothing, and what to try. */
export async function SearchState({ locale, asked, query, found, elsewhere, maxLength, ways, address }: Props) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  if (found === null) return <SearchTips locale={locale} />
  if (found === 'busy')
    return (
      <div className="note">
        <p>{t('busy')}</p>
        <p>
          <a href={address({})}>{t('again')}</a>
        </p>
      </div>
    )
  const isBeyond = found.count > 0 && found.news.length === 0
  return (
    <>
      {asked.isTooLong && <p className="note">{t('tooLong', { max: maxLength })}</p>}
      {!found.isWhole && <p className="note">{t('building')}</p>}
      <p className="tally" role="status">
        {found.count === 0 ? t('nothing', { query }) : t(found.isLeast ? 'least' : 'found', { count: found.count, query })}
      </p>
      {found.didYouMean && (
        <p className="instead">{t.rich('didYouMean', { query: found.didYouMean, link: (words) => <a href={address({ text: found.didYouMean!, page: 1 })}>{words}</a> })}</p>
      )}
      {isBeyond && (
        <p>
          <a href={address({ page: 1 })}>{t('firstPage')}</a>
        </p>
      )}
      {elsewhere.length > 0 && (
        <div>
          <p>{t('elsewhere')}</p>
          <ul className="offers">
            {elsewhere.map(({ locale: other, path, count, isLeast }) => (
              <li key={other}>
                <a href={path} lang={localeRecord(other).tag} hrefLang={localeRecord(other).tag}>
                  {t('choice', { name: localeRecord(other).name, count })}
                  {isLeast && '+'}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {found.count === 0 && (
        <>
          <SearchTips locale={locale} />
          <WaysOn locale={locale} {...ways} />
        </>
      )}
    </>
  )
}
