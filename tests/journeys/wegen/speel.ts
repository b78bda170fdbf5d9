import { expect } from '@jest/globals';
import { z } from 'zod';
import type { Opstelling } from '../../opstelling.ts';
import { vastePersonen } from '../../../simulators/population/vaste-personen.ts';
import { leesUitkomst } from './stappen.ts';
import type { Stand, Stap, Weg } from './weg.ts';
import { tokenVan } from './wie.ts';

/** What every journey knows: whose it is. */
type Wiens = { readonly bsn: string };
type Verzoek<S> = { readonly stap: Stap<S>; readonly variables: Readonly<Record<string, unknown>>; readonly data: unknown };

const antwoordvorm = z.object({ data: z.unknown() });

/** What a step asks, over HTTP, as who asks it. No answer holds a number of anybody. */
async function vraag<S>({ vraag: stel }: Opstelling, stap: Stap<S>, variables: Verzoek<S>['variables'], bsn: string): Promise<Verzoek<S>> {
  const { json, tekst } = await stel({ query: stap.vraag, variables, doel: stap.doel, aanroeper: await tokenVan(stap.wie, bsn) });
  const fouten = stap.achtergehouden === undefined ? {} : { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: stap.achtergehouden }) })] };
  expect({ stap: stap.wat, json }).toEqual({ stap: stap.wat, json: { data: expect.anything(), ...fouten } });
  expect({ stap: stap.wat, nummers: tekst.match(/\b9999\d{5}\b/g) }).toEqual({ stap: stap.wat, nummers: null });
  return { stap, variables, data: antwoordvorm.parse(json).data };
}

function rondAf<S>({ stap, data }: Verzoek<S>, stand: S): void {
  expect({ stap: stap.wat, data }).toMatchObject({ stap: stap.wat, data: stap.verwacht(stand) });
  stap.onthoud?.(data, stand);
}

/** An answer without what parties say at the moment of reading it. */
const zonderActiviteiten = (data: unknown): unknown => JSON.parse(JSON.stringify(data, (veld, waarde: unknown) => (veld === 'activiteiten' ? undefined : waarde)));

/** Two at the same moment, on the same version: one of them is done and the other is told why it was not. Gives who has to do it again. */
async function speelTegelijk<S extends Wiens>(opstelling: Opstelling, paar: readonly [Stap<S>, Stap<S>], stand: S, sleutel: string): Promise<Stap<S>> {
  const beide = await Promise.all(paar.map((stap, plaats) => vraag(opstelling, stap, stap.variables(stand, `${sleutel}-${plaats}`), stand.bsn)));
  const fouten = beide.map(({ stap, data }) => leesUitkomst(data, stap.handeling ?? '').fouten);
  expect(fouten.toSorted((een, ander) => een.length - ander.length)).toEqual([[], [expect.objectContaining({ code: 'VERSIE_VERSCHILT' })]]);
  const plaats = fouten.findIndex((lijst) => lijst.length === 0);
  for (const gedaan of beide.slice(plaats, plaats + 1)) rondAf(gedaan, stand);
  return paar[plaats === 0 ? 1 : 0];
}

async function speelStap<S extends Wiens>(opstelling: Opstelling, { tegelijk, ...stap }: Stap<S>, stand: S, sleutel: string): Promise<void> {
  const nog = tegelijk === undefined ? stap : await speelTegelijk(opstelling, [stap, tegelijk], stand, sleutel);
  const verzoek = await vraag(opstelling, nog, nog.variables(stand, sleutel), stand.bsn);
  rondAf(verzoek, stand);
  if (nog.nogEens === true) expect(zonderActiviteiten((await vraag(opstelling, nog, verzoek.variables, stand.bsn)).data)).toEqual(zonderActiviteiten(verzoek.data));
}

/** Plays steps one after the other. Fails at the first answer that does not show what it has to, and names that step. */
export async function speelStappen<S extends Wiens>(opstelling: Opstelling, naam: string, stappen: readonly Stap<S>[], stand: S): Promise<void> {
  for (const [plaats, stap] of stappen.entries()) await speelStap(opstelling, stap, stand, `${naam}-${plaats}`);
}

/** Plays the journey of a person to its end; gives what is known then. */
export async function speel(opstelling: Opstelling, { naam, persoon, stappen }: Weg): Promise<Stand> {
  const stand: Stand = {
    bsn: vastePersonen[persoon].bsn, persoonId: '', aangemeld: [], plan: { id: '', versie: 0 }, overdrachtId: '', instrumenten: new Map(), activiteiten: new Map(), gedaan: [], vastgesteld: { versie: 0 },
  };
  await speelStappen(opstelling, naam, stappen.flat(), stand);
  return stand;
}
