'use client'

import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { publicPath, type Locale } from '@/locales'
import { ask } from './api'
import './desk.css'
import { wordsIn, type Word } from './words'

const decisions = [
  ['approved', 'approve'],
  ['rejected', 'reject'],
  ['spam', 'spam'],
] as const satisfies Array<[string, Word]>

/** One press decides a comment and goes on to the next that waits, oldest first. */
export function CommentDecision() {
  const { id, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const word = wordsIn(i18n.language)
  const [busy, setBusy] = useState(false)
  if (!id) return null

  const decide = async (status: string): Promise<void> => {
    setBusy(true)
    try {
      await ask('PATCH', `/comments/${String(id)}?depth=0`, { status })
      const { docs } = await ask<{ docs: Array<{ id: string }> }>('GET', '/comments?where[status][equals]=waiting&sort=createdAt&limit=1&depth=0&select[status]=true')
      router.push(docs[0] ? `/admin/collections/comments/${docs[0].id}` : '/admin/collections/comments')
      router.refresh()
    } catch (error) {
      toast.error(error instanceof Error ? error.message : word('error'))
    } finally {
      setBusy(false)
    }
  }

  const article = data?.code ? publicPath(data.locale as Locale, 'a', String(data.code)) : null
  return (
    <div className="desk-decision">
      {article && (
        <a href={article} target="_blank" rel="noreferrer">
          {word('openArticle')}
        </a>
      )}
      {decisions.map(([status, label]) => (
        <button key={status} type="button" data-decision={status} disabled={busy} onClick={() => void decide(status)}>
          {word(label)}
        </button>
      ))}
    </div>
  )
}
