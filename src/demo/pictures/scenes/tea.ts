import { Art, dark, light, mix } from '../art'
import { cloud, land, ridge, sun } from '../nature'
import { conicalHat } from '../people'
import { hedge, tree } from '../plants'
import { at, circle, curve, group, line, many, n, path, rect, times, W, type Pt } from '../svg'

function teaRow(pts: readonly Pt[], size: number, color: string): string {
  return (
    line(curve(pts.map(([x, y]): Pt => [x, y + size * 0.42])), dark(color, 0.55), size) +
    line(curve(pts), color, size * 0.92) +
    line(
      curve(pts.map(([x, y]): Pt => [x + size * 0.05, y - size * 0.2])),
      light(color, 0.22),
      size * 0.4,
    ) +
    line(curve(pts.map(([x, y]): Pt => [x, y - size * 0.3])), light(color, 0.5), size * 0.12, {
      'stroke-dasharray': `${n(size * 0.1)} ${n(size * 0.35)}`,
      opacity: 0.8,
    })
  )
}

type TeaHill = { cx: number; top: number; rx: number; ry: number; rows: number; color: string }

const teaRowY = ({ cx, top, rx, ry, rows }: TeaHill, row: number, x: number): number => {
  const t = (row + 0.22) / rows
  const u = (x - cx) / rx
  return top + ry * 0.95 * t ** 1.25 + ry * (1 - Math.sqrt(Math.max(0, 1 - u * u))) * (1 - t * 0.62)
}

function teaHill(a: Art, hill: TeaHill, people: (row: number) => string = () => ''): string {
  const { cx, top, rx, ry, rows, color } = hill
  const clip = a.clip(`<ellipse cx="${n(cx)}" cy="${n(top + ry)}" rx="${n(rx)}" ry="${n(ry)}"/>`)
  const ground = group({ 'clip-path': clip }, rect(cx - rx, top, rx * 2, ry * 2, dark(color, 0.42)))
  const bands = many(rows, (i) => {
    const t = (i + 0.22) / rows
    const pts: Pt[] = times(13, (k): Pt => {
      const x = cx + (k / 6 - 1) * 0.995 * rx
      return [x, teaRowY(hill, i, x)]
    })
    const row = teaRow(pts, 15 + 40 * t * (ry / 420), mix(color, '#0f5a3c', t * 0.25))
    return people(i) + group({ 'clip-path': clip }, row)
  })
  return ground + bands
}

function picker(hat: string, shirt: string): string {
  return (
    path('M-22 0Q-26 -40 -10 -52L12 -52Q26 -36 24 0Z', shirt) +
    path('M12 -50Q26 -36 24 0L10 0Z', dark(shirt, 0.2)) +
    line('M-14 -40Q-30 -30 -36 -14M16 -38Q32 -30 38 -12', dark(shirt, 0.1), 9) +
    circle(-37, -12, 5, '#c98f6a') +
    circle(39, -10, 5, '#c98f6a') +
    circle(0, -60, 11, '#c98f6a') +
    group({ transform: 'translate(0 30) scale(2.3 1.9)' }, conicalHat(-50, hat)) +
    path('M-30 -34L-14 -38L-16 -2L-28 -2Z', '#a9743c') +
    path('M-31 -36Q-22 -48 -13 -39Z', '#9ac25a')
  )
}

export function teaHills(): string {
  const a = new Art(61)
  const { r } = a
  a.add(
    rect(0, 0, W, 560, a.fade('#6fb3bd', '#c5ddc4', '#fff0c9', '#ffdca0')),
    sun(a, 520, 230, 46, '#fffdf0', '#ffe9b0'),
  )
  a.add(
    path(cloud(r, 1180, 190, 560, 80) + cloud(r, 1400, 240, 380, 60), '#fffaf0', { opacity: 0.7 }),
  )
  a.add(
    land(
      ridge(r, 340, 170, 0.5, 6),
      a.global(
        [
          [0, '#8fb7b0'],
          [1, '#e6e6c4'],
        ],
        0,
        250,
        0,
        460,
      ),
      620,
    ),
    a.mist(330, 150, '#fff4d6', 0.7),
  )
  a.add(
    land(
      ridge(r, 420, 150, 0.48, 5),
      a.global(
        [
          [0, '#6ea58f'],
          [1, '#cbdca6'],
        ],
        0,
        350,
        0,
        540,
      ),
      640,
    ),
    a.mist(420, 130, '#fff4d6', 0.7),
  )
  a.add(hedge(r, -20, 1640, 520, 34, '#5b9a6c'))
  a.add(
    teaHill(a, { cx: 240, top: 500, rx: 420, ry: 300, rows: 9, color: '#86b84e' }),
    teaHill(a, { cx: 1390, top: 480, rx: 470, ry: 320, rows: 9, color: '#7fb34c' }),
    teaHill(a, { cx: 800, top: 520, rx: 380, ry: 260, rows: 8, color: '#93c055' }),
  )
  a.add(a.mist(520, 120, '#fff6d8', 0.5))
  a.add(
    tree(a, 1180, 560, 150, '#4f8f55', -1),
    tree(a, 1255, 556, 110, '#5d9a58', -1),
    tree(a, 330, 560, 120, '#4f8f55', 1),
  )
  a.add(
    teaHill(a, { cx: 150, top: 640, rx: 640, ry: 460, rows: 10, color: '#6fae48' }),
    teaHill(a, { cx: 1420, top: 630, rx: 660, ry: 470, rows: 10, color: '#65a646' }),
  )
  a.add(a.mist(640, 150, '#fff3c8', 0.28))
  const front: TeaHill = { cx: 800, top: 700, rx: 900, ry: 470, rows: 9, color: '#5c9f42' }
  const people: ReadonlyArray<
    readonly [row: number, x: number, s: number, hat: string, shirt: string]
  > = [
    [1, 1120, 1.35, '#f3dca6', '#e08a3a'],
    [1, 560, 1.4, '#efd79e', '#7b3f8c'],
    [2, 760, 1.75, '#f3dca6', '#d4483f'],
    [3, 1010, 2.1, '#f6e3b4', '#2c6f9b'],
    [3, 360, 1.9, '#f3dca6', '#c23f6a'],
  ]
  a.add(
    teaHill(a, front, (row) =>
      people
        .filter(([at0]) => at0 === row)
        .map(([, x, s, hat, shirt], i) =>
          at(x, teaRowY(front, row, x) + 8 * s, i % 2 ? -s : s, s, picker(hat, shirt)),
        )
        .join(''),
    ),
  )
  a.add(a.glow(520, 230, 900, '#ffe9a8', 0.35))
  return a.finish({ tint: '#0f3028', vignette: 0.3 })
}
