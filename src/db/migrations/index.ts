import * as migration_20261124_061308_initial from './20261124_061308_initial';
import * as migration_20261125_201947_counting from './20261125_201947_counting';

export const migrations = [
  {
    up: migration_20261124_061308_initial.up,
    down: migration_20261124_061308_initial.down,
    name: '20261124_061308_initial',
  },
  {
    up: migration_20261125_201947_counting.up,
    down: migration_20261125_201947_counting.down,
    name: '20261125_201947_counting'
  },
];
