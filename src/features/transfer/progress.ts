import { Presets, SingleBar } from 'cli-progress'
import type { Report } from './format'

/** Where nobody watches a bar, a line now and then, in milliseconds. */
const everySoOften = 5_000

/** A bar for each thing that is done one after the other; `stop` ends the last one. */
export function progressBars(): { report: Report; stop: () => void } {
  let bar: SingleBar | null = null
  let current = ''
  const stop = (): void => {
    bar?.stop()
    bar = null
  }
  return {
    report: (what, done, all) => {
      if (what !== current) {
        stop()
        current = what
        bar = new SingleBar({ format: `  ${what.padEnd(18)} {bar} {value}/{total}`, noTTYOutput: true, notTTYSchedule: everySoOften, stream: process.stdout }, Presets.shades_classic)
        bar.start(all, done)
      }
      bar?.setTotal(all)
      bar?.update(done)
    },
    stop,
  }
}
