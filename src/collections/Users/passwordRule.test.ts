import { describe, expect, it } from 'vitest'
import { passwordFault } from './passwordRule'

const lan = { email: 'nguyen.thi.lan@portal.example', name: 'Nguyễn Thị Hoàng Lan' }

describe('a password', () => {
  it('is long, of whatever characters', () => {
    expect(passwordFault('abc', lan)).toBe('shortPassword')
    expect(passwordFault('11 ký tự ạ.', lan)).toBe('shortPassword')
    expect(passwordFault('aaaaaaaaaaaa', lan)).toBeNull()
    expect(passwordFault('hoa ban nở trắng', lan)).toBeNull()
  })
  it('counts letters, not the marks that a keyboard may send apart', () => {
    expect(passwordFault('ếếếếếếếếếếế'.normalize('NFD'), lan)).toBe('shortPassword')
  })
  it('is not what everybody knows of the account', () => {
    expect(passwordFault('Nguyen.Thi.Lan@portal.example', lan)).toBe('ownNamePassword')
    expect(passwordFault('nguyen.thi.lan', lan)).toBe('ownNamePassword')
    expect(passwordFault('nguyễnthịhoànglan', lan)).toBe('ownNamePassword')
  })
})
