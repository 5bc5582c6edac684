'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { Source } from '@/features/translation/source'
import { moment } from '../time'
import type { wordsIn } from './words'

type Props = { source: Source; send: (what: 'confirm' | 'take', data: object) => Promise<void>; language: string; word: ReturnType<typeof wordsIn> }

/** Whose work this language is, whether it is true to the original, and the way to say so. */
export function Standing({ source, send, language, word }: Props) {
  const { print, path, state, changedAt, confirmedAt, confirmedBy, assignee, hasText, mayTranslate, mayReassign } = source
  const isModified = useFormModified()
  const [isBusy, setBusy] = useState(false)
  const act = (what: 'confirm' | 'take', data: object) => {
    if (isBusy) return
    setBusy(true)
    void send(what, data).finally(() => setBusy(false))
  }
  const hasWork = state !== null && state !== 'done' && state !== 'resting'
  return (
    <div className="desk-standing">
      <p>
        {state && (
          <span className="desk-badge" data-state={state}>
            {word(state)}
          </span>
        )}
        {assignee && (
          <span>
            {word('takenBy')} {assignee.name}
          </span>
        )}
        {hasWork && mayTranslate && (!assignee || mayReassign) && (
          <button type="button" aria-disabled={isBusy} onClick={() => act('take', { take: !assignee })}>
            {word(assignee ? 'giveBack' : 'take')}
          </button>
        )}
      </p>
      {state && state !== 'waiting' && !path && <p className="desk-changed">{word('withdrawn')}</p>}
      {changedAt && path && (
        <div className="desk-changed" role="note">
          <p>
            {word(state === 'ready' ? 'readyHint' : 'changed')} ({moment(changedAt, language)}){' '}
            {state !== 'ready' && (
              <button type="button" className="desk-next" onClick={showNextChange}>
                {word('nextChange')}
              </button>
            )}
          </p>
          {mayTranslate && hasText && state !== 'ready' && (
            <p>
              <button type="button" disabled={isModified} aria-disabled={isBusy} onClick={() => act('confirm', { print })}>
                {word('confirm')}
              </button>{' '}
              <small>{word(isModified ? 'saveFirst' : 'confirmHint')}</small>
            </p>
          )}
        </div>
      )}
      {confirmedAt && state !== 'stale' && (
        <p className="desk-faint">
          {word('confirmed')} {confirmedBy ?? ''} {moment(confirmedAt, language)}
        </p>
      )}
    </div>
  )
}

/** Brings the change after the one last shown into view, from the first again after the last. */
function showNextChange(): void {
  const changes = [...document.querySelectorAll<HTMLElement>('.desk-original :is(ins, del)')]
  const last = changes.findIndex((change) => change.hasAttribute('data-shown'))
  changes[last]?.removeAttribute('data-shown')
  // What was removed and what came in its place are one change.
  const isSame = (at: number): boolean => changes[at]?.tagName === 'INS' && changes[at].previousElementSibling === changes[last]
  const next = changes[last + (isSame(last + 1) ? 2 : 1)] ?? changes[0]
  next?.setAttribute('data-shown', '')
  next?.scrollIntoView({ block: 'center' })
}
