'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { handOver, isHeldBack } from './handOver'

type Wish = { query: Record<string, string>; status: 'draft' | 'published'; skipValidation?: boolean }

/**
 * Sends the article's form with all that was typed into it, and says whether it was saved. The answer changes what is on the
 * page, but for what was typed meanwhile; what was refused, or typed meanwhile, is still to be saved.
 */
export function useSubmit() {
  const form = useForm()
  const isModified = useFormModified()
  const { id, collectionSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { config } = useConfig()

  return async ({ query, status, skipValidation }: Wish): Promise<boolean> => {
    const wasHeld = handOver()
    // The answer replaces every field but the one marked so: a text that was just handed over, for typing may go on in it.
    if (!wasHeld) form.dispatchFields({ type: 'UPDATE_MANY', formState: unmarked(form.getFields()) })
    if (wasHeld) await idle()
    const search = new URLSearchParams({ locale, depth: '0', ...query })
    const answer = await form.submit({
      action: formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}${id ? `/${id}` : ''}?${search.toString()}` as `/${string}` }),
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: status },
      skipValidation,
      acceptValues: { overrideLocalChanges: false },
    })
    const isSaved = answer ? answer.res.ok : false
    // Payload takes a refused publication for a saved one.
    if (isSaved ? isHeldBack() : isModified || wasHeld) form.setModified(true)
    return isSaved
  }
}

const unmarked = (fields: FormState): FormState =>
  Object.fromEntries(Object.entries(fields).flatMap(([path, field]) => (field.isModified ? [[path, { ...field, isModified: false }]] : [])))

/**
 * Payload brings a change of a text to the form in an idle moment, and the form is changed by that, be it saved already: so
 * the save comes after it. Idle moments are given in the order in which they were asked for.
 */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has none; there Payload waits 100 ms at most.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 600 })
    else setTimeout(resolve, 100)
  })
