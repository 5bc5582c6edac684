import type { Block } from 'payload'
import { blockHandOver } from '@/fields/blockHandOver'
import { text } from '@/fields/labels'

export const PullQuote: Block = {
  slug: 'pullQuote',
  interfaceName: 'PullQuoteBlock',
  labels: { singular: text('Trích dẫn nổi bật', 'Pull quote'), plural: text('Trích dẫn nổi bật', 'Pull quotes') },
  admin: { disableBlockName: true },
  fields: [
    { name: 'quote', type: 'textarea', label: text('Câu trích', 'Quote'), required: true },
    { name: 'attribution', type: 'text', label: text('Lời của', 'Attribution') },
    blockHandOver,
  ],
}
