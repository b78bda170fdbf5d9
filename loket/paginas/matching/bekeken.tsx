import { useState } from 'react';
import type { Bekeken } from './Detailvraag.tsx';

/** Keeps which details of one search were asked. @param zoekopdracht the id of the search; another one begins anew. */
export function useBekeken(zoekopdracht: string | null): Bekeken {
  const [stand, zet] = useState<{ readonly van: string | null; readonly ids: ReadonlySet<string> }>({ van: null, ids: new Set() });
  const ids = stand.van === zoekopdracht ? stand.ids : new Set<string>();
  return { ids, noteer: (id) => { zet({ van: zoekopdracht, ids: new Set([...ids, id]) }); } };
}
