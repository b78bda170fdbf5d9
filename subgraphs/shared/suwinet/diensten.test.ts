import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { applyAfwijkingen, readDiensten, standaardDiensten } from './diensten.ts';

test('by default UWV serves UWV, gemeenten and the Werkcentrum, the others gemeenten and the Werkcentrum, all of them citizens about themselves; nobody else', () => {
  const mogen = Object.values(standaardDiensten).map(({ naam, partijen }) => [naam, partijen]);
  expect(Object.fromEntries(mogen)).toEqual({
    UWVPersoonsWvInfo: ['UWV', 'GEMEENTE', 'WERKCENTRUM', 'BURGER'],
    UWVPersoonsArbeidsbeperktenInfo: ['UWV', 'GEMEENTE', 'WERKCENTRUM', 'BURGER'],
    UwvWbPersoonsInfo: ['UWV', 'GEMEENTE', 'WERKCENTRUM', 'BURGER'],
    GSDReintegratieInfo: ['GEMEENTE', 'WERKCENTRUM', 'BURGER'],
    BijstandsregelingenInfo: ['GEMEENTE', 'WERKCENTRUM', 'BURGER'],
    DUOPersoonsInfo: ['GEMEENTE', 'WERKCENTRUM', 'BURGER'],
  });
});

test('configuration changes what it names and keeps the rest', () => {
  const diensten = applyAfwijkingen(standaardDiensten, { DUOPersoonsInfo: { partijen: ['SBB'], pad: '/duo' }, UwvWbPersoonsInfo: { partijen: [] } });
  expect(diensten.DUOPersoonsInfo).toEqual({ ...standaardDiensten.DUOPersoonsInfo, partijen: ['SBB'], pad: '/duo' });
  expect(diensten.UwvWbPersoonsInfo.partijen).toEqual([]);
  expect(diensten.UWVPersoonsWvInfo).toEqual(standaardDiensten.UWVPersoonsWvInfo);
});

test('an unknown service or field is refused, a setting that is not there is the default', () => {
  expect(() => applyAfwijkingen(standaardDiensten, { BRPInfo: { partijen: [] } })).toThrow();
  expect(() => applyAfwijkingen(standaardDiensten, { DUOPersoonsInfo: { partij: [] } })).toThrow();
  expect(readDiensten(undefined)).toBe(standaardDiensten);
  expect(() => readDiensten(fileURLToPath(import.meta.url))).toThrow(/^SUWINET_DIENSTEN_BESTAND/);
});
