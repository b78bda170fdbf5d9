import type { Migration } from 'kysely/migration';
import { kern } from './001-kern.ts';
import { catalogus } from './002-catalogus.ts';
import { toegang } from './003-toegang.ts';
import { werkplan } from './004-werkplan.ts';
import { overdracht } from './006-overdracht.ts';
import { gebeurtenissen } from './007-gebeurtenissen.ts';
import { werkgevers } from './008-werkgevers.ts';
import { aanvragen } from './009-aanvragen.ts';
import { intrekking } from './010-intrekking.ts';
import { kandidaten } from './011-kandidaten.ts';
import { monitor } from './012-monitor.ts';

/** Every migration by name, forward only; they run in the order of their names. What has run is never edited. */
export const migraties = {
  '001-kern': kern,
  '002-catalogus': catalogus,
  '003-toegang': toegang,
  '004-werkplan': werkplan,
  '006-overdracht': overdracht,
  '007-gebeurtenissen': gebeurtenissen,
  '008-werkgevers': werkgevers,
  '009-aanvragen': aanvragen,
  '010-intrekking': intrekking,
  '011-kandidaten': kandidaten,
  '012-monitor': monitor,
} as const satisfies Record<string, Migration>;
