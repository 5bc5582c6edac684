import type { LexicalBody, LexicalNode } from '@/features/articles/rules'
import { slugify } from '@/locales/slugify'
import { wordsOf } from './words'

export type ContentsEntry = { node: LexicalNode; id: string; text: string }

/** From so many subheadings on, a text has a list of its contents. */
const enough = 3

/**
 * The subheadings of a long text with the ids of their anchors; none for a text that is read at a glance. An id comes from
 * the subheading's own words, so that it stays when others are added; where these have no Latin letters, from its place.
 */
export function contentsOf(body: LexicalBody): ContentsEntry[] {
  const headings = (body.root.children ?? []).filter((node) => node.type === 'heading' && node.tag !== 'h3' && wordsOf(node).trim())
  if (headings.length < enough) return []
  const taken = new Set<string>()
  return headings.map((node, at) => {
    const text = wordsOf(node).trim()
    const own = `muc-${slugify(text, 60) || at + 1}`
    const id = taken.has(own) ? `${own}-${at + 1}` : own
    taken.add(id)
    return { node, id, text }
  })
}
