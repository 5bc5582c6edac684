'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { commentLimits } from '@/features/comments/rules'
import { drafts, type Writing } from './drafts'
import type { Say } from './words'

type Props = {
  writing: Writing
  comment: string
  label: string
  note: string
  send: string
  initial: string
  lang: string
  /** Answers with what went wrong, or null when the server has the text. */
  save: (text: string) => Promise<string | null>
  close: () => void
  say: Say
}

/** A text to be written: the comment's, or a reply to it. Ctrl+Enter sends, Esc leaves; what is typed is kept until it is sent. */
export function TextForm({ writing, comment, label, note, send, initial, lang, save, close, say }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [isSending, setIsSending] = useState(false)
  const [trouble, setTrouble] = useState('')
  useEffect(() => area.current?.focus(), [])
  const submit = async (): Promise<void> => {
    const text = area.current?.value.trim()
    if (isSending || !text || text === initial) return
    setIsSending(true)
    setTrouble('')
    const wrong = await save(text)
    // Another comment may be in view by now, with a form of its own.
    if (!area.current) return
    setIsSending(false)
    if (wrong === null) return close()
    setTrouble(wrong)
    area.current.focus()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) void submit()
  }
  return (
    <form
      className="moderation__panel"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label>
        {label}
        <textarea
          ref={area}
          defaultValue={drafts.read(writing, comment) ?? initial}
          lang={lang}
          rows={6}
          maxLength={commentLimits.text}
          required
          readOnly={isSending}
          onKeyDown={press}
          onChange={(event) => drafts.keep(writing, comment, event.target.value, initial)}
        />
      </label>
      <p>{note}</p>
      {trouble && (
        <p className="moderation__trouble">
          {say('notSent')} {trouble}
        </p>
      )}
      <button type="submit" data-does="send" disabled={isSending}>
        {isSending ? say('sending') : send} <kbd>Ctrl ↵</kbd>
      </button>{' '}
      <button type="button" onClick={close}>
        {say('close')}
      </button>
    </form>
  )
}
