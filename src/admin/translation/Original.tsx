'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Source } from '@/features/translation/source'
import { defaultLocale } from '@/locales'
import { ask } from '../api'
import { Hints } from './Hints'
import { MarkedOriginal } from './MarkedOriginal'
import { Standing } from './Standing'
import './translation.css'
import { wordsIn } from './words'

type Answer = { source: Source | null }

const folded = 'portal:original-hidden'

/** In the form of a translation: the Vietnamese original beside it, what has changed since, terms and numbers to look at. */
export function Original() {
  const { id, lastUpdateTime, versionCount } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const word = wordsIn(i18n.language)
  const [source, setSource] = useState<Source | null>(null)
  const [isHidden, setHidden] = useState(false)
  const isTranslation = Boolean(id) && locale !== defaultLocale

  useEffect(() => setHidden(localStorage.getItem(folded) === '1'), [])
  useEffect(() => {
    if (!isTranslation) return
    let isCurrent = true
    ask<Answer>('GET', `/articles/${String(id)}/source?language=${locale}`).then(
      (answer) => isCurrent && setSource(answer.source),
      // The form is of use without it.
      () => isCurrent && setSource(null),
    )
    return () => {
      isCurrent = false
    }
  }, [id, isTranslation, locale, lastUpdateTime, versionCount])

  const send = useCallback(async (what: 'confirm' | 'take', data: object) => setSource((await ask<Answer>('POST', `/articles/${String(id)}/${what}`, { language: locale, ...data })).source), [id, locale])
  const hide = (next: boolean) => {
    localStorage.setItem(folded, next ? '1' : '0')
    setHidden(next)
  }

  if (!isTranslation || !source) return null
  return (
    <aside className="desk-original" aria-label={word('besideTitle')} data-hidden={isHidden}>
      <header>
        <h3>{word('besideTitle')}</h3>
        {source.path ? (
          <a href={source.path} target="_blank" rel="noreferrer">
            {word('view')}
          </a>
        ) : (
          <span className="desk-faint">{word('notPublic')}</span>
        )}
        <button type="button" aria-expanded={!isHidden} onClick={() => hide(!isHidden)}>
          {word(isHidden ? 'unhide' : 'hide')}
        </button>
      </header>
      <Standing source={source} send={send} language={i18n.language} word={word} />
      {!isHidden && <MarkedOriginal text={source.text} word={word} />}
      {!isHidden && <Hints source={source} locale={locale} word={word} />}
    </aside>
  )
}
