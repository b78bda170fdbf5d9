import { describe, expect, test } from '@jest/globals';
import { Bronfout } from '../bronfout.ts';
import { Logboekfout } from '../logboek/logboekfout.ts';
import type { Verwerkingen } from '../verwerkingen.ts';
import { maakVerzoek } from '../verzoek.fixture.ts';
import type { AanvraagSource, Partijaanvraag } from './source.ts';
import { createVerwerkAanvraag, type Aanvraagdelen, type VerwerkAanvraag } from './verwerk.ts';

const ada = { soort: 'BSN', nummer: '999970008' } as const;
const aanvraag: Partijaanvraag = { kenmerk: '0b6f7a1e-3a52-4c8e-9f0a-2d4b8c1e5f60', handeling: 'AANVRAGEN', instrument: 'dc4fd550-33eb-5cc9-a4c4-1cff81db6a34' };
const goed: AanvraagSource = async () => ({ status: 'BEVESTIGD', nummer: '5', reden: null });

/** What happens, in order: notes, writes and questions to the party. */
function proef(anders: Partial<Aanvraagdelen> = {}, schrijf: () => Promise<void> = async () => undefined): { readonly gebeurd: string[]; readonly verwerk: VerwerkAanvraag } {
  const gebeurd: string[] = [];
  const verwerkingen: Verwerkingen = {
    noteer: ({ betrokkene, gegevens, uitkomst }) => void gebeurd.push(`noteer ${betrokkene === null ? 'niemand' : betrokkene.soort} ${gegevens.join(' ')} ${uitkomst}`),
    legVast: async () => { gebeurd.push('leg vast'); await schrijf(); },
  };
  const source = anders.source === undefined ? goed : anders.source;
  const verwerk = createVerwerkAanvraag({
    code: 'proef.aanvragen', open: (sleutel) => (sleutel === 'ada' ? { veld: 'bsn', nummer: ada.nummer, betrokkene: ada } : null), verzoek: maakVerzoek(), verwerkingen, ...anders,
    source: source && (async (...vraag) => { gebeurd.push('vraag'); return source(...vraag); }),
  });
  return { gebeurd, verwerk };
}

describe('taking a request', () => {
  test('is recorded before the party is asked', async () => {
    const { gebeurd, verwerk } = proef();
    expect(await verwerk('ada', aanvraag)).toEqual({ soort: 'BEVESTIGD', nummer: '5', reden: null, isTijdelijk: false });
    expect(gebeurd).toEqual(['noteer BSN aanvraag proef.aanvragen GEGEVEN', 'leg vast', 'vraag']);
  });

  test('does nothing at all when it cannot be recorded', async () => {
    const { gebeurd, verwerk } = proef({}, async () => { throw new Logboekfout('SCHRIJVEN_MISLUKT'); });
    await expect(verwerk('ada', aanvraag)).rejects.toBeInstanceOf(Logboekfout);
    expect(gebeurd).not.toContain('vraag');
  });

  test('that failed is noted as that, after the record that it would be done', async () => {
    const { gebeurd, verwerk } = proef({ source: async () => { throw new Bronfout('proef.aanvragen', 'STORING'); } });
    expect(await verwerk('ada', aanvraag)).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'STORING', isTijdelijk: true });
    expect(gebeurd).toEqual(['noteer BSN aanvraag proef.aanvragen GEGEVEN', 'leg vast', 'vraag', 'noteer BSN aanvraag proef.aanvragen MISLUKT']);
  });

  test('that the party did not take is noted as failed too', async () => {
    const { gebeurd, verwerk } = proef({ source: async () => 'NIET_GEACCEPTEERD' });
    expect(await verwerk('ada', aanvraag)).toMatchObject({ soort: 'NIET_GELUKT', reden: 'NIET_GEACCEPTEERD', isTijdelijk: false });
    expect(gebeurd.at(-1)).toBe('noteer BSN aanvraag proef.aanvragen MISLUKT');
  });

  test('does not hide a mistake of our own', async () => {
    await expect(proef({ source: async () => { throw new TypeError('stuk'); } }).verwerk('ada', aanvraag)).rejects.toBeInstanceOf(TypeError);
  });

  test('with a key that opens nothing asks nothing, and says of whom that is not known', async () => {
    const { gebeurd, verwerk } = proef();
    expect(await verwerk('onzin', aanvraag)).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'ONGELDIGE_SLEUTEL', isTijdelijk: false });
    expect(gebeurd).toEqual(['noteer niemand aanvraag proef.aanvragen GEWEIGERD']);
  });

  test('where there is no system has no way', async () => {
    const { gebeurd, verwerk } = proef({ source: null });
    expect(await verwerk('ada', aanvraag)).toEqual({ soort: 'GEEN_WEG', nummer: null, reden: null, isTijdelijk: false });
    expect(gebeurd).toEqual([]);
  });

  test.each(['999970008', '../x', ''])('with kenmerk %j, which may not stand in an address, asks nothing', async (kenmerk) => {
    const { gebeurd, verwerk } = proef();
    expect(await verwerk('ada', { ...aanvraag, kenmerk })).toMatchObject({ soort: 'NIET_GELUKT', reden: 'NIET_GEACCEPTEERD' });
    expect(gebeurd).toEqual([]);
  });
});
