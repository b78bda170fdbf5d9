import DataLoader from 'dataloader';
import { alignByKey } from '../../shared/align.ts';
import type { Verwerkingen } from '../../shared/verwerkingen.ts';
import type { Aanroeper } from '../../shared/verzoek.ts';
import type { Contactverzoeken, Contactverzoekrecord } from '../store/contactverzoeken.ts';
import { groupByKey } from '../toegang/group.ts';
import type { createToegangsloaders } from '../toegang/loaders.ts';

/** What the loaders read from. */
export type Contactbron = Pick<Contactverzoeken, 'list' | 'listVanPersonen' | 'listVan'>;

/**
 * Makes the loaders of requests for contact for one request. Who asked sees what their organisation asked, and never whom; who may see a person
 * sees what they are asked. What is not to be seen is not there.
 */
export function createContactladers(bron: Contactbron, { organisatie }: Aanroeper, { laatZien, noteer }: Pick<ReturnType<typeof createToegangsloaders>, 'laatZien' | 'noteer'>, verwerkingen: Pick<Verwerkingen, 'noteer'>) {
  const toonGesteld = (verzoeken: readonly Contactverzoekrecord[]): readonly Contactverzoekrecord[] => {
    for (const { persoonId: nummer } of verzoeken) verwerkingen.noteer({ betrokkene: { soort: 'PERSOON', nummer }, gegevens: ['contactverzoeken'], relatie: 'ZOEKRESULTAAT', uitkomst: 'GEGEVEN' });
    return verzoeken;
  };
  const gesteld = new DataLoader<string, Contactverzoekrecord | null>(async (ids) =>
    alignByKey(ids, toonGesteld((await bron.list(ids)).filter((een) => een.organisatie === organisatie)), ({ id }) => id));
  const toonOntvangen = async (verzoeken: readonly (Contactverzoekrecord | null)[]) => {
    const gezien = await laatZien(verzoeken, ({ persoonId }) => persoonId);
    await Promise.all(gezien.flatMap((een) => (een === null || een instanceof Error ? [] : [noteer(een.persoonId, 'contactverzoeken')])));
    return gezien;
  };
  const ontvangen = new DataLoader<string, Contactverzoekrecord | null>(async (ids) => toonOntvangen(alignByKey(ids, await bron.list(ids), ({ id }) => id)));
  return {
    /** One that the own organisation made; null for every other. */
    gesteldContactverzoek: gesteld,
    /** A page of those that the own organisation made. */
    bladGesteld: async (status: Contactverzoekrecord['status'] | null, ...blad: Parameters<Contactbron['listVan']> extends [unknown, ...infer Rest] ? Rest : never) => {
      const { rijen, totaal } = await bron.listVan({ organisatie, status }, ...blad);
      return { rijen: [...toonGesteld(rijen)], totaal };
    },
    /** One about a person who may be seen; null when there is none. */
    ontvangenContactverzoek: ontvangen,
    /** All about a person who may be seen, newest first. */
    contactverzoeken: new DataLoader<string, readonly Contactverzoekrecord[]>(async (ids) => groupByKey(ids, await bron.listVanPersonen(ids))),
    /** Lets what an act changed of one count from here. */
    vergeetContactverzoek: (id: string): void => {
      gesteld.clear(id);
      ontvangen.clear(id);
    },
  };
}
