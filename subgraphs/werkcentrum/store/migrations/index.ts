import type { Migration } from 'kysely/migration';
import { kern } from './001-kern.ts';
import { catalogus } from './002-catalogus.ts';
import { toegang } from './003-toegang.ts';
import { werkplan } from './004-werkplan.ts';

/** Every migration by name, forward only; they run in the order of their names. What has run is never edited. */
export const migraties = {
  '001-kern': kern,
  '002-catalogus': catalogus,
  '003-toegang': toegang,
  '004-werkplan': werkplan,
} as const satisfies Record<string, Migration>;
