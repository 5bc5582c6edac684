import { light, type Art } from './art'
import { circle, ellipse, group, many, n, path, under, W, type Pt, type Random } from './svg'

/** Mountain line made by midpoint displacement. */
export function ridge(
  r: Random,
  y: number,
  height: number,
  rough = 0.55,
  steps = 6,
  x0 = -40,
  x1 = W + 40,
): Pt[] {
  let values = [r.range(-0.5, 0.5), r.range(-0.5, 0.5), r.range(-0.5, 0.5)]
  let size = 0.6
  for (let k = 0; k < steps - 1; k += 1) {
    values = values.flatMap((v, i) => {
      const next = values[i + 1]
      return next === undefined ? [v] : [v, (v + next) / 2 + r.spread(size)]
    })
    size *= rough
  }
  return values.map((v, i): Pt => [x0 + ((x1 - x0) * i) / (values.length - 1), y - v * height])
}

/** Cloud with a scalloped top and a flat foot. */
export function cloud(r: Random, x: number, y: number, w: number, h: number): string {
  const bumps = Math.max(4, Math.round(w / (h * 0.75)))
  let d = `M${n(x - w / 2)} ${n(y)}`
  let px = x - w / 2
  for (let i = 0; i < bumps; i += 1) {
    const t = (i + 1) / bumps
    const nx = x - w / 2 + w * t
    const top = y - h * Math.sin(Math.PI * Math.min(0.97, t)) * r.range(0.7, 1)
    const ny = i === bumps - 1 ? y : top
    const rad = Math.hypot(nx - px, h * 0.5) * 0.6
    d += `A${n(rad)} ${n(rad)} 0 0 1 ${n(nx)} ${n(ny)}`
    px = nx
  }
  return `${d}Q${n(x)} ${n(y + h * 0.16)} ${n(x - w / 2)} ${n(y)}Z`
}

/** Long thin lens: a streak of cloud or a glint on water. */
export const streak = (x: number, y: number, w: number, h: number): string =>
  `M${n(x - w / 2)} ${n(y)}q${n(w / 2)} ${n(-h)} ${n(w)} 0q${n(-w / 2)} ${n(h)} ${n(-w)} 0z`

export const streaks = (
  r: Random,
  count: number,
  box: readonly [x: number, y: number, w: number, h: number],
  size: readonly [w: number, h: number],
): string =>
  many(count, () => {
    const w = size[0] * r.range(0.4, 1.4)
    return streak(
      box[0] + r.next() * box[2],
      box[1] + r.next() * box[3],
      w,
      size[1] * r.range(0.5, 1.2),
    )
  })

/** Glints which grow towards the viewer, from the horizon `y0` down to `y1`. */
export function glints(
  r: Random,
  count: number,
  x: number,
  spread: number,
  y0: number,
  y1: number,
  size = 1,
): string {
  return many(count, () => {
    const t = r.next() ** 1.6
    const y = y0 + 3 + (y1 - y0 - 3) * t
    const cx = x + r.spread(spread * (0.35 + t))
    return streak(cx, y, (16 + 110 * t) * r.range(0.4, 1.3) * size, (0.8 + 4.5 * t) * size)
  })
}

export const sea = (a: Art, y: number, colors: readonly string[], bottom = 1000): string =>
  `<rect x="0" y="${n(y)}" width="${W}" height="${n(bottom - y)}" fill="${a.fade(...colors)}"/>`

export const bird = (x: number, y: number, s: number, color: string, tilt = 0): string =>
  group(
    { transform: `translate(${n(x)} ${n(y)}) rotate(${n(tilt)}) scale(${s.toFixed(2)})` },
    path('M-20 -7Q-9 -13 0 0Q9 -13 20 -7Q9 -8 2 4Q0 6 -2 4Q-9 -8 -20 -7Z', color),
  )

export const sun = (a: Art, x: number, y: number, r: number, color: string, halo: string): string =>
  a.glow(x, y, r * 8, halo, 0.85) +
  a.glow(x, y, r * 3, light(halo, 0.4), 0.75) +
  circle(x, y, r, color)

export const shadow = (
  a: Art,
  x: number,
  y: number,
  rx: number,
  ry: number,
  color = '#101828',
  k = 0.45,
): string =>
  ellipse(
    x,
    y,
    rx,
    ry,
    a.radial([
      [0, color, k],
      [0.6, color, k * 0.6],
      [1, color, 0],
    ]),
  )

export const land = (points: readonly Pt[], fill: string, bottom = 1000): string =>
  path(under(points, bottom), fill)
