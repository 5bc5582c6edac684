import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import { publicPath, type Locale } from '@/locales'

/** Where the page stands: from the front page through `trail` to `here`, the page itself. */
export async function Breadcrumbs({ locale, trail, here }: { locale: Locale; trail: Link[]; here: string }) {
  const t = await getTranslations({ locale, namespace: 'Site' })
  return (
    <nav className="trail wrap" aria-label={t('breadcrumbs')}>
      <ol>
        {[{ name: t('home'), path: publicPath(locale) }, ...trail].map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
