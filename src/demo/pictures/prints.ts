import { dark, light, mix, type Art } from './art'
import { junk } from './boats'
import { glints, streaks } from './nature'
import {
  at,
  circle,
  curve,
  ellipse,
  group,
  H,
  line,
  many,
  n,
  path,
  rect,
  times,
  W,
  type Pt,
} from './svg'

export type Tones = {
  sky: readonly [string, string]
  water: readonly [string, string]
  rock: string
  sun: string
  sail: string
}

export const DAWN: Tones = {
  sky: ['#5aa0ac', '#ffd9a0'],
  water: ['#f0cf9a', '#1f6f80'],
  rock: '#2f6a62',
  sun: '#fff3cf',
  sail: '#c9502f',
}

export const DUSK: Tones = {
  sky: ['#4a3f86', '#ff9a78'],
  water: ['#f0a080', '#2c2f6a'],
  rock: '#43386a',
  sun: '#ffe2a0',
  sail: '#7a2f45',
}

export const NOON: Tones = {
  sky: ['#3f9ac0', '#dff0dc'],
  water: ['#8fd6cc', '#14708f'],
  rock: '#3f8a5f',
  sun: '#fffbe6',
  sail: '#e0a03a',
}

/** Little view of the bay filling a box; every tone gives another edition. */
export function view(a: Art, x: number, y: number, w: number, h: number, t: Tones): string {
  const { r } = a
  const clip = a.clip(rect(x, y, w, h, '#000'))
  const sea = y + h * 0.6
  const rocks = (count: number, height: number, base: number, color: string): string =>
    path(
      times(count, (i) => {
        const cx = x + (w * (i + 0.5)) / count + r.spread(w * 0.06)
        const rw = (w / count) * r.range(0.3, 0.5)
        const rh = h * height * r.range(0.5, 1)
        const pts: Pt[] = [
          [cx - rw, base],
          [cx - rw * 0.85, base - rh * 0.6],
          [cx - rw * 0.4, base - rh * 0.95],
          [cx + rw * 0.2, base - rh],
          [cx + rw * 0.75, base - rh * 0.7],
          [cx + rw, base],
        ]
        return `${curve(pts)}Z`
      }).join(''),
      color,
    )
  const s = w / 620
  return group(
    { 'clip-path': clip },
    rect(x, y, w, h * 0.62, a.fade(...t.sky)),
    circle(x + w * 0.66, y + h * 0.4, h * 0.09, t.sun),
    a.glow(x + w * 0.66, y + h * 0.4, h * 0.34, t.sun, 0.7),
    rocks(7, 0.32, sea, mix(t.rock, t.sky[1], 0.55)),
    rect(x, sea, w, h * 0.42, a.fade(...t.water)),
    rocks(4, 0.56, sea + h * 0.03, mix(t.rock, t.sky[1], 0.2)),
    path(glints(r, 16, x + w * 0.66, w * 0.16, sea, y + h, w / 900), t.sun, { opacity: 0.8 }),
    at(x + w * 0.4, y + h * 0.82, s, s, junk(a, t.sail, dark(t.sail, 0.55))),
  )
}

/** Grey bars instead of lines of text. */
export const copy = (
  x: number,
  y: number,
  w: number,
  rows: number,
  color = '#b9a992',
  gap = 13,
): string =>
  many(rows, (i) =>
    rect(
      x,
      y + i * gap,
      i === rows - 1 ? w * 0.6 : w * (0.92 + (0.08 * ((i * 7) % 3)) / 2),
      5,
      color,
      { rx: 2.5, opacity: 0.75 },
    ),
  )

/** Table top of six planks seen from above. */
export function woodenTable(a: Art): string {
  const { r } = a
  const out: string[] = []
  out.push(rect(0, 0, W, H, '#b57a4a'))
  for (let i = 0; i < 6; i += 1) {
    const y = i * 168 - 4
    const tone = ['#bd8250', '#b0764a', '#c48a58', '#ad7046', '#ba7e4e', '#c08654'][i] ?? '#b57a4a'
    out.push(
      rect(0, y, W, 166, a.fade(light(tone, 0.1), tone, dark(tone, 0.12))),
      rect(0, y + 164, W, 4, '#5f3822', { opacity: 0.7 }),
      rect((i * 577) % 1500, y, 3, 166, '#5f3822', { opacity: 0.6 }),
    )
    out.push(
      line(
        many(9, (k) => {
          const yy = y + 12 + k * 17
          return `M-10 ${n(yy)}Q${n(r.range(200, 500))} ${n(yy + r.spread(18))} ${n(r.range(700, 900))} ${n(yy + r.spread(8))}T1610 ${n(yy + r.spread(12))}`
        }),
        dark(tone, 0.3),
        1.6,
        { opacity: 0.4 },
      ),
      path(streaks(r, 8, [0, y + 10, W, 140], [260, 2.4]), light(tone, 0.35), { opacity: 0.4 }),
    )
    const kx = r.range(100, 1500)
    out.push(
      many(4, (k) =>
        ellipse(kx, y + 80, 9 + k * 9, 4 + k * 5, 'none', {
          stroke: dark(tone, 0.35),
          'stroke-width': 1.6,
          opacity: 0.4,
        }),
      ),
    )
  }
  return out.join('')
}

/** Flamboyant twig: fronds and three open flowers. */
export function sprig(): string {
  const frond = (side: number): string =>
    many(9, (i) => {
      const x = -96 + i * 24
      const y = 30 - i * 7
      return path(
        `M${x} ${y}q${side * 4} ${side * -30} ${22 + (i % 2) * 6} ${side * -46}q12 ${side * 26} ${-14 - (i % 2) * 4} ${side * 46}z`,
        i % 2 ? '#4f8a52' : '#6fa55a',
      )
    })
  const blossom = (x: number, y: number, s: number): string =>
    at(
      x,
      y,
      s,
      s,
      many(
        5,
        (k) =>
          `<g transform="rotate(${k * 72})">${path('M0 0Q-20 -12 -13 -32Q0 -42 13 -32Q20 -12 0 0Z', k === 0 ? '#ffb070' : '#ee4632')}${line('M0 -6V-24', '#a8202a', 1.6, { opacity: 0.6 })}</g>`,
      ),
      circle(0, 0, 6, '#ffe08a'),
    )
  return group(
    {},
    path('M-110 40Q0 -10 130 -36Q20 50 -110 40Z', '#2a1410', {
      opacity: 0.35,
      transform: 'translate(10 22)',
    }),
    line('M-120 38Q0 6 124 -36', '#5a4030', 5),
    frond(1),
    frond(-1),
    blossom(90, -34, 1.15),
    blossom(132, -6, 0.95),
    blossom(60, 4, 0.9),
  )
}
