import { getTranslations } from 'next-intl/server'
import { publicPath, type Locale } from '@/locales'

/** Search, from every page. On a phone its button alone is shown, and leads to the search page (`css/search.ts`). */
export async function FindForm({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  return (
    <form className="find" role="search" action={publicPath(locale, 'search')}>
      <search-suggestions>
        <input type="search" name="q" aria-label={t('label')} autoComplete="off" />
        <button aria-label={t('submit')} />
      </search-suggestions>
    </form>
  )
}
