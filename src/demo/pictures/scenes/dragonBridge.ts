import { Art } from '../art'
import { glints, land, ridge, sea, streaks } from '../nature'
import { mirrored } from '../rocks'
import {
  at,
  circle,
  curve,
  ellipse,
  group,
  line,
  many,
  n,
  path,
  poly,
  rect,
  times,
  W,
  type Pt,
} from '../svg'

function skyline(
  a: Art,
  base: number,
  color: string,
  count: number,
  min: number,
  max: number,
): string {
  const { r } = a
  return many(count, (i) => {
    const w = (W / count) * r.range(0.55, 0.95)
    const x = (i * W) / count + r.spread(10)
    const h = r.range(min, max)
    const cols = Math.floor(w / 13)
    const rows = Math.floor(h / 17)
    const windows = many(cols * rows, (k) =>
      r.next() < 0.42
        ? `M${n(x + 5 + (k % cols) * 13)} ${n(base - h + 10 + Math.floor(k / cols) * 17)}h6v8h-6z`
        : '',
    )
    return (
      rect(x, base - h, w, h, color) +
      (r.next() < 0.3
        ? line(`M${n(x + w / 2)} ${n(base - h)}v-26`, color, 3) +
          circle(x + w / 2, base - h - 27, 3, '#ff6a5a')
        : '') +
      path(windows, r.pick(['#ffd27a', '#ffb85a', '#9fd8e0', '#ffe6ac']), {
        opacity: r.range(0.5, 0.95),
      })
    )
  })
}

/** Dragon of steel arches; its deck line is y = 0, the head rises at the right. */
function dragon(): string {
  const spine = (x: number): number =>
    -46 - 128 * Math.abs(Math.sin(((x + 620) / 414) * Math.PI)) ** 0.9 * (1 - 0.00012 * (x + 620))
  const pts: Pt[] = times(63, (i): Pt => [-620 + i * 20, spine(-620 + i * 20)])
  const body: Pt[] = [...pts, [660, -92], [700, -176], [742, -232]]
  const width = 34
  const ribs = many(38, (i) => {
    const x = -600 + i * 32
    return `M${x} ${n(spine(x) + 12)}V-4`
  })
  const scales = many(60, (i) => {
    const x = -610 + i * 20.6
    const y = spine(x)
    return `M${n(x)} ${n(y - 14)}q10 -20 22 -4`
  })
  return group(
    {},
    line(ribs, '#d99a3a', 3, { opacity: 0.85 }),
    path(
      'M-620 -46Q-680 -70 -720 -150Q-690 -120 -668 -120Q-700 -160 -690 -200Q-660 -130 -610 -66Z',
      '#ffb93a',
    ),
    line(curve(body), '#a85f16', width + 10),
    line(curve(body), '#f2a52e', width),
    line(curve(body.map(([x, y]): Pt => [x, y - 8])), '#ffd765', 12),
    line(scales, '#fff0b0', 4, { opacity: 0.9 }),
    line(curve(body.map(([x, y]): Pt => [x, y + 12])), '#c9741c', 4, {
      'stroke-dasharray': '3 11',
      opacity: 0.9,
    }),
    group(
      { transform: 'translate(752 -250) scale(1.3 1.05)' },
      path(
        'M-34 26Q-50 -10 -30 -38Q-60 -44 -84 -74Q-44 -64 -22 -52Q-36 -78 -40 -104Q-12 -76 2 -52Q36 -54 62 -32L92 -26Q100 -14 88 -8L54 -6L92 14Q84 26 62 22L20 20Q-6 44 -34 26Z',
        '#f7b53a',
      ),
      path('M2 -52Q36 -54 62 -32L92 -26Q100 -14 88 -8L54 -6L20 -2Q-14 -20 2 -52Z', '#ffd765'),
      circle(28, -30, 9, '#fff8e0'),
      circle(31, -30, 4.6, '#7a1f1a'),
      path('M60 -6l6 12l7 -12zM74 -6l4 9l6 -9z', '#fffbe8'),
      path('M54 -6L92 14Q84 26 62 22L20 20Q30 4 54 -6Z', '#d9482f'),
      line('M84 -22Q120 -34 132 -62M80 -24Q108 -50 106 -78', '#ffd765', 4),
      path(
        'M-34 26Q-60 30 -74 10Q-52 8 -44 -2Q-66 -8 -70 -28Q-50 -18 -40 -18ZM20 20q-6 26 10 40q2 -20 18 -38z',
        '#e0862a',
      ),
    ),
  )
}

