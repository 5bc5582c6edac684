'use client'

import { useTranslation } from '@payloadcms/ui'
import { pictureLimits } from '@/features/pictures/rules'
import { wordsIn } from './words'

/** Beside the place for a file: what may be put there. */
export function UploadLimits() {
  const { i18n } = useTranslation()
  const word = wordsIn(i18n.language)
  return (
    <p className="desk-limits">
      {word('uploadLimits')}; {pictureLimits.bytes / 1e6} {word('megabytes')}; {pictureLimits.pixels / 1e6} {word('megapixels')}.
    </p>
  )
}
