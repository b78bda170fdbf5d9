// Made-up profiles and searches, that say nothing but what a test gives them.
import type { Beroepenlijst, Criteria, Criterium, Kandidaat, Vacature } from '../profiel.ts';
import { leesBeroepenlijst } from '../beroepenlijst.ts';

export const DAG = '2026-06-01';

const naam = (deel: string): string => `https://voorbeeld.test/beroep/${deel}`;
export const [TIMMERMAN, METSELAAR, UITVOERDER, KOK, VREEMD] = [naam('timmerman'), naam('metselaar'), naam('uitvoerder'), naam('kok'), naam('niet-op-de-lijst')];
const kan = (deel: string): string => `https://voorbeeld.test/competentie/${deel}`;
export const [METEN, ZAGEN, STAPELEN, KOKEN, PLANNEN] = [kan('meten'), kan('zagen'), kan('stapelen'), kan('koken'), kan('plannen')];

/** From timmerman one can change to metselaar and back; to uitvoerder only there. */
export const LIJST: Beroepenlijst = leesBeroepenlijst({ versie: 'proef-1', beroepen: [
  { uri: TIMMERMAN, naam: 'Timmerman', buren: [METSELAAR, UITVOERDER], essentieel: [METEN, ZAGEN], belangrijk: [PLANNEN] },
  { uri: METSELAAR, naam: 'Metselaar', buren: [TIMMERMAN], essentieel: [METEN, STAPELEN], belangrijk: [] },
  { uri: UITVOERDER, naam: 'Uitvoerder bouw', buren: [], essentieel: [PLANNEN], belangrijk: [METEN] },
  { uri: KOK, naam: 'Kok', buren: [], essentieel: [KOKEN], belangrijk: [] },
] });

const LEEG = {
  bron: 'proef', nummer: '1', postcodegebied: null, beroepen: [], competenties: [], niveau: null, sectoren: [], uren: { minimaal: null, maximaal: null },
  contracten: [], talen: [], rijbewijzen: [], onregelmatig: null, kantoortijden: null, regio: null,
};

/** A vacancy that says nothing but what is given. */
export const vacature = (deel: Partial<Vacature> = {}): Vacature => ({
  ...LEEG, id: 'proef:1', soort: 'vacature', naam: null, werkgever: null, route: 'REGULIER', vanaf: null, sluit: null, plaatsen: null, ...deel,
});

/** A candidate who says nothing but what is given. */
export const kandidaat = (deel: Partial<Kandidaat> = {}): Kandidaat => ({
  ...LEEG, id: 'proef:1', soort: 'kandidaat', ervaring: [], maximaleReisafstandKm: null, beschikbaarVanaf: null, contactMogelijk: true, ...deel,
});

/** A search that asks nothing but where, and what is given. */
export const criteria = (deel: Partial<Criteria> = {}): Criteria => ({
  postcodegebied: '3511', afstandKm: 20, beroepen: [], competenties: [], uren: { minimaal: null, maximaal: null }, niveau: null, contracten: [], talen: [],
  rijbewijzen: [], sectoren: [], vanaf: null, onregelmatig: null, routes: [], hard: [], ...deel,
});

export const CRITERIA: readonly Criterium[] = [
  'BEROEP', 'COMPETENTIES', 'AFSTAND', 'UREN', 'NIVEAU', 'TALEN', 'RIJBEWIJS', 'CONTRACT', 'BESCHIKBAARHEID', 'ONREGELMATIG', 'SECTOR', 'ROUTE',
];
