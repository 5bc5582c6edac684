'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { locales, type Locale } from '@/locales'
import { lateness } from '@/features/schedules/rules'
import { ask } from './api'
import { moment } from './time'
import { wordsIn } from './words'

type Schedule = { id: string; locale: Locale; action: 'publish' | 'unpublish'; at: string; state: 'pending' | 'failed'; error?: string | null }

type Props = { article: string; language: string; publicIn: string[]; savedAt: number }
/** What each language lacks today, in sentences. */
type Missing = Partial<Record<string, string[]>>

/** Publish or unpublish one language later. Editors only: others do not see it, and the server refuses them. */
export function ScheduleForm({ article, language, publicIn, savedAt }: Props) {
  const word = wordsIn(language)
  const { user } = useAuth<{ id: string; collection: 'users'; role?: string } & Record<string, unknown>>() as { user: { role?: string } | null }
  const mayPublish = user?.role === 'admin' || user?.role === 'editor'
  const [schedules, setSchedules] = useState<Schedule[]>([])
  const [missing, setMissing] = useState<Missing>({})
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
  // What is missing changes with every save.
  useEffect(() => {
    if (mayPublish) ask<Missing>('GET', `/articles/${article}/missing`).then(setMissing, () => undefined)
  }, [article, mayPublish, savedAt])
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
            {state === 'pending' && action === 'publish' && publicIn.includes(locale) && <p className="desk-note">{word('publishedMeanwhile')}</p>}
            {state === 'pending' && action === 'publish' && <Lacks says={word('willFail')} faults={missing[locale]} />}
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
          <div role="status">{wish.action === 'publish' && <Lacks says={word('stillMissing')} faults={missing[wish.locale]} />}</div>
          <button type="button" disabled={!wish.at} onClick={add}>
            {word('add')}
          </button>
          {error && <p role="alert" className="desk-late">{error}</p>}
        </div>
      </details>
    </>
  )
}

/** Nothing, or what a text lacks. */
function Lacks({ says, faults }: { says: string; faults: string[] | undefined }) {
  if (!faults?.length) return null
  return (
    <div className="desk-note">
      <p>{says}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  )
}
