import type { DeskDay } from '@/features/counting/statistics'
import type { Say } from './words'

type Props = { days: DeskDay[]; figure: 'visitors' | 'views'; word: Say }

const [width, height] = [720, 140]

/** One bar a day; the table below the charts says the same in numbers. */
export function DaysChart({ days, figure, word }: Props) {
  const highest = Math.max(0, ...days.map((day) => day[figure]))
  if (highest === 0) {
    return (
      <figure className="desk-chart">
        <figcaption>{word(figure)}</figcaption>
        <p>{word('nothing')}</p>
      </figure>
    )
  }
  const step = width / days.length
  return (
    <figure className="desk-chart">
      <figcaption>
        {word(figure)} · {word('most')} {highest}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${word(figure)}, ${word('lastDays')}`} preserveAspectRatio="none">
        {days.map((day, at) => {
          const tall = (day[figure] / highest) * (height - 4)
          return (
            <rect key={day.day} x={at * step + 2} y={height - tall} width={step - 4} height={tall}>
              <title>{`${day.day}: ${day[figure]}`}</title>
            </rect>
          )
        })}
      </svg>
    </figure>
  )
}
