export { privacyEndpoints } from './endpoints'
