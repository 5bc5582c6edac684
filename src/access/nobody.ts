/** What only the portal itself writes: editions, the outbox, derived flags. */
export const nobody = (): boolean => false
