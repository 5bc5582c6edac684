/**
 * Does `work` at once and then every `every` milliseconds, never twice at a time; what it throws is told to `complain`.
 * Returns a function that stops it after the run under way.
 */
export function repeat(every: number, work: () => Promise<unknown>, complain: (error: unknown) => void): () => Promise<void> {
  let running: Promise<unknown> | null = null
  const run = (): void => {
    running ??= work()
      .catch(complain)
      .finally(() => {
        running = null
      })
  }
  const timer = setInterval(run, every)
  run()
  return async () => {
    clearInterval(timer)
    await running
  }
}
