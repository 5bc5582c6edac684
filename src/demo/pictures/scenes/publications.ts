import { Art, dark, light, mix } from '../art'
import { junk } from '../boats'
import { glints, streaks } from '../nature'
import { at, circle, closed, curve, ellipse, group, line, many, n, path, poly, rect, times, W, H, type Pt } from '../svg'

type Tones = { sky: readonly [string, string]; water: readonly [string, string]; rock: string; sun: string; sail: string }

const DAWN: Tones = { sky: ['#5aa0ac', '#ffd9a0'], water: ['#f0cf9a', '#1f6f80'], rock: '#2f6a62', sun: '#fff3cf', sail: '#c9502f' }
const DUSK: Tones = { sky: ['#4a3f86', '#ff9a78'], water: ['#f0a080', '#2c2f6a'], rock: '#43386a', sun: '#ffe2a0', sail: '#7a2f45' }
const NOON: Tones = { sky: ['#3f9ac0', '#dff0dc'], water: ['#8fd6cc', '#14708f'], rock: '#3f8a5f', sun: '#fffbe6', sail: '#e0a03a' }

/** Little view of the bay filling a box; every tone gives another edition. */
function view(a: Art, x: number, y: number, w: number, h: number, t: Tones): string {
  const { r } = a
  const clip = a.clip(rect(x, y, w, h, '#000'))
  const sea = y + h * 0.6
  const rocks = (count: number, height: number, base: number, color: string): string =>
    path(times(count, (i) => {
      const cx = x + (w * (i + 0.5)) / count + r.spread(w * 0.06)
      const rw = (w / count) * r.range(0.3, 0.5)
      const rh = h * height * r.range(0.5, 1)
      const pts: Pt[] = [[cx - rw, base], [cx - rw * 0.85, base - rh * 0.6], [cx - rw * 0.4, base - rh * 0.95], [cx + rw * 0.2, base - rh], [cx + rw * 0.75, base - rh * 0.7], [cx + rw, base]]
      return `${curve(pts)}Z`
    }).join(''), color)
  const s = w / 620
  return group({ 'clip-path': clip }, rect(x, y, w, h * 0.62, a.fade(...t.sky)), circle(x + w * 0.66, y + h * 0.4, h * 0.09, t.sun), a.glow(x + w * 0.66, y + h * 0.4, h * 0.34, t.sun, 0.7), rocks(7, 0.32, sea, mix(t.rock, t.sky[1], 0.55)), rect(x, sea, w, h * 0.42, a.fade(...t.water)), rocks(4, 0.56, sea + h * 0.03, mix(t.rock, t.sky[1], 0.2)), path(glints(r, 16, x + w * 0.66, w * 0.16, sea, y + h, w / 900), t.sun, { opacity: 0.8 }), at(x + w * 0.4, y + h * 0.82, s, s, junk(a, t.sail, dark(t.sail, 0.55))))
}

/** Grey bars instead of lines of text. */
const copy = (x: number, y: number, w: number, rows: number, color = '#b9a992', gap = 13): string =>
  many(rows, (i) => rect(x, y + i * gap, i === rows - 1 ? w * 0.6 : w * (0.92 + 0.08 * ((i * 7) % 3) / 2), 5, color, { rx: 2.5, opacity: 0.75 }))

