'use client'

import { $isUploadNode } from '@payloadcms/richtext-lexical/client'
import { $getRoot, COMMAND_PRIORITY_HIGH, HISTORY_MERGE_TAG, isSelectionCapturedInDecoratorInput, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { sayIn } from '../sayIn'
import { tidyPasted } from './pasted'

const wordsIn = sayIn({
  picturesLeftOut: {
    vi: 'Ảnh dán từ Word hoặc từ trang khác không vào được; hãy tải ảnh lên: nút +, mục “Tải lên”.',
    en: 'Pictures pasted from Word or from another page do not come along; please upload them: the + button, “Upload”.',
  },
})

/** In the article's text: what is pasted from elsewhere is tidied first, and pictures that cannot come along are spoken of. */
export function TidyPaste() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const { language } = i18n

  useEffect(() => {
    const tidied = new WeakSet<Event>()
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData : null
        // What was copied in an editor of the portal is pasted as it is.
        if (!data?.types.includes('text/html') || data.types.includes('application/x-lexical-editor') || tidied.has(event)) return false
        if (isSelectionCapturedInDecoratorInput(event.target as Node)) return false
        event.preventDefault()
        const pasted = new DOMParser().parseFromString(data.getData('text/html'), 'text/html')
        const leftOut = tidyPasted(pasted)
        // A picture copied alone is in the clipboard as a file too: that one the editor offers to upload.
        const isFile = pasted.body.textContent.trim() === '' && data.files.length > 0
        if (leftOut > 0 && !isFile) toast.warning(wordsIn(language)('picturesLeftOut'))
        const tidy = new ClipboardEvent('paste', { clipboardData: isFile ? filesOf(data) : textOf(data, pasted) })
        tidied.add(tidy)
        return editor.dispatchCommand(PASTE_COMMAND, tidy)
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [editor, language])

  // A picture that waited for its upload when the page was left waits for ever; the server takes it out with the next save.
  useEffect(
    () =>
      editor.update(
        () => {
          for (const node of $getRoot().getChildren()) if ($isUploadNode(node) && (node.getData() as { pending?: unknown }).pending) node.remove()
        },
        { tag: HISTORY_MERGE_TAG },
      ),
    [editor],
  )
  return null
}

function filesOf({ files }: DataTransfer): DataTransfer {
  const data = new DataTransfer()
  for (const file of files) data.items.add(file)
  return data
}

function textOf(copied: DataTransfer, pasted: Document): DataTransfer {
  const data = new DataTransfer()
  data.setData('text/html', pasted.documentElement.outerHTML)
  data.setData('text/plain', copied.getData('text/plain'))
  return data
}
