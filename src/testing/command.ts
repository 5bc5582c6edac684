import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

export type Ended = { code: number | null; output: string }
export type Running = { child: ChildProcess; ended: Promise<Ended> }

/** Starts a command of the portal, as an operator runs it, in a process of its own; what it prints is kept. */
export function startCommand(args: string[], env: Record<string, string>): Running {
  const child = spawn(process.execPath, ['scripts/command.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }))
  return { child, ended }
}

export const runCommand = (args: string[], env: Record<string, string>): Promise<Ended> => startCommand(args, env).ended
