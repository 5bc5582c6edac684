import type { Locale } from '@/locales'
import { additions, css } from '../css'

/** The styles of every page of a language, or `of` a kind of page. React moves them into the head, in this order, once. */
export function Stylesheet(props: { locale: Locale } | { of: keyof typeof additions }) {
  return 'locale' in props ? (
    <style href="everywhere" precedence="everywhere">
      {css(props.locale)}
    </style>
  ) : (
    <style href={props.of} precedence="page">
      {additions[props.of]}
    </style>
  )
}
