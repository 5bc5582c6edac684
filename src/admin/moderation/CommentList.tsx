'use client'

import { useEffect, useRef } from 'react'
import { localeRecord } from '@/locales'
import { drafts } from './drafts'
import type { QueueState } from './ListStore'
import type { QueueStore } from './QueueStore'
import { span } from '../time'
import type { Say } from './words'

type Props = { state: QueueState; store: QueueStore; look: (id: string) => void; reject: () => void; say: Say; language: string }

/** More than two lines of the list can show; the whole is in view, and a screen reader need not hear it twice. */
const shownOfText = 240

const bulk = [
  { key: 'A', does: 'approve', word: 'approve' },
  { key: 'R', does: 'reject', word: 'reject' },
  { key: 'S', does: 'spam', word: 'markSpam' },
] as const

/** The comments of the queue, a line each; some of them can be selected to be decided at once. */
export function CommentList({ state, store, look, reject, say, language }: Props) {
  const { comments, chosen, selected, isLoading, next, filter } = state
  const list = useRef<HTMLUListElement>(null)
  // Newer browsers answer with a promise, which is no clean-up.
  useEffect(() => void list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [selected])
  const now = Date.now()
  return (
    <section className="moderation__list" aria-label={say(filter.queue)}>
      <div className="moderation__many">
        {comments.length > 0 && (
          <label>
            <input type="checkbox" aria-label={say('chooseAll')} checked={chosen.length > 0 && chosen.length === Math.min(100, comments.length)} onChange={(event) => store.chooseAll(event.target.checked)} />
            {chosen.length > 0 ? `${chosen.length} ${say('chosen')}` : say('chooseAll')}
          </label>
        )}
        {chosen.length > 0 &&
          bulk.map(({ key, does, word }) => (
            <button key={does} type="button" data-many={does} onClick={() => (does === 'reject' ? reject() : store.decide(does === 'approve' && filter.queue === 'reported' ? 'keep' : does))}>
              {say(word)} <kbd>{key}</kbd>
            </button>
          ))}
      </div>
      <ul ref={list}>
        {comments.map(({ id, name, text, locale, createdAt, headline, overtaken, openReports, isNewsroom }) => (
          <li key={id} data-comment={id} data-overtaken={Boolean(overtaken)} aria-current={id === selected ? 'true' : undefined}>
            <input
              type="checkbox"
              aria-label={`${say('choose')}: ${name}`}
              checked={chosen.includes(id)}
              onChange={() => undefined}
              onClick={(event) => store.choose(id, event.shiftKey)}
            />
            <button type="button" onClick={() => look(id)}>
              <span className="moderation__line">
                <b>
                  {isNewsroom ? `${name} · ${say('newsroom')}` : name}
                  {(drafts.read('reply', id) ?? drafts.read('edit', id)) && <em> · {say('unsent')}</em>}
                </b>
                <span>
                  <span lang={localeRecord(locale).tag}>{localeRecord(locale).name}</span> · {span(now - Date.parse(createdAt), language)}
                  {openReports ? (
                    <em>
                      {' '}
                      <span aria-hidden="true">⚑</span> {openReports} <span className="moderation__unseen">{say('reports')}</span>
                    </em>
                  ) : null}
                </span>
              </span>
              <span className="moderation__words" lang={localeRecord(locale).tag}>
                {text.length > shownOfText ? `${text.slice(0, shownOfText)}…` : text}
              </span>
              <span className="moderation__headline">{headline}</span>
            </button>
          </li>
        ))}
      </ul>
      {comments.length === 0 && <p className="moderation__empty">{say(isLoading ? 'loading' : 'nothingWaits')}</p>}
      {next && (
        <button type="button" className="moderation__more" disabled={isLoading} onClick={() => void store.more()}>
          {say('more')}
        </button>
      )}
    </section>
  )
}
