import { expect } from '@jest/globals';
import { draagtOver, eindigt, heeftDiagnose, heeftIntake, wordtVastgesteld } from './delen.ts';
import { bepaald } from './gronden.ts';
import { kiest, zetIn } from './instrumenten.ts';
import { doet, koppelt, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { leerwerkloket, medewerker, rmc, school, tilburg, werkcentrum } from './wie.ts';

/** Daan is 22 and left school. SBB knows him once he says so himself: what he learns in a company is then part of his one plan. */
export const jongere: Weg = {
  naam: 'jongere', persoon: 'alleenSbb',
  stappen: [
    meldtAan(medewerker(school), 'Is van school en zoekt een leerbaan.', { overdracht: null, verantwoordelijkheid: { uitkomst: 'ONBEKEND', rijen: [] } }),
    ziet(school, { werkplan: null, situatie: { praktijkleren: { herkomst: 'ONBEKEND' } } }),
    steltPlanOp(werkcentrum, 'Een mbo-diploma halen in een leerbaan', { activiteiten: [] }),
    heeftIntake(werkcentrum, { werkzaam: false, ontslagdreiging: false, zelfstandig: false, arbeidsbeperking: false, schoolverlater: true, opleidingsniveau: 'VMBO', uitkeringen: [] }),
    ziet(werkcentrum, { verantwoordelijkheid: bepaald('GEMEENTE', 'JONGERE', 'NIET_UITKERINGSGERECHTIGD'), selectie: { criteria: expect.arrayContaining([{ code: 'SCHOOLVERLATER', weegtMee: 'JA' }, { code: 'LEEFTIJD', weegtMee: 'JA' }]) } }),
    draagtOver(werkcentrum, tilburg, 'De gemeente begeleidt jongeren.'),
    koppelt(leerwerkloket, { partij: 'SBB' }, 'D00100030'),
    leest(leerwerkloket, { activiteiten: [{ partij: 'SBB', status: 'LOPEND', isEigen: false }] }),
    heeftDiagnose(tilburg, 'Leert beter in een bedrijf dan in een klas.', leerwerkloket),
    kiest(tilburg, 'Jongeren aan zet Midden-Brabant', { status: 'BESCHIKBAAR', redenen: ['REGULIER_AANBOD', 'DOELGROEP'] }),
    zetIn(rmc, 'Jongeren aan zet Midden-Brabant', { partij: 'WERKCENTRUM' }),
    // Practical learning runs already: that is weighed, and what runs is finished.
    kiest(leerwerkloket, 'Mbo-diploma', { status: 'VOORWAARDELIJK', pot: 'MBO_SCHOLING', voorwaarden: ['VERGOEDING_WERKGEVER', 'LOPEND_PRAKTIJKLEREN_NAGAAN'], maximaleDuurMaanden: 9 }),
    zetIn(leerwerkloket, 'Mbo-diploma', { partij: 'SBB', bedragEuro: 2050 }),
    wordtVastgesteld(tilburg),
    tegelijk(doet(rmc, 'beginActiviteit', van('Jongeren aan zet Midden-Brabant', { begindatum: '2026-11-01' })), doet(leerwerkloket, 'beginActiviteit', van('Mbo-diploma', { begindatum: '2026-11-01' }))),
    doet(tilburg, 'wijzigSituatie', { soort: 'ANDERS', ingangsdatum: '2026-11-01', toelichting: 'Tekende een leerovereenkomst.' }),
    doet(rmc, 'rondActiviteitAf', van('Jongeren aan zet Midden-Brabant', { uitkomst: 'BEHAALD' })),
    doet(leerwerkloket, 'rondActiviteitAf', van('Mbo-diploma', { uitkomst: 'BEHAALD' })),
    eindigt(tilburg, 'OPLEIDING', { activiteiten: expect.arrayContaining([expect.objectContaining({ partij: 'SBB', isEigen: false, status: 'LOPEND' })]) }),
  ],
};
