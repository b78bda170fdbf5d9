import { sql } from 'kysely';
import { createAgenda, type Agenda } from './agenda.ts';
import { createAanmeldingen, type Aanmeldingen } from './aanmeldingen.ts';
import { openDatabase, type Database, type Databaseadres } from './database.ts';
import { createContactverzoeken, type Contactverzoeken } from './contactverzoeken.ts';
import { createGebeurtenissen, type Gebeurtenissen } from './gebeurtenissen.ts';
import { createGeheimhouding, type Geheimhouding, type Willekeur } from './geheimhouding.ts';
import { createIdempotentie, type Idempotentie } from './idempotentie.ts';
import { createKandidaten, type Kandidaten } from './kandidaten.ts';
import { createKoppelingen, type Koppelingen } from './koppelingen.ts';
import { createMonitor, type Monitor } from './monitor.ts';
import { createOpgaven, type Opgaven } from './opgaven.ts';
import { createOverdrachten, type Overdrachten } from './overdrachten.ts';
import { createPartijaanvragen, type Partijaanvragen } from './partijaanvragen.ts';
import { createPersonen, type Personen } from './personen.ts';
import { createProfielen, type Profielen } from './profielen.ts';
import { createSocialePartners, type SocialePartners } from './sociale-partners.ts';
import { createToestemmingen, type Toestemmingen } from './toestemmingen.ts';
import { createWerkgeversvragen, type Werkgeversvragen } from './werkgeversvragen.ts';
import { createWerkplannen, type Werkplannen } from './werkplannen.ts';

/** Where the store is, and the secrets (at least 32 bytes each) that keep it unreadable. */
export type Opslaginstellingen = {
  readonly database: Databaseadres;
  readonly koppelingSleutel: Uint8Array;
  readonly vindhashSleutel: Uint8Array;
};

/** How long (ms) an idempotentiesleutel is remembered (DESIGN.md section 6). */
const handelingGeldigMs = 7 * 86_400_000;

/** The only state of the graph (DESIGN.md section 6). */
export type Store = {
  /** For rooms that keep tables of their own. */
  readonly db: Database;
  readonly geheim: Geheimhouding;
  readonly personen: Personen;
  readonly koppelingen: Koppelingen;
  readonly opgaven: Opgaven;
  readonly werkplannen: Werkplannen;
  readonly gebeurtenissen: Gebeurtenissen;
  readonly socialePartners: SocialePartners;
  readonly aanmeldingen: Aanmeldingen;
  readonly toestemmingen: Toestemmingen;
  readonly overdrachten: Overdrachten;
  readonly agenda: Agenda;
  readonly partijaanvragen: Partijaanvragen;
  readonly profielen: Profielen;
  readonly kandidaten: Kandidaten;
  readonly contactverzoeken: Contactverzoeken;
  readonly werkgeversvragen: Werkgeversvragen;
  readonly monitor: Monitor;
  readonly idempotentie: Idempotentie;
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Opens the store and brings it to the latest migration. Rejects when that fails. */
export async function openStore(instellingen: Opslaginstellingen, willekeur: Willekeur): Promise<Store> {
  const db = await openDatabase(instellingen.database);
  const geheim = createGeheimhouding(instellingen.koppelingSleutel, instellingen.vindhashSleutel, willekeur);
  return {
    db,
    geheim,
    personen: createPersonen(db),
    koppelingen: createKoppelingen(db, geheim),
    opgaven: createOpgaven(db, geheim),
    werkplannen: createWerkplannen(db, geheim),
    gebeurtenissen: createGebeurtenissen(db),
    socialePartners: createSocialePartners(db),
    aanmeldingen: createAanmeldingen(db, geheim),
    toestemmingen: createToestemmingen(db),
    overdrachten: createOverdrachten(db, geheim),
    agenda: createAgenda(db, geheim),
    partijaanvragen: createPartijaanvragen(db, geheim),
    profielen: createProfielen(db, geheim),
    kandidaten: createKandidaten(db, geheim),
    contactverzoeken: createContactverzoeken(db, geheim),
    werkgeversvragen: createWerkgeversvragen(db, geheim),
    monitor: createMonitor(db),
    idempotentie: createIdempotentie(db, geheim, handelingGeldigMs),
    async ping() {
      await sql`select 1`.execute(db);
    },
    stop: () => db.destroy(),
  };
}
