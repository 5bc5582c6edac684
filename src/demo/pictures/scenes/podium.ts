import { Art, dark, light } from '../art'
import { bouquet, curtain } from '../decor'
import { back } from '../people'
import {
  at,
  circle,
  curve,
  ellipse,
  group,
  H,
  line,
  many,
  path,
  poly,
  rect,
  times,
  W,
  type Pt,
} from '../svg'

export function podiumSpeech(): string {
  const a = new Art(45)
  const { r } = a
  a.add(rect(0, 0, W, H, a.fade('#2a0f1e', '#6b1c2c', '#3d1420')))
  a.add(curtain(a, -10, 1610, 700, '#a32f36'))
  // Backdrop panel: abstract dawn over waves.
  const clip = a.clip('<rect x="380" y="96" width="840" height="450" rx="10"/>')
  const wave = (y: number, amp: number, phase: number): Pt[] =>
    times(15, (i): Pt => [360 + i * 64, y + Math.sin(i * 0.9 + phase) * amp])
  a.add(
    rect(368, 84, 864, 474, '#e3b76a', { rx: 14 }),
    group(
      { 'clip-path': clip },
      rect(380, 96, 840, 450, a.fade('#1d6f86', '#7cc0b4', '#ffe6b0')),
      circle(1010, 330, 92, '#fff3cf'),
      a.glow(1010, 330, 320, '#ffe2a0', 0.9),
      path(
        many(4, (i) => {
          const x = 450 + i * 74
          const h = [120, 170, 96, 64][i] ?? 80
          return `M${x - 46} 440Q${x - 44} ${440 - h * 0.7} ${x - 26} ${440 - h * 0.9}Q${x - 4} ${440 - h * 1.1} ${x + 18} ${440 - h * 0.84}Q${x + 40} ${440 - h * 0.5} ${x + 44} 440Z`
        }),
        '#4f938f',
        { opacity: 0.75 },
      ),
      ...[0, 1, 2, 3].map((i) =>
        path(
          `${curve(wave(400 + i * 38, 20, i * 1.7))}L1260 560L360 560Z`,
          ['#8fc9bb', '#4f9fa2', '#2a7a8c', '#185a74'][i] ?? '#000',
        ),
      ),
    ),
  )
  a.add(curtain(a, -20, 250, 760, '#8c2530'), curtain(a, 1350, 1620, 760, '#8c2530'))
  a.add(
    path(`M-10 0H1610V60${many(10, () => 'q-80 76 -162 0')}Z`, a.fade('#7a1f2c', '#b53a3c')),
    line(`M1610 62${many(10, () => 'q-80 76 -162 0')}`, '#f0c060', 6),
  )
  a.add(
    poly(
      [
        [0, 690],
        [W, 690],
        [W, 860],
        [0, 860],
      ],
      a.fade('#c98a52', '#7d4a30'),
    ),
    rect(0, 684, W, 10, '#f3c98a'),
    rect(0, 770, W, 120, a.fade('#5a2c28', '#2a1420')),
  )
  a.add(
    many(3, (i) =>
      poly(
        [
          [500 + i * 300, -10],
          [560 + i * 300, -10],
          [1010 + (i - 1) * 120, 720],
          [580 + (i - 1) * 120, 720],
        ],
        a.linear([
          [0, '#fff0c0', 0.32],
          [1, '#fff0c0', 0.03],
        ]),
      ),
    ),
  )
  a.add(a.glow(800, 470, 470, '#fff0c8', 0.55))
  a.add(
    bouquet(a, 330, 720, 1.6),
    bouquet(a, 1290, 720, 1.6),
    ellipse(800, 716, 240, 22, '#3d1f1a', { opacity: 0.4 }),
  )
  // Speaker: woman in ao dai, hand raised.
  a.add(
    at(
      800,
      716,
      1.5,
      1.5,
      path('M-34 -100Q-40 -180 -28 -206L-10 -216H10L28 -206Q40 -180 34 -100Z', '#1f5f8c'),
      path('M8 -216L28 -206Q40 -180 34 -100H14Z', '#174a70'),
      line('M-30 -196L-58 -160L-38 -126', '#1f5f8c', 17),
      line('M30 -196L66 -182L86 -222', '#1b5580', 17),
      circle(88, -229, 9.5, '#d6a07a'),
      line('M88 -232L92 -244M92 -231L100 -240M84 -234L83 -246', '#d6a07a', 4.5),
      circle(-36, -124, 9, '#d6a07a'),
      path('M-22 -256Q-27 -224 -18 -210H18Q27 -224 22 -256Z', '#241a22'),
      rect(-7, -232, 14, 22, '#b98463'),
      path('M-11 -222H11L9 -210H-9Z', '#174a70'),
      ellipse(0, -252, 19, 23, '#d6a07a'),
      path('M-22 -250Q-24 -282 0 -282T22 -250Q20 -266 4 -269Q-14 -266 -22 -250Z', '#241a22'),
      line('M-6 -241Q0 -236 6 -241', '#9c3f3a', 2.6),
      line('M-9 -254h4M5 -254h4', '#241a22', 2.6),
    ),
  )
  a.add(
    at(
      800,
      720,
      1.3,
      1.3,
      poly(
        [
          [-84, -146],
          [84, -146],
          [66, 0],
          [-66, 0],
        ],
        a.across('#7d4a2c', '#b9763f', '#8d5432'),
      ),
      poly(
        [
          [-98, -162],
          [98, -162],
          [88, -142],
          [-88, -142],
        ],
        '#e0a866',
      ),
      poly(
        [
          [-58, -122],
          [58, -122],
          [48, -24],
          [-48, -24],
        ],
        '#5f3520',
        { opacity: 0.45 },
      ),
      circle(0, -74, 30, '#f0c060', { opacity: 0.9 }),
      circle(0, -74, 22, '#b9763f'),
      path('M-20 -70q10 -12 20 0t20 0v6q-10 12 -20 0t-20 0z', '#f0c060'),
      rect(-74, -6, 148, 10, '#5f3520'),
      line('M-26 -162Q-30 -188 -14 -196M26 -162Q30 -188 14 -196', '#20242e', 3.4),
      ellipse(-12, -198, 6, 4.4, '#20242e'),
      ellipse(12, -198, 6, 4.4, '#20242e'),
    ),
  )
  a.add(bouquet(a, 800, 556, 0.95), bouquet(a, 800, 736, 1.15))
  const rows: ReadonlyArray<readonly [number, number, number, string]> = [
    [835, 120, 14, '#4a2630'],
    [905, 165, 10, '#33202c'],
    [1010, 240, 8, '#1f1622'],
  ]
  rows.forEach(([y, w, count, tone], k) => {
    for (let i = 0; i < count; i += 1) {
      const x = ((i + (k % 2 ? 0.5 : 0.1)) * W) / (count - 0.4) + r.spread(14)
      a.add(
        at(
          x,
          y + r.spread(14),
          1,
          1,
          back({
            w,
            shirt: [tone, dark(tone, 0.15), light(tone, 0.08)][i % 3] ?? tone,
            hair: dark(tone, 0.45),
            skin: light(tone, 0.16),
            style:
              (['short', 'long', 'short', 'bun', 'short'] as const)[(i * 2 + k) % 5] ?? 'short',
          }),
        ),
      )
    }
  })
  return a.finish({ tint: '#14060f', vignette: 0.5 })
}
