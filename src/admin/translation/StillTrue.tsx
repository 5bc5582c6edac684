'use client'

import { toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import type { Source } from '@/features/translation/source'
import type { Locale } from '@/locales'
import type { User } from '@/payload-types'
import { ask } from '../api'
import type { wordsIn } from '../words'

type Props = { article: string; stale: Locale[]; onDone: () => Promise<void>; word: ReturnType<typeof wordsIn> }

/** For an editor who has corrected a letter: the translations say the same as before, all at once. Nothing for other accounts. */
export function StillTrue({ article, stale, onDone, word }: Props) {
  const { user } = useAuth<User>()
  const [isBusy, setBusy] = useState(false)
  if (stale.length === 0 || (user?.role !== 'admin' && user?.role !== 'editor')) return null

  const confirmAll = async () => {
    for (const language of stale) {
      const { source } = await ask<{ source: Source | null }>('GET', `/articles/${article}/source?language=${language}`)
      if (source?.state === 'stale') await ask('POST', `/articles/${article}/confirm`, { language, print: source.print })
    }
    await onDone()
  }
  const press = () => {
    setBusy(true)
    confirmAll()
      .catch((error: unknown) => toast.error(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false))
  }
  return (
    <div className="desk-note">
      <p>{word('staleHint')}</p>
      <button type="button" disabled={isBusy} onClick={press}>
        {word('stillTrue')}
      </button>
    </div>
  )
}
