import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './lib/paths.mjs'
import { environmentOf, readSettings, sqlitePath } from './lib/settings.mjs'

/** The one line an operator reads for these settings. */
function complaint(env) {
  try {
    readSettings(env, '/srv')
  } catch (error) {
    return error.message
  }
  throw new Error('accepted')
}

describe('settings', () => {
  test('nothing set: port 3000 on every interface, SQLite and everything else in ./data, with the demo', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: undefined,
      siteUrl: 'http://localhost:3000',
      dataDir: path.join(root, 'data'),
      databaseUri: undefined,
      secret: undefined,
      demo: true,
      offline: true,
      logLevel: 'info',
    })
  })

  test('an empty string counts as unset', () => {
    const names = ['PORT', 'HOST', 'SITE_URL', 'DATA_DIR', 'DATABASE_URI', 'PAYLOAD_SECRET', 'DEMO', 'OFFLINE', 'LOG_LEVEL']
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readSettings({}))
  })

  test('SITE_URL follows PORT unless given, and loses its trailing slash', () => {
    expect(readSettings({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
    expect(readSettings({ PORT: '8080', SITE_URL: 'https://doingoai.example.vn/' }).siteUrl).toBe('https://doingoai.example.vn')
  })

  test('relative folders and files start from where the command was given', () => {
    const settings = readSettings({ DATA_DIR: 'x/data', DATABASE_URI: 'file:./x/portal.db' }, '/srv')
    expect(settings).toMatchObject({ dataDir: '/srv/x/data', databaseUri: 'file:/srv/x/portal.db' })
    expect(sqlitePath('file:///var/lib/portal.db')).toBe('/var/lib/portal.db')
  })

  test('a weather service loses its trailing slash', () => {
    expect(readSettings({ WEATHER_URL: 'https://api.open-meteo.com/' }).weatherUrl).toBe('https://api.open-meteo.com')
    expect(readSettings({ WEATHER_URL: 'https://weather.example.vn/om/' }).weatherUrl).toBe('https://weather.example.vn/om')
  })

  test('proxies are trusted by name, address or network', () => {
    for (const list of ['loopback', '10.0.0.0/8, fd00::/8', '127.0.0.1,::1,uniquelocal']) expect(readSettings({ TRUST_PROXY: list }).trustProxy).toBe(list)
  })

  test('MongoDB addresses pass as they are', () => {
    for (const uri of ['mongodb://a,b:27018/portal?replicaSet=rs', 'mongodb+srv://user:pass@cluster.example.vn/portal']) {
      expect(readSettings({ DATABASE_URI: uri }).databaseUri).toBe(uri)
    }
  })

  test.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80 '],
    ['PORT', '3000\nPORT: fine'],
    ['SITE_URL', 'example.vn'],
    ['SITE_URL', 'ftp://example.vn'],
    ['SITE_URL', 'http://'],
    ['SITE_URL', 'https://example.vn/portal'],
    ['SITE_URL', 'https://example.vn/?a=1'],
    ['SITE_URL', 'https://user:pass@example.vn'],
    ['DATABASE_URI', 'postgres://localhost/portal'],
    ['DATABASE_URI', 'mongodb://'],
    ['DATABASE_URI', 'file:'],
    ['DATABASE_URI', 'file://elsewhere/portal.db'],
    ['DATABASE_URI', 'portal.db'],
    ['PAYLOAD_SECRET', 'x'.repeat(31)],
    ['DEMO', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['WEATHER_URL', 'api.open-meteo.com'],
    ['WEATHER_URL', 'https://api.open-meteo.com/?apikey=1'],
    ['OFFLINE', 'no'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'http://localhost'],
    ['TRUST_PROXY', 'nginx'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.1,'],
    ['TRUST_PROXY', 'true'],
  ])('%s=%j is refused in one line that names it, Vietnamese first', (name, value) => {
    const line = complaint({ [name]: value })
    expect(line.startsWith(`${name}: `)).toBe(true)
    expect(line).not.toContain('\n')
    expect(line.split(' / ').length).toBeGreaterThanOrEqual(2)
  })

  test('a complaint never repeats a password or a secret', () => {
    expect(complaint({ DATABASE_URI: 'postgres://user:hunter2@localhost/portal' })).not.toContain('hunter2')
    expect(complaint({ PAYLOAD_SECRET: 'hunter2' })).not.toContain('hunter2')
  })

  test('the portal is told what was decided, and nothing that was left open', () => {
    const env = environmentOf({ ...readSettings({ DEMO: 'none', PORT: '8080' }), secret: 's'.repeat(32) }, false)
    expect(env).toMatchObject({ NODE_ENV: 'production', PORT: '8080', DEMO: 'none', PAYLOAD_SECRET: 's'.repeat(32) })
    expect(env.DATABASE_URI).toBeUndefined()
    expect(env.HOST).toBeUndefined()
  })
})
