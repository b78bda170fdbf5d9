import type { Store } from '../../../subgraphs/werkcentrum/store/index.ts';
import type { Geheimhouding } from '../../../subgraphs/werkcentrum/store/geheimhouding.ts';
import type { Werkplanrecord } from '../../../subgraphs/werkcentrum/store/werkplannen.ts';
import { createContactverzoeken, createKandidaten, createProfielen, maakKandidaattabellen } from './kandidaten.ts';
import { createAanmeldingen, createAgenda, createOverdrachten } from './loketten.ts';
import { createPartijaanvragen } from './partijen.ts';
import { createKoppelingen, createOpgaven, createPersonen, createSocialePartners, createToestemmingen, maakPersoontabellen, type Persoontabellen } from './personen.ts';
import { createStand, type Tabel } from './stand.ts';
import { createMonitor, createWerkgeversvragen, type Publicaties } from './werkgevers.ts';
import { createGebeurtenissen, createIdempotentie, createWerkplannen } from './werkplannen.ts';

/** The store of werkcentrum in memory, with the tables that seeding fills. */
export type Opslag = { readonly store: Store; readonly personen: Persoontabellen; readonly werkplannen: Tabel<Werkplanrecord>; readonly publicaties: Publicaties };

// Nothing is written down, so there is nothing to encrypt; a hash is only for telling employees apart.
const geheim: Geheimhouding = { versleutel: (tekst) => tekst, ontsleutel: (tekst) => tekst, vindhash: (bron, nummer) => `${bron} ${nummer}` };

/** Makes an empty store: the contracts of the product's own, without a database. */
export function createOpslag(): Opslag {
  const stand = createStand();
  const personen = maakPersoontabellen(stand);
  const kandidaten = maakKandidaattabellen(stand);
  const werkplannen = stand.maakTabel<Werkplanrecord>();
  const publicaties: Publicaties = stand.maakTabel();
  const store: Store = {
    db: stand.db, geheim,
    personen: createPersonen(personen), koppelingen: createKoppelingen(personen), opgaven: createOpgaven(personen),
    socialePartners: createSocialePartners(personen), toestemmingen: createToestemmingen(personen),
    werkplannen: createWerkplannen(werkplannen), gebeurtenissen: createGebeurtenissen(stand), idempotentie: createIdempotentie(stand),
    aanmeldingen: createAanmeldingen(stand), overdrachten: createOverdrachten(stand, werkplannen), agenda: createAgenda(stand),
    partijaanvragen: createPartijaanvragen(stand, personen.persoon),
    profielen: createProfielen(kandidaten), kandidaten: createKandidaten(kandidaten, (id) => personen.persoon.get(id)?.heeftGeheimhouding !== false),
    contactverzoeken: createContactverzoeken(kandidaten),
    werkgeversvragen: createWerkgeversvragen(stand), monitor: createMonitor(publicaties),
    ping: async () => undefined, stop: async () => undefined,
  };
  return { store, personen, werkplannen, publicaties };
}
