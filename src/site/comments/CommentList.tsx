import { localeRecord, type Locale } from '@/locales'
import { Time } from '../page/Time'

export type ShownComment = { id: string; name: string; text: string; createdAt: string; locale: Locale }

/** What readers wrote and moderators approved; in another language than the page's, each is marked with its own. */
export function CommentList({ comments, locale }: { comments: ShownComment[]; locale: Locale }) {
  const marked = (language: Locale) => (language === locale ? undefined : localeRecord(language).tag)
  return (
    <ol className="comments">
      {comments.map(({ id, name, text, createdAt, locale: language }) => (
        <li key={id}>
          <p>
            <b lang={marked(language)}>{name}</b>
            {language !== locale && <span className="hint"> {localeRecord(language).name}</span>}
            <Time at={createdAt} locale={locale} precise />
          </p>
          <p className="words" lang={marked(language)}>
            {text}
          </p>
        </li>
      ))}
    </ol>
  )
}
