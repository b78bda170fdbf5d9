import { crebos, eigenVoorzieningen, leerbedrijfId, sociaalPartneraanbod, voorzieningen, werkinstrumenten } from '../codes.ts';
import { activiteit, dossier, fonds, opgave, uitkering, uwv } from '../feiten.ts';
import type { Activiteitfeit, SbbFeiten } from '../types.ts';
import { mens, plan, type Kader, type Vastefeiten } from './kader.ts';

type Wanneer = Pick<Activiteitfeit, 'begin' | 'eind' | 'status'>;
const lopend = ({ dag }: Kader, begin: number): Wanneer => ({ begin: dag(begin), eind: dag(begin + 120), status: 'LOPEND' });
const zonderWerk = { werkzaam: false, ontslagdreiging: false, sociaalPlan: false, zelfstandig: false, arbeidsbeperking: false } as const;

const praktijkleren = (k: Kader): SbbFeiten => ({
  deelnemernummer: k.nummers.deelnemer,
  praktijkleren: [{
    nummer: k.nummers.praktijkleren(1), crebo: crebos.zorg, leerweg: 'derde', soort: 'praktijkverklaring', leerbedrijfId: leerbedrijfId('AM26', 1), begin: k.dag(-40), eind: k.dag(140),
  }],
});

const lopendeWw = (k: Kader) => uwv({
  uitkeringen: [uitkering('WW', k.maand(-3), { maximaalTot: k.maand(9) })], eersteWerkloosheidsdag: k.maand(-3),
  inschrijving: { begin: k.maand(-3), eind: null, geldigTot: k.maand(3) },
});

