'use client'

import { useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { wordsIn } from '../words'
import { isHeldBack } from './handOver'

/**
 * Payload's menu of languages opens the form anew and drops what was typed, without a question (it asks at links only). Here it
 * is asked first.
 */
export function useLanguageGuard(): void {
  const isModified = useFormModified()
  const { i18n } = useTranslation()
  useEffect(() => {
    const question = wordsIn(i18n.language)('leaveLanguage')
    const guard = (event: MouseEvent) => {
      const choice = event.target instanceof Element ? event.target.closest('button')?.querySelector('.localizer__locale-code') : null
      if (!choice || !(isModified || isHeldBack()) || window.confirm(question)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // Before React, which listens at the document.
    window.addEventListener('click', guard, true)
    return () => window.removeEventListener('click', guard, true)
  }, [isModified, i18n.language])
}
