import type { BronDatum, BronPersoon } from './source-types.ts';

/** What the BRP says of a person. A field is null when it was not asked, or when the BRP does not (completely) know it. */
export type BrpPersoon = {
  readonly bsn: string;
  readonly naam: string | null;
  /** YYYY-MM-DD; null as well when only the year or the month is known. */
  readonly geboortedatum: string | null;
  /** Gemeente of inscription as GM code; null as well for a non-resident (RNI) and when the BRP does not know it. */
  readonly gemeente: string | null;
  /** The person asked the gemeente not to give their data to others (Wet BRP, article 2.59). */
  readonly geheimhouding: boolean;
  /** Registration is suspended: O is death, E is emigration; other codes pass as they are. */
  readonly opschorting: { readonly reden: string; readonly datum: string | null } | null;
};

// Entries of the BRP's table of gemeenten that are no gemeente: unknown, and the registration of non-residents.
const geenGemeente: readonly string[] = ['0000', '1999'];

const toGemeente = (code: string | undefined): string | null => (code === undefined || geenGemeente.includes(code) ? null : `GM${code}`);

const toDatum = (datum: BronDatum | undefined): string | null => (datum?.type === 'Datum' ? datum.datum : null);

/** From the BRP's own form to ours. */
export const toBrpPersoon = (persoon: BronPersoon): BrpPersoon => ({
  bsn: persoon.burgerservicenummer,
  naam: persoon.naam?.volledigeNaam ?? null,
  geboortedatum: toDatum(persoon.geboorte?.datum),
  gemeente: toGemeente(persoon.gemeenteVanInschrijving?.code),
  geheimhouding: persoon.geheimhoudingPersoonsgegevens ?? false,
  opschorting: persoon.opschortingBijhouding
    ? { reden: persoon.opschortingBijhouding.reden.code, datum: toDatum(persoon.opschortingBijhouding.datum) }
    : null,
});
