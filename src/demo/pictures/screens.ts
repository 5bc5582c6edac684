import { dark, light, type Art } from './art'
import { at, ellipse, group, many, path, poly, rect, type Random } from './svg'

export const SHIRTS = [
  '#2d4a68',
  '#f3ead8',
  '#7c3347',
  '#3f6f68',
  '#c9885a',
  '#4b4668',
  '#e2d5bb',
  '#2b5a86',
] as const

export const STYLES = ['short', 'long', 'short', 'bun'] as const

/** Small face-on bust for the tiles of the screen. */
const bust = (x: number, y: number, s: number, shirt: string, long: boolean): string =>
  at(
    x,
    y,
    s,
    s,
    long ? path('M-13 -42Q-15 -14 -12 -8H12Q15 -14 13 -42Z', '#241a22') : '',
    path('M-26 0Q-26 -18 -12 -22L0 -16L12 -22Q26 -18 26 0Z', shirt),
    path('M-5 -21L0 -15L5 -21Z', '#fff6e4'),
    ellipse(0, -36, 10, 12, '#cf9a74'),
    path('M-11 -36Q-12 -50 0 -50T11 -36Q8 -44 0 -44T-11 -36Z', '#241a22'),
  )

export function tile(
  a: Art,
  r: Random,
  x: number,
  y: number,
  w: number,
  h: number,
  i: number,
): string {
  const wall =
    ['#e8c99a', '#8fb8b4', '#d99b7c', '#b9c4a0', '#9fb0cc', '#e3d2ae', '#c79a9a', '#86a9b8'][
      i % 8
    ] ?? '#ccc'
  const clip = a.clip(`<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6"/>`)
  const kind = i % 3
  const decor =
    kind === 0
      ? rect(x + w * 0.08, y + h * 0.1, w * 0.24, h * 0.34, light(wall, 0.6)) +
        rect(x + w * 0.68, y + h * 0.1, w * 0.24, h * 0.34, light(wall, 0.6))
      : kind === 1
        ? rect(x + w * 0.3, y + h * 0.1, w * 0.4, h * 0.28, '#f7efdc') +
          path(
            `M${x + w * 0.33} ${y + h * 0.34}l${w * 0.09} ${-h * 0.1}l${w * 0.08} ${h * 0.05}l${w * 0.13} ${-h * 0.14}v${h * 0.19}z`,
            '#e0704e',
          )
        : many(6, (k) => rect(x + (k * w) / 6, y, w / 12, h * 0.6, dark(wall, 0.1)))
  const people = kind === 2 ? 1 : 4
  const crowd =
    people === 1
      ? bust(x + w / 2, y + h * 1.02, w / 88, r.pick(SHIRTS), i % 2 === 0)
      : many(people, (k) =>
          bust(
            x + (w * (k + 0.75)) / (people + 0.5),
            y + h * 0.76,
            w / 190,
            r.pick(SHIRTS),
            r.next() < 0.4,
          ),
        ) +
        poly(
          [
            [x + w * 0.1, y + h * 0.74],
            [x + w * 0.9, y + h * 0.74],
            [x + w * 1.06, y + h],
            [x - w * 0.06, y + h],
          ],
          a.fade('#b57f50', '#7d5234'),
        ) +
        many(4, (k) => rect(x + w * (0.2 + k * 0.18), y + h * 0.79, w * 0.07, h * 0.05, '#fbf3e0'))
  return group(
    { 'clip-path': clip },
    rect(x, y, w, h, a.fade(light(wall, 0.25), wall)),
    decor,
    crowd,
  )
}
