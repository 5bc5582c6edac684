'use client'

import { useEffect, useRef } from 'react'
import { rejectionReasons, type RejectionReason } from '@/features/comments/rules'
import type { Say } from './words'

/** Why a comment is rejected, from the list; a number chooses as well. The note is for colleagues. */
export function ReasonPicker({ choose, cancel, say }: { choose: (reason: RejectionReason, note: string) => void; cancel: () => void; say: Say }) {
  const note = useRef<HTMLInputElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <fieldset className="moderation__panel">
      <legend>{say('whyReject')}</legend>
      <div className="moderation__reasons">
        {rejectionReasons.map((reason, at) => (
          <button key={reason} ref={at === 0 ? first : null} type="button" data-reason={reason} onClick={() => choose(reason, note.current?.value.trim() ?? '')}>
            <kbd>{at + 1}</kbd> {say(reason)}
          </button>
        ))}
      </div>
      <label>
        {say('note')} <input ref={note} type="text" maxLength={1000} />
      </label>
      <button type="button" onClick={cancel}>
        {say('cancel')}
      </button>
    </fieldset>
  )
}
