import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, it } from 'vitest'
import { openApi } from './openapi'

it('the description is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  expect(await validator.validate(JSON.parse(JSON.stringify(openApi('https://a.vn'))) as Record<string, unknown>)).toMatchObject({ valid: true })
  expect(validator.version).toBe('3.1')
  expect(await new Validator().validate({ ...openApi('https://a.vn'), paths: { x: 1 } })).toMatchObject({ valid: false })
})
