import { Art, dark, light } from '../art'
import { crown, glints, hedge, land, ridge, sea, shadow, streaks, sun } from '../nature'
import { aoDai, man } from '../people'
import { mirrored } from '../rocks'
import { at, circle, curve, ellipse, group, line, many, n, path, poly, rect, times, W, type Pt, type Random } from '../svg'

function willow(r: Random, x: number, y: number, count: number, length: number, spread: number, tones: readonly [string, string, string]): string {
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
    return line(`M${n(sx)} ${n(y)}q0 ${n(len * 0.5)} ${n(bend)} ${n(len)}`, dark(tone, 0.25), 1.8) + path(leaves, tone)
  })
}

function archRow(x: number, base: number, count: number, gap: number, w: number, h: number, fill: string): string {
  return path(many(count, (i) => { const cx = x + (i - (count - 1) / 2) * gap; return `M${n(cx - w / 2)} ${n(base)}V${n(base - h + w / 2)}A${n(w / 2)} ${n(w / 2)} 0 0 1 ${n(cx + w / 2)} ${n(base - h + w / 2)}V${n(base)}Z` }), fill)
}

/** Turtle tower: three receding storeys with pointed arches; about 300 wide and 360 high. */
function tower(a: Art): string {
  const stone = '#c9b593'
  const face = a.across('#f6e4bb', stone, '#8a7a70')
  const corner = (x: number, y: number, dir: number): string => path(`M${x} ${y}q${dir * 12} 2 ${dir * 20} -14q-2 20 -${dir > 0 ? 20 : -20} 20z`, '#7d6a5c')
  const dark0 = '#2c3a3c'
  return group({},
    rect(-150, -16, 300, 16, '#8a7a6c'), rect(-132, -132, 264, 118, face), archRow(0, -14, 3, 80, 46, 84, dark0), rect(-140, -138, 280, 10, '#efdcb2'),
    poly([[-146, -136], [146, -136], [112, -162], [-112, -162]], a.fade('#a3765c', '#6f5048')), corner(-146, -136, -1), corner(146, -136, 1),
    rect(-100, -236, 200, 76, face), archRow(0, -162, 3, 60, 34, 58, dark0), rect(-107, -242, 214, 9, '#efdcb2'),
    poly([[-112, -240], [112, -240], [76, -264], [-76, -264]], a.fade('#a3765c', '#6f5048')), corner(-112, -240, -1), corner(112, -240, 1),
    rect(-62, -322, 124, 60, face), circle(0, -292, 17, dark0), circle(0, -292, 21, 'none', { stroke: '#efdcb2', 'stroke-width': 4 }), rect(-68, -328, 136, 8, '#efdcb2'),
    path('M-84 -326Q-56 -334 -44 -364H44Q56 -334 84 -326Q90 -332 92 -342Q96 -320 80 -318H-80Q-96 -320 -92 -342Q-90 -332 -84 -326Z', a.fade('#b5876a', '#6f5048')),
    path('M-44 -364q-10 -4 -14 -14q12 4 20 2h76q8 2 20 -2q-4 10 -14 14z', '#6f5048'), circle(0, -382, 8, '#efdcb2'),
    path('M-128 -60q16 -30 10 -60M118 -30q-14 -30 -6 -70', 'none', { stroke: '#5f8a52', 'stroke-width': 5, opacity: 0.6 }), path('M-132 -14V-70q14 16 12 56zM132 -14V-50q-18 14 -20 36z', '#5f8a52', { opacity: 0.7 }))
}

