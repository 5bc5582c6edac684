import * as migration_20261124_061308_initial from './20261124_061308_initial';
import * as migration_20261125_202534_page_types from './20261125_202534_page_types';

export const migrations = [
  {
    up: migration_20261124_061308_initial.up,
    down: migration_20261124_061308_initial.down,
    name: '20261124_061308_initial',
  },
  {
    up: migration_20261125_202534_page_types.up,
    down: migration_20261125_202534_page_types.down,
    name: '20261125_202534_page_types'
  },
];
