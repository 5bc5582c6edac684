import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import { nameIn } from '@/features/editions/rules'
import type { Link } from '@/features/editions/types'
import { portal } from '@/features/portal'
import { publicPath, type InFiveLanguages, type Locale } from '@/locales'
import { isFresh, type Observation } from './rules'

const rows = { depth: 0, pagination: false, overrideAccess: true } as const

/** The weather of a locality; null where there is none, or none that is fresh. */
export async function findWeather(locality: string, now = new Date()): Promise<Observation | null> {
  await carry(tags.weather(locality))
  const { docs } = await (await portal()).find({ collection: 'weather', where: { locality: { equals: locality } }, limit: 1, ...rows })
  const observation = docs[0]?.observation as Observation | undefined
  return observation && isFresh(observation.at, now) ? observation : null
}

export type PlaceWeather = Link & { id: string; weather: Observation }

/** The weather of every locality that has some, in the order of their names. */
export async function findAllWeather(locale: Locale, now = new Date()): Promise<PlaceWeather[]> {
  await carry(tags.site(), tags.allWeather())
  const payload = await portal()
  const [{ docs }, { docs: localities }] = await Promise.all([
    payload.find({ collection: 'weather', ...rows }),
    payload.find({ collection: 'localities', locale: 'all', select: { name: true, slug: true }, ...rows }),
  ])
  return docs
    .flatMap(({ locality, observation }): PlaceWeather[] => {
      const place = localities.find(({ id }) => String(id) === locality)
      const weather = observation as Observation
      if (!place || !isFresh(weather.at, now)) return []
      return [{ id: locality, name: nameIn(place.name as unknown as InFiveLanguages, locale), path: publicPath(locale, place.slug), weather }]
    })
    .sort((one, other) => one.name.localeCompare(other.name, locale))
}
