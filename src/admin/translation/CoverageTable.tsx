import { works, type Coverage, type QueueFilter } from '@/features/translation/queue'
import { localeRecord, type Locale } from '@/locales'
import { deskAddress } from './address'
import type { wordsIn } from './words'

type Props = { rows: Coverage[]; own: Locale[]; filter: QueueFilter; address: string; word: ReturnType<typeof wordsIn> }

/** How many articles stand where in each language; each figure leads to its list. */
export function CoverageTable({ rows, own, filter, address, word }: Props) {
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
          {rows.map((row) => {
            const isPublic = row.stale + row.done
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
                  <meter min={0} max={Math.max(row.originals, 1)} value={Math.min(isPublic, row.originals)} aria-hidden="true" /> {isPublic} / {row.originals}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