export function haLongPublications(): string {
  const a = new Art(919)
  const { r } = a
    const cast = (d: string, dx = 14, dy = 20, k = 0.5): string => group({ transform: `translate(${dx} ${dy})`, opacity: k * 0.42 }, ...[26, 15, 5].map((w) => path(d, '#2a1410', { stroke: '#2a1410', 'stroke-width': w, 'stroke-linejoin': 'round', opacity: 0.42 })))
  // Wooden table seen from above.
  a.add(rect(0, 0, W, H, '#b57a4a'))
  for (let i = 0; i < 6; i += 1) {
    const y = i * 168 - 4
    const tone = ['#bd8250', '#b0764a', '#c48a58', '#ad7046', '#ba7e4e', '#c08654'][i] ?? '#b57a4a'
    a.add(rect(0, y, W, 166, a.fade(light(tone, 0.1), tone, dark(tone, 0.12))), rect(0, y + 164, W, 4, '#5f3822', { opacity: 0.7 }), rect((i * 577) % 1500, y, 3, 166, '#5f3822', { opacity: 0.6 }))
    a.add(line(many(9, (k) => { const yy = y + 12 + k * 17; return `M-10 ${n(yy)}Q${n(r.range(200, 500))} ${n(yy + r.spread(18))} ${n(r.range(700, 900))} ${n(yy + r.spread(8))}T1610 ${n(yy + r.spread(12))}` }), dark(tone, 0.3), 1.6, { opacity: 0.4 }), path(streaks(r, 8, [0, y + 10, W, 140], [260, 2.4]), light(tone, 0.35), { opacity: 0.4 }))
    const kx = r.range(100, 1500)
    a.add(many(4, (k) => ellipse(kx, y + 80, 9 + k * 9, 4 + k * 5, 'none', { stroke: dark(tone, 0.35), 'stroke-width': 1.6, opacity: 0.4 })))
  }
  const rotated = (x: number, y: number, angle: number, ...children: string[]): string => group({ transform: `translate(${x} ${y}) rotate(${angle})` }, ...children)
  const box = (x: number, y: number, w: number, h: number): string => closed([[x, y], [x + w, y], [x + w, y + h], [x, y + h]])
  const book = (w: number, h: number, cover: string, t: Tones): string =>
    cast(box(-w / 2, -h / 2, w, h)) + rect(-w / 2 + 8, -h / 2 + 9, w, h, '#efe2c8', { rx: 3 }) + many(3, (i) => rect(-w / 2 + 6 + i, h / 2 + 1 + i * 2.6, w, 1, '#c9b594')) + rect(-w / 2, -h / 2, w, h, a.across(dark(cover, 0.3), cover, light(cover, 0.08)), { rx: 4 }) + rect(-w / 2 + 18, -h / 2, 4, h, dark(cover, 0.4), { opacity: 0.6 }) + view(a, -w / 2 + 46, -h / 2 + 40, w - 80, h * 0.52, t) + rect(-w / 2 + 46, h * 0.1, w * 0.52, 13, '#fff1d0', { rx: 3 }) + rect(-w / 2 + 46, h * 0.1 + 26, w * 0.36, 8, '#fff1d0', { rx: 3, opacity: 0.7 }) + circle(w / 2 - 52, h / 2 - 44, 15, '#f2c060', { opacity: 0.9 })
  // Left: a stack of albums.
  a.add(rotated(236, 300, -14, book(300, 400, '#7c3347', DUSK)), rotated(300, 340, 5, book(310, 410, '#1d5f70', NOON)))
  // Right: zigzag leaflet.
  const fold = (angle: number, x: number, y: number): string => {
    const pw = 150
    const ph = 330
    const panel = (i: number): readonly Pt[] => { const dy = i % 2 ? 16 : 0; const dz = i % 2 ? 0 : 16; return [[i * pw, dy], [(i + 1) * pw, dz], [(i + 1) * pw, ph + dz], [i * pw, ph + dy]] }
    return rotated(x, y, angle, cast(closed([[0, 0], [pw * 3, 8], [pw * 3, ph + 14], [0, ph + 8]]), 16, 24),
      many(3, (i) => { const skew = (Math.atan2(i % 2 ? -16 : 16, pw) * 180) / Math.PI; const t = [NOON, DAWN, DUSK][i] ?? DAWN; return poly(panel(i), i % 2 ? '#efe1c4' : '#fffaec') + group({ transform: `translate(${i * pw} ${i % 2 ? 16 : 0}) skewY(${skew.toFixed(2)})` }, view(a, 12, 14, pw - 24, 138, t), rect(12, 168, pw * 0.6, 11, ['#1d6f80', '#c9502f', '#4a3f86'][i] ?? '#333', { rx: 3 }), copy(12, 194, pw - 26, 6), circle(pw - 32, 300, 10, ['#f2c060', '#5fb0a4', '#e8805a'][i] ?? '#333')) + (i % 2 ? poly(panel(i), '#6a4a38', { opacity: 0.14 }) : '') }))
  }
  a.add(fold(12, 1120, 96))
  // Small postcards on the right and the left.
  const card = (x: number, y: number, angle: number, t: Tones): string => rotated(x, y, angle, cast(box(-118, -82, 236, 164), 10, 14), rect(-118, -82, 236, 164, '#fffaec'), view(a, -106, -70, 212, 140, t))
  a.add(card(1390, 640, -9, DUSK), card(1300, 800, 7, NOON), card(210, 800, -8, DAWN))
  // Middle: open album.
  const page = (side: number): string => `M0 -262Q${side * 120} -292 ${side * 388} -262V262Q${side * 120} 236 0 266Z`
  a.add(rotated(780, 588, -3, cast(box(-396, -262, 792, 540), 18, 30, 0.6), rect(-400, -262, 800, 538, '#143f4f', { rx: 6 }), path('M-394 -256H394V270H-394Z', '#d9c8a4'), path(page(-1), a.across('#fffaf0', '#fbf1dc', '#d9c6a2')), path(page(1), a.across('#cdb994', '#fbf1dc', '#fffaf0')),
    group({ 'clip-path': a.clip(path(page(-1), '#000')) }, view(a, -368, -236, 340, 300, DAWN)), rect(-368, 88, 180, 14, '#c9502f', { rx: 4 }), copy(-368, 122, 330, 8), view(a, 36, -240, 326, 150, NOON), rect(36, -70, 140, 12, '#1d6f80', { rx: 4 }), copy(36, -44, 150, 14), copy(206, -70, 156, 6), view(a, 206, 22, 156, 130, DUSK), copy(206, 172, 156, 4), path('M0 -262V266', 'none', { stroke: '#8f7a5c', 'stroke-width': 3 }), path('M-7 -266V318L0 306L7 318V-266Z', '#d9352b')))
  // Tea, pencil and a sprig.
  a.add(ellipse(640, 192, 142, 136, a.radial([[0.7, '#2a1410', 0.5], [1, '#2a1410', 0]])), circle(620, 160, 112, a.radial([[0, '#fff6e2'], [0.8, '#f0dfc0'], [1, '#cdb48c']])), circle(620, 160, 84, '#e3cfa8'), circle(620, 156, 72, '#fffaf0'), circle(620, 156, 62, a.radial([[0, '#e0a04a'], [0.7, '#b8702c'], [1, '#7a4420']])), path('M580 140q20 -30 60 -24', 'none', { stroke: '#ffe3a8', 'stroke-width': 6, opacity: 0.7, 'stroke-linecap': 'round' }), path('M688 140q46 -14 50 16t-48 22', 'none', { stroke: '#fffaf0', 'stroke-width': 15 }))
  a.add(rotated(470, 905, 12, cast(box(-150, -9, 300, 18), 8, 12), rect(-140, -9, 250, 18, '#e0a03a'), rect(-140, -3, 250, 6, '#f2c060'), poly([[110, -9], [150, 0], [110, 9]], '#f0d9b0'), poly([[138, -3], [150, 0], [138, 3]], '#2a2430'), rect(-158, -9, 20, 18, '#d9606a', { rx: 4 })))
  const frond = (side: number): string => many(9, (i) => { const x = -96 + i * 24; const y = 30 - i * 7; return path(`M${x} ${y}q${side * 4} ${side * -30} ${22 + (i % 2) * 6} ${side * -46}q12 ${side * 26} ${-14 - (i % 2) * 4} ${side * 46}z`, i % 2 ? '#4f8a52' : '#6fa55a') })
  const blossom = (x: number, y: number, s: number): string => at(x, y, s, s, many(5, (k) => `<g transform="rotate(${k * 72})">${path('M0 0Q-20 -12 -13 -32Q0 -42 13 -32Q20 -12 0 0Z', k === 0 ? '#ffb070' : '#ee4632')}${line('M0 -6V-24', '#a8202a', 1.6, { opacity: 0.6 })}</g>`), circle(0, 0, 6, '#ffe08a'))
  a.add(rotated(930, 120, 10, path('M-110 40Q0 -10 130 -36Q20 50 -110 40Z', '#2a1410', { opacity: 0.35, transform: 'translate(10 22)' }), line('M-120 38Q0 6 124 -36', '#5a4030', 5), frond(1), frond(-1), blossom(90, -34, 1.15), blossom(132, -6, 0.95), blossom(60, 4, 0.9)))
  // Window light across the table.
  a.add(poly([[980, -10], [1260, -10], [520, 1010], [150, 1010]], a.linear([[0, '#fff2cc', 0.3], [1, '#fff2cc', 0.05]])), poly([[1330, -10], [1520, -10], [860, 1010], [610, 1010]], a.linear([[0, '#fff2cc', 0.26], [1, '#fff2cc', 0.04]])))
  return a.finish({ tint: '#2a0f10', vignette: 0.42 })
}

export const publicationScenes = { 'ha-long-publications': haLongPublications }
