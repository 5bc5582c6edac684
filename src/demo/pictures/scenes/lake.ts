import { Art, dark } from '../art'
import { archRow } from '../buildings'
import { glints, sea, streaks, sun } from '../nature'
import { crown, hedge } from '../plants'
import { roof } from '../roofs'
import { mirrored } from '../rocks'
import {
  at,
  circle,
  curve,
  ellipse,
  group,
  line,
  many,
  n,
  path,
  rect,
  times,
  W,
  type Pt,
  type Random,
} from '../svg'

function willow(
  r: Random,
  x: number,
  y: number,
  count: number,
  length: number,
  spread: number,
  tones: readonly [string, string, string],
): string {
  return many(count, (i) => {
    const sx = x + (i / (count - 1) - 0.5) * spread
    const len = length * r.range(0.45, 1)
    const bend = r.spread(40)
    const tone = r.pick(tones)
    const leaves = many(Math.round(len / 15), (k) => {
      const t = (k + 1) / (len / 15)
      const px = sx + bend * t * t
      const py = y + len * t
      const side = k % 2 ? 1 : -1
      return `M${n(px)} ${n(py)}q${side * 7} 4 ${side * 9} 20q${-side * 9} -6 ${-side * 9} -20z`
    })
    return (
      line(`M${n(sx)} ${n(y)}q0 ${n(len * 0.5)} ${n(bend)} ${n(len)}`, dark(tone, 0.25), 1.8) +
      path(leaves, tone)
    )
  })
}

/** Row of pointed arches centred on the origin. */
const pointed = (base: number, count: number, gap: number, w: number, h: number): string =>
  many(count, (i) => {
    const x = (i - (count - 1) / 2) * gap
    const spring = base - h + w * 0.72
    return `M${n(x - w / 2)} ${base}V${n(spring)}Q${n(x - w * 0.46)} ${n(base - h + w * 0.24)} ${n(x)} ${n(base - h)}Q${n(x + w * 0.46)} ${n(base - h + w * 0.24)} ${n(x + w / 2)} ${n(spring)}V${base}Z`
  })

/** Turtle tower: three receding storeys with pointed arches; about 300 wide and 380 high. */
function tower(a: Art): string {
  const face = a.across('#f9e8c2', '#cdb997', '#8a7a72')
  const hollow = a.fade('#1f2c30', '#35484a')
  const storey = (x: number, y: number, h: number, arches: string): string =>
    rect(-x, y - h, x * 2, h, face) +
    line(
      many(
        9,
        (i) => `M${n(-x + 12 + i * ((x * 2) / 9))} ${y - h + 4}v${n(a.r.range(10, h * 0.5))}`,
      ),
      '#6f6258',
      2.4,
      {
        opacity: 0.22,
      },
    ) +
    path(arches, '#f3e0b6', { stroke: '#f3e0b6', 'stroke-width': 7, 'stroke-linejoin': 'round' }) +
    path(arches, hollow) +
    rect(-x - 4, y - 8, x * 2 + 8, 8, '#a8957c')
  return group(
    {},
    rect(-152, -16, 304, 16, '#8a7a6c'),
    rect(-144, -22, 288, 8, '#d9c49c'),
    storey(132, -18, 116, pointed(-26, 3, 82, 46, 84)),
    roof(a, 0, -134, 304, 30, 40, '#94695a'),
    storey(98, -164, 76, pointed(-172, 3, 60, 34, 56)),
    roof(a, 0, -240, 236, 28, 36, '#94695a'),
    storey(60, -268, 56, ''),
    circle(0, -298, 21, '#f3e0b6'),
    circle(0, -298, 16, '#26353a'),
    roof(a, 0, -324, 164, 42, 34, '#a3745e'),
    path('M-50 -370q-12 -4 -16 -16q14 4 24 2h84q10 2 24 -2q-4 12 -16 16z', '#5f463f'),
    circle(0, -388, 8, '#efdcb2'),
    path('M-128 -60q16 -30 10 -60M118 -30q-14 -30 -6 -70', 'none', {
      stroke: '#5f8a52',
      'stroke-width': 5,
      opacity: 0.6,
    }),
    path('M-132 -14V-70q14 16 12 56zM132 -14V-50q-18 14 -20 36z', '#5f8a52', { opacity: 0.7 }),
  )
}

