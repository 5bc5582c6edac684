import { Art, dark, light, mix } from '../art'
import { sampan } from '../boats'
import { tubeHouse, type House } from '../buildings'
import { blob, crown, dapple, glints, puff, sea, shadow } from '../nature'
import { aoDai, child, cyclist, man, vendor } from '../people'
import { mirrored } from '../rocks'
import { at, circle, group, line, many, n, path, poly, rect, times, W, H, type Pt } from '../svg'

export function haNoiOldQuarter(): string {
  const a = new Art(1010)
  const { r } = a
  a.add(rect(0, 0, W, 800, a.fade('#78b4bb', '#cfdcc0', '#ffe7b5', '#ffd291')))
  a.add(a.glow(1180, 120, 620, '#fff1c4', 0.9))
  // Hazy roofs behind the street.
  a.add(path(many(16, (i) => { const x = -40 + i * 108; const h = r.range(300, 560); return `M${n(x)} 800V${n(780 - h)}l${n(52)} -44l52 44V800Z` }), a.fade('#d9b48c', '#f1cf9a'), { opacity: 0.75 }))
  const base = 822
  const houses: House[] = [
    { x: -46, w: 150, floors: 3, wall: '#e3b45c', trim: '#2f6f5f', awning: '#c9483a', roof: 'gable', base },
    { x: 104, w: 118, floors: 4, wall: '#d98a6c', trim: '#35556b', awning: '#2f7f7a', roof: 'flat', base },
    { x: 222, w: 168, floors: 2, wall: '#f0d08a', trim: '#2f7a64', awning: '#d9762f', roof: 'gable', base },
    { x: 390, w: 126, floors: 4, wall: '#8fb5ad', trim: '#8d4a38', awning: '#b83a44', roof: 'french', base },
    { x: 516, w: 176, floors: 3, wall: '#eec26a', trim: '#24685e', awning: '#2b6a8c', roof: 'gable', base },
    { x: 692, w: 112, floors: 5, wall: '#e6d6b6', trim: '#3b6b7a', awning: '#d9533b', roof: 'flat', base },
    { x: 804, w: 184, floors: 2, wall: '#e0a04c', trim: '#1f5f57', awning: '#8c3547', roof: 'gable', base },
    { x: 988, w: 122, floors: 4, wall: '#c9796a', trim: '#f0dcae', awning: '#e9a23a', roof: 'french', base },
    { x: 1110, w: 158, floors: 3, wall: '#f2d99a', trim: '#2f6f8a', awning: '#3f8256', roof: 'gable', base },
    { x: 1268, w: 116, floors: 5, wall: '#a9bda0', trim: '#7d3f34', awning: '#d14a4a', roof: 'flat', base },
    { x: 1384, w: 168, floors: 3, wall: '#e8b65e', trim: '#2a6b5c', awning: '#2f6f9a', roof: 'gable', base },
    { x: 1552, w: 130, floors: 4, wall: '#d99a7c', trim: '#35556b', awning: '#c9483a', roof: 'flat', base },
  ]
  // Houses further from the sun, on the left, stand in cooler light.
  a.add(...houses.map((house) => tubeHouse(a, { ...house, wall: mix(house.wall, '#4a3a68', Math.max(0, 0.26 - house.x / 2800)) })))
  a.add(a.mist(640, 220, '#ffdf9f', 0.28))
  a.add(rect(0, base, W, 26, a.fade('#d9b58a', '#a98468')), rect(0, base + 24, W, 8, '#6f5a58'), rect(0, base + 30, W, 160, a.fade('#a8897a', '#7c6a72', '#5a5266')))
  a.add(poly([[0, 900], [420, 856], [980, 856], [1600, 940], [1600, 1000], [0, 1000]], '#ffd9a0', { opacity: 0.14 }), line('M-10 968H1610', '#ffe9c0', 4, { opacity: 0.35, 'stroke-dasharray': '60 50' }))
  // Lanterns and wires.
  const wire = (y0: number, y1: number, sag: number): string => `M-20 ${y0}Q400 ${y0 + sag} 760 ${(y0 + y1) / 2}T1620 ${y1}`
  a.add(line(wire(330, 300, 130) + wire(346, 330, 150) + wire(318, 350, 90) + wire(380, 300, 160) + wire(360, 372, 120) + 'M760 290Q1000 560 1200 620M760 330Q600 560 470 690', '#20232e', 2.6, { opacity: 0.8 }))
  a.add(rect(752, 210, 15, 640, a.across('#9a938c', '#5f5a60')), rect(700, 262, 118, 8, '#4a464e'), rect(708, 312, 102, 8, '#4a464e'), many(5, (i) => rect(706 + i * 25, 250, 7, 14, '#d9d0c0')), path(many(7, (i) => `M${742 + i * 5} ${300 + i * 6}a26 30 0 1 0 1 0`), 'none', { stroke: '#20232e', 'stroke-width': 2.2, opacity: 0.75 }), rect(772, 430, 34, 46, '#8a8f90', { rx: 3 }))
  a.add(line('M222 640Q370 700 516 640', '#5a3a30', 2), many(5, (i) => { const x = 254 + i * 58; const y = 654 + 22 * Math.sin(((i + 0.6) / 5) * Math.PI); return a.glow(x, y + 18, 48, '#ffb04a', 0.6) + path(`M${x - 15} ${n(y + 18)}q0 -17 15 -17t15 17t-15 17t-15 -17z`, i % 2 ? '#f0a63a' : '#e0402f') + line(`M${x} ${n(y + 36)}v15`, '#f2c75a', 3) }))
  a.add(line('M988 650Q1130 712 1268 650', '#5a3a30', 2), many(5, (i) => { const x = 1020 + i * 54; const y = 664 + 22 * Math.sin(((i + 0.6) / 5) * Math.PI); return a.glow(x, y + 18, 48, '#ffb04a', 0.6) + path(`M${x - 15} ${n(y + 18)}q0 -17 15 -17t15 17t-15 17t-15 -17z`, i % 2 ? '#e0402f' : '#f0a63a') + line(`M${x} ${n(y + 36)}v15`, '#f2c75a', 3) }))
  // Street tree on the right keeps the frame.
  a.add(path('M1496 860Q1520 640 1476 470L1520 430L1540 540L1590 430L1620 450Q1560 600 1566 860Z', a.across('#6a4a3c', '#3f2c2c')), crown(a, 1560, 300, 520, 420, '#4d8a4a', -1, 18), crown(a, 20, 120, 380, 240, '#5a9450', 1, 13))
  const put = (x: number, y: number, s: number, figure: string, flip = 1): string => shadow(a, x + 10, y, 34 * s, 6 * s, '#2a1a2c', 0.6) + at(x, y, s * flip, s, figure)
  a.add(put(330, 868, 1.35, man('#f3ead8', '#3a4560', 2)), put(388, 866, 1.2, aoDai('#8fb9c9', { hat: true }), -1), put(1180, 866, 1.25, man('#7c9a8c', '#2b3040', 3)), put(1228, 868, 1.1, child('#e9b13f', '#35556b')), put(1330, 872, 1.3, aoDai('#d9a0b4', {})))
  // Noodle stall with stools.
  a.add(shadow(a, 600, 892, 120, 14, '#2a1a2c', 0.5), rect(552, 838, 92, 46, a.fade('#b9763f', '#7d4a2c')), rect(544, 832, 108, 9, '#e0b070'), path('M574 832q-4 -34 22 -34t22 34z', a.across('#b8c0c4', '#7d8890')), line('M588 790q-8 -16 2 -28t0 -26M606 790q8 -16 -2 -28t2 -24', '#fff6e4', 4, { opacity: 0.6 }), at(520, 886, 1.2, 1.2, group({ transform: 'translate(0 22)' }, man('#d9533b', '#2b3040', 4))), many(3, (i) => rect(668 + i * 34, 866, 22, 22, ['#2f6fb0', '#d9402f', '#2f6fb0'][i] ?? '#000', { rx: 4 })))
  a.add(put(880, 936, 2, vendor('#8c3f5c', ['#e9913a', '#7fb04a'])), put(400, 950, 1.85, cyclist('#3f7f9a')), put(1190, 962, 1.95, cyclist('#f3ead8', '#a3423a', '#5a4a6a'), -1))
  const flowers = (x: number, y: number, s: number): string => at(x, y, s, s, path('M-26 -40H26L18 0H-18Z', '#b98748'), many(22, () => { const u = r.spread(1); return circle(u * 34, -46 - (1 - Math.abs(u)) * r.range(0, 40), r.range(5, 9), r.pick(['#f2779b', '#ffd27a', '#fff1e0', '#e8455a', '#c98ad0'])) }), line('M-20 -30H20M-19 -18H19', '#8f6136', 2))
  a.add(flowers(327, 908, 0.95), flowers(1262, 916, 1), shadow(a, 1010, 912, 80, 10, '#2a1a2c', 0.5), at(1010, 908, 1.5, 1.5, path('M-16 0Q-20 -30 -8 -38H8Q20 -30 18 0Z', '#3f6f8c'), path('M-18 0Q-4 -16 14 -12L20 0Z', '#2a2f40'), circle(0, -45, 6.4, '#c98f6a'), path('M-15 -45L0 -60L15 -45Q0 -40 -15 -45Z', '#f1d9a2')), many(2, (i) => at(1052 + i * 44, 912, 0.8, 0.8, path('M-24 -14H24L16 0H-16Z', '#b98748'), many(7, (k) => circle(-15 + k * 5, -17 - (k % 2) * 6, 6, i ? '#e9913a' : '#7fb04a')))))
  a.add(put(700, 872, 1.2, aoDai('#e0b04c', {})), put(736, 874, 1.15, man('#6f8fa8', '#3a3f55', 4)), put(160, 872, 1.25, man('#b8605a', '#2f3a50', 4)))
  a.add(many(26, () => circle(r.range(0, W), r.range(860, 990), r.range(3, 6), r.pick(['#e9c25a', '#7fa04a', '#d98a3a']), { opacity: 0.7 })))
  a.add(a.glow(1180, 120, 980, '#ffe6a8', 0.3))
  return a.finish({ tint: '#20122c', vignette: 0.36 })
}

