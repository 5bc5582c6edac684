import type { Queue } from '@/features/moderation/rules'
import type { Listed } from './comments'
import type { Open } from './ModerationDesk'
import type { QueueStore } from './QueueStore'
import type { Say } from './words'

/** The buttons, each with its key. What is withdrawn is nobody's to decide. */
export function Decisions({ comment, store, open, setOpen, queue, say }: { comment: Listed; store: QueueStore; open: Open; setOpen: (open: Open) => void; queue: Queue; say: Say }) {
  if (comment.status === 'withdrawn') return null
  const isReported = queue === 'reported' || (comment.status === 'approved' && Boolean(comment.openReports))
  const isRefused = comment.status === 'rejected' || comment.status === 'spam'
  const buttons = [
    { key: 'A', does: 'approve', word: isReported ? 'keep' : 'approve', isShown: isReported || comment.status !== 'approved', run: () => store.decide(isReported ? 'keep' : 'approve') },
    { key: 'R', does: 'reject', word: 'reject', isShown: comment.status !== 'rejected', run: () => setOpen('reject') },
    { key: 'S', does: 'spam', word: 'markSpam', isShown: comment.status !== 'spam', run: () => store.decide('spam') },
    { key: 'E', does: 'edit', word: 'edit', isShown: true, run: () => setOpen('edit') },
    { key: 'T', does: 'reply', word: 'reply', isShown: !isRefused, run: () => setOpen('reply') },
    { key: '', does: 'requeue', word: 'requeue', isShown: comment.status !== 'waiting' && comment.status !== 'held', run: () => store.decide('requeue') },
  ] as const
  return (
    <div className="moderation__decisions">
      {buttons
        .filter(({ isShown }) => isShown)
        .map(({ key, does, word, run }) => (
          <button key={does} type="button" data-does={does} aria-expanded={does === 'reject' || does === 'edit' || does === 'reply' ? open === does : undefined} onClick={run}>
            {say(word)} {key && <kbd>{key}</kbd>}
          </button>
        ))}
    </div>
  )
}
