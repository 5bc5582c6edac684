import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'

type Props = { locale: Locale; caption: string | null; credit: string | null }

/** What a picture shows and whose it is; the word before the credit is the template's. */
export async function Caption({ locale, caption, credit }: Props) {
  if (!caption && !credit) return null
  const t = await getTranslations({ locale, namespace: 'Article' })
  return (
    <figcaption>
      {caption && <span className="caption">{caption}</span>}
      {caption && credit && ' '}
      {credit && t('credit', { credit })}
    </figcaption>
  )
}