/** Broad crown of the flamboyant: flat umbrellas of red over green lace. */
function flameCrown(a: Art, x: number, y: number, w: number, h: number): string {
  const { r } = a
  const tiers = times(8, (i): readonly [Pt, number] => {
    const u = (i % 4) / 1.5 - 1 + r.spread(0.16)
    const row = Math.floor(i / 4)
    return [[x + u * w * (row ? 0.4 : 0.27), y + (row ? h * 0.2 : -h * 0.16) + u * u * h * 0.2], w * r.range(0.19, 0.25)]
  })
  return tiers
    .map(([[tx, ty], tw]) => {
      const th = tw * 0.36
      const scatter = (count: number, dy: number, spread: number, rx: number, ry: number): string =>
        many(count, () => { const u = r.spread(1); return blob(a, tx + u * tw * spread, ty + dy * th + u * u * th * 0.6, tw * rx * r.range(0.7, 1.2), th * ry * r.range(0.7, 1.2)) })
      return (
        group({ fill: '#25583a' }, scatter(7, 0.72, 0.95, 0.26, 0.34)) +
        group({ fill: '#5f963f' }, scatter(6, 0.54, 0.9, 0.2, 0.22)) +
        group({ fill: '#a51d26' }, scatter(9, 0.24, 1, 0.3, 0.46)) +
        group({ fill: '#dc342c' }, scatter(10, -0.08, 0.92, 0.26, 0.4)) +
        group({ fill: '#f4563a' }, scatter(9, -0.36, 0.78, 0.2, 0.28)) +
        group({ fill: '#ff8a58', opacity: 0.95 }, scatter(6, -0.56, 0.6, 0.13, 0.16)) +
        group({ fill: '#ffc08a', opacity: 0.75 }, dapple(a, tx, ty - th * 0.3, tw * 0.86, th * 0.62)) +
        group({ fill: '#8f1622', opacity: 0.55 }, dapple(a, tx, ty + th * 0.3, tw * 0.95, th * 0.5)) +
        group({ fill: '#8cc25a', opacity: 0.7 }, dapple(a, tx, ty + th * 0.7, tw * 0.9, th * 0.4))
      )
    })
    .join('')
}

