import { Stylesheet } from './Stylesheet'

/** The styles of what follows; the build says their address (`next.config.mjs`). */
export function LaterStyles() {
  const address = process.env.PORTAL_LATER
  return address ? <link rel="stylesheet" href={address} /> : <Stylesheet of="later" />
}
