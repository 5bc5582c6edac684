import { spawn, type ChildProcess } from 'node:child_process'
import { bundle } from '../../scripts/lib/bundle.mjs'

type Program = 'transfer-runner' | 'newsroom-runner' | 'schedule-runner' | 'digest-runner' | 'everything-reader'
export type RunningProgram = { child: ChildProcess; output: () => string }

const bundles = new Map<Program, Promise<string>>()

/** Starts a program of this folder in a process of its own, as production runs; what it prints is kept. */
export async function startProgram(name: Program, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<RunningProgram> {
  if (!bundles.has(name)) bundles.set(name, bundle(`src/testing/${name}.ts`))
  const file = await bundles.get(name)!
  const child = spawn(process.execPath, ['--import', './scripts/lib/lexical-first.mjs', file, ...args], { env: { ...env, NODE_ENV: 'production' }, stdio: 'pipe' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return { child, output: () => output }
}
