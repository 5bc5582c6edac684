import { answerOperator } from '@/features/health/answer'

export const dynamic = 'force-dynamic'

/** Alive: this process answers. Asks nothing else, for a restart mends no database. */
export function GET(): Response {
  return answerOperator({ status: 'alive' }, 200)
}
