import { Art, dark, light } from '../art'
import { blob, cloud, dapple, hedge, puff, ridge, land, shadow, streak, sun } from '../nature'
import { aoDai, carrier, child, man, yukata } from '../people'
import { at, circle, ellipse, group, line, many, n, path, poly, rect, times, W, H, type Pt } from '../svg'

/** Cherry tree: forked boughs under clouds of blossom. */
function cherry(a: Art, x: number, base: number, s: number, lean: number): string {
  const { r } = a
  const spots: Pt[] = [[-190, -430], [-90, -520], [40, -560], [170, -500], [250, -410], [-250, -350], [90, -430], [-40, -420], [300, -330], [-150, -330], [190, -340]]
  const boughs = spots.map(([bx, by], i) => `M0 -200Q${n(bx * 0.2 + lean * 0.4)} ${n(by * 0.62)} ${n(bx * 0.8)} ${n(by * 0.9)}${i % 2 ? '' : `M${n(bx * 0.4)} ${n(by * 0.7)}Q${n(bx * 0.7)} ${n(by * 0.8)} ${n(bx * 1.05)} ${n(by * 0.76)}`}`).join('')
  const mass = (fill: string, dx: number, dy: number, k: number, copies = 1): string => group({ fill }, many(copies, () => spots.map(([bx, by]) => blob(a, bx + dx + r.spread(30), by + dy + r.spread(26), r.range(86, 124) * k, r.range(60, 82) * k)).join('')))
  return at(x, base, s, s,
    path(`M-44 0Q-16 -60 -26 -150Q-30 -210 -4 -250L22 -246Q26 -190 24 -140Q28 -50 52 0Q4 -14 -44 0Z`, a.across('#7a5560', '#4a3040')), line(boughs, '#5a3b48', 11), mass('#c4658a', 10, 36, 0.96), mass('#ea8fac', 0, 8, 0.92), mass('#f8b0c2', -8, -14, 0.56, 2), mass('#ffdbe1', -20, -32, 0.3, 2), group({ fill: '#fff4f2', opacity: 0.85 }, dapple(a, -30, -430, 260, 150), dapple(a, 60, -380, 280, 140)), group({ fill: '#b84a78', opacity: 0.5 }, dapple(a, 20, -350, 290, 120)),
    many(90, () => { const q = r.range(3, 7); return circle(r.spread(360), -400 + r.spread(200), q, r.pick(['#fff0f0', '#ffd3dc', '#f07a9c'])) }))
}

const paperLantern = (a: Art, x: number, y: number, s: number, color: string): string =>
  a.glow(x, y, 70 * s, '#ffc870', 0.5) + at(x, y, s, s, rect(-10, -36, 20, 7, '#4a2f38'), path('M-12 -30Q-30 -24 -30 0T-12 30H12Q30 24 30 0T12 -30Z', a.across(dark(color, 0.15), light(color, 0.25), color)), line('M-26 -14Q0 -6 26 -14M-30 2Q0 10 30 2M-24 18Q0 26 24 18', dark(color, 0.3), 1.6, { opacity: 0.6 }), rect(-10, 29, 20, 6, '#4a2f38'), line('M0 36V56', '#f2c75a', 4))

