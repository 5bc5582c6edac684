import type { Locale } from '@/locales'
import { sheet, type SheetName } from '../css'

/**
 * The one stylesheet of a page, a file that is kept for ever; the build says the end of its address (`next.config.mjs`). In
 * development it stands in the page. React moves it into the head.
 */
export function Stylesheet({ of, locale }: { of: SheetName; locale: Locale }) {
  const version = process.env.PORTAL_STYLES
  return version ? (
    <link rel="stylesheet" href={`/assets/${of}.${locale}-${version}.css`} precedence="page" />
  ) : (
    <style href={of} precedence="page">
      {sheet(of, locale)}
    </style>
  )
}
