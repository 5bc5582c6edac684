import { expect, it } from 'vitest'
import { WriterQueue } from './writer-queue'

it('serves one at a time in the order of asking, and before them who is let first', async () => {
  const queue = new WriterQueue()
  const served: string[] = []
  const write = async (name: string, first = false): Promise<void> => {
    const leave = await queue.acquire(first)
    served.push(name)
    leave()
  }
  const leave = await queue.acquire()
  const all = [write('an editor'), write('another editor'), write('the outbox', true)]
  leave()
  await Promise.all(all)
  expect(served).toEqual(['the outbox', 'an editor', 'another editor'])
})

it('refuses who is not served in time, and serves the others', async () => {
  const queue = new WriterQueue(1)
  const leave = await queue.acquire()
  await expect(queue.acquire()).rejects.toThrow('The database writer was busy')
  leave()
  const next = await queue.acquire()
  next()
})
