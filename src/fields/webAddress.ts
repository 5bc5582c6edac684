import type { TextFieldSingleValidation } from 'payload'

/** Empty, or an absolute http(s) address: anything else (`javascript:` above all) never becomes a link. */
export const webAddress: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  const url = URL.canParse(value) ? new URL(value) : null
  return url?.protocol === 'https:' || url?.protocol === 'http:' || req.t('portal:badAddress' as never)
}
