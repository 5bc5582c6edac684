import type { LexicalNode } from '@/features/articles/rules'

/** The words of a node and of all below it. */
export const wordsOf = ({ text = '', children = [] }: LexicalNode): string => text + children.map(wordsOf).join('')
