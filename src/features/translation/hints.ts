import type { Locale } from '@/locales'
import { foldedTerm } from './rules'

/** A name or title, and how it is said in the other languages. */
export type Term = { term: string } & Partial<Record<Locale, string | null>> & { note?: string | null }
export type TermHint = { term: string; target: string | null; note: string | null; isUsed: boolean }

/** Letters on both sides would make it part of another word; where words are not spaced, any place is one. A plural is the word. */
function says(text: string, words: string): boolean {
  const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{Script=Latin}\p{Nd}]/u.test(char)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length + (/^e?s(?![a-z])/.exec(text.slice(at + words.length, at + words.length + 3))?.[0].length ?? 0)
    const [before, first, last, after] = [text[at - 1], words[0], text[end - 1], text[end]]
    if (!(isLetter(before) && isLetter(first)) && !(isLetter(last) && isLetter(after))) return true
  }
  return false
}

/** The terms that stand in a text, the longest first, with their word in a language and whether `translation` has it. */
export function termsIn(source: string, translation: string, terms: Term[], locale: Locale): TermHint[] {
  const [original, written] = [foldedTerm(source), foldedTerm(translation)]
  return terms
    .filter(({ term }) => says(original, foldedTerm(term)))
    .sort((a, b) => b.term.length - a.term.length || a.term.localeCompare(b.term, 'vi'))
    .map(({ term, note, ...targets }) => {
      const target = targets[locale] || null
      return { term, target, note: note || null, isUsed: target !== null && says(written, foldedTerm(target)) }
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

/** What a word after a number multiplies it with. */
const multipliers: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

/**
 * The numbers of the original that a translation does not have, each once, as they are written there and in their order, for a
 * person to look at. Not looked for are small ones, months (which most languages name) and, where they are counted in ten
 * thousands, large ones. An hour of the afternoon may be one of twelve.
 */
export function numbersMissing(source: string, translation: string, locale: Locale): string[] {
  // Both halves of a decimal as well: in English it may be a time (6.30).
  const there = new Set((fullWidth(translation).match(numberPattern) ?? []).map(digitsOf).flatMap((digits) => [digits, ...digits.split('.')]))
  const countsInTenThousands = locale === 'ja' || locale === 'ko' || locale === 'zh'
  const missing = [...source.matchAll(numberPattern)].filter((match) => {
    const digits = digitsOf(match[0])
    const value = Number(digits)
    const next = /^\s*(\p{L}+)/u.exec(source.slice(match.index + match[0].length))?.[1]?.toLowerCase() ?? ''
    const times = multipliers[next]
    if (value <= small || (countsInTenThousands && (times || value >= tenThousand))) return false
    const alike = [digits, ...(times ? [String(value * times)] : []), ...(next === 'giờ' || next === 'h' ? [String(value - 12)] : [])]
    return !alike.some((each) => there.has(each))
  })
  return [...new Set(missing.map(([written]) => written))]
}
