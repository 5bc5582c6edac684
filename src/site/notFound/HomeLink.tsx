import { getTranslations } from 'next-intl/server'
import { publicPath, type Locale } from '@/locales'

/** Back to the front page. */
export async function HomeLink({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Site' })
  return (
    <p>
      <a href={publicPath(locale)}>{t('home')}</a>
    </p>
  )
}
