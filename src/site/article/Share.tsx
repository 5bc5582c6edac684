import { getTranslations } from 'next-intl/server'
import { publicPath, type Locale } from '@/locales'
import { shareLinks } from './shareLinks'

type Props = { locale: Locale; siteUrl: string; code: string; headline: string }

/**
 * "Chia sẻ bài viết": plain links, the short link, its QR code. Folded, so that it costs no space; nothing of another
 * service is loaded. What only some browsers can do is added by its element where it works.
 */
export async function Share({ locale, siteUrl, code, headline }: Props) {
  const t = await getTranslations({ locale, namespace: 'Share' })
  const short = siteUrl + publicPath(locale, 'a', code)
  const qr = publicPath(locale, 'a', code, 'qr.svg')
  return (
    <div className="tools">
      <details className="share">
        <summary>{t('title')}</summary>
        <div>
          <ul className="sub">
            {shareLinks(locale, short, headline).map(({ service, href }) => (
              <li key={service}>
                <a href={href} rel="noopener noreferrer nofollow">
                  {t(`services.${service}`)}
                </a>
              </li>
            ))}
          </ul>
          <p>
            {`${t('shortLink')} `}
            <share-link>
              <span className="address">{short}</span>
            </share-link>
          </p>
          <div className="qr">
            <img src={qr} width="148" height="148" loading="lazy" alt={t('qrAlt', { url: short })} />
            <p>
              {t('qrHint')}{' '}
              <a href={qr} download={`qr-${code}.svg`}>
                {t('qrDownload')}
              </a>
            </p>
          </div>
        </div>
      </details>
      <a href={publicPath(locale, 'a', code, 'print')} rel="nofollow">
        {t('print')}
      </a>
    </div>
  )
}
