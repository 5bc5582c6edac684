/** Small SVG toolkit: numbers, paths, elements and a document builder with shared definitions. */
export type Pt = readonly [number, number]

export type Attrs = Readonly<Record<string, string | number | undefined>>

export type Stop = readonly [offset: number, color: string, opacity?: number]

export const W = 1600

export const H = 1000

/** Short decimal, so that the generated documents stay small. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** mulberry32: the same seed always draws the same picture. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  range(min: number, max: number): number {
    return min + (max - min) * this.next()
  }

  int(min: number, max: number): number {
    return Math.floor(this.range(min, max + 1))
  }

  /** A value around zero, denser near the middle. */
  spread(size: number): number {
    return (this.next() + this.next() - 1) * size
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[Math.floor(this.next() * items.length)] ?? items[0]
  }
}

const attributes = (attrs: Attrs): string =>
  Object.entries(attrs)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? n(value) : value}"`)
    .join('')

const op = (extra: Attrs): Attrs =>
  typeof extra.opacity === 'number'
    ? { ...extra, opacity: String(Math.round(extra.opacity * 100) / 100) }
    : extra

export const el = (tag: string, attrs: Attrs, children = ''): string =>
  children === ''
    ? `<${tag}${attributes(op(attrs))}/>`
    : `<${tag}${attributes(op(attrs))}>${children}</${tag}>`

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  extra: Attrs = {},
): string => el('rect', { x, y, width, height, fill, ...extra })

export const circle = (
  cx: number,
  cy: number,
  r: number,
  fill: string,
  extra: Attrs = {},
): string => el('circle', { cx, cy, r, fill, ...extra })

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  extra: Attrs = {},
): string => el('ellipse', { cx, cy, rx, ry, fill, ...extra })

export const path = (d: string, fill: string, extra: Attrs = {}): string =>
  el('path', { d, fill, ...extra })

export const line = (d: string, stroke: string, width: number, extra: Attrs = {}): string =>
  el('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...extra,
  })

export const group = (attrs: Attrs, ...children: readonly string[]): string =>
  el('g', attrs, children.join('') || ' ')

/** Places children drawn around the origin; a negative `sx` mirrors them. */
export const at = (
  x: number,
  y: number,
  sx: number,
  sy: number,
  ...children: readonly string[]
): string =>
  el(
    'g',
    { transform: `translate(${n(x)} ${n(y)}) scale(${sx.toFixed(3)} ${sy.toFixed(3)})` },
    children.join('') || ' ',
  )

const open = (points: readonly Pt[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')

export const closed = (points: readonly Pt[]): string => `${open(points)}Z`

export const poly = (points: readonly Pt[], fill: string, extra: Attrs = {}): string =>
  path(closed(points), fill, extra)

/** Catmull–Rom spline through the points. */
export function curve(points: readonly Pt[], close = false): string {
  const count = points.length
  const point = (i: number): Pt => {
    const index = close ? (i + count) % count : Math.max(0, Math.min(count - 1, i))
    return points[index] ?? [0, 0]
  }
  let d = `M${n(point(0)[0])} ${n(point(0)[1])}`
  for (let i = 0; i < (close ? count : count - 1); i += 1) {
    const [x0, y0] = point(i - 1)
    const [x1, y1] = point(i)
    const [x2, y2] = point(i + 1)
    const [x3, y3] = point(i + 2)
    d += `C${n(x1 + (x2 - x0) / 6)} ${n(y1 + (y2 - y0) / 6)} ${n(x2 - (x3 - x1) / 6)} ${n(y2 - (y3 - y1) / 6)} ${n(x2)} ${n(y2)}`
  }
  return close ? `${d}Z` : d
}

/** Everything under a line of points, down to `bottom`. */
export const under = (points: readonly Pt[], bottom = H, smooth = true): string => {
  const first = points[0] ?? [0, 0]
  const last = points[points.length - 1] ?? [W, 0]
  return `${smooth ? curve(points) : open(points)}L${n(last[0])} ${bottom}L${n(first[0])} ${bottom}Z`
}

export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

export const many = (count: number, make: (i: number) => string): string =>
  times(count, make).join('')
