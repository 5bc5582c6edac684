import { Art, dark, light, mix } from '../art'
import { bird, glints, land, ridge, sea, streaks, sun } from '../nature'
import { at, group, line, many, path, poly, rect, W, type Random } from '../svg'

const BOXES = ['#d9533b', '#e9983a', '#2f7f8c', '#2b5a86', '#e7d3a8', '#8c3547', '#5c9a78', '#c9c4b4'] as const

/** Container seen from its long side, with ribs and a light upper edge. */
function box(x: number, y: number, w: number, h: number, color: string): string {
  const ribs = Math.round(w / 7)
  return (
    rect(x, y, w, h, color) +
    line(many(ribs - 1, (i) => `M${(x + ((i + 1) * w) / ribs).toFixed(0)} ${(y + h * 0.14).toFixed(0)}V${(y + h * 0.88).toFixed(0)}`), dark(color, 0.32), 1.3, { opacity: 0.55 }) +
    rect(x, y, w, h * 0.1, light(color, 0.35)) +
    rect(x, y + h * 0.92, w, h * 0.08, dark(color, 0.4))
  )
}

function stack(r: Random, x: number, base: number, cols: number, heights: readonly number[], w: number, h: number, haze?: readonly [string, number]): string {
  return many(cols, (c) =>
    many(heights[c % heights.length] ?? 2, (k) => {
      const color = r.pick(BOXES)
      return box(x + c * (w + 2), base - (k + 1) * (h + 1), w, h, haze ? mix(color, haze[0], haze[1]) : color)
    }),
  )
}

/** Ship-to-shore crane in profile, boom to the right; legs 150 apart, about 480 high. */
function crane(a: Art, color: string): string {
  const shade = dark(color, 0.3)
  const lattice = many(19, (i) => `M${-150 + i * 33} -262L${-133 + i * 33} -282L${-117 + i * 33} -262`)
  return group(
    {},
    line('M28 -282L52 -440L480 -282M52 -440L270 -282M52 -440L-150 -284M52 -440L-60 -282', shade, 3.6),
    poly([[-66, 0], [-54, 0], [-34, -282], [-50, -282]], a.across(color, shade)),
    poly([[84, 0], [98, 0], [82, -282], [66, -282]], a.across(light(color, 0.15), color)),
    poly([[26, -282], [40, -282], [58, -442], [46, -442]], color),
    poly([[66, -282], [78, -282], [60, -442], [50, -442]], shade),
    line('M-58 -96H90M-52 -170H84M-58 -96L84 -170M-44 -262L78 -176', shade, 6),
    line('M-62 -40H94', color, 11),
    rect(-160, -284, 650, 8, color), rect(-160, -264, 650, 6, shade),
    line(lattice, shade, 2.6),
    rect(-140, -322, 92, 40, a.fade('#f6ead0', '#cdbb9c')), rect(-140, -322, 92, 8, color),
    rect(-70, -6, 44, 10, '#20242e', { rx: 4 }), rect(66, -6, 50, 10, '#20242e', { rx: 4 }),
    rect(296, -262, 46, 14, '#f2b544'), rect(346, -258, 24, 24, '#f6ead0'), rect(350, -252, 20, 10, '#274e5e'),
    rect(484, -290, 10, 34, '#e0452f'),
    `<circle cx="52" cy="-446" r="5" fill="#ff6a4a"/><circle cx="489" cy="-296" r="4.5" fill="#ff6a4a"/>`,
  )
}

function containerShip(a: Art, r: Random): string {
  const hull = '#1d3f5e'
  const tiers = [2, 4, 5, 5, 4, 5, 6, 6, 5, 6, 5, 4]
  return group(
    {},
    stack(r, -500, -96, 12, tiers, 66, 25),
    rect(318, -338, 84, 246, a.across('#fbf2df', '#dccbb0')),
    many(7, (k) => rect(326, -318 + k * 30, 68, 9, '#2b5568')),
    rect(302, -352, 116, 18, '#fbf2df'), rect(306, -350, 108, 9, '#20445a'),
    line('M360 -352V-412M344 -392H376M350 -376H370', '#e9dcc4', 5),
    poly([[414, -250], [466, -250], [474, -96], [406, -96]], '#e4572e'), rect(412, -232, 56, 20, '#fbf2df'),
    stack(r, 482, -96, 1, [4], 56, 25),
    path('M-640 -132L-520 -98H560L566 -70L548 34H-548Q-590 30 -606 -20Z', a.linear([[0, light(hull, 0.16)], [0.5, hull], [1, dark(hull, 0.35)]])),
    path('M-602 -8Q-590 30 -548 34H548L556 -8Z', '#a63a32'),
    line('M-604 -10H556', '#f2e3c4', 3), line('M-634 -126L-520 -92H560', light(hull, 0.55), 3),
    line('M-570 -98V-150M-582 -138H-558', '#e9dcc4', 4), path('M-606 -70q-8 18 -2 26m6 -26q4 16 0 26', 'none', { stroke: '#e9dcc4', 'stroke-width': 3 }),
    line('M-634 -140L-600 -128L-528 -112M-634 -140V-128M-616 -134V-124M-596 -127V-118M-574 -122V-112M-550 -117V-106', '#e9dcc4', 2.4),
  )
}

