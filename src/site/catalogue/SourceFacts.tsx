import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'

type Props = { locale: Locale; name: string; abbreviation: string | null; url: string | null }

/** What the abbreviation before an article's first words stands for, and the source's own site. */
export async function SourceFacts({ locale, name, abbreviation, url }: Props) {
  const t = await getTranslations({ locale, namespace: 'Catalogue' })
  return (
    <>
      {abbreviation && abbreviation !== name && (
        <p>{t.rich('abbreviation', { name, abbreviation, abbr: (chunks) => <b>{chunks}</b> })}</p>
      )}
      {url && (
        <p>
          {`${t('website')} `}
          <a href={url} rel="external">
            {new URL(url).host}
          </a>
        </p>
      )}
    </>
  )
}
