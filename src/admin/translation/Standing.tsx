'use client'

import { toast, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { Source } from '@/features/translation/source'
import { moment } from '../time'
import type { wordsIn } from './words'

type Props = { source: Source; send: (what: 'confirm' | 'take', data: object) => Promise<void>; language: string; word: ReturnType<typeof wordsIn> }

/** Whose work this language is, whether it is true to the original, and the way to say so. */
export function Standing({ source: { print, path, state, changedAt, confirmedAt, confirmedBy, assignee, hasText, mayConfirm }, send, language, word }: Props) {
  const isModified = useFormModified()
  const [isBusy, setBusy] = useState(false)
  const act = (what: 'confirm' | 'take', data: object) => {
    setBusy(true)
    send(what, data)
      .catch((error: unknown) => toast.error(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false))
  }
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
        {mayConfirm && state && state !== 'done' && state !== 'resting' && (
          <button type="button" disabled={isBusy} onClick={() => act('take', { take: !assignee })}>
            {word(assignee ? 'giveBack' : 'take')}
          </button>
        )}
      </p>
      {changedAt && (
        <div className="desk-changed" role="note">
          <p>
            {path ? word('changed') : word('withdrawn')} ({moment(changedAt, language)})
          </p>
          {mayConfirm && hasText && (
            <p>
              <button type="button" disabled={isBusy || isModified} onClick={() => act('confirm', { print })}>
                {word('confirm')}
              </button>{' '}
              <small>{word(isModified ? 'saveFirst' : 'confirmHint')}</small>
            </p>
          )}
        </div>
      )}
      {!changedAt && confirmedAt && (
        <p className="desk-faint">
          {word('confirmed')} {confirmedBy ?? ''} {moment(confirmedAt, language)}
        </p>
      )}
    </div>
  )
}
