/**
 * What is typed into a rich text, or into a block inside one, reaches the form of the document only a while later: Payload
 * waits for an idle moment (up to 500 ms), and for a block asks the server first. Whatever saves asks here for all of it.
 */
type Holder = {
  /** Whether something was typed since the last handing over. */
  holds: () => boolean
  /** Gives what is held to the form, at once. */
  give: () => void
}

const blocks = new Set<() => void>()
const texts = new Set<Holder>()

const join = <T>(set: Set<T>, member: T) => {
  set.add(member)
  return () => void set.delete(member)
}

/** Takes a block's fields into account; returns how to leave. `give` writes them into the text. */
export const joinBlock = (give: () => void) => join(blocks, give)

/** Takes a rich text into account; returns how to leave. */
export const joinText = (holder: Holder) => join(texts, holder)

/** Whether a rich text was typed into since the last handing over. */
export const isHeldBack = (): boolean => [...texts].some(({ holds }) => holds())

/** The forms have all that was typed when this returns; says whether anything was held. Blocks first: they write into texts. */
export function handOver(): boolean {
  for (const give of blocks) give()
  const holding = [...texts].filter(({ holds }) => holds())
  for (const { give } of holding) give()
  return holding.length > 0
}
