import { describe, expect, test } from '@jest/globals';
import { findGemeente, regios } from '../../subgraphs/shared/referentie/referentie.ts';
import { createBevolking } from './bevolking.ts';
import { bronnenVan } from './bronnen.ts';
import { slaagtVoorElfproef } from './bsn.ts';
import { leeftijdOp } from './dagen.ts';
import { personas } from './personas.ts';
import type { Mens, Persona } from './types.ts';
import { onbekendBsn, vastePersonen } from './vaste-personen.ts';

const bevolking = createBevolking();
const { mensen, peildatum } = bevolking;
const loopt = ({ begin, eind }: { begin: string; eind: string | null }): boolean => begin <= peildatum && (eind === null || eind >= peildatum);
const heeftWet = (mens: Mens, wet: string): boolean => mens.uwv?.uitkeringen.some((een) => een.wet === wet && loopt(een)) ?? false;
const heeftBijstand = (mens: Mens): boolean => mens.gemeenten.some(({ bijstand, bijstandAangevraagdOp }) => bijstand.some(loopt) || bijstandAangevraagdOp !== null);
const kortRecht = (mens: Mens): boolean => mens.uwv?.uitkeringen.some(({ wet, begin, maximaalTot }) => wet === 'WW' && maximaalTot !== null && Date.parse(maximaalTot) - Date.parse(begin) <= 92 * 86_400_000) ?? false;
const geregistreerd = (mens: Mens): boolean => (mens.uwv?.doelgroepregister.length ?? 0) > 0;
const wordtBedreigd = ({ opgave }: Mens): boolean => opgave?.werkzaam === true && opgave.ontslagdreiging === true;
const leeftijd = ({ geboortedatum }: Mens): number => leeftijdOp(geboortedatum, peildatum);
const zonderUitkering = (mens: Mens): boolean => !heeftBijstand(mens) && !(mens.uwv?.uitkeringen.some(loopt) ?? false);

/** Each persona as the facts show it. */
const blijktUit: Record<Persona, (mens: Mens) => boolean> = {
  SOCIAAL_PLAN: (mens) => wordtBedreigd(mens) && mens.opgave?.sociaalPlan === true,
  MKB_ZONDER_SOCIAAL_PLAN: (mens) => wordtBedreigd(mens) && mens.opgave?.sociaalPlan === false && !mens.opgave.flexibelContract && !mens.opgave.arbeidsbeperking,
  TIJDELIJK_CONTRACT: (mens) => wordtBedreigd(mens) && (mens.opgave?.contractEindigtOp ?? '') > peildatum,
  ZELFSTANDIGE: ({ opgave }) => opgave?.zelfstandig === true && opgave.inkomenOntoereikend === true,
  ARBEIDSBEPERKING: (mens) => wordtBedreigd(mens) && mens.opgave?.arbeidsbeperking === true && !geregistreerd(mens),
  BANENAFSPRAAK: geregistreerd,
  KORT_WW_RECHT: kortRecht,
  WW: (mens) => (heeftWet(mens, 'WW') || mens.opschorting !== undefined) && !heeftBijstand(mens),
  WIA: (mens) => heeftWet(mens, 'WIA') && mens.uwv?.arbeidsongeschiktheidsklasse !== null,
  BIJSTAND: (mens) => heeftBijstand(mens) && !heeftWet(mens, 'WW'),
  JONGERE: (mens) => leeftijd(mens) < 27 && zonderUitkering(mens),
  NIET_UITKERINGSGERECHTIGD: (mens) => leeftijd(mens) >= 27 && zonderUitkering(mens) && mens.opgave?.werkzaam !== true,
  WW_EN_BIJSTAND: (mens) => heeftWet(mens, 'WW') && heeftBijstand(mens),
  ONBEKEND_BIJ_BRONNEN: (mens) => bronnenVan(mens).join() === 'brp' && mens.opgave === null && mens.plan === null,
};

