import { dark, light, mix, type Art } from './art'
import { group, line, many, path, poly, rect, type Random } from './svg'

const BOXES = [
  '#d9533b',
  '#e9983a',
  '#2f7f8c',
  '#2b5a86',
  '#e7d3a8',
  '#8c3547',
  '#5c9a78',
  '#c9c4b4',
] as const

/** Container seen from its long side, with ribs and a light upper edge. */
export function box(x: number, y: number, w: number, h: number, color: string): string {
  const ribs = Math.round(w / 7)
  return (
    rect(x, y, w, h, color) +
    line(
      many(
        ribs - 1,
        (i) =>
          `M${(x + ((i + 1) * w) / ribs).toFixed(0)} ${(y + h * 0.14).toFixed(0)}V${(y + h * 0.88).toFixed(0)}`,
      ),
      dark(color, 0.32),
      1.3,
      { opacity: 0.55 },
    ) +
    rect(x, y, w, h * 0.1, light(color, 0.35)) +
    rect(x, y + h * 0.92, w, h * 0.08, dark(color, 0.4))
  )
}

export function stack(
  r: Random,
  x: number,
  base: number,
  cols: number,
  heights: readonly number[],
  w: number,
  h: number,
  haze?: readonly [string, number],
): string {
  return many(cols, (c) =>
    many(heights[c % heights.length] ?? 2, (k) => {
      const color = r.pick(BOXES)
      return box(
        x + c * (w + 2),
        base - (k + 1) * (h + 1),
        w,
        h,
        haze ? mix(color, haze[0], haze[1]) : color,
      )
    }),
  )
}

/** Ship-to-shore crane in profile, boom to the right; legs 150 apart, about 480 high. */
export function crane(a: Art, color: string): string {
  const shade = dark(color, 0.3)
  const lattice = many(
    19,
    (i) => `M${-150 + i * 33} -262L${-133 + i * 33} -282L${-117 + i * 33} -262`,
  )
  return group(
    {},
    line(
      'M28 -282L52 -440L480 -282M52 -440L270 -282M52 -440L-150 -284M52 -440L-60 -282',
      shade,
      3.6,
    ),
    poly(
      [
        [-66, 0],
        [-54, 0],
        [-34, -282],
        [-50, -282],
      ],
      a.across(color, shade),
    ),
    poly(
      [
        [84, 0],
        [98, 0],
        [82, -282],
        [66, -282],
      ],
      a.across(light(color, 0.15), color),
    ),
    poly(
      [
        [26, -282],
        [40, -282],
        [58, -442],
        [46, -442],
      ],
      color,
    ),
    poly(
      [
        [66, -282],
        [78, -282],
        [60, -442],
        [50, -442],
      ],
      shade,
    ),
    line('M-58 -96H90M-52 -170H84M-58 -96L84 -170M-44 -262L78 -176', shade, 6),
    line('M-62 -40H94', color, 11),
    rect(-160, -284, 650, 8, color),
    rect(-160, -264, 650, 6, shade),
    line(lattice, shade, 2.6),
    rect(-140, -322, 92, 40, a.fade('#f6ead0', '#cdbb9c')),
    rect(-140, -322, 92, 8, color),
    rect(-70, -6, 44, 10, '#20242e', { rx: 4 }),
    rect(66, -6, 50, 10, '#20242e', { rx: 4 }),
    rect(296, -262, 46, 14, '#f2b544'),
    rect(346, -258, 24, 24, '#f6ead0'),
    rect(350, -252, 20, 10, '#274e5e'),
    rect(484, -290, 10, 34, '#e0452f'),
    `<circle cx="52" cy="-446" r="5" fill="#ff6a4a"/><circle cx="489" cy="-296" r="4.5" fill="#ff6a4a"/>`,
  )
}

export function containerShip(a: Art, r: Random): string {
  const hull = '#1d3f5e'
  const tiers = [2, 4, 5, 5, 4, 5, 6, 6, 5, 6, 5, 4]
  return group(
    {},
    stack(r, -500, -96, 12, tiers, 66, 25),
    rect(318, -338, 84, 246, a.across('#fbf2df', '#dccbb0')),
    many(7, (k) => rect(326, -318 + k * 30, 68, 9, '#2b5568')),
    rect(302, -352, 116, 18, '#fbf2df'),
    rect(306, -350, 108, 9, '#20445a'),
    line('M360 -352V-412M344 -392H376M350 -376H370', '#e9dcc4', 5),
    poly(
      [
        [414, -250],
        [466, -250],
        [474, -96],
        [406, -96],
      ],
      '#e4572e',
    ),
    rect(412, -232, 56, 20, '#fbf2df'),
    stack(r, 482, -96, 1, [4], 56, 25),
    path(
      'M-640 -132L-520 -98H560L566 -70L548 34H-548Q-590 30 -606 -20Z',
      a.linear([
        [0, light(hull, 0.16)],
        [0.5, hull],
        [1, dark(hull, 0.35)],
      ]),
    ),
    path('M-602 -8Q-590 30 -548 34H548L556 -8Z', '#a63a32'),
    line('M-604 -10H556', '#f2e3c4', 3),
    line('M-634 -126L-520 -92H560', light(hull, 0.55), 3),
    line('M-570 -98V-150M-582 -138H-558', '#e9dcc4', 4),
    path('M-606 -70q-8 18 -2 26m6 -26q4 16 0 26', 'none', { stroke: '#e9dcc4', 'stroke-width': 3 }),
    line(
      'M-634 -140L-600 -128L-528 -112M-634 -140V-128M-616 -134V-124M-596 -127V-118M-574 -122V-112M-550 -117V-106',
      '#e9dcc4',
      2.4,
    ),
  )
}
