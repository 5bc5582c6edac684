import type { Locale } from '@/locales'
import { Time } from '../page/Time'

export type ShownComment = { id: string; name: string; text: string; createdAt: string }

/** What readers wrote and moderators approved. */
export function CommentList({ comments, locale }: { comments: ShownComment[]; locale: Locale }) {
  return (
    <ol className="comments">
      {comments.map(({ id, name, text, createdAt }) => (
        <li key={id}>
          <p>
            <b>{name}</b>
            <Time at={createdAt} locale={locale} precise />
          </p>
          <p className="words">{text}</p>
        </li>
      ))}
    </ol>
  )
}
