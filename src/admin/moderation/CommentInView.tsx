'use client'

import type { Queue } from '@/features/moderation/rules'
import { localeRecord, publicPath } from '@/locales'
import type { Case, Listed } from './comments'
import { CaseFacts } from './CaseFacts'
import { Decisions } from './Decisions'
import { MarkedText } from './MarkedText'
import type { Writing } from './drafts'
import type { Open } from './ModerationDesk'
import type { QueueStore } from './QueueStore'
import { ReasonPicker } from './ReasonPicker'
import { TextForm } from './TextForm'
import { moment } from '../time'
import { decidedWord, type Say } from './words'

type Props = { comment: Listed; found: Case | null; store: QueueStore; open: Open; setOpen: (open: Open) => void; queue: Queue; language: string; say: Say }

/** One comment, what speaks against it, and what can be done. */
export function CommentInView({ comment, found, store, open, setOpen, queue, language, say }: Props) {
  const { text, name, locale, createdAt, originalText, heldBy, overtaken, status, code, headline } = comment
  const tag = localeRecord(locale).tag
  const form = (writing: Writing) => ({ writing, comment: comment.id, lang: tag, save: (typed: string) => store.write(writing, comment, typed), close: () => setOpen(null), say })
  return (
    <article className="moderation__comment" data-comment={comment.id} data-status={status}>
      <header>
        <h2 tabIndex={-1}>{name}</h2>
        <p>
          {localeRecord(locale).name} · {moment(createdAt, language)} · {say(status)}
          {comment.isNewsroom ? ` · ${say('newsroom')}` : ''}
        </p>
        <p className="moderation__article">
          <a href={found?.article?.path ?? publicPath(locale, 'a', code)} target="_blank" rel="noreferrer" lang={tag}>
            {found?.article?.headline ?? headline ?? code}
          </a>
          {found?.article?.standfirst && <span lang={tag}>{found.article.standfirst}</span>}
        </p>
      </header>
      {overtaken && (
        <p className="moderation__overtaken" role="alert">
          {say('overtaken')} {overtaken.who ?? say('somebody')} {overtaken.action ? say(decidedWord[overtaken.action]) : ''}.{' '}
          <button type="button" onClick={() => void store.reload(comment.id)}>
            {say('reload')}
          </button>
        </p>
      )}
      {heldBy && heldBy.length > 0 && (
        <p className="moderation__holds" data-holds={status === 'held'}>
          <b>{say(status === 'held' || status === 'spam' ? 'heldBecause' : 'wasHeldBecause')}:</b>{' '}
          {heldBy.map(({ rule, found: stumble }) => `${say(rule === 'duplicate' ? 'duplicateOf' : rule)}${stumble ? ` (${stumble})` : ''}`).join('; ')}
        </p>
      )}
      <MarkedText text={text} marks={(heldBy ?? []).flatMap(({ found: stumble }) => stumble ?? [])} lang={tag} />
      {originalText && (
        <details className="moderation__original">
          <summary>{say('original')}</summary>
          <blockquote lang={tag}>{originalText}</blockquote>
        </details>
      )}
      <Decisions comment={comment} store={store} open={open} setOpen={setOpen} queue={queue} say={say} />
      {open === 'reject' && <ReasonPicker choose={(reason, note) => store.decide('reject', { reason, ...(note ? { note } : {}) })} cancel={() => setOpen(null)} say={say} />}
      {open === 'edit' && <TextForm key="edit" {...form('edit')} label={say('edit')} note={say('editNote')} send={say('save')} initial={text} />}
      {open === 'reply' && <TextForm key="reply" {...form('reply')} label={say('reply')} note={say('replyNote')} send={say('sendReply')} initial="" />}
      {found ? <CaseFacts comment={comment} found={found} store={store} language={language} say={say} /> : <p className="moderation__empty">{say('loading')}</p>}
    </article>
  )
}
