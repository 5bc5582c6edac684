import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { formatDay } from '@/locales/format'

type Props = {
  locale: Locale
  name: string
  successor: (Link & { since: string | null }) | null
  formerNames: Array<{ name: string; until: string | null }>
  predecessors: Array<Link & { until: string | null }>
}

/** What a locality was called, what it merged into, what merged into it. */
export async function PlaceHistory({ locale, name, successor, formerNames, predecessors }: Props) {
  const t = await getTranslations({ locale, namespace: 'Place' })
  const link = (chunks: ReactNode) => <a href={successor?.path}>{chunks}</a>
  const former = formerNames.map(({ name: old, until }) => (until ? t('until', { name: old, date: formatDay(until, locale) }) : old))
  return (
    <>
      {successor && (
        <p className="note">
          {successor.since
            ? t.rich('mergedSince', { name, successor: successor.name, date: formatDay(successor.since, locale), link })
            : t.rich('merged', { name, successor: successor.name, link })}
        </p>
      )}
      {former.length > 0 && <p className="history">{`${t('formerNames')} ${new Intl.ListFormat(locale, { type: 'unit' }).format(former)}`}</p>}
      {predecessors.length > 0 && (
        <p className="history">
          {`${t('predecessors')} `}
          {predecessors.map(({ name: before, path, until }, index) => (
            <span key={path}>
              {index > 0 && ', '}
              <a href={path}>{until ? t('until', { name: before, date: formatDay(until, locale) }) : before}</a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
