'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { locales, type Locale } from '@/locales'
import { lateness } from '@/features/schedules/rules'
import { ask } from './api'
import { moment } from './time'
import { wordsIn } from './words'

type Schedule = { id: string; locale: Locale; action: 'publish' | 'unpublish'; at: string; state: 'pending' | 'failed'; error?: string | null }

/** Publish or unpublish one language later. Editors only: others do not see it, and the server refuses them. */
export function ScheduleForm({ article, language }: { article: string; language: string }) {
  const word = wordsIn(language)
  const { user } = useAuth<{ id: string; collection: 'users'; role?: string } & Record<string, unknown>>() as { user: { role?: string } | null }
  const mayPublish = user?.role === 'admin' || user?.role === 'editor'
  const [schedules, setSchedules] = useState<Schedule[]>([])
  const [error, setError] = useState<string | null>(null)
  const [wish, setWish] = useState({ locale: 'vi', action: 'publish', at: '' })

  const read = useCallback(async () => {
    const query = `where[article][equals]=${article}&where[state][in]=pending,failed&sort=at&limit=20&depth=0`
    const { docs } = await ask<{ docs: Schedule[] }>('GET', `/schedules?${query}`)
    setSchedules(docs)
  }, [article])

  useEffect(() => {
    if (mayPublish) read().catch(() => undefined)
  }, [read, mayPublish])
  if (!mayPublish) return null

  const change = (work: Promise<unknown>): void => {
    setError(null)
    work.then(read).catch((reason: unknown) => setError(reason instanceof Error ? reason.message : word('error')))
  }
  const add = (): void => {
    // The desk speaks Vietnamese time (UTC+7, no summer time), wherever the editor's machine thinks it is.
    const at = new Date(`${wish.at}:00+07:00`)
    if (Number.isNaN(at.getTime())) return
    change(ask('POST', '/schedules', { ...wish, article, at: at.toISOString() }))
  }

  return (
    <>
      <ul>
        {schedules.map(({ id, locale, action, at, state, error: reason }) => (
          <li key={id}>
            <span lang={locale}>{locales.find(({ code }) => code === locale)?.name}</span>
            <span>
              {word(action)} {moment(at, language)}
              {state === 'failed' && <span className="desk-late"> {word('failed')}: {reason}</span>}
              {lateness({ state, at }, new Date()) > 0 && <span className="desk-late"> ({word('late')})</span>}
            </span>
            <button type="button" onClick={() => change(ask('DELETE', `/schedules/${id}`))}>
              {word('cancel')}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{word('schedule')}</summary>
        {/* Not a form: it stands inside the article's own, and forms do not nest. */}
        <div className="desk-form">
          <label>
            {word('language')}
            <select value={wish.locale} onChange={({ target }) => setWish({ ...wish, locale: target.value })}>
              {locales.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {word('action')}
            <select value={wish.action} onChange={({ target }) => setWish({ ...wish, action: target.value })}>
              <option value="publish">{word('publish')}</option>
              <option value="unpublish">{word('unpublish')}</option>
            </select>
          </label>
          <label>
            {word('at')}
            <input type="datetime-local" value={wish.at} onChange={({ target }) => setWish({ ...wish, at: target.value })} />
          </label>
          <button type="button" disabled={!wish.at} onClick={add}>
            {word('add')}
          </button>
          {error && <p role="alert" className="desk-late">{error}</p>}
        </div>
      </details>
    </>
  )
}
