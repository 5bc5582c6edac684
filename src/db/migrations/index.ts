import * as migration_20261124_061308_initial from './20261124_061308_initial';
import * as migration_20261125_195819_furniture from './20261125_195819_furniture';

export const migrations = [
  {
    up: migration_20261124_061308_initial.up,
    down: migration_20261124_061308_initial.down,
    name: '20261124_061308_initial',
  },
  {
    up: migration_20261125_195819_furniture.up,
    down: migration_20261125_195819_furniture.down,
    name: '20261125_195819_furniture'
  },
];
