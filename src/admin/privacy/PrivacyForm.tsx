'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Erasure } from '@/features/privacy/rules'
import { ask } from '../api'
import { choices, countsOf, said, type Found } from './erasures'
import { wordsIn } from './words'

/** One address: look, then export or erase. The address travels in the body only. */
export function PrivacyForm() {
  const { i18n } = useTranslation()
  const say = wordsIn(i18n.language)
  const [email, setEmail] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [notice, setNotice] = useState('')

  const doing = async (work: () => Promise<string>): Promise<void> => {
    try {
      setNotice(await work())
    } catch (error) {
      setNotice(error instanceof Error ? error.message : say('failed'))
    }
  }
  const look = () =>
    doing(async () => {
      const counts = await ask<Found>('POST', '/privacy-records/look', { email })
      setFound(counts)
      return countsOf(counts, i18n.language)
    })
  const save = () =>
    doing(async () => {
      const data = await ask('POST', '/privacy-records/export', { email })
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }))
      link.download = 'personal-data.json'
      link.click()
      URL.revokeObjectURL(link.href)
      return ''
    })
  const erase = (how: Erasure, counts: Found) =>
    doing(async () => {
      if (!window.confirm(said(how, counts, email.trim(), i18n.language).question)) return ''
      const erased = await ask<Found>('POST', '/privacy-records/erase', { email, how })
      setFound(null)
      return said(how, erased, email.trim(), i18n.language).done
    })

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void look()
      }}
    >
      <label>
        {say('address')}
        <input
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          value={email}
          onChange={(event) => {
            setEmail(event.target.value)
            setFound(null)
          }}
        />
      </label>
      <button type="submit">{say('look')}</button>
      <p role="status">{notice}</p>
      {found && found.comments + found.messages > 0 && (
        <p className="desk-privacy__does">
          <button type="button" onClick={() => void save()}>
            {say('export')}
          </button>
          {choices(found).map((how) => (
            <button key={how} type="button" data-erases onClick={() => void erase(how, found)}>
              {said(how, found, email.trim(), i18n.language).button}
            </button>
          ))}
        </p>
      )}
    </form>
  )
}
