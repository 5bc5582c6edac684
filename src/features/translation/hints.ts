import type { Locale } from '@/locales'

/** A name or title, and how it is said in the other languages. */
export type Term = { term: string } & Partial<Record<Locale, string | null>> & { note?: string | null }
export type TermHint = { term: string; target: string | null; note: string | null; isUsed: boolean }

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

/** Letters on both sides would make it part of another word; where words are not spaced, any place is one. */
function says(text: string, words: string): boolean {
  const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{Script=Latin}\p{Nd}]/u.test(char)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, first, last, after] = [text[at - 1], words[0], words.at(-1), text[at + words.length]]
    if (!(isLetter(before) && isLetter(first)) && !(isLetter(last) && isLetter(after))) return true
  }
  return false
}

/** The terms that stand in a text, the longest first, with their word in a language and whether `translation` has it. */
export function termsIn(source: string, translation: string, terms: Term[], locale: Locale): TermHint[] {
  const [original, written] = [folded(source), folded(translation)]
  return terms
    .filter(({ term }) => says(original, folded(term)))
    .sort((a, b) => b.term.length - a.term.length || a.term.localeCompare(b.term, 'vi'))
    .map(({ term, note, ...targets }) => {
      const target = targets[locale] || null
      return { term, target, note: note || null, isUsed: target !== null && says(written, folded(target)) }
    })
}

/** Said with words rather than digits in good style. */
const small = 12
/** From here on Chinese, Japanese and Korean count in ten thousands, with a word. */
const tenThousand = 10_000

/** A number in digits, its thousands parted or not; Vietnamese parts them with a full stop, English with a comma. */
const numberPattern = /\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g

/** The digits of a number without what parts thousands; what follows a decimal mark stays, with a full stop. */
function digitsOf(written: string): string {
  const joined = written.replace(/[.,\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  return joined.replace(',', '.').replace(/^0+(?=\d)/, '')
}

const fullWidth = (text: string): string => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
const numbersOf = (text: string): string[] => (fullWidth(text).match(numberPattern) ?? []).map(digitsOf)

/**
 * The numbers of the original that a translation does not have, each once, in their order, for a person to look at. Small
 * ones, months (which most languages name) and, where they are counted in ten thousands, large ones are not looked for.
 */
export function numbersMissing(source: string, translation: string, locale: Locale): string[] {
  const there = new Set(numbersOf(translation))
  const countsInTenThousands = locale === 'ja' || locale === 'ko' || locale === 'zh'
  const isLookedFor = (digits: string): boolean => {
    const value = Number(digits)
    return value > small && !(countsInTenThousands && value >= tenThousand)
  }
  return [...new Set(numbersOf(source))].filter((digits) => isLookedFor(digits) && !there.has(digits))
}
