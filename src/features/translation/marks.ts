import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Passage } from './passages'
import type { SourceText } from './rules'

/** A run of letters: in both texts, or only in the one before or after. */
export type Part = { text: string; mark?: 'added' | 'removed' }
export type MarkedPassage = Omit<Passage, 'text'> & { parts: Part[] }
export type MarkedText = { headline: Part[]; standfirst: Part[]; passages: MarkedPassage[] }

const whole = (text: string, mark?: Part['mark']): Part[] => (text || mark ? [{ text, ...(mark ? { mark } : {}) }] : [])

/** What became of a text, word by word. */
export function markWords(before: string, after: string): Part[] {
  if (before === after) return whole(after)
  return joined(diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ text: value, ...(added ? { mark: 'added' as const } : removed ? { mark: 'removed' as const } : {}) })))
}

/** Words that changed side by side as one change: what was there, then what came. Vietnamese parts its words into syllables. */
function joined(parts: Part[]): Part[] {
  const result: Part[] = []
  let change = { removed: '', added: '' }
  const close = () => {
    for (const mark of ['removed', 'added'] as const) if (change[mark]) result.push({ text: change[mark], mark })
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

const keyOf = ({ kind, text, picture = '' }: Passage): string => [kind, picture, text].join('\n')
const marked = ({ kind, text, picture }: Passage, parts = whole(text)): MarkedPassage => ({ kind, ...(picture ? { picture } : {}), parts })

/** The text as it is now with what has changed since `before` marked; without a `before`, the text alone. */
export function markText(before: SourceText | null, now: SourceText): MarkedText {
  if (!before) return { headline: whole(now.headline), standfirst: whole(now.standfirst), passages: now.passages.map((passage) => marked(passage)) }
  return { headline: markWords(before.headline, now.headline), standfirst: markWords(before.standfirst, now.standfirst), passages: markPassages(before.passages, now.passages) }
}

function markPassages(before: Passage[], now: Passage[]): MarkedPassage[] {
  const runs = diffArrays(before, now, { comparator: (a, b) => keyOf(a) === keyOf(b) })
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

/** Passages in the place of others: each beside the one it replaced while both are of a kind, word by word. */
function markPairs(gone: Passage[], come: Passage[]): MarkedPassage[] {
  const rest = [...gone]
  const passages = come.map((passage) => {
    const at = rest.findIndex(({ kind, picture, text }) => kind === passage.kind && picture === passage.picture && isRewritten(text, passage.text))
    if (at < 0) return marked(passage, whole(passage.text, 'added'))
    const [was] = rest.splice(at, 1)
    return marked(passage, markWords(was!.text, passage.text))
  })
  return [...rest.map((passage) => marked(passage, whole(passage.text, 'removed'))), ...passages]
}

/** Whether one text became the other: they share a third of their letters. Otherwise word-by-word marks are a thicket. */
function isRewritten(before: string, after: string): boolean {
  const shared = diffWordsWithSpace(before, after).reduce((sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length), 0)
  return shared * 3 >= Math.max(before.length, after.length)
}
