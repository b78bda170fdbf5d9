import { expect } from '@jest/globals';
import { draagtOver, eindigt, heeftDiagnose, heeftIntake, wordtVastgesteld } from './delen.ts';
import * as documenten from './documenten.ts';
import { bepaald, gronden, nogTeVragen, pakketten } from './gronden.ts';
import { kiest, zetIn, zetNietIn } from './instrumenten.ts';
import { doet, geeftToestemming, koppelt, leest, meldtAan, steltPlanOp, tegelijk, tweemaal, van, ziet, zietNiemand } from './stappen.ts';
import type { Stap, Weg } from './weg.ts';
import { medewerker, uwv, vakbond, vestiging } from './wie.ts';

const fonds = { partij: 'OOFONDS', fonds: 'MTL' } as const;
const voucher = 'Overstapvoucher (Opleidingsfonds Metaal en Techniek Proef)';

/** The fund knows her by its own number; her name goes on it when it is sent. */
const formulier: Stap = {
  wat: 'het formulier voor het fonds', wie: vakbond, doel: 'werkplan', vraag: documenten.formulieren, variables: ({ plan: { id } }) => ({ id }),
  verwacht: () => ({ werkplan: { aanvragen: [{ partij: 'OOFONDS', formulier: { aan: expect.stringContaining('Opleidingsfonds Metaal en Techniek Proef'), velden: expect.arrayContaining([
    { naam: 'Naam van de deelnemer', waarde: null }, { naam: 'Deelnemernummer bij het fonds', waarde: 'MTL0500001' }, { naam: 'Gevraagd', waarde: voucher },
  ]) } }] } }),
};

/** Anouk works at a company with a sociaal plan and is given notice. Nobody knows her: what there is to know, she tells at the intake. */
export const sociaalPlan: Weg = {
  naam: 'sociaal plan', persoon: 'sociaalPlan',
  stappen: [
    meldtAan(medewerker(vestiging), 'Hoorde dat haar baan verdwijnt.', {
      bestaandWerkplan: null, overdracht: null,
      verantwoordelijkheid: nogTeVragen('WERKZAAM', 'ONTSLAGDREIGING', 'ZELFSTANDIG', 'INKOMEN_ONTOEREIKEND'),
    }),
    ziet(vestiging, { regio: { amCode: 'AM26' }, werkplan: null, aanspreekpunten: { uitkomst: 'ONBEKEND' } }),
    steltPlanOp(vestiging, 'Van werk naar werk binnen de techniek'),
    heeftIntake(vestiging, { werkzaam: true, ontslagdreiging: true, sociaalPlan: true, flexibelContract: false, zelfstandig: false, arbeidsbeperking: false, sector: 'METAAL_EN_TECHNIEK', jarenInLaatsteFunctie: 12, opleidingsniveau: 'MBO4', uitkeringen: [] }),
    ziet(vestiging, {
      verantwoordelijkheid: bepaald('SOCIALE_PARTNERS', 'BEDREIGD_MET_ONTSLAG'),
      aanspreekpunten: { uitkomst: 'BEPAALD', rijen: [{ ...pakketten('SOCIAAL_PLAN', false, 'I', 'II', 'III'), aanspreekpunten: ['Werkgever', 'Vakbonden', 'UWV waar gevraagd'] }] },
    }),
    // Vakbonden and funds are private: they see her, and are told of her, once she says so herself.
    zietNiemand(vakbond),
    koppelt(vestiging, fonds, 'MTL0500001', 'TOESTEMMING_NODIG'),
    geeftToestemming('SOCIALE_PARTNERS'), geeftToestemming('OOFONDS'),
    draagtOver(vestiging, vakbond, 'De sociale partners begeleiden wie met ontslag wordt bedreigd.'),
    koppelt(vakbond, fonds, 'MTL0500001'),
    ziet(vakbond, { situatie: { aanspraken: { herkomst: 'BRON', waarde: [{ fonds: { code: 'MTL' } }] } } }),
    heeftDiagnose(vakbond, 'Kan haar vak bij een ander bedrijf voortzetten.', uwv),
    doet(vakbond, 'voegActiviteitToe', { partij: 'SOCIALE_PARTNERS', soort: 'RMT-LOOPB', omschrijving: 'Begeleiding van werk naar werk uit het sociaal plan' }, { als: 'begeleiding' }),
    kiest(vakbond, voucher, { status: 'BESCHIKBAAR', redenen: ['OP_MENUKAART', 'REGULIER_AANBOD'] }),
    zetIn(vakbond, voucher, { partij: 'OOFONDS' }),
    // A fund takes no request from here: somebody sends it, and says what the fund answered.
    leest(vakbond, ({ activiteiten }) => ({ aanvragen: [{ activiteitId: activiteiten.get(voucher), partij: 'OOFONDS', status: 'BUITEN_SYSTEEM', nummer: null }] })),
    formulier,
    // Vakbonden may not see the doelgroepregister: to them it is unknown what to UWV is no.
    kiest(vakbond, 'No-riskpolis', { status: 'ONBEKEND', redenen: ['BANENAFSPRAAK_ONBEKEND'] }),
    zetNietIn(vakbond, 'No-riskpolis', ['BESCHIKBAARHEID_ONBEKEND', 'BESCHIKBAARHEID_ONBEKEND']),
    kiest(uwv, 'No-riskpolis', { status: 'NIET_BESCHIKBAAR', redenen: ['BUITEN_DOELGROEP', 'ALLEEN_BANENAFSPRAAK'] }),
    wordtVastgesteld(vakbond),
    tweemaal(doet(vakbond, 'bevestigAanvraag', van(voucher, { uitkomst: 'BEVESTIGD', nummer: 'MTL-T-0042' }), { beeld: { aanvragen: [{ partij: 'OOFONDS', status: 'BEVESTIGD', nummer: 'MTL-T-0042' }] } })),
    tegelijk(
      doet(vakbond, 'beginActiviteit', van('begeleiding', { begindatum: '2026-11-01' })),
      doet(uwv, 'wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-11-01', toelichting: 'De WW is toegekend.' }),
    ),
    leest(uwv, { verantwoordelijke: { partij: 'SOCIALE_PARTNERS' }, situatiewijzigingen: [{ soort: 'WW', voorstel: { partij: 'UWV', grondslag: { vindplaats: gronden.WW } } }] }),
    draagtOver(vakbond, uwv, 'De WW is begonnen.', gronden.WW),
    leest(uwv, ({ activiteiten }) => ({ status: 'VASTGESTELD', activiteiten: expect.arrayContaining([expect.objectContaining({ id: activiteiten.get('begeleiding'), partij: 'SOCIALE_PARTNERS', status: 'LOPEND' })]) })),
    doet(uwv, 'rondActiviteitAf', van('begeleiding', { uitkomst: 'BEHAALD' })),
    doet(uwv, 'rondActiviteitAf', van(voucher, { uitkomst: 'BEHAALD' })),
    eindigt(uwv, 'WERK'),
  ],
};
