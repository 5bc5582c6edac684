type Shown = { admin?: object }

/** Payload puts a tab with the JSON of the document on every form; the desk has no use for it. */
export const withoutApiTab = <T extends Shown>(shown: T): T => ({ ...shown, admin: { ...shown.admin, hideAPIURL: true } })
