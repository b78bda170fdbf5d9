import { koppelpartijen, sorteerBronnen, toNietVastgelegd } from '../bronnen.ts';
import type { Activiteit, Bron, Partij } from '../generated.ts';
import type { Koppelpartij } from '../loaders.ts';
import { toEigenActiviteit } from './eigen-activiteiten.ts';
import type { EigenActiviteit } from './inhoud.ts';
import type { Vastgelegd } from './vastlegging.ts';
import { isUitgesproken, type Partijdeel, type Samenvoeging } from './voeg-samen.ts';

// How a plan was. What is kept with a version is shown, never what parties say today; but what the asker may not see today of a party is not
// shown of then either. Who may see what of a party only that party says, in its contribution of today.

/** Whether what was kept holds no more than what this asker could see anyway: the person, or one of the same party and role as who kept it. */
export type Terugblikker = { readonly zietAlles: boolean };

const isKoppelpartij = (partij: Partij): partij is Koppelpartij => koppelpartijen.some((een) => een === partij);

type Verborgen = { readonly partijen: ReadonlyMap<Partij, Bron>; readonly bronnen: ReadonlyMap<string, Bron['status']> };

function bepaalVerborgen(delen: readonly Partijdeel[], zietAlles: boolean): Verborgen {
  const zwijgend = delen.flatMap(({ partij, ontbreekt }) => (ontbreekt !== null && (ontbreekt.status === 'NIET_BEVOEGD' || !zietAlles) ? [[partij, ontbreekt] as const] : []));
  const geweigerd = delen.flatMap(({ bijdragen }) => bijdragen.filter(({ bron }) => bron.status === 'NIET_BEVOEGD').map(({ bron }) => [bron.code, bron.status] as const));
  return { partijen: new Map(zwijgend), bronnen: new Map(geweigerd) };
}

/** The plan as it was vastgesteld, as far as the asker may see. @param delen what the parties say today, for who may see what. */
export function toonVastgelegd({ activiteiten, bronnen }: Vastgelegd, eigen: readonly EigenActiviteit[], delen: readonly Partijdeel[], { zietAlles }: Terugblikker): Samenvoeging {
  const verborgen = bepaalVerborgen(delen, zietAlles);
  const isVerborgen = ({ partij, bronnen: uit }: Activiteit): boolean =>
    (verborgen.partijen.has(partij) && uit.some((code) => bronnen.some((bron) => bron.code === code && bron.partij === partij))) || uit.some((code) => verborgen.bronnen.has(code));
  const getoond = activiteiten?.flatMap((activiteit) => {
    if (!isVerborgen(activiteit)) return [activiteit];
    const zelf = eigen.find(({ id }) => id === activiteit.id);
    return zelf === undefined ? [] : [toEigenActiviteit(zelf)];
  }) ?? null;
  const genoemd = [...bronnen.filter(({ partij }) => !verborgen.partijen.has(partij)).map((bron) => verberg(bron, verborgen)), ...verborgen.partijen.values()];
  return { activiteiten: getoond?.length === 0 && !genoemd.every(isUitgesproken) ? null : getoond, bronnen: sorteerBronnen(genoemd) };
}

const verberg = (bron: Bron, { bronnen }: Verborgen): Bron =>
  !bronnen.has(bron.code) ? bron : { ...bron, status: 'NIET_BEVOEGD', peildatum: null, reden: { code: 'NIET_BEVOEGD', toelichting: 'Deze vrager mag deze bron niet gebruiken.', bron: null, grondslag: null } };

/** An earlier version with which nothing was kept: what the plan itself kept is known, and of the parties that it is not. */
export function toonNietVastgelegd(eigen: readonly EigenActiviteit[], delen: readonly Partijdeel[]): Samenvoeging {
  const bronnen = delen.flatMap(({ partij, ontbreekt }) => !isKoppelpartij(partij) ? [] : [ontbreekt?.status === 'NIET_BEVOEGD' ? ontbreekt : toNietVastgelegd(partij)]);
  return { activiteiten: eigen.length === 0 ? null : eigen.map(toEigenActiviteit), bronnen: sorteerBronnen(bronnen) };
}
