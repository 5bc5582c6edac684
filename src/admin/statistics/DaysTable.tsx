import type { DeskDay } from '@/features/counting/statistics'
import type { Say } from './words'

/** The charts in numbers, newest first. */
export function DaysTable({ days, word }: { days: DeskDay[]; word: Say }) {
  return (
    <details>
      <summary>{word('table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{word('day')}</th>
            <th scope="col">{word('visitors')}</th>
            <th scope="col">{word('views')}</th>
          </tr>
        </thead>
        <tbody>
          {[...days].reverse().map(({ day, visitors, views }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{visitors}</td>
              <td>{views}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
