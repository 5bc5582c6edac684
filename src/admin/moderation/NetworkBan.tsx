'use client'

import type { Case } from './comments'
import { liftBan, sendBan } from './comments'
import { moment } from '../time'
import type { Say } from './words'

type Props = { comment: string; network: Case['network']; change: (work: Promise<unknown>) => Promise<void>; language: string; say: Say }

const spans = [1, 7, 30, 90, 365]

/** Bans the network a comment came from, for some days; nobody sees which it is. */
export function NetworkBan({ comment, network, change, language, say }: Props) {
  if (!network) return <p>{say('networkGone')}</p>
  return (
    <>
      {network.bans.map(({ id, kind, until, byName }) => {
        // What is over is still known until it is swept.
        const holds = Date.parse(until) > Date.now()
        return (
          <p key={id} data-ban={holds}>
            {say(kind)} {say(holds ? 'bannedUntil' : 'wasBannedUntil')} {moment(until, language)} ({byName}){' '}
            {holds && (
              <button type="button" onClick={() => void change(liftBan(String(id)))}>
                {say('lift')}
              </button>
            )}
          </p>
        )
      })}
      <form
        className="moderation__ban"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          void change(sendBan(comment, form.get('kind') as 'address' | 'range', Number(form.get('days'))))
        }}
      >
        <select name="kind" aria-label={say('what')} defaultValue="address">
          <option value="address">{say('address')}</option>
          {network.hasRange && <option value="range">{say('range')}</option>}
        </select>
        <select name="days" aria-label={say('howLong')} defaultValue="7">
          {spans.map((days) => (
            <option key={days} value={days}>
              {days} {say('days')}
            </option>
          ))}
        </select>
        <button type="submit" data-does="ban">
          {say('ban')}
        </button>
      </form>
    </>
  )
}
