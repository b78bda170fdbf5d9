import type { Code, Menukaartfilter } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import { isBekendeCode, isVanHuidigeLijst, type Codelijst } from './codelijsten.ts';
import type { Ingang } from './types.ts';
import { toWoorden } from './zoektekst.ts';

type Filter = Menukaartfilter | null | undefined;
type Codeveld = 'tegels' | 'doelgroepen' | 'klantkenmerken' | 'uitvoeringsvormen' | 'typen';

const codevelden: readonly (readonly [Codeveld, Codelijst])[] = [
  ['tegels', 'tegel'], ['doelgroepen', 'doelgroep'], ['klantkenmerken', 'klantkenmerk'], ['uitvoeringsvormen', 'uitvoeringsvorm'], ['typen', 'instrumenttype'],
];

const langsteTekst = 200;
const meesteWaarden = 50;
const eenCode = /^[A-Z0-9]{1,8}$/;

// A value that is no code at all is not repeated: it could hold anything.
const noem = (code: string): string => (eenCode.test(code) ? code : 'deze waarde');

/** Every fault in a filter at once: codes that the lists do not have, and text or lists that are too long. */
export function checkFilter(filter: Filter): Invoerfout[] {
  const codes = codevelden.flatMap(([veld, lijst]) => (filter?.[veld] ?? []).filter((code) => !isBekendeCode(lijst, code))
    .map((code) => ({ veld: `filter.${veld}`, code: 'ONBEKENDE_CODE', melding: `De codelijst kent ${noem(code)} niet.` })));
  const lijsten = [...codevelden.map(([veld]) => veld), 'aanbieders' as const].filter((veld) => (filter?.[veld]?.length ?? 0) > meesteWaarden)
    .map((veld) => ({ veld: `filter.${veld}`, code: 'TE_VEEL', melding: `Geef ten hoogste ${meesteWaarden} waarden.` }));
  const tekst = (filter?.tekst?.length ?? 0) > langsteTekst
    ? [{ veld: 'filter.tekst', code: 'TE_LANG', melding: `Zoek met ten hoogste ${langsteTekst} tekens.` }] : [];
  return lijsten.length > 0 ? [...lijsten, ...tekst] : [...codes, ...tekst];
}

/** A filter without what does not matter (order, case, absent against empty), so that equal questions are recognised. */
export const toFiltermerk = (filter: Filter): unknown => [
  ...[...codevelden.map(([veld]) => veld), 'aanbieders' as const].map((veld) => [...new Set(filter?.[veld] ?? [])].sort()),
  toWoorden(filter?.tekst ?? ''),
];

/** Makes the test of a filter: within a field one match is enough, between fields all hold; an absent or empty field asks nothing. */
export function createFilter(filter: Filter): (ingang: Ingang) => boolean {
  const veldtest = (waarden: readonly string[] | null | undefined, van: (ingang: Ingang) => readonly string[]): ((ingang: Ingang) => boolean)[] => {
    if (waarden == null || waarden.length === 0) return [];
    const gezocht = new Set(waarden);
    return [(ingang) => van(ingang).some((waarde) => gezocht.has(waarde))];
  };
  // A code of another version of its list can mean something else.
  const codes = (lijst: readonly Code[]): string[] => lijst.filter(isVanHuidigeLijst).map(({ code }) => code);
  const woorden = toWoorden(filter?.tekst ?? '');
  const tests = [
    ...veldtest(filter?.tegels, ({ instrument }) => codes(instrument.tegels)),
    ...veldtest(filter?.doelgroepen, ({ instrument }) => codes(instrument.doelgroepen)),
    ...veldtest(filter?.klantkenmerken, ({ instrument }) => codes(instrument.klantkenmerken)),
    ...veldtest(filter?.uitvoeringsvormen, ({ instrument }) => codes(instrument.uitvoeringsvormen)),
    ...veldtest(filter?.typen, ({ instrument }) => [instrument.type.code]),
    ...veldtest(filter?.aanbieders, ({ instrument }) => [instrument.aanbieder.naam, ...instrument.aanbod.map(({ aanbieder }) => aanbieder)]),
    ...(woorden.length === 0 ? [] : [({ zoektekst }: Ingang) => woorden.every((woord) => zoektekst.includes(woord))]),
  ];
  return (ingang) => tests.every((test) => test(ingang));
}

/** Whether an instrument is published on a day, first and last day included. */
export const isGepubliceerd = ({ instrument }: Ingang, dag: string): boolean =>
  (instrument.publicatieVanaf === null || instrument.publicatieVanaf <= dag) && (instrument.publicatieTot === null || dag <= instrument.publicatieTot);
