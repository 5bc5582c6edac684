import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'

/** There is no connection: what can be done, and the articles that were read and kept. */
export async function Offline({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Offline' })
  return (
    <div className="narrow">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>
        {/* The address in view is the one that was wanted. */}
        <a href="">{t('again')}</a>
      </p>
      <kept-pages hidden>
        <h2>{t('kept')}</h2>
        <ul className="offers" />
      </kept-pages>
    </div>
  )
}
