import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { isGone, owner } from './owner'

const withPid = (pid: number | undefined) => owner.replace(/^\d+-[0-9a-f]+/, `${pid}-0123456789ab`)

it('is not gone while it lives', () => {
  expect(isGone(owner)).toBe(false)
  expect(isGone(withPid(process.ppid))).toBe(false)
})

it('is gone when its process has ended, or its id is ours now', () => {
  expect(isGone(withPid(spawnSync(process.execPath, ['--version']).pid))).toBe(true)
  expect(isGone(withPid(process.pid))).toBe(true)
})

it('cannot be judged from another machine', () => {
  expect(isGone(`${spawnSync(process.execPath, ['--version']).pid}-0123456789ab-elsewhere`)).toBe(false)
})
