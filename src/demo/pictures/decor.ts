import { dark, light, type Art } from './art'
import { at, circle, ellipse, line, many, n, path, times } from './svg'

/** Hanging curtain with folds between x0 and x1. */
export function curtain(a: Art, x0: number, x1: number, bottom: number, color: string): string {
  const folds = Math.round((x1 - x0) / 46)
  const w = (x1 - x0) / folds
  const shade = a.across(dark(color, 0.5), light(color, 0.12), dark(color, 0.35))
  return many(folds, (i) =>
    path(
      `M${n(x0 + i * w)} 0H${n(x0 + (i + 1) * w + 1)}Q${n(x0 + (i + 1) * w + 8)} ${bottom / 2} ${n(x0 + (i + 1) * w)} ${bottom}Q${n(x0 + (i + 0.5) * w)} ${bottom + 12} ${n(x0 + i * w)} ${bottom}Z`,
      shade,
    ),
  )
}

/** Low arrangement of round flowers over fanned leaves. */
export const bouquet = (a: Art, x: number, y: number, s: number): string => {
  const { r } = a
  return at(
    x,
    y,
    s,
    s,
    many(16, (i) =>
      path(
        `M0 0Q${n((i - 7.5) * 7)} -34 ${n((i - 7.5) * 13)} ${n(-20 - 44 * Math.sin(((i + 0.5) / 16) * Math.PI))}Q${n((i - 7.5) * 5)} -20 0 0Z`,
        i % 2 ? '#2f7a55' : '#4f9a5c',
      ),
    ),
    many(20, () => {
      const t = r.range(0.12, 0.88)
      const x1 = (t - 0.5) * 170
      const y1 = -12 - 58 * Math.sin(t * Math.PI) * r.range(0.3, 1)
      const c = r.pick(['#e8455a', '#ff8f6b', '#ffd27a', '#fff1e0', '#f2779b'])
      const q = r.range(8, 13)
      return (
        circle(x1, y1, q, c) +
        circle(x1 - q * 0.25, y1 - q * 0.25, q * 0.5, light(c, 0.4)) +
        circle(x1, y1, q * 0.22, dark(c, 0.3))
      )
    }),
  )
}

/** Plain colour flag on a floor stand. */
export const flag = (x: number, base: number, h: number, color: string, flip = 1): string =>
  line(`M${x} ${base}V${base - h}`, '#e6cf9a', 5) +
  circle(x, base - h - 6, 6, '#ffd98a') +
  ellipse(x, base, 18, 5, '#8f6a3c') +
  path(
    `M${x} ${base - h + 6}q${flip * h * 0.14} ${h * 0.04} ${flip * h * 0.2} ${h * 0.22}q${flip * h * 0.03} ${h * 0.26} ${-flip * h * 0.05} ${h * 0.42}q${-flip * h * 0.08} ${-h * 0.02} ${-flip * h * 0.15} ${-h * 0.1}z`,
    color,
  ) +
  path(
    `M${x + flip * h * 0.08} ${base - h * 0.93}q${flip * h * 0.08} ${h * 0.2} ${flip * h * 0.02} ${h * 0.55}l${flip * h * 0.04} ${h * 0.03}q${flip * h * 0.06} ${-h * 0.3} ${-flip * h * 0.01} ${-h * 0.56}z`,
    dark(color, 0.25),
    { opacity: 0.7 },
  )

export function chandelier(a: Art, x: number, y: number, s: number): string {
  return (
    a.glow(x, y + 40 * s, 330 * s, '#ffe2a0', 0.75) +
    at(
      x,
      y,
      s,
      s,
      line('M0 -160V0', '#c99a4e', 4),
      many(3, (k) => {
        const w = [120, 88, 50][k] ?? 0
        const yy = k * 34
        return (
          ellipse(0, yy, w, w * 0.16, '#d9a850') +
          ellipse(0, yy - 4, w * 0.94, w * 0.13, '#fff0c4') +
          many(11, (i) => {
            const u = i / 5 - 1
            return (
              path(
                `M${n(u * w)} ${n(yy)}l-5 ${n(16 + 12 * (1 - u * u))}l5 12l5 -12z`,
                i % 2 ? '#fff8e2' : '#ffdf9a',
              ) + (k === 0 ? circle(u * w, yy - 14, 6, '#fffbe8') : '')
            )
          })
        )
      }),
      circle(0, 112, 10, '#fff3cf'),
    )
  )
}

/** Pot plant with broad leaves; the origin is the floor. */
export function plant(a: Art, x: number, y: number, s: number, color = '#3f8a62'): string {
  const leaf = (angle: number, len: number, tone: string): string =>
    `<g transform="rotate(${n(angle)})">${path(`M0 0Q${n(-len * 0.2)} ${n(-len * 0.5)} 0 ${n(-len)}Q${n(len * 0.2)} ${n(-len * 0.5)} 0 0Z`, tone)}${line(`M0 -6V${n(-len * 0.9)}`, light(tone, 0.3), 1.6, { opacity: 0.6 })}</g>`
  const leaves = times(9, (i) =>
    leaf(
      (i - 4) * 19 + a.r.spread(5),
      150 - Math.abs(i - 4) * 14,
      i % 2 ? dark(color, 0.2) : color,
    ),
  )
  return at(
    x,
    y,
    s,
    s,
    ellipse(0, 2, 56, 9, '#000', { opacity: 0.3 }),
    `<g transform="translate(0 -72)">${leaves.join('')}</g>`,
    path('M-38 -78H38L28 0H-28Z', a.across('#d98a5f', '#8d4a34')),
    path('M-42 -82H42V-68H-42Z', '#e09a6c'),
  )
}
