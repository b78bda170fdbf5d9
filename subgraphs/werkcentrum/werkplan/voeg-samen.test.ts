import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import type { Activiteitbijdrage, Werkplanbijdrage } from '../generated.ts';
import { toOntbrekend } from '../bronnen.ts';
import type { EigenActiviteit } from './inhoud.ts';
import { voegSamen, type Partijdeel } from './voeg-samen.ts';

// Each folder under fixtures/ is a variant: bron.json holds what the parties said, graph.snap.json the plan that it makes.
const folder = new URL('./fixtures/', import.meta.url);
const lees = (naam: string, bestand: string): unknown => JSON.parse(readFileSync(new URL(`${naam}/${bestand}`, folder), 'utf8'));

const partij = z.enum(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS']);
const status = z.enum(['ACTUEEL', 'NIETS_GEVONDEN', 'NIET_BESCHIKBAAR', 'TIJD_OP', 'NIET_BEVOEGD']);
const activiteit = z.object({
  nummer: z.string().nullable().default(null),
  soort: z.string().transform((code) => ({ code, omschrijving: null, lijst: 'proef' })),
  omschrijving: z.string().nullable().default(null),
  status: z.enum(['GEPLAND', 'LOPEND', 'AFGEROND', 'GESTOPT', 'ONBEKEND']).default('ONBEKEND'),
  begindatum: z.string().nullable().default(null),
  einddatum: z.string().nullable().default(null),
  uitvoerder: z.string().nullable().default(null),
  kenmerk: z.null().default(null),
});
const bijdrage = z.object({ bron: z.string(), houder: z.string(), status, reden: z.string().nullable().default(null), activiteiten: z.array(activiteit).nullable() })
  .transform(({ bron, houder, activiteiten, ...rest }): Werkplanbijdrage => (
    { bron: { code: bron, naam: bron, houder, peildatum: rest.status === 'ACTUEEL' ? '2026-11-01T09:30:00.000Z' : null, ...rest }, activiteiten }));
const variant = z.object({
  waarom: z.string(),
  delen: z.array(z.object({ partij, bijdragen: z.array(bijdrage), gekoppeld: z.boolean().default(true), reden: z.enum(['NIET_BESCHIKBAAR', 'TIJD_OP', 'NIET_BEVOEGD']).optional() })),
});

const toDeel = ({ partij: wie, bijdragen, gekoppeld, reden }: z.infer<typeof variant>['delen'][number]): Partijdeel => {
  const ontbrekend = reden === undefined ? [] : [{ subgraaf: wie.toLowerCase(), velden: ['werkplanbijdragen'], reden }];
  return { partij: wie, bijdragen, ontbreekt: bijdragen.length > 0 ? null : toOntbrekend(wie, 'werkplanbijdragen', gekoppeld, { ontbrekend }, false) };
};

// Without the ids (a test of their own) and what is the same in every fixture, so that the plan reads.
const toonbaar = (samen: ReturnType<typeof voegSamen>): unknown => ({
  activiteiten: samen.activiteiten?.map((activiteit) => ({ ...activiteit, id: undefined, isEigen: undefined, bedragEuro: undefined, uitkomst: undefined, vacature: undefined, soort: activiteit.soort.code })) ?? null,
  bronnen: samen.bronnen.map((bron) => `${bron.partij} ${bron.code} ${bron.status}${bron.reden ? ` ${bron.reden.code}` : ''}`),
});

describe('voegSamen', () => {
  test.each(readdirSync(folder))('%s', (naam) => {
    const { delen } = variant.parse(lees(naam, 'bron.json'));
    expect(toonbaar(voegSamen('plan-1', delen.map(toDeel)))).toEqual(lees(naam, 'graph.snap.json'));
  });

  const maak = (anders: Partial<Activiteitbijdrage> = {}): Activiteitbijdrage => ({
    nummer: null, soort: { code: 'A', omschrijving: null, lijst: 'proef' }, omschrijving: null, status: 'LOPEND', begindatum: '2026-01-01', einddatum: null, uitvoerder: null, kenmerk: null, ...anders,
  });
  const deel = (...activiteiten: Activiteitbijdrage[]): Partijdeel => ({
    partij: 'UWV', ontbreekt: null,
    bijdragen: [{ bron: { code: 'uwv.x', naam: 'x', houder: 'UWV', status: 'ACTUEEL', peildatum: null, reden: null }, activiteiten }],
  });
  const ids = (plan: string, ...activiteiten: Activiteitbijdrage[]) => voegSamen(plan, [deel(...activiteiten)]).activiteiten?.map(({ id }) => id) ?? [];

  test('an id stays when the activity ends, and is another in another plan', () => {
    expect(ids('a', maak({ status: 'AFGEROND', einddatum: '2026-02-01' }))).toEqual(ids('a', maak()));
    expect(ids('a', maak({ nummer: '7', begindatum: '2026-03-01' }))).toEqual(ids('a', maak({ nummer: '7' })));
    expect(ids('b', maak())).not.toEqual(ids('a', maak()));
  });

  test('two that are alike in everything but have no number stay two, each with its own id', () => {
    expect(new Set(ids('a', maak(), maak())).size).toBe(2);
  });

  test.each([
    ['ONBEKEND', 'AFGEROND', 'AFGEROND'], ['ONBEKEND', 'GEPLAND', 'GEPLAND'], ['LOPEND', 'ONBEKEND', 'LOPEND'], ['LOPEND', 'GESTOPT', 'GESTOPT'],
    ['AFGEROND', 'LOPEND', 'AFGEROND'], ['AFGEROND', 'GESTOPT', 'AFGEROND'], ['LOPEND', 'GEPLAND', 'LOPEND'], ['ONBEKEND', 'ONBEKEND', 'ONBEKEND'],
  ] as const)('%s in the fullest mention and %s in another of the same number make %s', (vol, ander, samen) => {
    const volste = maak({ nummer: '7', status: vol, omschrijving: 'Training', einddatum: '2026-05-01', uitvoerder: 'Werkplein' });
    const kaal = maak({ nummer: '7', status: ander, begindatum: null });
    for (const volgorde of [[volste, kaal], [kaal, volste]]) {
      expect(voegSamen('a', [deel(...volgorde)]).activiteiten).toMatchObject([{ status: samen, omschrijving: 'Training', begindatum: '2026-01-01', uitvoerder: 'Werkplein' }]);
    }
  });

  const arbitrair = fc.array(fc.record({
    nummer: fc.constantFrom(null, '1', '2'), begindatum: fc.constantFrom(null, '2026-01-01', '2026-02-01'),
    einddatum: fc.constantFrom(null, '2026-05-01'), status: fc.constantFrom('ONBEKEND' as const, 'LOPEND' as const),
  }).map(maak), { maxLength: 6 });

  test('the order in which activities come does not matter', () => {
    fc.assert(fc.property(arbitrair, (activiteiten) => {
      expect(voegSamen('a', [deel(...activiteiten.toReversed())])).toEqual(voegSamen('a', [deel(...activiteiten)]));
    }));
  });

  test('as many activities as there are numbers, and one for each without', () => {
    fc.assert(fc.property(arbitrair, (activiteiten) => {
      const nummers = activiteiten.map(({ nummer }) => nummer);
      const verwacht = new Set(nummers.filter((nummer) => nummer !== null)).size + nummers.filter((nummer) => nummer === null).length;
      expect(new Set(ids('a', ...activiteiten)).size).toBe(verwacht);
    }));
  });

  describe('with what the plan itself keeps', () => {
    const [id, ander] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    const eigen = (anders: Partial<EigenActiviteit> = {}): EigenActiviteit => ({
      id, partij: 'UWV', soort: 'RMT-SOLL', omschrijving: 'Leren solliciteren', status: 'GEPLAND', begindatum: '2026-03-01', einddatum: '2026-06-01', uitvoerder: null, instrument: null,
      bedragEuro: 900, uitkomst: null, toelichting: null, aanvraag: null, beoordeling: null, ...anders,
    });
    const sinds = Date.UTC(2026, 1, 1);
    const samen = (delen: readonly Partijdeel[], ...activiteiten: EigenActiviteit[]) => voegSamen('a', delen, { activiteiten, sinds });

    test('an own activity that no party knows is shown as the plan has it, with its source', () => {
      expect(samen([deel()], eigen({ status: 'VOORGESTELD' }))).toMatchObject({
        activiteiten: [{ id, partij: 'UWV', houder: 'WERKCENTRUM', nummer: null, soort: { code: 'RMT-SOLL', lijst: 'werkcentrum.Activiteitsoort' }, status: 'VOORGESTELD', bedragEuro: 900, isEigen: true, bronnen: ['werkcentrum.werkplan'] }],
        bronnen: [{ code: 'uwv.x' }, { code: 'werkcentrum.werkplan', status: 'ACTUEEL', peildatum: '2026-02-01T00:00:00.000Z' }],
      });
      expect(samen([deel()]).bronnen).toHaveLength(1);
    });

    test.each([['LOPEND', 'GEPLAND', 'LOPEND'], ['ONBEKEND', 'GEPLAND', 'GEPLAND'], ['GESTOPT', 'LOPEND', 'GESTOPT'], ['LOPEND', 'AFGEWEZEN', 'LOPEND']] as const)(
      'what the party calls by our id is that activity: its %s with our %s is %s', (partijStatus, eigenStatus, status) => {
        const [activiteiten, ...meer] = [samen([deel(maak({ nummer: '7', kenmerk: id, status: partijStatus, begindatum: '2026-03-08' }))], eigen({ status: eigenStatus })).activiteiten];
        expect(meer).toEqual([]);
        expect(activiteiten).toMatchObject([{ id, nummer: '7', houder: 'UWV', status, begindatum: '2026-03-08', einddatum: '2026-06-01', omschrijving: 'Leren solliciteren', isEigen: true, bronnen: ['uwv.x', 'werkcentrum.werkplan'] }]);
        expect(activiteiten).toHaveLength(1);
      });

    test('one mention with the kenmerk is enough for all mentions of that number', () => {
      const delen = [deel(maak({ nummer: '7', kenmerk: id, omschrijving: null }), maak({ nummer: '7', omschrijving: 'Training', uitvoerder: 'Werkplein' }))];
      expect(samen(delen, eigen()).activiteiten).toMatchObject([{ id, omschrijving: 'Training', uitvoerder: 'Werkplein' }]);
    });

    test('another party cannot take an activity over by its kenmerk, nor a second number', () => {
      const anderePartij = { ...deel(maak({ nummer: '7', kenmerk: id })), partij: 'SBB' as const };
      expect(samen([anderePartij], eigen()).activiteiten).toHaveLength(2);
      const twee = samen([deel(maak({ nummer: '8', kenmerk: id }), maak({ nummer: '7', kenmerk: id }))], eigen()).activiteiten;
      expect(twee?.map(({ nummer, isEigen }) => [nummer, isEigen])).toEqual([['7', true], ['8', false]]);
      expect(new Set(twee?.map((een) => een.id)).size).toBe(2);
    });

    test('two own activities stay two, whatever the parties say', () => {
      fc.assert(fc.property(fc.array(fc.constantFrom(null, id, ander), { maxLength: 4 }), (kenmerken) => {
        const delen = [deel(...kenmerken.map((kenmerk, nummer) => maak({ nummer: String(nummer), kenmerk })))];
        const uitkomst = samen(delen, eigen(), eigen({ id: ander })).activiteiten ?? [];
        const verbonden = new Set(kenmerken.filter((kenmerk) => kenmerk !== null)).size;
        expect(uitkomst).toHaveLength(kenmerken.length + 2 - verbonden);
        expect(uitkomst.filter(({ isEigen }) => isEigen).map((een) => een.id).toSorted()).toEqual([id, ander]);
      }));
    });
  });
});