export function turtleTower(): string {
  const a = new Art(313)
  const { r } = a
  const horizon = 560
  a.add(
    rect(0, 0, W, 580, a.fade('#6fa9b5', '#bcd6c4', '#fff0c6', '#ffd9a0')),
    sun(a, 1120, 300, 44, '#fffdf0', '#ffe2a0'),
    path(streaks(r, 12, [0, 80, W, 180], [440, 8]), '#fffaf0', { opacity: 0.5 }),
  )
  a.add(
    path(
      many(20, (i) => {
        const x = i * 84 - 20
        const h = r.range(70, 190)
        return `M${n(x)} 560V${n(530 - h)}h${n(r.range(50, 80))}V560Z`
      }),
      a.fade('#c9bfa8', '#f0d9b0'),
      { opacity: 0.7 },
    ),
  )
  a.add(
    many(17, (i) =>
      crown(
        a,
        i * 104 + r.spread(30),
        500,
        r.range(150, 220),
        r.range(110, 160),
        ['#7fae7c', '#6ba07a', '#93b878'][i % 3] ?? '#7a7',
        1,
        7,
      ),
    ),
    a.mist(430, 150, '#fff0c8', 0.55),
    hedge(r, -10, 1620, 556, 24, '#4f8a66'),
    rect(0, 552, W, 10, '#d9c49a'),
  )
  a.add(
    sea(a, horizon, ['#f0e0a8', '#a9c98e', '#5b9a78', '#2a6b62', '#143f48']),
    group(
      { opacity: 0.26, transform: 'translate(0 1124) scale(1 -1)' },
      hedge(r, -10, 1620, 560, 46, '#3f7a5c'),
    ),
  )
  a.add(
    path(glints(r, 110, 1120, 160, horizon, 980), '#fff8d8', { opacity: 0.7 }),
    path(glints(r, 120, 800, 900, horizon, 1000), '#e9f2c8', { opacity: 0.25 }),
    path(glints(r, 90, 800, 900, 600, 1000), '#0f4048', { opacity: 0.28 }),
  )
  // Red bridge on the left leading to a shrine islet.
  const arc = (x: number): number => 622 - 44 * Math.sin(((x + 30) / 480) * Math.PI)
  const pts: Pt[] = times(13, (i): Pt => [-30 + i * 38, arc(-30 + i * 38)])
  const bridge =
    many(12, (i) =>
      line(
        `M${n(-12 + i * 38)} ${n(arc(-12 + i * 38))}V650M${n(0 + i * 38)} ${n(arc(i * 38))}V650`,
        '#8c2420',
        5,
      ),
    ) +
    line(curve(pts), '#a82a22', 13) +
    line(
      curve(pts.map(([x, y]): Pt => [x, y - 34])) +
        many(13, (i) => `M${n(-30 + i * 38)} ${n(arc(-30 + i * 38))}v-36`),
      '#d9352b',
      5,
    ) +
    line(curve(pts.map(([x, y]): Pt => [x, y - 18])), '#e8553f', 3)
  const shrine = group(
    { transform: 'translate(545 640)' },
    ellipse(0, 10, 150, 20, '#4a6a4c'),
    rect(-66, -70, 132, 72, a.across('#f0d08a', '#b9763f')),
    archRow(0, 2, 3, 40, 24, 50, '#6b2420'),
    path(
      'M-104 -66Q-80 -76 -62 -104H62Q80 -76 104 -66Q108 -74 110 -84Q116 -58 96 -58H-96Q-116 -58 -110 -84Q-108 -74 -104 -66Z',
      a.fade('#b5573a', '#7a3428'),
    ),
  )
  const island = group(
    { transform: 'translate(850 742)' },
    path(
      'M-300 8Q-250 -34 -150 -38H170Q270 -30 320 8Q240 30 0 30T-300 8Z',
      a.fade('#8fb45c', '#4a6f48'),
    ),
    path('M-300 8Q-240 -4 0 -2T320 8Q240 30 0 30T-300 8Z', '#6f5a48', { opacity: 0.7 }),
  )
  const bush =
    crown(a, 640, 706, 130, 90, '#5b9450', 1, 7) + crown(a, 1096, 712, 150, 100, '#4f8a4c', 1, 7)
  const towerArt = at(850, 712, 1.12, 1.12, tower(a))
  const all =
    bridge +
    crown(a, 470, 590, 120, 90, '#5b9450', 1, 6) +
    shrine +
    crown(a, 640, 602, 100, 80, '#4f8a4c', 1, 6)
  a.add(
    mirrored(a, 656, all, 0.34, 0.5),
    mirrored(a, 770, towerArt + bush, 0.42, 0.55),
    island,
    bush,
    towerArt,
    crown(a, 690, 728, 90, 46, '#7fae4e', 1, 6),
    crown(a, 1020, 730, 100, 50, '#6f9f4a', 1, 6),
  )
  a.add(
    path(glints(r, 36, 850, 330, 768, 960), '#1c5550', { opacity: 0.45 }),
    line('M540 778Q850 796 1180 774', '#fff3cc', 3, { opacity: 0.6 }),
  )
  a.add(
    many(9, () => {
      const x = r.range(160, 1440)
      return ellipse(x, r.range(880, 980), r.range(20, 46), 7, '#3f8060', { opacity: 0.8 })
    }),
  )
  a.add(
    willow(r, 1480, -20, 26, 640, 460, ['#4f8a4c', '#6fa552', '#8fbc58']),
    willow(r, 90, -20, 20, 460, 380, ['#4f8a4c', '#6fa552', '#8fbc58']),
  )
  a.add(a.glow(1120, 300, 620, '#fff0b8', 0.3))
  return a.finish({ tint: '#0f2a30', vignette: 0.34 })
}