export function dragonBridge(): string {
  const a = new Art(515)
  const { r } = a
  const horizon = 640
  a.add(rect(0, 0, W, 650, a.fade('#0b1238', '#1c2460', '#4a3380', '#a04d86', '#f08a6a')))
  a.add(
    many(90, () =>
      circle(r.range(0, W), r.range(0, 330), r.range(0.8, 2.4), '#fff3d8', {
        opacity: r.range(0.3, 0.9),
      }),
    ),
    circle(330, 170, 46, '#fff3d0'),
    a.glow(330, 170, 260, '#ffe9b8', 0.6),
    path(streaks(r, 12, [0, 230, W, 240], [460, 12]), '#c97aa0', { opacity: 0.35 }),
  )
  a.add(
    land(ridge(r, 575, 110, 0.5, 6), '#4a3372', 650),
    skyline(a, 640, '#3a2c6a', 22, 60, 190),
    a.mist(540, 120, '#ff9a78', 0.35),
    skyline(a, 642, '#1f1c4c', 26, 30, 120),
  )
  a.add(sea(a, horizon, ['#b0587c', '#3f2f70', '#16204f', '#080f2c']))
  const scene = at(
    720,
    610,
    0.84,
    1.05,
    group(
      {},
      rect(-1100, -8, 2300, 30, a.fade('#5b4a8c', '#2a2458')),
      rect(-1100, -10, 2300, 5, '#ffd98a'),
      many(76, (i) => circle(-1090 + i * 30, -16, 3.6, '#fff0c0')),
      dragon(),
    ),
  )
  const column = (x: number, w: number, color: string): string =>
    rect(
      x - w / 2,
      horizon,
      w,
      330,
      a.linear([
        [0, color, 0.75],
        [1, color, 0],
      ]),
    )
  a.add(
    many(34, () =>
      column(
        r.range(0, W),
        r.range(8, 26),
        r.pick(['#ffb85a', '#ff7a8a', '#6fd0e0', '#ffd98a', '#c98aff']),
      ),
    ),
  )
  a.add(
    mirrored(a, 650, scene, 0.55, 0.78),
    path(glints(r, 170, 800, 900, horizon, 990), '#141a48', { opacity: 0.7 }),
    path(glints(r, 90, 780, 620, horizon, 960), '#ffc860', { opacity: 0.6 }),
    path(glints(r, 40, 1500, 200, horizon, 900), '#ff7a3a', { opacity: 0.6 }),
  )
  a.add(
    many(7, (i) => {
      const x = 110 + i * 232
      return (
        poly(
          [
            [x - 26, 630],
            [x + 26, 630],
            [x + 18, 690],
            [x - 18, 690],
          ],
          a.across('#8a76b8', '#2a2458'),
        ) + ellipse(x, 692, 34, 7, '#0b1238', { opacity: 0.6 })
      )
    }),
    scene,
  )
  // Fire from the mouth.
  a.add(
    a.glow(1510, 352, 210, '#ff7a2a', 0.85),
    group(
      { transform: 'translate(1436 338) rotate(10)' },
      path(
        'M0 4Q30 -34 78 -40Q70 -28 82 -24Q112 -52 150 -62Q132 -26 142 -16Q166 -12 188 -22Q168 24 140 30Q156 40 154 52Q110 58 80 38Q40 32 0 4Z',
        '#ff6a24',
      ),
      path(
        'M0 4Q34 -20 70 -22Q66 -8 80 -8Q102 -24 122 -28Q106 0 114 8Q88 30 66 22Q32 22 0 4Z',
        '#ffb83a',
      ),
      path('M0 4Q30 -8 52 -8Q60 4 78 4Q60 18 46 14Q22 14 0 4Z', '#fff0a0'),
    ),
  )
  a.add(
    many(40, () =>
      circle(
        r.range(1360, 1590),
        r.range(220, 410),
        r.range(1.5, 4),
        r.pick(['#ffd24a', '#ff8a3a']),
        { opacity: r.range(0.4, 1) },
      ),
    ),
    a.glow(760, 520, 700, '#ffb84a', 0.32),
  )
  const cruise = group(
    {},
    path('M-150 -14H150L120 22H-124Z', '#f4e3c8'),
    path('M-150 -14H150L146 -8H-146Z', '#e0453a'),
    rect(-110, -50, 210, 36, '#2a2458'),
    many(9, (i) => rect(-102 + i * 23, -44, 15, 22, '#ffd98a')),
    rect(-118, -58, 226, 8, '#fff0d0'),
    many(12, (i) =>
      circle(-112 + i * 19, -62, 3.4, ['#ff7a8a', '#ffd24a', '#6fd0e0'][i % 3] ?? '#fff'),
    ),
  )
  const boat = at(520, 850, 1, 1, cruise)
  a.add(
    a.glow(520, 830, 220, '#ffd98a', 0.4),
    mirrored(a, 872, boat, 0.4, 0.7),
    path(glints(r, 20, 520, 260, 868, 930), '#0e1640', { opacity: 0.7 }),
  )
  return a.finish({ tint: '#03051c', vignette: 0.5, grain: 0.26 })
}
