import { describe, expect, it } from 'vitest'
import { hoangSa, mainland, mapSize, onMap, sideOf, truongSa } from './outline'

/** The absolute points of a path made of `M`, `l`, `h0` and `z`. */
function pointsOf(path: string): Array<[number, number]> {
  const points: Array<[number, number]> = []
  for (const part of path.split('M').slice(1)) {
    const [x = 0, y = 0, ...moves] = part.match(/-?\d+/g)!.map(Number)
    points.push([x, y])
    if (part.includes('h0')) continue
    for (let at = 0; at < moves.length; at += 2) points.push([points.at(-1)![0] + moves[at]!, points.at(-1)![1] + moves[at + 1]!])
  }
  return points
}

describe('the map', () => {
  it('shows the whole country: from Lũng Cú to Cà Mau, with Hoàng Sa and Trường Sa', () => {
    const land = pointsOf(mainland)
    expect(land.length).toBeGreaterThan(150)
    const [lungCu, caMau] = [onMap({ latitude: 23.39, longitude: 105.32 })!, onMap({ latitude: 8.6, longitude: 104.72 })!]
    expect(Math.abs(Math.min(...land.map(([, y]) => y)) - lungCu.y)).toBeLessThan(10)
    expect(Math.abs(Math.max(...land.slice(0, 170).map(([, y]) => y)) - caMau.y)).toBeLessThan(16)
    const [phuLam, truongSaLon] = [onMap({ latitude: 16.83, longitude: 112.34 })!, onMap({ latitude: 8.645, longitude: 111.92 })!]
    expect(pointsOf(hoangSa)).toContainEqual([phuLam.x, phuLam.y])
    expect(pointsOf(truongSa)).toContainEqual([truongSaLon.x, truongSaLon.y])
    for (const [x, y] of [...land, ...pointsOf(hoangSa), ...pointsOf(truongSa)]) {
      expect(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height, `${x} ${y}`).toBe(true)
    }
  })

  it('has no place for what lies elsewhere', () => {
    expect(onMap({ latitude: 48.8, longitude: 2.3 })).toBeNull()
    expect(onMap({ latitude: 21.03, longitude: 105.85 })).toEqual({ x: 156, y: 115 })
  })

  it('lets a name run over no archipelago and not out of the map', () => {
    const side = (latitude: number, longitude: number, name: string) => sideOf(onMap({ latitude, longitude })!, name, 27)
    expect(side(20.84, 106.69, 'Hải Phòng')).toBe('right')
    expect(side(16.05, 108.2, 'Đà Nẵng')).toBe('left')
    expect(side(10.78, 106.7, 'Thành phố Hồ Chí Minh')).toBeNull()
    expect(side(16.05, 108.2, 'ダナン')).toBe('left')
  })
})
