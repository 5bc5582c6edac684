import { Art, dark, light, mix } from '../art'
import { sampan } from '../boats'
import { camera } from '../camera'
import { bird, glints, grass, hedge, land, ridge, sea, streaks, sun } from '../nature'
import { mirrored } from '../rocks'
import { at, circle, curve, ellipse, group, line, many, n, path, poly, rect, times, W, type Pt } from '../svg'

function skyline(a: Art, base: number, color: string, count: number, min: number, max: number): string {
  const { r } = a
  return many(count, (i) => {
    const w = (W / count) * r.range(0.55, 0.95)
    const x = (i * W) / count + r.spread(10)
    const h = r.range(min, max)
    const cols = Math.floor(w / 13)
    const rows = Math.floor(h / 17)
    const windows = many(cols * rows, (k) => (r.next() < 0.42 ? `M${n(x + 5 + (k % cols) * 13)} ${n(base - h + 10 + Math.floor(k / cols) * 17)}h6v8h-6z` : ''))
    return rect(x, base - h, w, h, color) + (r.next() < 0.3 ? line(`M${n(x + w / 2)} ${n(base - h)}v-26`, color, 3) + circle(x + w / 2, base - h - 27, 3, '#ff6a5a') : '') + path(windows, r.pick(['#ffd27a', '#ffb85a', '#9fd8e0', '#ffe6ac']), { opacity: r.range(0.5, 0.95) })
  })
}

/** Dragon of steel arches; its deck line is y = 0, the head rises at the right. */
function dragon(): string {
  const spine = (x: number): number => -46 - 128 * Math.abs(Math.sin(((x + 620) / 414) * Math.PI)) ** 0.9 * (1 - 0.00012 * (x + 620))
  const pts: Pt[] = times(63, (i): Pt => [-620 + i * 20, spine(-620 + i * 20)])
  const body: Pt[] = [...pts, [660, -92], [700, -176], [742, -232]]
  const width = 34
  const ribs = many(38, (i) => { const x = -600 + i * 32; return `M${x} ${n(spine(x) + 12)}V-4` })
  const scales = many(60, (i) => { const x = -610 + i * 20.6; const y = spine(x); return `M${n(x)} ${n(y - 14)}q10 -20 22 -4` })
  return group({},
    line(ribs, '#d99a3a', 3, { opacity: 0.85 }),
    path('M-620 -46Q-680 -70 -720 -150Q-690 -120 -668 -120Q-700 -160 -690 -200Q-660 -130 -610 -66Z', '#ffb93a'),
    line(curve(body), '#a85f16', width + 10), line(curve(body), '#f2a52e', width), line(curve(body.map(([x, y]): Pt => [x, y - 8])), '#ffd765', 12), line(scales, '#fff0b0', 4, { opacity: 0.9 }),
    line(curve(body.map(([x, y]): Pt => [x, y + 12])), '#c9741c', 4, { 'stroke-dasharray': '3 11', opacity: 0.9 }),
    group({ transform: 'translate(752 -250) scale(1.3 1.05)' },
      path('M-34 26Q-50 -10 -30 -38Q-60 -44 -84 -74Q-44 -64 -22 -52Q-36 -78 -40 -104Q-12 -76 2 -52Q36 -54 62 -32L92 -26Q100 -14 88 -8L54 -6L92 14Q84 26 62 22L20 20Q-6 44 -34 26Z', '#f7b53a'),
      path('M2 -52Q36 -54 62 -32L92 -26Q100 -14 88 -8L54 -6L20 -2Q-14 -20 2 -52Z', '#ffd765'), circle(28, -30, 9, '#fff8e0'), circle(31, -30, 4.6, '#7a1f1a'), path('M60 -6l6 12l7 -12zM74 -6l4 9l6 -9z', '#fffbe8'),
      path('M54 -6L92 14Q84 26 62 22L20 20Q30 4 54 -6Z', '#d9482f'), line('M84 -22Q120 -34 132 -62M80 -24Q108 -50 106 -78', '#ffd765', 4), path('M-34 26Q-60 30 -74 10Q-52 8 -44 -2Q-66 -8 -70 -28Q-50 -18 -40 -18ZM20 20q-6 26 10 40q2 -20 18 -38z', '#e0862a')))
}

