import { dark, light, mix, type Art } from './art'
import {
  circle,
  closed,
  curve,
  ellipse,
  group,
  line,
  many,
  n,
  path,
  poly,
  rect,
  times,
  type Pt,
} from './svg'

/** Ribbed junk sail: battens fan out from the mast. Drawn around the mast foot. */
function ribbedSail(a: Art, x: number, w: number, h: number, color: string): string {
  const luff: Pt[] = times(7, (i): Pt => [x - w * (0.34 - 0.02 * i), -h * (0.06 + (0.84 * i) / 6)])
  const leech: Pt[] = times(7, (i): Pt => {
    const t = i / 6
    return [
      x + w * (0.66 - 0.62 * t ** 2.2),
      -h * (0.1 + 0.9 * t) - h * 0.05 * Math.sin(t * Math.PI),
    ]
  })
  const scallop = leech
    .slice(1)
    .map(([px, py], i) => {
      const [qx, qy] = leech[i] ?? [px, py]
      return `Q${n((px + qx) / 2 + w * 0.1)} ${n((py + qy) / 2)} ${n(px)} ${n(py)}`
    })
    .join('')
  const foot = leech[0] ?? [0, 0]
  const outline = `${closed(luff).slice(0, -1)}L${n((leech[6] ?? foot)[0])} ${n((leech[6] ?? foot)[1])}`
  const start = luff[0] ?? [0, 0]
  const d = `M${n(start[0])} ${n(start[1])}L${n(foot[0])} ${n(foot[1])}${scallop}L${[...luff]
    .reverse()
    .map(([px, py]) => `${n(px)} ${n(py)}`)
    .join('L')}Z`
  const battens = luff.map(([lx, ly], i) => {
    const [rx, ry] = leech[i] ?? [lx, ly]
    return `M${n(lx)} ${n(ly)}L${n(rx)} ${n(ry)}`
  })
  const bands = luff.slice(0, -1).map(([lx, ly], i) => {
    const [rx, ry] = leech[i] ?? [lx, ly]
    const [mx, my] = leech[i + 1] ?? [lx, ly]
    const [ux, uy] = luff[i + 1] ?? [lx, ly]
    return closed([
      [lx, ly],
      [rx, ry],
      [mx, my],
      [ux, uy + (ly - uy) * 0.45],
    ])
  })
  return (
    path(d, a.across(dark(color, 0.12), color, light(color, 0.22))) +
    path(bands.join(''), dark(color, 0.22), { opacity: 0.3 }) +
    line(battens.join(''), dark(color, 0.5), Math.max(1, h / 95)) +
    line(outline, dark(color, 0.4), Math.max(1, h / 120), { opacity: 0.5 })
  )
}

/** Ha Long junk, about 300 wide and 330 high, water line at the origin. */
export function junk(a: Art, sail = '#c9552f', hull = '#5b3426'): string {
  const windows = many(7, (i) => rect(-72 + i * 22, -44, 12, 11, '#ffe2a0', { rx: 2 }))
  return group(
    {},
    line('M-66 -34V-214M30 -34V-316M104 -34V-196', dark(hull, 0.35), 5),
    ribbedSail(a, -66, 96, 196, dark(sail, 0.1)),
    ribbedSail(a, 104, 78, 178, dark(sail, 0.16)),
    ribbedSail(a, 30, 150, 300, sail),
    poly(
      [
        [-92, -34],
        [-86, -56],
        [96, -58],
        [108, -32],
      ],
      dark(mix(hull, '#c08a5a', 0.4), 0.05),
    ),
    windows,
    poly(
      [
        [-98, -55],
        [-92, -62],
        [104, -64],
        [112, -56],
      ],
      light(hull, 0.22),
    ),
    path(
      'M-150 -58Q-128 -34 -92 -31L112 -29Q142 -34 158 -62Q156 -24 128 2L-112 2Q-142 -20 -150 -58Z',
      a.fade(light(hull, 0.12), dark(hull, 0.3)),
    ),
    line('M-147 -48Q-126 -25 -92 -23L114 -21Q140 -26 155 -50', '#e9b978', 3, { opacity: 0.75 }),
    line('M-122 -8Q0 4 134 -8', dark(hull, 0.5), 3, { opacity: 0.5 }),
    line('M30 -316L34 -336', dark(hull, 0.3), 3),
    path('M33 -336L64 -329L34 -320Z', '#d8352b'),
  )
}

