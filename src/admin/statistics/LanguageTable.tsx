import type { LanguageDay } from '@/features/counting/statistics'
import { locales } from '@/locales'
import type { Say } from './words'

type Props = { rows: LanguageDay[]; /** The first day of each column. */ since: Record<'today' | 'week' | 'month', string>; word: Say }

const spans = ['today', 'week', 'month'] as const

/** The views of each language, today, in seven and in thirty days. */
export function LanguageTable({ rows, since, word }: Props) {
  const sum = (locale: string, from: string): number => rows.filter((row) => row.locale === locale && row.day >= from).reduce((total, { count }) => total + count, 0)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{word('language')}</th>
          {spans.map((span) => (
            <th key={span} scope="col">
              {word(span)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {locales.map(({ code, name }) => (
          <tr key={code} data-locale={code}>
            <th scope="row" lang={code}>
              {name}
            </th>
            {spans.map((span) => (
              <td key={span}>{sum(code, since[span])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
