import type { Art } from './art'
import { line, many, n, path, poly, rect } from './svg'

/** The gate: two towers, a glazed bridge, sweeping roofs and colour flags beside it. */
export function gateHouse(a: Art): string {
  const out: string[] = []
  const stone = a.across('#fff0d2', '#ecd3a8', '#c9a880')
  const roof = (x: number, y: number, w: number, h: number, inset: number): string =>
    path(
      `M${x - w / 2} ${y}Q${x - w / 2 + inset * 0.8} ${y - h * 0.2} ${x - w / 2 + inset} ${y - h}H${x + w / 2 - inset}Q${x + w / 2 - inset * 0.8} ${y - h * 0.2} ${x + w / 2} ${y}l14 -16q4 26 -18 28H${x - w / 2 + 4}q-22 -2 -18 -28z`,
      a.fade('#d9654a', '#b5402f', '#7a2a28'),
    ) +
    line(
      many(Math.round(w / 16), (i) => {
        const u = i / (Math.round(w / 16) - 1) - 0.5
        return `M${n(x + u * (w - inset * 2))} ${n(y - h)}L${n(x + u * (w - 12))} ${n(y + 6)}`
      }),
      '#6b2424',
      2,
      { opacity: 0.5 },
    ) +
    rect(x - w / 2 + inset - 8, y - h - 8, w - inset * 2 + 16, 10, '#7a2a28', { rx: 3 }) +
    rect(x - w / 2 + 6, y + 10, w - 12, 5, '#f2c060')
  out.push(
    rect(220, 560, 250, 110, a.across('#f6e2ba', '#dcbf92')),
    rect(1130, 560, 250, 110, a.across('#f6e2ba', '#dcbf92')),
    rect(208, 548, 274, 16, '#b5402f'),
    rect(1118, 548, 274, 16, '#b5402f'),
    many(
      5,
      (i) =>
        rect(240 + i * 46, 588, 30, 40, '#35606c') + rect(1150 + i * 46, 588, 30, 40, '#35606c'),
    ),
  )
  out.push(
    rect(470, 330, 130, 344, stone),
    rect(1000, 330, 130, 344, stone),
    rect(752, 430, 24, 244, stone),
    rect(824, 430, 24, 244, stone),
    poly(
      [
        [470, 330],
        [486, 330],
        [486, 674],
        [470, 674],
      ],
      '#fff8e4',
      { opacity: 0.6 },
    ),
    many(
      6,
      (k) =>
        rect(500, 356 + k * 52, 70, 32, a.fade('#7fb3b8', '#35606c')) +
        rect(1030, 356 + k * 52, 70, 32, a.fade('#7fb3b8', '#35606c')),
    ),
  )
  out.push(
    rect(456, 388, 688, 92, a.fade('#fff3d8', '#e3c79a')),
    rect(456, 382, 688, 10, '#b5402f'),
    rect(456, 474, 688, 12, '#b5402f'),
    many(21, (i) => rect(484 + i * 30.6, 404, 22, 56, a.fade('#9fc9cc', '#3d6a78'))),
    rect(600, 486, 400, 14, '#8a6a54', { opacity: 0.5 }),
  )
  out.push(
    rect(600, 326, 400, 58, a.fade('#f3dcae', '#d9b98a')),
    many(9, (i) => rect(612 + i * 43, 330, 12, 54, '#b5402f')),
    roof(800, 326, 560, 74, 74),
    rect(690, 222, 220, 34, '#f3dcae'),
    many(6, (i) => rect(700 + i * 38, 222, 8, 34, '#b5402f')),
    roof(800, 222, 320, 60, 62),
    roof(535, 330, 190, 52, 44),
    roof(1065, 330, 190, 52, 44),
  )
  const colors = ['#e0352b', '#f2b544', '#2f7fb0', '#2f9a6c'] as const
  out.push(
    line('M800 154V96', '#8a6a54', 5),
    path('M802 98q24 -8 40 2t34 -2v34q-18 8 -34 0t-40 2z', '#e0352b'),
    many(10, (i) => {
      const x = i < 5 ? 250 + i * 44 : 1174 + (i - 5) * 44
      return (
        line(`M${x} 672V470`, '#e9dcc4', 4) +
        path(`M${x + 2} 472q16 -6 28 2t22 0v28q-12 6 -22 0t-28 2z`, colors[i % 4] ?? '#f00')
      )
    }),
  )
  return out.join('')
}
