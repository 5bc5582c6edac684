import type { Payload } from 'payload'
import { env } from '@/env'
import { dropOldWeather, refreshWeather } from '@/features/weather/writers'
import { repeat } from '@/repeat'

/** How often it is looked whether some place's weather is due, in milliseconds. */
const every = 10 * 60_000
const patience = 10_000

/** A look at the weather service; it remembers what it has told, so that a failure is one line and its end another. */
export function lookAtWeather(payload: Payload): () => Promise<void> {
  let told: string | null = null
  return async () => {
    await dropOldWeather(payload)
    if (!env.weatherUrl) return
    const failure = await refreshWeather(payload, { base: env.weatherUrl, patience })
    if (failure && failure !== told) payload.logger.warn(`The weather could not be read: ${failure}.`)
    if (!failure && told) payload.logger.info('The weather can be read again.')
    told = failure
  }
}

/** Fetches the weather, where the operator has named a service; drops what is old in any case. Returns a function that stops it. */
export function startWeather(payload: Payload): () => Promise<void> {
  const stop = repeat(every, lookAtWeather(payload), (error) => payload.logger.error({ err: error, msg: 'The weather could not be kept.' }))
  return () => {
    // A service that hangs holds up no shutdown.
    void stop()
    return Promise.resolve()
  }
}