describe('determinism', () => {
  test('equal options give equal people, another seed or day other people', () => {
    expect(createBevolking()).toEqual(expect.objectContaining({ mensen, peildatum: '2026-11-01' }));
    expect(createBevolking({ zaad: 2 }).mensen.slice(-1)).not.toEqual(mensen.slice(-1));
    expect(createBevolking({ peildatum: '2027-02-01' }).mensen.slice(0, 1)).not.toEqual(mensen.slice(0, 1));
  });

  test('a person does not change when the population grows', () => {
    expect(createBevolking({ aantal: 1_500 }).mensen.slice(0, 999)).toEqual(mensen.slice(0, 999));
  });

  test.each([0, 40, 100, 2_000])('of %i asked, the fixed persons are always there', (aantal) => {
    const klein = createBevolking({ aantal, zaad: 7 });
    expect(klein.mensen).toHaveLength(Math.max(aantal, Object.keys(vastePersonen).length));
    expect(Object.values(vastePersonen).filter(({ bsn, persona, gmCode }) => {
      const mens = klein.vindOpBsn(bsn);
      return mens?.persona !== persona || mens.gmCode !== gmCode;
    })).toEqual([]);
  });
});

describe('the default population', () => {
  test('has 1,000 persons with BSNs 9999xxxxx that differ and pass the elfproef; one valid number belongs to nobody', () => {
    expect(mensen).toHaveLength(1_000);
    expect(new Set(mensen.map(({ bsn }) => bsn)).size).toBe(1_000);
    expect(mensen.filter(({ bsn }) => !bsn.startsWith('9999') || !slaagtVoorElfproef(bsn))).toEqual([]);
    expect(bevolking.vindOpBsn(onbekendBsn)).toBeUndefined();
  });

  test('has every persona in every region', () => {
    const aanwezig = new Set(mensen.map(({ persona, gmCode }) => `${findGemeente(gmCode)?.amCode} ${persona}`));
    expect(regios.flatMap(({ amCode }) => personas.map((persona) => `${amCode} ${persona}`)).filter((paar) => !aanwezig.has(paar))).toEqual([]);
  });

  test.each(personas)('%s shows from the facts of everybody who has it', (persona) => {
    const wie = mensen.filter((mens) => mens.persona === persona);
    expect(wie.length).toBeGreaterThan(35);
    expect(wie.filter((mens) => !blijktUit[persona](mens)).map(({ bsn }) => bsn)).toEqual([]);
  });

  test.each<[string, (mens: Mens) => boolean]>([
    ['known to exactly one source besides the BRP', (mens) => bronnenVan(mens).length === 2],
    ['known to four sources or more', (mens) => bronnenVan(mens).length > 4],
    ['moved, the former gemeente still runs a file', (mens) => mens.gemeenten.some(({ gmCode, voorzieningen }) => gmCode !== mens.gmCode && voorzieningen.some(loopt))],
    ['24 with WW', (mens) => heeftWet(mens, 'WW') && leeftijd(mens) === 24],
    ['contradicting UWV', (mens) => mens.opgave?.uitkeringen?.length === 0 && heeftWet(mens, 'WW')],
    ['in the doelgroepregister by the Wajong', (mens) => mens.uwv?.doelgroepregister.some(({ grondslag }) => grondslag === '02') ?? false],
    ['in the doelgroepregister otherwise', (mens) => mens.uwv?.doelgroepregister.some(({ grondslag }) => grondslag !== '02') ?? false],
    ['young without startkwalificatie', (mens) => leeftijd(mens) < 27 && mens.startkwalificatie === false],
    ['unknown to DUO', (mens) => mens.startkwalificatie === null && bronnenVan(mens).length > 1],
    ['without a plan though known', (mens) => mens.plan === null && bronnenVan(mens).length > 1],
    ['a plan under another plan', (mens) => mens.plan !== null && mens.plan.overkoepelendPlan !== null],
    ['a draft', (mens) => mens.plan !== null && mens.plan.vastgesteldOp === null],
    ['no statement though known', (mens) => mens.opgave === null && mens.uwv !== null],
    ['bijstand with a partner', (mens) => mens.gemeenten.some(({ partnerBsn }) => partnerBsn !== null)],
    ['bijstand applied for', (mens) => mens.gemeenten.some(({ bijstandAangevraagdOp }) => bijstandAangevraagdOp !== null)],
    ['in two funds', (mens) => mens.fondsen.length > 1],
    ['at SBB without a programme', (mens) => mens.sbb?.praktijkleren.length === 0],
  ])('holds someone: %s', (_naam, is) => expect(mensen.filter(is).length).toBeGreaterThan(0));

  test('one person has activities of all parties', () => {
    const mens = bevolking.vindOpBsn(vastePersonen.allePartijen.bsn);
    const [gemeente] = mens?.gemeenten ?? [];
    expect([mens?.uwv?.werkinstrumenten, gemeente?.voorzieningen, gemeente?.eigenDossier, mens?.sbb?.praktijkleren, mens?.plan?.socialePartners, mens?.fondsen.flatMap(({ toekenningen }) => toekenningen)]
      .map((lijst) => lijst?.length)).toEqual([2, 2, 2, 1, 1, 2]);
  });
});

