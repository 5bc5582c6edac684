/**
 * A URL segment in `a-z0-9-`, at most `length` characters, cut between words. Vietnamese loses its marks (Unicode NFD,
 * then the combining marks; đ has no decomposition and is mapped by hand). A text without Latin letters gives ''.
 */
export function slugify(text: string, length = 80): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > length) break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, length)
}

/** The text as it is stored: Unicode NFC, so that equal texts are equal bytes (TCVN 6909). */
export const toNfc = <T>(value: T): T => {
  if (typeof value === 'string') return value.normalize('NFC') as T
  if (Array.isArray(value)) return value.map(toNfc) as T
  if (value && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, toNfc(child)])) as T
  }
  return value
}
