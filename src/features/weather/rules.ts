import { z } from 'zod'

/** The weather codes of the WMO (table 4677) that Open-Meteo uses; each has its words in the readers' messages. */
export const conditions = [0, 1, 2, 3, 45, 48, 51, 53, 55, 56, 57, 61, 63, 65, 66, 67, 71, 73, 75, 77, 80, 81, 82, 85, 86, 95, 96, 99] as const
export type Condition = (typeof conditions)[number]

/** The weather at a place: degrees Celsius, per cent, km/h, all whole; `at` is ISO 8601 in UTC. */
export type Observation = {
  at: string
  condition: Condition
  isDay: boolean
  temperature: number
  feels: number
  humidity: number
  wind: number
  min: number
  max: number
  /** The chance of rain today; null where the service does not say. */
  rain: number | null
}

/** Older weather is none, in milliseconds. */
export const freshFor = 3 * 3_600_000
/** A page that shows the same weather gets a new time of day after so long, in milliseconds. */
const sameFor = 60 * 60_000

const number = (min: number, max: number) => z.number().min(min).max(max).transform(Math.round)
const degrees = number(-60, 60)
const localTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)

/** What `/v1/forecast` answers (open-meteo.com/en/docs), as far as we ask; nonsense does not pass. */
const answer = z.object({
  utc_offset_seconds: z.number().int().min(-50_400).max(50_400),
  current: z.object({
    time: localTime,
    temperature_2m: degrees,
    apparent_temperature: degrees,
    relative_humidity_2m: number(0, 100),
    wind_speed_10m: number(0, 450),
    weather_code: z.literal(conditions),
    is_day: z.literal([0, 1]),
  }),
  daily: z.object({
    temperature_2m_max: z.tuple([degrees]).rest(degrees),
    temperature_2m_min: z.tuple([degrees]).rest(degrees),
    precipitation_probability_max: z.array(number(0, 100).nullable()).optional(),
  }),
})

/** The question to Open-Meteo about a place. */
export function weatherUrl(base: string, { latitude, longitude }: { latitude: number; longitude: number }): URL {
  const url = new URL(`${base}/v1/forecast`)
  url.search = new URLSearchParams({
    latitude: String(latitude),
    longitude: String(longitude),
    current: 'temperature_2m,relative_humidity_2m,apparent_temperature,is_day,weather_code,wind_speed_10m',
    daily: 'temperature_2m_max,temperature_2m_min,precipitation_probability_max',
    timezone: 'Asia/Ho_Chi_Minh',
    forecast_days: '1',
  }).toString()
  return url
}

/** Reads an answer; throws when it is not of the form, or of another time than now. */
export function readObservation(body: unknown, now: Date): Observation {
  const { utc_offset_seconds: offset, current, daily } = answer.parse(body)
  const at = new Date(Date.parse(`${current.time}:00Z`) - offset * 1000)
  if (at.getTime() > now.getTime() + 3_600_000 || !isFresh(at.toISOString(), now)) throw new Error(`of ${at.toISOString()}`)
  return {
    at: at.toISOString(),
    condition: current.weather_code,
    isDay: current.is_day === 1,
    temperature: current.temperature_2m,
    feels: current.apparent_temperature,
    humidity: current.relative_humidity_2m,
    wind: current.wind_speed_10m,
    min: daily.temperature_2m_min[0],
    max: daily.temperature_2m_max[0],
    rain: daily.precipitation_probability_max?.[0] ?? null,
  }
}

export const isFresh = (at: string, now: Date): boolean => now.getTime() - Date.parse(at) < freshFor

/** Whether pages that show one observation should show the other: something differs, or the time has grown old. */
export function isNews(shown: Observation, found: Observation): boolean {
  const values = ({ at: _at, ...rest }: Observation) => JSON.stringify(Object.entries(rest).sort())
  return values(shown) !== values(found) || Date.parse(found.at) - Date.parse(shown.at) >= sameFor
}