/** Special states of sources, plans and statements. */
export const bijzonder = {
  partnerVanBijstand: (k) => mens('Samira', null, 'Bouali', 'V', k.geboren(44)),
  onbekendBijBronnen: (k) => mens('Wim', 'van', 'Dongen', 'M', k.geboren(48)),
  bijstandAangevraagd: (k) => mens('Chantal', null, 'Kuijpers', 'V', k.geboren(35), {
    gemeenten: [dossier(k.gmCode, { bijstandAangevraagdOp: k.dag(-9) })],
    startkwalificatie: true,
    opgaveDatum: k.dag(-9),
    opgave: opgave({ ...zonderWerk, opleidingsniveau: 'MBO2', uitkeringen: [] }),
  }),
  verhuisd: (k) => mens('Rachid', null, 'Amrani', 'M', k.geboren(40), {
    verhuizingen: [{ gmCode: 'GM0758', tot: k.maand(-2) }],
    gemeenten: [
      dossier(k.gmCode, { bijstand: [uitkering('ABW', k.maand(-2))] }),
      dossier('GM0758', {
        bijstand: [uitkering('ABW', k.maand(-30), { eind: k.maand(-2) })],
        voorzieningen: [activiteit(voorzieningen.beroepsopleiding, k.nummers.gemeente('GM0758', 1), lopend(k, -90))],
        eigenDossier: [activiteit(eigenVoorzieningen.taal, k.nummers.eigen('GM0758', 1), lopend(k, -80))],
      }),
    ],
    startkwalificatie: false,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, opleidingsniveau: 'VMBO', taalniveauMondeling: 'B1', uitkeringen: ['ABW'] }),
    plan: plan(k, 'De opleiding uit de vorige gemeente afmaken'),
  }),
  verhuisdNaarElders: (k) => mens('Joyce', null, 'Martina', 'V', k.geboren(36), {
    verhuizingen: [{ gmCode: 'GM0855', tot: k.dag(-20) }],
    gemeenten: [dossier('GM0855', { bijstand: [uitkering('ABW', k.maand(-18))], voorzieningen: [activiteit(voorzieningen.werkervaringsplaats, k.nummers.gemeente('GM0855', 1), lopend(k, -60))] })],
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, opleidingsniveau: 'MBO2', uitkeringen: ['ABW'] }),
    plan: plan(k, 'Werk vinden in de nieuwe woonplaats'),
  }),
  tegenspraak: (k) => mens('Gerard', null, 'Hoekstra', 'M', k.geboren(46), {
    uwv: lopendeWw(k),
    startkwalificatie: false,
    opgaveDatum: k.dag(-30),
    // The statement says the opposite of UWV (benefit) and of DUO (level of education).
    opgave: opgave({ ...zonderWerk, werkzaam: true, sector: 'BOUW_EN_INFRA', opleidingsniveau: 'MBO4', uitkeringen: [] }),
    plan: plan(k, 'Duidelijkheid over de situatie en daarna werk'),
  }),
  schuldhulp: (k) => mens('Natasja', 'van', 'Dijk', 'V', k.geboren(34), {
    gemeenten: [dossier(k.gmCode, {
      bijstand: [uitkering('ABW', k.maand(-26))],
      eigenDossier: [activiteit(eigenVoorzieningen.schuldhulp, k.nummers.eigen(k.gmCode, 1), lopend(k, -70))],
    })],
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ ...zonderWerk, opleidingsniveau: 'MBO3', uitkeringen: ['ABW'] }),
    plan: plan(k, 'Werk dat past bij het traject uit de schulden', { overkoepelendPlan: { soort: 'SCHULDHULP', omschrijving: 'Plan van aanpak schuldhulpverlening' } }),
  }),
  allePartijen: (k) => mens('Ingrid', null, 'Lemmens', 'V', k.geboren(42), {
    uwv: { ...lopendeWw(k), werkinstrumenten: [werkinstrumenten.succesvolNaarWerk, werkinstrumenten.scholing].map((een, plaats) => activiteit(een, k.nummers.uwv(plaats + 1), lopend(k, -60 + 30 * plaats))) },
    gemeenten: [dossier(k.gmCode, {
      bijstand: [uitkering('ABW', k.maand(-1))],
      voorzieningen: [voorzieningen.begeleiding, voorzieningen.training].map((een, plaats) => activiteit(een, k.nummers.gemeente(k.gmCode, plaats + 1), lopend(k, -50 + 30 * plaats))),
      eigenDossier: [eigenVoorzieningen.maatwerk, eigenVoorzieningen.lifecoach].map((een, plaats) => activiteit(een, k.nummers.eigen(k.gmCode, plaats + 1), lopend(k, -45 + 30 * plaats))),
    })],
    startkwalificatie: false,
    sbb: praktijkleren(k),
    fondsen: [
      fonds('ZWL', k.nummers.fonds('ZWL'), { toekenningen: [{ nummer: k.nummers.toekenning('ZWL', 1), omschrijving: 'Vergoeding voor een praktijkverklaring', bedragEuro: 750, begin: k.dag(-40), eind: k.dag(140) }] }),
      fonds('SCH', k.nummers.fonds('SCH'), { werkgeverPremieplichtig: false, dienstverbandTot: k.maand(-3), toekenningen: [{ nummer: k.nummers.toekenning('SCH', 1), omschrijving: 'Loopbaanscan', bedragEuro: 312.5, begin: k.maand(-5), eind: k.maand(-4) }] }),
    ],
    opgaveDatum: k.dag(-75),
    opgave: opgave({ ...zonderWerk, flexibelContract: false, schoolverlater: false, sector: 'SCHOONMAAK', opleidingsniveau: 'VMBO', jarenInLaatsteFunctie: 11, taalniveauMondeling: 'B1', eigenBehoefte: true, uitkeringen: ['WW', 'ABW'] }),
    plan: plan(k, 'Aan het werk als zorgmedewerker', {
      intake: { datum: k.dag(-75), loket: k.loket('WERKCENTRUM'), samenvatting: 'Wil van de schoonmaak naar de zorg' },
      versie: 3,
      socialePartners: [activiteit(sociaalPartneraanbod.loopbaanadvies, k.nummers.socialePartner(1), { begin: k.dag(-65), eind: k.dag(-35), status: 'AFGEROND' })],
    }),
  }),
  zonderPlan: (k) => mens('Peter', 'van', 'Rijswijk', 'M', k.geboren(51), { uwv: lopendeWw(k), startkwalificatie: true }),
  planZonderOpgave: (k) => mens('Linda', null, 'Schouten', 'V', k.geboren(38), {
    uwv: lopendeWw(k), startkwalificatie: true,
    plan: plan(k, 'Nog te bepalen bij de intake', { intake: null, diagnose: null, vastgesteldOp: null }),
  }),
  alleenUwv: (k) => mens('Ad', null, 'Timmermans', 'M', k.geboren(60), { uwv: uwv({ uitkeringen: [uitkering('WIA', k.maand(-70))], arbeidsongeschiktheidsklasse: '2' }) }),
  alleenGemeente: (k) => mens('Rita', null, 'Oerlemans', 'V', k.geboren(57), { gemeenten: [dossier(k.gmCode, { bijstand: [uitkering('ABW', k.maand(-90))] })] }),
  alleenSbb: (k) => mens('Daan', null, 'Michielsen', 'M', k.geboren(22), { sbb: praktijkleren(k) }),
  overleden: (k) => mens('Cornelis', 'van', 'Est', 'M', k.geboren(59), {
    opschorting: { reden: 'O', datum: k.maand(-2) },
    uwv: uwv({ uitkeringen: [uitkering('WW', k.maand(-8), { eind: k.maand(-2), maximaalTot: k.maand(10) })], eersteWerkloosheidsdag: k.maand(-8) }),
    startkwalificatie: true,
  }),
} as const satisfies Record<string, (kader: Kader) => Vastefeiten>;
