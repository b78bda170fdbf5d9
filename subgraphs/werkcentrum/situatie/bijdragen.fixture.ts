import type { Bijdragebron, Doelgroepregisterbijdrage, Situatiebijdrage, Uitkeringbijdrage } from '../generated.ts';
import type { Opgave } from '../opgave.ts';
import type { Situatiebijdragen } from '../parents.ts';

type Bronstand = Pick<Bijdragebron, 'status'> & Partial<Bijdragebron>;

const leeg = {
  persoonsgegevens: null, uitkeringen: null, eersteWerkloosheidsdag: null, inschrijving: null,
  startkwalificatie: null, voorzieningen: null, praktijkleren: null, aanspraken: null,
} as const satisfies Omit<Situatiebijdrage, 'bron'>;

/** A contribution of one source; what is not named it does not supply. */
export const bijdrage = (code: string, houder: string, inhoud: Partial<Situatiebijdrage> = {}, bron: Bronstand = { status: 'ACTUEEL' }): Situatiebijdrage => ({
  ...leeg,
  ...inhoud,
  bron: { code, naam: code, houder, peildatum: '2026-11-01T09:00:00.000Z', reden: null, ...bron },
});

const lijst = 'SuwiML';

/** A running benefit since 2026. */
export const uitkering = (wet: string, anders: Partial<Uitkeringbijdrage> = {}): Uitkeringbijdrage => ({
  wet: { code: wet, omschrijving: null, lijst }, begindatum: '2026-01-01', einddatum: null, maximaalTot: null, aangevraagd: false, ...anders,
});

/** The register's answer. */
export const register = (geregistreerd: boolean | null, status: Bijdragebron['status'] = 'ACTUEEL'): Doelgroepregisterbijdrage => ({
  bron: { code: 'uwv.UWVPersoonsArbeidsbeperktenInfo', naam: 'Doelgroepregister', houder: 'UWV', status, peildatum: null, reden: null },
  geregistreerd, grondslagen: geregistreerd === true ? [{ code: '01', omschrijving: null, lijst }] : null, wajong: geregistreerd,
});

/** Somebody of 46 with WW, whom every source answers about. */
export const volledig = {
  uwvSituatiebijdragen: [
    bijdrage('uwv.UWVPersoonsWvInfo', 'UWV', { uitkeringen: [uitkering('WW')], eersteWerkloosheidsdag: '2026-01-01' }),
    bijdrage('uwv.UwvWbPersoonsInfo', 'UWV', { inschrijving: { begindatum: '2026-01-02', einddatum: null, geldigTot: '2027-01-02' }, voorzieningen: [] }),
  ],
  uwvDoelgroepregisterbijdrage: register(false, 'NIETS_GEVONDEN'),
  gemeenteSituatiebijdragen: [
    bijdrage('gemeente.BRP', 'BRP', { persoonsgegevens: { naam: 'Jan Jansen', geboortedatum: '1980-05-05', gemeente: 'GM0855', opschorting: null } }),
    bijdrage('gemeente.BijstandsregelingenInfo', 'GM0855', {}, { status: 'NIETS_GEVONDEN' }),
    bijdrage('gemeente.GSDReintegratieInfo', 'GM0855', { voorzieningen: [] }, { status: 'NIETS_GEVONDEN' }),
    bijdrage('gemeente.DUOPersoonsInfo', 'DUO', { startkwalificatie: true }),
    bijdrage('gemeente.GM0855.eigen', 'GM0855', { voorzieningen: [] }),
  ],
  sbbSituatiebijdragen: [bijdrage('sbb.deelnemers', 'SBB', { praktijkleren: [] })],
  oofondsSituatiebijdragen: [bijdrage('oofonds.MET', 'MET', { aanspraken: [] })],
} as const satisfies Situatiebijdragen;

/** Nothing told, to be filled in. */
export const geenOpgave: Opgave = {
  werkzaam: null, ontslagdreiging: null, sociaalPlan: null, contractEindigtOp: null, zelfstandig: null, inkomenOntoereikend: null, arbeidsbeperking: null,
  sector: null, opleidingsniveau: null, flexibelContract: null, schoolverlater: null, jarenInLaatsteFunctie: null, taalniveauMondeling: null,
  eigenBehoefte: null, uitkeringen: null, verwachteWerkloosheidMaanden: null, doelgroepen: null,
};
