'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from './api'
import './desk.css'
import { moment } from './time'
import { wordsIn } from './words'

type Saved = { id: string; updatedAt: string; version: { savedBy?: { name?: string } | string | null } }

/** So many saves are named; all of them are under Versions. */
const shown = 10

/** Beside an article: who saved it and when, each with the version that came of it. Payload's own list of versions names nobody. */
export function Saves() {
  const { id, lastUpdateTime, versionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const word = wordsIn(i18n.language)
  const [saves, setSaves] = useState<Saved[]>([])

  useEffect(() => {
    if (!id) return
    const query = `where[parent][equals]=${String(id)}&where[snapshot][not_equals]=true&sort=-updatedAt&limit=${shown}&depth=1&select[updatedAt]=true&select[version][savedBy]=true`
    ask<{ docs: Saved[] }>('GET', `/articles/versions?${query}`).then(
      ({ docs }) => setSaves(docs),
      () => undefined,
    )
  }, [id, lastUpdateTime, versionCount])

  if (saves.length === 0) return null
  return (
    <section className="desk-panel" aria-label={word('saves')}>
      <h4>{word('saves')}</h4>
      <ol>
        {saves.map(({ id: version, updatedAt, version: { savedBy } }) => (
          <li key={version}>
            <a href={`/admin/collections/articles/${String(id)}/versions/${version}`}>{moment(updatedAt, i18n.language)}</a>
            <span>{(typeof savedBy === 'object' && savedBy?.name) || word('somebody')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
