import { diffArrays } from 'diff'
import type { Passage } from './passages'
import type { SourceText } from './rules'

/** A run of letters: in both texts, or only in the one before or after. */
export type Part = { text: string; mark?: 'added' | 'removed' }
export type MarkedPassage = Omit<Passage, 'text'> & { parts: Part[] }
export type MarkedText = { headline: Part[]; standfirst: Part[]; passages: MarkedPassage[] }

/** Beyond so many changes a passage counts as written anew; and so a comparison takes no longer than a reader notices. */
const mostChanges = 200

const whole = (text: string, mark?: Part['mark']): Part[] => (text || mark ? [{ text, ...(mark ? { mark } : {}) }] : [])
const replaced = (before: string, after: string): Part[] => [...(before ? whole(before, 'removed') : []), ...(after ? whole(after, 'added') : [])]

/** Words, whole numbers, spaces, and every other letter by itself. */
const tokensOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\s+|[^\s\d\p{L}\p{M}]/gu) ?? []

/** What became of a text, word by word. */
export function markWords(before: string, after: string): Part[] {
  if (before === after) return whole(after)
  const runs = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostChanges })
  if (!runs) return replaced(before, after)
  return joined(runs.map(({ value, added, removed }) => ({ text: value.join(''), ...(added ? { mark: 'added' as const } : removed ? { mark: 'removed' as const } : {}) })))
}

/** Words that changed side by side as one change: what was there, then what came. Vietnamese parts its words into syllables. */
function joined(parts: Part[]): Part[] {
  const result: Part[] = []
  let change = { removed: '', added: '' }
  const close = () => {
    result.push(...replaced(change.removed, change.added))
    change = { removed: '', added: '' }
  }
  for (const [at, { text, mark }] of parts.entries()) {
    const isBetween = !mark && text.trim() === '' && Boolean(change.removed && change.added) && parts[at + 1]?.mark !== undefined
    if (mark) change[mark] += text
    else if (isBetween) change = { removed: change.removed + text, added: change.added + text }
    else {
      close()
      result.push({ text })
    }
  }
  close()
  return result
}

const marked = ({ kind, text }: Passage, parts = whole(text)): MarkedPassage => ({ kind, parts })

/** The text as it is now with what has changed since `before` marked; without a `before`, the text alone. */
export function markText(before: SourceText | null, now: SourceText): MarkedText {
  if (!before) return { headline: whole(now.headline), standfirst: whole(now.standfirst), passages: now.passages.map((passage) => marked(passage)) }
  return { headline: markWords(before.headline, now.headline), standfirst: markWords(before.standfirst, now.standfirst), passages: markPassages(before.passages, now.passages) }
}

function markPassages(before: Passage[], now: Passage[]): MarkedPassage[] {
  const runs = diffArrays(before, now, { comparator: (a, b) => a.kind === b.kind && a.text === b.text })
  const passages: MarkedPassage[] = []
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]!
    const next = runs[at + 1]
    if (run.removed && next?.added) {
      passages.push(...markPairs(run.value, next.value))
      at += 1
    } else {
      const mark = run.added ? 'added' : run.removed ? 'removed' : undefined
      passages.push(...run.value.map((passage) => marked(passage, whole(passage.text, mark))))
    }
  }
  return passages
}

/** How many passages that are gone are looked at for one that came in their place. */
const near = 4

/** Passages in the place of others: each beside the one it was rewritten from, where there is one, word by word. */
function markPairs(gone: Passage[], come: Passage[]): MarkedPassage[] {
  const rest = [...gone]
  const isFrom = (was: Passage, is: Passage): boolean => was.kind === is.kind && isRewritten(was.text, is.text)
  const removed = (passages: Passage[]): MarkedPassage[] => passages.map((passage) => marked(passage, whole(passage.text, 'removed')))
  const passages = come.flatMap((passage, place) => {
    const at = rest.slice(0, near).findIndex((was) => isFrom(was, passage))
    if (at >= 0) {
      const skipped = rest.splice(0, at)
      return [...removed(skipped), marked(passage, markWords(rest.shift()!.text, passage.text))]
    }
    // What it may have replaced stands before it.
    const isReplaced = rest[0] && !come.slice(place + 1, place + near).some((later) => isFrom(rest[0]!, later))
    return [...removed(isReplaced ? rest.splice(0, 1) : []), marked(passage, whole(passage.text, 'added'))]
  })
  return [...passages, ...removed(rest)]
}

/** Whether one text became the other: they share half of their words. Otherwise word-by-word marks are a thicket. */
function isRewritten(before: string, after: string): boolean {
  const [was, is] = [before.split(/\s+/), after.split(/\s+/)]
  const counts = new Map<string, number>()
  for (const word of was) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of is) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared += 1
    counts.set(word, left - 1)
  }
  return shared * 2 >= Math.max(was.length, is.length)
}
