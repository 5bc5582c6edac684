import type { ServerProps, Where } from 'payload'
import { lateAfter } from '@/features/schedules/rules'
import './desk.css'
import { wordsIn, type Word } from './words'

type Kind = { word: Word; query: string; where: Where }

/** On the dashboard, for those who schedule: what was not done, with the way to it. Nothing when all is in time. */
export async function LateSchedules({ payload, user, i18n }: ServerProps) {
  if (!user || (user.role !== 'admin' && user.role !== 'editor')) return null
  const word = wordsIn(i18n.language)
  const before = new Date(Date.now() - lateAfter).toISOString()
  const kinds: Kind[] = [
    { word: 'schedulesLate', query: `[state][equals]=pending&where[or][0][and][1][at][less_than]=${before}`, where: { state: { equals: 'pending' }, at: { less_than: before } } },
    { word: 'schedulesFailed', query: '[state][equals]=failed', where: { state: { equals: 'failed' } } },
  ]
  const counted = await Promise.all(
    kinds.map(async (kind) => ({ ...kind, count: (await payload.count({ collection: 'schedules', where: kind.where, user, overrideAccess: false })).totalDocs })),
  )
  const troubles = counted.filter(({ count }) => count > 0)
  if (troubles.length === 0) return null
  return (
    <section className="desk-alert" aria-label={word('schedulesTrouble')}>
      <h4>{word('schedulesTrouble')}</h4>
      <ul>
        {troubles.map(({ word: says, query, count }) => (
          <li key={says}>
            <a href={`${payload.config.routes.admin}/collections/schedules?where[or][0][and][0]${query}`}>
              {count} {word(says)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
