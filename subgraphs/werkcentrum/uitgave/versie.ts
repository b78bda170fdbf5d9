import { createHash } from 'node:crypto';
import { regios } from '../../shared/referentie/referentie.ts';
import type { Rij } from './kolommen.ts';
import type { Rijmiddelen } from './rijen.ts';
import { tabellen, tabelnamen, type Tabelnaam } from './tabellen.ts';

// The version of an edition: that of the catalogue in the graph, and after a dash a mark of all else of which its rows are made.

const merk = (inhoud: unknown): string => createHash('sha256').update(JSON.stringify(inhoud)).digest('hex').slice(0, 12);

/** A mark of what is the same for every edition of this release: the columns, the code lists, the gemeenten of each region, and the tables that never change. */
export const merkVast = ({ gemeentenVan, codes }: Rijmiddelen, naslag: Readonly<Partial<Record<Tabelnaam, readonly Rij[]>>>): string => merk([
  tabelnamen.map((naam) => [naam, tabellen[naam].sleutel, tabellen[naam].kolommen.map((kolom) => [kolom.naam, kolom.soort, kolom.isVerplicht])]),
  codes.map(({ lijst, code, omschrijving }) => [lijst, code, omschrijving]), regios.map(({ amCode }) => [amCode, [...gemeentenVan(amCode)].sort()]), naslag,
]);

/** A published period as it stands here: its code, and the SHA-256 of its rows. */
export type Periodemerk = { readonly periode: string; readonly sha256: string };

/** The version of an edition of this version of the catalogue, with these periods. */
export const toUitgaveversie = (catalogusversie: string, vast: string, periodes: readonly Periodemerk[]): string =>
  `${catalogusversie}-${merk([vast, periodes.map(({ periode, sha256 }) => [periode, sha256])])}`;

/** The version of the catalogue of which an edition was made. */
export const catalogusversieVan = (versie: string): string => versie.split('-')[0] ?? versie;
