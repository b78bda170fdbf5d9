/** What the rules need to know of a menukaart item and no source says with the instrument. */
export type Menukaartitem = {
  /** Code of the regeling in rules/regelingen.ts; null for regular offer. */
  readonly regeling: string | null;
  readonly alleenBanenafspraak: boolean;
  readonly alleenWajong: boolean;
  /** A recognised leerbedrijf is part of it; null when that differs. */
  readonly erkendLeerbedrijf: boolean | null;
  /** A regular provision that comes first for whoever can use it. */
  readonly voorliggend: boolean;
};

const item = (regeling: string | null, anders: Partial<Menukaartitem> = {}): Menukaartitem => ({
  regeling, alleenBanenafspraak: false, alleenWajong: false, erkendLeerbedrijf: null, voorliggend: false, ...anders,
});

const praktijkleren = item('PRAKTIJKLEREN_MBO', { erkendLeerbedrijf: true });
const banenafspraak = item('IMPULS_BANENAFSPRAAK', { alleenBanenafspraak: true });
// Support at work that the law gives to the banenafspraak without the impuls.
const wettelijk = item(null, { alleenBanenafspraak: true });
const voorliggend = item(null, { voorliggend: true });

/** The items of the menukaart by the registration code that EVA.RMT gives to the instrument. */
const items: Readonly<Record<string, Menukaartitem>> = {
  ...Object.fromEntries([
    'RMT-SOLL', 'RMT-VERST', 'RMT-LOOPB', 'RMT-SCHOL', 'RMT-VAARD', 'RMT-BEGSCH', 'RMT-MATCH', 'RMT-MAATW', 'RMT-ZOEK', 'RMT-HULP', 'RMT-GRENS', 'RMT-ONTM',
    'RMT-COACH', 'RMT-WERKPLEK',
  ].map((code) => [code, item('RMT')])),
  'RMT-PLK-PV': praktijkleren, 'RMT-PLK-CERT': praktijkleren, 'RMT-PLK-DIPL': praktijkleren,
  'RMT-WERKFIT': banenafspraak, 'RMT-JOBCOACH': banenafspraak, 'BA-WERKFIT': banenafspraak,
  'BA-NORISK': wettelijk, 'BA-LKS': wettelijk, 'BA-LOONDISP': { ...wettelijk, alleenWajong: true },
  // Warm handover to another loket: regular, not from a pot of the region.
  'RMT-SCHULD': item(null), 'RMT-WMO': item(null), 'RMT-TAAL': item(null),
  'VV-FONDS': voorliggend, 'VV-WW-SCHOL': voorliggend, 'VV-UWV-TRAIN': voorliggend, 'VV-PW': voorliggend, 'VV-LEVENLANG': voorliggend,
};

const regulier = item(null);

/** The item of an instrument; one without a (known) registration code is regular offer. */
export const itemVan = (code: string | null): Menukaartitem => (code !== null && Object.hasOwn(items, code) ? items[code] ?? regulier : regulier);

/** Whether a registration code names an item of the menukaart. */
export const isMenukaartitem = (code: string): boolean => Object.hasOwn(items, code);
