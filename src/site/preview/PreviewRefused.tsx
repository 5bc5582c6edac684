import { getTranslations } from 'next-intl/server'
import { localeRecord, type Locale } from '@/locales'

type Props = {
  locale: Locale
  deskLanguage: Locale
  refusal: 'signIn' | 'mayNot' | 'unknown' | 'trashed' | 'noHeadline'
  signInPath: string
  languages: Array<{ locale: Locale; path: string }>
}

/** Why there is no preview, and what to do about it. */
export async function PreviewRefused({ locale, deskLanguage, refusal, signInPath, languages }: Props) {
  const t = await getTranslations({ locale: deskLanguage, namespace: 'Preview' })
  return (
    <div className="narrow" lang={localeRecord(deskLanguage).tag}>
      <h1>{t(`refusals.${refusal}.title`)}</h1>
      <p>{t(`refusals.${refusal}.text`, { language: localeRecord(locale).name })}</p>
      {refusal === 'signIn' && (
        <p>
          <a href={signInPath}>{t('signIn')}</a>
        </p>
      )}
      {languages.length > 0 && (
        <nav aria-label={t('others')}>
          <ul className="sub">
            {languages.map((other) => (
              <li key={other.locale}>
                <a href={other.path} lang={localeRecord(other.locale).tag}>
                  {localeRecord(other.locale).name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
