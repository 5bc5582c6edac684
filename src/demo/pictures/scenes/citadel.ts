import { Art, dark, light } from '../art'
import { archRow } from '../buildings'
import { glints, land, ridge, sea, shadow, streaks, sun } from '../nature'
import { aoDai, man } from '../people'
import { crown } from '../plants'
import { curl, roof } from '../roofs'
import { at, circle, ellipse, line, many, n, path, poly, rect, W } from '../svg'

export function hueCitadel(): string {
  const a = new Art(404)
  const { r } = a
  a.add(
    rect(0, 0, W, 640, a.fade('#5a86b4', '#a9bfc9', '#fbdcae', '#ffc48a')),
    sun(a, 1180, 250, 46, '#fff9e4', '#ffd894'),
    path(streaks(r, 18, [0, 60, W, 260], [480, 10]), '#fff1d8', { opacity: 0.5 }),
  )
  a.add(
    land(
      ridge(r, 500, 100, 0.5, 6),
      a.global(
        [
          [0, '#9fb0b0'],
          [1, '#f3d3a0'],
        ],
        0,
        440,
        0,
        560,
      ),
      660,
    ),
    many(15, (i) =>
      crown(
        a,
        i * 116 + r.spread(40),
        570,
        r.range(120, 190),
        r.range(90, 140),
        i % 2 ? '#6f9f70' : '#5a8f6c',
        1,
        7,
      ),
    ),
    a.mist(480, 150, '#ffe3b0', 0.6),
  )
  const brick = '#b5705a'
  const wall = (x: number, w: number, top: number, base: number): string =>
    rect(x, top, w, base - top, a.fade('#d99a78', brick, dark(brick, 0.28))) +
    line(
      many(Math.floor((base - top) / 15), (i) => `M${x} ${top + 14 + i * 15}h${w}`),
      dark(brick, 0.35),
      1.3,
      { opacity: 0.4 },
    ) +
    rect(x - 5, top - 12, w + 10, 15, '#f0cf9a') +
    rect(x - 5, top + 1, w + 10, 4, dark(brick, 0.4))
  const base = 690
  a.add(
    wall(-20, 280, 560, base),
    wall(1340, 280, 560, base),
    wall(250, 1100, 500, base),
    wall(210, 190, 476, base + 12),
    wall(1200, 190, 476, base + 12),
  )
  a.add(
    many(5, (i) => {
      const w = [64, 78, 110, 78, 64][i] ?? 60
      const h = [110, 122, 146, 122, 110][i] ?? 100
      const x = 800 + ([-300, -150, 0, 150, 300][i] ?? 0)
      return (
        rect(x - w / 2 - 12, base - h - 14, w + 24, h + 14, '#e8c08e') +
        (i === 2
          ? rect(x - w / 2, base - h, w, h, '#3a2028')
          : archRow(x, base, 1, 0, w, h, '#3a2028')) +
        rect(x - w / 2 + 8, base - h * 0.55, w * 0.22, h * 0.55, '#8c3a30', { opacity: 0.8 }) +
        rect(x + w / 2 - 8 - w * 0.22, base - h * 0.55, w * 0.22, h * 0.55, '#8c3a30', {
          opacity: 0.8,
        })
      )
    }),
  )
  const pavilion = (x: number, w: number, y: number, color: string, big: boolean): string => {
    const posts = Math.round(w / 44)
    return (
      rect(x - w / 2, y - 92, w, 92, '#5a2420') +
      many(posts + 1, (i) =>
        rect(x - w / 2 + (i * w) / posts - 5, y - 96, 10, 96, a.across('#e0553d', '#9a2c26')),
      ) +
      line(`M${x - w / 2} ${y - 22}h${w}M${x - w / 2} ${y - 10}h${w}`, '#f0c060', 4) +
      roof(a, x, y - 86, w + 96, 48, 44, color) +
      rect(x - w / 2 + 40, y - 178, w - 80, 46, '#6b2a24') +
      many(posts - 1, (i) =>
        rect(x - w / 2 + 44 + (i * (w - 92)) / (posts - 2), y - 178, 7, 46, '#d9482f'),
      ) +
      roof(a, x, y - 168, w + 20, big ? 66 : 54, 46, color)
    )
  }
  a.add(
    pavilion(330, 210, 468, '#4f8f6a', false),
    pavilion(1270, 210, 468, '#4f8f6a', false),
    pavilion(560, 250, 492, '#4f8f6a', false),
    pavilion(1040, 250, 492, '#4f8f6a', false),
    pavilion(800, 340, 488, '#e9ae3f', true),
    line('M800 252V196', '#6b4a30', 5),
    path('M802 198l58 12l-58 20z', '#e0352b'),
  )
  a.add(
    poly(
      [
        [0, base],
        [W, base],
        [W, 742],
        [0, 742],
      ],
      a.fade('#e9d09a', '#c9a574'),
    ),
    rect(0, 736, W, 10, '#fbe7bd'),
    rect(0, 744, W, 40, a.fade('#b98a6c', '#6f5a58')),
  )
  a.add(
    sea(a, 776, ['#e9cf9a', '#8fae8a', '#3f7f78', '#1c4f58']),
    path(`M210 776h1180v70h-1180z`, '#b5705a', { opacity: 0.25 }),
    path(
      many(3, (i) => curl(800 + (i - 1) * 470, 900, 420, -50, 50)),
      '#d9a03f',
      { opacity: 0.25 },
    ),
    path(glints(r, 90, 900, 700, 780, 1000), '#fff1c4', { opacity: 0.5 }),
  )
  a.add(
    poly(
      [
        [700, base + 4],
        [900, base + 4],
        [980, 1000],
        [620, 1000],
      ],
      a.fade('#f3dcae', '#cfa880'),
    ),
    line(
      many(9, (i) => `M${n(696 - i * 8)} ${n(712 + i * 33)}H${n(904 + i * 8)}`),
      '#a97f64',
      2,
      { opacity: 0.5 },
    ),
    many(7, (i) => {
      const y = 740 + i * 38
      return (
        rect(686 - i * 10, y - 30, 12 + i, 36 + i * 2, '#f6dfb4') +
        rect(902 + i * 10, y - 30, 12 + i, 36 + i * 2, '#f6dfb4')
      )
    }),
    line('M690 716L616 968M910 716L984 968', '#fff0cc', 9),
  )
  const put = (x: number, y: number, s: number, f: string): string =>
    shadow(a, x, y, 34 * s, 5 * s, '#3a1a20', 0.5) + at(x, y, s, s, f)
  a.add(
    put(770, 756, 0.7, aoDai('#7c3f8c', { hat: true })),
    put(806, 760, 0.7, man('#f3ead8', '#35455c')),
    put(842, 850, 1.15, aoDai('#8c5fb0', { hat: true })),
    put(776, 872, 1.2, aoDai('#e0608a', {})),
    put(300, 728, 0.6, man('#d9a03f')),
    put(1250, 728, 0.6, aoDai('#2f8f8a', {})),
  )
  const lotus = (x: number, y: number, s: number, c: string): string =>
    at(
      x,
      y,
      s,
      s,
      line('M0 0Q4 30 0 60', '#2f6b52', 4),
      many(7, (i) => {
        const t = (i - 3) * 0.36
        return path(
          `M0 4Q${n(Math.sin(t) * 34 - 12)} ${n(-Math.cos(t) * 26)} ${n(Math.sin(t) * 40)} ${n(-Math.cos(t) * 46)}Q${n(Math.sin(t) * 34 + 12)} ${n(-Math.cos(t) * 26)} 0 4Z`,
          i % 2 ? c : light(c, 0.35),
        )
      }),
      circle(0, -8, 7, '#f6cf5a'),
    )
  for (const side of [-1, 1]) {
    a.add(
      many(26, () => {
        const t = r.next()
        const y = 820 + t * 170
        const x = 800 + side * r.range(190 + t * 60, 800)
        const w = 26 + t * 62
        return (
          ellipse(x, y, w, w * 0.28, r.pick(['#3f8a62', '#5ba068', '#2f7358'])) +
          path(
            `M${n(x)} ${n(y)}L${n(x + w * 0.9)} ${n(y - w * 0.07)}L${n(x + w * 0.86)} ${n(y + w * 0.12)}Z`,
            '#1c4f50',
            { opacity: 0.6 },
          ) +
          ellipse(x - w * 0.2, y - w * 0.06, w * 0.5, w * 0.1, '#8fc488', { opacity: 0.5 })
        )
      }),
    )
    a.add(
      many(8, (i) => {
        const t = i / 7
        const y = 830 + t * 110
        return lotus(
          800 + side * r.range(240 + t * 60, 720),
          y,
          0.45 + t * 0.8,
          r.pick(['#e8608f', '#f08aa8', '#fbe3e4']),
        )
      }),
    )
  }
  a.add(a.glow(1180, 250, 700, '#ffd894', 0.25))
  return a.finish({ tint: '#20142c', vignette: 0.34 })
}
