import { idOf } from '@/features/editions/rules'
import { plainText, type LexicalBody, type LexicalNode } from '@/features/articles/rules'

export const passageKinds = ['heading2', 'heading3', 'paragraph', 'item', 'quote', 'picture', 'video', 'rule'] as const
/** A piece of a text that is translated as one. `picture` is the id of the picture that stands there, or of a video's poster. */
export type Passage = { kind: (typeof passageKinds)[number]; text: string; picture?: string }

type BlockFields = { blockType?: string; quote?: string; attribution?: string; title?: string; caption?: string; transcript?: string; captions?: string; poster?: unknown }

const words = (node: LexicalNode): string => (node.type === 'linebreak' ? ' ' : (node.text ?? '') + (node.children ?? []).map(words).join(''))
const lines = (...parts: Array<string | undefined>): string => parts.map((part) => part?.trim()).filter(Boolean).join('\n')

/** The passages of a body in their order. Its letters only: what is bold and where links lead is not translated. */
export function toPassages(body: LexicalBody | null | undefined): Passage[] {
  return (body?.root?.children ?? []).flatMap(passagesOf).filter(({ kind, text, picture }) => text || picture || kind === 'rule')
}

function passagesOf(node: LexicalNode): Passage[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: node.tag === 'h3' ? 'heading3' : 'heading2', text: words(node).trim() }]
    case 'list':
      return (node.children ?? []).flatMap(itemsOf)
    case 'upload':
      return [{ kind: 'picture', text: '', ...pictureOf(node.value) }]
    case 'horizontalrule':
      return [{ kind: 'rule', text: '' }]
    case 'block':
      return blockOf((node.fields ?? {}))
    default:
      return [{ kind: 'paragraph', text: words(node).trim() }]
  }
}

/** An item of a list, then the items of the lists within it. */
function itemsOf(item: LexicalNode): Passage[] {
  const own = (item.children ?? []).filter(({ type }) => type !== 'list')
  const within = (item.children ?? []).filter(({ type }) => type === 'list')
  return [{ kind: 'item', text: own.map(words).join('').trim() }, ...within.flatMap(({ children }) => (children ?? []).flatMap(itemsOf))]
}

function blockOf({ blockType, quote, attribution, title, caption, transcript, captions, poster }: BlockFields): Passage[] {
  if (blockType === 'pullQuote') return [{ kind: 'quote', text: lines(quote, attribution) }]
  return [{ kind: 'video', text: lines(title, caption, transcript, captions), ...pictureOf((poster as { value?: unknown } | null)?.value) }]
}

function pictureOf(value: unknown): { picture?: string } {
  const id = idOf(value)
  return id ? { picture: id } : {}
}

/** All words of a text, for looking something up in it. */
export const wholeText = ({ headline, standfirst, body }: { headline?: string | null; standfirst?: string | null; body?: LexicalBody | null }): string =>
  lines(headline ?? '', standfirst ?? '', plainText(body), ...toPassages(body).filter(({ kind }) => kind === 'quote' || kind === 'video').map(({ text }) => text))