export function sakuraFestival(): string {
  const a = new Art(717)
  const { r } = a
  a.add(rect(0, 0, W, 700, a.fade('#7fb7cf', '#bfdcdc', '#fdeed6', '#ffdcc0')), sun(a, 800, 330, 52, '#fffdf4', '#ffe3b4'), path(cloud(r, 330, 230, 420, 70) + cloud(r, 1260, 210, 460, 76), '#fffaf2', { opacity: 0.7 }))
  a.add(land(ridge(r, 500, 130, 0.5, 6), a.global([[0, '#a9b4cc'], [1, '#fbdcc8']], 0, 420, 0, 560), 700), a.mist(470, 120, '#fff0e0', 0.7))
  a.add(many(15, (i) => path(puff(r, i * 114 + r.spread(20), 566 + r.spread(16), r.range(70, 110), r.range(40, 64), 11), ['#f0a9bd', '#f7c0cc', '#e593ac'][i % 3] ?? '#f0a')), hedge(r, -10, 1620, 612, 30, '#7fae86'))
  // Red gate in the distance closes the avenue.
  a.add(at(800, 640, 1, 1, rect(-84, -150, 14, 156, '#d9432f'), rect(70, -150, 14, 156, '#c23527'), rect(-104, -126, 208, 12, '#d9432f'), path('M-134 -170Q0 -150 134 -170L140 -152Q0 -136 -140 -152Z', '#e0503a'), path('M-140 -176Q0 -156 140 -176L140 -168Q0 -148 -140 -168Z', '#3a2a38'), rect(-9, -146, 18, 22, '#3a2a38')))
  a.add(rect(0, 624, W, 400, a.fade('#b9cf96', '#86b078', '#5b8f68')), poly([[742, 636], [858, 636], [1330, 1000], [270, 1000]], a.linear([[0, '#fff0d6'], [0.5, '#f3d3b4'], [1, '#d9a990']])))
  a.add(path(many(60, () => { const t = r.next() ** 1.5; const y = 650 + t * 340; return streak(800 + r.spread(800), y, 40 + t * 190, 3 + t * 10) }), '#f7b8c6', { opacity: 0.75 }), path(many(18, () => { const t = r.next(); return streak(800 + r.spread(460), 700 + t * 280, 160 + t * 300, 7 + t * 14) }), '#8a6a80', { opacity: 0.2 }))
  const pairs: ReadonlyArray<readonly [number, number, number]> = [[560, 655, 0.34], [1040, 655, 0.34], [420, 700, 0.56], [1180, 700, 0.56], [215, 790, 0.92], [1390, 795, 0.95]]
  pairs.forEach(([x, y, s], i) => a.add(shadow(a, x, y, 150 * s, 18 * s, '#3a4a48', 0.5), cherry(a, x, y, s, i % 2 ? -60 : 60)))
  const garland = (y0: number, y1: number, sag: number, count: number, size: number): string => {
    const x0 = 800 - 520 * size
    const x1 = 800 + 520 * size
    return line(`M${n(x0)} ${y0}Q800 ${y0 + sag * 2} ${n(x1)} ${y1}`, '#5a3b48', 2.4 * size) + many(count, (i) => { const t = (i + 1) / (count + 1); return paperLantern(a, x0 + (x1 - x0) * t, y0 + 4 * sag * t * (1 - t) + 34 * size, 0.85 * size, i % 2 ? '#e8493a' : '#fff0d4') })
  }
  a.add(garland(440, 440, 34, 7, 0.42), garland(390, 390, 44, 9, 0.74), garland(270, 270, 64, 9, 1.16))
  const stall = (x: number, y: number, s: number, cloth: string, flip: number): string => at(x, y, s * flip, s, rect(-80, -120, 8, 122, '#7a5548'), rect(72, -120, 8, 122, '#7a5548'), rect(-84, -52, 168, 54, a.fade('#c98a5a', '#8f5a40')), many(6, (i) => circle(-62 + i * 25, -60, 11, ['#e8493a', '#ffcf5c', '#7fb04a'][i % 3] ?? '#fff')), path(`M-100 -116L-84 -152H84L100 -116Z`, cloth), path(many(4, (i) => `M${-100 + i * 50} -116L${-84 + i * 42} -152h21l4 36z`), '#fff3e0', { opacity: 0.8 }), path(`M-100 -116${many(8, () => 'q12.5 18 25 0')}Z`, dark(cloth, 0.12)))
  a.add(stall(620, 690, 0.62, '#3f7fa0', 1), stall(985, 690, 0.62, '#d9533b', -1))
  const put = (x: number, y: number, s: number, f: string, flip = 1): string => shadow(a, x + 6 * s, y, 30 * s, 5 * s, '#4a2a3c', 0.55) + at(x, y, s * flip, s, f)
  a.add(put(770, 690, 0.62, aoDai('#7c5fa8', {})), put(802, 692, 0.6, man('#35556b')), put(842, 700, 0.68, yukata('#3f8f9a', '#f2c75a')), put(720, 720, 0.8, man('#f3ead8', '#3a4560')), put(905, 726, 0.86, aoDai('#e9a23a', { hat: true })))
  a.add(put(660, 800, 1.3, yukata('#d94f6f', '#f6dfa0')), put(712, 806, 1.3, man('#35557a', '#2a3040')), put(960, 815, 1.42, aoDai('#f6f0e2', { pants: '#fbe3e6' }), -1), put(1012, 812, 1.36, aoDai('#2f8f8a', { hat: true })), put(1056, 822, 1.3, child('#e9b13f', '#35556b')))
  const parasol = at(846, 786, 1, 1, line('M0 -20V110', '#7a4a38', 4), path('M-96 -10Q-80 -76 0 -82T96 -10Q0 -34 -96 -10Z', a.across('#d9432f', '#f0705a', '#b8302a')), line('M0 -82Q-50 -50 -56 -22M0 -82Q-10 -50 -6 -26M0 -82Q40 -56 48 -22', '#ffd9b0', 2.4, { opacity: 0.7 }))
  a.add(put(808, 938, 2.35, yukata('#3d5fa0', '#e8604a')), parasol, put(880, 944, 2.3, aoDai('#e8708f', { step: 4 }), -1))
  a.add(path(many(70, () => `M${n(r.range(60, 1540))} ${n(r.range(200, 980))}q6 -8 13 0q-5 8 -13 0z`), '#ffd3dc'), path(many(40, () => `M${n(r.range(60, 1540))} ${n(r.range(300, 990))}q7 -9 15 0q-6 9 -15 0z`), '#f28aa6', { opacity: 0.85 }), a.glow(800, 330, 620, '#fff3d0', 0.3))
    return a.finish({ tint: '#2c1430', vignette: 0.28 })
}

