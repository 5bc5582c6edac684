import type { Payload } from 'payload'
import { env } from '@/env'
import { dropOldWeather, refreshWeather } from '@/features/weather/writers'

/** How often it is looked whether some place's weather is due, in milliseconds. */
const every = 10 * 60_000
const patience = 10_000

/** Fetches the weather, where the operator has named a service; drops what is old in any case. Returns a function that stops it. */
export function startWeather(payload: Payload): () => Promise<void> {
  let told: string | null = null
  let running = false
  const look = async (): Promise<void> => {
    await dropOldWeather(payload)
    if (!env.weatherUrl) return
    const failure = await refreshWeather(payload, { base: env.weatherUrl, patience })
    // One line when it begins to fail, one when it works again.
    if (failure && failure !== told) payload.logger.warn(`The weather could not be read: ${failure}.`)
    if (!failure && told) payload.logger.info('The weather can be read again.')
    told = failure
  }
  const run = (): void => {
    if (running) return
    running = true
    void look()
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The weather could not be kept.' }))
      .finally(() => (running = false))
  }
  run()
  const timer = setInterval(run, every).unref()
  return () => {
    clearInterval(timer)
    return Promise.resolve()
  }
}