/** Rowing sampan with an upright rower in a conical hat; about 150 wide. */
export function sampan(color: string, shirt = '#2f4858'): string {
  return group(
    {},
    path('M-74 -12Q-30 2 0 2T74 -16Q56 14 30 16H-34Q-60 12 -74 -12Z', color),
    line('M-74 -12Q-30 4 0 4T74 -16', light(color, 0.35), 2),
    path('M-40 -4Q-36 -28 -14 -30T16 -4Z', dark(color, 0.15)),
    path('M34 0L38 -34Q44 -42 50 -34L54 0Z', shirt),
    circle(44, -44, 6, '#c98d66'),
    path('M28 -44L44 -58L61 -44Q44 -39 28 -44Z', '#f0d9a4'),
    line('M42 -28L76 12M42 -28L20 -20', dark(color, 0.1), 2.6),
  )
}

/** Vietnamese wooden fishing boat, about 420 wide; stern at the left, high bow at the right. */
export function fishingBoat(a: Art, hull = '#1f7fb0', trim = '#e04b35'): string {
  const pole = dark('#6b4a34', 0.3)
  const nets = many(
    9,
    (i) => `M${n(-150 + i * 12)} -70Q${n(-146 + i * 12)} -100 ${n(-120 + i * 8)} -150`,
  )
  return group(
    {},
    line('M-30 -60V-250M-30 -240L-178 -120M-30 -240L182 -110M-30 -186L-150 -86', pole, 4),
    line(nets, '#e9dcc0', 1.2, { opacity: 0.7 }),
    many(7, (i) =>
      poly(
        [
          [-12 + i * 27, -232 + i * 16.4],
          [0 + i * 27, -225 + i * 16.4],
          [-8 + i * 27, -206 + i * 16.4],
        ],
        i % 2 === 0 ? trim : '#ffcf5c',
      ),
    ),
    poly(
      [
        [-150, -66],
        [-142, -142],
        [-22, -142],
        [-10, -66],
      ],
      a.across('#e9dcc0', '#fbf2dc'),
    ),
    poly(
      [
        [-160, -140],
        [-150, -156],
        [-16, -156],
        [-6, -140],
      ],
      trim,
    ),
    many(
      3,
      (i) =>
        rect(-128 + i * 34, -124, 22, 26, '#274e5e', { rx: 3 }) +
        rect(-128 + i * 34, -124, 22, 8, '#7fb3b8', { rx: 3 }),
    ),
    rect(-132, -90, 96, 6, trim, { opacity: 0.7 }),
    path(
      'M-208 -84Q-190 -66 -150 -62L80 -60Q160 -70 214 -130Q206 -40 150 10L-150 12Q-196 -20 -208 -84Z',
      a.fade(light(hull, 0.16), hull, dark(hull, 0.34)),
    ),
    path(
      'M-208 -84Q-190 -66 -150 -62L80 -60Q160 -70 214 -130L212 -112Q158 -54 82 -46L-150 -48Q-188 -52 -206 -72Z',
      trim,
    ),
    line('M-200 -52Q-184 -34 -150 -32L84 -30Q158 -38 205 -88', '#fff1d0', 4, { opacity: 0.85 }),
    line('M-186 -26Q-160 -10 -146 -8L96 -8Q150 -16 188 -48', dark(hull, 0.45), 2.4, {
      opacity: 0.6,
    }),
    ellipse(168, -68, 15, 9, '#fff6e4', { transform: 'rotate(-34 168 -68)' }),
    circle(170, -69, 5, '#14202c'),
    poly(
      [
        [-150, 12],
        [150, 10],
        [128, 26],
        [-130, 27],
      ],
      dark(trim, 0.3),
    ),
  )
}

/** Round woven basket boat seen from above and aside; 120 wide. */
export function basketBoat(a: Art, tone = '#b98445'): string {
  const weave = many(13, (i) => {
    const x = -56 + i * 9.4
    return `M${n(x)} ${n(-6 + Math.sqrt(Math.max(0, 1 - (x / 60) ** 2)) * 10)}L${n(x * 0.72)} 36`
  })
  return group(
    {},
    path('M-60 -8Q-58 42 0 44T60 -8Z', a.across(dark(tone, 0.42), tone, light(tone, 0.12))),
    line(weave, dark(tone, 0.45), 1.6, { opacity: 0.6 }),
    line('M-57 8Q0 34 57 8M-50 22Q0 46 50 22', dark(tone, 0.45), 1.6, { opacity: 0.5 }),
    ellipse(0, -8, 60, 18, light(tone, 0.25)),
    ellipse(0, -7, 53, 14, dark(tone, 0.55)),
    path('M-53 -7A53 14 0 0 0 53 -7Q0 22 -53 -7Z', dark(tone, 0.3)),
    line('M-70 -22L44 2', '#8a5b34', 4),
    path(
      curve(
        [
          [-70, -22],
          [-90, -32],
          [-94, -26],
          [-72, -18],
        ],
        true,
      ),
      '#8a5b34',
    ),
  )
}
