import type { LexicalBody, LexicalNode } from './rules'

type Block = { blockType?: unknown; id?: unknown; captions?: unknown }

/** The captions (WebVTT) of a video of a body, by the id of its block; null where it has none. */
export function captionsOf(body: LexicalBody, id: string): string | null {
  const find = (nodes: LexicalNode[]): string | null => {
    for (const node of nodes) {
      const { blockType, id: own, captions } = (node.fields ?? {}) as Block
      if (node.type === 'block' && blockType === 'video' && own === id) return typeof captions === 'string' && captions.trim() ? captions : null
      const found = find(node.children ?? [])
      if (found !== null) return found
    }
    return null
  }
  return find(body.root.children ?? [])
}
