import { getTranslations } from 'next-intl/server'
import { localeRecord, type Locale } from '@/locales'

type Props = {
  /** The language of the draft. */
  locale: Locale
  /** The language of whoever looks at it. */
  deskLanguage: Locale
  state: 'draft' | 'changed' | 'published'
  editPath: string
  publicPath: string | null
}

/** Says that this is a draft, of which language and in which state, and leads back to its form. */
export async function PreviewBar({ locale, deskLanguage, state, editPath, publicPath }: Props) {
  const t = await getTranslations({ locale: deskLanguage, namespace: 'Preview' })
  const { name, tag } = localeRecord(locale)
  return (
    <aside className="preview" lang={localeRecord(deskLanguage).tag} aria-label={t('label')}>
      <div className="wrap">
        <strong>{t('label')}</strong>
        <span lang={tag}>{name}</span>
        <span>{t(`states.${state}`)}</span>
        <a href={editPath}>{t('edit')}</a>
        {publicPath && <a href={publicPath}>{t('public')}</a>}
      </div>
    </aside>
  )
}
