import { describe, expect, it } from 'vitest'
import { inTurns, Turns } from './turns'

/** A database that answers at once, as libsql does, after working for two milliseconds. */
const database = () => {
  const work = () => {
    const until = performance.now() + 2
    while (performance.now() < until);
    return Promise.resolve()
  }
  return { execute: work, batch: work }
}

describe('statements that follow one another', () => {
  it('let a timer through although each is answered at once', async () => {
    const client = inTurns(database(), new Turns(5))
    let statements = 0
    let seenAt = 0
    setTimeout(() => {
      seenAt = statements
    }, 1)
    for (; statements < 100; statements++) await client.execute()
    expect(seenAt).toBeGreaterThan(0)
    expect(seenAt).toBeLessThan(50)
  })

  it('of many savers leave turns in between', async () => {
    const client = inTurns(database(), new Turns(5))
    let turns = 0
    let saving = true
    const watch = () => {
      turns++
      if (saving) setImmediate(watch)
    }
    setImmediate(watch)
    await Promise.all(Array.from({ length: 10 }, async () => {
      for (let statement = 0; statement < 10; statement++) await client.batch()
    }))
    saving = false
    expect(turns).toBeGreaterThan(5)
  })

  it('pass on answers and errors', async () => {
    const client = inTurns({ execute: (text: string) => Promise.resolve(`answer to ${text}`), batch: () => Promise.reject(new Error('no table')) }, new Turns(0))
    expect(await client.execute('SELECT 1')).toBe('answer to SELECT 1')
    await expect(client.batch()).rejects.toThrow('no table')
  })
})
