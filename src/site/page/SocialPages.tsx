import { getTranslations } from 'next-intl/server'
import { publicPath, type Locale } from '@/locales'

export type SocialPage = { id: string; name: string; url: string }

type Props = { locale: Locale; pages: SocialPage[]; hasCodes: boolean }

/** The portal's own pages elsewhere: plain links, and (`hasCodes`) a QR code of each for phones. Nothing of theirs is loaded. */
export async function SocialPages({ locale, pages, hasCodes }: Props) {
  if (pages.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Furniture' })
  return (
    <section className="wrap social" aria-labelledby="social">
      <h2 id="social">{t('social')}</h2>
      <ul>
        {pages.map(({ id, name, url }) => (
          <li key={id}>
            <a href={url} rel="me noopener noreferrer external">
              {name}
            </a>
          </li>
        ))}
      </ul>
      {hasCodes && (
        <details>
          <summary>{t('socialQr')}</summary>
          <ul>
            {pages.map(({ id, name }) => (
              <li key={id}>
                <img src={publicPath(locale, 'qr', `${id}.svg`)} width="120" height="120" loading="lazy" alt={t('socialQrAlt', { name })} />
                {name}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
