import { el, H, n, Random, rect, W, type Stop } from './svg'

type Finish = { grain?: number; vignette?: number; tint?: string }

/** One picture: collects definitions and layers, then adds the paper grain and a vignette. */
export class Art {
  readonly r: Random
  private readonly defs: string[] = []
  private readonly layers: string[] = []
  private readonly stamps = new Map<string, string>()
  private count = 0

  constructor(seed: number) {
    this.r = new Random(seed)
  }

  private define(make: (id: string) => string): string {
    this.count += 1
    const id = `d${this.count}`
    this.defs.push(make(id))
    return id
  }

  private stops(stops: readonly Stop[]): string {
    return stops
      .map(([offset, color, opacity]) =>
        el('stop', {
          offset: String(offset),
          'stop-color': color,
          'stop-opacity': opacity === undefined ? undefined : String(opacity),
        }),
      )
      .join('')
  }

  /** Linear gradient across the painted shape; by default from top to bottom. */
  linear(stops: readonly Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string {
    const id = this.define((name) =>
      el(
        'linearGradient',
        { id: name, x1: String(x1), y1: String(y1), x2: String(x2), y2: String(y2) },
        this.stops(stops),
      ),
    )
    return `url(#${id})`
  }

  /** Top-to-bottom gradient with evenly spaced colours. */
  fade(...colors: readonly string[]): string {
    return this.linear(colors.map((color, i): Stop => [i / Math.max(1, colors.length - 1), color]))
  }

  /** Left-to-right gradient with evenly spaced colours. */
  across(...colors: readonly string[]): string {
    const stops = colors.map((color, i): Stop => [i / Math.max(1, colors.length - 1), color])
    return this.linear(stops, 0, 0, 1, 0)
  }

  /** Gradient in picture coordinates, for shapes which share one light. */
  global(stops: readonly Stop[], x1: number, y1: number, x2: number, y2: number): string {
    const id = this.define((name) =>
      el(
        'linearGradient',
        { id: name, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 },
        this.stops(stops),
      ),
    )
    return `url(#${id})`
  }

  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    const id = this.define((name) =>
      el(
        'radialGradient',
        { id: name, cx: String(cx), cy: String(cy), r: String(r) },
        this.stops(stops),
      ),
    )
    return `url(#${id})`
  }

  clip(shape: string): string {
    return `url(#${this.define((name) => el('clipPath', { id: name }, shape))})`
  }

  /** Stores a drawing once; the result places it. */
  symbol(
    content: string,
  ): (x: number, y: number, sx?: number, sy?: number, opacity?: number) => string {
    const id = this.define((name) => el('g', { id: name }, content))
    return (x, y, sx = 1, sy = sx, opacity) =>
      el('use', {
        href: `#${id}`,
        transform: `translate(${n(x)} ${n(y)}) scale(${sx.toFixed(3)} ${sy.toFixed(3)})`,
        opacity,
      })
  }

  /** Id of a shape without a fill of its own, made once per picture. */
  stamp(name: string, make: () => string): string {
    const known = this.stamps.get(name)
    if (known) return known
    const id = this.define((key) => el('path', { id: key, d: make() }))
    this.stamps.set(name, id)
    return id
  }

  /** Soft round light. */
  glow(cx: number, cy: number, r: number, color: string, strength = 1): string {
    const fill = this.radial([
      [0, color, strength],
      [0.35, color, strength * 0.45],
      [0.7, color, strength * 0.12],
      [1, color, 0],
    ])
    return el('circle', { cx, cy, r, fill })
  }

  /** Horizontal veil: clear, full, clear. */
  mist(y: number, height: number, color: string, strength = 0.8, x = -50, width = W + 100): string {
    const fill = this.linear([
      [0, color, 0],
      [0.55, color, strength],
      [1, color, 0],
    ])
    return rect(x, y, width, height, fill)
  }

  add(...layers: readonly string[]): void {
    this.layers.push(...layers)
  }

  finish({ grain = 0.32, vignette = 0.34, tint = '#1a1030' }: Finish = {}): string {
    const filter = this.define((name) =>
      el(
        'filter',
        {
          id: name,
          x: '0',
          y: '0',
          width: '100%',
          height: '100%',
          'color-interpolation-filters': 'sRGB',
        },
        el('feTurbulence', {
          type: 'fractalNoise',
          baseFrequency: '.72',
          numOctaves: 2,
          seed: 7,
          stitchTiles: 'stitch',
        }) + el('feColorMatrix', { values: '1.6 0 0 0 -.3 1.6 0 0 0 -.3 1.6 0 0 0 -.3 0 0 0 0 1' }),
      ),
    )
    const edge = this.radial(
      [
        [0.55, tint, 0],
        [1, tint, vignette],
      ],
      0.5,
      0.48,
      0.78,
    )
    // The noise is costly to compute, so one seamless tile is repeated over the picture.
    const tile = { width: 400, height: 250 }
    const pattern = this.define((name) =>
      el(
        'pattern',
        { id: name, patternUnits: 'userSpaceOnUse', ...tile },
        el('rect', { ...tile, filter: `url(#${filter})` }),
      ),
    )
    const paper = rect(0, 0, W, H, `url(#${pattern})`, {
      opacity: grain,
      style: 'mix-blend-mode:soft-light',
    })
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" width="${W}" height="${H}">` +
      `<defs>${this.defs.join('')}</defs>${this.layers.join('')}` +
      `${rect(0, 0, W, H, edge)}${paper}</svg>`
    )
  }
}

const channel = (hex: string, i: number): number => parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16)

/** Mixes two `#rrggbb` colours: 0 gives the first one, 1 the second. */
export const mix = (a: string, b: string, t: number): string =>
  `#${[0, 1, 2]
    .map((i) => Math.round(channel(a, i) + (channel(b, i) - channel(a, i)) * t))
    .map((v) => Math.max(0, Math.min(255, v)).toString(16).padStart(2, '0'))
    .join('')}`

export const dark = (color: string, t: number): string => mix(color, '#120c20', t)

export const light = (color: string, t: number): string => mix(color, '#fff6e4', t)
