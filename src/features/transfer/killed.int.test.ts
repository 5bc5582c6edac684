import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalNewsroom, differences } from '@/testing/canonical'
import { openFullNewsroom } from '@/testing/full-newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { secondPortal, type SecondPortal } from '@/testing/second-portal'

let portal: TestPortal
let before: string
let target: SecondPortal
const work = mkdtempSync(path.join(os.tmpdir(), 'portal-killed-'))
const folder = (name: string): string => path.join(work, name)

beforeAll(async () => {
  portal = await startPortal()
  await openFullNewsroom(portal.payload)
  before = await canonicalNewsroom(portal.payload)
  const { exportPortal } = await import('./export')
  await exportPortal(portal.payload, folder('whole'), { withSecrets: true, report: () => undefined })
  target = secondPortal('as the test')
})
afterAll(async () => {
  target?.remove()
  rmSync(work, { recursive: true, force: true })
  await portal?.stop()
})

describe('killed in the middle and begun again', { timeout: 400_000 }, () => {
  it('an import ends as if nothing had happened', async () => {
    for (const steps of [4, 13, 5]) {
      const said = await target.run([['import', folder('whole')]], steps)
      expect(said).not.toMatch(/imported|refused|ended/)
    }
    const { said, newsroom, disagreements } = await target.runAndTell([['import', folder('whole')]])
    expect(said).toContain('\nimported\n')
    expect(differences(before, newsroom)).toEqual([])
    expect(disagreements).toEqual([])
  })

  it('an export does', async () => {
    for (const steps of [9]) expect(await target.run([['export', folder('killed')]], steps)).not.toMatch(/ended/)
    await target.run([['export', folder('killed')], ['export', folder('at-once')]])
    for (const file of ['articles.jsonl', 'media.jsonl', 'comments.jsonl', 'editions.jsonl', 'globals.jsonl', 'users.jsonl']) {
      expect(readFileSync(path.join(folder('killed'), file), 'utf8'), file).toBe(readFileSync(path.join(folder('at-once'), file), 'utf8'))
    }
  })
})
