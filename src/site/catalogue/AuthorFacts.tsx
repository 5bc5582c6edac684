import { getTranslations } from 'next-intl/server'
import type { Picture as PictureData } from '@/features/pictures/rules'
import type { Locale } from '@/locales'
import { inBrackets } from '@/locales/brackets'
import { formatDay } from '@/locales/format'
import { slugify } from '@/locales/slugify'
import { Picture } from '../pictures/Picture'

export type Position = { title: string; from: string | null; to: string | null; isPresent: boolean }
type Props = { locale: Locale; name: string; romanisedName: string | null; portrait: PictureData | null; positions: Position[] }

/** An author's name in Latin letters (where more than its marks is another), portrait, and positions with their dates. */
export async function AuthorFacts({ locale, name, romanisedName, portrait, positions }: Props) {
  const t = await getTranslations({ locale, namespace: 'Catalogue' })
  const day = (date: string | null) => (date ? formatDay(date, locale) : '')
  const period = ({ from, to }: Position) =>
    from && to && day(from) === day(to) ? t('onDay', { day: day(from) }) : from && to ? t('fromTo', { from: day(from), to: day(to) }) : from ? t('since', { from: day(from) }) : to ? t('until', { to: day(to) }) : null
  const group = (id: string, heading: string, held: Position[]) =>
    held.length > 0 && (
      <div>
        <dt>{heading}</dt>
        {held.map((position) => (
          <dd key={`${id} ${position.title} ${position.from}`}>
            {position.title}
            {period(position) && <span className="period">{inBrackets(period(position)!, locale)}</span>}
          </dd>
        ))}
      </div>
    )
  return (
    <>
      {portrait && (
        <div className="portrait">
          <Picture picture={portrait} locale={locale} sizes="9rem" first />
        </div>
      )}
      <dl>
        {romanisedName && slugify(romanisedName) !== slugify(name) && (
          <div>
            <dt>{t('romanised')}</dt>
            <dd>{romanisedName}</dd>
          </div>
        )}
        {group('present', t('present'), positions.filter(({ isPresent }) => isPresent))}
        {group('former', t('former'), positions.filter(({ isPresent }) => !isPresent))}
      </dl>
    </>
  )
}
