import { localeRecord, type Locale } from '.'

const brackets = { latin: [' (', ')'], hangul: ['(', ')'], cjk: ['（', '）'] } as const

/** The brackets of a language's script, with the space that stands before the opening one. */
export const bracketsOf = (locale: Locale): readonly [open: string, close: string] => brackets[localeRecord(locale).script]

/** A remark as its language adds it to a name: ` (BHG)`, `（BHG）`. */
export const inBrackets = (text: string, locale: Locale): string => bracketsOf(locale).join(text)
