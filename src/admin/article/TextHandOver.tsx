'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { OnChangePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalOnChangePlugin'
import { useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { canonical } from '@/features/saves/rules'
import { joinText } from './handOver'

/** In the article's text: the form hears of each change at once, and has the text before anything is saved. */
export function TextHandOver() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { path } = fieldProps as { path: string }
  const { dispatchFields, getField, setModified } = useForm()
  const { data } = useDocumentInfo()
  const isSaving = useFormProcessing()
  const isHeld = useRef(false)

  const toForm = useCallback(() => dispatchFields({ type: 'UPDATE', path, value: editor.read(() => editor.getEditorState().toJSON()) }), [dispatchFields, editor, path])

  useEffect(
    () =>
      joinText({
        holds: () => isHeld.current,
        give: () => {
          isHeld.current = false
          flushSync(toForm)
        },
      }),
    [toForm],
  )

  // The answer of the save: others' changes come into the text, unless somebody types in it already.
  useEffect(() => {
    const saved = data?.[path] as unknown
    if (!isSaving || isHeld.current || !saved || canonical(saved) === canonical(getField(path)?.value)) return
    dispatchFields({ type: 'UPDATE', path, value: saved, initialValue: saved })
    // Once for each answer, so for nothing else that is read here.
  }, [data])

  return (
    <OnChangePlugin
      ignoreSelectionChange
      onChange={(_state, _editor, tags) => {
        if (tags.has('focus') && tags.size === 1) return
        isHeld.current = true
        setModified(true)
        // What was typed last the form keeps, whatever an answer brings.
        if (isSaving) toForm()
      }}
    />
  )
}
