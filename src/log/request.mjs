// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks'

/** The request that code under way belongs to. Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.request')
const globals = /** @type {Record<symbol, unknown>} */ (/** @type {unknown} */ (globalThis))
/** @type {AsyncLocalStorage<string>} */
export const requestIds = /** @type {AsyncLocalStorage<string>} */ (globals[key] ??= new AsyncLocalStorage())
