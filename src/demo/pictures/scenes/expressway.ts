import { Art, mix } from '../art'
import { camera, depths, strip } from '../camera'
import { bird, cloud, land, ridge, streaks, sun } from '../nature'
import { hedge, palm } from '../plants'
import { at, curve, line, many, n, path, poly, rect, W, type Pt } from '../svg'
import { car } from '../vehicles'

export function haiPhongExpressway(): string {
  const a = new Art(52)
  const { r } = a
  const horizon = 430
  const see = camera({ cx: 800, horizon, focal: 900, eye: 74 })
  a.add(rect(0, 0, W, 440, a.fade('#38508a', '#9a6c9a', '#f08a78', '#ffb867', '#ffe3a0')))
  a.add(sun(a, 1010, 372, 62, '#fff4cf', '#ffcf7d'))
  a.add(
    path(streaks(r, 24, [0, 50, W, 300], [480, 12]), '#ffd9b0', { opacity: 0.5 }),
    path(cloud(r, 300, 220, 520, 70), '#ffc9ae', { opacity: 0.4 }),
  )
  a.add(
    land(
      ridge(r, 405, 110, 0.5, 6),
      a.global(
        [
          [0, '#9a6a86'],
          [1, '#f0a884'],
        ],
        0,
        340,
        0,
        440,
      ),
      440,
    ),
    a.mist(370, 90, '#ffd9a0', 0.7),
  )
  a.add(rect(0, horizon, W, 600, a.fade('#f2c06c', '#b9a94e', '#5f8a4a', '#2c5f48')))
  // Paddies: quilt of trapezia under the horizon.
  const zs = [120, 150, 190, 240, 310, 410, 560, 800, 1200, 2200, 5000]
  a.add(
    many(zs.length - 1, (k) =>
      many(22, (i) => {
        const z0 = zs[k] ?? 1
        const z1 = zs[k + 1] ?? 2
        const wide = 46 + k * 24
        const x0 = (i - 11) * wide + (k % 2) * wide * 0.4
        const lean = wide * 0.5 * Math.sin(k * 2.1 + 1)
        const gap = (z1 - z0) * 0.05
        const corners = [
          see(x0, 0, z0),
          see(x0 + wide * 0.95, 0, z0 + gap * Math.sin(i * 1.7)),
          see(x0 + wide * 0.95 + lean, 0, z1 - gap),
          see(x0 + lean, 0, z1 - gap * 1.6),
        ]
        if (corners.every(([x]) => x < -20) || corners.every(([x]) => x > 1620)) return ''
        const tone = r.pick(['#8fae4a', '#c9b84f', '#5f9448', '#e0c062', '#7fa64b', '#ffd58c'])
        return poly(
          corners,
          mix(
            mix(tone, '#1f5a46', Math.max(0, 0.45 - k * 0.08)),
            '#ffc878',
            Math.min(0.75, k * 0.08),
          ),
        )
      }),
    ),
  )
  a.add(hedge(r, -20, 1640, 446, 16, '#8a7a58'), a.mist(410, 90, '#ffdf9e', 0.6))
  a.add(
    many(9, () => {
      const x = r.range(0, W)
      return (
        rect(x, 462 + r.spread(8), 22, 12, '#f7e6c4') +
        poly(
          [
            [x - 3, 460],
            [x + 11, 450],
            [x + 25, 460],
          ],
          '#b5573a',
        )
      )
    }),
  )

  const bend = (z: number): number =>
    -30 + 190 * Math.sin((Math.min(z, 1150) - 60) / 250) * Math.min(1, z / 460) + z * 0.12
  const deck = 26
  const half = 22
  const zr = depths(62, 2600, 90)
  const edge =
    (side: number, y: number) =>
    (z: number): Pt =>
      see(bend(z) + side, y, z)
  a.add(path(strip(zr, edge(-half + 8, 0), edge(half + 14, 0)), '#1d3f3c', { opacity: 0.35 }))
  for (const z of depths(80, 1500, 22).reverse()) {
    for (const s of [-half + 7, half - 7]) {
      const [x0, y0] = see(bend(z) + s, deck - 3, z)
      const [, y1] = see(bend(z) + s, 0, z)
      const w = (900 * 4.4) / z
      a.add(
        poly(
          [
            [x0 - w * 1.5, y0],
            [x0 + w * 1.5, y0],
            [x0 + w * 0.6, y0 + w * 1.6],
            [x0 + w * 0.6, y1],
            [x0 - w * 0.6, y1],
            [x0 - w * 0.6, y0 + w * 1.6],
          ],
          a.across('#e7b88c', '#6d5a66'),
        ),
      )
    }
  }
  a.add(
    path(strip(zr, edge(-half, deck), edge(-half, deck - 6)), '#6f6274'),
    path(strip(zr, edge(half, deck), edge(half, deck - 6)), '#ecc093'),
  )
  a.add(
    path(
      strip(zr, edge(-half, deck), edge(half, deck)),
      a.global(
        [
          [0, '#e8b58e'],
          [0.25, '#8d7580'],
          [1, '#3c4258'],
        ],
        0,
        horizon,
        0,
        1000,
      ),
    ),
  )
  const lane = (s: number, w: number, color: string, extra = {}): string =>
    path(strip(zr, edge(s - w, deck), edge(s + w, deck)), color, extra)
  a.add(
    lane(0, 0.9, '#5f8a4a'),
    lane(-19.5, 0.28, '#fff1cf'),
    lane(19.5, 0.28, '#fff1cf'),
    lane(-1.9, 0.25, '#ffd88a'),
    lane(1.9, 0.25, '#ffd88a'),
  )
  const dashes = (s: number): string =>
    many(120, (i) => {
      const z = 62 + i * 12
      const e = [z, z + 2.5, z + 5]
      return strip(e, edge(s - 0.25, deck), edge(s + 0.25, deck))
    })
  a.add(
    path(dashes(-7.7) + dashes(7.7) + dashes(-13.6) + dashes(13.6), '#fff1cf', { opacity: 0.9 }),
  )
  a.add(
    path(strip(zr, edge(-half, deck + 2.4), edge(-half, deck)), '#c99a86'),
    path(strip(zr, edge(half, deck + 2.4), edge(half, deck)), '#5b5166'),
  )
  a.add(
    line(curve(zr.map(edge(-half, deck + 2.4))), '#ffe3b4', 2.4),
    line(curve(zr.map(edge(half, deck + 2.4))), '#ffcf94', 2),
  )
  for (const z of depths(90, 1300, 20).reverse()) {
    const [x, y] = see(bend(z), deck, z)
    const k = 900 / z
    a.add(
      line(
        `M${n(x)} ${n(y)}V${n(y - 13 * k)}M${n(x - 4.4 * k)} ${n(y - 13.6 * k)}Q${n(x)} ${n(y - 12.4 * k)} ${n(x + 4.4 * k)} ${n(y - 13.6 * k)}`,
        '#4a4258',
        Math.max(0.8, 0.34 * k),
      ),
    )
  }
  const cars: ReadonlyArray<readonly [number, number, string, boolean, number]> = [
    [720, 10.6, '#e9dcc4', false, 1],
    [520, -10.6, '#d9533b', true, 1],
    [400, 16, '#f4ead6', false, 1.7],
    [330, -4.8, '#2f7f8c', true, 1],
    [265, 4.8, '#e9983a', false, 1],
    [215, -16, '#f4ead6', true, 1.6],
    [168, 10.7, '#c23f3f', false, 1],
    [150, -10.7, '#2b5a86', true, 1.1],
    [124, 5, '#f1e6d0', false, 1],
    [106, -5, '#e0b04c', true, 1],
    [94, 16.4, '#2f7f8c', false, 1.7],
  ]
  cars.forEach(([z, s, color, front, tall]) => {
    const [x, y] = see(bend(z) + s, deck, z)
    const k = (900 / z) * 0.046
    a.add(at(x, y, k, k, car(color, front, tall)))
  })
  a.add(
    palm(r, 70, 1010, 330, '#1c4a40'),
    palm(r, 190, 1015, 230, '#235847'),
    palm(r, 1500, 1015, 300, '#1c4a40'),
    hedge(r, -20, 420, 985, 60, '#163f38'),
    hedge(r, 1240, 1640, 990, 56, '#163f38'),
  )
  a.add(
    a.glow(1010, 372, 900, '#ffb05e', 0.35),
    many(5, (i) => bird(380 + i * 50, 180 + r.spread(40), 0.55, '#4b3a5c', r.spread(14))),
  )
  return a.finish({ tint: '#1b1230' })
}
