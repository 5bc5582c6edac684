'use client'

import { $isBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getRoot, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'
import { canonical } from '@/features/saves/rules'
import { joinBlock } from './handOver'

/** In a block of a text: what is typed into its fields is written into the text before anything is saved. */
export function BlockHandOver() {
  const [editor] = useLexicalComposerContext()
  const { getData } = useForm()

  useEffect(
    () =>
      joinBlock(() => {
        const typed = getData() as { id?: string }
        editor.update(
          () => {
            const block = $getRoot().getChildren().find((node) => $isBlockNode(node) && node.getFields().id === typed.id)
            if (!block || !$isBlockNode(block)) return
            const fields = { ...block.getFields(), ...typed }
            if (canonical(fields) !== canonical(block.getFields())) block.setFields(fields)
          },
          { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
        )
      }),
    [editor, getData],
  )
  return null
}
