import type { Art } from './art'
import { blob, dapple } from './plants'
import { at, circle, group, line, many, n, path, W, type Pt } from './svg'

/** Cherry tree: forked boughs under clouds of blossom. */
export function cherry(a: Art, x: number, base: number, s: number, lean: number): string {
  const { r } = a
  const spots: Pt[] = [
    [-190, -430],
    [-90, -520],
    [40, -560],
    [170, -500],
    [250, -410],
    [-250, -350],
    [90, -430],
    [-40, -420],
    [300, -330],
    [-150, -330],
    [190, -340],
  ]
  const boughs = spots
    .map(
      ([bx, by], i) =>
        `M0 -200Q${n(bx * 0.2 + lean * 0.4)} ${n(by * 0.62)} ${n(bx * 0.8)} ${n(by * 0.9)}${i % 2 ? '' : `M${n(bx * 0.4)} ${n(by * 0.7)}Q${n(bx * 0.7)} ${n(by * 0.8)} ${n(bx * 1.05)} ${n(by * 0.76)}`}`,
    )
    .join('')
  const mass = (fill: string, dx: number, dy: number, k: number, copies = 1): string =>
    group(
      { fill },
      many(copies, () =>
        spots
          .map(([bx, by]) =>
            blob(
              a,
              bx + dx + r.spread(30),
              by + dy + r.spread(26),
              r.range(86, 124) * k,
              r.range(60, 82) * k,
            ),
          )
          .join(''),
      ),
    )
  return at(
    x,
    base,
    s,
    s,
    path(
      `M-44 0Q-16 -60 -26 -150Q-30 -210 -4 -250L22 -246Q26 -190 24 -140Q28 -50 52 0Q4 -14 -44 0Z`,
      a.across('#7a5560', '#4a3040'),
    ),
    line(boughs, '#5a3b48', 11),
    mass('#c4658a', 10, 36, 0.96),
    mass('#ea8fac', 0, 8, 0.92),
    mass('#f8b0c2', -8, -14, 0.56, 2),
    mass('#ffdbe1', -20, -32, 0.3, 2),
    group(
      { fill: '#fff4f2', opacity: 0.85 },
      dapple(a, -30, -430, 260, 150),
      dapple(a, 60, -380, 280, 140),
    ),
    group({ fill: '#b84a78', opacity: 0.5 }, dapple(a, 20, -350, 290, 120)),
    many(90, () => {
      const q = r.range(3, 7)
      return circle(
        r.spread(360),
        -400 + r.spread(200),
        q,
        r.pick(['#fff0f0', '#ffd3dc', '#f07a9c']),
      )
    }),
  )
}

/** Bough which frames the view from an upper corner: 1 left, −1 right. */
export function nearBough(a: Art, f: 1 | -1): string {
  const { r } = a
  const twig =
    f === 1
      ? 'M-20 40Q160 60 300 130Q360 160 420 150M120 56Q190 110 210 190M250 108Q330 90 380 60'
      : 'M-20 30Q140 70 260 110Q330 130 390 200M100 54Q200 40 300 50M200 92Q230 150 240 210'
  const tips: readonly [Pt, ...Pt[]] =
    f === 1
      ? [
          [60, 40],
          [190, 80],
          [300, 130],
          [410, 150],
          [208, 190],
          [380, 62],
          [130, 20],
          [20, 110],
        ]
      : [
          [50, 40],
          [180, 84],
          [290, 120],
          [388, 200],
          [300, 48],
          [238, 212],
          [110, 10],
          [10, 120],
        ]
  const flower = a.stamp('flower', () =>
    many(5, (k) => {
      const t = (k / 5) * Math.PI * 2
      const [c, q] = [Math.cos(t), Math.sin(t)]
      return `M0 0C${n(c * 6 - q * 9)} ${n(q * 6 + c * 9)} ${n(c * 15 - q * 8)} ${n(q * 15 + c * 8)} ${n(c * 15)} ${n(q * 15)}C${n(c * 15 + q * 8)} ${n(q * 15 - c * 8)} ${n(c * 6 + q * 9)} ${n(q * 6 - c * 9)} 0 0Z`
    }),
  )
  const bloom = (count: number, size: number, spread: number): string =>
    many(count, () => {
      const [tx, ty] = r.pick(tips)
      const s = size * r.range(0.7, 1.3)
      return `<use href="#${flower}" transform="translate(${n(tx + r.spread(spread))} ${n(ty + r.spread(spread * 0.62))}) rotate(${r.int(0, 71)}) scale(${s.toFixed(2)})"/>`
    })
  return at(
    f === 1 ? 0 : W,
    0,
    f,
    1,
    line(twig, '#4a3040', 9),
    group({ fill: '#b8557f' }, bloom(28, 1.6, 62)),
    group({ fill: '#e886a6' }, bloom(36, 1.55, 66)),
    group({ fill: '#f8b4c5' }, bloom(36, 1.35, 64)),
    group({ fill: '#ffe3e6' }, bloom(30, 1.1, 60)),
    many(40, () => {
      const [tx, ty] = r.pick(tips)
      return circle(tx + r.spread(60), ty + r.spread(38), 2.6, '#c23f6a')
    }),
  )
}
