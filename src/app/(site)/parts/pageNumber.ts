/** The number in `/page/N`, 1 without it; null where it is no number a page can have. */
export const pageNumber = (segment: string | undefined): number | null =>
  segment === undefined ? 1 : /^[1-9]\d{0,4}$/.test(segment) ? Number(segment) : null
