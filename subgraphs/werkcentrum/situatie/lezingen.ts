import type {
  Aanspraakbijdrage, Code, Inschrijvingbijdrage, Persoonsgegevensbijdrage, Praktijklerenbijdrage, Uitkeringbijdrage, Voorzieningbijdrage,
} from '../generated.ts';
import type { Ontbreekstatus } from '../rules/feiten.ts';
import type { Partijdeel, Situatiebronnen } from './bijdragen.ts';
import { leesLijst, leesWaarde, voegLezingenSamen, type Lezing } from './lezing.ts';
import { voegGelijkeSamen, type Gehouden } from './voorzieningen.ts';

/** Every fact of the situation as its sources gave it. */
export type Lezingen = {
  readonly persoonsgegevens: Lezing<Persoonsgegevensbijdrage>;
  readonly uitkeringenUwv: Lezing<Gehouden<Uitkeringbijdrage>[]>;
  readonly uitkeringenGemeente: Lezing<Gehouden<Uitkeringbijdrage>[]>;
  /** `waarde.dag` null: UWV knows of no unemployment. */
  readonly eersteWerkloosheidsdag: Lezing<{ readonly dag: string | null }>;
  readonly inschrijving: Lezing<{ readonly inschrijving: Inschrijvingbijdrage | null }>;
  readonly voorzieningen: Lezing<Gehouden<Voorzieningbijdrage>[]>;
  /** Those of `voorzieningen` that a gemeente keeps. */
  readonly voorzieningenGemeente: Lezing<Gehouden<Voorzieningbijdrage>[]>;
  readonly startkwalificatie: Lezing<boolean>;
  readonly praktijkleren: Lezing<Praktijklerenbijdrage[]>;
  readonly aanspraken: Lezing<Aanspraakbijdrage[]>;
  readonly doelgroepregister: Lezing<{ readonly geregistreerd: boolean; readonly wajong: boolean | null; readonly grondslagen: readonly Code[] | null }>;
};

/** The codes by which parties name the sources that know one fact. */
export const broncodes = {
  brp: 'gemeente.BRP',
  werknemersverzekeringen: 'uwv.UWVPersoonsWvInfo',
  werkbedrijf: 'uwv.UwvWbPersoonsInfo',
  bijstand: 'gemeente.BijstandsregelingenInfo',
  reintegratie: 'gemeente.GSDReintegratieInfo',
  duo: 'gemeente.DUOPersoonsInfo',
} as const;

const isEigenGemeentebron = (code: string): boolean => code.startsWith('gemeente.GM');
const gehouden = <T extends object>(rijen: readonly T[] | null, houder: string): Gehouden<T>[] | null =>
  rijen && rijen.map((rij) => ({ ...rij, houder }));

/** Reads every fact from the contributions; decides nothing. */
export function leesSituatie({ delen, doelgroepregister, doelgroepOntbrekend }: Situatiebronnen): Lezingen {
  const { UWV: uwv, GEMEENTE: gemeente, SBB: sbb, OOFONDS: oofonds } = delen;
  const voorzieningenGemeente = leesVoorzieningenGemeente(gemeente);
  return {
    persoonsgegevens: leesWaarde(gemeente, broncodes.brp, (van) => van.persoonsgegevens ?? undefined),
    uitkeringenUwv: leesLijst(uwv, (code) => code === broncodes.werknemersverzekeringen, (van) => gehouden(van.uitkeringen, van.bron.houder)),
    uitkeringenGemeente: leesLijst(gemeente, (code) => code === broncodes.bijstand, (van) => gehouden(van.uitkeringen, van.bron.houder)),
    eersteWerkloosheidsdag: leesWaarde(uwv, broncodes.werknemersverzekeringen, (van) => ({ dag: van.eersteWerkloosheidsdag })),
    inschrijving: leesWaarde(uwv, broncodes.werkbedrijf, (van) => ({ inschrijving: van.inschrijving })),
    voorzieningen: voegLezingenSamen([leesVoorzieningenUwv(uwv), voorzieningenGemeente]),
    voorzieningenGemeente,
    startkwalificatie: leesWaarde(gemeente, broncodes.duo, (van) => van.startkwalificatie ?? undefined),
    praktijkleren: leesLijst(sbb, () => true, (van) => van.praktijkleren),
    aanspraken: leesLijst(oofonds, () => true, (van) => van.aanspraken),
    doelgroepregister: leesDoelgroepregister(doelgroepregister, doelgroepOntbrekend),
  };
}

const leesVoorzieningenUwv = (uwv: Partijdeel): Lezingen['voorzieningen'] =>
  leesLijst(uwv, (code) => code === broncodes.werkbedrijf, (van) => gehouden(van.voorzieningen, van.bron.houder));

function leesVoorzieningenGemeente(gemeente: Partijdeel): Lezingen['voorzieningenGemeente'] {
  const lezing = leesLijst(gemeente, (code) => code === broncodes.reintegratie || isEigenGemeentebron(code), (van) => gehouden(van.voorzieningen, van.bron.houder));
  return { ...lezing, waarde: lezing.waarde && voegGelijkeSamen(lezing.waarde) };
}

function leesDoelgroepregister(
  register: Situatiebronnen['doelgroepregister'], ontbrekend: Situatiebronnen['doelgroepOntbrekend'],
): Lezingen['doelgroepregister'] {
  const code = register?.bron.code ?? ontbrekend?.code ?? null;
  const status = register?.bron.status ?? ontbrekend?.status ?? 'NIET_BESCHIKBAAR';
  if (register && (status === 'ACTUEEL' || status === 'NIETS_GEVONDEN')) {
    // The register that finds nothing knows that the person is not in it.
    const geregistreerd = register.geregistreerd ?? (status === 'NIETS_GEVONDEN' ? false : null);
    if (geregistreerd !== null) {
      return { waarde: { geregistreerd, wajong: register.wajong, grondslagen: register.grondslagen }, bronnen: [register.bron.code], ontbreekt: [] };
    }
  }
  return { waarde: null, bronnen: [], ontbreekt: [{ bron: code, status: toOntbreekstatus(status) }] };
}

const toOntbreekstatus = (status: string): Ontbreekstatus =>
  status === 'TIJD_OP' || status === 'NIET_BEVOEGD' || status === 'GEEN_KOPPELING' ? status : 'NIET_BESCHIKBAAR';
