import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { lateness, type ScheduleTimes } from '@/features/schedules/rules'
import './desk.css'
import { spokenDuration } from './spokenDuration'
import { wordsIn } from './words'

type Schedule = ScheduleTimes & { action: 'publish' | 'unpublish'; locale: string; article?: { id: string } | string | null }

/** A schedule's state in the list, by how much it is late or was done late, and whether somebody has published meanwhile. */
export async function ScheduleState({ rowData, i18n, payload }: DefaultServerCellComponentProps) {
  const schedule = rowData as Schedule
  const word = wordsIn(i18n.language)
  const late = lateness(schedule, new Date())
  const isPublic = await isPublicAlready(payload, schedule)
  return (
    <span className="desk-schedule" data-state={schedule.state} data-late={late > 0}>
      {word(schedule.state)}
      {isPublic && ` · ${word('alreadyPublic')}`}
      {late > 0 && ` · ${word(schedule.state === 'done' ? 'lateBy' : 'overdueBy')} ${spokenDuration(late, i18n.language)}`}
    </span>
  )
}

async function isPublicAlready(payload: Payload, { state, action, locale, article }: Schedule): Promise<boolean> {
  if (state !== 'pending' || action !== 'publish' || !article) return false
  const id = typeof article === 'string' ? article : article.id
  const { totalDocs } = await payload.count({ collection: 'editions', where: { article: { equals: id }, locale: { equals: locale } }, overrideAccess: true })
  return totalDocs > 0
}
