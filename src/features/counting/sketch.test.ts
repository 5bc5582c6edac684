import { describe, expect, it } from 'vitest'
import { visitorOf } from './rules'
import { Sketch } from './sketch'

const visitor = (number: number): bigint => visitorOf('salt', { address: String(number), userAgent: 'a browser' })
const sketchOf = (from: number, to: number): Sketch => {
  const sketch = new Sketch()
  for (let number = from; number < to; number += 1) sketch.add(visitor(number))
  return sketch
}

describe('a sketch of visitors', () => {
  it.each([0, 1, 2, 10, 50])('counts %i exactly', (count) => {
    expect(sketchOf(0, count).count).toBe(count)
  })
  it.each([1_000, 10_000, 60_000])('estimates %i within 5 %%', (count) => {
    expect(Math.abs(sketchOf(0, count).count - count) / count).toBeLessThan(0.05)
  })
  it('knows whom it has seen', () => {
    const sketch = sketchOf(0, 10)
    expect(sketch.add(visitor(3))).toBe(false)
    expect(sketch.count).toBe(10)
  })
  it('is the same whether one counted or two did, and after it was stored', () => {
    const merged = new Sketch(sketchOf(0, 600).toString()).merge(sketchOf(400, 1_000))
    expect(merged.toString()).toBe(sketchOf(0, 1_000).toString())
  })
  it('holds 4 kB, whatever it has seen', () => {
    expect(Buffer.from(sketchOf(0, 5_000).toString(), 'base64')).toHaveLength(4096)
  })
})
