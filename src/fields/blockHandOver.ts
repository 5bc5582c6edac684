import type { UIField } from 'payload'

/** In each block of an article's text: what is typed into its fields reaches the text before the article is saved. */
export const blockHandOver: UIField = { name: 'handOver', type: 'ui', admin: { components: { Field: '/admin/article/BlockHandOver#BlockHandOver' } } }
