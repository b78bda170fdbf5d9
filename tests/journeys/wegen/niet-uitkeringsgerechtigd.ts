import { draagtOver, eindigt, heeftDiagnose, heeftIntake, wordtVastgesteld } from './delen.ts';
import { bepaald, gronden } from './gronden.ts';
import { kiest, zetIn } from './instrumenten.ts';
import { doet, krijgtGeenTweedePlan, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { burger, leerwerkloket, medewerker, tilburg, uwv } from './wie.ts';

/** Ellen works nowhere and has no benefit. She comes to the right door at once: nobody has to be asked to take her over. */
export const nietUitkeringsgerechtigd: Weg = {
  naam: 'niet-uitkeringsgerechtigd', persoon: 'nietUitkeringsgerechtigd', wasHierEerder: true,
  stappen: [
    meldtAan(medewerker(tilburg), 'Wil na zes jaar weer aan het werk.', { verantwoordelijkheid: bepaald('GEMEENTE', 'NIET_UITKERINGSGERECHTIGD'), overdracht: null }),
    ziet(tilburg, { werkplan: null }),
    steltPlanOp(tilburg, 'Na een onderbreking weer aan het werk'),
    leest(tilburg, { verantwoordelijke: { partij: 'GEMEENTE', loket: { id: tilburg.loket }, grondslag: gronden.NIET_UITKERINGSGERECHTIGD } }),
    krijgtGeenTweedePlan(uwv),
    heeftIntake(tilburg),
    heeftDiagnose(tilburg, 'Heeft een opleiding die gevraagd wordt.', leerwerkloket),
    kiest(tilburg, 'Levenlanglerenkrediet', { status: 'BESCHIKBAAR', redenen: ['REGULIER_AANBOD'] }),
    zetIn(tilburg, 'Levenlanglerenkrediet', { partij: 'WERKCENTRUM' }),
    doet(leerwerkloket, 'voegActiviteitToe', { partij: 'SBB', soort: 'ORIENTATIE' }, { als: 'oriëntatie' }),
    doet(leerwerkloket, 'wijzigActiviteit', van('oriëntatie', { einddatum: '2026-12-01' })),
    wordtVastgesteld(tilburg),
    tegelijk(doet(tilburg, 'beginActiviteit', van('Levenlanglerenkrediet', { begindatum: '2026-11-01' })), doet(leerwerkloket, 'beginActiviteit', van('oriëntatie', { begindatum: '2026-11-01' }))),
    // She worked for a while, and that gives a right to WW.
    doet(tilburg, 'wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-11-01' }),
    draagtOver(tilburg, uwv, 'Krijgt WW uit een tijdelijke baan.', gronden.WW),
    doet(burger, 'stelActiviteitVoor', { soort: 'VRIJWILLIGERSWERK', omschrijving: 'Koken in het buurthuis' }, { als: 'koken' }),
    doet(uwv, 'rondActiviteitAf', van('koken', { uitkomst: 'NIET_OVERGENOMEN' })),
    doet(leerwerkloket, 'rondActiviteitAf', van('oriëntatie', { uitkomst: 'BEHAALD' })),
    // Taking part is voluntary.
    eindigt(uwv, 'OP_EIGEN_VERZOEK', {}, tilburg),
  ],
};
