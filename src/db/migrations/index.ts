import * as migration_20261124_061308_initial from './20261124_061308_initial';
import * as migration_20261125_210436_public_site from './20261125_210436_public_site';
import * as migration_20261126_013953_locality_profile from './20261126_013953_locality_profile';
import * as migration_20261126_091907_comments_desk from './20261126_091907_comments_desk';
import * as migration_20261126_200730_translations from './20261126_200730_translations';

export const migrations = [
  {
    up: migration_20261124_061308_initial.up,
    down: migration_20261124_061308_initial.down,
    name: '20261124_061308_initial',
  },
  {
    up: migration_20261125_210436_public_site.up,
    down: migration_20261125_210436_public_site.down,
    name: '20261125_210436_public_site',
  },
  {
    up: migration_20261126_013953_locality_profile.up,
    down: migration_20261126_013953_locality_profile.down,
    name: '20261126_013953_locality_profile',
  },
  {
    up: migration_20261126_091907_comments_desk.up,
    down: migration_20261126_091907_comments_desk.down,
    name: '20261126_091907_comments_desk',
  },
  {
    up: migration_20261126_200730_translations.up,
    down: migration_20261126_200730_translations.down,
    name: '20261126_200730_translations'
  },
];
