import { expect } from '@jest/globals';
import { draagtOver, eindigt, heeftDiagnose, heeftIntake, ligtBij, wordtVastgesteld } from './delen.ts';
import { bepaald, gronden, pakketten } from './gronden.ts';
import { kiest, zetIn, zetNietIn } from './instrumenten.ts';
import { aanvaardtZonderPlan, doet, geeftToestemming, krijgtGeenTweedePlan, leest, meldtAan, steltPlanOp, tegelijk, tweemaal, van, ziet, zietNiemand } from './stappen.ts';
import type { Weg } from './weg.ts';
import { burger, leerwerkloket, medewerker, tilburg, uwv, vakbond } from './wie.ts';

const reden = 'Zijn werkgever stopt; vraagt wat hij kan doen.';

/** Hendrik is 58 and drove for one small company for 22 years. He told so before, so whoever he comes to knows at once where he belongs. */
export const mkbZonderSociaalPlan: Weg = {
  naam: 'mkb zonder sociaal plan', persoon: 'mkbZonderSociaalPlan', wasHierEerder: true,
  stappen: [
    tweemaal(meldtAan(medewerker(tilburg), reden, { bestaandWerkplan: null, verantwoordelijkheid: bepaald('SOCIALE_PARTNERS', 'BEDREIGD_MET_ONTSLAG'), overdracht: { status: 'OPEN', naar: { id: vakbond.loket } } })),
    ziet(tilburg, {
      aanspreekpunten: { uitkomst: 'BEPAALD', rijen: [pakketten('MKB_ZONDER_SOCIAAL_PLAN', false, 'II', 'III')] },
      // A professional weighs these; none of them decides.
      selectie: { criteria: expect.arrayContaining([{ code: 'LEEFTIJD', weegtMee: 'JA' }, { code: 'EENZIJDIG_ARBEIDSVERLEDEN', weegtMee: 'JA' }, { code: 'KRIMPSECTOR', weegtMee: 'NEE' }]) },
    }),
    zietNiemand(vakbond),
    geeftToestemming('SOCIALE_PARTNERS'),
    ligtBij(vakbond, reden),
    tweemaal(aanvaardtZonderPlan(vakbond)),
    steltPlanOp(vakbond, 'Omscholen naar planner'),
    leest(tilburg, { verantwoordelijke: { partij: 'SOCIALE_PARTNERS', loket: { id: vakbond.loket }, grondslag: gronden.BEDREIGD_MET_ONTSLAG } }),
    krijgtGeenTweedePlan(uwv),
    heeftIntake(vakbond),
    heeftDiagnose(vakbond, 'Rijdt niet meer, kent de planning goed.', tilburg),
    doet(vakbond, 'voegActiviteitToe', { partij: 'SOCIALE_PARTNERS', soort: 'RMT-LOOPB', bedragEuro: 3280.01 }, { weigert: { code: 'BOVEN_PLAFOND', toegestaan: ['ten hoogste 3280 euro'], grondslag: { vindplaats: 'EVA.RMT, bedragen van de menukaart' } } }),
    doet(vakbond, 'voegActiviteitToe', { partij: 'SOCIALE_PARTNERS', soort: 'RMT-LOOPB', bedragEuro: 1200, omschrijving: 'Loopbaanscan' }, { als: 'loopbaanscan' }),
    kiest(vakbond, 'Mbo-certificaat', { status: 'VOORWAARDELIJK', pot: 'MBO_SCHOLING', voorwaarden: ['VERGOEDING_WERKGEVER', 'ARRANGEMENT'], plafond: { bedragEuro: 1750 }, maximaleDuurMaanden: 9 }),
    zetNietIn(vakbond, 'Mbo-certificaat', { code: 'BOVEN_PLAFOND', toegestaan: ['1750 euro'] }, { bedragEuro: 1800 }),
    zetIn(vakbond, 'Mbo-certificaat', { partij: 'SBB', bedragEuro: 1750 }),
    doet(burger, 'stelActiviteitVoor', { soort: 'VRIJWILLIGERSWERK', omschrijving: 'Planning van de voedselbank' }, { als: 'voedselbank' }),
    doet(vakbond, 'wijzigActiviteit', van('voedselbank', { begindatum: '2026-11-01' })),
    wordtVastgesteld(vakbond),
    tegelijk(doet(leerwerkloket, 'beginActiviteit', van('Mbo-certificaat', { begindatum: '2026-11-01' })), doet(vakbond, 'rondActiviteitAf', van('loopbaanscan', { uitkomst: 'GESTOPT', toelichting: 'De scan is niet meer nodig.' }))),
    doet(uwv, 'wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-11-01', opgave: { werkzaam: false, ontslagdreiging: false, zelfstandig: false, uitkeringen: ['WW'] } }),
    // What he tells now replaces what he told: he no longer works. That UWV does not know his WW yet is shown, not overwritten.
    ziet(tilburg, { situatie: { opgaven: expect.arrayContaining([{ code: 'werkzaam', antwoord: 'nee' }]), tegenspraken: [{ feit: 'uitkeringsverhoudingen' }] } }),
    draagtOver(vakbond, uwv, 'Hij is nu werkloos.', gronden.WW),
    leest(uwv, ({ activiteiten }) => ({ activiteiten: expect.arrayContaining([expect.objectContaining({ id: activiteiten.get('Mbo-certificaat'), partij: 'SBB' }), expect.objectContaining({ id: activiteiten.get('loopbaanscan'), status: 'GESTOPT' })]) })),
    doet(leerwerkloket, 'rondActiviteitAf', van('Mbo-certificaat', { uitkomst: 'BEHAALD' })),
    eindigt(uwv, 'WERK'),
  ],
};
