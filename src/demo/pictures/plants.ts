import { dark, light, mix, type Art } from './art'
import { group, line, many, n, path, times, type Pt, type Random } from './svg'

/** Leafy blob: an ellipse with a scalloped edge. */
export function puff(
  r: Random,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  bumps = 11,
): string {
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

/** Creeper hanging from a ledge: three blobs, narrower towards the foot. */
export function drape(a: Art, x: number, y: number, rx: number, ry: number): string {
  const kind = a.r.int(0, 3)
  const id = a.stamp(
    `drape${kind}`,
    () =>
      puff(a.r, 0, 0, 100, 100, 10) +
      puff(a.r, -30, 90, 56, 92, 8) +
      puff(a.r, -42, 180, 25, 84, 7),
  )
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
      : group(
          { fill: light(color, 0.5), opacity: 0.5 },
          dapple(a, x + lit * w * 0.05, y - h * 0.05, w * 0.29, h * 0.27),
        ) +
        group(
          { fill: dark(color, 0.5), opacity: 0.4 },
          dapple(a, x - lit * w * 0.04, y + h * 0.1, w * 0.3, h * 0.24),
        )
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
export function hedge(
  r: Random,
  x0: number,
  x1: number,
  y: number,
  h: number,
  color: string,
): string {
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
    line(
      `M${n(x)} ${n(base)}Q${n(x)} ${n(base - h * 0.5)} ${n(tipX)} ${n(tipY)}`,
      dark(color, 0.35),
      h * 0.035,
    ) + path(fronds, color)
  )
}

export const grass = (
  r: Random,
  x0: number,
  x1: number,
  y: number,
  count: number,
  h: number,
  color: string,
): string =>
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

/** Broad crown of the flamboyant: flat umbrellas of red over green lace. */
export function flameCrown(a: Art, x: number, y: number, w: number, h: number): string {
  const { r } = a
  const tiers = times(8, (i): readonly [Pt, number] => {
    const u = (i % 4) / 1.5 - 1 + r.spread(0.16)
    const row = Math.floor(i / 4)
    return [
      [x + u * w * (row ? 0.4 : 0.27), y + (row ? h * 0.2 : -h * 0.16) + u * u * h * 0.2],
      w * r.range(0.19, 0.25),
    ]
  })
  return tiers
    .map(([[tx, ty], tw]) => {
      const th = tw * 0.36
      const scatter = (count: number, dy: number, spread: number, rx: number, ry: number): string =>
        many(count, () => {
          const u = r.spread(1)
          return blob(
            a,
            tx + u * tw * spread,
            ty + dy * th + u * u * th * 0.6,
            tw * rx * r.range(0.7, 1.2),
            th * ry * r.range(0.7, 1.2),
          )
        })
      return (
        group({ fill: '#25583a' }, scatter(7, 0.72, 0.95, 0.26, 0.34)) +
        group({ fill: '#5f963f' }, scatter(6, 0.54, 0.9, 0.2, 0.22)) +
        group({ fill: '#a51d26' }, scatter(9, 0.24, 1, 0.3, 0.46)) +
        group({ fill: '#dc342c' }, scatter(10, -0.08, 0.92, 0.26, 0.4)) +
        group({ fill: '#f4563a' }, scatter(9, -0.36, 0.78, 0.2, 0.28)) +
        group({ fill: '#ff8a58', opacity: 0.95 }, scatter(6, -0.56, 0.6, 0.13, 0.16)) +
        group(
          { fill: '#ffc08a', opacity: 0.75 },
          dapple(a, tx, ty - th * 0.3, tw * 0.86, th * 0.62),
        ) +
        group(
          { fill: '#8f1622', opacity: 0.55 },
          dapple(a, tx, ty + th * 0.3, tw * 0.95, th * 0.5),
        ) +
        group({ fill: '#8cc25a', opacity: 0.7 }, dapple(a, tx, ty + th * 0.7, tw * 0.9, th * 0.4))
      )
    })
    .join('')
}
