import { doelgroepgrondslagen, voorzieningen, werkinstrumenten, type Codewaarde } from '../codes.ts';
import { activiteit, dossier, opgave, uitkering, uwv } from '../feiten.ts';
import type { Activiteitfeit, GemeenteFeiten } from '../types.ts';
import { vastePersonen } from '../vaste-personen.ts';
import { mens, plan, type Kader, type Vastefeiten } from './kader.ts';

const instrument = ({ nummers, dag }: Kader, een: Codewaarde): Activiteitfeit[] =>
  [activiteit(een, nummers.uwv(1), { begin: dag(-18), eind: dag(72), status: 'LOPEND' })];

const voorziening = ({ nummers, dag, gmCode }: Kader, een: Codewaarde): Activiteitfeit[] =>
  [activiteit(een, nummers.gemeente(gmCode, 1), { begin: dag(-15), eind: dag(165), status: 'LOPEND' })];

const inDeBijstand = (k: Kader, extra: Partial<GemeenteFeiten> = {}): GemeenteFeiten[] =>
  [dossier(k.gmCode, { bijstand: [uitkering('ABW', k.maand(-14))], ...extra })];

const zonderWerk = { werkzaam: false, ontslagdreiging: false, sociaalPlan: false, zelfstandig: false, arbeidsbeperking: false, flexibelContract: false, schoolverlater: false } as const;

