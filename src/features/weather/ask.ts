import { readObservation, weatherUrl, type Observation } from './rules'

/** An honest answer has about 1 kB. */
const maxBytes = 64_000

/** Asks a weather service about a place. Rejects, within `patience` milliseconds, whatever the service does. */
export async function askWeather(base: string, place: { latitude: number; longitude: number }, patience: number, now = new Date()): Promise<Observation> {
  const response = await fetch(weatherUrl(base, place), { signal: AbortSignal.timeout(patience), redirect: 'error', headers: { accept: 'application/json' } })
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    throw new Error(`status ${response.status}`)
  }
  const parts: Uint8Array[] = []
  let bytes = 0
  // Left early, the loop cancels the body and with it the connection.
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.length
    if (bytes > maxBytes) throw new Error(`more than ${maxBytes} bytes`)
    parts.push(part)
  }
  try {
    return readObservation(JSON.parse(Buffer.concat(parts).toString('utf8')), now)
  } catch (error) {
    throw new Error('an answer of another form or time', { cause: error })
  }
}