const star = (x: number, y: number, s: number, color: string): string => {
  const pts = times(10, (i): Pt => { const q = i % 2 ? 0.45 : 1; const t = (i / 10) * Math.PI * 2 - Math.PI / 2; return [Math.cos(t) * 44 * q, Math.sin(t) * 44 * q] })
  const facets = times(5, (i) => `M0 0L${n(pts[i * 2]?.[0] ?? 0)} ${n(pts[i * 2]?.[1] ?? 0)}L${n(pts[i * 2 + 1]?.[0] ?? 0)} ${n(pts[i * 2 + 1]?.[1] ?? 0)}Z`).join('')
  return at(x, y, s, s, poly(pts, color), path(facets, dark(color, 0.2), { opacity: 0.6 }), circle(0, 0, 50, 'none', { stroke: '#ffe08a', 'stroke-width': 4 }), circle(0, 0, 9, '#fff3c4'), line('M-38 42l-6 28M38 42l6 28', '#ff9ab0', 4))
}

function carp(a: Art): string {
  const scales = many(44, (i) => { const x = -150 + (i % 11) * 30 + (Math.floor(i / 11) % 2) * 15; const y = -56 + Math.floor(i / 11) * 32; return `M${x} ${y}a16 17 0 0 0 0 32` })
  const body = 'M-236 -6Q-150 -118 30 -112Q190 -100 262 6Q180 96 30 98Q-150 104 -236 -6Z'
  return group({}, path('M-206 -8Q-300 -110 -400 -120Q-352 -50 -330 -14Q-372 44 -392 116Q-280 88 -206 8Z', a.across('#ff9a3a', '#f0502a')), line('M-216 -6L-380 -104M-216 -4L-340 -14M-216 0L-372 96', '#ffe3a0', 4, { opacity: 0.7 }), path('M-90 -96Q-60 -190 60 -182Q130 -168 150 -94Q40 -130 -90 -96ZM-30 92Q-60 160 -120 170Q-10 176 50 96Z', '#ffb83f'), path(body, a.radial([[0, '#fff0a8'], [0.4, '#ffb23f'], [0.8, '#f0582a'], [1, '#c93420']], 0.52, 0.5, 0.6)), group({ 'clip-path': a.clip(path(body, '#000')) }, line(scales, '#fff0c0', 4, { opacity: 0.7 })), path('M120 -98Q250 -80 262 6Q214 70 128 86Q180 -4 120 -98Z', '#ffcf5c'), line('M120 -98Q180 -4 128 86', '#d9482f', 5), circle(196, -22, 24, '#fffbe8'), circle(201, -22, 12, '#2a1430'), path('M262 6q24 -6 30 8q-10 18 -36 14z', '#e0402f'), line('M256 24Q300 40 310 84M252 30Q276 60 268 96', '#ffe08a', 5), path('M60 30Q40 110 -20 116Q10 60 20 24Z', '#ffe08a'))
}

