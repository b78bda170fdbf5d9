import { expect } from '@jest/globals';
import { draagtOver, eindigt, heeftDiagnose, heeftIntake, wordtVastgesteld } from './delen.ts';
import * as documenten from './documenten.ts';
import { bepaald, gronden, pakketten } from './gronden.ts';
import { kiest, zetIn, zetNietIn } from './instrumenten.ts';
import { doet, geeftToestemming, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Stap, Weg } from './weg.ts';
import { goirle, medewerker, ontwikkelbedrijf, tilburg, uwv, vakbond, werkcentrum, type Wie } from './wie.ts';

const werkfitplek = 'Werkfitplek gemeente of sociaal ontwikkelbedrijf Tilburg';

/** A werkfit place is looked at every three months: at the loket that is responsible. */
const wordtBezien = (bij: Wie): Stap => ({
  wat: 'de werkfitplek wordt bezien', wie: bij, doel: 'werkplan', variables: () => ({ loket: bij.loket }),
  vraag: 'query ($loket: ID!) { werkvoorraad(loket: $loket) { werkfitBeoordelingen(binnenDagen: 100) { edges { node { activiteitId werkplan { id } } } } } }',
  verwacht: ({ plan: { id }, activiteiten }) => ({ werkvoorraad: { werkfitBeoordelingen: { edges: expect.arrayContaining([{ node: { activiteitId: activiteiten.get(werkfitplek), werkplan: { id } } }]) } } }),
});

const registerBlijftDicht = (voor: Wie): Stap => ({
  wat: `het doelgroepregister blijft dicht voor ${voor.rol}`, wie: voor, doel: 'werkplan', vraag: documenten.register, variables: ({ bsn }) => ({ bsn }),
  verwacht: () => ({ persoonOpBsn: { situatie: { naam: { herkomst: 'BRON' }, doelgroepregister: null } } }), achtergehouden: 'NIET_BEVOEGD',
});

/** Tim is in the doelgroepregister, not for the Wajong, and is given notice: what is for the banenafspraak is for him, what is for the Wajong is not. */
export const banenafspraak: Weg = {
  naam: 'banenafspraak', persoon: 'banenafspraakWerkend', wasHierEerder: true,
  stappen: [
    meldtAan(medewerker(werkcentrum), 'Zijn winkel sluit.', { verantwoordelijkheid: bepaald('SOCIALE_PARTNERS', 'BEDREIGD_MET_ONTSLAG'), overdracht: { naar: { id: vakbond.loket } } }),
    ziet(werkcentrum, { situatie: { doelgroepregister: { isGeregistreerd: 'JA' } }, aanspreekpunten: { uitkomst: 'MEERDERE', rijen: [pakketten('MKB_ZONDER_SOCIAAL_PLAN', false, 'II', 'III'), pakketten('ARBEIDSBEPERKING', true, 'II', 'III'), { ...pakketten('BANENAFSPRAAK', true, 'II', 'III'), aanspreekpunten: ['Gemeente'] }] } }),
    // The register is seen by few: not by everybody who works at the loket.
    registerBlijftDicht(medewerker(werkcentrum)),
    geeftToestemming('SOCIALE_PARTNERS'),
    steltPlanOp(werkcentrum, 'Binnen de banenafspraak aan het werk blijven'),
    draagtOver(werkcentrum, vakbond, 'Werkt nog; de vakbond onderhandelt over een andere winkel.'),
    heeftIntake(vakbond),
    heeftDiagnose(tilburg, 'Kan winkelwerk doen met begeleiding.', vakbond),
    kiest(tilburg, 'No-riskpolis', { status: 'BESCHIKBAAR', redenen: ['REGULIER_AANBOD', 'BANENAFSPRAAK'] }),
    kiest(tilburg, 'Loonkostensubsidie', { status: 'BESCHIKBAAR', redenen: ['DOELGROEP', 'BANENAFSPRAAK'] }),
    zetIn(tilburg, 'Loonkostensubsidie', { partij: 'WERKCENTRUM' }),
    kiest(tilburg, 'Loondispensatie', { status: 'NIET_BESCHIKBAAR', redenen: ['ALLEEN_WAJONG'] }),
    zetNietIn(tilburg, 'Loondispensatie', ['NIET_BESCHIKBAAR']),
    kiest(tilburg, werkfitplek, { status: 'VOORWAARDELIJK', pot: 'BANENAFSPRAAK', voorwaarden: ['PROFESSIONEEL_OORDEEL', 'HERZIENING_PER_3_MAANDEN'], maximaleDuurMaanden: 9 }),
    zetIn(tilburg, werkfitplek, { partij: 'WERKCENTRUM' }),
    wordtVastgesteld(tilburg),
    tegelijk(doet(ontwikkelbedrijf, 'beginActiviteit', van(werkfitplek, { begindatum: '2026-11-01' })), doet(uwv, 'wijzigSituatie', { soort: 'BIJSTAND', ingangsdatum: '2026-11-01' })),
    draagtOver(vakbond, tilburg, 'Ontvangt bijstand.', gronden.BIJSTAND),
    wordtBezien(tilburg),
    leest(goirle, ({ activiteiten }) => ({ activiteiten: expect.arrayContaining([expect.objectContaining({ id: activiteiten.get(werkfitplek), status: 'LOPEND' })]) })),
    doet(ontwikkelbedrijf, 'rondActiviteitAf', van(werkfitplek, { uitkomst: 'BEHAALD' })),
    doet(tilburg, 'rondActiviteitAf', van('Loonkostensubsidie', { uitkomst: 'BEHAALD' })),
    eindigt(tilburg, 'WERK'),
  ],
};
