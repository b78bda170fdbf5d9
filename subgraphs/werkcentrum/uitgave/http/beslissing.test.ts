import { describe, expect, test } from '@jest/globals';
import { beslis, type Voorstelling } from './beslissing.ts';

const gewijzigdOp = Date.UTC(2026, 10, 22, 12, 0, 0, 500);
const nu = gewijzigdOp + 3_600_000;
const datum = new Date(gewijzigdOp).toUTCString();
const eerder = new Date(gewijzigdOp - 1_000).toUTCString();
const bestand: Voorstelling = { merk: 'abc', bytes: 100, gewijzigdOp, isSamendrukbaar: true, heeftDelen: true };

const kort = (koppen: Readonly<Record<string, string>>, anders: Partial<Voorstelling> = {}, isHead = false): string => {
  const { status, codering, deel } = beslis({ ...bestand, ...anders }, isHead, koppen, nu);
  return [status, codering, deel && `${deel.van}-${deel.tot}`].filter((waarde) => waarde !== null).join(' ');
};

describe('how a request is answered', () => {
  test.each([
    ['all of it', {}, '200'],
    ['coded', { 'accept-encoding': 'gzip' }, '200 gzip'],
    ['a part, never coded', { range: 'bytes=10-19', 'accept-encoding': 'gzip' }, '206 10-19'],
    ['a part that is not there', { range: 'bytes=100-' }, '416'],
    ['a part of what the asker has', { range: 'bytes=10-', 'if-range': '"abc"' }, '206 10-99'],
    ['all, for the asker has part of something else', { range: 'bytes=10-', 'if-range': '"abd"' }, '200'],
    ['all, for the asker has part of a coded file', { range: 'bytes=10-', 'if-range': '"abc-gzip"' }, '200'],
    ['all, for a weak tag says nothing of bytes', { range: 'bytes=10-', 'if-range': 'W/"abc"' }, '200'],
    ['a part by the date of a file that never changes', { range: 'bytes=10-', 'if-range': datum }, '206 10-99'],
    ['all, for the date is another', { range: 'bytes=10-', 'if-range': eerder }, '200'],
    ['nothing, for the asker has it', { 'if-none-match': '"x", "abc"' }, '304'],
    ['nothing, whatever it is', { 'if-none-match': '*' }, '304'],
    ['nothing, weakly compared', { 'if-none-match': 'W/"abc"' }, '304'],
    ['nothing in this coding', { 'if-none-match': '"abc-gzip"', 'accept-encoding': 'gzip' }, '304 gzip'],
    ['coded, for the asker has it otherwise', { 'if-none-match': '"abc"', 'accept-encoding': 'gzip' }, '200 gzip'],
    ['nothing since that moment', { 'if-modified-since': datum }, '304'],
    ['all, for it is younger', { 'if-modified-since': eerder }, '200'],
    ['all, for the tag says more than the date', { 'if-modified-since': datum, 'if-none-match': '"x"' }, '200'],
    ['all, for this is no date', { 'if-modified-since': '2026' }, '200'],
    ['nothing rather than a part', { 'if-none-match': '"abc"', range: 'bytes=10-' }, '304'],
    ['refused: it is not what was meant', { 'if-match': '"x"', range: 'bytes=10-' }, '412'],
    ['refused: a weak tag is of no bytes', { 'if-match': 'W/"abc"' }, '412'],
    ['what was meant', { 'if-match': '"abc"' }, '200'],
    ['refused: it changed since', { 'if-unmodified-since': eerder }, '412'],
    ['not changed since', { 'if-unmodified-since': datum }, '200'],
  ])('%s: %p', (_wat, koppen, verwacht) => {
    expect(kort(koppen)).toBe(verwacht);
  });

  test('a date says nothing of what can change, and HEAD knows no ranges', () => {
    expect(kort({ range: 'bytes=10-', 'if-range': datum, 'if-modified-since': datum, 'if-unmodified-since': eerder }, { gewijzigdOp: null })).toBe('200');
    expect([kort({ range: 'bytes=10-' }, {}, true), kort({ range: 'bytes=500-' }, {}, true)]).toEqual(['200', '200']);
    expect(kort({ range: 'bytes=10-' }, { heeftDelen: false, bytes: null })).toBe('200');
  });

  test('says nothing of a change in the future, and how long only where that is known', () => {
    expect(beslis({ ...bestand, gewijzigdOp: nu + 5_000 }, false, {}, nu).koppen).toMatchObject({ 'last-modified': new Date(nu).toUTCString(), 'content-length': '100' });
    expect(beslis(bestand, false, { 'accept-encoding': 'br' }, nu).koppen).not.toHaveProperty('content-length');
    expect(beslis({ ...bestand, bytes: null, gewijzigdOp: null }, false, {}, nu).koppen).toEqual({ etag: '"abc"', 'accept-ranges': 'bytes', vary: 'accept-encoding' });
  });
});
