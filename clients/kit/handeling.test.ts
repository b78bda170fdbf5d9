import { describe, expect, test } from '@jest/globals';
import { leesAntwoord } from './antwoord.ts';
import { leesConflict } from './conflict.ts';
import { createHandeling, type Uitkomst } from './handeling.ts';
import { fout, operatie } from './proef.fixture.ts';

type Invoerfout = { readonly veld: string; readonly code: string; readonly melding: string };
type Data = { readonly wijzig: { readonly werkplan: { readonly versie: number; readonly doel: string } | null; readonly fouten: readonly Invoerfout[] } };
type Variabelen = { readonly input: { readonly doel: string; readonly verwachteVersie: number; readonly idempotentiesleutel: string } };

const invoerfout = (code: string, veld = 'doel'): Invoerfout => ({ veld, code, melding: `${code}.` });
const payload = (fouten: readonly Invoerfout[] = [], versie = 4) => ({ data: { wijzig: { werkplan: { versie, doel: 'Van een ander' }, fouten } } });
const verloren = { errors: [fout('GEEN_VERBINDING')] };

function begin() {
  let teller = 0;
  const handeling = createHandeling(operatie<Data, Variabelen, 'mutation'>('Wijzig', 'mutation'), { sleutel: () => `sleutel-${teller += 1}` });
  const dien = (doel: string) => {
    const { variabelen, verwerk } = handeling.poging({ doel, verwachteVersie: 3 });
    return { variabelen, krijgt: (json: unknown): Uitkomst<Data> => verwerk(leesAntwoord<Data>(json)) };
  };
  const sleutel = (): string => dien('kijk').variabelen.input.idempotentiesleutel;
  return { dien, sleutel };
}

describe('the key of an act', () => {
  test('goes along with the input, and is made once', () => {
    const { dien } = begin();
    expect(dien('Werk').variabelen).toEqual({ input: { doel: 'Werk', verwachteVersie: 3, idempotentiesleutel: 'sleutel-1' } });
    expect(dien('Ander werk').variabelen.input.idempotentiesleutel).toBe('sleutel-1');
  });

  test('is a new one when it is done', () => {
    const { dien, sleutel } = begin();
    expect(dien('Werk').krijgt(payload())).toMatchObject({ gelukt: true, invoerfouten: [], conflict: null, isOnzeker: false, isEerderGedaan: false });
    expect(sleutel()).toBe('sleutel-2');
  });

  test.each<[string, unknown]>([
    ['no connection', verloren], ['an answer that cannot be read', '<html>'], ['too busy', { errors: [fout('OVERBELAST')] }], ['no store', { data: { wijzig: null }, errors: [fout('BRON_NIET_BESCHIKBAAR', { bron: 'werkcentrum' })] }],
    ['an error that is not known', { errors: [fout('NIEUW')] }],
  ])('stays, and it is not known whether it was done, after %s', (_wat, json) => {
    const { dien, sleutel } = begin();
    expect(dien('Werk').krijgt(json)).toMatchObject({ gelukt: false, isOnzeker: true });
    expect(sleutel()).toBe('sleutel-1');
  });

  test.each<[string, unknown]>([['what is wrong with the input', payload([invoerfout('LENGTE')])], ['a refusal', { errors: [fout('NIET_BEVOEGD')] }], ['a question that is no good', { errors: [fout('ONGELDIGE_INVOER', { fouten: [invoerfout('LENGTE')] })] }]])('stays after %s, when it is certain that nothing was done', (_wat, json) => {
    const { dien, sleutel } = begin();
    expect(dien('Werk').krijgt(json)).toMatchObject({ gelukt: false, isOnzeker: false });
    expect(sleutel()).toBe('sleutel-1');
  });

  test('that was used by an attempt that seemed lost says that it was done, and is let go', () => {
    const { dien, sleutel } = begin();
    dien('Werk').krijgt(verloren);
    expect(dien('Ander werk').krijgt(payload([invoerfout('IDEMPOTENTIESLEUTEL_HERGEBRUIKT', 'idempotentiesleutel')]))).toMatchObject({ gelukt: false, isEerderGedaan: true, isOnzeker: false, invoerfouten: [] });
    expect(sleutel()).toBe('sleutel-2');
  });

  test('an attempt that seemed lost stays uncertain when the next is refused, until it is done or something else was done first', () => {
    const { dien } = begin();
    dien('Werk').krijgt(verloren);
    for (const json of [{ errors: [fout('NIET_AANGEMELD')] }, payload([invoerfout('LENGTE')])]) expect(dien('Werk').krijgt(json)).toMatchObject({ gelukt: false, isOnzeker: true });
    expect(dien('Werk').krijgt(payload([invoerfout('VERSIE_VERSCHILT', 'verwachteVersie')]))).toMatchObject({ isOnzeker: false });
    dien('Werk').krijgt(verloren);
    expect(dien('Werk').krijgt(payload())).toMatchObject({ gelukt: true, isOnzeker: false });
  });

  test('of a click too many is that of the first, whose answer does not let go of a later one', () => {
    const { dien, sleutel } = begin();
    const [eerste, tweede] = [dien('Werk'), dien('Werk')];
    expect(tweede.variabelen).toEqual(eerste.variabelen);
    eerste.krijgt(payload());
    expect(sleutel()).toBe('sleutel-2');
    expect(tweede.krijgt(payload())).toMatchObject({ gelukt: true });
    expect(sleutel()).toBe('sleutel-2');
  });

  test('is by default random', () => {
    const handeling = createHandeling(operatie<Data, Variabelen, 'mutation'>('Wijzig', 'mutation'));
    expect(handeling.poging({ doel: 'Werk', verwachteVersie: 1 }).variabelen.input.idempotentiesleutel).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a conflict', () => {
  test('shows the second editor what the first made of it', () => {
    const { dien } = begin();
    const { conflict, invoerfouten, gelukt } = dien('Werk').krijgt(payload([invoerfout('VERSIE_VERSCHILT', 'verwachteVersie')], 4));
    expect(conflict).toEqual({ melding: 'VERSIE_VERSCHILT.', velden: ['verwachteVersie'], versie: 4, werkplan: { versie: 4, doel: 'Van een ander' } });
    expect([gelukt, invoerfouten]).toEqual([false, [invoerfout('VERSIE_VERSCHILT', 'verwachteVersie')]]);
  });

  test('of something that is no werkplan has its version, and of two things both fields', () => {
    expect(leesConflict({ profiel: { versie: 2 }, fouten: [invoerfout('VERSIE_VERSCHILT', 'verwachteVersie')] })).toMatchObject({ versie: 2, werkplan: null });
    expect(leesConflict({ fouten: [invoerfout('VERSIE_VERSCHILT', 'a'), invoerfout('VERSIE_VERSCHILT', 'b')] })).toEqual({ melding: 'VERSIE_VERSCHILT.', velden: ['a', 'b'], versie: null, werkplan: null });
  });

  test('is not there without one', () => {
    expect(leesConflict({ werkplan: null, fouten: [invoerfout('LENGTE')] })).toBeNull();
  });
});