export function haiPhongPort(): string {
  const a = new Art(41)
  const { r } = a
  const horizon = 600
  a.add(rect(0, 0, W, 620, a.fade('#33477a', '#7b6394', '#d9829a', '#ffab7d', '#ffdc9a')))
  a.add(sun(a, 1105, 520, 58, '#fff3cf', '#ffc477'))
  a.add(path(streaks(r, 22, [0, 70, W, 330], [520, 12]), '#ffd0b8', { opacity: 0.4 }))
  a.add(path(streaks(r, 14, [0, 300, W, 200], [460, 9]), '#fff0cc', { opacity: 0.5 }))
  a.add(land(ridge(r, 575, 70, 0.5, 6), a.global([[0, '#b87c94'], [1, '#f2b595']], 0, 530, 0, 610), 610))
  const hazy = ['#ffb98c', 0.62] as const
  a.add(at(1180, 602, 0.42, 0.42, group({ opacity: 0.5 }, crane(a, '#a06a80'))), at(1330, 602, 0.42, 0.42, group({ opacity: 0.5 }, crane(a, '#a06a80'))), at(1450, 602, 0.42, 0.42, group({ opacity: 0.5 }, crane(a, '#a06a80'))))
  a.add(stack(r, 1160, 602, 22, [2, 3, 3, 1, 2, 4, 3], 18, 8, hazy), a.mist(520, 110, '#ffd7a6', 0.7))
  a.add(sea(a, horizon, ['#ffcf94', '#e79a86', '#9a6f8e', '#3f5580', '#1d3558']))
  a.add(path(glints(r, 100, 1105, 180, horizon, 960), '#fff0c4', { opacity: 0.7 }), path(glints(r, 120, 800, 1000, 640, 1000), '#ffc9a2', { opacity: 0.25 }))
  const ship = a.symbol(containerShip(a, r))
  a.add(ship(980, 812, 0.93, -0.42, 0.4), path(glints(r, 60, 1000, 600, 800, 960), '#7f6a92', { opacity: 0.4 }))
  a.add(ship(980, 776, 0.93))
  a.add(line('M400 812Q900 826 1500 810M470 826Q800 836 1200 828', '#ffe3bd', 3, { opacity: 0.6 }))
  const quayTop = 786
  a.add(at(96, 700, 0.86, 0.86, crane(a, '#7c86a8')))
  a.add(stack(r, -20, 790, 8, [3, 4, 2, 4, 3, 2], 64, 25, ['#d98a86', 0.35]))
  a.add(poly([[0, quayTop], [520, quayTop], [640, 1000], [0, 1000]], a.linear([[0, '#c9907f'], [0.3, '#7d6478'], [1, '#3b3854']])))
  a.add(poly([[520, quayTop], [640, 1000], [668, 1000], [536, quayTop + 6]], '#2a2b46'), line('M526 790L650 1000', '#ffcf94', 4, { opacity: 0.7 }))
  a.add(line('M-10 830H548M-10 868H570', '#3b3450', 3, { opacity: 0.6 }), many(5, (i) => rect(544 + i * 20, 812 + i * 40, 14 + i * 2, 16 + i * 3, '#f2b544', { rx: 4 })))
  const cable = line('M606 424V560M646 424V560', '#2a2b46', 2.4) + rect(586, 556, 80, 9, '#f2b544') + box(586, 566, 80, 32, '#e9983a')
  a.add(at(210, 846, 1.28, 1.28, crane(a, '#e0553d')), group({ transform: 'translate(12 80)' }, cable))
  a.add(stack(r, -30, 1004, 4, [4, 5, 3, 2], 118, 44))
  a.add(group({ transform: 'translate(470 950)' }, box(-86, -70, 150, 52, '#2f7f8c'), rect(-90, -18, 214, 10, '#20242e'), path('M70 -18V-66Q70 -74 80 -74H104Q112 -74 116 -62L126 -18Z', '#f4e3c0'), poly([[88, -66], [104, -66], [112, -44], [88, -44]], '#274e5e'), many(4, (i) => `<circle cx="${[-66, -40, 44, 104][i] ?? 0}" cy="-6" r="13" fill="#171a24"/><circle cx="${[-66, -40, 44, 104][i] ?? 0}" cy="-6" r="5" fill="#8a8a94"/>`), poly([[126, -34], [230, -46], [230, 10], [126, -22]], a.across('#ffe9b0', '#ffb87a'), { opacity: 0.3 })))
  a.add(many(6, (i) => bird(720 + i * 70, 250 + r.spread(70), 0.6, '#4a3b5a', r.spread(18))))
  a.add(a.glow(1105, 520, 760, '#ffb070', 0.28))
  return a.finish({ tint: '#141433' })
}

export const portScenes = { 'hai-phong-port': haiPhongPort }
