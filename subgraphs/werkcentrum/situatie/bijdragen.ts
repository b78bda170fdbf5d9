import type { Verzoek } from '../../shared/verzoek.ts';
import { koppelpartijen, sorteerBronnen, toBron, toOntbrekend } from '../bronnen.ts';
import type { Bron, Doelgroepregisterbijdrage, Situatiebijdrage } from '../generated.ts';
import type { Koppelpartij } from '../loaders.ts';
import type { Situatiebijdragen } from '../parents.ts';

/** What one party contributed to the situation; `ontbrekend` stands for the party when nothing came from it. */
export type Partijdeel = { readonly partij: Koppelpartij; readonly bijdragen: readonly Situatiebijdrage[]; readonly ontbrekend: Bron | null };

/** All contributions to the situation of one person, ready to be read as facts. */
export type Situatiebronnen = {
  readonly delen: Readonly<Record<Koppelpartij, Partijdeel>>;
  readonly doelgroepregister: Doelgroepregisterbijdrage | null;
  /** Stands for the doelgroepregister when nothing came from it. */
  readonly doelgroepOntbrekend: Bron | null;
  readonly bronnen: readonly Bron[];
};

const velden = {
  UWV: 'uwvSituatiebijdragen', GEMEENTE: 'gemeenteSituatiebijdragen', SBB: 'sbbSituatiebijdragen', OOFONDS: 'oofondsSituatiebijdragen',
} as const satisfies Record<Koppelpartij, keyof Situatiebijdragen>;

/** Orders what the executor sent along by party, and says of every party that sent nothing why that is. */
export function leesBijdragen(
  parent: Situatiebijdragen, gekoppeld: ReadonlySet<Koppelpartij>, verzoek: Pick<Verzoek, 'ontbrekend'>,
): Situatiebronnen {
  const deel = (partij: Koppelpartij): Partijdeel => {
    const bijdragen = parent[velden[partij]] ?? null;
    const isLeeg = bijdragen === null || bijdragen.length === 0;
    const ontbrekend = isLeeg ? toOntbrekend(partij, velden[partij], gekoppeld.has(partij), verzoek, bijdragen !== null) : null;
    return { partij, bijdragen: bijdragen ?? [], ontbrekend };
  };
  const delen = { UWV: deel('UWV'), GEMEENTE: deel('GEMEENTE'), SBB: deel('SBB'), OOFONDS: deel('OOFONDS') };
  const doelgroepregister = parent.uwvDoelgroepregisterbijdrage ?? null;
  const doelgroepOntbrekend = doelgroepregister === null
    ? toOntbrekend('UWV', 'uwvDoelgroepregisterbijdrage', gekoppeld.has('UWV'), verzoek, false) : null;
  return { delen, doelgroepregister, doelgroepOntbrekend, bronnen: sorteerBronnen(listBronnen(delen, doelgroepregister, doelgroepOntbrekend)) };
}

function listBronnen(delen: Situatiebronnen['delen'], register: Doelgroepregisterbijdrage | null, ontbrekend: Bron | null): Bron[] {
  const gevraagd = koppelpartijen.flatMap((partij) => [
    ...delen[partij].bijdragen.map(({ bron }) => toBron(bron, partij)),
    ...(delen[partij].ontbrekend ? [delen[partij].ontbrekend] : []),
  ]);
  if (register) return [...gevraagd, toBron(register.bron, 'UWV')];
  const isAlGenoemd = gevraagd.some(({ code, partij }) => partij === 'UWV' && code === ontbrekend?.code);
  return ontbrekend === null || isAlGenoemd ? gevraagd : [...gevraagd, ontbrekend];
}
