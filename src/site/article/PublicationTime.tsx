import { getTranslations } from 'next-intl/server'
import { defaultLocale, type Locale } from '@/locales'
import { Time } from '../page/Time'

type Props = { locale: Locale; publishedAt: string; modifiedAt: string | null }

/** When it was published, and when it was last changed; abroad, by which clock. */
export async function PublicationTime({ locale, publishedAt, modifiedAt }: Props) {
  const t = await getTranslations({ locale, namespace: 'Article' })
  return (
    <p className="times">
      <Time at={publishedAt} locale={locale} as="moment" />
      {modifiedAt && (
        <span>
          {`${t('updated')} `}
          <Time at={modifiedAt} locale={locale} as="moment" />
        </span>
      )}
      {locale !== defaultLocale && <span>{t('clock')}</span>}
    </p>
  )
}
