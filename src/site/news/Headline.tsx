import { keepTogether } from '@/locales/keepTogether'
import type { Locale } from '@/locales'

/** A headline or a name that breaks between its words and names, not inside them (`.k` in `site/css/base.ts`). Its text is as it was. */
export function Headline({ text, locale }: { text: string; locale: Locale }) {
  return keepTogether(text, locale).map((piece, at) =>
    piece.isKept ? (
      <span className="k" key={at}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  )
}
