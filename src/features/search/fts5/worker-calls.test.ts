import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { WorkerCalls } from './worker-calls'

const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-calls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a thread that is asked too much', () => {
  it('refuses, gives up on what takes too long, and is begun anew for the next', async () => {
    const calls = new WorkerCalls(path.join(folder, 'index.db'), { most: 2, patience: 2_000 })
    const [first, second, third] = await Promise.allSettled([calls.call('status'), calls.call('status'), calls.call('status')])
    expect([first.status, second.status]).toEqual(['fulfilled', 'fulfilled'])
    expect(third).toMatchObject({ status: 'rejected', reason: { name: 'SearchBusy' } })
    await calls.close()

    const hasty = new WorkerCalls(path.join(folder, 'index.db'), { most: 2, patience: 1 })
    await expect(hasty.call('status')).rejects.toMatchObject({ name: 'SearchBusy' })
    await hasty.close()
    expect(await calls.call('status')).toMatchObject({ state: 'missing' })
    await calls.close()
  })
})
