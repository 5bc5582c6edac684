import type { Part } from '@/features/search/rules'

/** A text with what was looked for marked in it. */
export function Marked({ parts }: { parts: Part[] }) {
  return parts.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))
}
