import type { ServerProps } from 'payload'
import { wordsIn } from './words'

/** The way to the statistics, below the collections. */
export function StatisticsLink({ payload, i18n }: ServerProps) {
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/statistics`}>
      {wordsIn(i18n.language)('title')}
    </a>
  )
}
