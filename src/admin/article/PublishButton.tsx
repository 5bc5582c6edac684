'use client'

import { getTranslation } from '@payloadcms/translations'
import { FormSubmit, PopupList, useConfig, useDocumentInfo, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { useSubmit } from './useSubmit'

/** Payload's button that publishes the language in view (all of them: in its menu), over a form that has everything typed. */
export function PublishButton() {
  const { hasPublishedDoc, hasPublishPermission, setHasPublishedDoc, setUnpublishedVersionCount, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  const { code, label } = useLocale()
  const { config } = useConfig()
  const { i18n, t } = useTranslation()
  const submit = useSubmit()
  if (!hasPublishPermission || !config.localization) return null

  const publish = async (query: Record<string, string>): Promise<void> => {
    const isPublished = await submit({ query, status: 'published' })
    if (!isPublished) return
    setUnpublishedVersionCount(0)
    setHasPublishedDoc(true)
  }
  const hasNews = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!hasNews || uploadStatus === 'uploading'}
      onClick={() => void publish({ publishSpecificLocale: code })}
      size="medium"
      SubMenuPopupContent={() => (
        <PopupList.ButtonGroup>
          <PopupList.Button id="publish-locale" onClick={() => void publish({ publishAllLocales: 'true' })}>
            {t('version:publishAllLocales')}
          </PopupList.Button>
        </PopupList.ButtonGroup>
      )}
      type="button"
    >
      {t('version:publishIn', { locale: getTranslation(label ?? code, i18n) })}
    </FormSubmit>
  )
}
