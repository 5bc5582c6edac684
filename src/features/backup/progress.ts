import { Presets, SingleBar } from 'cli-progress'

export type Progress = (label: string, bytes: number) => { at: (done: number) => void; end: () => void }

/** A bar on a terminal, a line now and then elsewhere. Given what is done and what there is, in bytes. */
export const showProgress: Progress = (label, bytes) => {
  if (bytes === 0) return { at: () => undefined, end: () => undefined }
  const bar = new SingleBar(
    { format: `  ${label} {bar} {percentage}% · {mb} MB · {duration_formatted}`, noTTYOutput: true, notTTYSchedule: 2_000, hideCursor: true, barsize: 24 },
    Presets.shades_classic,
  )
  const mb = (of: number): { mb: string } => ({ mb: (of / 1_000_000).toFixed(1) })
  let latest = 0
  bar.start(bytes, 0, mb(0))
  return {
    at: (done) => bar.update(Math.min((latest = done), bytes), mb(done)),
    end: () => {
      bar.update(bar.getTotal(), mb(latest))
      bar.stop()
    },
  }
}
