import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { FooterLinks } from './FooterLinks'
import { SocialPages, type SocialPage } from './SocialPages'

const facts = ['owner', 'governingBody', 'personResponsible', 'address', 'phone', 'email', 'licence'] as const
export type Identity = Record<(typeof facts)[number], string | null>

type Props = { locale: Locale; name: string; localities: Link[]; pages: Link[]; identity: Identity; socialPages: SocialPage[]; isFrontPage: boolean }

/** The localities, the portal's pages here and elsewhere, and who answers for the portal. */
export async function SiteFooter({ locale, name, localities, pages, identity, socialPages, isFrontPage }: Props) {
  const site = await getTranslations({ locale, namespace: 'Site' })
  const t = await getTranslations({ locale, namespace: 'Footer' })
  return (
    <footer className="footer">
      {localities.length > 0 && (
        <nav className="wrap places" aria-labelledby="places">
          <h2 id="places">{site('localities')}</h2>
          <ul>
            {localities.map((locality) => (
              <li key={locality.path}>
                <a href={locality.path}>{locality.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <FooterLinks locale={locale} pages={pages} />
      <SocialPages locale={locale} pages={socialPages} hasCodes={isFrontPage} />
      <div className="wrap identity">
        <p className="name">{name}</p>
        <dl>
          {facts.map((fact) => {
            const value = identity[fact]
            return (
              value && (
                <div key={fact}>
                  <dt>{t(fact)}</dt>
                  <dd>{fact === 'email' ? <a href={`mailto:${value}`}>{value}</a> : value}</dd>
                </div>
              )
            )
          })}
        </dl>
      </div>
    </footer>
  )
}
