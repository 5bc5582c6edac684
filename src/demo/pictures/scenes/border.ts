import { Art, mix } from '../art'
import { gateHouse } from '../gateHouse'
import { land, ridge, shadow, streaks, sun } from '../nature'
import { man } from '../people'
import { hedge, palm, tree } from '../plants'
import { at, line, many, n, path, poly, rect, W } from '../svg'
import { cab, lorry } from '../vehicles'

export function borderGate(): string {
  const a = new Art(1103)
  const { r } = a
  a.add(
    rect(0, 0, W, 640, a.fade('#5a93b5', '#a9cbc6', '#fbe6bf', '#ffd09a')),
    sun(a, 1230, 250, 44, '#fffbe8', '#ffdf9e'),
    path(streaks(r, 16, [0, 60, W, 240], [460, 9]), '#fff6e4', { opacity: 0.5 }),
  )
  for (const [y, h, c, mist] of [
    [400, 260, '#9db7bd', 0.75],
    [460, 260, '#7fa3a0', 0.6],
    [530, 220, '#5f8f80', 0.5],
  ] as const)
    a.add(
      land(
        ridge(r, y, h, 0.52, 6),
        a.global(
          [
            [0, c],
            [1, mix(c, '#fff0cf', 0.6)],
          ],
          0,
          y - h / 2,
          0,
          y + 160,
        ),
        720,
      ),
      a.mist(y + 20, 140, '#fff0d2', mist),
    )
  a.add(
    land(
      [
        [-20, 560],
        [180, 500],
        [380, 560],
        [520, 620],
      ],
      a.global(
        [
          [0, '#4f8a68'],
          [1, '#8fb070'],
        ],
        0,
        500,
        0,
        680,
      ),
      760,
    ),
    land(
      [
        [1080, 620],
        [1250, 540],
        [1440, 490],
        [1640, 540],
      ],
      a.global(
        [
          [0, '#4f8a68'],
          [1, '#8fb070'],
        ],
        0,
        490,
        0,
        680,
      ),
      760,
    ),
  )
  a.add(
    many(26, (i) => {
      const x = i < 13 ? r.range(-10, 470) : r.range(1130, 1610)
      return tree(
        a,
        x,
        610 + r.spread(34),
        r.range(50, 90),
        r.pick(['#3f7a58', '#5b9459', '#2f6b52']),
        1,
      )
    }),
    hedge(r, -10, 1620, 650, 30, '#3f7a58'),
  )
  a.add(rect(0, 640, W, 370, a.fade('#b5b982', '#7f9a62', '#4f7a52')))
  a.add(gateHouse(a))
  // Road and barrier.
  a.add(
    poly(
      [
        [476, 672],
        [1124, 672],
        [1720, 1000],
        [-120, 1000],
      ],
      a.linear([
        [0, '#c9b49a'],
        [0.4, '#8f8078'],
        [1, '#5a5260'],
      ]),
    ),
    poly(
      [
        [470, 672],
        [480, 672],
        [-70, 1000],
        [-140, 1000],
      ],
      '#f0dcb0',
    ),
    poly(
      [
        [1120, 672],
        [1130, 672],
        [1740, 1000],
        [1670, 1000],
      ],
      '#f0dcb0',
    ),
  )
  a.add(
    poly(
      [
        [790, 672],
        [810, 672],
        [838, 1000],
        [762, 1000],
      ],
      '#7fa05c',
    ),
    poly(
      [
        [788, 672],
        [791, 672],
        [768, 1000],
        [758, 1000],
      ],
      '#f6e3b4',
    ),
    poly(
      [
        [809, 672],
        [812, 672],
        [842, 1000],
        [832, 1000],
      ],
      '#f6e3b4',
    ),
  )
  a.add(
    many(8, (i) => {
      const t0 = (i / 8) ** 1.7
      const t1 = ((i + 0.45) / 8) ** 1.7
      const lane = (x0: number, x1: number): string => {
        const w0 = 1.5 + t0 * 6
        const w1 = 1.5 + t1 * 6
        const a0 = x0 + (x1 - x0) * t0
        const a1 = x0 + (x1 - x0) * t1
        return `M${n(a0 - w0)} ${n(672 + 328 * t0)}L${n(a0 + w0)} ${n(672 + 328 * t0)}L${n(a1 + w1)} ${n(672 + 328 * t1)}L${n(a1 - w1)} ${n(672 + 328 * t1)}Z`
      }
      return path(lane(960, 1240) + lane(640, 360), '#fff3d6', { opacity: 0.85 })
    }),
  )
  const booth = (x: number, y: number, s: number): string =>
    at(
      x,
      y,
      s,
      s,
      rect(-22, -70, 44, 72, a.across('#fff0d2', '#d9b98a')),
      rect(-18, -58, 36, 28, '#35606c'),
      poly(
        [
          [-32, -68],
          [32, -68],
          [26, -84],
          [-26, -84],
        ],
        '#b5402f',
      ),
    )
  a.add(
    booth(800, 700, 0.9),
    line('M824 668H950', '#fff3d6', 6),
    line('M824 668H950', '#e0352b', 6, { 'stroke-dasharray': '14 16', 'stroke-linecap': 'butt' }),
    line('M776 668L690 612', '#fff3d6', 6),
    line('M776 668L690 612', '#e0352b', 6, {
      'stroke-dasharray': '14 16',
      'stroke-linecap': 'butt',
    }),
  )
  // Queue on the right, traffic coming out on the left.
  const queue: ReadonlyArray<readonly [number, number, number, string]> = [
    [886, 694, 0.42, '#d9533b'],
    [1010, 694, 0.42, '#2f7f8c'],
    [900, 722, 0.56, '#e9983a'],
    [1054, 724, 0.57, '#f0e0bc'],
    [922, 764, 0.8, '#2b5a86'],
    [1120, 768, 0.82, '#c9402f'],
    [952, 832, 1.2, '#3f8a68'],
    [1224, 842, 1.24, '#e9a23a'],
    [1010, 950, 1.85, '#c9483a'],
    [1400, 968, 1.95, '#2f6f9a'],
  ]
  queue.forEach(([x, y, s, color]) =>
    a.add(shadow(a, x - 16 * s, y, 86 * s, 9 * s, '#1a1424', 0.5), at(x, y, s, s, lorry(a, color))),
  )
  const coming: ReadonlyArray<readonly [number, number, number, string]> = [
    [706, 696, 0.42, '#f0e0bc'],
    [654, 728, 0.6, '#e0553d'],
    [560, 796, 1, '#2f7f8c'],
    [388, 906, 1.7, '#e9a23a'],
  ]
  coming.forEach(([x, y, s, color]) =>
    a.add(shadow(a, x + 8 * s, y, 86 * s, 9 * s, '#1a1424', 0.5), at(x, y, s, s, cab(a, color))),
  )
  a.add(
    at(742, 800, 0.95, 0.95, man('#5f8f5c', '#3f6a4a', 2)),
    palm(r, 90, 1000, 420, '#2c6b52'),
    palm(r, 200, 1004, 300, '#3a7f58'),
    hedge(r, -20, 210, 995, 60, '#23583f'),
    hedge(r, 1540, 1640, 995, 60, '#23583f'),
    a.glow(1230, 250, 700, '#ffdf9e', 0.3),
  )
  return a.finish({ tint: '#1a1430', vignette: 0.32 })
}
