import { dark, light, type Art } from './art'
import { closed, group, line, many, n, path, poly, rect } from './svg'

/** Stilt house of the northern highlands, about 240 wide; the origin is the ground below its middle. */
export function stiltHouse(a: Art): string {
  const wood = '#7a4e30'
  const thatch = '#b08a4e'
  return group(
    {},
    rect(-96, -40, 192, 40, '#2a2220', { opacity: 0.75 }),
    many(6, (i) => rect(-100 + i * 39, -46, 7, 48, dark(wood, 0.2))),
    rect(-112, -52, 224, 9, light(wood, 0.18)),
    rect(-100, -104, 200, 53, a.across(light(wood, 0.1), wood, dark(wood, 0.28))),
    line(
      many(17, (i) => `M${-92 + i * 11.5} -102V-54`),
      dark(wood, 0.4),
      1.4,
      { opacity: 0.6 },
    ),
    many(
      3,
      (i) =>
        rect(-74 + i * 58, -92, 28, 38, '#ffcf7a') +
        rect(-74 + i * 58, -92, 14, 38, dark(wood, 0.45), { opacity: 0.55 }),
    ),
    line(many(12, (i) => `M${-110 + i * 20} -66V-50`) + 'M-112 -66H112', light(wood, 0.3), 2.4),
    path(
      'M-140 -96Q-96 -126 -78 -184L78 -184Q98 -126 140 -96Q0 -88 -140 -96Z',
      a.fade(light(thatch, 0.26), thatch, dark(thatch, 0.34)),
    ),
    line(
      many(22, (i) => `M${n(-74 + i * 7)} -182Q${n(-84 + i * 8)} -130 ${n(-130 + i * 12.4)} -96`),
      dark(thatch, 0.4),
      1.2,
      { opacity: 0.5 },
    ),
    rect(-82, -190, 164, 9, dark(thatch, 0.35), { rx: 4 }),
    path('M-82 -190L-98 -204L-76 -186ZM82 -190L98 -204L76 -186Z', dark(thatch, 0.4)),
    poly(
      [
        [112, -50],
        [150, 0],
        [138, 0],
        [102, -50],
      ],
      light(wood, 0.12),
    ),
    line('M116 -44H108M124 -32H114M132 -20H122M140 -9H131', dark(wood, 0.3), 3),
  )
}

/** Rows of clay tiles on a sloping roof; the slope is a trapezium. */
export function tiles(
  a: Art,
  x0: number,
  x1: number,
  top: number,
  bottom: number,
  inset: number,
  color: string,
): string {
  const clip = a.clip(
    path(
      closed([
        [x0 + inset, top],
        [x1 - inset, top],
        [x1, bottom],
        [x0, bottom],
      ]),
      '#000',
    ),
  )
  const step = 9
  const rows = Math.max(2, Math.round((bottom - top) / step))
  const rowLines = many(rows, (k) => {
    const y = top + (k + 1) * ((bottom - top) / rows)
    const count = Math.ceil((x1 - x0) / 12)
    return `M${n(x0)} ${n(y)}${many(count, () => 'q6 5 12 0')}`
  })
  return group(
    { 'clip-path': clip },
    rect(x0, top, x1 - x0, bottom - top, a.fade(light(color, 0.2), color, dark(color, 0.25))),
    line(rowLines, dark(color, 0.42), 1.6, { opacity: 0.65 }),
  )
}

export function archRow(
  x: number,
  base: number,
  count: number,
  gap: number,
  w: number,
  h: number,
  fill: string,
): string {
  return path(
    many(count, (i) => {
      const cx = x + (i - (count - 1) / 2) * gap
      return `M${n(cx - w / 2)} ${n(base)}V${n(base - h + w / 2)}A${n(w / 2)} ${n(w / 2)} 0 0 1 ${n(cx + w / 2)} ${n(base - h + w / 2)}V${n(base)}Z`
    }),
    fill,
  )
}

/** What a shop shows to the street: shelves, hanging silk, lanterns or an open lit room. */
export function shopFront(a: Art, x: number, y: number, w: number, h: number): string {
  const { r } = a
  const tones = ['#e2634a', '#f0b64c', '#4f9a8a', '#f4e3c0', '#8a5a9a', '#d98aa0'] as const
  const kind = r.int(0, 3)
  if (kind === 0) {
    const cols = Math.floor(w / 15)
    return many(
      3,
      (k) =>
        many(cols, (i) =>
          rect(x + 3 + i * 15, y + 8 + k * 24, 11, 14, r.pick(tones), { rx: 2, opacity: 0.9 }),
        ) + rect(x, y + 23 + k * 24, w, 3, '#2a1a18'),
    )
  }
  if (kind === 1) {
    return (
      many(Math.floor(w / 20), (i) => {
        const len = h * r.range(0.5, 0.78)
        const px = x + 4 + i * 20
        return (
          path(
            `M${n(px)} ${n(y)}h15q3 ${n(len * 0.5)} 0 ${n(len)}h-15q-4 ${n(-len * 0.5)} 0 ${n(-len)}z`,
            r.pick(tones),
          ) + rect(px + 4, y, 4, len, '#fff6e4', { opacity: 0.25 })
        )
      }) + rect(x, y - 2, w, 4, '#2a1a18')
    )
  }
  if (kind === 2) {
    return (
      many(Math.floor(w / 24), (i) => {
        const px = x + 13 + i * 24
        const py = y + 14 + (i % 2) * 16
        return `<circle cx="${n(px)}" cy="${n(py)}" r="16" fill="#ffb04a" opacity=".3"/><ellipse cx="${n(px)}" cy="${n(py)}" rx="9" ry="11" fill="${r.pick(['#f0502f', '#f2a63a', '#e0405a'])}"/>`
      }) +
      rect(x, y + h * 0.62, w, h * 0.38, '#8d5432') +
      rect(x, y + h * 0.62, w, 5, '#d9a066')
    )
  }
  const cx = x + w * r.range(0.35, 0.65)
  return (
    rect(x, y, w, h, a.fade('#ffdf9a', '#e9a04c')) +
    rect(x, y, w * 0.16, h, '#6b3a2a') +
    rect(x + w * 0.84, y, w * 0.16, h, '#6b3a2a') +
    path(`M${n(cx - 12)} ${n(y + h)}q-2 -34 12 -36q14 2 12 36z`, '#7a3a4a') +
    `<circle cx="${n(cx)}" cy="${n(y + h - 44)}" r="8" fill="#4a2a2a"/>` +
    rect(x + w * 0.2, y + h * 0.7, w * 0.22, h * 0.3, '#8d5432')
  )
}
