// The criteria for additional services: weighed by a professional, without weights, and never a refusal.
import { jaNee, type JaNeeOnbekend } from './driewaardig.ts';
import type { Dag, Opleidingsniveau, Persoonsfeiten, Taalniveau } from './feiten.ts';
import { GRONDSLAGEN } from './grondslagen.ts';
import { eenVan, kenmerkVan, leidKenmerkenAf, type Kenmerk } from './kenmerken.ts';
import type { Grondslag } from './uitkomst.ts';

/** `Selectiecriterium` in the SDL. */
export type Selectiecriterium = {
  code: string;
  omschrijving: string;
  weegtMee: JaNeeOnbekend;
  toelichting: string;
  herkomst: 'BRON' | 'OPGAVE' | 'ONBEKEND';
  bronnen: string[];
  grondslag: Grondslag;
};

/** `Selectie` in the SDL. */
export type Selectie = { perDefinitie: JaNeeOnbekend; criteria: Selectiecriterium[]; toelichting: string };

/** Boundaries that the letters leave to the region. Sectors are compared without regard to capitals and underscores. */
export type Selectieinstellingen = { krimpsectoren: readonly string[]; eenzijdigVanafJaren: number; langdurigVanafMaanden: number };

/** Sectors that 001:1694-1696 gives as examples; ten years is an assumption, twelve months is EVA's boundary. */
export const SELECTIEINSTELLINGEN: Selectieinstellingen = {
  krimpsectoren: [
    'horeca', 'cultuur', 'sport en recreatie', 'luchtvaart', 'sierteelt', 'verhuur en overige zakelijke dienstverlening', 'uitzendbureaus', 'uitzendbranche', 'reisbureaus',
  ],
  eenzijdigVanafJaren: 10,
  langdurigVanafMaanden: 12,
};

const TOELICHTING = 'De criteria worden in samenhang gewogen door een professional. Er zijn geen gewichten en geen criterium leidt tot een weigering; '
  + 'ook wie hoger is opgeleid kan in aanmerking komen.';

const MBO: readonly Opleidingsniveau[] = ['MBO1', 'MBO2', 'MBO3', 'MBO4'];
const VANAF_B2: readonly Taalniveau[] = ['B2', 'C1', 'C2'];

const naamVan = (sector: string): string => sector.trim().toLowerCase().replaceAll('_', ' ');

type Maatstaf = { code: string; omschrijving: string; grondslag: Grondslag; kenmerk: Kenmerk; ja: string; nee: string };

function opleiding(feiten: Persoonsfeiten): Maatstaf {
  const zonderStartkwalificatie = kenmerkVan('STARTKWALIFICATIE', feiten.startkwalificatie, (heeft) => jaNee(!heeft));
  const mbo = kenmerkVan('OPLEIDINGSNIVEAU', feiten.opleidingsniveau, (niveau) => jaNee(MBO.includes(niveau)));
  const flexibel = feiten.flexibelContract.stand === 'BEKEND' && feiten.flexibelContract.waarde;
  return {
    code: 'OPLEIDING', omschrijving: 'Geen startkwalificatie, of mbo als opleidingsniveau, al dan niet met een flexibel dienstverband',
    grondslag: GRONDSLAGEN.SELECTIE, kenmerk: eenVan('OPLEIDINGSNIVEAU', [zonderStartkwalificatie, mbo]),
    ja: `Er is geen startkwalificatie, of de opleiding is mbo${flexibel ? '; daarbij is het dienstverband flexibel' : ''}.`,
    nee: 'Er is een startkwalificatie en de opleiding is geen mbo.',
  };
}

const eigenSituatie = (feiten: Persoonsfeiten, { krimpsectoren, langdurigVanafMaanden }: Selectieinstellingen): Maatstaf[] => [
  { code: 'EIGEN_BEHOEFTE', omschrijving: 'De persoon geeft zelf aan behoefte te hebben aan instrumenten', grondslag: GRONDSLAGEN.SELECTIE,
    kenmerk: kenmerkVan('EIGEN_BEHOEFTE', feiten.eigenBehoefte, jaNee), ja: 'De persoon geeft deze behoefte aan.', nee: 'De persoon geeft deze behoefte niet aan.' },
  { code: 'VERWACHTE_WERKLOOSHEID', omschrijving: `Naar verwachting ${langdurigVanafMaanden} maanden of langer werkloos`, grondslag: GRONDSLAGEN.SELECTIE_DUUR,
    kenmerk: kenmerkVan('VERWACHTE_WERKLOOSHEID', feiten.verwachteWerkloosheidMaanden, (maanden) => jaNee(maanden >= langdurigVanafMaanden)),
    ja: 'De kans op werkhervatting binnen die tijd is gering.', nee: 'De werkloosheid duurt naar verwachting korter.' },
  { code: 'KRIMPSECTOR', omschrijving: 'Werkte in een sector die krimpt', grondslag: GRONDSLAGEN.SELECTIE_SECTOR,
    kenmerk: kenmerkVan('SECTOR', feiten.sector, (sector) => jaNee(krimpsectoren.map(naamVan).includes(naamVan(sector)))),
    ja: 'De sector staat op de lijst van krimpende sectoren.', nee: 'De sector staat niet op de lijst van krimpende sectoren; de regio bepaalt die lijst.' },
];