export function turtleTower(): string {
  const a = new Art(313)
  const { r } = a
  const horizon = 560
  a.add(rect(0, 0, W, 580, a.fade('#6fa9b5', '#bcd6c4', '#fff0c6', '#ffd9a0')), sun(a, 1120, 300, 44, '#fffdf0', '#ffe2a0'), path(streaks(r, 12, [0, 80, W, 180], [440, 8]), '#fffaf0', { opacity: 0.5 }))
  a.add(path(many(20, (i) => { const x = i * 84 - 20; const h = r.range(70, 190); return `M${n(x)} 560V${n(530 - h)}h${n(r.range(50, 80))}V560Z` }), a.fade('#c9bfa8', '#f0d9b0'), { opacity: 0.7 }))
  a.add(many(17, (i) => crown(a, i * 104 + r.spread(30), 500, r.range(150, 220), r.range(110, 160), ['#7fae7c', '#6ba07a', '#93b878'][i % 3] ?? '#7a7', 1, 7)), a.mist(430, 150, '#fff0c8', 0.55), hedge(r, -10, 1620, 556, 24, '#4f8a66'), rect(0, 552, W, 10, '#d9c49a'))
  a.add(sea(a, horizon, ['#f0e0a8', '#a9c98e', '#5b9a78', '#2a6b62', '#143f48']), group({ opacity: 0.26, transform: 'translate(0 1124) scale(1 -1)' }, hedge(r, -10, 1620, 560, 46, '#3f7a5c')))
  a.add(path(glints(r, 110, 1120, 160, horizon, 980), '#fff8d8', { opacity: 0.7 }), path(glints(r, 120, 800, 900, horizon, 1000), '#e9f2c8', { opacity: 0.25 }), path(glints(r, 90, 800, 900, 600, 1000), '#0f4048', { opacity: 0.28 }))
  // Red bridge on the left leading to a shrine islet.
  const arc = (x: number): number => 622 - 44 * Math.sin(((x + 30) / 480) * Math.PI)
  const pts: Pt[] = times(13, (i): Pt => [-30 + i * 38, arc(-30 + i * 38)])
  const bridge = many(12, (i) => line(`M${n(-12 + i * 38)} ${n(arc(-12 + i * 38))}V650M${n(0 + i * 38)} ${n(arc(i * 38))}V650`, '#8c2420', 5)) + line(curve(pts), '#a82a22', 13) + line(curve(pts.map(([x, y]): Pt => [x, y - 34])) + many(13, (i) => `M${n(-30 + i * 38)} ${n(arc(-30 + i * 38))}v-36`), '#d9352b', 5) + line(curve(pts.map(([x, y]): Pt => [x, y - 18])), '#e8553f', 3)
  const shrine = group({ transform: 'translate(545 640)' }, ellipse(0, 10, 150, 20, '#4a6a4c'), rect(-66, -70, 132, 72, a.across('#f0d08a', '#b9763f')), archRow(0, 2, 3, 40, 24, 50, '#6b2420'), path('M-104 -66Q-80 -76 -62 -104H62Q80 -76 104 -66Q108 -74 110 -84Q116 -58 96 -58H-96Q-116 -58 -110 -84Q-108 -74 -104 -66Z', a.fade('#b5573a', '#7a3428')))
  const island = group({ transform: 'translate(850 742)' }, path('M-300 8Q-250 -34 -150 -38H170Q270 -30 320 8Q240 30 0 30T-300 8Z', a.fade('#8fb45c', '#4a6f48')), path('M-300 8Q-240 -4 0 -2T320 8Q240 30 0 30T-300 8Z', '#6f5a48', { opacity: 0.7 }))
  const bush = crown(a, 640, 706, 130, 90, '#5b9450', 1, 7) + crown(a, 1096, 712, 150, 100, '#4f8a4c', 1, 7)
  const towerArt = at(850, 712, 1.12, 1.12, tower(a))
  const all = bridge + crown(a, 470, 590, 120, 90, '#5b9450', 1, 6) + shrine + crown(a, 640, 602, 100, 80, '#4f8a4c', 1, 6)
  a.add(mirrored(a, 656, all, 0.34, 0.5), mirrored(a, 770, towerArt + bush, 0.42, 0.55), island, bush, towerArt, crown(a, 690, 728, 90, 46, '#7fae4e', 1, 6), crown(a, 1020, 730, 100, 50, '#6f9f4a', 1, 6))
  a.add(path(glints(r, 36, 850, 330, 768, 960), '#1c5550', { opacity: 0.45 }), line('M540 778Q850 796 1180 774', '#fff3cc', 3, { opacity: 0.6 }))
  a.add(many(9, () => { const x = r.range(160, 1440); return ellipse(x, r.range(880, 980), r.range(20, 46), 7, '#3f8060', { opacity: 0.8 }) }))
  a.add(willow(r, 1480, -20, 26, 640, 460, ['#4f8a4c', '#6fa552', '#8fbc58']), willow(r, 90, -20, 20, 460, 380, ['#4f8a4c', '#6fa552', '#8fbc58']))
  a.add(a.glow(1120, 300, 620, '#fff0b8', 0.3))
  return a.finish({ tint: '#0f2a30', vignette: 0.34 })
}

/** Two-tier pavilion roof with curled corners. */
const curl = (x: number, y: number, w: number, h: number, inset: number): string =>
  `M${n(x - w / 2)} ${n(y)}Q${n(x - w / 2 + inset * 0.7)} ${n(y - h * 0.25)} ${n(x - w / 2 + inset)} ${n(y - h)}H${n(x + w / 2 - inset)}Q${n(x + w / 2 - inset * 0.7)} ${n(y - h * 0.25)} ${n(x + w / 2)} ${n(y)}q${n(h * 0.2)} ${n(-h * 0.1)} ${n(h * 0.26)} ${n(-h * 0.36)}q${n(h * 0.06)} ${n(h * 0.5)} ${n(-h * 0.36)} ${n(h * 0.5)}H${n(x - w / 2 + h * 0.1)}q${n(-h * 0.42)} 0 ${n(-h * 0.36)} ${n(-h * 0.5)}q${n(h * 0.06)} ${n(h * 0.26)} ${n(h * 0.26)} ${n(h * 0.36)}Z`

