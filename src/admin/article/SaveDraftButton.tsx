'use client'

import { FormSubmit, useDocumentInfo, useEditDepth, useFormModified, useHotkey, useOperation, useTranslation } from '@payloadcms/ui'
import { useSubmit } from './useSubmit'
import { isHeldBack } from './handOver'
import { useLanguageGuard } from './useLanguageGuard'

/** Payload's "Save draft", by click or Ctrl+S, over a form that has everything typed. */
export function SaveDraftButton() {
  const { setUnpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  const isNew = useOperation() === 'create'
  const editDepth = useEditDepth()
  const { t } = useTranslation()
  const submit = useSubmit()
  useLanguageGuard()
  const isUploading = uploadStatus === 'uploading'

  const save = async (): Promise<void> => {
    if (isUploading || !(isNew || isModified || isHeldBack())) return
    const isSaved = await submit({ query: { 'fallback-locale': 'null', draft: 'true' }, status: 'draft', skipValidation: true })
    if (isSaved) setUnpublishedVersionCount((count) => count + 1)
  }
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void save()
  })

  return (
    <FormSubmit buttonId="action-save-draft" buttonStyle="secondary" className="save-draft" disabled={!(isNew || isModified) || isUploading} onClick={() => void save()} size="medium" type="button">
      {t('version:saveDraft')}
    </FormSubmit>
  )
}
