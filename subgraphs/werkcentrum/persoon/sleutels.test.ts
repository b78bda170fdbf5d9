import { expect, test } from '@jest/globals';
import { createOntzegelaar, Zegelfout } from '../../shared/sleutel.ts';
import { maakVerzoek } from '../../shared/verzoek.fixture.ts';
import type { Koppelbron } from '../store/koppelingen.ts';
import { zegelgeheimen } from '../subgraaf.fixture.ts';
import { createSleutelmaker } from './sleutels.ts';

const deadline = Date.UTC(2026, 10, 1);
const verzoek = maakVerzoek({ deadline });
const persoon = { id: 'a', gemeente: 'GM0855', vorigeGemeenten: ['GM0758'], woonplaatsPeildatum: 0 };
const maak = (nummers: Partial<Record<Koppelbron, string>>) =>
  createSleutelmaker(zegelgeheimen)(persoon, (['uwv', 'gemeente', 'sbb'] as const).flatMap((bron) => {
    const nummer = nummers[bron];
    return nummer === undefined ? [] : [{ persoonId: 'a', bron, open: () => nummer }];
  }), verzoek);
const open = (partij: keyof typeof zegelgeheimen, sleutel: string | null, moment: number, anders = {}): unknown =>
  createOntzegelaar(zegelgeheimen[partij]).open(sleutel ?? '', { ...verzoek, ...anders }, moment);

test('a key opens while its request runs, with a second for clocks that differ, and no longer', () => {
  const { uwv } = maak({ uwv: '999990019' });
  expect(open('uwv', uwv, deadline + 1_000)).toEqual({ bsn: '999990019' });
  expect(() => open('uwv', uwv, deadline + 1_001)).toThrow(Zegelfout);
});

test('a key is for one party, request and purpose, and says nothing in clear', () => {
  const { uwv, gemeente, sbb, oofonds } = maak({ uwv: '999990019', gemeente: '999990019' });
  expect(open('gemeente', gemeente, deadline)).toEqual({ bsn: '999990019', gemeenten: ['GM0855', 'GM0758'] });
  expect([sbb, oofonds]).toEqual([null, null]);
  expect(() => open('sbb', uwv, deadline)).toThrow(Zegelfout);
  expect(() => open('uwv', uwv, deadline, { verzoekId: 'ander' })).toThrow(Zegelfout);
  expect(() => open('uwv', uwv, deadline, { doel: 'ander' })).toThrow(Zegelfout);
  expect(Buffer.from(uwv ?? '', 'base64url').toString('latin1')).not.toContain('999990019');
});
