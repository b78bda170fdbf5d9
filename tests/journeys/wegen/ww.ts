import { expect } from '@jest/globals';
import { draagtOver, eindigt, heeftDiagnose, heeftIntake, ligtBij, verwijst, wordtVastgesteld } from './delen.ts';
import { bepaald, gronden } from './gronden.ts';
import { kiest, zetIn, zetNietIn } from './instrumenten.ts';
import { aanvaardtZonderPlan, doet, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { goirle, leerwerkloket, medewerker, tilburg, uwv } from './wie.ts';

const reden = 'Dacht dat de gemeente over de WW gaat.';

/** Bart has WW and comes to a gemeente, even another one than his own. UWV already does something for him: the plan shows it from the first day. */
export const ww: Weg = {
  naam: 'ww', persoon: 'ww', wasHierEerder: true,
  stappen: [
    meldtAan(medewerker(goirle), reden, { verantwoordelijkheid: bepaald('UWV', 'WW'), overdracht: { naar: { id: uwv.loket } } }),
    ziet(goirle, { aanspreekpunten: { uitkomst: 'GEEN' } }),
    ligtBij(uwv, reden),
    aanvaardtZonderPlan(uwv),
    steltPlanOp(uwv, 'Binnen zes maanden weer aan het werk', { activiteiten: expect.arrayContaining([expect.objectContaining({ partij: 'UWV', omschrijving: 'Training Succesvol naar werk', status: 'LOPEND', isEigen: false })]) }),
    leest(uwv, { verantwoordelijke: { partij: 'UWV', loket: { id: uwv.loket }, grondslag: gronden.WW } }),
    heeftIntake(uwv),
    heeftDiagnose(uwv, 'Een ervaren verkoper die snel weer werk vindt.', goirle),
    kiest(uwv, 'Sollicitatievaardigheden Midden-Brabant', { status: 'NIET_BESCHIKBAAR', redenen: ['BOVEN_PLAFOND'], gaatVoor: ['Online trainingen van UWV'] }),
    zetNietIn(uwv, 'Sollicitatievaardigheden Midden-Brabant', 'NIET_BESCHIKBAAR'),
    kiest(uwv, 'Online trainingen van UWV', { status: 'BESCHIKBAAR', redenen: ['REGULIER_AANBOD', 'DOELGROEP'] }),
    zetIn(uwv, 'Online trainingen van UWV', { partij: 'WERKCENTRUM' }),
    verwijst(uwv, tilburg, 'SCHULDHULP', 'Kan de huur niet meer betalen.', uwv),
    wordtVastgesteld(uwv),
    tegelijk(doet(uwv, 'beginActiviteit', van('Online trainingen van UWV', { begindatum: '2026-11-01' })), doet(leerwerkloket, 'voegActiviteitToe', { partij: 'SBB', soort: 'ORIENTATIE', omschrijving: 'Kennismaken met leerbedrijven' }, { als: 'kennismaken' })),
    // What was agreed changed, so both agree again.
    leest(uwv, { status: 'CONCEPT', instemming: { persoonOp: null, arrangeurOp: expect.any(String) } }),
    wordtVastgesteld(uwv),
    doet(uwv, 'wijzigSituatie', { soort: 'BIJSTAND', ingangsdatum: '2026-11-01', toelichting: 'De WW is te laag om van te leven.' }),
    leest(uwv, { situatiewijzigingen: [{ soort: 'BIJSTAND', voorstel: { partij: 'GEMEENTE', grondslag: { vindplaats: gronden.BIJSTAND } } }], verantwoordelijke: { partij: 'UWV' } }),
    draagtOver(uwv, tilburg, 'Krijgt bijstand naast de WW.', gronden.BIJSTAND),
    doet(leerwerkloket, 'rondActiviteitAf', van('kennismaken', { uitkomst: 'GESTOPT' })),
    doet(uwv, 'rondActiviteitAf', van('Online trainingen van UWV', { uitkomst: 'BEHAALD' })),
    // What a party carries out itself goes on: the plan does not end it.
    eindigt(tilburg, 'WERK', { activiteiten: expect.arrayContaining([expect.objectContaining({ omschrijving: 'Training Succesvol naar werk', status: 'LOPEND' })]) }, uwv),
  ],
};
