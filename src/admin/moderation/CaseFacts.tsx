'use client'

import { publicPath } from '@/locales'
import { setOpen, type Case, type Listed } from './comments'
import { NetworkBan } from './NetworkBan'
import type { QueueStore } from './QueueStore'
import { moment } from '../time'
import { decidedWord, type Say, type Word } from './words'

type Props = { comment: Listed; found: Case; store: QueueStore; language: string; say: Say }

/** What one needs to know of a comment before deciding it: its thread, reports, writer, network and history. */
export function CaseFacts({ comment, found, store, language, say }: Props) {
  const { article, email, isConfirmed, thread, reports, history, others, network } = found
  const change = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work
      await store.reload(comment.id)
    } catch (error) {
      store.tell(error instanceof Error ? error.message : say('failed'), true)
    }
  }
  return (
    <div className="moderation__facts">
      {thread.length > 1 && (
        <section>
          <h3>{say('thread')}</h3>
          <ol className="moderation__thread">
            {thread.map(({ id, name, text, status, parent, isNewsroom, createdAt }) => (
              <li key={id} data-reply={Boolean(parent)} aria-current={String(id) === comment.id ? 'true' : undefined}>
                <b>{isNewsroom ? `${name} · ${say('newsroom')}` : name}</b> · {moment(createdAt, language)} · {say(status)}
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {reports.length > 0 && (
        <section>
          <h3>{say('reports')}</h3>
          <ul>
            {reports.map(({ id, reason, note, isOpen, createdAt }) => (
              <li key={id}>
                {say(reason)} {note && `“${note}”`} · {moment(createdAt, language)} {!isOpen && `(${say('settled')})`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{say('writer')}</h3>
        <p>
          {email ? `${email}${isConfirmed ? ` (${say('confirmed')})` : ''}` : say('noAddress')}
          {others && others.all > 0 && (
            <>
              {' '}
              · {others.all} {say('otherComments')} (
              {Object.entries(others.byStatus)
                .map(([status, count]) => `${say(status as Word)}: ${count}`)
                .join(', ')}
              )
            </>
          )}
        </p>
      </section>
      <section>
        <h3>{say('network')}</h3>
        <NetworkBan comment={comment.id} network={network} change={change} language={language} say={say} />
      </section>
      <section>
        <h3>{say('article')}</h3>
        {article ? (
          <p>
            {!article.commentsOpen && `${say('commentsClosed')} `}
            <button type="button" data-does="close" onClick={() => void change(setOpen(comment.article, !article.commentsOpen))}>
              {say(article.commentsOpen ? 'closeComments' : 'openComments')}
            </button>
          </p>
        ) : (
          <p>
            {say('notPublic')} <a href={publicPath(comment.locale, 'a', comment.code)}>{comment.code}</a>
          </p>
        )}
      </section>
      {history.length > 0 && (
        <section>
          <h3>{say('history')}</h3>
          <ol className="moderation__history">
            {history.map(({ id, action, reason, note, textBefore, byName, createdAt }) => (
              <li key={id}>
                {moment(createdAt, language)} · {byName || say('somebody')} {say(decidedWord[action])}
                {reason && ` (${say(reason)})`} {note && `“${note}”`}
                {textBefore && <blockquote>{textBefore}</blockquote>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
