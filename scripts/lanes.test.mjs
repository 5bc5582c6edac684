import { describe, expect, it } from 'vitest'
import { inLanes } from './lib/lanes.mjs'

/** Performs the steps, each of which ends when told; tells what is running. */
function stage(steps, cores) {
  const ends = new Map()
  const order = []
  const all = inLanes(steps, cores, ({ id }) => {
    order.push(id)
    return new Promise((resolve) => ends.set(id, () => (ends.delete(id), resolve())))
  })
  const running = () => [...ends.keys()].sort()
  const end = async (id) => {
    ends.get(id)()
    await new Promise(setImmediate)
  }
  return { all, order, running, end }
}

describe('steps in lanes', () => {
  it('run beside each other as far as there are processors, in their order', async () => {
    const { all, order, running, end } = stage([{ id: 'a', cores: 1 }, { id: 'b', cores: 2 }, { id: 'c', cores: 1 }, { id: 'd', cores: 1 }], 2)
    expect(running()).toEqual(['a', 'c'])
    await end('a')
    expect(running()).toEqual(['c', 'd'])
    await end('c')
    await end('d')
    expect(running()).toEqual(['b'])
    await end('b')
    await all
    expect(order).toEqual(['a', 'c', 'd', 'b'])
  })

  it('wait for what they need, if it is asked for at all', async () => {
    const { all, running, end } = stage([{ id: 'build', cores: 1 }, { id: 'site', cores: 1, needs: ['build', 'install'] }], 2)
    expect(running()).toEqual(['build'])
    await end('build')
    expect(running()).toEqual(['site'])
    await end('site')
    await all
  })

  it('that want more processors than there are run alone', async () => {
    const { all, running, end } = stage([{ id: 'big', cores: 4 }, { id: 'small', cores: 1 }], 2)
    expect(running()).toEqual(['big'])
    await end('big')
    await end('small')
    await all
  })

  it('that need each other are told so', async () => {
    await expect(inLanes([{ id: 'a', cores: 1, needs: ['b'] }, { id: 'b', cores: 1, needs: ['a'] }], 2, () => Promise.resolve())).rejects.toThrow('a, b')
  })
})
