import { renderSVG } from 'uqr'

/**
 * An address as a QR code (ISO/IEC 18004): error correction M, as printed codes need it, and a quiet zone of four modules.
 * Black on white whatever surrounds it: scanners fail on inverted codes.
 */
export function qrSvg(address: string): string {
  const svg = renderSVG(address, { ecc: 'M', border: 4, pixelSize: 1 })
  // Without it, browsers smooth the edges of the modules and hairlines show between them.
  return svg.replace('<svg ', '<svg shape-rendering="crispEdges" ')
}
