'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { wordsIn } from './words'

/** From a comment's form to where it is decided. */
export function OpenInQueue() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  return id ? <a href={`/admin/moderation?comment=${id}`}>{wordsIn(i18n.language)('openInQueue')}</a> : null
}
