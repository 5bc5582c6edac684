'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { locales, type InFiveLanguages, type Locale } from '@/locales'
import { ask } from './api'
import './desk.css'
import { ScheduleForm } from './ScheduleForm'
import { onTranslationChanged } from './translation/changed'
import { StillTrue } from './translation/StillTrue'
import { wordsIn } from './words'

type Stale = { docs: Array<{ locale: Locale }> }
type Editions = { docs: Array<{ locale: Locale; path: string }> }

/** Beside an article: in which languages it is public, drafted or not begun, and what is scheduled. */
export function PublicationState() {
  const { id, lastUpdateTime, hasPublishedDoc, versionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const word = wordsIn(i18n.language)
  const [paths, setPaths] = useState<Partial<Record<Locale, string>>>({})
  const [headlines, setHeadlines] = useState<InFiveLanguages>({})
  const [stale, setStale] = useState<Locale[]>([])

  const read = useCallback(async () => {
    if (!id) return
    const [editions, article, changed] = await Promise.all([
      ask<Editions>('GET', `/editions?where[article][equals]=${String(id)}&depth=0&limit=5&select[locale]=true&select[path]=true`),
      ask<{ headline?: InFiveLanguages }>('GET', `/articles/${String(id)}?locale=all&draft=true&trash=true&depth=0&select[headline]=true`),
      // Reporters are not told.
      ask<Stale>('GET', `/translations?where[article][equals]=${String(id)}&where[changedAt][exists]=true&depth=0&limit=5&select[locale]=true`).catch((): Stale => ({ docs: [] })),
    ])
    setPaths(Object.fromEntries(editions.docs.map(({ locale, path }) => [locale, path])))
    setHeadlines(article.headline ?? {})
    setStale(changed.docs.map(({ locale }) => locale))
  }, [id])

  useEffect(() => onTranslationChanged(() => void read().catch(() => undefined)), [read])
  useEffect(() => {
    read().catch(() => undefined)
  }, [read, lastUpdateTime, hasPublishedDoc, versionCount])

  return (
    <section className="desk-panel" aria-label={word('publication')}>
      <h4>{word('publication')}</h4>
      <ul>
        {locales.map(({ code, name }) => {
          const state = paths[code] ? 'published' : headlines[code] ? 'draft' : 'none'
          return (
            <li key={code}>
              <span lang={code}>{name}</span>
              <span className="desk-state" data-state={state} data-locale={code}>
                {word(state)}
              </span>
              {stale.includes(code) && <span className="desk-stale">{word('originalChanged')}</span>}
              {paths[code] && (
                <a href={paths[code]} target="_blank" rel="noreferrer">
                  {word('view')}
                </a>
              )}
            </li>
          )
        })}
      </ul>
      {id && <StillTrue article={String(id)} stale={stale} onDone={read} word={word} />}
      {id ? <ScheduleForm article={String(id)} language={i18n.language} publicIn={Object.keys(paths)} savedAt={lastUpdateTime} /> : <p>{word('saveFirst')}</p>}
    </section>
  )
}
