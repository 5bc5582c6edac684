import { Art, dark, light, mix } from '../art'
import { camera, depths, strip } from '../camera'
import { bird, cloud, glints, land, sea, streaks, sun } from '../nature'
import { at, curve, group, line, many, n, path, poly, rect, times, W, type Pt } from '../svg'
import { car } from '../vehicles'

export function lachHuyenBridge(): string {
  const a = new Art(77)
  const { r } = a
  const horizon = 440
  const see = camera({ cx: 1000, horizon, focal: 900, eye: 46 })
  a.add(rect(0, 0, W, 450, a.fade('#2677a6', '#66b1c4', '#c5e2d4', '#ffeec6')))
  a.add(sun(a, 1180, 330, 46, '#fffdf0', '#ffe6a6'))
  a.add(
    path(cloud(r, 420, 270, 720, 150) + cloud(r, 980, 210, 420, 76), '#fffaf0', { opacity: 0.8 }),
    path(cloud(r, 620, 310, 560, 70) + cloud(r, 1420, 300, 420, 60), '#f6ecd4', { opacity: 0.8 }),
  )
  a.add(path(streaks(r, 12, [0, 60, W, 130], [460, 8]), '#ffffff', { opacity: 0.4 }))
  a.add(
    land(
      [
        [880, 440],
        [1000, 424],
        [1090, 404],
        [1190, 416],
        [1300, 392],
        [1420, 376],
        [1530, 398],
        [1660, 384],
      ],
      '#a9c9c0',
      442,
    ),
  )
  a.add(
    many(7, (i) => {
      const x = 1000 + i * 44
      return line(
        `M${x} 440V414M${x + 9} 440V414M${x - 8} 416H${x + 26}M${x + 4} 404L${x + 26} 416`,
        '#8a9aa6',
        2,
        { opacity: 0.8 },
      )
    }),
  )
  a.add(sea(a, horizon, ['#f5e6be', '#a8d6cb', '#4fb0b8', '#1c7f9c', '#0c527a']))
  a.add(
    path(glints(r, 120, 1180, 200, horizon, 990), '#fffbe4', { opacity: 0.75 }),
    path(glints(r, 170, 800, 1000, horizon, 1000), '#e6fbf2', { opacity: 0.35 }),
    path(glints(r, 120, 800, 1000, 470, 1000), '#0a4d74', { opacity: 0.28 }),
  )

  a.add(
    at(
      330,
      446,
      1,
      1,
      path('M-70 -8H70L60 4H-60Z', '#5f7f8e'),
      many(8, (i) =>
        rect(
          -52 + i * 12,
          -20 - (i % 3) * 5,
          11,
          12 + (i % 3) * 5,
          ['#c98a6a', '#7fa3a0', '#d9b98a'][i % 3] ?? '#999',
        ),
      ),
      rect(46, -34, 12, 26, '#f3ead8'),
    ),
    at(
      560,
      443,
      0.5,
      0.5,
      path('M-70 -8H70L60 4H-60Z', '#7f9aa4'),
      rect(36, -34, 14, 26, '#f3ead8'),
      rect(-50, -20, 80, 12, '#b9a58a'),
    ),
  )
  const road = (z: number): number =>
    -74 + 64 * Math.sin((z - 40) / 330) * Math.exp(-z / 620) + z * 0.055
  const deck = 19
  const half = 11
  const zs = depths(52, 9000, 110)
  const edge =
    (s: number, y: number) =>
    (z: number): Pt =>
      see(road(z) + s, y, z)
  a.add(path(strip(zs, edge(-half - 6, 0), edge(half - 4, 0)), '#0a4a6c', { opacity: 0.35 }))
  for (const z of [...times(60, (i) => 76 + i * 26)].reverse()) {
    const k = 900 / z
    const top = (s: number): Pt => see(road(z) + s, deck - 2.6, z)
    const cap = [top(-half + 3), top(half - 4)] as const
    const tone = mix('#d9c7a8', '#cfe0d4', Math.min(0.8, z / 1500))
    const legs = [-5.6, 5.6].map((s) => {
      const [x, y] = top(s)
      const foot = see(road(z) + s, 0, z)[1]
      const w = 1.5 * k
      return (
        poly(
          [
            [x - w, y],
            [x + w, y],
            [x + w, foot],
            [x - w, foot],
          ],
          a.across(dark(tone, 0.3), light(tone, 0.3)),
        ) +
        poly(
          [
            [x - w, foot],
            [x + w, foot],
            [x + w * 0.8, foot + (foot - y) * 0.5],
            [x - w * 0.8, foot + (foot - y) * 0.5],
          ],
          '#0d4f70',
          { opacity: 0.3 },
        )
      )
    })
    a.add(
      ...legs,
      poly(
        [
          cap[0],
          cap[1],
          [cap[1][0] - 1.4 * k, cap[1][1] + 2.2 * k],
          [cap[0][0] + 1.4 * k, cap[0][1] + 2.2 * k],
        ],
        dark(tone, 0.12),
      ),
    )
  }
  a.add(path(strip(zs, edge(-half + 3, deck - 2.8), edge(half - 3, deck - 2.8)), '#5f7f86'))
  a.add(
    path(
      strip(zs, edge(half, deck), edge(half - 2, deck - 2.8)),
      a.global(
        [
          [0, '#fff3d8'],
          [1, '#d9bf95'],
        ],
        0,
        horizon,
        0,
        1000,
      ),
    ),
    path(strip(zs, edge(-half, deck), edge(-half + 2, deck - 2.8)), '#8d9a94'),
  )
  a.add(
    path(
      strip(zs, edge(-half, deck), edge(half, deck)),
      a.global(
        [
          [0, '#dcd6c2'],
          [0.3, '#8c979c'],
          [1, '#4c5a68'],
        ],
        0,
        horizon,
        0,
        1000,
      ),
    ),
  )
  const lane = (s: number, w: number, color: string): string =>
    path(strip(zs, edge(s - w, deck), edge(s + w, deck)), color)
  a.add(lane(0, 0.3, '#f2c75a'), lane(-9.6, 0.14, '#fff6e0'), lane(9.6, 0.14, '#fff6e0'))
  const dash = (s: number): string =>
    many(90, (i) => {
      const z = 52 + i * 9
      return strip([z, z + 4], edge(s - 0.16, deck), edge(s + 0.16, deck))
    })
  a.add(path(dash(-4.9) + dash(4.9), '#fff6e0'))
  const rail = (s: number): string =>
    path(strip(zs, edge(s, deck + 1.3), edge(s, deck)), s > 0 ? '#f6e8c8' : '#b9b8a8')
  a.add(
    rail(-half),
    rail(half),
    line(curve(zs.map(edge(half, deck + 1.4))), '#fffdf0', 2),
    line(curve(zs.map(edge(-half, deck + 1.4))), '#fff6e0', 1.6),
  )
  for (const z of [...times(34, (i) => 70 + i * 30)].reverse()) {
    const k = 900 / z
    const lamp = (s: number, dir: number): string => {
      const [x, y] = see(road(z) + s, deck, z)
      return `M${n(x)} ${n(y)}V${n(y - 9.5 * k)}Q${n(x)} ${n(y - 10.6 * k)} ${n(x + dir * 2.8 * k)} ${n(y - 10.8 * k)}`
    }
    a.add(
      line(
        lamp(-half, 1) + lamp(half, -1),
        mix('#4f6470', '#dfe6d8', Math.min(0.7, z / 1000)),
        Math.max(0.7, 0.26 * k),
      ),
    )
  }
  const cars: ReadonlyArray<readonly [number, number, string, boolean, number]> = [
    [560, 4, '#e9983a', false, 1.8],
    [420, -4, '#f6efe0', true, 1.8],
    [300, 6, '#2f7f8c', false, 1.9],
    [215, -6.6, '#d9533b', true, 1],
    [160, 3, '#fbf2df', false, 1],
    [118, -3, '#2b5a86', true, 1.1],
    [96, 6.8, '#d8452f', false, 1],
  ]
  cars.forEach(([z, s, color, front, tall]) => {
    const [x, y] = see(road(z) + s, deck, z)
    const k = (900 / z) * 0.026
    a.add(at(x, y, k, k, car(color, front, tall)))
  })
  const gull = (x: number, y: number, s: number, tilt: number): string =>
    group(
      { transform: `translate(${x} ${y}) rotate(${tilt}) scale(${s})` },
      path(
        'M-60 -24Q-30 -38 -6 -6Q0 -10 8 -7Q34 -40 66 -34Q40 -22 18 4Q30 6 34 9Q18 14 4 11Q-10 14 -20 10Q-14 4 -10 1Q-30 -22 -60 -24Z',
        '#fffdf5',
      ) +
        path(
          'M-60 -24Q-44 -31 -32 -27Q-44 -26 -60 -24ZM66 -34Q50 -33 44 -28Q54 -29 66 -34Z',
          '#3b4a55',
        ) +
        path('M34 9L42 11L33 13Z', '#f0a030'),
    )
  a.add(
    gull(1130, 640, 1.15, -8),
    gull(1330, 560, 0.8, 6),
    gull(980, 250, 0.6, -12),
    gull(760, 180, 0.5, 8),
    gull(1280, 790, 1.5, 10),
  )
  a.add(many(5, (i) => bird(560 + i * 40, 300 + r.spread(24), 0.4, '#5a7886', r.spread(14))))
  return a.finish({ vignette: 0.26, tint: '#0a2a44' })
}
