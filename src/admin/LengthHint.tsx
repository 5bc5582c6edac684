'use client'

import { getTranslation } from '@payloadcms/translations'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import './desk.css'
import { wordsIn } from './words'

type Props = { path: string; hint: { vi: string; en: string }; least?: number; most: number }

/** Below a field: what it is for, how long it is, and whether that is outside of what is good. Nothing is forbidden. */
export function LengthHint({ path, hint, least = 0, most }: Props) {
  const { i18n } = useTranslation()
  const word = wordsIn(i18n.language)
  const value = useFormFields(([fields]) => fields[path]?.value)
  const length = typeof value === 'string' ? [...value.trim()].length : 0
  const trouble = length === 0 ? null : length < least ? 'tooShort' : length > most ? 'tooLong' : null
  return (
    <div className="field-description desk-length">
      {getTranslation(hint, i18n)} <span data-trouble={Boolean(trouble)}>{`${length} ${word('characters')}${trouble ? ` – ${word(trouble)} (${least ? `${least}–` : '≤ '}${most})` : ''}`}</span>
    </div>
  )
}
