import type { Art } from './art'
import { line, many, n, path, rect } from './svg'
import type { House } from './tubeHouse'

type Front = readonly [
  x: number,
  w: number,
  floors: number,
  wall: string,
  trim: string,
  awning: string,
  roof: House['roof'],
]

const FRONTS: readonly Front[] = [
  [-46, 150, 3, '#e3b45c', '#2f6f5f', '#c9483a', 'gable'],
  [104, 118, 4, '#d98a6c', '#35556b', '#2f7f7a', 'flat'],
  [222, 168, 2, '#f0d08a', '#2f7a64', '#d9762f', 'gable'],
  [390, 126, 4, '#8fb5ad', '#8d4a38', '#b83a44', 'french'],
  [516, 176, 3, '#eec26a', '#24685e', '#2b6a8c', 'gable'],
  [692, 112, 5, '#e6d6b6', '#3b6b7a', '#d9533b', 'flat'],
  [804, 184, 2, '#e0a04c', '#1f5f57', '#8c3547', 'gable'],
  [988, 122, 4, '#c9796a', '#f0dcae', '#e9a23a', 'french'],
  [1110, 158, 3, '#f2d99a', '#2f6f8a', '#3f8256', 'gable'],
  [1268, 116, 5, '#a9bda0', '#7d3f34', '#d14a4a', 'flat'],
  [1384, 168, 3, '#e8b65e', '#2a6b5c', '#2f6f9a', 'gable'],
  [1552, 130, 4, '#d99a7c', '#35556b', '#c9483a', 'flat'],
]

export const HOUSES = FRONTS.map(([x, w, floors, wall, trim, awning, roof]) => ({
  x,
  w,
  floors,
  wall,
  trim,
  awning,
  roof,
}))

/** Overhead cables with the post, and two strings of lanterns over the shops. */
export function wiresAndLanterns(a: Art): string {
  const out: string[] = []
  const wire = (y0: number, y1: number, sag: number): string =>
    `M-20 ${y0}Q400 ${y0 + sag} 760 ${(y0 + y1) / 2}T1620 ${y1}`
  out.push(
    line(
      wire(330, 300, 130) +
        wire(346, 330, 150) +
        wire(318, 350, 90) +
        wire(380, 300, 160) +
        wire(360, 372, 120) +
        'M760 290Q1000 560 1200 620M760 330Q600 560 470 690',
      '#20232e',
      2.6,
      { opacity: 0.8 },
    ),
  )
  out.push(
    rect(752, 210, 15, 640, a.across('#9a938c', '#5f5a60')),
    rect(700, 262, 118, 8, '#4a464e'),
    rect(708, 312, 102, 8, '#4a464e'),
    many(5, (i) => rect(706 + i * 25, 250, 7, 14, '#d9d0c0')),
    path(
      many(7, (i) => `M${742 + i * 5} ${300 + i * 6}a26 30 0 1 0 1 0`),
      'none',
      { stroke: '#20232e', 'stroke-width': 2.2, opacity: 0.75 },
    ),
    rect(772, 430, 34, 46, '#8a8f90', { rx: 3 }),
  )
  out.push(
    line('M222 640Q370 700 516 640', '#5a3a30', 2),
    many(5, (i) => {
      const x = 254 + i * 58
      const y = 654 + 22 * Math.sin(((i + 0.6) / 5) * Math.PI)
      return (
        a.glow(x, y + 18, 48, '#ffb04a', 0.6) +
        path(
          `M${x - 15} ${n(y + 18)}q0 -17 15 -17t15 17t-15 17t-15 -17z`,
          i % 2 ? '#f0a63a' : '#e0402f',
        ) +
        line(`M${x} ${n(y + 36)}v15`, '#f2c75a', 3)
      )
    }),
  )
  out.push(
    line('M988 650Q1130 712 1268 650', '#5a3a30', 2),
    many(5, (i) => {
      const x = 1020 + i * 54
      const y = 664 + 22 * Math.sin(((i + 0.6) / 5) * Math.PI)
      return (
        a.glow(x, y + 18, 48, '#ffb04a', 0.6) +
        path(
          `M${x - 15} ${n(y + 18)}q0 -17 15 -17t15 17t-15 17t-15 -17z`,
          i % 2 ? '#e0402f' : '#f0a63a',
        ) +
        line(`M${x} ${n(y + 36)}v15`, '#f2c75a', 3)
      )
    }),
  )
  return out.join('')
}