function rooster(a: Art): string {
  const tail = many(7, (i) => path(`M-60 -40Q${-150 - i * 8} ${-150 + i * 36} ${-210 + i * 6} ${-190 + i * 50}Q${-190 + i * 8} ${-60 + i * 18} -70 20Z`, ['#2fae8a', '#3f7fd0', '#e0402f', '#ffb83f', '#7c4fb0', '#2fae8a', '#e8604a'][i] ?? '#fff'))
  return group({}, tail, path('M-90 -30Q-60 70 40 80Q130 70 140 -30Q150 -110 128 -160Q100 -190 66 -164Q60 -90 0 -70Q-60 -70 -90 -30Z', a.radial([[0, '#fff0a8'], [0.45, '#ffb23f'], [1, '#d9402a']], 0.6, 0.45, 0.62)), path('M-50 -30Q0 -60 60 -10Q40 50 -20 40Q-60 20 -50 -30Z', '#3fae9a'), line('M-40 -14Q10 -30 46 0M-34 6Q0 -8 30 18', '#d8fff0', 5), path('M70 -168Q60 -210 84 -200Q86 -232 108 -206Q126 -226 130 -188Q146 -186 134 -160Z', '#e0302a'), path('M140 -146L178 -132L138 -118Z', '#ffcf3f'), path('M128 -116q18 26 4 44q-20 -10 -14 -44z', '#e0302a'), circle(108, -148, 10, '#fffbe8'), circle(111, -148, 5, '#2a1430'), line(many(6, (i) => `M${66 + i * 12} ${-86 + (i % 2) * 14}q8 16 16 0`), '#e0582a', 4))
}

