/** What an operator may ask of a database, whichever it is. */
export type DatabaseHealth = {
  /** Resolves when the database answers; rejects with the reason. */
  answers: () => Promise<void>
  /** Migrations that the code has and the database has not, and the other way round; null where there is nothing to apply. */
  migrations: () => Promise<{ missing: string[]; unknown: string[] } | null>
}

declare module 'payload' {
  interface DatabaseAdapter {
    health: DatabaseHealth
  }
}