export function dragonBridge(): string {
  const a = new Art(515)
  const { r } = a
  const horizon = 640
  a.add(rect(0, 0, W, 650, a.fade('#0b1238', '#1c2460', '#4a3380', '#a04d86', '#f08a6a')))
  a.add(many(90, () => circle(r.range(0, W), r.range(0, 330), r.range(0.8, 2.4), '#fff3d8', { opacity: r.range(0.3, 0.9) })), circle(330, 170, 46, '#fff3d0'), a.glow(330, 170, 260, '#ffe9b8', 0.6), path(streaks(r, 12, [0, 230, W, 240], [460, 12]), '#c97aa0', { opacity: 0.35 }))
  a.add(land(ridge(r, 575, 110, 0.5, 6), '#4a3372', 650), skyline(a, 640, '#3a2c6a', 22, 60, 190), a.mist(540, 120, '#ff9a78', 0.35), skyline(a, 642, '#1f1c4c', 26, 30, 120))
  a.add(sea(a, horizon, ['#b0587c', '#3f2f70', '#16204f', '#080f2c']))
  const scene = at(720, 610, 0.84, 1.05, group({}, rect(-1100, -8, 2300, 30, a.fade('#5b4a8c', '#2a2458')), rect(-1100, -10, 2300, 5, '#ffd98a'), many(76, (i) => circle(-1090 + i * 30, -16, 3.6, '#fff0c0')), dragon()))
  const column = (x: number, w: number, color: string): string => rect(x - w / 2, horizon, w, 330, a.linear([[0, color, 0.75], [1, color, 0]]))
  a.add(many(34, () => column(r.range(0, W), r.range(8, 26), r.pick(['#ffb85a', '#ff7a8a', '#6fd0e0', '#ffd98a', '#c98aff']))))
  a.add(mirrored(a, 650, scene, 0.55, 0.78), path(glints(r, 170, 800, 900, horizon, 990), '#141a48', { opacity: 0.7 }), path(glints(r, 90, 780, 620, horizon, 960), '#ffc860', { opacity: 0.6 }), path(glints(r, 40, 1500, 200, horizon, 900), '#ff7a3a', { opacity: 0.6 }))
  a.add(many(7, (i) => { const x = 110 + i * 232; return poly([[x - 26, 630], [x + 26, 630], [x + 18, 690], [x - 18, 690]], a.across('#8a76b8', '#2a2458')) + ellipse(x, 692, 34, 7, '#0b1238', { opacity: 0.6 }) }), scene)
  // Fire from the mouth.
  a.add(a.glow(1510, 352, 210, '#ff7a2a', 0.85), group({ transform: 'translate(1436 338) rotate(10)' }, path('M0 4Q30 -34 78 -40Q70 -28 82 -24Q112 -52 150 -62Q132 -26 142 -16Q166 -12 188 -22Q168 24 140 30Q156 40 154 52Q110 58 80 38Q40 32 0 4Z', '#ff6a24'), path('M0 4Q34 -20 70 -22Q66 -8 80 -8Q102 -24 122 -28Q106 0 114 8Q88 30 66 22Q32 22 0 4Z', '#ffb83a'), path('M0 4Q30 -8 52 -8Q60 4 78 4Q60 18 46 14Q22 14 0 4Z', '#fff0a0')))
  a.add(many(40, () => circle(r.range(1360, 1590), r.range(220, 410), r.range(1.5, 4), r.pick(['#ffd24a', '#ff8a3a']), { opacity: r.range(0.4, 1) })), a.glow(760, 520, 700, '#ffb84a', 0.32))
  const cruise = group({}, path('M-150 -14H150L120 22H-124Z', '#f4e3c8'), path('M-150 -14H150L146 -8H-146Z', '#e0453a'), rect(-110, -50, 210, 36, '#2a2458'), many(9, (i) => rect(-102 + i * 23, -44, 15, 22, '#ffd98a')), rect(-118, -58, 226, 8, '#fff0d0'), many(12, (i) => circle(-112 + i * 19, -62, 3.4, ['#ff7a8a', '#ffd24a', '#6fd0e0'][i % 3] ?? '#fff')))
  const boat = at(520, 850, 1, 1, cruise)
  a.add(a.glow(520, 830, 220, '#ffd98a', 0.4), mirrored(a, 872, boat, 0.4, 0.7), path(glints(r, 20, 520, 260, 868, 930), '#0e1640', { opacity: 0.7 }))
  return a.finish({ tint: '#03051c', vignette: 0.5, grain: 0.26 })
}

