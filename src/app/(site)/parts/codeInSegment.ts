import { codePattern } from '@/features/articles/rules'

/** The article's code at the end of an address segment: `slug-7k2m9q` and `7k2m9q` hold `7k2m9q`; null without one. */
export function codeInSegment(segment: string): string | null {
  const last = segment.slice(segment.lastIndexOf('-') + 1).toLowerCase()
  return codePattern.test(last) ? last : null
}
