import { dark, light, mix, type Art } from './art'
import { circle, curve, ellipse, group, line, many, n, path, times, under, W, type Pt, type Random } from './svg'

/** Mountain line made by midpoint displacement. */
export function ridge(r: Random, y: number, height: number, rough = 0.55, steps = 6, x0 = -40, x1 = W + 40): Pt[] {
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
  `M${n(x - w / 2)} ${n(y)}Q${n(x)} ${n(y - h)} ${n(x + w / 2)} ${n(y)}Q${n(x)} ${n(y + h)} ${n(x - w / 2)} ${n(y)}Z`

export const streaks = (
  r: Random,
  count: number,
  box: readonly [x: number, y: number, w: number, h: number],
  size: readonly [w: number, h: number],
): string =>
  many(count, () => {
    const w = size[0] * r.range(0.4, 1.4)
    return streak(box[0] + r.next() * box[2], box[1] + r.next() * box[3], w, size[1] * r.range(0.5, 1.2))
  })

/** Glints which grow towards the viewer, from the horizon `y0` down to `y1`. */
export function glints(r: Random, count: number, x: number, spread: number, y0: number, y1: number, size = 1): string {
  return many(count, () => {
    const t = r.next() ** 1.6
    const y = y0 + 3 + (y1 - y0 - 3) * t
    const cx = x + r.spread(spread * (0.35 + t))
    return streak(cx, y, (16 + 110 * t) * r.range(0.4, 1.3) * size, (0.8 + 4.5 * t) * size)
  })
}

export const sea = (a: Art, y: number, colors: readonly string[], bottom = 1000): string =>
  `<rect x="0" y="${n(y)}" width="${W}" height="${n(bottom - y)}" fill="${a.fade(...colors)}"/>`

/** Leafy blob: an ellipse with a scalloped edge. */
export function puff(r: Random, cx: number, cy: number, rx: number, ry: number, bumps = 11): string {
  const points = times(bumps, (i): Pt => {
    const angle = (i / bumps) * Math.PI * 2 + r.spread(0.16)
    const k = r.range(0.86, 1.08)
    return [cx + Math.cos(angle) * rx * k, cy + Math.sin(angle) * ry * k]
  })
  const first = points[0] ?? [cx, cy]
  let d = `M${n(first[0])} ${n(first[1])}`
  points.forEach((p, i) => {
    const q = points[(i + 1) % bumps] ?? first
    const rad = Math.hypot(q[0] - p[0], q[1] - p[1]) * 0.56
    d += `A${n(rad)} ${n(rad)} 0 0 1 ${n(q[0])} ${n(q[1])}`
  })
  return `${d}Z`
}

const short = (value: number): string => String(Math.round(value * 100) / 100)

const stamped = (id: string, x: number, y: number, sx: number, sy: number): string =>
  `<use href="#${id}" transform="translate(${Math.round(x)} ${Math.round(y)})scale(${short(sx)} ${short(sy)})"/>`

/** One of a few ready scalloped blobs, painted with the fill of the group around it. */
export function blob(a: Art, x: number, y: number, rx: number, ry: number): string {
  const kind = a.r.int(0, 4)
  const id = a.stamp(`blob${kind}`, () => puff(a.r, 0, 0, 100, 100, 10 + kind))
  return stamped(id, x, y, (a.r.next() < 0.5 ? -rx : rx) / 100, ry / 100)
}

/** Scatter of small leaves over an ellipse; gives texture to a crown. */
export function dapple(a: Art, x: number, y: number, rx: number, ry: number): string {
  const id = a.stamp(`dapple${a.r.int(0, 2)}`, () =>
    many(22, () => {
      const angle = a.r.range(0, Math.PI * 2)
      const k = Math.sqrt(a.r.next()) * 96
      const s = a.r.range(5, 11)
      return `M${n(Math.cos(angle) * k)} ${n(Math.sin(angle) * k)}q${n(s)} ${n(-s)} ${n(s * 2)} 0q${n(-s)} ${n(s)} ${n(-s * 2)} 0z`
    }),
  )
  return stamped(id, x, y, rx / 100, ry / 100)
}

/** Crown of leaves in three tones, lit from the upper side given by `lit` (−1 left, 1 right). */
export function crown(
  a: Art,
  x: number,
  y: number,
  w: number,
  h: number,
  color: string,
  lit = -1,
  dense = 10,
): string {
  const { r } = a
  const spots = times(dense, (): Pt => {
    const angle = r.range(0, Math.PI * 2)
    const k = Math.sqrt(r.next())
    return [x + Math.cos(angle) * k * w * 0.37, y + Math.sin(angle) * k * h * 0.35]
  }).sort((p, q) => q[1] - p[1])
  const scale = dense > 10 ? 0.8 : 1
  const pass = (fill: string, dx: number, dy: number, k: number, opacity?: number): string =>
    group(
      { fill, opacity },
      ...spots.map(([px, py]) => {
        const size = r.range(0.2, 0.31) * k * scale
        return blob(a, px + dx * w, py + dy * h, w * size, h * size)
      }),
    )
  const texture =
    w < 100
      ? ''
      : group({ fill: light(color, 0.5), opacity: 0.5 }, dapple(a, x + lit * w * 0.05, y - h * 0.05, w * 0.29, h * 0.27)) +
        group({ fill: dark(color, 0.5), opacity: 0.4 }, dapple(a, x - lit * w * 0.04, y + h * 0.1, w * 0.3, h * 0.24))
  return (
    pass(dark(color, 0.36), -lit * 0.02, 0.08, 1.02) +
    pass(color, 0, 0, 0.9) +
    pass(light(color, 0.15), lit * 0.04, -0.06, 0.62) +
    pass(light(color, 0.32), lit * 0.08, -0.11, 0.36, 0.85) +
    texture
  )
}

export function tree(a: Art, x: number, base: number, h: number, color: string, lit = -1): string {
  const bark = dark(mix(color, '#6b4a34', 0.75), 0.25)
  const top = base - h * 0.62
  return (
    path(
      `M${n(x - h * 0.04)} ${n(base)}Q${n(x - h * 0.01)} ${n(base - h * 0.25)} ${n(x - h * 0.06)} ${n(top)}L${n(x + h * 0.06)} ${n(top)}Q${n(x + h * 0.015)} ${n(base - h * 0.25)} ${n(x + h * 0.04)} ${n(base)}Z`,
      bark,
    ) + crown(a, x, base - h * 0.66, h * 0.8, h * 0.66, color, lit, h < 60 ? 4 : 8)
  )
}

/** Far, low bushes: a scalloped band with its foot on `y`. */
export function hedge(r: Random, x0: number, x1: number, y: number, h: number, color: string): string {
  const step = h * 0.9
  let d = `M${n(x0)} ${n(y)}`
  let x = x0
  while (x < x1) {
    const next = x + step * r.range(0.6, 1.3)
    const rad = (next - x) * 0.62
    d += `A${n(rad)} ${n(rad * r.range(0.8, 1.4))} 0 0 1 ${n(next)} ${n(y - h * r.range(0.2, 0.8))}`
    x = next
  }
  return path(`${d}L${n(x)} ${n(y + h * 0.3)}L${n(x0)} ${n(y + h * 0.3)}Z`, color)
}

export function palm(r: Random, x: number, base: number, h: number, color: string): string {
  const tipX = x + r.spread(h * 0.25)
  const tipY = base - h
  const fronds = many(9, (i) => {
    const angle = Math.PI * (1.06 + (i / 8) * 0.88)
    const len = h * r.range(0.3, 0.42)
    const ex = tipX + Math.cos(angle) * len
    const ey = tipY + Math.sin(angle) * len * 0.75 + len * 0.42
    const mx = tipX + Math.cos(angle) * len * 0.6
    const my = tipY + Math.sin(angle) * len * 0.8
    return `M${n(tipX)} ${n(tipY)}Q${n(mx)} ${n(my - len * 0.16)} ${n(ex)} ${n(ey)}Q${n(mx)} ${n(my + len * 0.12)} ${n(tipX)} ${n(tipY)}Z`
  })
  return (
    line(`M${n(x)} ${n(base)}Q${n(x)} ${n(base - h * 0.5)} ${n(tipX)} ${n(tipY)}`, dark(color, 0.35), h * 0.035) +
    path(fronds, color)
  )
}

export const bird = (x: number, y: number, s: number, color: string, tilt = 0): string =>
  group(
    { transform: `translate(${n(x)} ${n(y)}) rotate(${n(tilt)}) scale(${s.toFixed(2)})` },
    path('M-20 -7Q-9 -13 0 0Q9 -13 20 -7Q9 -8 2 4Q0 6 -2 4Q-9 -8 -20 -7Z', color),
  )

export const sun = (a: Art, x: number, y: number, r: number, color: string, halo: string): string =>
  a.glow(x, y, r * 8, halo, 0.85) + a.glow(x, y, r * 3, light(halo, 0.4), 0.75) + circle(x, y, r, color)

export const shadow = (a: Art, x: number, y: number, rx: number, ry: number, color = '#101828', k = 0.45): string =>
  ellipse(x, y, rx, ry, a.radial([[0, color, k], [0.6, color, k * 0.6], [1, color, 0]]))

export const land = (points: readonly Pt[], fill: string, bottom = 1000): string =>
  path(under(points, bottom), fill)

export const grass = (r: Random, x0: number, x1: number, y: number, count: number, h: number, color: string): string =>
  line(
    many(count, () => {
      const x = r.range(x0, x1)
      const lean = r.spread(h * 0.5)
      const height = h * r.range(0.5, 1.2)
      return `M${n(x)} ${n(y)}q${n(lean * 0.2)} ${n(-height * 0.6)} ${n(lean)} ${n(-height)}`
    }),
    color,
    Math.max(1.4, h * 0.07),
  )

export const spline = (points: readonly Pt[], color: string, width: number): string => line(curve(points), color, width)
