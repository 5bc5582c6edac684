import unhomoglyph from 'unhomoglyph'

/**
 * A text as word lists read it: `letters` without marks, capitals and disguises, one character each; `marks` beside them,
 * what stood on each letter. So "cac" can be told from "các", which is another word than the one it may stand for.
 */
export type Folded = { letters: string; marks: string[] }

type Cell = { letter: string; mark: string }

/** Invisible characters: format controls, variation selectors, joiners, fillers. */
const invisible = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2800\u3164\uffa0\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/gu
/** Scripts whose characters are no letters of ours in disguise. */
const keptScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u
const wordCharacter = /[\p{L}\p{N}]/u
/** Digits and signs for letters; `1` is an i or an l (`foldings`). */
const leet: Record<string, string> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '€': 'e' }
const iOrL = /[1!|]/

function cellsOf(character: string, like: 'i' | 'l'): Cell[] {
  if (keptScripts.test(character)) return [{ letter: character, mark: '' }]
  const lower = character.toLowerCase()
  const decomposed = lower.normalize('NFD')
  const base = decomposed.replace(/[\u0300-\u036f]/g, '')
  const mark = base === 'đ' ? 'đ' : decomposed.slice(base.length)
  const plain = base === 'đ' ? 'd' : iOrL.test(base) ? like : (leet[base] ?? unhomoglyph(base).toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
  return [...plain].map((letter, at) => ({ letter: wordCharacter.test(letter) ? letter : ' ', mark: at === 0 ? mark : '' }))
}

/** A number stays a number, and a sign between words a sign: they stand for letters only beside letters. */
function isDisguise(characters: string[], at: number): boolean {
  const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character)
  const character = characters[at]!
  if (!(character in leet) && !iOrL.test(character)) return false
  if (!/\d/.test(character)) return isLetter(characters[at + 1]) && (isLetter(characters[at - 1]) || /[@$]/.test(character))
  let [from, to] = [at, at]
  while (/[\p{N}@$]/u.test(characters[from - 1] ?? '')) from -= 1
  while (/[\p{N}@$]/u.test(characters[to + 1] ?? '')) to += 1
  return isLetter(characters[from - 1]) || isLetter(characters[to + 1])
}

function cells(text: string, like: 'i' | 'l'): Cell[] {
  const characters = [...text.normalize('NFKC').replace(invisible, '').normalize('NFC')]
  return characters.flatMap((character, at): Cell[] => {
    if (isDisguise(characters, at)) return cellsOf(character, like)
    if (!wordCharacter.test(character)) {
      // A mark that no letter has room for, as of Zalgo texts, is no letter; all else separates words.
      return /\p{M}/u.test(character) ? [] : [{ letter: ' ', mark: '' }]
    }
    return /\p{N}/u.test(character) ? [{ letter: character, mark: '' }] : cellsOf(character, like)
  })
}

/** One space between words, and one at either end. */
function spaced(given: Cell[]): Cell[] {
  const space: Cell = { letter: ' ', mark: '' }
  return [space, ...given, space].filter(({ letter }, at, all) => letter !== ' ' || all[at - 1]?.letter !== ' ')
}

/** Three or more single letters in a row are the letters of a word: "c.a.s.i.n.o". */
function joined(given: Cell[]): Cell[] {
  const isSingle = (at: number): boolean => given[at] !== undefined && given[at].letter !== ' ' && given[at - 1]?.letter === ' ' && given[at + 1]?.letter === ' '
  return given.filter(({ letter }, at) => {
    if (letter !== ' ' || !isSingle(at - 1) || !isSingle(at + 1)) return true
    return !(isSingle(at - 3) || isSingle(at + 3))
  })
}

const toFolded = (given: Cell[]): Folded => ({ letters: given.map(({ letter }) => letter).join(''), marks: given.flatMap(({ letter, mark }) => [mark, ...Array.from({ length: letter.length - 1 }, () => '')]) })

/** The readings of a text: as it stands, with its single letters joined, and each with `1` as an i and as an l. */
export function foldings(text: string): Folded[] {
  const likes = iOrL.test(text.normalize('NFKC')) ? (['i', 'l'] as const) : (['i'] as const)
  return likes.flatMap((like) => {
    const plain = spaced(cells(text, like))
    const together = joined(plain)
    return [plain, ...(together.length === plain.length ? [] : [together])].map(toFolded)
  })
}

/** A text without its spaces, for scripts that have none. */
export function withoutSpaces({ letters, marks }: Folded): Folded {
  const kept = [...letters].map((letter, at) => ({ letter, mark: marks[at] ?? '' })).filter(({ letter }) => letter !== ' ')
  return toFolded(kept)
}

/** The letters alone, equal for texts that say the same. */
export const skeleton = (text: string): string => foldings(text)[0]!.letters.replaceAll(' ', '')
