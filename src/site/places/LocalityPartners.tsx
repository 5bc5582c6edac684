import { getTranslations } from 'next-intl/server'
import type { Partner } from '@/features/localities/rules'
import { localeRecord, type Locale } from '@/locales'

/** Localities abroad that it has agreements with: in which country, of what kind, since when. */
export async function LocalityPartners({ locale, partners }: { locale: Locale; partners: Partner[] }) {
  if (partners.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Locality' })
  const countries = new Intl.DisplayNames([localeRecord(locale).tag], { type: 'region' })
  return (
    <section aria-labelledby="partners">
      <h3 id="partners">{t('partners')}</h3>
      <ul className="partners">
        {partners.map(({ name, country, since, relation }) => (
          <li key={`${country} ${name}`}>
            <strong>{name}</strong>
            <span>{countries.of(country)}</span>
            <small>{since ? t('since', { relation: t(`relations.${relation}`), year: String(since) }) : t(`relations.${relation}`)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