/** People with a benefit, or who are just outside one. */
export const metUitkering = {
  banenafspraak: (k) => mens('Dennis', null, 'Smulders', 'M', k.geboren(31), {
    uwv: uwv({ doelgroepregister: [{ grondslag: doelgroepgrondslagen.participatiewet, begin: k.maand(-30), eind: null }] }),
    gemeenten: inDeBijstand(k, { voorzieningen: voorziening(k, voorzieningen.loonkostensubsidie) }),
    startkwalificatie: false,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, arbeidsbeperking: true, opleidingsniveau: 'MBO1', taalniveauMondeling: 'C2', uitkeringen: ['ABW'] }),
    plan: plan(k, 'Een baan met loonkostensubsidie'),
  }),
  banenafspraakWajong: (k) => mens('Iris', 'van', 'Gool', 'V', k.geboren(28), {
    uwv: uwv({
      uitkeringen: [uitkering('WAJ', k.maand(-118))],
      doelgroepregister: [{ grondslag: doelgroepgrondslagen.wajong, begin: k.maand(-100), eind: null }],
      werkinstrumenten: instrument(k, werkinstrumenten.jobcoach),
    }),
    startkwalificatie: false,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, arbeidsbeperking: true, opleidingsniveau: 'VMBO', taalniveauMondeling: 'C2', uitkeringen: ['WAJ'] }),
    plan: plan(k, 'Werken met een jobcoach', { arrangeur: { naam: 'P. Hermans', organisatie: 'UWV', loket: k.loket('UWV') } }),
  }),
  ww: (k) => mens('Bart', null, 'Claassen', 'M', k.geboren(43), {
    uwv: uwv({
      uitkeringen: [uitkering('WW', k.maand(-3), { maximaalTot: k.maand(13) })],
      eersteWerkloosheidsdag: k.maand(-3),
      inschrijving: { begin: k.maand(-3), eind: null, geldigTot: k.maand(3) },
      werkinstrumenten: instrument(k, werkinstrumenten.succesvolNaarWerk),
      afspraken: [{ onderwerp: 'Voortgang van het werkplan', begin: `${k.dag(9)}T10:00:00Z`, eind: `${k.dag(9)}T10:45:00Z` }],
    }),
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, sector: 'DETAILHANDEL', opleidingsniveau: 'MBO4', jarenInLaatsteFunctie: 9, taalniveauMondeling: 'C2', uitkeringen: ['WW'] }),
    plan: plan(k, 'Binnen zes maanden weer aan het werk', { versie: 2 }),
  }),
  wia: (k) => mens('Petra', 'van den', 'Broek', 'V', k.geboren(52), {
    uwv: uwv({
      uitkeringen: [uitkering('WIA', k.maand(-20))], arbeidsongeschiktheidsklasse: '4',
      inschrijving: { begin: k.maand(-20), eind: null, geldigTot: k.maand(4) }, werkinstrumenten: instrument(k, werkinstrumenten.werkfit),
    }),
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, arbeidsbeperking: true, sector: 'ZORG_EN_WELZIJN', opleidingsniveau: 'MBO3', jarenInLaatsteFunctie: 18, taalniveauMondeling: 'C2', uitkeringen: ['WIA'] }),
    plan: plan(k, 'Passend werk naast de WIA'),
  }),
  bijstand: (k) => mens('Mohamed', null, 'Bouali', 'M', k.geboren(47), {
    gemeenten: inDeBijstand(k, { voorzieningen: voorziening(k, voorzieningen.training), partnerBsn: vastePersonen.partnerVanBijstand.bsn }),
    startkwalificatie: false,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, opleidingsniveau: 'GEEN', taalniveauMondeling: 'A2', eigenBehoefte: true, uitkeringen: ['ABW'] }),
    plan: plan(k, 'Taal leren en werkervaring opdoen'),
  }),
  jongere: (k) => mens('Lotte', null, 'Segers', 'V', k.geboren(19), {
    startkwalificatie: false,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, schoolverlater: true, opleidingsniveau: 'VMBO', taalniveauMondeling: 'C2', uitkeringen: [] }),
    plan: plan(k, 'Een mbo-diploma halen in een leerbaan'),
  }),
  nietUitkeringsgerechtigd: (k) => mens('Ellen', 'de', 'Rooij', 'V', k.geboren(49), {
    uwv: uwv({ inschrijving: { begin: k.maand(-2), eind: null, geldigTot: k.maand(4) } }),
    gemeenten: [dossier(k.gmCode, { voorzieningen: voorziening(k, voorzieningen.training) })],
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, sector: 'ZORG_EN_WELZIJN', opleidingsniveau: 'HBO', jarenInLaatsteFunctie: 6, taalniveauMondeling: 'C2', uitkeringen: [] }),
    plan: plan(k, 'Na een onderbreking weer aan het werk'),
  }),
  wwEnBijstand: (k) => mens('Johan', null, 'Willems', 'M', k.geboren(39), {
    uwv: uwv({
      uitkeringen: [uitkering('WW', k.maand(-2), { maximaalTot: k.maand(6) })], eersteWerkloosheidsdag: k.maand(-2),
      inschrijving: { begin: k.maand(-2), eind: null, geldigTot: k.maand(4) }, werkinstrumenten: instrument(k, werkinstrumenten.succesvolNaarWerk),
    }),
    gemeenten: [dossier(k.gmCode, { bijstand: [uitkering('ABW', k.maand(-1))] })],
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, sector: 'SCHOONMAAK', opleidingsniveau: 'MBO2', jarenInLaatsteFunctie: 2, taalniveauMondeling: 'B1', uitkeringen: ['WW', 'ABW'] }),
    plan: plan(k, 'Genoeg uren werk om van rond te komen'),
  }),
  wwJong: (k) => mens('Kevin', null, 'Mertens', 'M', k.geboren(24), {
    uwv: uwv({ uitkeringen: [uitkering('WW', k.maand(-2), { maximaalTot: k.maand(3) })], eersteWerkloosheidsdag: k.maand(-2), inschrijving: { begin: k.maand(-2), eind: null, geldigTot: k.maand(4) } }),
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, sector: 'HORECA', opleidingsniveau: 'MBO3', jarenInLaatsteFunctie: 2, taalniveauMondeling: 'C2', uitkeringen: ['WW'] }),
    plan: plan(k, 'Een vaste baan in de techniek'),
  }),
  wwBeeindigd: (k) => mens('Monique', null, 'Vos', 'V', k.geboren(55), {
    uwv: uwv({ uitkeringen: [uitkering('WW', k.maand(-25), { eind: k.maand(-1), maximaalTot: k.maand(-1) })], eersteWerkloosheidsdag: k.maand(-25) }),
    startkwalificatie: true,
    opgaveDatum: k.dag(-12),
    opgave: opgave({ ...zonderWerk, sector: 'DETAILHANDEL', opleidingsniveau: 'MBO4', jarenInLaatsteFunctie: 20, taalniveauMondeling: 'C2', uitkeringen: [] }),
  }),
} as const satisfies Record<string, (kader: Kader) => Vastefeiten>;
