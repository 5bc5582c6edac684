import { randomInt } from 'node:crypto'

/** No 0/o, 1/i/l: a code is read aloud and typed from paper. 31^6 is 887 million. */
export const codeAlphabet = '23456789abcdefghjkmnpqrstuvwxyz'
export const codePattern = new RegExp(`^[${codeAlphabet}]{6}$`)

/** A new article code; whether it is taken is for the caller to ask. */
export const newCode = (): string => Array.from({ length: 6 }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
