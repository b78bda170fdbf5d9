import { doelgroepgrondslagen, sociaalPartneraanbod, type Codewaarde } from '../codes.ts';
import { activiteit, dossier, fonds, opgave, uitkering, uwv } from '../feiten.ts';
import type { Activiteitfeit } from '../types.ts';
import { mens, plan, type Kader, type Vastefeiten } from './kader.ts';

const vanPartners = ({ nummers, dag }: Kader, aanbod: Codewaarde): Activiteitfeit[] =>
  [activiteit(aanbod, nummers.socialePartner(1), { begin: dag(-14), eind: dag(76), status: 'LOPEND' })];

const bedreigd = { werkzaam: true, ontslagdreiging: true, zelfstandig: false, arbeidsbeperking: false, flexibelContract: false, schoolverlater: false } as const;

/** The first six personas and their variants: people who still work, or work for themselves. */
export const metOntslagBedreigd = {
  sociaalPlan: (k) => mens('Anouk', 'van der', 'Linden', 'V', k.geboren(45), {
    startkwalificatie: true,
    fondsen: [fonds('MTL', k.nummers.fonds('MTL'), { dienstverbandTot: k.maand(2) })],
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...bedreigd, sociaalPlan: true, sector: 'METAAL_EN_TECHNIEK', opleidingsniveau: 'MBO4', jarenInLaatsteFunctie: 12, taalniveauMondeling: 'C2', eigenBehoefte: true, uitkeringen: [] }),
    plan: plan(k, 'Van werk naar werk binnen de techniek', {
      arrangeur: { naam: 'R. Maas', organisatie: 'Vakbond', loket: k.loket('SOCIALE_PARTNERS') },
      socialePartners: vanPartners(k, sociaalPartneraanbod.vanWerkNaarWerk),
    }),
  }),
  mkbZonderSociaalPlan: (k) => mens('Hendrik', null, 'Brouwers', 'M', k.geboren(58), {
    startkwalificatie: false,
    fondsen: [fonds('TLG', k.nummers.fonds('TLG'), { dienstverbandTot: k.maand(1) })],
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...bedreigd, sociaalPlan: false, sector: 'TRANSPORT_EN_LOGISTIEK', opleidingsniveau: 'VMBO', jarenInLaatsteFunctie: 22, taalniveauMondeling: 'C1', eigenBehoefte: true, uitkeringen: [] }),
    plan: plan(k, 'Omscholen naar planner', { socialePartners: vanPartners(k, sociaalPartneraanbod.loopbaanadvies) }),
  }),
  tijdelijkContract: (k) => mens('Sanne', null, 'Verhoeven', 'V', k.geboren(33), {
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...bedreigd, flexibelContract: true, sociaalPlan: false, contractEindigtOp: k.dag(42), sector: 'DETAILHANDEL', opleidingsniveau: 'MBO2', jarenInLaatsteFunctie: 1, taalniveauMondeling: 'C2', uitkeringen: [] }),
    plan: plan(k, 'Aansluitend werk vinden voor het contract afloopt', {
      arrangeur: { naam: 'P. Hermans', organisatie: 'UWV', loket: k.loket('UWV') },
    }),
  }),
  zelfstandige: (k) => mens('Yusuf', null, 'Aydin', 'M', k.geboren(41), {
    startkwalificatie: true,
    gemeenten: [dossier(k.gmCode, { bijstand: [uitkering('BBZ', k.maand(-4))] })],
    opgaveDatum: k.dag(-30),
    opgave: opgave({ werkzaam: true, ontslagdreiging: false, sociaalPlan: false, zelfstandig: true, inkomenOntoereikend: true, arbeidsbeperking: false, sector: 'HORECA', opleidingsniveau: 'MBO3', flexibelContract: false, schoolverlater: false, jarenInLaatsteFunctie: 8, taalniveauMondeling: 'B2', uitkeringen: ['BBZ'] }),
    plan: plan(k, 'Naast de onderneming in loondienst werken'),
  }),
  arbeidsbeperking: (k) => mens('Marleen', 'de', 'Wit', 'V', k.geboren(37), {
    uwv: uwv({ inschrijving: { begin: k.maand(-1), eind: null, geldigTot: k.maand(5) } }),
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...bedreigd, arbeidsbeperking: true, sociaalPlan: false, sector: 'SCHOONMAAK', opleidingsniveau: 'MBO2', jarenInLaatsteFunctie: 5, taalniveauMondeling: 'C2', uitkeringen: [] }),
    plan: plan(k, 'Passend werk bij een andere werkgever'),
  }),
  banenafspraakWerkend: (k) => mens('Tim', null, 'Jansen', 'M', k.geboren(29), {
    uwv: uwv({ doelgroepregister: [{ grondslag: doelgroepgrondslagen.participatiewet, begin: k.maand(-40), eind: null }] }),
    startkwalificatie: false,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...bedreigd, arbeidsbeperking: true, sociaalPlan: false, sector: 'DETAILHANDEL', opleidingsniveau: 'MBO1', jarenInLaatsteFunctie: 3, taalniveauMondeling: 'C2', uitkeringen: [] }),
    plan: plan(k, 'Binnen de banenafspraak aan het werk blijven'),
  }),
  kortWwRecht: (k) => mens('Fatima', 'el', 'Idrissi', 'V', k.geboren(30), {
    // Granted ahead of the last working day: the right is known, the benefit has not begun.
    uwv: uwv({ uitkeringen: [uitkering('WW', k.maand(1), { maximaalTot: k.maand(4) })], eersteWerkloosheidsdag: k.maand(1) }),
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...bedreigd, flexibelContract: true, sociaalPlan: false, sector: 'UITZENDBRANCHE', opleidingsniveau: 'MBO2', jarenInLaatsteFunctie: 1, taalniveauMondeling: 'B2', uitkeringen: [] }),
    plan: plan(k, 'Werk vinden voor het WW-recht eindigt'),
  }),
  alleenFonds: (k) => mens('Koen', null, 'Peters', 'M', k.geboren(50), {
    fondsen: [fonds('BWI', k.nummers.fonds('BWI'), { dienstverbandTot: k.maand(3) })],
    opgaveDatum: k.dag(-10),
    opgave: opgave({ ...bedreigd, sociaalPlan: false, sector: 'BOUW_EN_INFRA', opleidingsniveau: 'VMBO', jarenInLaatsteFunctie: 15, uitkeringen: [] }),
  }),
} as const satisfies Record<string, (kader: Kader) => Vastefeiten>;
