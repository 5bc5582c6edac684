import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** The driver's own database, beneath mongoose. */
export type Database = ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['db']>
