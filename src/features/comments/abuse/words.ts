import type { Locale } from '@/locales'
import { foldings, withoutSpaces, type Folded } from './fold'

/** A word of a list, ready to be looked for. */
type Wanted = { word: string; folded: Folded; isSpaced: boolean }

/** In these one does not write a space between words: they are found anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const wantedOf = (word: string): Wanted[] => {
  const folded = foldings(word)[0]!
  const squeezed = withoutSpaces(folded)
  if (squeezed.letters === '') return []
  if (unspaced.test(word)) return [{ word, folded: squeezed, isSpaced: false }]
  const whole = ({ letters, marks }: Folded): Folded => ({ letters: ` ${letters} `, marks: ['', ...marks, ''] })
  const variants = folded.letters.trim().includes(' ') ? [folded, whole(squeezed)] : [folded]
  return variants.map((variant) => ({ word, folded: variant, isSpaced: true }))
}

/** A list as it is kept has one word a line. */
const readList = (list: string): Wanted[] => list.split('\n').map((line) => line.trim()).filter(Boolean).flatMap(wantedOf)

/** The lists asked for last, by their text: ten of them serve for years, and a comment is compared with two. */
const known = new Map<string, Wanted[]>()
const mostKnown = 20

function wordsOf(list: string): Wanted[] {
  const found = known.get(list)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const words = readList(list)
  known.set(list, words)
  return words
}

/**
 * Whether the text's letters may be those of the word: each bears the word's own marks or none, because people leave them
 * out. In Vietnamese a letter with other marks makes another word; elsewhere marks are only decoration.
 */
function fits(text: Folded, at: number, word: Folded, locale: Locale): boolean {
  if (locale !== 'vi') return true
  return [...word.marks].every((mark, offset) => {
    const own = text.marks[at + offset]
    return own === '' || own === undefined || own === mark
  })
}

function stands(text: Folded, word: Folded, locale: Locale): boolean {
  for (let at = text.letters.indexOf(word.letters); at >= 0; at = text.letters.indexOf(word.letters, at + 1)) {
    if (fits(text, at, word, locale)) return true
  }
  return false
}

/** The first word of a list that a text contains, through disguises; null when none does. */
export function findListed(text: string, list: string | null | undefined, locale: Locale): string | null {
  const words = wordsOf(list ?? '')
  if (words.length === 0) return null
  const readings = foldings(text)
  const squeezed = readings.map(withoutSpaces)
  for (const { word, folded, isSpaced } of words) {
    if ((isSpaced ? readings : squeezed).some((reading) => stands(reading, folded, locale))) return word
  }
  return null
}
