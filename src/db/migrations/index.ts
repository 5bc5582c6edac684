import * as migration_20261124_061308_initial from './20261124_061308_initial';

export const migrations = [
  {
    up: migration_20261124_061308_initial.up,
    down: migration_20261124_061308_initial.down,
    name: '20261124_061308_initial',
  },
];
