import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchSecantus } from '../../../scripts/lib/mongodb.mjs'
import { driver } from '../../../scripts/lib/mongodb-driver.mjs'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn, type Desk } from '@/testing/rest'

const database = process.env.TEST_DATABASE ?? 'sqlite'

describe.runIf(database !== 'sqlite')('a MongoDB server whose disk is full', () => {
  let server: Awaited<ReturnType<typeof launchSecantus>>
  let portal: TestPortal
  let editor: Desk
  beforeAll(async () => {
    server = await launchSecantus(['--enable-test-commands'])
    process.env.MONGODB_TEST_URI = `mongodb://127.0.0.1:${server.port}/${database === 'mongodb-tx' ? '?replicaSet=secantus' : ''}`
    portal = await startPortal()
    editor = await signIn(portal.payload, 'editor')
  })
  afterAll(async () => {
    await portal?.stop()
    await server?.stop()
  })

  it('is a clear refusal (507), and saving goes on when there is room', async () => {
    const save = () => editor.rest('POST', '/articles?draft=true&locale=vi&depth=0', { headline: 'Lúc máy chủ đầy', kind: 'original' })
    const admin = new (driver().MongoClient)(process.env.MONGODB_TEST_URI!)
    const failing = (mode: 'alwaysOn' | 'off') =>
      admin.db('admin').command({ configureFailPoint: 'failCommand', mode, data: { failCommands: ['insert'], errorCode: 14031 } })
    await failing('alwaysOn')
    const refused = await save()
    await failing('off')
    await admin.close()
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([507, expect.stringContaining('ổ đĩa của máy chủ đã đầy')])
    expect((await save()).status).toBe(201)
    expect((await editor.rest('GET', '/articles?draft=true&locale=vi&depth=0')).body.totalDocs).toBe(1)
  })
})
