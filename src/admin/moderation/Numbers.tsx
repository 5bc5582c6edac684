import type { Counts } from '@/features/moderation/statistics'
import { span } from '../time'
import type { Say } from './words'

/** How many wait, since when, and how long a decision takes; it moves by itself. */
export function Numbers({ counts, language, say }: { counts: Counts | null; language: string; say: Say }) {
  if (!counts) return null
  const { counts: of, own, oldest, median } = counts
  return (
    <dl className="moderation__numbers">
      <div>
        <dd data-number="waiting">{of.new + of.held}</dd>
        <dt>
          {say('waitingNow')} ({own} {say('ofYours')})
        </dt>
      </div>
      {oldest && (
        <div>
          <dd>{span(Date.now() - Date.parse(oldest), language)}</dd>
          <dt>{say('oldest')}</dt>
        </div>
      )}
      {median !== null && (
        <div>
          <dd>{span(median, language)}</dd>
          <dt>{say('median')}</dt>
        </div>
      )}
    </dl>
  )
}
