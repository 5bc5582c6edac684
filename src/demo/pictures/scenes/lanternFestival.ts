import { Art } from '../art'
import { carp, paperLantern, rooster, star } from '../lanterns'
import { cloud, shadow } from '../nature'
import { aoDai, carrier, child } from '../people'
import { at, circle, ellipse, H, line, many, n, path, poly, rect, W } from '../svg'

export function lanternFestival(): string {
  const a = new Art(828)
  const { r } = a
  a.add(
    rect(0, 0, W, H, a.fade('#0b1140', '#2a1f66', '#6a2f78', '#b84a5e', '#5a2338')),
    many(80, () =>
      circle(r.range(0, W), r.range(0, 400), r.range(0.8, 2.4), '#fff3d8', {
        opacity: r.range(0.3, 0.9),
      }),
    ),
    a.glow(800, 230, 420, '#fff0c0', 0.7),
    circle(800, 220, 92, '#fff3d0'),
    circle(772, 200, 16, '#f3ddb0', { opacity: 0.7 }),
    circle(826, 246, 22, '#f3ddb0', { opacity: 0.6 }),
    path(cloud(r, 640, 270, 300, 36) + cloud(r, 1010, 226, 280, 34), '#8a4a86', { opacity: 0.75 }),
  )
  for (const f of [1, -1]) {
    a.add(
      at(
        f === 1 ? 0 : W,
        0,
        f,
        1,
        many(5, (i) => {
          const x = i * 112 - 20
          const top = 250 + i * 76 + (i % 2) * 40
          return (
            rect(
              x,
              top,
              116,
              760 - top,
              ['#2c2058', '#3a2560', '#2a1c50', '#432a64', '#33225a'][i] ?? '#224',
            ) +
            poly(
              [
                [x - 8, top + 6],
                [x + 124, top + 6],
                [x + 104, top - 34],
                [x + 12, top - 34],
              ],
              '#5a2f5c',
            ) +
            many(9, (k) =>
              r.next() < 0.62 && top + 40 + Math.floor(k / 3) * 84 < 690
                ? rect(
                    x + 16 + (k % 3) * 32,
                    top + 34 + Math.floor(k / 3) * 84,
                    20,
                    40,
                    r.pick(['#ffc860', '#ffb04a', '#ffdf9a']),
                    { rx: 2, opacity: r.range(0.6, 1) },
                  )
                : '',
            )
          )
        }),
      ),
    )
  }
  for (const [y, sag, k] of [
    [330, 90, 9],
    [210, 120, 11],
    [110, 110, 13],
  ] as const)
    a.add(
      line(`M-20 ${y}Q800 ${y + sag * 2} 1620 ${y}`, '#1c1440', 3),
      many(k, (i) => {
        const t = (i + 1) / (k + 1)
        return paperLantern(
          a,
          -20 + 1640 * t,
          y + 4 * sag * t * (1 - t) + 32,
          0.7,
          ['#ff5a3a', '#ffb83f', '#ff7a9a', '#5fc8b8'][(i + k) % 4] ?? '#f00',
        )
      }),
    )
  a.add(
    rect(0, 740, W, 270, a.fade('#7a3450', '#3a1c40', '#1c1230')),
    a.glow(800, 640, 760, '#ff9a4a', 0.65),
    ellipse(800, 850, 660, 70, '#ffb45a', { opacity: 0.22 }),
  )
  const pole = (x: number, y0: number, y1: number): string =>
    line(`M${x} ${y0}L${x + 4} ${y1}`, '#2a1430', 7)
  a.add(
    pole(1180, 560, 830),
    pole(1270, 560, 830),
    a.glow(1210, 500, 330, '#ffb04a', 0.8),
    at(1210, 510, 1.0, 1.0, rooster(a)),
  )
  a.add(
    a.glow(360, 470, 180, '#ff8a8a', 0.7),
    star(360, 470, 1.5, '#ff5a4a'),
    pole(360, 540, 840),
    a.glow(228, 560, 140, '#ffd27a', 0.7),
    star(228, 560, 1.1, '#ffb83f'),
    pole(228, 614, 850),
    a.glow(1440, 560, 150, '#7fe0d0', 0.6),
    star(1440, 560, 1.15, '#3fc0a8'),
    pole(1440, 616, 850),
  )
  a.add(
    pole(560, 640, 880),
    pole(700, 650, 880),
    pole(860, 640, 880),
    a.glow(720, 560, 480, '#ffb84a', 0.9),
    at(726, 560, 1.12, 1.12, carp(a)),
  )
  const figures: ReadonlyArray<readonly [number, number, number, string]> = [
    [140, 880, 1.6, aoDai('#7a3a6a', {})],
    [232, 888, 1.6, carrier('#b8452f', '#2a1c40')],
    [364, 886, 1.7, carrier('#8c3a44', '#241838')],
    [470, 880, 1.5, aoDai('#b85a4a', {})],
    [564, 896, 1.85, carrier('#c9603a', '#241838')],
    [704, 902, 1.85, carrier('#b84a3a', '#2a1c40')],
    [864, 896, 1.85, carrier('#d9763f', '#241838')],
    [952, 890, 1.5, child('#ffb04a', '#3a2450')],
    [1030, 886, 1.65, aoDai('#d96a5a', {})],
    [1184, 892, 1.8, carrier('#b8502f', '#241838')],
    [1274, 890, 1.8, carrier('#c95a3f', '#2a1c40')],
    [1362, 884, 1.55, aoDai('#8c4a7a', {})],
    [1444, 888, 1.6, carrier('#6a3a6a', '#241838')],
  ]
  figures.forEach(([x, y, s, f]) =>
    a.add(shadow(a, x, y, 36 * s, 6 * s, '#0c0620', 0.7), at(x, y, s, s, f)),
  )
  const crowd = many(17, (i) => {
    const x = i * 100 + r.spread(24)
    const y = 1000 + r.spread(16)
    const s = r.range(0.85, 1.2)
    return (
      path(
        `M${n(x - 52 * s)} ${n(y + 30)}Q${n(x - 50 * s)} ${n(y - 44 * s)} ${n(x)} ${n(y - 50 * s)}Q${n(x + 50 * s)} ${n(y - 44 * s)} ${n(x + 52 * s)} ${n(y + 30)}ZM${n(x - 21 * s)} ${n(y - 72 * s)}a${n(21 * s)} ${n(25 * s)} 0 1 1 ${n(42 * s)} 0a${n(21 * s)} ${n(25 * s)} 0 1 1 ${n(-42 * s)} 0Z`,
        '#150c2a',
      ) +
      line(
        `M${n(x - 19 * s)} ${n(y - 84 * s)}a${n(21 * s)} ${n(24 * s)} 0 0 1 ${n(38 * s)} 0`,
        '#ff9a5a',
        3,
        { opacity: 0.7 },
      ) +
      line(
        `M${n(x - 44 * s)} ${n(y - 26 * s)}Q${n(x - 30 * s)} ${n(y - 46 * s)} ${n(x - 10 * s)} ${n(y - 50 * s)}`,
        '#ff9a5a',
        3,
        { opacity: 0.5 },
      )
    )
  })
  a.add(
    crowd,
    many(34, () =>
      circle(r.range(120, 1480), r.range(330, 860), r.range(1.5, 4), '#ffd98a', {
        opacity: r.range(0.3, 0.9),
      }),
    ),
  )
  return a.finish({ tint: '#05031c', vignette: 0.48, grain: 0.26 })
}
