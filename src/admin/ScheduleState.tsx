import type { DefaultServerCellComponentProps } from 'payload'
import { lateness, type ScheduleTimes } from '@/features/schedules/rules'
import './desk.css'
import { spokenDuration } from './spokenDuration'
import { wordsIn } from './words'

/** A schedule's state in the list, and by how much it is late or was done late. */
export function ScheduleState({ rowData, i18n }: DefaultServerCellComponentProps) {
  const schedule = rowData as ScheduleTimes
  const word = wordsIn(i18n.language)
  const late = lateness(schedule, new Date())
  return (
    <span className="desk-schedule" data-state={schedule.state} data-late={late > 0}>
      {word(schedule.state)}
      {late > 0 && ` · ${word(schedule.state === 'done' ? 'lateBy' : 'overdueBy')} ${spokenDuration(late, i18n.language)}`}
    </span>
  )
}
