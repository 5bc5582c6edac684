import { dark, light, type Art } from './art'
import { shopFront, tiles } from './buildings'
import { closed, group, line, many, n, path, poly, rect } from './svg'

export type House = {
  x: number
  base: number
  w: number
  floors: number
  wall: string
  trim: string
  awning: string
  roof: 'gable' | 'flat' | 'french'
}

/** Hà Nội tube house: narrow front with shutters, balconies, a shop and an awning. */
export function tubeHouse(a: Art, h: House): string {
  const { r } = a
  const floor = r.range(80, 102)
  const ground = 128
  const height = ground + h.floors * floor
  const x1 = h.x + h.w
  const top = h.base - height
  const parts: string[] = [
    rect(
      h.x,
      top,
      h.w,
      height,
      a.linear([
        [0, light(h.wall, 0.16)],
        [0.6, h.wall],
        [1, dark(h.wall, 0.3)],
      ]),
    ),
    path(
      many(6, () => {
        const y = top + r.next() * height
        const px = h.x + r.next() * h.w * 0.8
        return `M${n(px)} ${n(y)}q${n(r.range(10, 24))} ${n(r.spread(8))} ${n(r.range(20, 34))} ${n(r.range(4, 18))}q-14 10 -30 2z`
      }),
      dark(h.wall, 0.35),
      { opacity: 0.16 },
    ),
    rect(h.x, top, 7, height, light(h.wall, 0.4), { opacity: 0.5 }),
    rect(x1 - 9, top, 9, height, dark(h.wall, 0.4), { opacity: 0.5 }),
  ]
  for (let k = 0; k < h.floors; k += 1) {
    const y = top + k * floor + 14
    const bays = h.w > 130 ? 2 : 1
    const bw = bays === 2 ? 38 : Math.min(54, h.w * 0.5)
    for (let b = 0; b < bays; b += 1) {
      const cx = h.x + (h.w * (b + 1)) / (bays + 1)
      const lit = r.next() < 0.3
      const arch =
        h.roof === 'french'
          ? `A${n(bw / 2)} ${n(bw / 3)} 0 0 1 ${n(cx + bw / 2)} ${n(y + 8)}`
          : `L${n(cx + bw / 2)} ${n(y + 8)}`
      parts.push(
        path(
          `M${n(cx - bw / 2)} ${n(y + 62)}V${n(y + 8)}${arch}V${n(y + 62)}Z`,
          lit ? '#ffd98a' : '#2b3a42',
        ),
      )
      const leaf = bw * (r.next() < 0.5 ? 0.5 : 0.3)
      parts.push(
        rect(cx - bw / 2 - leaf * 0.4, y + 8, leaf, 54, h.trim),
        rect(cx + bw / 2 - leaf * 0.6, y + 8, leaf, 54, dark(h.trim, 0.12)),
      )
      parts.push(
        line(
          many(
            7,
            (i) =>
              `M${n(cx - bw / 2 - leaf * 0.4 + 2)} ${n(y + 14 + i * 7)}h${n(leaf - 4)}M${n(cx + bw / 2 - leaf * 0.6 + 2)} ${n(y + 14 + i * 7)}h${n(leaf - 4)}`,
          ),
          dark(h.trim, 0.45),
          1.2,
          { opacity: 0.6 },
        ),
      )
    }
    if (r.next() < 0.7) {
      const by = y + 66
      parts.push(
        rect(h.x + 6, by + 6, h.w - 12, 13, '#2a1830', { opacity: 0.3 }),
        rect(h.x + 6, by, h.w - 12, 6, dark(h.wall, 0.35)),
      )
      parts.push(
        line(
          many(Math.floor((h.w - 20) / 9), (i) => `M${n(h.x + 12 + i * 9)} ${n(by)}v-24`) +
            `M${n(h.x + 8)} ${n(by - 24)}H${n(x1 - 8)}`,
          '#26323a',
          1.8,
          { opacity: 0.85 },
        ),
      )
      parts.push(
        many(
          r.int(1, 4),
          () =>
            `<ellipse cx="${n(r.range(h.x + 18, x1 - 18))}" cy="${n(by - 8)}" rx="${n(r.range(8, 17))}" ry="9" fill="${r.pick(['#3f8256', '#5c9b4e', '#d9506a', '#2f6f52'])}"/>`,
        ),
      )
    } else parts.push(rect(h.x, y + 70, h.w, 5, light(h.wall, 0.35), { opacity: 0.6 }))
  }
  const shop = h.base - ground
  parts.push(
    rect(h.x, top + 4, h.w, 15, '#2a1830', { opacity: 0.28 }),
    rect(h.x + 8, shop + 26, h.w - 16, ground - 26, a.fade('#2a1f22', '#5a3a26', '#c8853e')),
  )
  parts.push(shopFront(a, h.x + 12, shop + 44, h.w - 24, ground - 46))
  const drop = 26
  parts.push(
    poly(
      [
        [h.x + 2, shop + 2],
        [x1 - 2, shop + 2],
        [x1 + 10, shop + 36],
        [h.x - 10, shop + 36],
      ],
      h.awning,
    ),
  )
  const strips = Math.max(3, Math.round(h.w / 26))
  parts.push(
    path(
      many(strips, (i) => {
        const u0 = i / strips
        const u1 = (i + 0.5) / strips
        return closed([
          [h.x + 2 + (h.w - 4) * u0, shop + 2],
          [h.x + 2 + (h.w - 4) * u1, shop + 2],
          [h.x - 10 + (h.w + 20) * u1, shop + 36],
          [h.x - 10 + (h.w + 20) * u0, shop + 36],
        ])
      }),
      '#fff3da',
      { opacity: 0.75 },
    ),
  )
  parts.push(
    path(
      `M${n(h.x - 10)} ${n(shop + 36)}${many(strips, () => `q${n((h.w + 20) / strips / 2)} 14 ${n((h.w + 20) / strips)} 0`)}Z`,
      dark(h.awning, 0.12),
    ),
    rect(h.x, shop + 40, h.w, drop, '#1a1018', { opacity: 0.28 }),
  )
  if (h.roof === 'gable')
    parts.push(
      tiles(a, h.x - 9, x1 + 9, top - 54, top + 6, 14, '#b5573a'),
      rect(h.x + 4, top - 60, h.w - 8, 8, '#7d3a2a', { rx: 3 }),
    )
  else if (h.roof === 'french')
    parts.push(
      rect(h.x - 5, top - 6, h.w + 10, 12, light(h.wall, 0.4)),
      path(
        `M${n(h.x + h.w * 0.2)} ${n(top - 6)}Q${n(h.x + h.w / 2)} ${n(top - 58)} ${n(x1 - h.w * 0.2)} ${n(top - 6)}Z`,
        light(h.wall, 0.24),
      ),
      `<circle cx="${n(h.x + h.w / 2)}" cy="${n(top - 20)}" r="7" fill="${h.trim}"/>`,
    )
  else
    parts.push(
      rect(h.x - 4, top - 10, h.w + 8, 14, dark(h.wall, 0.2)),
      line(
        many(Math.floor(h.w / 10), (i) => `M${n(h.x + 4 + i * 10)} ${n(top - 10)}v-20`) +
          `M${n(h.x)} ${n(top - 30)}H${n(x1)}`,
        dark(h.wall, 0.35),
        2.4,
      ),
      rect(h.x + h.w * 0.55, top - 62, h.w * 0.3, 34, '#9fb3b8', { rx: 6 }),
      rect(h.x + h.w * 0.55, top - 30, h.w * 0.3, 20, '#4a4a52'),
    )
  return group({}, ...parts)
}
