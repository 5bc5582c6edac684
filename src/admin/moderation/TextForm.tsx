'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import { commentLimits } from '@/features/comments/rules'
import type { Say } from './words'

type Props = { label: string; note: string; send: string; initial: string; lang: string; save: (text: string) => void; cancel: () => void; say: Say }

/** A text to be written: the comment's, or a reply to it. Ctrl+Enter sends, Esc leaves. */
export function TextForm({ label, note, send, initial, lang, save, cancel, say }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  const submit = (): void => {
    const text = area.current?.value.trim()
    if (text && text !== initial) save(text)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) submit()
  }
  return (
    <form
      className="moderation__panel"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label>
        {label}
        <textarea ref={area} defaultValue={initial} lang={lang} rows={6} maxLength={commentLimits.text} required onKeyDown={press} />
      </label>
      <p>{note}</p>
      <button type="submit" data-does="send">
        {send} <kbd>Ctrl ↵</kbd>
      </button>{' '}
      <button type="button" onClick={cancel}>
        {say('cancel')}
      </button>
    </form>
  )
}
