'use client'

import { useEffect, useState } from 'react'
import { rejectionReasons } from '@/features/comments/rules'
import type { Queue } from '@/features/moderation/rules'
import type { Open } from './ModerationDesk'
import type { QueueStore } from './QueueStore'

type Given = { store: QueueStore; open: Open; setOpen: (open: Open) => void; queue: Queue; openArticle: () => unknown }

const kept = 'moderation-keys'
const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))

/** Single letters, which can be switched off (WCAG 2.1.4) and are never taken from what somebody types or composes. */
export function useKeys({ store, open, setOpen, queue, openArticle }: Given) {
  const [isOn, setIsOn] = useState(true)
  useEffect(() => setIsOn(localStorage.getItem(kept) !== 'off'), [])
  const setOn = (on: boolean): void => {
    localStorage.setItem(kept, on ? 'on' : 'off')
    setIsOn(on)
  }

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape' && open) return setOpen(null)
      if (!isOn || isTyping(event.target)) return
      const reason = open === 'reject' ? rejectionReasons[Number(event.key) - 1] : undefined
      const does = reason ? () => store.decide('reject', { reason }) : keys[event.key.toLowerCase()]
      if (!does) return
      event.preventDefault()
      does()
    }
    const keys: Record<string, () => unknown> = {
      j: () => store.step(1),
      k: () => store.step(-1),
      a: () => store.decide(queue === 'reported' ? 'keep' : 'approve'),
      r: () => setOpen('reject'),
      s: () => store.decide('spam'),
      e: () => setOpen('edit'),
      t: () => setOpen('reply'),
      u: () => store.undo(),
      x: () => store.current && store.choose(store.current.id),
      o: openArticle,
      '?': () => setOpen(open === 'help' ? null : 'help'),
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return { isOn, setOn }
}
