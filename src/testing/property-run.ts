/**
 * How long a property test looks: `runs` in each `npm test`, more by `PROPERTY_RUNS`. fast-check prints the seed of a
 * failure; `PROPERTY_SEED` repeats it and looks for the shortest sequence that fails.
 */
export function propertyRun({ runs }: { runs: number }): { numRuns: number; seed?: number; endOnFailure: boolean } {
  const { PROPERTY_RUNS, PROPERTY_SEED } = process.env
  return {
    numRuns: Number(PROPERTY_RUNS ?? runs),
    ...(PROPERTY_SEED ? { seed: Number(PROPERTY_SEED) } : {}),
    endOnFailure: !PROPERTY_SEED,
  }
}
