import { getTranslations } from 'next-intl/server'
import type { LocalityProfile } from '@/features/localities/rules'
import type { Locale } from '@/locales'

type Props = Pick<LocalityProfile, 'governingBody' | 'seat' | 'figures'> & { locale: Locale }

/** Who governs a locality and how large it is; every figure with its year and source. */
export async function LocalityFigures({ locale, governingBody, seat, figures }: Props) {
  if (!governingBody && !seat && figures.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Locality' })
  return (
    <dl className="numbers">
      {governingBody && (
        <div>
          <dt>{t('governingBody')}</dt>
          <dd>{governingBody}</dd>
        </div>
      )}
      {seat && (
        <div>
          <dt>{t('seat')}</dt>
          <dd>{seat}</dd>
        </div>
      )}
      {figures.map(({ kind, value, year, source }, at) => (
        <div key={at}>
          <dt>{t(`figures.${kind}`)}</dt>
          <dd>
            <strong>{t(`units.${kind}`, { value })}</strong>
            {(year || source) && (
              <small>
                {year && t('year', { year: String(year) })}
                {year && source && ' · '}
                {source && (source.url ? <a href={source.url}>{source.name}</a> : source.name)}
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
