/** Whether the servers at an address have transactions: those of a replica set do, a lone one does not. */
export const namesReplicaSet = (uri: string): boolean => /[?&]replicaSet=/.test(uri) || uri.startsWith('mongodb+srv:')
