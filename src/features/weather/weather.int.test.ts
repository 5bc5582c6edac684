import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { dropOldWeather, refreshWeather } from './writers'

let portal: TestPortal
let newsroom: Newsroom
let server: Server
let base: string
let asked: string[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => void

const now = new Date('2026-11-25T05:10:00Z')
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)
const forecast = (over: object = {}) => ({
  latitude: 22.8, longitude: 105, utc_offset_seconds: 25200, timezone: 'Asia/Ho_Chi_Minh',
  current: { time: '2026-11-25T12:00', interval: 900, temperature_2m: 18.4, relative_humidity_2m: 81, apparent_temperature: 17.6, is_day: 1, weather_code: 61, wind_speed_10m: 7.3, ...over },
  daily: { time: ['2026-11-25'], temperature_2m_max: [21.2], temperature_2m_min: [14.9], precipitation_probability_max: [64] },
})
const json = (body: unknown) => (_: IncomingMessage, response: ServerResponse) => void response.setHeader('content-type', 'application/json').end(JSON.stringify(body))

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  await portal.payload.update({ collection: 'localities', id: newsroom.locality, data: { latitude: 22.8233, longitude: 104.9836 }, overrideAccess: true })
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server?.closeAllConnections()
  server?.close()
  await portal?.stop()
})
beforeEach(async () => {
  asked = []
  for (const collection of ['weather', 'outbox'] as const) await portal.payload.db.deleteMany({ collection, where: {} })
})

const stored = async () => (await portal.payload.find({ collection: 'weather', overrideAccess: true })).docs
const purges = async () => (await portal.payload.find({ collection: 'outbox', overrideAccess: true })).docs.map(({ tags }) => tags)
const refresh = (at = now, patience = 2_000) => refreshWeather(portal.payload, { base, patience }, at)

describe('the weather', () => {
  it('is asked for in the service’s form, of localities on the map only, and kept', async () => {
    answer = json(forecast())
    expect(await refresh()).toBeNull()
    expect(asked).toHaveLength(1)
    const { pathname, searchParams } = new URL(asked[0]!, base)
    expect([pathname, searchParams.get('latitude'), searchParams.get('longitude'), searchParams.get('timezone')]).toEqual(['/v1/forecast', '22.8233', '104.9836', 'Asia/Ho_Chi_Minh'])
    expect(await stored()).toMatchObject([{ locality: newsroom.locality, observation: { at: '2026-11-25T05:00:00.000Z', temperature: 18, feels: 18, condition: 61, isDay: true, humidity: 81, wind: 7, min: 15, max: 21, rain: 64 } }])
    expect(await purges()).toEqual([[`weather:${newsroom.locality}`, 'weather']])
  })

  it('clears pages only when something differs, or the time has grown old', async () => {
    answer = json(forecast())
    await refresh()
    await refresh(later(5))
    expect(asked).toHaveLength(1)
    answer = json(forecast({ time: '2026-11-25T12:30', temperature_2m: 18.1 }))
    await refresh(later(30))
    expect([asked.length, (await purges()).length]).toEqual([2, 1])
    answer = json(forecast({ time: '2026-11-25T13:00', temperature_2m: 19 }))
    await refresh(later(60))
    expect((await purges()).length).toBe(2)
    answer = json(forecast({ time: '2026-11-25T14:00', temperature_2m: 19 }))
    await refresh(later(120))
    expect((await purges()).length).toBe(3)
  })

  it.each<[string, typeof answer]>([
    ['an error', (_, response) => void response.writeHead(500).end('{}')],
    ['broken JSON', (_, response) => void response.end('{"current":')],
    ['nonsense', json(forecast({ temperature_2m: 900 }))],
    ['an unknown condition', json(forecast({ weather_code: 4 }))],
    ['text for numbers', json(forecast({ temperature_2m: '18' }))],
    ['yesterday’s weather', json(forecast({ time: '2026-11-24T12:00' }))],
    ['tomorrow’s weather', json(forecast({ time: '2026-11-26T12:00' }))],
    ['a flood', (_, response) => void response.end('x'.repeat(2_000_000))],
    ['a way elsewhere', (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
    ['nothing at all', () => undefined],
    ['half of it', (_, response) => void response.writeHead(200).write('{')],
    ['a closed door', (request) => void request.socket.destroy()],
  ])('answered with %s stays what it was', async (_, wrong) => {
    answer = json(forecast())
    await refresh()
    const before = await stored()
    answer = wrong
    expect(await refresh(later(30), 300)).toEqual(expect.any(String))
    expect(await stored()).toEqual(before)
    expect((await purges()).length).toBe(1)
  })

  it('that is old goes, and pages are told', async () => {
    answer = json(forecast())
    await refresh()
    await dropOldWeather(portal.payload, later(60))
    expect(await stored()).toHaveLength(1)
    await dropOldWeather(portal.payload, later(200))
    expect(await stored()).toEqual([])
    expect((await purges()).length).toBe(2)
  })
})
