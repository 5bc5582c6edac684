import { dark, light, mix, type Art } from './art'
import { drape } from './plants'
import { at, closed, curve, group, line, many, n, path, times, type Pt } from './svg'

export type Karst = {
  x: number
  base: number
  w: number
  h: number
  rock: string
  green: string
  haze: string
  /** 0 near, 1 lost in the mist. */
  far: number
  lit?: 1 | -1
}

/** Steep limestone tower with a rounded head: points from the left foot to the right foot. */
function tower(a: Art, w: number, h: number): Pt[] {
  const { r } = a
  const steps = 9
  const lean = r.spread(w * 0.1)
  const left: Pt[] = []
  const right: Pt[] = []
  const widths = times(steps, (i) => {
    const t = i / (steps - 1)
    return (
      w *
      0.5 *
      (t < 0.62 ? 1 - t * 0.3 : 0.82 * Math.sqrt(Math.max(0, 1 - ((t - 0.62) / 0.42) ** 2)))
    )
  })
  widths.forEach((half, i) => {
    const t = i / (steps - 1)
    const y = -h * t
    left.push([lean * t - half * r.range(0.86, 1.1), y + r.spread(h * 0.02)])
    right.push([lean * t + half * r.range(0.86, 1.1), y + r.spread(h * 0.02)])
  })
  return [...left, [lean, -h * 1.015], ...right.reverse()]
}

function karst(a: Art, k: Karst): string {
  const { r } = a
  const lit = k.lit ?? 1
  const pts = tower(a, k.w, k.h)
  const d = `${curve(pts)}Z`
  const rock = mix(k.rock, k.haze, k.far)
  const green = mix(k.green, k.haze, k.far)
  const foot = mix(rock, k.haze, 0.55)
  const clip = a.clip(path(d, '#000'))
  const body = path(
    d,
    a.linear([
      [0, light(rock, 0.08)],
      [0.45, rock],
      [1, foot],
    ]),
  )
  const shadeX = -lit * k.w * 0.06
  const shade: Pt[] = times(8, (i): Pt => [
    shadeX + r.spread(k.w * 0.16),
    -k.h * 1.05 * (1 - i / 7),
  ])
  const side = path(
    `${closed([...shade, [-lit * k.w, 0], [-lit * k.w, -k.h * 1.1]])}`,
    a.linear([
      [0, dark(rock, 0.4), 0.75],
      [1, dark(rock, 0.2), 0.12],
    ]),
  )
  const cracks = many(Math.round(7 + k.w / 26), () => {
    const x = r.spread(k.w * 0.48)
    const y = -k.h * r.range(0.25, 0.85)
    const len = k.h * r.range(0.08, 0.28)
    return `M${n(x)} ${n(y)}q${n(r.spread(8))} ${n(len * 0.5)} ${n(r.spread(10))} ${n(len)}`
  })
  /** Greenery hangs from the head and from ledges in drapes, wider at the top. */
  const drapes = (count: number, low: number, high: number, size: number): string =>
    many(count, () => {
      const t = r.range(low, high)
      const half = k.w * 0.5 * (t > 0.75 ? 0.72 : 0.95)
      const x = r.range(-half, half)
      const y = -k.h * t
      const w = k.w * size * r.range(0.6, 1.3)
      return drape(a, x, y, w, k.h * 0.032 * r.range(0.75, 1.35))
    })
  const warm = light(mix(rock, '#ffd9a0', 0.5 * (1 - k.far)), 0.22)
  const faces = path(
    many(5, () => {
      const x = lit * k.w * r.range(0.08, 0.42)
      const y = -k.h * r.range(0.3, 0.8)
      const h = k.h * r.range(0.12, 0.26)
      return closed([
        [x - k.w * 0.05, y],
        [x + k.w * 0.05, y + h * 0.12],
        [x + k.w * 0.035, y + h],
        [x - k.w * 0.06, y + h * 0.8],
      ])
    }),
    warm,
    { opacity: 0.5 },
  )
  const few = k.far > 0.3 ? 0.5 : 1
  const inner = [
    body,
    faces,
    line(cracks, dark(rock, 0.45), Math.max(1, k.w / 90), { opacity: 0.4 }),
    group({ fill: dark(green, 0.22) }, drapes(Math.round(12 * few), 0.12, 0.84, 0.11)),
    group({ fill: green }, drapes(Math.round(14 * few), 0.8, 1.04, 0.17)),
    side,
    group(
      {
        fill: light(green, 0.26),
        opacity: 0.75,
        transform: `translate(${n(lit * k.w * 0.1)} ${n(-k.h * 0.02)})`,
      },
      drapes(Math.round(9 * few), 0.86, 1.04, 0.1),
    ),
    group(
      { fill: light(green, 0.2), opacity: 0.6, transform: `translate(${n(lit * k.w * 0.12)} 0)` },
      drapes(Math.round(6 * few), 0.2, 0.8, 0.06),
    ),
  ]
  return at(k.x, k.base, 1, 1, group({ 'clip-path': clip }, ...inner))
}

/** Cluster: a main tower and its shoulders, far ones first. */
export function islet(
  a: Art,
  k: Karst,
  shoulders: ReadonlyArray<readonly [dx: number, w: number, h: number]>,
): string {
  return (
    shoulders
      .map(([dx, w, h]) =>
        karst(a, {
          ...k,
          x: k.x + dx * k.w,
          w: k.w * w,
          h: k.h * h,
          far: Math.min(1, k.far + 0.06),
        }),
      )
      .join('') + karst(a, k)
  )
}

/** Chain of simple towers seen far away, one silhouette. */
export function farChain(
  a: Art,
  y: number,
  x0: number,
  x1: number,
  h: number,
  color: string,
): string {
  const { r } = a
  let d = ''
  let x = x0
  while (x < x1) {
    const height = h * r.range(0.3, 1)
    const w = r.range(0.45, 0.85) * (h * 0.35 + height * 0.5)
    const tip = r.spread(w * 0.16)
    const pts: Pt[] = [
      [x - w * 0.52, y],
      [x - w * 0.45, y - height * 0.5],
      [x - w * 0.36, y - height * 0.78],
      [x - w * 0.2, y - height * 0.95],
      [x + tip, y - height],
      [x + w * 0.22, y - height * 0.9],
      [x + w * 0.31, y - height * 0.68],
      [x + w * 0.4, y - height * 0.6],
      [x + w * 0.47, y - height * 0.3],
      [x + w * 0.52, y],
    ]
    d += `${curve(pts)}Z`
    x += w * r.range(0.5, 1.3)
  }
  return path(
    d,
    a.global(
      [
        [0, color],
        [0.5, color],
        [1, color, 0.15],
      ],
      0,
      y - h,
      0,
      y + 4,
    ),
  )
}

/** A drawing together with its reflection: mirrored at the water line and squeezed. */
export function mirrored(
  a: Art,
  y: number,
  drawing: string,
  opacity = 0.35,
  squeeze = 0.6,
): string {
  const place = a.symbol(drawing)
  return place(0, y * (1 + squeeze), 1, -squeeze, opacity) + place(0, 0)
}
