import * as migration_20261122_111812_initial from './20261122_111812_initial';

export const migrations = [
  {
    up: migration_20261122_111812_initial.up,
    down: migration_20261122_111812_initial.down,
    name: '20261122_111812_initial'
  },
];
