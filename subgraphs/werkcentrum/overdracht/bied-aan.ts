import type { Transaction } from 'kysely';
import type { WerkcentrumContext } from '../context.ts';
import { nietBevoegd } from '../handelingen/niet-bevoegd.ts';
import { findPartij } from '../store/aanmeldingen.ts';
import type { Tabellen } from '../store/database.ts';
import type { NieuweOverdracht, Overdrachtrecord } from '../store/overdrachten.ts';

/** Where somebody goes and why; who offers it follows from the asker. */
export type Aanbieding = Pick<NieuweOverdracht, 'persoonId' | 'werkplanId' | 'versie' | 'aanmeldingId' | 'soort' | 'naarPartij' | 'naarLoket' | 'op' | 'reden' | 'onderwerp' | 'grondslag'>;

/**
 * Offers an overdracht to a loket, and tells that loket; within the transaction of its act.
 * @returns false when responsibility for the person is on its way already.
 * @throws GraphQLError NIET_BEVOEGD for a party that the graph does not know.
 */
export async function biedAan(tx: Transaction<Tabellen>, aanbieding: Aanbieding, { verzoek: { aanroeper }, handelingen: { store, maakId, overdrachtTermijnMs } }: WerkcentrumContext): Promise<boolean> {
  const vanPartij = findPartij(aanroeper.partij);
  if (vanPartij === undefined) throw nietBevoegd();
  const id = maakId();
  const isAangeboden = await store.overdrachten.biedAan(tx, {
    ...aanbieding, id, vanOrganisatie: aanroeper.organisatie, vanPartij, vanLoket: aanroeper.loket, termijn: aanbieding.op + overdrachtTermijnMs,
  });
  if (isAangeboden) await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: 'overdracht.aangeboden', onderwerp: id, persoonId: aanbieding.persoonId, loket: aanbieding.naarLoket, versie: null, op: aanbieding.op });
  return isAangeboden;
}

/** Tells the loket that offered it what became of an overdracht; within the transaction of that act. */
export const meldTerug = (tx: Transaction<Tabellen>, soort: 'overdracht.aanvaard' | 'overdracht.geweigerd', { id, persoonId, vanLoket }: Overdrachtrecord, op: number, { handelingen: { store, maakId } }: WerkcentrumContext): Promise<void> =>
  store.gebeurtenissen.legVast(tx, { id: maakId(), soort, onderwerp: id, persoonId, loket: vanLoket, versie: null, op });

/** Tells the loket that was to answer an overdracht that it was withdrawn; within the transaction of that act. */
export const meldIngetrokken = (tx: Transaction<Tabellen>, { id, persoonId, naarLoket }: Pick<Overdrachtrecord, 'id' | 'persoonId' | 'naarLoket'>, op: number, { handelingen: { store, maakId } }: Pick<WerkcentrumContext, 'handelingen'>): Promise<void> =>
  store.gebeurtenissen.legVast(tx, { id: maakId(), soort: 'overdracht.ingetrokken', onderwerp: id, persoonId, loket: naarLoket, versie: null, op });

/** Withdraws what is open and tells the lokets that were to answer; within the transaction of the act that makes it so. */
export async function trekIn(tx: Transaction<Tabellen>, wat: { readonly persoonId: string; readonly werkplanId?: string }, op: number, context: Pick<WerkcentrumContext, 'handelingen'>): Promise<void> {
  const { persoonId, werkplanId } = wat;
  const ingetrokken = await context.handelingen.store.overdrachten.trekIn(tx, werkplanId === undefined ? { persoonId } : { werkplanId }, op);
  for (const { id, naarLoket } of ingetrokken) await meldIngetrokken(tx, { id, persoonId, naarLoket }, op, context);
}
