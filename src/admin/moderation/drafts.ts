/** What a moderator writes: another text of the comment, or a reply to it. */
export type Writing = 'edit' | 'reply'

const keyOf = (writing: Writing, comment: string): string => `moderation:${writing}:${comment}`

/**
 * What is being written to a comment, in this tab until the server has it: it outlives a failing network, a look at another comment and a
 * reload.
 */
export const drafts = {
  read: (writing: Writing, comment: string): string | null => sessionStorage.getItem(keyOf(writing, comment)),
  /** Keeps a text; one that is as it was (`initial`) is nothing to keep. */
  keep(writing: Writing, comment: string, text: string, initial: string): void {
    if (text === initial) sessionStorage.removeItem(keyOf(writing, comment))
    else sessionStorage.setItem(keyOf(writing, comment), text)
  },
  forget: (writing: Writing, comment: string): void => sessionStorage.removeItem(keyOf(writing, comment)),
}
