import { expect } from '@jest/globals';
import { draagtOver, eindigt, heeftDiagnose, heeftIntake, ligtBij, verwijst, wordtVastgesteld } from './delen.ts';
import { bepaald, gronden } from './gronden.ts';
import { kiest, zetIn } from './instrumenten.ts';
import { aanvaardtZonderPlan, doet, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { medewerker, ontwikkelbedrijf, school, tilburg, uwv, werkcentrum } from './wie.ts';

const reden = 'Wil werken en spreekt nog weinig Nederlands.';

/** Mohamed has bijstand. Language may be learned anywhere: a school helps, and the gemeente stays responsible. His wife is in the answer of a source, and in none of ours. */
export const bijstand: Weg = {
  naam: 'bijstand', persoon: 'bijstand', wasHierEerder: true,
  stappen: [
    meldtAan(medewerker(werkcentrum), reden, { verantwoordelijkheid: bepaald('GEMEENTE', 'BIJSTAND'), overdracht: { naar: { id: tilburg.loket } } }),
    ziet(werkcentrum, { selectie: { criteria: expect.arrayContaining([{ code: 'TAALVAARDIGHEID', weegtMee: 'NEE' }, { code: 'EIGEN_BEHOEFTE', weegtMee: 'JA' }]) } }),
    ligtBij(tilburg, reden),
    aanvaardtZonderPlan(tilburg),
    steltPlanOp(tilburg, 'Taal leren en werkervaring opdoen', { activiteiten: [{ partij: 'GEMEENTE', status: 'LOPEND', isEigen: false }] }),
    leest(tilburg, { verantwoordelijke: { partij: 'GEMEENTE', loket: { id: tilburg.loket }, grondslag: gronden.BIJSTAND } }),
    heeftIntake(tilburg),
    heeftDiagnose(tilburg, 'Eerst taal, dan een werkplek.', werkcentrum),
    // What he can use already comes first: the menukaart is additional.
    kiest(tilburg, 'Versterken arbeidsmarktpositie Midden-Brabant', { status: 'VOORWAARDELIJK', voorwaarden: ['VOORLIGGEND_EERST'], gaatVoor: ['Re-integratie Participatiewet'] }),
    kiest(tilburg, 'Re-integratie Participatiewet', { status: 'BESCHIKBAAR', redenen: ['REGULIER_AANBOD', 'DOELGROEP'] }),
    zetIn(tilburg, 'Re-integratie Participatiewet', { partij: 'WERKCENTRUM' }),
    verwijst(tilburg, school, 'TAAL', 'Leert de taal het liefst in een klas.', tilburg),
    wordtVastgesteld(tilburg),
    tegelijk(doet(ontwikkelbedrijf, 'beginActiviteit', van('Re-integratie Participatiewet', { begindatum: '2026-11-01' })), doet(school, 'wijzigSituatie', { soort: 'ANDERS', ingangsdatum: '2026-11-01', toelichting: 'Begon in klas A2.' })),
    doet(ontwikkelbedrijf, 'rondActiviteitAf', van('Re-integratie Participatiewet', { uitkomst: 'BEHAALD' })),
    doet(werkcentrum, 'wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-11-01', toelichting: 'Werkte een halfjaar bij een kwekerij.' }),
    draagtOver(tilburg, uwv, 'Krijgt nu WW.', gronden.WW),
    eindigt(uwv, 'WERK', {}, tilburg),
  ],
};
