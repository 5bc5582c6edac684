/** What a command cannot or will not do. Its message is the one line that the operator sees. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(vi: string, en: string) {
    super(`${vi} / ${en}`)
  }
}
