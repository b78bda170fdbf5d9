import type { Klok } from '../../shared/klok.ts';
import { createVerwerkingen, type Verwerkingendeps } from '../../shared/verwerkingen.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import type { Verstrekking } from './bron.ts';

/** With what it is kept whom an organisation from outside was told about. */
export type Verstrekkingdeps = { readonly logboek: Verwerkingendeps['logboek']; readonly klok: Klok; readonly nieuweId: () => string };

const zonderTrace = '00-00000000000000000000000000000001-0000000000000001-00';

/** Who asks through the exchange is an organisation, not a person of ours. */
const toVerzoek = ({ vanOin, traceparent }: Verstrekking, nu: number, verzoekId: string): Verzoek => ({
  aanroeper: { sub: vanOin, organisatie: vanOin, partij: 'VUM', rol: 'bemiddelaar', regios: [], loket: null },
  doel: 'matching', verzoekId, traceparent: traceparent ?? zonderTrace, deadline: nu, ontbrekend: [], signal: new AbortController().signal,
});

/**
 * Keeps in the Logboek what was given through the exchange, one record per person. Vacancies are of no person: of them nothing is kept.
 * @returns a function that resolves when it is durable, and throws Logboekfout when it is not.
 */
export const createVerstrekkingen = ({ logboek, klok, nieuweId }: Verstrekkingdeps) => async (verstrekking: Verstrekking): Promise<void> => {
  if (verstrekking.soort === 'vacature') return;
  const verwerkingen = createVerwerkingen({ logboek, subgraaf: 'werkgevers', klok }, toVerzoek(verstrekking, klok(), nieuweId()));
  const gegevens = [`vum ${verstrekking.stap.toLowerCase()}`];
  if (verstrekking.nummers.length === 0) verwerkingen.noteer({ betrokkene: null, gegevens, uitkomst: 'NIETS_GEVONDEN', relatie: 'UITWISSELING' });
  for (const nummer of verstrekking.nummers) verwerkingen.noteer({ betrokkene: { soort: 'PERSOON', nummer: `eigen ${nummer}` }, gegevens, uitkomst: 'GEGEVEN', relatie: 'UITWISSELING' });
  await verwerkingen.legVast();
};
