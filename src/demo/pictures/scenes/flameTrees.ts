import { Art, dark, light } from '../art'
import { sampan } from '../boats'
import { glints, sea, shadow } from '../nature'
import { aoDai, cyclist } from '../people'
import { crown, flameCrown, puff } from '../plants'
import { mirrored } from '../rocks'
import { at, circle, group, H, line, many, n, path, poly, rect, W } from '../svg'

export function flameTrees(): string {
  const a = new Art(205)
  const { r } = a
  const horizon = 520
  a.add(
    rect(0, 0, W, 540, a.fade('#4aa3c2', '#9fd2cd', '#f3ecc8', '#ffe3ac')),
    a.glow(600, 330, 700, '#fff3cc', 0.9),
  )
  // Far bank: pale French-era houses under trees.
  a.add(
    path(
      many(15, (i) => {
        const x = i * 112 - 30
        const h = r.range(56, 120)
        return `M${n(x)} 524V${n(520 - h)}h92V524Z`
      }),
      '#f3dcae',
    ),
    path(
      many(15, (i) => {
        const x = i * 112 - 30
        const h = r.range(60, 118)
        return `M${n(x - 5)} ${n(520 - h)}l16 -26h70l16 26z`
      }),
      '#c9785a',
      { opacity: 0.85 },
    ),
    path(
      many(60, (i) => {
        const x = i * 27 + 4
        return `M${n(x)} ${n(482 + (i % 3) * 4)}h9v16h-9z`
      }),
      '#8a9a94',
      { opacity: 0.7 },
    ),
  )
  a.add(
    many(13, (i) =>
      crown(
        a,
        i * 130 + r.spread(40),
        506,
        r.range(90, 150),
        r.range(50, 80),
        i % 3 === 1 ? '#e0503c' : '#6aa070',
        -1,
        6,
      ),
    ),
    a.mist(430, 120, '#fff1cc', 0.6),
  )
  a.add(
    sea(a, horizon, ['#f3dfae', '#9fcabb', '#4f9fa2', '#23707f', '#174f62']),
    path(
      many(15, (i) => `M${n(i * 112 - 24)} 524h80v${n(r.range(40, 84))}h-80z`),
      '#f3dcae',
      { opacity: 0.35 },
    ),
  )
  a.add(
    rect(0, 516, W, 8, '#b9a88a'),
    path(glints(r, 150, 700, 900, horizon, 900), '#fff8e0', { opacity: 0.5 }),
    path(glints(r, 80, 700, 900, 560, 900), '#0f4a5c', { opacity: 0.3 }),
    path(glints(r, 40, 760, 500, 560, 860), '#e0503c', { opacity: 0.4 }),
  )
  const boat = (color: string): string =>
    group(
      {},
      path(
        'M-150 -26Q-60 -4 0 -4T150 -34Q130 14 90 20H-100Q-134 12 -150 -26Z',
        a.fade(light(color, 0.2), dark(color, 0.3)),
      ),
      line('M-148 -22Q-60 2 0 2T148 -29', '#fff1d0', 4),
      path('M-92 -8V-62Q-88 -76 -60 -76H40Q62 -74 66 -62V-8Z', '#f0dcb0'),
      rect(-100, -84, 176, 12, '#d9533b', { rx: 5 }),
      many(5, (i) => rect(-82 + i * 29, -60, 19, 26, '#2c5f6b', { rx: 3 })),
      line('M92 -20V-130', '#5a3a30', 5),
      path('M92 -130l40 9l-40 12z', '#e0352b'),
    )
  const placed =
    at(470, 640, 0.75, 0.75, boat('#2b6f8c')) +
    at(930, 610, 0.5, 0.5, boat('#3f8a70')) +
    at(1300, 640, -0.7, 0.7, boat('#8c4a38'))
  a.add(
    mirrored(a, 650, placed, 0.3, 0.5),
    path(glints(r, 30, 800, 600, 640, 720), '#1c5a6b', { opacity: 0.45 }),
    at(760, 716, 1, 1, sampan('#4a3030', '#2f6f8c')),
    line('M670 722Q760 732 860 720', '#fff1d2', 3, { opacity: 0.6 }),
  )
  // Quay in the foreground.
  a.add(
    poly(
      [
        [-10, 770],
        [W, 830],
        [W, H],
        [-10, H],
      ],
      a.linear([
        [0, '#f0cf9c'],
        [0.35, '#cfa07c'],
        [1, '#8a6468'],
      ]),
    ),
    poly(
      [
        [-10, 748],
        [W, 812],
        [W, 842],
        [-10, 782],
      ],
      '#f6dfb4',
    ),
    poly(
      [
        [-10, 782],
        [W, 842],
        [W, 852],
        [-10, 794],
      ],
      '#9a7468',
      { opacity: 0.7 },
    ),
  )
  a.add(
    line(
      many(9, (i) => `M-10 ${812 + i * 26}L1610 ${880 + i * 34}`) +
        many(14, (i) => `M${i * 140 - 100} ${790 + i * 4}L${i * 190 - 420} 1000`),
      '#8a6060',
      1.6,
      { opacity: 0.3 },
    ),
  )
  a.add(
    many(17, (i) => {
      const x = i * 100 + 6
      const y = 752 + i * 4
      return (
        rect(x, y - 62, 9, 66, '#3d4a52') + (i % 4 === 0 ? circle(x + 4, y - 66, 8, '#3d4a52') : '')
      )
    }),
    line('M-10 698L1610 763M-10 722L1610 787', '#3d4a52', 4.5),
  )
  a.add(
    path(
      many(7, () =>
        puff(r, r.range(60, 1500), r.range(890, 975), r.range(120, 260), r.range(12, 26), 14),
      ),
      '#6a4a68',
      { opacity: 0.3 },
    ),
  )
  // The trees.
  const trunk = (x: number, base: number, s: number): string =>
    at(
      x,
      base,
      s,
      s,
      path(
        'M-36 0Q-14 -90 -30 -210Q-60 -330 -190 -420L-176 -432Q-40 -360 0 -262Q20 -350 -20 -470L0 -476Q50 -380 34 -270Q90 -370 230 -420L240 -404Q110 -330 56 -190Q30 -90 48 0Q4 -12 -36 0Z',
        a.across('#8a6452', '#4a3034'),
      ),
    )
  a.add(
    trunk(1330, 880, 0.86),
    flameCrown(a, 1320, 440, 620, 260),
    trunk(250, 905, 1.22),
    flameCrown(a, 300, 250, 980, 400),
    flameCrown(a, 1600, 210, 360, 300),
  )
  const put = (x: number, y: number, s: number, figure: string, flip = 1): string =>
    shadow(a, x, y, 40 * s, 6 * s, '#3a1a30', 0.55) + at(x, y, s * flip, s, figure)
  a.add(
    group(
      { transform: 'translate(560 890)' },
      rect(-90, -46, 180, 9, '#a9683c'),
      rect(-90, -72, 180, 9, '#b9784a'),
      rect(-76, -40, 9, 42, '#3d3440'),
      rect(68, -40, 9, 42, '#3d3440'),
    ),
  )
  a.add(
    put(760, 912, 1.75, aoDai('#fffaf0', { step: 4 })),
    put(830, 918, 1.7, aoDai('#fff3e4', { hat: true, step: 2 }), -1),
    put(1060, 950, 1.9, cyclist('#fffaf0', '#35707a', '#fdf6ea'), -1),
  )
  a.add(
    many(120, () => {
      const x = r.range(0, W)
      return path(
        `M${n(x)} ${n(r.range(830, 995))}q5 -6 10 0q-5 5 -10 0z`,
        r.pick(['#e03a2c', '#f4573a', '#c92a28']),
      )
    }),
    many(36, () =>
      path(
        `M${n(r.range(60, 1500))} ${n(r.range(420, 800))}q6 -5 9 2q-6 4 -9 -2z`,
        r.pick(['#f0432f', '#ff7a50']),
      ),
    ),
  )
  a.add(a.glow(600, 300, 620, '#fff0b8', 0.25))
  return a.finish({ tint: '#24122c', vignette: 0.3 })
}
