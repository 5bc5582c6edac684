import { works, type QueueFilter, type readCoverage } from '@/features/translation/queue'
import { localeRecord, type Locale } from '@/locales'
import { deskAddress } from './address'
import type { wordsIn } from './words'

type Props = { coverage: Awaited<ReturnType<typeof readCoverage>>; own: Locale[]; filter: QueueFilter; address: string; word: ReturnType<typeof wordsIn> }

/** How many articles stand where in each language; each figure leads to its list. */
export function CoverageTable({ coverage: { originals, languages }, own, filter, address, word }: Props) {
  return (
    <div className="desk-scroll">
      <table className="desk-coverage">
        <caption>{word('coverage')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('language')}</th>
            {works.map((work) => (
              <th key={work} scope="col">
                {word(work)}
              </th>
            ))}
            <th scope="col">{word('translated')}</th>
          </tr>
        </thead>
        <tbody>
          {languages.map((row) => {
            const isPublic = row.stale + row.ready + row.done
            // Some may be public without their original.
            const all = Math.max(originals, isPublic)
            return (
              <tr key={row.locale} data-own={own.includes(row.locale)}>
                <th scope="row" lang={row.locale}>
                  {localeRecord(row.locale).name}
                </th>
                {works.map((work) => (
                  <td key={work} data-work={work} data-some={row[work] > 0}>
                    {own.includes(row.locale) ? (
                      <a href={deskAddress(address, { language: row.locale, work })} aria-current={filter.language === row.locale && filter.work === work ? 'true' : undefined}>
                        {row[work]}
                      </a>
                    ) : (
                      row[work]
                    )}
                  </td>
                ))}
                <td>
                  <meter min={0} max={Math.max(all, 1)} value={isPublic} aria-hidden="true" /> {isPublic} / {all}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
