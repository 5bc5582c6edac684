import { Art, dark } from '../art'
import { cherry, nearBough } from '../blossom'
import { paperLantern } from '../lanterns'
import { cloud, land, ridge, shadow, streak, sun } from '../nature'
import { aoDai, child, man, yukata } from '../people'
import { hedge, puff } from '../plants'
import { at, circle, line, many, n, path, poly, rect, W } from '../svg'

export function sakuraFestival(): string {
  const a = new Art(717)
  const { r } = a
  a.add(
    rect(0, 0, W, 700, a.fade('#7fb7cf', '#bfdcdc', '#fdeed6', '#ffdcc0')),
    sun(a, 800, 330, 52, '#fffdf4', '#ffe3b4'),
    path(cloud(r, 330, 230, 420, 70) + cloud(r, 1260, 210, 460, 76), '#fffaf2', { opacity: 0.7 }),
  )
  a.add(
    land(
      ridge(r, 500, 130, 0.5, 6),
      a.global(
        [
          [0, '#a9b4cc'],
          [1, '#fbdcc8'],
        ],
        0,
        420,
        0,
        560,
      ),
      700,
    ),
    a.mist(470, 120, '#fff0e0', 0.7),
  )
  a.add(
    many(15, (i) =>
      path(
        puff(r, i * 114 + r.spread(20), 566 + r.spread(16), r.range(70, 110), r.range(40, 64), 11),
        ['#f0a9bd', '#f7c0cc', '#e593ac'][i % 3] ?? '#f0a',
      ),
    ),
    hedge(r, -10, 1620, 612, 30, '#7fae86'),
  )
  // Red gate in the distance closes the avenue.
  a.add(
    at(
      800,
      640,
      1,
      1,
      rect(-84, -150, 14, 156, '#d9432f'),
      rect(70, -150, 14, 156, '#c23527'),
      rect(-104, -126, 208, 12, '#d9432f'),
      path('M-134 -170Q0 -150 134 -170L140 -152Q0 -136 -140 -152Z', '#e0503a'),
      path('M-140 -176Q0 -156 140 -176L140 -168Q0 -148 -140 -168Z', '#3a2a38'),
      rect(-9, -146, 18, 22, '#3a2a38'),
    ),
  )
  a.add(
    rect(0, 624, W, 400, a.fade('#b9cf96', '#86b078', '#5b8f68')),
    poly(
      [
        [742, 636],
        [858, 636],
        [1330, 1000],
        [270, 1000],
      ],
      a.linear([
        [0, '#fff0d6'],
        [0.5, '#f3d3b4'],
        [1, '#d9a990'],
      ]),
    ),
  )
  a.add(
    path(
      many(60, () => {
        const t = r.next() ** 1.5
        const y = 650 + t * 340
        return streak(800 + r.spread(800), y, 40 + t * 190, 3 + t * 10)
      }),
      '#f7b8c6',
      { opacity: 0.75 },
    ),
    path(
      many(18, () => {
        const t = r.next()
        return streak(800 + r.spread(460), 700 + t * 280, 160 + t * 300, 7 + t * 14)
      }),
      '#8a6a80',
      { opacity: 0.2 },
    ),
  )
  const pairs: ReadonlyArray<readonly [number, number, number]> = [
    [560, 655, 0.34],
    [1040, 655, 0.34],
    [420, 700, 0.56],
    [1180, 700, 0.56],
    [215, 790, 0.92],
    [1390, 795, 0.95],
  ]
  pairs.forEach(([x, y, s], i) =>
    a.add(shadow(a, x, y, 150 * s, 18 * s, '#3a4a48', 0.5), cherry(a, x, y, s, i % 2 ? -60 : 60)),
  )
  const garland = (y0: number, y1: number, sag: number, count: number, size: number): string => {
    const x0 = 800 - 520 * size
    const x1 = 800 + 520 * size
    return (
      line(`M${n(x0)} ${y0}Q800 ${y0 + sag * 2} ${n(x1)} ${y1}`, '#5a3b48', 2.4 * size) +
      many(count, (i) => {
        const t = (i + 1) / (count + 1)
        return paperLantern(
          a,
          x0 + (x1 - x0) * t,
          y0 + 4 * sag * t * (1 - t) + 34 * size,
          0.85 * size,
          i % 2 ? '#e8493a' : '#fff0d4',
        )
      })
    )
  }
  a.add(
    garland(440, 440, 34, 7, 0.42),
    garland(390, 390, 44, 9, 0.74),
    garland(270, 270, 64, 9, 1.16),
  )
  const stall = (x: number, y: number, s: number, cloth: string, flip: number): string =>
    at(
      x,
      y,
      s * flip,
      s,
      rect(-80, -120, 8, 122, '#7a5548'),
      rect(72, -120, 8, 122, '#7a5548'),
      rect(-84, -52, 168, 54, a.fade('#c98a5a', '#8f5a40')),
      many(6, (i) =>
        circle(-62 + i * 25, -60, 11, ['#e8493a', '#ffcf5c', '#7fb04a'][i % 3] ?? '#fff'),
      ),
      path(`M-100 -116L-84 -152H84L100 -116Z`, cloth),
      path(
        many(4, (i) => `M${-100 + i * 50} -116L${-84 + i * 42} -152h21l4 36z`),
        '#fff3e0',
        { opacity: 0.8 },
      ),
      path(`M-100 -116${many(8, () => 'q12.5 18 25 0')}Z`, dark(cloth, 0.12)),
    )
  a.add(stall(620, 690, 0.62, '#3f7fa0', 1), stall(985, 690, 0.62, '#d9533b', -1))
  const put = (x: number, y: number, s: number, f: string, flip = 1): string =>
    shadow(a, x + 6 * s, y, 30 * s, 5 * s, '#4a2a3c', 0.55) + at(x, y, s * flip, s, f)
  a.add(
    put(770, 690, 0.62, aoDai('#7c5fa8', {})),
    put(802, 692, 0.6, man('#35556b')),
    put(842, 700, 0.68, yukata('#3f8f9a', '#f2c75a')),
    put(720, 720, 0.8, man('#f3ead8', '#3a4560')),
    put(905, 726, 0.86, aoDai('#e9a23a', { hat: true })),
  )
  a.add(
    put(660, 800, 1.3, yukata('#d94f6f', '#f6dfa0')),
    put(712, 806, 1.3, man('#35557a', '#2a3040')),
    put(960, 815, 1.42, aoDai('#f6f0e2', { pants: '#fbe3e6' }), -1),
    put(1012, 812, 1.36, aoDai('#2f8f8a', { hat: true })),
    put(1056, 822, 1.3, child('#e9b13f', '#35556b')),
  )
  const parasol = at(
    846,
    786,
    1,
    1,
    line('M0 -20V110', '#7a4a38', 4),
    path('M-96 -10Q-80 -76 0 -82T96 -10Q0 -34 -96 -10Z', a.across('#d9432f', '#f0705a', '#b8302a')),
    line('M0 -82Q-50 -50 -56 -22M0 -82Q-10 -50 -6 -26M0 -82Q40 -56 48 -22', '#ffd9b0', 2.4, {
      opacity: 0.7,
    }),
  )
  a.add(
    put(808, 938, 2.35, yukata('#3d5fa0', '#e8604a')),
    parasol,
    put(880, 944, 2.3, aoDai('#e8708f', { step: 4 }), -1),
  )
  a.add(nearBough(a, 1), nearBough(a, -1))
  a.add(
    path(
      many(70, () => `M${n(r.range(60, 1540))} ${n(r.range(200, 980))}q6 -8 13 0q-5 8 -13 0z`),
      '#ffd3dc',
    ),
    path(
      many(40, () => `M${n(r.range(60, 1540))} ${n(r.range(300, 990))}q7 -9 15 0q-6 9 -15 0z`),
      '#f28aa6',
      { opacity: 0.85 },
    ),
    a.glow(800, 330, 620, '#fff3d0', 0.3),
  )
  return a.finish({ tint: '#2c1430', vignette: 0.28 })
}
