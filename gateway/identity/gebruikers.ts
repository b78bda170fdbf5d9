import type { Partij, Rol } from './rollen.ts';

/** A made-up user of development and demonstration. */
export type Gebruiker = {
  readonly gebruiker: string;
  /** Who that is, in words. */
  readonly wie: string;
  readonly rol: Rol;
  /** Code of an arbeidsmarktregio; null for a citizen. */
  readonly regio: string | null;
  readonly partij?: Exclude<Partij, 'BURGER'>;
  /** The purpose that this user usually asks for. */
  readonly doel: string;
};

/** One of each role: whom `npm start` prints a token for. */
export const gebruikers: readonly Gebruiker[] = [
  { gebruiker: 'demo-loket', wie: 'medewerker van een loket', rol: 'loket', regio: 'AM26', doel: 'werkplan' },
  { gebruiker: 'demo-arrangeur', wie: 'arrangeur', rol: 'arrangeur', regio: 'AM26', doel: 'werkplan' },
  { gebruiker: 'demo-wsp', wie: 'werkgeversservicepunt', rol: 'wsp', regio: 'AM26', doel: 'matching' },
  { gebruiker: 'demo-data', wie: 'datateam', rol: 'data', regio: 'AM26', doel: 'catalogus' },
  { gebruiker: 'demo-burger', wie: 'burger', rol: 'burger', regio: null, doel: 'eigen-gegevens' },
  { gebruiker: 'demo-functionaris', wie: 'functionaris gegevensbescherming', rol: 'functionaris', regio: 'AM26', doel: 'toezicht' },
];

/** Colleagues of theirs, at another party or in another region, between whom there is something to hand over. */
export const collegas: readonly Gebruiker[] = [
  { gebruiker: 'demo-uwv', wie: 'arrangeur van UWV', rol: 'arrangeur', regio: 'AM26', partij: 'UWV', doel: 'werkplan' },
  { gebruiker: 'demo-gemeente', wie: 'arrangeur van een gemeente', rol: 'arrangeur', regio: 'AM26', partij: 'GEMEENTE', doel: 'werkplan' },
  { gebruiker: 'demo-sbb', wie: 'medewerker van het leerwerkloket', rol: 'loket', regio: 'AM26', partij: 'SBB', doel: 'werkplan' },
  { gebruiker: 'demo-elders', wie: 'arrangeur in een andere regio', rol: 'arrangeur', regio: 'AM01', doel: 'werkplan' },
];
