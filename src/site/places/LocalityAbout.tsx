import { getTranslations } from 'next-intl/server'
import type { LocalityProfile } from '@/features/localities/rules'
import type { Locale } from '@/locales'
import { LocalityFigures } from './LocalityFigures'
import { LocalityPartners } from './LocalityPartners'
import { LocalityMap } from './map/LocalityMap'

type Props = { locale: Locale; name: string; profile: LocalityProfile }

/** What a locality is, below its news: figures, map, history, partners abroad. */
export async function LocalityAbout({ locale, name, profile }: Props) {
  const { position, history, partners } = profile
  const t = await getTranslations({ locale, namespace: 'Locality' })
  return (
    <section className="locality" aria-labelledby="about-locality">
      <div className="heading">
        <h2 id="about-locality">{t('about', { name })}</h2>
      </div>
      <div className="profile">
        <div className="told">
          <LocalityFigures locale={locale} {...profile} />
          {history.length > 0 && (
            <section aria-labelledby="history">
              <h3 id="history">{t('history')}</h3>
              {history.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          )}
          <LocalityPartners locale={locale} partners={partners} />
        </div>
        {position && <LocalityMap locale={locale} name={name} position={position} />}
      </div>
    </section>
  )
}
