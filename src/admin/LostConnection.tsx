'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import './desk.css'
import { wordsIn } from './words'

/**
 * Payload shows the browser's own words when the network fails ("Failed to fetch"), and so do our parts. Around the whole admin: a request
 * that could not be sent fails with a sentence that says what to do.
 */
export function LostConnection({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  useEffect(() => {
    const send: typeof fetch = window.fetch.bind(window)
    window.fetch = async (...request) => {
      try {
        return await send(...request)
      } catch (error) {
        throw error instanceof TypeError ? new TypeError(wordsIn(i18n.language)('offline'), { cause: error }) : error
      }
    }
    return () => {
      window.fetch = send
    }
  }, [i18n.language])
  return children
}