export function lanternFestival(): string {
  const a = new Art(828)
  const { r } = a
  a.add(rect(0, 0, W, H, a.fade('#0b1140', '#2a1f66', '#6a2f78', '#b84a5e', '#5a2338')), many(80, () => circle(r.range(0, W), r.range(0, 400), r.range(0.8, 2.4), '#fff3d8', { opacity: r.range(0.3, 0.9) })), a.glow(800, 230, 420, '#fff0c0', 0.7), circle(800, 220, 92, '#fff3d0'), circle(772, 200, 16, '#f3ddb0', { opacity: 0.7 }), circle(826, 246, 22, '#f3ddb0', { opacity: 0.6 }), path(cloud(r, 640, 270, 300, 36) + cloud(r, 1010, 226, 280, 34), '#8a4a86', { opacity: 0.75 }))
  for (const f of [1, -1]) {
    a.add(at(f === 1 ? 0 : W, 0, f, 1, many(5, (i) => { const x = i * 112 - 20; const top = 250 + i * 76 + (i % 2) * 40; return rect(x, top, 116, 760 - top, ['#2c2058', '#3a2560', '#2a1c50', '#432a64', '#33225a'][i] ?? '#224') + poly([[x - 8, top + 6], [x + 124, top + 6], [x + 104, top - 34], [x + 12, top - 34]], '#5a2f5c') + many(9, (k) => (r.next() < 0.62 && top + 40 + Math.floor(k / 3) * 84 < 690 ? rect(x + 16 + (k % 3) * 32, top + 34 + Math.floor(k / 3) * 84, 20, 40, r.pick(['#ffc860', '#ffb04a', '#ffdf9a']), { rx: 2, opacity: r.range(0.6, 1) }) : '')) })))
  }
  for (const [y, sag, k] of [[330, 90, 9], [210, 120, 11], [110, 110, 13]] as const) a.add(line(`M-20 ${y}Q800 ${y + sag * 2} 1620 ${y}`, '#1c1440', 3), many(k, (i) => { const t = (i + 1) / (k + 1); return paperLantern(a, -20 + 1640 * t, y + 4 * sag * t * (1 - t) + 32, 0.7, ['#ff5a3a', '#ffb83f', '#ff7a9a', '#5fc8b8'][(i + k) % 4] ?? '#f00') }))
  a.add(rect(0, 740, W, 270, a.fade('#7a3450', '#3a1c40', '#1c1230')), a.glow(800, 640, 760, '#ff9a4a', 0.65), ellipse(800, 850, 660, 70, '#ffb45a', { opacity: 0.22 }))
  const pole = (x: number, y0: number, y1: number): string => line(`M${x} ${y0}L${x + 4} ${y1}`, '#2a1430', 7)
  a.add(pole(1180, 560, 830), pole(1270, 560, 830), a.glow(1210, 500, 330, '#ffb04a', 0.8), at(1210, 510, 1.0, 1.0, rooster(a)))
  a.add(a.glow(360, 470, 180, '#ff8a8a', 0.7), star(360, 470, 1.5, '#ff5a4a'), pole(360, 540, 840), a.glow(228, 560, 140, '#ffd27a', 0.7), star(228, 560, 1.1, '#ffb83f'), pole(228, 614, 850), a.glow(1440, 560, 150, '#7fe0d0', 0.6), star(1440, 560, 1.15, '#3fc0a8'), pole(1440, 616, 850))
  a.add(pole(560, 640, 880), pole(700, 650, 880), pole(860, 640, 880), a.glow(720, 560, 480, '#ffb84a', 0.9), at(726, 560, 1.12, 1.12, carp(a)))
  const figures: ReadonlyArray<readonly [number, number, number, string]> = [
    [140, 880, 1.6, aoDai('#7a3a6a', {})], [232, 888, 1.6, carrier('#b8452f', '#2a1c40')], [364, 886, 1.7, carrier('#8c3a44', '#241838')], [470, 880, 1.5, aoDai('#b85a4a', {})],
    [564, 896, 1.85, carrier('#c9603a', '#241838')], [704, 902, 1.85, carrier('#b84a3a', '#2a1c40')], [864, 896, 1.85, carrier('#d9763f', '#241838')], [952, 890, 1.5, child('#ffb04a', '#3a2450')],
    [1030, 886, 1.65, aoDai('#d96a5a', {})], [1184, 892, 1.8, carrier('#b8502f', '#241838')], [1274, 890, 1.8, carrier('#c95a3f', '#2a1c40')], [1362, 884, 1.55, aoDai('#8c4a7a', {})], [1444, 888, 1.6, carrier('#6a3a6a', '#241838')],
  ]
  figures.forEach(([x, y, s, f]) => a.add(shadow(a, x, y, 36 * s, 6 * s, '#0c0620', 0.7), at(x, y, s, s, f)))
  const crowd = many(17, (i) => { const x = i * 100 + r.spread(24); const y = 1000 + r.spread(16); const s = r.range(0.85, 1.2); return path(`M${n(x - 52 * s)} ${n(y + 30)}Q${n(x - 50 * s)} ${n(y - 44 * s)} ${n(x)} ${n(y - 50 * s)}Q${n(x + 50 * s)} ${n(y - 44 * s)} ${n(x + 52 * s)} ${n(y + 30)}ZM${n(x - 21 * s)} ${n(y - 72 * s)}a${n(21 * s)} ${n(25 * s)} 0 1 1 ${n(42 * s)} 0a${n(21 * s)} ${n(25 * s)} 0 1 1 ${n(-42 * s)} 0Z`, '#150c2a') + line(`M${n(x - 19 * s)} ${n(y - 84 * s)}a${n(21 * s)} ${n(24 * s)} 0 0 1 ${n(38 * s)} 0`, '#ff9a5a', 3, { opacity: 0.7 }) + line(`M${n(x - 44 * s)} ${n(y - 26 * s)}Q${n(x - 30 * s)} ${n(y - 46 * s)} ${n(x - 10 * s)} ${n(y - 50 * s)}`, '#ff9a5a', 3, { opacity: 0.5 }) })
  a.add(crowd, many(34, () => circle(r.range(120, 1480), r.range(330, 860), r.range(1.5, 4), '#ffd98a', { opacity: r.range(0.3, 0.9) })))
  return a.finish({ tint: '#05031c', vignette: 0.48, grain: 0.26 })
}

export const festivalScenes = { 'sakura-festival': sakuraFestival, 'lantern-festival': lanternFestival }
