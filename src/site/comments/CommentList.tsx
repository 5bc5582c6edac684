import { getTranslations } from 'next-intl/server'
import type { PublicComment } from '@/features/comments/page'
import { localeRecord, publicPath, type Locale } from '@/locales'
import { Time } from '../page/Time'

type Props = {
  comments: PublicComment[]
  locale: Locale
  /** The article's code. */
  code: string
  /** Whether they may be answered. */
  isOpen: boolean
}

/**
 * What readers wrote and moderators approved, with the replies; in another language than the page's, each is marked with its
 * own. One form is around them all: its buttons say which comment is liked.
 */
export async function CommentList(props: Props) {
  const t = await getTranslations({ locale: props.locale, namespace: 'Comments' })
  return (
    <comment-likes data-words={t('liked')}>
      <form method="post" action={publicPath(props.locale, 'a', props.code, 'like')}>
        <Comments {...props} />
      </form>
    </comment-likes>
  )
}

function Comments({ comments, ...rest }: Props) {
  return (
    <ol className="comments">
      {comments.map((comment) => (
        <li key={comment.id} id={`c-${comment.id}`}>
          <Comment comment={comment} {...rest} />
          {comment.replies.length > 0 && <Comments comments={comment.replies} {...rest} />}
        </li>
      ))}
    </ol>
  )
}

async function Comment({ comment: { id, said, createdAt, locale: language, likes }, locale, code, isOpen }: Omit<Props, 'comments'> & { comment: PublicComment }) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  if (!said) return <p className="hint">{t('gone')}</p>
  const marked = language === locale ? undefined : localeRecord(language).tag
  const at = (...segments: string[]) => publicPath(locale, 'a', code, ...segments)
  return (
    <>
      <p>
        <b lang={marked}>{said.name}</b>
        {said.isNewsroom && <span className="newsroom">{t('newsroom')}</span>}
        {language !== locale && <span className="hint"> {localeRecord(language).name}</span>}
        <a href={at('comment', id)} rel="nofollow" title={t('permalink')}>
          <Time at={createdAt} locale={locale} as="minute" />
        </a>
        {said.isEdited && <span className="hint">{t('edited')}</span>}
      </p>
      <p className="words" lang={marked}>
        {said.text}
      </p>
      <p className="does">
        <button name="comment" value={id}>
          {likes > 0 ? t('likes', { count: likes }) : t('like')}
        </button>
        {isOpen && (
          <a href={`${at('comment')}?to=${id}`} rel="nofollow">
            {t('reply')}
          </a>
        )}
        <a href={`${at('report')}?comment=${id}`} rel="nofollow">
          {t('report')}
        </a>
      </p>
    </>
  )
}
