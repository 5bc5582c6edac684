import type { ReactNode } from 'react'

/** A link that an editor set. Anything but the web, mail and telephone stays text. */
export function BodyLink({ address = '', children }: { address?: string; children: ReactNode }) {
  if (!/^(https?:\/\/|mailto:|tel:|[/#])/i.test(address)) return children
  return (
    <a href={address} rel={/^http/i.test(address) ? 'external' : undefined}>
      {children}
    </a>
  )
}
