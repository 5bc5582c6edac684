import { createHash } from 'node:crypto'
import type { LexicalBody, LexicalNode } from '@/features/articles/rules'

export type DemoText = { isDraft: boolean; headline: string; standfirst: string; body: string }

/** Splits a demo article's file into its parts (the format is in `content/README.md`). Throws, naming the fault. */
export function parseText(source: string): DemoText {
  const isDraft = source.startsWith('<!-- draft -->')
  const [head = '', ...rest] = source.replace('<!-- draft -->', '').trim().split(/\n---\n/)
  const [headline = '', ...standfirst] = head.trim().split(/\n{2,}/)
  const body = rest.join('\n---\n').trim()
  if (!headline.startsWith('# ')) throw new Error('The first line must be "# " and the headline.')
  if (!body) throw new Error('There must be a line "---" and a text after it.')
  return { isDraft, headline: headline.slice(2).trim(), standfirst: standfirst.join(' ').trim(), body }
}

/** The small Markdown of the demo content as Lexical's JSON. `picture` gives the id of a picture by its key. */
export function toLexical(markdown: string, picture: (key: string) => string): LexicalBody {
  const children = markdown.split(/\n{2,}/).map((block) => toNode(block.trim(), picture))
  return { root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children } }
}

const element = { format: '', indent: 0, version: 1, direction: null }
const idOf = (content: string): string => createHash('sha1').update(content).digest('hex').slice(0, 24)

function toNode(block: string, picture: (key: string) => string): LexicalNode {
  const heading = /^(#{2,3}) (.+)$/.exec(block)
  if (heading) return { type: 'heading', tag: `h${heading[1]!.length}`, ...element, children: inline(heading[2]!) }

  const figure = /^!\[([\w-]+)\]$/.exec(block)
  if (figure) return { type: 'upload', relationTo: 'media', value: picture(figure[1]!), fields: null, id: idOf(block), format: '', version: 3 }

  if (block.startsWith('> ')) {
    const quote = block.replace(/^> ?/gm, '').replace(/\n/g, ' ')
    return { type: 'block', format: '', version: 2, fields: { id: idOf(block), blockType: 'pullQuote', blockName: '', quote } }
  }
  if (block.startsWith('- ')) {
    const items = block.split(/\n(?=- )/).map((item) => item.slice(2).replace(/\n/g, ' '))
    const children = items.map((item, at) => ({ type: 'listitem', value: at + 1, ...element, children: inline(item) }))
    return { type: 'list', listType: 'bullet', tag: 'ul', start: 1, ...element, children }
  }
  return { type: 'paragraph', textFormat: 0, textStyle: '', ...element, children: inline(block.replace(/\n/g, ' ')) }
}

const bold = 1
const italic = 2
const text = (value: string, format = 0): LexicalNode => ({ type: 'text', text: value, format, detail: 0, mode: 'normal', style: '', version: 1 })

/** `**bold**`, `*italic*` and `[links](https://…)`; no nesting. */
function inline(source: string): LexicalNode[] {
  const pattern = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\((https?:[^)\s]+)\)/g
  const nodes: LexicalNode[] = []
  let at = 0
  for (const match of source.matchAll(pattern)) {
    if (match.index > at) nodes.push(text(source.slice(at, match.index)))
    const [whole, strong, emphasis, label, url] = match
    if (strong !== undefined) nodes.push(text(strong, bold))
    else if (emphasis !== undefined) nodes.push(text(emphasis, italic))
    else nodes.push({ type: 'link', ...element, version: 3, id: idOf(whole), fields: { url, newTab: false, linkType: 'custom' }, children: [text(label!)] })
    at = match.index + whole.length
  }
  if (at < source.length) nodes.push(text(source.slice(at)))
  return nodes
}
