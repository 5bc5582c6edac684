'use client'

import { toast, useDocumentInfo, useDocumentTitle, useLocale, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Source } from '@/features/translation/source'
import { defaultLocale } from '@/locales'
import { ask } from '../api'
import { Hints } from './Hints'
import { MarkedOriginal } from './MarkedOriginal'
import { Standing } from './Standing'
import { sayTranslationChanged } from './changed'
import './translation.css'
import { wordsIn } from './words'

type Answer = { source: Source | null }

/** In the form of a translation: the Vietnamese original beside it. */
export function Original() {
  const { id } = useDocumentInfo()
  const { code: locale } = useLocale()
  if (!id || locale === defaultLocale) return null
  return <Beside key={`${String(id)} ${locale}`} article={String(id)} locale={locale} />
}

/** Whether this browser keeps the original out of sight. */
const hiddenKey = 'portal:original-hidden'

/** The original with what has changed of it, and the terms and numbers to look at. */
function Beside({ article, locale }: { article: string; locale: string }) {
  const { lastUpdateTime, versionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const word = wordsIn(i18n.language)
  const [source, setSource] = useState<Source | null | 'asked' | 'unreachable'>('asked')
  const [isHidden, setHidden] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)

  const read = useCallback(async () => setSource((await ask<Answer>('GET', `/articles/${article}/source?language=${locale}`)).source), [article, locale])
  useEffect(() => setHidden(localStorage.getItem(hiddenKey) === '1'), [])
  useEffect(() => {
    read().catch(() => setSource('unreachable'))
  }, [read, lastUpdateTime, versionCount])

  const send = async (what: 'confirm' | 'take', data: object): Promise<void> => {
    try {
      setSource((await ask<Answer>('POST', `/articles/${article}/${what}`, { language: locale, ...data })).source)
      toast.success(word('noted'))
      sayTranslationChanged()
      // The button that was pressed may be gone: whoever works by keyboard goes on from here.
      if (document.activeElement === document.body || document.activeElement === null) title.current?.focus()
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
      // It was refused for what has happened meanwhile: that is what to look at now.
      await read().catch(() => undefined)
    }
  }
  const hide = (next: boolean) => {
    localStorage.setItem(hiddenKey, next ? '1' : '0')
    setHidden(next)
  }

  useTitleOfOriginal(article, typeof source === 'object' && source && !source.hasText ? source.text.headline.map(({ text }) => text).join('') : null)

  if (source === 'asked') return null
  if (source === 'unreachable' || !source) {
    return (
      <aside className="desk-original" aria-label={word('besideTitle')} data-hidden="true">
        <p className="desk-faint">
          {word(source ? 'unreachable' : 'noOriginal')}{' '}
          {source && (
            <button type="button" onClick={() => void read().catch(() => undefined)}>
              {word('again')}
            </button>
          )}
        </p>
      </aside>
    )
  }
  return (
    <aside className="desk-original" aria-label={word('besideTitle')} data-hidden={isHidden}>
      <header>
        <h2 ref={title} tabIndex={-1}>
          {word('besideTitle')}
        </h2>
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
      {!isHidden && <Hints source={source} locale={locale} word={word} />}
      {!isHidden && <MarkedOriginal text={source.text} word={word} />}
    </aside>
  )
}

/** A form with nothing written in its language is called by the original: Payload calls it by its id, and does so again. */
function useTitleOfOriginal(article: string, headline: string | null): void {
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (headline && (!title || title === article)) setDocumentTitle(headline)
  }, [article, headline, setDocumentTitle, title])
}
