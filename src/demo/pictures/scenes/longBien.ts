import { Art, dark, light, mix } from '../art'
import { sampan } from '../boats'
import { camera } from '../camera'
import { bird, glints, land, sea, streaks, sun } from '../nature'
import { grass, hedge } from '../plants'
import { mirrored } from '../rocks'
import { at, group, line, many, n, path, poly, rect, W, type Pt } from '../svg'

export function longBienBridge(): string {
  const a = new Art(626)
  const { r } = a
  const horizon = 560
  const see = camera({ cx: 1250, horizon, focal: 900, eye: 13 })
  a.add(
    rect(0, 0, W, 570, a.fade('#5a7fa0', '#a8b8b4', '#f6d2a0', '#ffb877')),
    sun(a, 1190, 420, 54, '#fff6dc', '#ffcf8a'),
    path(streaks(r, 20, [0, 60, W, 330], [520, 11]), '#fff0d6', { opacity: 0.5 }),
  )
  a.add(
    path(
      many(30, (i) => {
        const x = i * 56 - 10
        const h = r.range(20, 120) * (i > 17 ? 0.7 : 1)
        return `M${n(x)} 562V${n(556 - h)}h${n(r.range(30, 50))}V562Z`
      }),
      a.global(
        [
          [0, '#b09aa0'],
          [1, '#f3c89a'],
        ],
        0,
        440,
        0,
        560,
      ),
      { opacity: 0.8 },
    ),
    hedge(r, -10, 1620, 560, 20, '#8f8a74'),
    a.mist(480, 100, '#ffdfae', 0.7),
  )
  a.add(
    sea(a, horizon, ['#f6cf9a', '#d99a72', '#b3694f', '#7a4038']),
    path(glints(r, 120, 1190, 170, horizon, 980), '#fff3cf', { opacity: 0.7 }),
    path(glints(r, 120, 700, 900, horizon, 1000), '#ffd9b0', { opacity: 0.3 }),
    path(glints(r, 90, 700, 900, 600, 1000), '#5c2c30', { opacity: 0.25 }),
  )
  // The bridge runs away from the viewer on a gentle slant; the truss rises over every pier.
  const axis = (s: number): readonly [number, number] => [-78 + s * 0.62, 42 + s * 0.93]
  const pt = (s: number, y: number, off = 0): Pt => {
    const [x, z] = axis(s)
    return see(x + off, y, z)
  }
  const span = 56
  const deck = 14
  const phase = 24
  const height = (s: number): number => {
    const u = Math.abs((((((s - phase) / span) % 1) + 1) % 1) - 0.5) * 2
    return deck + 4.6 + 13.5 * Math.max(0, u - 0.16) ** 1.35
  }
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
      const seg = (p: Pt, q: Pt): string =>
        `M${snap(p[0])} ${snap(p[1])}L${snap(q[0])} ${snap(q[1])}`
      out.push(
        line(seg(b0, t0) + (i % 2 === 0 ? seg(b0, t1) : seg(t0, b1)), tone, w * 0.8),
        line(seg(t0, t1), tone, w * 1.5),
        line(seg(b0, b1), dark(tone, 0.2), w * 1.7),
      )
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
    return (
      poly(
        [
          [x - w * 1.15, y],
          [x + w * 1.15, y],
          [x + w * 1.15, y + w * 0.5],
          [x - w * 1.15, y + w * 0.5],
        ],
        light(tone, 0.2),
      ) +
      poly(
        [
          [x - w * 0.9, y + w * 0.5],
          [x + w * 0.9, y + w * 0.5],
          [x + w * 1.15, foot],
          [x - w * 1.15, foot],
        ],
        a.across(light(tone, 0.25), tone, dark(tone, 0.35)),
      ) +
      poly(
        [
          [x - w * 1.1, foot],
          [x + w * 1.1, foot],
          [x + w * 0.8, foot + (foot - y) * 0.55],
          [x - w * 0.8, foot + (foot - y) * 0.55],
        ],
        '#5c2c30',
        { opacity: 0.28 },
      )
    )
  })
  const train = many(9, (i) => {
    const s0 = 150 - i * 17
    const [p0, p1, p2, p3] = [
      pt(s0, deck + 0.7, 1),
      pt(s0 + 15.6, deck + 0.7, 1),
      pt(s0 + 15.6, deck + 4.4, 1),
      pt(s0, deck + 4.4, 1),
    ]
    const color = i === 0 ? '#c9402f' : '#2f5f8c'
    const [q0, q1, q2, q3] = [
      pt(s0 + 1.2, deck + 2.2, 1),
      pt(s0 + 14.4, deck + 2.2, 1),
      pt(s0 + 14.4, deck + 3.6, 1),
      pt(s0 + 1.2, deck + 3.6, 1),
    ]
    return (
      poly([p0, p1, p2, p3], color) +
      poly([q0, q1, q2, q3], '#ffe2a6') +
      poly([p3, p2, [p2[0], p2[1] - 3], [p3[0], p3[1] - 4]], '#f3e6cc')
    )
  })
  const deckShape = many(70, (k) => {
    const s = end - k * 14
    return axis(s)[1] < 6
      ? ''
      : poly(
          [pt(s, deck, 0), pt(s + 15, deck, 0), pt(s + 15, deck - 1.3, 0), pt(s, deck - 1.3, 0)],
          mix('#5a3f3c', '#f3c89a', Math.max(0, Math.min(0.75, s / 700))),
        )
  })
  a.add(truss(5, '#6f4f4c'), piers, deckShape, train, truss(0, '#4a3338'))
  const rower = at(1130, 800, 1.15, 1.15, sampan('#3a2526', '#2f5f7c'))
  a.add(
    mirrored(a, 804, rower, 0.35, 0.5),
    line('M1030 810Q1130 824 1250 806', '#ffe9c8', 3, { opacity: 0.6 }),
    at(860, 690, 0.5, 0.5, sampan('#5a3a38', '#8c3b36')),
  )
  a.add(
    land(
      [
        [-20, 930],
        [160, 900],
        [360, 920],
        [560, 968],
        [700, 1004],
      ],
      a.fade('#8f9a4a', '#3f5a34'),
    ),
    land(
      [
        [1060, 1004],
        [1240, 950],
        [1430, 916],
        [1640, 900],
      ],
      a.fade('#9aa04e', '#46603a'),
    ),
  )
  // Banana leaves arch over the near bank.
  const leaf = (x: number, y: number, s: number, angle: number, tone: string): string => {
    const flip = angle < 0 ? -1 : 1
    return group(
      {
        transform: `translate(${n(x)} ${n(y)}) rotate(${n(angle)}) scale(${(s * flip).toFixed(2)} ${s.toFixed(2)})`,
      },
      path('M0 0Q-34 -120 -22 -210Q10 -300 112 -330Q86 -200 30 -120Q14 -60 0 0Z', tone),
      path('M0 0Q-10 -140 20 -220Q50 -290 112 -330Q86 -200 30 -120Q14 -60 0 0Z', dark(tone, 0.16)),
      line('M0 0Q-12 -150 22 -222Q52 -290 110 -328', light(tone, 0.45), 4),
      line(
        many(
          7,
          (k) =>
            `M${-2 + k * 4} ${-70 - k * 30}q-10 -16 -22 -22M${2 + k * 6} ${-70 - k * 30}q20 -8 ${34 - k * 2} -4`,
        ),
        dark(tone, 0.3),
        1.8,
        { opacity: 0.5 },
      ),
    )
  }
  for (const [x, y, s] of [
    [1560, 1010, 1.05],
    [1450, 1020, 0.78],
    [1635, 1000, 1.2],
  ] as const)
    a.add(
      many(6, (i) =>
        leaf(
          x,
          y,
          s * (1 - Math.abs(i - 2.5) * 0.07),
          (i - 2.5) * 24 + r.spread(6),
          ['#4f8a46', '#6fa04a', '#3a6f42'][i % 3] ?? '#448844',
        ),
      ),
    )
  a.add(
    grass(r, -10, 600, 1004, 90, 90, '#3f5f38'),
    grass(r, 40, 420, 1004, 40, 110, '#6f8a44'),
    many(6, (i) => bird(560 + i * 60, 230 + r.spread(60), 0.55, '#4a3f4c', r.spread(16))),
    a.glow(1190, 420, 700, '#ffc27a', 0.3),
  )
  return a.finish({ tint: '#22101c', vignette: 0.36 })
}