export function longBienBridge(): string {
  const a = new Art(626)
  const { r } = a
  const horizon = 560
  const see = camera({ cx: 1250, horizon, focal: 900, eye: 13 })
  a.add(rect(0, 0, W, 570, a.fade('#5a7fa0', '#a8b8b4', '#f6d2a0', '#ffb877')), sun(a, 1190, 420, 54, '#fff6dc', '#ffcf8a'), path(streaks(r, 20, [0, 60, W, 330], [520, 11]), '#fff0d6', { opacity: 0.5 }))
  a.add(path(many(30, (i) => { const x = i * 56 - 10; const h = r.range(20, 120) * (i > 17 ? 0.7 : 1); return `M${n(x)} 562V${n(556 - h)}h${n(r.range(30, 50))}V562Z` }), a.global([[0, '#b09aa0'], [1, '#f3c89a']], 0, 440, 0, 560), { opacity: 0.8 }), hedge(r, -10, 1620, 560, 20, '#8f8a74'), a.mist(480, 100, '#ffdfae', 0.7))
  a.add(sea(a, horizon, ['#f6cf9a', '#d99a72', '#b3694f', '#7a4038']), path(glints(r, 120, 1190, 170, horizon, 980), '#fff3cf', { opacity: 0.7 }), path(glints(r, 120, 700, 900, horizon, 1000), '#ffd9b0', { opacity: 0.3 }), path(glints(r, 90, 700, 900, 600, 1000), '#5c2c30', { opacity: 0.25 }))
  // The bridge runs away from the viewer on a gentle slant; the truss rises over every pier.
  const axis = (s: number): readonly [number, number] => [-78 + s * 0.62, 42 + s * 0.93]
  const pt = (s: number, y: number, off = 0): Pt => { const [x, z] = axis(s); return see(x + off, y, z) }
  const span = 56
  const deck = 14
  const phase = 10
  const height = (s: number): number => { const u = Math.abs((((s - phase) / span) % 1 + 1) % 1 - 0.5) * 2; return deck + 4.6 + 13.5 * Math.max(0, u - 0.16) ** 1.35 }
  const end = 760
  const truss = (off: number, color: string): string => {
    const out: string[] = []
    const step = span / 8
    for (let i = Math.floor(end / step) - 1; i >= -9; i -= 1) {
      const s = i * step + phase
      if (axis(s)[1] < 18) continue
      const far = Math.max(0, Math.min(0.72, s / 700))
      const tone = mix(color, '#f6cfa0', far)
      const k = 900 / axis(s)[1]
      const w = Math.max(0.8, 0.42 * k)
      const [b0, b1] = [pt(s, deck, off), pt(s + step, deck, off)]
      const [t0, t1] = [pt(s, height(s), off), pt(s + step, height(s + step), off)]
      const snap = (v: number): string => (s < 120 ? n(v) : String(Math.round(v)))
      const seg = (p: Pt, q: Pt): string => `M${snap(p[0])} ${snap(p[1])}L${snap(q[0])} ${snap(q[1])}`
      out.push(line(seg(b0, t0) + (i % 2 === 0 ? seg(b0, t1) : seg(t0, b1)), tone, w * 0.8), line(seg(t0, t1), tone, w * 1.5), line(seg(b0, b1), dark(tone, 0.2), w * 1.7))
    }
    return out.join('')
  }
  const piers = many(17, (k) => {
    const s = phase + span * (15 - k)
    if (axis(s)[1] < 20) return ''
    const [x, y] = pt(s, deck - 1, 2)
    const [, foot] = pt(s, 0, 2)
    const f = 900 / axis(s)[1]
    const w = 3.2 * f
    const tone = mix('#9a7f6a', '#f3cfa0', Math.max(0, Math.min(0.75, s / 700)))
    return poly([[x - w * 1.15, y], [x + w * 1.15, y], [x + w * 1.15, y + w * 0.5], [x - w * 1.15, y + w * 0.5]], light(tone, 0.2)) + poly([[x - w * 0.9, y + w * 0.5], [x + w * 0.9, y + w * 0.5], [x + w * 1.15, foot], [x - w * 1.15, foot]], a.across(light(tone, 0.25), tone, dark(tone, 0.35))) + poly([[x - w * 1.1, foot], [x + w * 1.1, foot], [x + w * 0.8, foot + (foot - y) * 0.55], [x - w * 0.8, foot + (foot - y) * 0.55]], '#5c2c30', { opacity: 0.28 })
  })
  const train = many(9, (i) => {
    const s0 = 150 - i * 17
    const [p0, p1, p2, p3] = [pt(s0, deck + 0.7, 1), pt(s0 + 15.6, deck + 0.7, 1), pt(s0 + 15.6, deck + 4.4, 1), pt(s0, deck + 4.4, 1)]
    const color = i === 0 ? '#c9402f' : '#2f5f8c'
    const [q0, q1, q2, q3] = [pt(s0 + 1.2, deck + 2.2, 1), pt(s0 + 14.4, deck + 2.2, 1), pt(s0 + 14.4, deck + 3.6, 1), pt(s0 + 1.2, deck + 3.6, 1)]
    return poly([p0, p1, p2, p3], color) + poly([q0, q1, q2, q3], '#ffe2a6') + poly([p3, p2, [p2[0], p2[1] - 3], [p3[0], p3[1] - 4]], '#f3e6cc')
  })
  const deckShape = many(70, (k) => { const s = end - k * 14; return axis(s)[1] < 6 ? '' : poly([pt(s, deck, 0), pt(s + 15, deck, 0), pt(s + 15, deck - 1.3, 0), pt(s, deck - 1.3, 0)], mix('#5a3f3c', '#f3c89a', Math.max(0, Math.min(0.75, s / 700)))) })
  a.add(truss(5, '#6f4f4c'), piers, deckShape, train, truss(0, '#4a3338'))
  const rower = at(1130, 800, 1.15, 1.15, sampan('#3a2526', '#2f5f7c'))
  a.add(mirrored(a, 804, rower, 0.35, 0.5), line('M1030 810Q1130 824 1250 806', '#ffe9c8', 3, { opacity: 0.6 }), at(860, 690, 0.5, 0.5, sampan('#5a3a38', '#8c3b36')))
  a.add(land([[-20, 930], [160, 900], [360, 920], [560, 968], [700, 1004]], a.fade('#8f9a4a', '#3f5a34')), land([[1060, 1004], [1240, 950], [1430, 916], [1640, 900]], a.fade('#9aa04e', '#46603a')))
  // Banana leaves arch over the near bank.
  const leaf = (x: number, y: number, s: number, angle: number, tone: string): string => {
    const flip = angle < 0 ? -1 : 1
    return group({ transform: `translate(${n(x)} ${n(y)}) rotate(${n(angle)}) scale(${(s * flip).toFixed(2)} ${s.toFixed(2)})` }, path('M0 0Q-34 -120 -22 -210Q10 -300 112 -330Q86 -200 30 -120Q14 -60 0 0Z', tone), path('M0 0Q-10 -140 20 -220Q50 -290 112 -330Q86 -200 30 -120Q14 -60 0 0Z', dark(tone, 0.16)), line('M0 0Q-12 -150 22 -222Q52 -290 110 -328', light(tone, 0.45), 4), line(many(7, (k) => `M${-2 + k * 4} ${-70 - k * 30}q-10 -16 -22 -22M${2 + k * 6} ${-70 - k * 30}q20 -8 ${34 - k * 2} -4`), dark(tone, 0.3), 1.8, { opacity: 0.5 }))
  }
  for (const [x, y, s] of [[1560, 1010, 1.05], [1450, 1020, 0.78], [1635, 1000, 1.2]] as const) a.add(many(6, (i) => leaf(x, y, s * (1 - Math.abs(i - 2.5) * 0.07), (i - 2.5) * 24 + r.spread(6), ['#4f8a46', '#6fa04a', '#3a6f42'][i % 3] ?? '#448844')))
  a.add(grass(r, -10, 600, 1004, 90, 90, '#3f5f38'), grass(r, 40, 420, 1004, 40, 110, '#6f8a44'), many(6, (i) => bird(560 + i * 60, 230 + r.spread(60), 0.55, '#4a3f4c', r.spread(16))), a.glow(1190, 420, 700, '#ffc27a', 0.3))
  return a.finish({ tint: '#22101c', vignette: 0.36 })
}

export const bridgeScenes = { 'dragon-bridge': dragonBridge, 'long-bien-bridge': longBienBridge }
