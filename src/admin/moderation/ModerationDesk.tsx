'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { publicPath } from '@/locales'
import { CommentInView } from './CommentInView'
import { CommentList } from './CommentList'
import { type Filter } from './comments'
import { Filters, readFilter, writeFilter } from './Filters'
import { Help } from './Help'
import { MoreWaiting } from './MoreWaiting'
import { Numbers } from './Numbers'
import { QueueStore } from './QueueStore'
import { QueueTabs } from './QueueTabs'
import { useKeys } from './useKeys'
import { wordsIn } from './words'

type Named = { id: string; name: string }

/** What is open over the comment in view: nothing, the list of reasons, a text to edit or a reply, the help. */
export type Open = 'reject' | 'edit' | 'reply' | 'help' | null

const pollEvery = 4_000

/** The queue on the left, one comment on the right; all of it by keys as well. */
export function ModerationDesk({ me, localities, sections }: { me: string; localities: Named[]; sections: Named[] }) {
  const { i18n } = useTranslation()
  const say = useMemo(() => wordsIn(i18n.language), [i18n.language])
  const store = useMemo(() => new QueueStore(me, say), [me, say])
  const state = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot)
  const [open, setOpen] = useState<Open>(null)
  const [pane, setPane] = useState<'list' | 'comment'>('list')
  const view = useRef<HTMLElement>(null)
  const shown = useRef<string | null>(null)
  const { selected, notice } = state
  const current = state.comments.find(({ id }) => id === selected) ?? null

  useEffect(() => void store.show(readFilter(window.location.search)), [store])
  useEffect(() => {
    const look = (): void => void (document.visibilityState === 'visible' && store.poll())
    look()
    const timer = setInterval(look, pollEvery)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [store])
  // What was open belonged to the comment that was in view; where the focus went with it, it goes to the next one.
  useEffect(() => {
    setOpen(null)
    const isLost = document.activeElement === document.body || view.current?.contains(document.activeElement)
    if (shown.current && isLost) view.current?.querySelector('h2')?.focus({ preventScroll: true })
    shown.current = selected
  }, [selected])

  // What was open took the focus; when it closes, the button it was opened with has it again.
  useEffect(() => {
    if (!open) return
    return () => {
      if (document.activeElement === document.body) view.current?.querySelector<HTMLElement>(`[data-does=${open}]`)?.focus({ preventScroll: true })
    }
  }, [open])

  const narrow = (filter: Filter): void => {
    writeFilter(filter)
    setPane('list')
    void store.show(filter)
  }
  const look = (id: string): void => {
    store.select(id)
    setPane('comment')
  }
  const keys = useKeys({ store, open, setOpen, queue: state.filter.queue, openArticle: () => current && window.open(publicPath(current.locale, 'a', current.code), '_blank', 'noopener') })

  return (
    <div className="moderation" data-pane={pane}>
      <header className="moderation__head">
        <h1>{say('title')}</h1>
        <Numbers counts={state.counts} language={i18n.language} say={say} />
        <MoreWaiting waiting={state.counts && state.counts.counts.new + state.counts.counts.held} say={say} />
        <button type="button" aria-expanded={open === 'help'} onClick={() => setOpen(open === 'help' ? null : 'help')}>
          {say('keys')} <kbd>?</kbd>
        </button>
      </header>
      {open === 'help' && <Help isOn={keys.isOn} setOn={keys.setOn} say={say} />}
      <QueueTabs current={state.filter} counts={state.counts} narrow={narrow} say={say} />
      <Filters filter={state.filter} narrow={narrow} localities={localities} sections={sections} say={say} />
      <p className="moderation__notice" role="status" aria-live="polite" data-trouble={notice?.isTrouble}>
        {notice?.text}
        {notice && !notice.isTrouble && notice.text !== say('undone') && notice.text !== say('nothingToUndo') && (
          <button type="button" onClick={() => void store.undo()}>
            {say('undo')} <kbd>U</kbd>
          </button>
        )}
      </p>
      <div className="moderation__panes">
        <CommentList state={state} store={store} look={look} reject={() => (setPane('comment'), setOpen('reject'))} say={say} language={i18n.language} />
        <section className="moderation__view" ref={view} aria-label={say('inView')} hidden={!current}>
          <div className="moderation__way">
            <button type="button" onClick={() => setPane('list')}>
              {say('backToList')}
            </button>
            <button type="button" aria-label={say('previous')} onClick={() => store.step(-1)}>
              ↑
            </button>
            <button type="button" aria-label={say('following')} onClick={() => store.step(1)}>
              ↓
            </button>
          </div>
          {current && (
            <CommentInView key={current.id} comment={current} found={state.cases[current.id] ?? null} store={store} open={open} setOpen={setOpen} queue={state.filter.queue} language={i18n.language} say={say} />
          )}
        </section>
      </div>
      <p className="moderation__exports">
        {say('exports')}: <a href="/api/comments/export.csv">{say('exportComments')}</a> <a href="/api/comments/history.csv">{say('exportHistory')}</a>
      </p>
    </div>
  )
}
