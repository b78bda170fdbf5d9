import { draagtOver, eindigt, heeftDiagnose, heeftIntake, wordtVastgesteld } from './delen.ts';
import { kiest, zetIn } from './instrumenten.ts';
import { doet, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { goirle, leerwerkloket, medewerker, uwv } from './wie.ts';

/** Iris has a Wajong benefit: no row of the table is hers, so a professional decides who is responsible. Loondispensatie is there for her alone. */
export const wajong: Weg = {
  naam: 'banenafspraak met Wajong', persoon: 'banenafspraakWajong', wasHierEerder: true,
  stappen: [
    meldtAan(medewerker(goirle), 'Wil meer uren werken.', { verantwoordelijkheid: { uitkomst: 'GEEN', rijen: [] }, overdracht: null }),
    ziet(goirle, { aanspreekpunten: { uitkomst: 'GEEN' }, situatie: { doelgroepregister: { isGeregistreerd: 'JA' } } }),
    steltPlanOp(goirle, 'Werken met een jobcoach'),
    leest(goirle, { verantwoordelijke: null }),
    heeftIntake(goirle),
    draagtOver(goirle, uwv, 'UWV kent haar van de Wajong.'),
    heeftDiagnose(uwv, 'Kan met een jobcoach naar meer uren.', goirle),
    kiest(uwv, 'Loondispensatie', { status: 'BESCHIKBAAR', redenen: ['BANENAFSPRAAK', 'WAJONG'] }),
    zetIn(uwv, 'Loondispensatie', { partij: 'WERKCENTRUM' }),
    kiest(uwv, 'Jobcoaching werkfitbehoud of werk-naar-werk', { status: 'VOORWAARDELIJK', redenen: ['BANENAFSPRAAK'], pot: 'BANENAFSPRAAK', plafond: { bedragEuro: 3000 } }),
    zetIn(uwv, 'Jobcoaching werkfitbehoud of werk-naar-werk', { partij: 'UWV', bedragEuro: 2900 }),
    doet(leerwerkloket, 'voegActiviteitToe', { partij: 'SBB', soort: 'ORIENTATIE' }, { als: 'oriëntatie' }),
    wordtVastgesteld(uwv),
    tegelijk(doet(uwv, 'beginActiviteit', van('Loondispensatie', { begindatum: '2026-11-01' })), doet(leerwerkloket, 'beginActiviteit', van('oriëntatie', { begindatum: '2026-11-01' }))),
    doet(goirle, 'wijzigSituatie', { soort: 'WERK', ingangsdatum: '2026-11-01', toelichting: 'Vier uur meer.' }),
    doet(leerwerkloket, 'rondActiviteitAf', van('oriëntatie', { uitkomst: 'BEHAALD' })),
    doet(uwv, 'rondActiviteitAf', van('Loondispensatie', { uitkomst: 'BEHAALD' })),
    doet(uwv, 'rondActiviteitAf', van('Jobcoaching werkfitbehoud of werk-naar-werk', { uitkomst: 'BEHAALD' })),
    eindigt(uwv, 'WERK'),
  ],
};
