import { Art } from '../art'
import { bouquet, chandelier, flag } from '../decor'
import { back } from '../people'
import { at, circle, ellipse, group, H, line, many, n, path, poly, rect, W } from '../svg'

const SUITS = ['#24405e', '#3d3b58', '#f1e6d0', '#7c3347', '#30605e', '#20303f', '#c9885a'] as const

/** Banquet table with guests around it. */
function banquet(a: Art, x: number, y: number, s: number): string {
  const seat = (sx: number, sy: number, w: number, k: number): string =>
    group(
      { transform: `translate(${n(sx)} ${n(sy)})` },
      back({
        w,
        shirt: SUITS[(k * 3 + Math.round(x / 90)) % 7] ?? '#333',
        style:
          (['short', 'long', 'short', 'bun'] as const)[(k + Math.round(x / 100)) % 4] ?? 'short',
      }),
    )
  return at(
    x,
    y,
    s,
    s,
    ellipse(0, 66, 230, 40, '#3d1524', { opacity: 0.4 }),
    many(4, (i) => seat(-120 + i * 80, 4 - (i % 3 === 0 ? -8 : 4), 62, i)),
    path('M-170 0Q-176 60 -150 86Q0 122 150 86Q176 60 170 0Z', a.fade('#fff6e2', '#d9b490')),
    line(
      many(9, (i) => `M${-140 + i * 35} 30Q${-138 + i * 34} 70 ${-132 + i * 33} 92`),
      '#c79a74',
      3,
      { opacity: 0.5 },
    ),
    ellipse(0, 0, 172, 40, '#fffaf0'),
    ellipse(
      0,
      0,
      172,
      40,
      a.radial([
        [0, '#ffe6b4', 0.9],
        [1, '#ffe6b4', 0],
      ]),
    ),
    many(
      8,
      (i) =>
        ellipse(Math.cos(i * 0.785) * 128, Math.sin(i * 0.785) * 27, 15, 5, '#e3d0b0') +
        rect(Math.cos(i * 0.785) * 96 - 3, Math.sin(i * 0.785) * 20 - 18, 6, 16, '#cfe6e4', {
          opacity: 0.9,
        }),
    ),
    bouquet(a, 0, 2, 0.55),
    many(3, (i) => seat(-108 + i * 108, 112 + (i === 1 ? 18 : 0), 84, i + 4)),
  )
}

