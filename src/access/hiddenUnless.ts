import type { Role } from './roles'

/** Leaves out of the admin's navigation what a role has no work with; what it may do, the access rules say. */
export const hiddenUnless =
  (...shown: Role[]) =>
  ({ user }: { user: unknown }): boolean =>
    !shown.some((role) => role === (user as { role?: unknown } | null)?.role)
