import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { openNewsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'

let portal: TestPortal
let server: Server
let isFailing = true

const forecast = () => ({
  utc_offset_seconds: 25200,
  current: { time: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16), temperature_2m: 24.2, relative_humidity_2m: 70, apparent_temperature: 25, is_day: 1, weather_code: 3, wind_speed_10m: 9 },
  daily: { temperature_2m_max: [28], temperature_2m_min: [20], precipitation_probability_max: [30] },
})

beforeAll(async () => {
  server = createServer((_, response) => void (isFailing ? response.writeHead(500).end() : response.end(JSON.stringify(forecast()))))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env.WEATHER_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  portal = await startPortal()
  const { locality } = await openNewsroom(portal.payload)
  await portal.payload.update({ collection: 'localities', id: locality, data: { latitude: 22.8233, longitude: 104.9836 }, overrideAccess: true })
})
afterAll(async () => {
  delete process.env.WEATHER_URL
  server?.close()
  await portal?.stop()
})
beforeEach(() => {
  vi.restoreAllMocks()
})

it('a service that fails is one line in the log, however often it fails, and one when it works again', async () => {
  const { lookAtWeather } = await import('./weather')
  const [warn, info] = [vi.spyOn(portal.payload.logger, 'warn'), vi.spyOn(portal.payload.logger, 'info')]
  const look = lookAtWeather(portal.payload)
  for (let time = 0; time < 3; time += 1) await look()
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^The weather could not be read: .*500/)]])
  isFailing = false
  for (let time = 0; time < 2; time += 1) await look()
  expect(warn).toHaveBeenCalledTimes(1)
  expect(info.mock.calls).toEqual([['The weather can be read again.']])
})
