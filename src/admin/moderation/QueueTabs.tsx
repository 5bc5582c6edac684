import { queues } from '@/features/moderation/rules'
import type { Counts } from '@/features/moderation/statistics'
import { noFilter, type Filter } from './comments'
import type { Say } from './words'

/** The six queues with what is in each. */
export function QueueTabs({ current, counts, narrow, say }: { current: Filter; counts: Counts | null; narrow: (filter: Filter) => void; say: Say }) {
  return (
    <nav className="moderation__queues" aria-label={say('queues')}>
      {queues.map((queue) => (
        <button key={queue} type="button" data-queue={queue} aria-current={current.queue === queue && !current.comment ? 'page' : undefined} onClick={() => narrow({ ...current, comment: noFilter.comment, queue })}>
          {say(queue)} <span className="moderation__count">{counts?.counts[queue] ?? ''}</span>
        </button>
      ))}
    </nav>
  )
}
