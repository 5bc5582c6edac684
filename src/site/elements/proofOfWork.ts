/** A challenge as the portal makes them (ALTCHA): which counter gives a key that begins so? */
export type Challenge = { parameters: { nonce: string; salt: string; cost: number; keyLength: number; keyPrefix: string }; signature: string }

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: hex.length / 2 }, (_, at) => parseInt(hex.slice(at * 2, at * 2 + 2), 16))
const hexOf = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Tries one counter after the other; the browser derives keys beside the page, which goes on answering. */
async function solve({ parameters }: Challenge): Promise<{ counter: number; derivedKey: string }> {
  const { nonce, salt, cost, keyLength, keyPrefix } = parameters
  const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: cost }
  for (let counter = 0; ; counter += 1) {
    new DataView(password.buffer).setUint32(password.length - 4, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const derivedKey = hexOf(await crypto.subtle.deriveBits(derivation, key, keyLength * 8))
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey }
  }
}

/** The answer to a challenge, as the form sends it; empty where the browser has no cryptography: then a moderator looks first. */
export async function prove(challenge: Challenge): Promise<string> {
  try {
    return btoa(JSON.stringify({ challenge, solution: await solve(challenge) }))
  } catch {
    return ''
  }
}
