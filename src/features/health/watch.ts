import type { Payload } from 'payload'
import { readiness, type Watched } from './checks'
import type { Readiness } from './rules'

/** So long one answer serves all who ask, in milliseconds: a thousand questions a second cost one. */
const freshFor = 1_000

let latest: { answer: Promise<Readiness>; at: number } | null = null
let saidLast = ''

/** The readiness of this moment, give or take a second; the log hears of every change. */
export function watchedReadiness(payload: Payload, watched: Watched): Promise<Readiness> {
  if (latest && performance.now() - latest.at < freshFor) return latest.answer
  const answer = readiness(payload, watched).then((found) => {
    const says = found.failing.join(', ')
    if (says !== saidLast) payload.logger[says ? 'error' : 'info'](says ? `Not ready: ${says}.` : 'Ready again.')
    saidLast = says
    return found
  })
  latest = { answer, at: performance.now() }
  return answer
}
