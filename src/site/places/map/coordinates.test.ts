import { expect, it } from 'vitest'
import { coordinatesIn } from './coordinates'

const words = (key: string, values: Record<string, string>) => (key === 'angle' ? `${values.degrees}°${values.minutes}′` : `${values.latitude} N, ${values.longitude} E`)

it('says degrees and minutes, and never sixty of them', () => {
  expect(coordinatesIn({ latitude: 20.8449, longitude: 106.6881 }, words)).toBe('20°51′ N, 106°41′ E')
  expect(coordinatesIn({ latitude: 21.9999, longitude: 105.03 }, words)).toBe('22°00′ N, 105°02′ E')
})