export function flameTrees(): string {
  const a = new Art(205)
  const { r } = a
  const horizon = 520
  a.add(rect(0, 0, W, 540, a.fade('#4aa3c2', '#9fd2cd', '#f3ecc8', '#ffe3ac')), a.glow(600, 330, 700, '#fff3cc', 0.9))
  // Far bank: pale French-era houses under trees.
  a.add(path(many(15, (i) => { const x = i * 112 - 30; const h = r.range(56, 120); return `M${n(x)} 524V${n(520 - h)}h92V524Z` }), '#f3dcae'), path(many(15, (i) => { const x = i * 112 - 30; const h = r.range(60, 118); return `M${n(x - 5)} ${n(520 - h)}l16 -26h70l16 26z` }), '#c9785a', { opacity: 0.85 }), path(many(60, (i) => { const x = i * 27 + 4; return `M${n(x)} ${n(482 + (i % 3) * 4)}h9v16h-9z` }), '#8a9a94', { opacity: 0.7 }))
  a.add(many(13, (i) => crown(a, i * 130 + r.spread(40), 506, r.range(90, 150), r.range(50, 80), i % 3 === 1 ? '#e0503c' : '#6aa070', -1, 6)), a.mist(430, 120, '#fff1cc', 0.6))
  a.add(sea(a, horizon, ['#f3dfae', '#9fcabb', '#4f9fa2', '#23707f', '#174f62']), path(many(15, (i) => `M${n(i * 112 - 24)} 524h80v${n(r.range(40, 84))}h-80z`), '#f3dcae', { opacity: 0.35 }))
  a.add(rect(0, 516, W, 8, '#b9a88a'), path(glints(r, 150, 700, 900, horizon, 900), '#fff8e0', { opacity: 0.5 }), path(glints(r, 80, 700, 900, 560, 900), '#0f4a5c', { opacity: 0.3 }), path(glints(r, 40, 760, 500, 560, 860), '#e0503c', { opacity: 0.4 }))
  const boat = (color: string): string => group({}, path('M-150 -26Q-60 -4 0 -4T150 -34Q130 14 90 20H-100Q-134 12 -150 -26Z', a.fade(light(color, 0.2), dark(color, 0.3))), line('M-148 -22Q-60 2 0 2T148 -29', '#fff1d0', 4), path('M-92 -8V-62Q-88 -76 -60 -76H40Q62 -74 66 -62V-8Z', '#f0dcb0'), rect(-100, -84, 176, 12, '#d9533b', { rx: 5 }), many(5, (i) => rect(-82 + i * 29, -60, 19, 26, '#2c5f6b', { rx: 3 })), line('M92 -20V-130', '#5a3a30', 5), path('M92 -130l40 9l-40 12z', '#e0352b'))
  const placed = at(470, 640, 0.75, 0.75, boat('#2b6f8c')) + at(930, 610, 0.5, 0.5, boat('#3f8a70')) + at(1300, 640, -0.7, 0.7, boat('#8c4a38'))
  a.add(mirrored(a, 650, placed, 0.3, 0.5), path(glints(r, 30, 800, 600, 640, 720), '#1c5a6b', { opacity: 0.45 }), at(760, 716, 1, 1, sampan('#4a3030', '#2f6f8c')), line('M670 722Q760 732 860 720', '#fff1d2', 3, { opacity: 0.6 }))
  // Quay in the foreground.
  a.add(poly([[-10, 770], [W, 830], [W, H], [-10, H]], a.linear([[0, '#f0cf9c'], [0.35, '#cfa07c'], [1, '#8a6468']])), poly([[-10, 748], [W, 812], [W, 842], [-10, 782]], '#f6dfb4'), poly([[-10, 782], [W, 842], [W, 852], [-10, 794]], '#9a7468', { opacity: 0.7 }))
  a.add(line(many(9, (i) => `M-10 ${812 + i * 26}L1610 ${880 + i * 34}`) + many(14, (i) => `M${i * 140 - 100} ${790 + i * 4}L${i * 190 - 420} 1000`), '#8a6060', 1.6, { opacity: 0.3 }))
  a.add(many(17, (i) => { const x = i * 100 + 6; const y = 752 + i * 4; return rect(x, y - 62, 9, 66, '#3d4a52') + (i % 4 === 0 ? circle(x + 4, y - 66, 8, '#3d4a52') : '') }), line('M-10 698L1610 763M-10 722L1610 787', '#3d4a52', 4.5))
  a.add(path(many(7, () => puff(r, r.range(60, 1500), r.range(890, 975), r.range(120, 260), r.range(12, 26), 14)), '#6a4a68', { opacity: 0.3 }))
  // The trees.
  const trunk = (x: number, base: number, s: number): string => at(x, base, s, s, path('M-36 0Q-14 -90 -30 -210Q-60 -330 -190 -420L-176 -432Q-40 -360 0 -262Q20 -350 -20 -470L0 -476Q50 -380 34 -270Q90 -370 230 -420L240 -404Q110 -330 56 -190Q30 -90 48 0Q4 -12 -36 0Z', a.across('#8a6452', '#4a3034')))
  a.add(trunk(1330, 880, 0.86), flameCrown(a, 1320, 440, 620, 260), trunk(250, 905, 1.22), flameCrown(a, 300, 250, 980, 400), flameCrown(a, 1600, 210, 360, 300))
  const put = (x: number, y: number, s: number, figure: string, flip = 1): string => shadow(a, x, y, 40 * s, 6 * s, '#3a1a30', 0.55) + at(x, y, s * flip, s, figure)
  a.add(group({ transform: 'translate(560 890)' }, rect(-90, -46, 180, 9, '#a9683c'), rect(-90, -72, 180, 9, '#b9784a'), rect(-76, -40, 9, 42, '#3d3440'), rect(68, -40, 9, 42, '#3d3440')))
  a.add(put(760, 912, 1.75, aoDai('#fffaf0', { step: 4 })), put(830, 918, 1.7, aoDai('#fff3e4', { hat: true, step: 2 }), -1), put(1060, 950, 1.9, cyclist('#fffaf0', '#35707a', '#fdf6ea'), -1))
  a.add(many(120, () => { const x = r.range(0, W); return path(`M${n(x)} ${n(r.range(830, 995))}q5 -6 10 0q-5 5 -10 0z`, r.pick(['#e03a2c', '#f4573a', '#c92a28'])) }), many(36, () => path(`M${n(r.range(60, 1500))} ${n(r.range(420, 800))}q6 -5 9 2q-6 4 -9 -2z`, r.pick(['#f0432f', '#ff7a50']))))
  a.add(a.glow(600, 300, 620, '#fff0b8', 0.25))
  return a.finish({ tint: '#24122c', vignette: 0.3 })
}

export const cityScenes = { 'ha-noi-old-quarter': haNoiOldQuarter, 'flame-trees': flameTrees }