describe('coherence', () => {
  const activiteiten = ({ uwv, gemeenten, plan }: Mens) =>
    [...uwv?.werkinstrumenten ?? [], ...gemeenten.flatMap(({ voorzieningen, eigenDossier }) => [...voorzieningen, ...eigenDossier]), ...plan?.socialePartners ?? []];

  test('a statement has its day, and an intake means a statement', () => {
    expect(mensen.filter(({ opgave, opgaveDatum }) => (opgave === null) !== (opgaveDatum === undefined))).toEqual([]);
    expect(mensen.filter(({ opgave, plan }) => plan !== null && (plan.intake === null) !== (opgave === null))).toEqual([]);
  });

  test('a partner is a person of the population at the same address', () => {
    const paren = mensen.flatMap((mens) => mens.gemeenten.flatMap(({ partnerBsn }) => partnerBsn === null ? [] : [[mens, bevolking.vindOpBsn(partnerBsn)] as const]));
    const adres = (mens: Mens | undefined): string => `${mens?.gmCode} ${mens?.postcode} ${mens?.huisnummer}`;
    expect(paren.filter(([mens, partner]) => adres(partner) !== adres(mens))).toEqual([]);
    expect(paren.length).toBeGreaterThan(5);
  });

  test('every gemeente exists, nothing ends before it begins, every status fits its dates', () => {
    expect(mensen.flatMap((mens) => [mens.gmCode, ...mens.gemeenten.map(({ gmCode }) => gmCode), ...mens.verhuizingen.map(({ gmCode }) => gmCode)]).filter((gmCode) => !findGemeente(gmCode))).toEqual([]);
    const perioden = mensen.flatMap((mens) => [...activiteiten(mens), ...mens.uwv?.uitkeringen ?? [], ...mens.gemeenten.flatMap(({ bijstand }) => bijstand)]);
    expect(perioden.filter(({ begin, eind }) => eind !== null && eind < begin)).toEqual([]);
    expect(mensen.flatMap(activiteiten).filter((een) => (een.status === 'LOPEND') !== loopt(een))).toEqual([]);
  });

  test('numbers are unique within a party and hold no BSN', () => {
    const nummers = mensen.flatMap(activiteiten).map(({ nummer }) => nummer);
    expect(new Set(nummers).size).toBe(nummers.length);
    const verraden = mensen.filter(({ bsn, gemeenten, ...rest }) => JSON.stringify([rest, gemeenten.map((dossier) => ({ ...dossier, partnerBsn: null }))]).includes(bsn));
    expect(verraden).toEqual([]);
  });

  test('the codes have the form that Suwinet prescribes', () => {
    const uwv = mensen.flatMap((mens) => mens.uwv ?? []);
    expect(uwv.flatMap(({ uitkeringen }) => uitkeringen).filter(({ wet }) => !/^\D{1,5}$/.test(wet))).toEqual([]);
    expect(uwv.flatMap(({ werkinstrumenten }) => werkinstrumenten).filter(({ nummer }) => nummer.length !== 11)).toEqual([]);
    expect(mensen.flatMap(({ gemeenten }) => gemeenten.flatMap(({ voorzieningen }) => voorzieningen)).filter(({ nummer, soort }) => nummer.length > 15 || soort.length !== 2)).toEqual([]);
  });

  test('people are found by every number that a source holds', () => {
    const metSbb = mensen.filter(({ sbb }) => sbb !== null);
    expect(metSbb.filter((mens) => bevolking.vindOpDeelnemernummer(mens.sbb?.deelnemernummer ?? '') !== mens)).toEqual([]);
    expect(mensen.filter((mens) => mens.fondsen.some(({ fonds, deelnemersnummer }) => bevolking.vindOpFondsnummer(fonds, deelnemersnummer) !== mens))).toEqual([]);
    expect(bevolking.inFonds('MTL').map(({ bsn }) => bsn)).toContain(vastePersonen.sociaalPlan.bsn);
    expect(bevolking.metDossierIn('GM0758').map(({ bsn }) => bsn)).toContain(vastePersonen.verhuisd.bsn);
    expect([bevolking.vindOpDeelnemernummer('D0'), bevolking.vindOpFondsnummer('MTL', ''), bevolking.inFonds('X')]).toEqual([undefined, undefined, []]);
  });
});
