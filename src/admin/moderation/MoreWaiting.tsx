import { useEffect, useRef, useState } from 'react'
import type { Say } from './words'

/** So often at most, in milliseconds: whoever listens is in the middle of reading. */
const announceEvery = 60_000

/** Says aloud that more comments wait than did; numbers that change by themselves are not read out. */
export function MoreWaiting({ waiting, say }: { waiting: number | null; say: Say }) {
  const [text, setText] = useState('')
  const told = useRef<{ waiting: number; at: number } | null>(null)
  useEffect(() => {
    if (waiting === null) return
    const now = Date.now()
    if (!told.current || waiting <= told.current.waiting) told.current = { waiting, at: told.current?.at ?? 0 }
    else if (now - told.current.at >= announceEvery) {
      told.current = { waiting, at: now }
      setText(`${waiting} ${say('waitingNow')}`)
    }
  }, [waiting, say])
  return (
    <p className="moderation__unseen" role="status">
      {text}
    </p>
  )
}
