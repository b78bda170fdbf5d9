/** @module The client kit of Loketgraaf: what every front-end would write the same, for any framework. See README.md. */
export { leesAntwoord, type Antwoord, type Antwoordgrond, type Fout, type Invoerfout, type Weigering } from './antwoord.ts';
export type { Ontbreekstatus, OntbrekendeBron, Pad } from './bronnen.ts';
export { createLoketgraaf, type Loketgraaf, type Loketgraafopties, type Vraagopties } from './client.ts';
export { leesConflict, type Conflict, type Payload } from './conflict.ts';
export { isFoutcode, uitleg, type Foutcode, type Weigercode } from './foutcodes.ts';
export { createHandeling, type Handeling, type Handelingsdata, type Handelingsinvoer, type Handelingsvariabelen, type Poging, type Uitkomst } from './handeling.ts';
export type { Wacht } from './herhaal.ts';
export { leesRegistratie, type Operatie, type Operatiesoort, type Registratie } from './operatie.ts';
export type { Gebeurtenis } from './stroom/poging.ts';
export type { Verbindingsstand, Volgopties } from './stroom/volg.ts';
export type { Fetch } from './verzoek.ts';
