/** The portal's emblem in place of the CMS's: on the log-in page and in the corner of the admin. */
export function Emblem() {
  return <img src="/favicon.svg" alt="" width={32} height={32} />
}

export function LargeEmblem() {
  return <img src="/favicon.svg" alt="" width={72} height={72} />
}
