import type { LexicalBody, LexicalNode } from '@/features/articles/rules'

/** A piece of a text that is translated as one. Which picture or video stands there is not translated. */
export type Passage = { kind: 'heading2' | 'heading3' | 'paragraph' | 'item' | 'step' | 'quote' | 'picture' | 'video' | 'rule'; text: string }

type BlockFields = { blockType?: string; quote?: string; attribution?: string; title?: string; caption?: string; transcript?: string; captions?: string }

/** However its spaces were typed. */
export const tidy = (text: string | null | undefined): string => text?.replace(/[^\S\n]+/g, ' ').trim() ?? ''
const lines = (...parts: Array<string | undefined>): string => parts.map(tidy).filter(Boolean).join('\n')
const words = (node: LexicalNode): string => (node.type === 'linebreak' ? ' ' : (node.text ?? '') + (node.children ?? []).map(words).join(''))

/** The passages of a body in their order. Its letters only: what is bold and where links lead is not translated. */
export function toPassages(body: LexicalBody | null | undefined): Passage[] {
  return (body?.root?.children ?? []).flatMap(passagesOf).filter(({ kind, text }) => text || kind === 'picture' || kind === 'video' || kind === 'rule')
}

function passagesOf(node: LexicalNode): Passage[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: node.tag === 'h3' ? 'heading3' : 'heading2', text: tidy(words(node)) }]
    case 'list':
      return itemsOf(node)
    case 'upload':
      return [{ kind: 'picture', text: '' }]
    case 'horizontalrule':
      return [{ kind: 'rule', text: '' }]
    case 'block':
      return [blockOf(node.fields ?? {})]
    default:
      return [{ kind: 'paragraph', text: tidy(words(node)) }]
  }
}

/** The items of a list, those of a list within one after it. */
const itemsOf = ({ listType, children }: LexicalNode): Passage[] =>
  (children ?? []).flatMap((item): Passage[] => {
    const [own, within] = [false, true].map((isList) => (item.children ?? []).filter(({ type }) => (type === 'list') === isList))
    return [{ kind: listType === 'number' ? 'step' : 'item', text: tidy(own!.map(words).join('')) }, ...within!.flatMap(itemsOf)]
  })

function blockOf({ blockType, quote, attribution, title, caption, transcript, captions }: BlockFields): Passage {
  return blockType === 'pullQuote' ? { kind: 'quote', text: lines(quote, attribution) } : { kind: 'video', text: lines(title, caption, transcript, captions) }
}