function roof(a: Art, x: number, y: number, w: number, h: number, inset: number, color: string): string {
  const clip = a.clip(path(curl(x, y, w, h, inset), '#000'))
  const count = Math.round(w / 11)
  return path(curl(x, y, w, h, inset), a.fade(light(color, 0.3), color, dark(color, 0.3))) + group({ 'clip-path': clip }, line(many(count, (i) => { const u = i / (count - 1) - 0.5; return `M${n(x + u * (w - inset * 2))} ${n(y - h)}L${n(x + u * w)} ${n(y + 4)}` }), dark(color, 0.35), 1.8, { opacity: 0.6 })) +
    rect(x - w / 2 + inset - 6, y - h - 6, w - inset * 2 + 12, 9, dark(color, 0.3), { rx: 3 }) + line(`M${n(x - w / 2)} ${n(y + h * 0.1)}H${n(x + w / 2)}`, '#f6dfa0', 3, { opacity: 0.8 })
}

export function hueCitadel(): string {
  const a = new Art(404)
  const { r } = a
  a.add(rect(0, 0, W, 640, a.fade('#5a86b4', '#a9bfc9', '#fbdcae', '#ffc48a')), sun(a, 1180, 250, 46, '#fff9e4', '#ffd894'), path(streaks(r, 18, [0, 60, W, 260], [480, 10]), '#fff1d8', { opacity: 0.5 }))
  a.add(land(ridge(r, 500, 100, 0.5, 6), a.global([[0, '#9fb0b0'], [1, '#f3d3a0']], 0, 440, 0, 560), 660), many(15, (i) => crown(a, i * 116 + r.spread(40), 570, r.range(120, 190), r.range(90, 140), i % 2 ? '#6f9f70' : '#5a8f6c', 1, 7)), a.mist(480, 150, '#ffe3b0', 0.6))
  const brick = '#b5705a'
  const wall = (x: number, w: number, top: number, base: number): string => rect(x, top, w, base - top, a.fade('#d99a78', brick, dark(brick, 0.28))) + line(many(Math.floor((base - top) / 15), (i) => `M${x} ${top + 14 + i * 15}h${w}`), dark(brick, 0.35), 1.3, { opacity: 0.4 }) + rect(x - 5, top - 12, w + 10, 15, '#f0cf9a') + rect(x - 5, top + 1, w + 10, 4, dark(brick, 0.4))
  const base = 690
  a.add(wall(-20, 280, 560, base), wall(1340, 280, 560, base), wall(250, 1100, 500, base), wall(210, 190, 476, base + 12), wall(1200, 190, 476, base + 12))
  a.add(many(5, (i) => { const w = [64, 78, 110, 78, 64][i] ?? 60; const h = [110, 122, 146, 122, 110][i] ?? 100; const x = 800 + ([-300, -150, 0, 150, 300][i] ?? 0); return rect(x - w / 2 - 12, base - h - 14, w + 24, h + 14, '#e8c08e') + (i === 2 ? rect(x - w / 2, base - h, w, h, '#3a2028') : archRow(x, base, 1, 0, w, h, '#3a2028')) + rect(x - w / 2 + 8, base - h * 0.55, w * 0.22, h * 0.55, '#8c3a30', { opacity: 0.8 }) + rect(x + w / 2 - 8 - w * 0.22, base - h * 0.55, w * 0.22, h * 0.55, '#8c3a30', { opacity: 0.8 }) }))
  const pavilion = (x: number, w: number, y: number, color: string, big: boolean): string => {
    const posts = Math.round(w / 44)
    return rect(x - w / 2, y - 92, w, 92, '#5a2420') + many(posts + 1, (i) => rect(x - w / 2 + (i * w) / posts - 5, y - 96, 10, 96, a.across('#e0553d', '#9a2c26'))) + line(`M${x - w / 2} ${y - 22}h${w}M${x - w / 2} ${y - 10}h${w}`, '#f0c060', 4) + roof(a, x, y - 86, w + 96, 48, 44, color) + rect(x - w / 2 + 40, y - 178, w - 80, 46, '#6b2a24') + many(posts - 1, (i) => rect(x - w / 2 + 44 + (i * (w - 92)) / (posts - 2), y - 178, 7, 46, '#d9482f')) + roof(a, x, y - 168, w + 20, big ? 66 : 54, 46, color)
  }
  a.add(pavilion(330, 210, 468, '#4f8f6a', false), pavilion(1270, 210, 468, '#4f8f6a', false), pavilion(560, 250, 492, '#4f8f6a', false), pavilion(1040, 250, 492, '#4f8f6a', false), pavilion(800, 340, 488, '#e9ae3f', true), line('M800 252V196', '#6b4a30', 5), path('M802 198l58 12l-58 20z', '#e0352b'))
  a.add(poly([[0, base], [W, base], [W, 742], [0, 742]], a.fade('#e9d09a', '#c9a574')), rect(0, 736, W, 10, '#fbe7bd'), rect(0, 744, W, 40, a.fade('#b98a6c', '#6f5a58')))
  a.add(sea(a, 776, ['#e9cf9a', '#8fae8a', '#3f7f78', '#1c4f58']), path(`M210 776h1180v70h-1180z`, '#b5705a', { opacity: 0.25 }), path(many(3, (i) => curl(800 + (i - 1) * 470, 900, 420, -50, 50)), '#d9a03f', { opacity: 0.25 }), path(glints(r, 90, 900, 700, 780, 1000), '#fff1c4', { opacity: 0.5 }))
  a.add(poly([[700, base + 4], [900, base + 4], [980, 1000], [620, 1000]], a.fade('#f3dcae', '#cfa880')), line(many(9, (i) => `M${n(696 - i * 8)} ${n(712 + i * 33)}H${n(904 + i * 8)}`), '#a97f64', 2, { opacity: 0.5 }), many(7, (i) => { const y = 740 + i * 38; return rect(686 - i * 10, y - 30, 12 + i, 36 + i * 2, '#f6dfb4') + rect(902 + i * 10, y - 30, 12 + i, 36 + i * 2, '#f6dfb4') }), line('M690 716L616 968M910 716L984 968', '#fff0cc', 9))
  const put = (x: number, y: number, s: number, f: string): string => shadow(a, x, y, 34 * s, 5 * s, '#3a1a20', 0.5) + at(x, y, s, s, f)
  a.add(put(770, 756, 0.7, aoDai('#7c3f8c', { hat: true })), put(806, 760, 0.7, man('#f3ead8', '#35455c')), put(842, 850, 1.15, aoDai('#8c5fb0', { hat: true })), put(776, 872, 1.2, aoDai('#e0608a', {})), put(300, 728, 0.6, man('#d9a03f')), put(1250, 728, 0.6, aoDai('#2f8f8a', {})))
  const lotus = (x: number, y: number, s: number, c: string): string => at(x, y, s, s, line('M0 0Q4 30 0 60', '#2f6b52', 4), many(7, (i) => { const t = (i - 3) * 0.36; return path(`M0 4Q${n(Math.sin(t) * 34 - 12)} ${n(-Math.cos(t) * 26)} ${n(Math.sin(t) * 40)} ${n(-Math.cos(t) * 46)}Q${n(Math.sin(t) * 34 + 12)} ${n(-Math.cos(t) * 26)} 0 4Z`, i % 2 ? c : light(c, 0.35)) }), circle(0, -8, 7, '#f6cf5a'))
  for (const side of [-1, 1]) {
    a.add(many(26, () => { const t = r.next(); const y = 820 + t * 170; const x = 800 + side * r.range(190 + t * 60, 800); const w = 26 + t * 62; return ellipse(x, y, w, w * 0.28, r.pick(['#3f8a62', '#5ba068', '#2f7358'])) + path(`M${n(x)} ${n(y)}L${n(x + w * 0.9)} ${n(y - w * 0.07)}L${n(x + w * 0.86)} ${n(y + w * 0.12)}Z`, '#1c4f50', { opacity: 0.6 }) + ellipse(x - w * 0.2, y - w * 0.06, w * 0.5, w * 0.1, '#8fc488', { opacity: 0.5 }) }))
    a.add(many(8, (i) => { const t = i / 7; const y = 830 + t * 110; return lotus(800 + side * r.range(240 + t * 60, 720), y, 0.45 + t * 0.8, r.pick(['#e8608f', '#f08aa8', '#fbe3e4'])) }))
  }
  a.add(a.glow(1180, 250, 700, '#ffd894', 0.25))
  return a.finish({ tint: '#20142c', vignette: 0.34 })
}

export const landmarkScenes = { 'turtle-tower': turtleTower, 'hue-citadel': hueCitadel }
