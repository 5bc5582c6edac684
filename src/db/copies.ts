import { mongoCopies } from './mongo/copies'
import { sqliteCopies } from './sqlite/copies'

/** What a database is found to be: a `restoring` one was left by a restore that did not come to its end. */
export type DatabaseState = 'empty' | 'filled' | 'restoring'

/** What backup and restore need of a database. The portal itself is not opened: nothing is migrated or indexed by it. */
export type DatabaseCopies = {
  kind: 'sqlite' | 'mongodb'
  state: () => Promise<DatabaseState>
  /** About how many bytes a copy takes. */
  size: () => Promise<number>
  /**
   * Writes the database as it is at one moment into files of `folder`. `atMoment` runs at that moment, while nobody can
   * write; twice, if another moment had to be chosen. Says how many bytes are done. Resolves to the rows by table.
   */
  dump: (folder: string, atMoment: () => Promise<void>, onBytes: (done: number) => void) => Promise<Record<string, number>>
  /** The names of all files that the pictures in a copy have. */
  pictureFiles: (folder: string) => Promise<string[]>
  /** From now on no portal opens the database until `release`. Rejects with a Refusal while one has it open. */
  claim: () => Promise<void>
  /** Replaces all that is in the claimed database by a copy. */
  load: (folder: string, onBytes: (done: number) => void) => Promise<void>
  release: () => Promise<void>
}

/** The copies of the database behind a `DATABASE_URI`. */
export function databaseCopies(uri: string): DatabaseCopies {
  return uri.startsWith('mongodb') ? mongoCopies(uri) : sqliteCopies(uri)
}