export function investmentConference(): string {
  const a = new Art(66)

  a.add(rect(0, 0, W, H, a.fade('#3a2440', '#7a4a4c', '#a8704e')))
  a.add(
    poly(
      [
        [0, 0],
        [W, 0],
        [1290, 190],
        [310, 190],
      ],
      a.fade('#4a2f48', '#c08a5e'),
    ),
    many(6, (i) => line(`M${i * 320} 0L${310 + i * 196} 190`, '#e6b878', 3, { opacity: 0.5 })),
    line('M0 100H1600M180 150H1420', '#e6b878', 3, { opacity: 0.35 }),
  )
  a.add(rect(310, 190, 980, 400, a.fade('#8f5a52', '#6d3f48')))
  for (const f of [1, -1])
    a.add(
      at(
        f === 1 ? 0 : W,
        0,
        f,
        1,
        poly(
          [
            [0, 0],
            [310, 190],
            [310, 600],
            [0, 760],
          ],
          a.across('#53324a', '#9c6450'),
        ),
        many(4, (i) => {
          const x0 = 20 + i * 74
          const y0 = x0 * 0.61
          const x1 = x0 + 40
          return poly(
            [
              [x0, y0 + 90],
              [x1, x1 * 0.61 + 90],
              [x1, 730 - x1 * 0.48],
              [x0, 730 - x0 * 0.48],
            ],
            a.fade('#ffe3a6', '#c88a5a'),
            { opacity: 0.55 },
          )
        }),
      ),
    )
  a.add(
    poly(
      [
        [310, 590],
        [1290, 590],
        [1700, 1000],
        [-100, 1000],
      ],
      a.fade('#b5544a', '#6b2a38'),
    ),
    many(9, (i) =>
      line(`M${310 + i * 122} 590L${-100 + i * 225} 1000`, '#e8a070', 2, { opacity: 0.25 }),
    ),
  )
  a.add(
    rect(420, 206, 760, 282, '#f0cf8a', { rx: 6 }),
    rect(430, 216, 740, 262, a.fade('#14466b', '#2b8a9a', '#bfe0c0')),
  )
  a.add(
    many(17, (i) => {
      const h = 46 + ((i * 37) % 60) + i * 5.4
      return rect(446 + i * 42, 478 - h, 30, h, a.fade('#5fb8b0', '#1d5f78'), { opacity: 0.75 })
    }),
    line(
      'M450 430L540 400L610 414L700 350L790 362L880 306L960 318L1060 252L1140 240',
      '#ffd27a',
      7,
    ),
    path('M1120 226L1152 236L1134 262Z', '#ffd27a'),
    many(8, (i) =>
      circle(
        [450, 540, 610, 700, 790, 880, 960, 1060][i] ?? 0,
        [430, 400, 414, 350, 362, 306, 318, 252][i] ?? 0,
        8,
        '#fff6e0',
      ),
    ),
  )
  a.add(
    poly(
      [
        [340, 560],
        [1260, 560],
        [1310, 606],
        [290, 606],
      ],
      '#d9a060',
    ),
    rect(290, 606, 1020, 30, a.fade('#8d4a38', '#5f2c30')),
    rect(290, 604, 1020, 5, '#ffdf9a'),
  )
  const colors = [
    '#d8352b',
    '#f2b544',
    '#2f7fb0',
    '#2f9a6c',
    '#f4ead2',
    '#7c3f8c',
    '#e8763a',
    '#1f4f86',
  ]
  a.add(
    many(8, (i) =>
      flag(
        i < 4 ? 332 + i * 26 : 1190 + (i - 4) * 26,
        574,
        230,
        colors[i] ?? '#fff',
        i < 4 ? -1 : 1,
      ),
    ),
  )
  a.add(
    at(
      800,
      566,
      0.72,
      0.72,
      poly(
        [
          [-70, -110],
          [70, -110],
          [56, 0],
          [-56, 0],
        ],
        '#9c5f38',
      ),
      path('M-24 -104Q-30 -160 -22 -176H22Q30 -160 24 -104Z', '#20364f'),
      path('M-6 -176L0 -130L6 -176Z', '#fff6e4'),
      ellipse(0, -196, 15, 19, '#d6a07a'),
      path('M-17 -196Q-18 -220 0 -220T17 -196Q10 -208 -17 -196Z', '#241a22'),
      poly(
        [
          [-80, -122],
          [80, -122],
          [70, -106],
          [-70, -106],
        ],
        '#e0a866',
      ),
    ),
    bouquet(a, 800, 524, 0.5),
  )
  a.add(
    bouquet(a, 480, 584, 0.9),
    bouquet(a, 1120, 584, 0.9),
    bouquet(a, 640, 588, 0.7),
    bouquet(a, 960, 588, 0.7),
  )
  a.add(chandelier(a, 800, 96, 0.8), chandelier(a, 360, 70, 1.1), chandelier(a, 1240, 70, 1.1))
  a.add(
    banquet(a, 420, 700, 0.62),
    banquet(a, 800, 690, 0.6),
    banquet(a, 1180, 700, 0.62),
    banquet(a, 230, 838, 1),
    banquet(a, 800, 836, 0.98),
    banquet(a, 1370, 838, 1),
  )
  a.add(
    poly(
      [
        [430, 216],
        [1170, 216],
        [1400, 1000],
        [200, 1000],
      ],
      a.linear([
        [0, '#fff0c8', 0.14],
        [1, '#fff0c8', 0],
      ]),
    ),
  )
  return a.finish({ tint: '#1a0818', vignette: 0.42 })
}
