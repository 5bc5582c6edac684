import type { RatedArticle } from '@/features/ratings/writers'
import { localeRecord } from '@/locales'
import type { Say } from './words'

/** How satisfied readers were, by article and language; editors only. */
export function RatingsTable({ ratings, word }: { ratings: RatedArticle[]; word: Say }) {
  return (
    <section>
      <h2>{word('ratings')}</h2>
      <p>{word('ratingsPrivate')}</p>
      {ratings.length === 0 ? (
        <p>{word('nothing')}</p>
      ) : (
        <>
          <p>
            <a href="/api/ratings/report.csv" download>
              {word('download')}
            </a>
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{word('article')}</th>
                <th scope="col">{word('language')}</th>
                <th scope="col">{word('count')}</th>
                <th scope="col">{word('average')}</th>
              </tr>
            </thead>
            <tbody>
              {ratings.slice(0, 100).map(({ code, locale, headline, path, count, average }) => (
                <tr key={`${code} ${locale}`} data-rating={`${code} ${locale}`}>
                  <th scope="row" lang={locale}>
                    {path ? <a href={path}>{headline}</a> : headline}
                  </th>
                  <td lang={locale}>{localeRecord(locale).name}</td>
                  <td>{count}</td>
                  <td>{average}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
