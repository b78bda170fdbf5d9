import { describe, expect, test } from '@jest/globals';
import { regios } from '../../shared/referentie/referentie.ts';
import type { Cel as Waarde, Kolom, Rij } from '../uitgave/kolommen.ts';
import { maakCellen } from './cellen.ts';
import { monitortabellen } from './kolommen.ts';
import { toPeriode } from './periodes.ts';
import { verzamel } from './rijen.fixture.ts';
import { budgetten } from './budget.ts';
import { listBijstandsrijen, listBudgetrijen, listPerioderijen } from './rijen.ts';

const soorten: Readonly<Record<Kolom['soort'], (waarde: Waarde) => boolean>> = {
  tekst: (waarde) => typeof waarde === 'string' && waarde !== '', teksten: Array.isArray, geheel: Number.isInteger,
  bedrag: (waarde) => typeof waarde === 'number' && Math.abs(waarde * 100 - Math.round(waarde * 100)) < 1e-6, datum: (waarde) => typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde), janee: (waarde) => typeof waarde === 'boolean',
};

/** What of rows is not as their columns say. */
const afwijkingen = (kolommen: readonly Kolom[], rijen: readonly Rij[]): string[] => rijen.flatMap((rij) => [
  ...(Object.keys(rij).join() === kolommen.map(({ naam }) => naam).join() ? [] : ['andere kolommen']),
  ...kolommen.filter(({ naam, soort, isVerplicht }) => (rij[naam] == null ? isVerplicht : !soorten[soort](rij[naam]))).map(({ naam }) => naam),
]);

describe('the tables beside the catalogue', () => {
  test('the monitor is as its columns say', async () => {
    const cellen = maakCellen([{ maat: 'INZET', regio: 'AM26', uitkomst: null, instrument: 'i', pot: 'GEEN', aantal: 7, bedragCent: 12_345 }]);
    const [{ rijen } = { rijen: [] }] = await verzamel(listPerioderijen({ listPeriodes: async () => [{ periode: toPeriode('2026-10-01'), op: 0 }], listCellen: async () => [...cellen] }, new Set()));
    expect(rijen).toHaveLength(cellen.length);
    expect(afwijkingen(monitortabellen.monitor.kolommen, rijen)).toEqual([]);
    expect(rijen.find(({ aantal }) => aantal === 7)).toMatchObject({ instrument_id: 'i', bedrag_euro: 123.45 });
  });

  test('of the monitor only periods are read that are not known, oldest first', async () => {
    const gelezen: string[] = [];
    const monitor = {
      listPeriodes: async () => ['2027-01-01', '2026-11-01', '2026-09-01'].map((dag) => ({ periode: toPeriode(dag), op: 0 })),
      listCellen: async ({ code }: { readonly code: string }) => { gelezen.push(code); return []; },
    };
    expect((await verzamel(listPerioderijen(monitor, new Set(['2026-T6'])))).map(({ periode }) => periode)).toEqual(['2026-T5', '2027-T1']);
    expect(gelezen).toEqual(['2026-T5', '2027-T1']);
  });

  test('what the letters say of budgets is as its columns say, each pot and year once', () => {
    const rijen = listBudgetrijen();
    expect(afwijkingen(monitortabellen.budgetten.kolommen, rijen)).toEqual([]);
    expect(rijen).toHaveLength(budgetten.length);
    expect(new Set(rijen.map(({ pot, jaar }) => `${String(pot)} ${String(jaar)}`)).size).toBe(rijen.length);
  });

  test('the figures of the letter are as their columns say, one row for each region and one for the country, and add up as the letter has them', () => {
    const rijen = listBijstandsrijen();
    expect(afwijkingen(monitortabellen.bijstand.kolommen, rijen)).toEqual([]);
    expect(rijen.map(({ regio }) => regio)).toEqual([...regios.map(({ amCode }) => amCode), 'NL']);
    expect(rijen.map(({ naam }) => naam).slice(0, -1)).toEqual(regios.map(({ naam }) => naam));
    expect(rijen.filter(({ januari_2021: januari, juni_2021: juni, ontwikkeling }) => Number(juni) - Number(januari) !== ontwikkeling)).toEqual([]);
    expect(rijen.filter(({ januari_2021: januari, ontwikkeling, ontwikkeling_procent: procent }) => Math.abs((Number(ontwikkeling) / Number(januari)) * 100 - Number(procent)) > 0.0501)).toEqual([]);
  });
});
