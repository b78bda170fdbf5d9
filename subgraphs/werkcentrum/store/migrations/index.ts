import type { Migration } from 'kysely/migration';
import { kern } from './001-kern.ts';

/** Every migration by name, forward only; they run in the order of their names. What has run is never edited. */
export const migraties = {
  '001-kern': kern,
} as const satisfies Record<string, Migration>;
