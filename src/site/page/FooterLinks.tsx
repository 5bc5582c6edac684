import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import { publicPath, type Locale } from '@/locales'

/** What the portal says of itself, and the ways to all it holds. */
export async function FooterLinks({ locale, pages }: { locale: Locale; pages: Link[] }) {
  const [t, archive, catalogue, footer] = await Promise.all([
    getTranslations({ locale, namespace: 'SiteMap' }),
    getTranslations({ locale, namespace: 'Archive' }),
    getTranslations({ locale, namespace: 'Catalogue' }),
    getTranslations({ locale, namespace: 'Footer' }),
  ])
  const links: Link[] = [
    ...pages,
    { name: archive('title'), path: publicPath(locale, 'archive') },
    { name: catalogue('sources'), path: publicPath(locale, 'source') },
    { name: t('title'), path: publicPath(locale, 'sitemap') },
    { name: footer('statistics'), path: publicPath(locale, 'statistics') },
    { name: 'RSS', path: publicPath(locale, 'feed') },
  ]
  return (
    <nav className="wrap about" aria-label={t('general')}>
      <ul>
        {links.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
