import type { CheckboxFieldValidation } from 'payload'
import { plainText, type LexicalBody } from '@/features/articles/rules'
import { isLocale, localeRecord } from '@/locales'

/** A page is public in a language only with a text in that language. */
export const refuseEmpty: CheckboxFieldValidation = (value, { data, req }) => {
  const body = (data as { body?: LexicalBody | null }).body
  if (!value || plainText(body)) return true
  return req.t('portal:missingBody' as never, { language: isLocale(req.locale) ? localeRecord(req.locale).name : '' })
}
