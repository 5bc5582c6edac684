import { Art, dark, light } from '../art'
import { copy, DAWN, DUSK, NOON, sprig, view, woodenTable, type Tones } from '../prints'
import { circle, closed, ellipse, group, many, path, poly, rect, type Pt } from '../svg'

export function haLongPublications(): string {
  const a = new Art(919)
  const cast = (d: string, dx = 14, dy = 20, k = 0.5): string =>
    group(
      { transform: `translate(${dx} ${dy})`, opacity: k * 0.42 },
      ...[26, 15, 5].map((w) =>
        path(d, '#2a1410', {
          stroke: '#2a1410',
          'stroke-width': w,
          'stroke-linejoin': 'round',
          opacity: 0.42,
        }),
      ),
    )
  a.add(woodenTable(a))
  const rotated = (x: number, y: number, angle: number, ...children: string[]): string =>
    group({ transform: `translate(${x} ${y}) rotate(${angle})` }, ...children)
  const box = (x: number, y: number, w: number, h: number): string =>
    closed([
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ])
  const book = (w: number, h: number, cover: string, t: Tones): string =>
    cast(box(-w / 2, -h / 2, w, h)) +
    rect(-w / 2 + 8, -h / 2 + 9, w, h, '#efe2c8', { rx: 3 }) +
    many(3, (i) => rect(-w / 2 + 6 + i, h / 2 + 1 + i * 2.6, w, 1, '#c9b594')) +
    rect(-w / 2, -h / 2, w, h, a.across(dark(cover, 0.3), cover, light(cover, 0.08)), { rx: 4 }) +
    rect(-w / 2 + 18, -h / 2, 4, h, dark(cover, 0.4), { opacity: 0.6 }) +
    view(a, -w / 2 + 46, -h / 2 + 40, w - 80, h * 0.52, t) +
    rect(-w / 2 + 46, h * 0.1, w * 0.52, 13, '#fff1d0', { rx: 3 }) +
    rect(-w / 2 + 46, h * 0.1 + 26, w * 0.36, 8, '#fff1d0', { rx: 3, opacity: 0.7 }) +
    circle(w / 2 - 52, h / 2 - 44, 15, '#f2c060', { opacity: 0.9 })
  // Left: a stack of albums.
  a.add(
    rotated(236, 300, -14, book(300, 400, '#7c3347', DUSK)),
    rotated(300, 340, 5, book(310, 410, '#1d5f70', NOON)),
  )
  // Right: zigzag leaflet.
  const fold = (angle: number, x: number, y: number): string => {
    const pw = 150
    const ph = 330
    const panel = (i: number): readonly Pt[] => {
      const dy = i % 2 ? 16 : 0
      const dz = i % 2 ? 0 : 16
      return [
        [i * pw, dy],
        [(i + 1) * pw, dz],
        [(i + 1) * pw, ph + dz],
        [i * pw, ph + dy],
      ]
    }
    return rotated(
      x,
      y,
      angle,
      cast(
        closed([
          [0, 0],
          [pw * 3, 8],
          [pw * 3, ph + 14],
          [0, ph + 8],
        ]),
        16,
        24,
      ),
      many(3, (i) => {
        const skew = (Math.atan2(i % 2 ? -16 : 16, pw) * 180) / Math.PI
        const t = [NOON, DAWN, DUSK][i] ?? DAWN
        return (
          poly(panel(i), i % 2 ? '#efe1c4' : '#fffaec') +
          group(
            { transform: `translate(${i * pw} ${i % 2 ? 16 : 0}) skewY(${skew.toFixed(2)})` },
            view(a, 12, 14, pw - 24, 138, t),
            rect(12, 168, pw * 0.6, 11, ['#1d6f80', '#c9502f', '#4a3f86'][i] ?? '#333', { rx: 3 }),
            copy(12, 194, pw - 26, 6),
            circle(pw - 32, 300, 10, ['#f2c060', '#5fb0a4', '#e8805a'][i] ?? '#333'),
          ) +
          (i % 2 ? poly(panel(i), '#6a4a38', { opacity: 0.14 }) : '')
        )
      }),
    )
  }
  a.add(fold(12, 1120, 96))
  // Small postcards on the right and the left.
  const card = (x: number, y: number, angle: number, t: Tones): string =>
    rotated(
      x,
      y,
      angle,
      cast(box(-118, -82, 236, 164), 10, 14),
      rect(-118, -82, 236, 164, '#fffaec'),
      view(a, -106, -70, 212, 140, t),
    )
  a.add(card(1390, 640, -9, DUSK), card(1300, 800, 7, NOON), card(210, 800, -8, DAWN))
  // Middle: open album.
  const page = (side: number): string =>
    `M0 -262Q${side * 120} -292 ${side * 388} -262V262Q${side * 120} 236 0 266Z`
  a.add(
    rotated(
      780,
      588,
      -3,
      cast(box(-396, -262, 792, 540), 18, 30, 0.6),
      rect(-400, -262, 800, 538, '#143f4f', { rx: 6 }),
      path('M-394 -256H394V270H-394Z', '#d9c8a4'),
      path(page(-1), a.across('#fffaf0', '#fbf1dc', '#d9c6a2')),
      path(page(1), a.across('#cdb994', '#fbf1dc', '#fffaf0')),
      group({ 'clip-path': a.clip(path(page(-1), '#000')) }, view(a, -368, -236, 340, 300, DAWN)),
      rect(-368, 88, 180, 14, '#c9502f', { rx: 4 }),
      copy(-368, 122, 330, 8),
      view(a, 36, -240, 326, 150, NOON),
      rect(36, -70, 140, 12, '#1d6f80', { rx: 4 }),
      copy(36, -44, 150, 14),
      copy(206, -70, 156, 6),
      view(a, 206, 22, 156, 130, DUSK),
      copy(206, 172, 156, 4),
      path('M0 -262V266', 'none', { stroke: '#8f7a5c', 'stroke-width': 3 }),
      path('M-7 -266V318L0 306L7 318V-266Z', '#d9352b'),
    ),
  )
  // Tea, pencil and a sprig.
  a.add(
    ellipse(
      640,
      192,
      142,
      136,
      a.radial([
        [0.7, '#2a1410', 0.5],
        [1, '#2a1410', 0],
      ]),
    ),
    circle(
      620,
      160,
      112,
      a.radial([
        [0, '#fff6e2'],
        [0.8, '#f0dfc0'],
        [1, '#cdb48c'],
      ]),
    ),
    circle(620, 160, 84, '#e3cfa8'),
    circle(620, 156, 72, '#fffaf0'),
    circle(
      620,
      156,
      62,
      a.radial([
        [0, '#e0a04a'],
        [0.7, '#b8702c'],
        [1, '#7a4420'],
      ]),
    ),
    path('M580 140q20 -30 60 -24', 'none', {
      stroke: '#ffe3a8',
      'stroke-width': 6,
      opacity: 0.7,
      'stroke-linecap': 'round',
    }),
    path('M688 140q46 -14 50 16t-48 22', 'none', { stroke: '#fffaf0', 'stroke-width': 15 }),
  )
  a.add(
    rotated(
      470,
      905,
      12,
      cast(box(-150, -9, 300, 18), 8, 12),
      rect(-140, -9, 250, 18, '#e0a03a'),
      rect(-140, -3, 250, 6, '#f2c060'),
      poly(
        [
          [110, -9],
          [150, 0],
          [110, 9],
        ],
        '#f0d9b0',
      ),
      poly(
        [
          [138, -3],
          [150, 0],
          [138, 3],
        ],
        '#2a2430',
      ),
      rect(-158, -9, 20, 18, '#d9606a', { rx: 4 }),
    ),
  )
  a.add(rotated(930, 120, 10, sprig()))
  // Window light across the table.
  a.add(
    poly(
      [
        [980, -10],
        [1260, -10],
        [520, 1010],
        [150, 1010],
      ],
      a.linear([
        [0, '#fff2cc', 0.3],
        [1, '#fff2cc', 0.05],
      ]),
    ),
    poly(
      [
        [1330, -10],
        [1520, -10],
        [860, 1010],
        [610, 1010],
      ],
      a.linear([
        [0, '#fff2cc', 0.26],
        [1, '#fff2cc', 0.04],
      ]),
    ),
  )
  return a.finish({ tint: '#2a0f10', vignette: 0.42 })
}