const achtergrond = (feiten: Persoonsfeiten, { eenzijdigVanafJaren }: Selectieinstellingen): Maatstaf[] => [
  opleiding(feiten),
  { code: 'SCHOOLVERLATER', omschrijving: 'Komt van school, zonder arbeidsverleden', grondslag: GRONDSLAGEN.SELECTIE,
    kenmerk: kenmerkVan('SCHOOLVERLATER', feiten.schoolverlater, jaNee), ja: 'De persoon is schoolverlater.', nee: 'De persoon is geen schoolverlater.' },
  { code: 'EENZIJDIG_ARBEIDSVERLEDEN', omschrijving: `Werkte ${eenzijdigVanafJaren} jaar of langer in de laatste functie`, grondslag: GRONDSLAGEN.SELECTIE_FUNCTIEJAREN,
    kenmerk: kenmerkVan('JAREN_IN_LAATSTE_FUNCTIE', feiten.jarenInLaatsteFunctie, (jaren) => jaNee(jaren >= eenzijdigVanafJaren)),
    ja: 'Het arbeidsverleden is eenzijdig.', nee: 'Het arbeidsverleden is niet eenzijdig volgens de ingestelde grens.' },
  { code: 'TAALVAARDIGHEID', omschrijving: 'Mondelinge taalvaardigheid van ten minste B2', grondslag: GRONDSLAGEN.SELECTIE_TAAL,
    kenmerk: kenmerkVan('TAALNIVEAU_MONDELING', feiten.taalniveauMondeling, (niveau) => jaNee(VANAF_B2.includes(niveau))),
    ja: 'Het mondelinge taalniveau is B2 of hoger.', nee: 'Het mondelinge taalniveau is lager dan B2; de menukaart kent taalonderwijs.' },
];

function leeftijd(feiten: Persoonsfeiten, peildatum: Dag): Maatstaf {
  const { JONGER_DAN_27, OUDER_DAN_55 } = leidKenmerkenAf(feiten, peildatum);
  return {
    code: 'LEEFTIJD', omschrijving: 'Jonger dan 27 of ouder dan 55', grondslag: GRONDSLAGEN.SELECTIE_LEEFTIJD,
    kenmerk: eenVan('GEBOORTEDATUM', [JONGER_DAN_27, OUDER_DAN_55]),
    ja: 'De leeftijd is lager dan 27 of hoger dan 55.', nee: 'De leeftijd is 27 tot en met 55.',
  };
}

const toelichtingVan = ({ kenmerk, ja, nee }: Maatstaf): string => {
  if (kenmerk.waarde === 'JA') return ja;
  if (kenmerk.waarde === 'NEE') return nee;
  return kenmerk.ontbrekend.map((ontbrekend) => ontbrekend.toelichting).join(' ');
};

const criterium = (maatstaf: Maatstaf): Selectiecriterium => ({
  code: maatstaf.code, omschrijving: maatstaf.omschrijving, grondslag: maatstaf.grondslag,
  weegtMee: maatstaf.kenmerk.waarde, toelichting: toelichtingVan(maatstaf), herkomst: maatstaf.kenmerk.herkomst,
  bronnen: [...maatstaf.kenmerk.bronnen, ...maatstaf.kenmerk.ontbrekend.flatMap(({ bron }) => (bron === null ? [] : [bron]))],
});

/** Weighs the criteria of 001:1684-1721: which weigh, which do not and which cannot be told, each with its explanation and source. */
export function weegSelectie(
  feiten: Persoonsfeiten, peildatum: Dag, instellingen: Selectieinstellingen = SELECTIEINSTELLINGEN,
): Selectie {
  const maatstaven = [...eigenSituatie(feiten, instellingen), ...achtergrond(feiten, instellingen), leeftijd(feiten, peildatum)];
  return {
    perDefinitie: leidKenmerkenAf(feiten, peildatum).BANENAFSPRAAK.waarde,
    criteria: maatstaven.map(criterium),
    toelichting: TOELICHTING,
  };
}
