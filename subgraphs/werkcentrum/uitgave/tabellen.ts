import { monitortabellen } from '../monitor/kolommen.ts';
import { catalogustabellen, type Tabel } from './kolommen.ts';

/** The tables of an edition: what is made of the catalogue, the monitor, and what stands beside that for reference. */
export const tabelnamen = ['instrumenten', 'beschikbaarheid', 'codelijsten', 'monitor', 'bijstand', 'budgetten'] as const;
export type Tabelnaam = (typeof tabelnamen)[number];

/** Every table by its name. */
export const tabellen: { readonly [Naam in Tabelnaam]: Tabel<Naam> } = { ...catalogustabellen, ...monitortabellen };

/** Whether a table can be had of one region: the others are of the whole country. */
export const heeftRegio = (tabel: Tabelnaam): boolean => tabel === 'instrumenten' || tabellen[tabel].kolommen.some(({ naam }) => naam === 'regio');
