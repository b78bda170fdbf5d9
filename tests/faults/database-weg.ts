import { setTimeout as wacht } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { beheer } from '../../subgraphs/shared/testserver.fixture.ts';
import { database, metPostgres, opstelling, server } from '../op-postgres.ts';
import { zonderDeadlineMs } from '../opstelling.ts';

// The store goes away under the running system: acts answer that they may be tried again, within their time, and the same system goes on
// when the store is back. (In production an outage of ten seconds looks no other than this one of two.)
const uitvalMs = 2_000;

const meld = 'mutation ($input: MeldWerkgeversvraagAanInput!) { meldWerkgeversvraagAan(input: $input) { werkgeversvraag { id } fouten { code } } }';
const lijst = '{ werkgeversvragen { totaal } }';
const antwoordvorm = z.object({
  data: z.looseObject({ meldWerkgeversvraagAan: z.object({ werkgeversvraag: z.object({ id: z.uuid() }).nullable(), fouten: z.array(z.unknown()) }).nullish(), werkgeversvragen: z.object({ totaal: z.int() }).nullish() }).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string(), herprobeerbaar: z.boolean() }) })).optional(),
});
const input = { soort: 'VACATURES', kvkNummer: '87140259', bedrijfsnaam: 'Vervoer De Proef', contact: { naam: 'Personeelszaken', email: 'post@proef.example' }, regios: ['AM26'], sector: 'H', aantal: 1 };

metPostgres('a store that is away for a while', () => {
  const vraag = async (query: string, variables = {}) => {
    const { json, ms, tekst } = await opstelling.vraag({ query, variables, doel: 'werkgeversdienstverlening', aanroeper: await toToken('demo-wsp-AM26') });
    return { ...antwoordvorm.parse(json), ms, tekst };
  };
  const meldAan = (sleutel: string) => vraag(meld, { input: { ...input, idempotentiesleutel: sleutel } });
  /** Asks as a front-end does: again with the same key for as long as the answer says so, five times at most. A server ends connections after it said so, so that the next question on one may still break. */
  const meldAanTotGedaan = async (sleutel: string, keren = 5): Promise<Awaited<ReturnType<typeof meldAan>>> => {
    const antwoord = await meldAan(sleutel);
    if (!antwoord.errors || keren === 1) return antwoord;
    eisHerprobeerbaar(antwoord);
    return meldAanTotGedaan(sleutel, keren - 1);
  };
  const eisHerprobeerbaar = ({ errors = [], ms, tekst }: Awaited<ReturnType<typeof vraag>>): void => {
    expect(errors.map(({ extensions }) => extensions.herprobeerbaar)).toEqual([true]);
    expect(['BRON_NIET_BESCHIKBAAR', 'TIJD_OP', 'OVERBELAST']).toContain(errors[0]?.extensions.code);
    expect(ms).toBeLessThan(zonderDeadlineMs);
    // Nothing of what the driver says, nor where the store is.
    expect(tekst).not.toMatch(/ECONN|127\.0\.0\.1|terminat|postgres/i);
  };
  /** Asks for as long as the store is away; gives the keys that were not done. */
  const houVol = async (): Promise<string[]> => {
    const tot = performance.now() + uitvalMs;
    const sleutels: string[] = [];
    while (performance.now() < tot) {
      const keer = ['a', 'b', 'c'].map((letter) => `weg-${sleutels.length}-${letter}`);
      for (const antwoord of await Promise.all(keer.map(meldAan))) eisHerprobeerbaar(antwoord);
      sleutels.push(...keer);
      await wacht(50);
    }
    return sleutels;
  };

  test('acts and questions say that they may be tried again, and the same system goes on', async () => {
    const eerst = (await meldAan('eerst')).data?.meldWerkgeversvraagAan?.werkgeversvraag?.id;
    expect(eerst).toEqual(expect.any(String));
    await database().luik.sluit();
    const sleutels = await houVol();
    expect(sleutels.length).toBeGreaterThan(0);
    eisHerprobeerbaar(await vraag(lijst));
    await database().luik.open();
    const gedaan = await Promise.all(sleutels.map(meldAan));
    expect(gedaan.map(({ errors }) => errors)).toEqual(sleutels.map(() => undefined));
    expect((await meldAan('eerst')).data?.meldWerkgeversvraagAan?.werkgeversvraag?.id).toBe(eerst);
    expect((await vraag(lijst)).data?.werkgeversvragen?.totaal).toBe(1 + sleutels.length);
  });

  test('a store that hangs: acts are given up at their deadline, and are done once, when asked again with their key', async () => {
    const { totaal = 0 } = (await vraag(lijst)).data?.werkgeversvragen ?? {};
    const sleutels = Array.from({ length: 12 }, (_, i) => `stil-${i}`);
    const hervat = database().luik.pauzeer();
    for (const antwoord of await Promise.all(sleutels.map(meldAan))) eisHerprobeerbaar(antwoord);
    hervat();
    const opnieuw = await Promise.all(sleutels.map(meldAan));
    expect(opnieuw.filter(({ errors }) => errors !== undefined)).toEqual([]);
    expect(new Set(opnieuw.map(({ data }) => data?.meldWerkgeversvraagAan?.werkgeversvraag?.id)).size).toBe(sleutels.length);
    expect((await vraag(lijst)).data?.werkgeversvragen?.totaal).toBe(totaal + sleutels.length);
  });

  test('a server that breaks off every connection in the middle of acts: each is done once, when asked again with its key', async () => {
    const { totaal = 0 } = (await vraag(lijst)).data?.werkgeversvragen ?? {};
    const sleutels = Array.from({ length: 200 }, (_, i) => `breuk-${i}`);
    let isKlaar = false;
    const breek = async (): Promise<void> => {
      while (!isKlaar) {
        await beheer(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database().naam}'`);
        await wacht(20);
      }
    };
    const breker = breek();
    const antwoorden = await Promise.all(sleutels.map(meldAan));
    isKlaar = true;
    await breker;
    for (const antwoord of antwoorden) if (antwoord.errors) eisHerprobeerbaar(antwoord);
    const opnieuw = await Promise.all(sleutels.map((sleutel) => meldAanTotGedaan(sleutel)));
    expect(opnieuw.filter(({ errors }) => errors !== undefined)).toEqual([]);
    expect(new Set(opnieuw.map(({ data }) => data?.meldWerkgeversvraagAan?.werkgeversvraag?.id)).size).toBe(sleutels.length);
    expect((await vraag(lijst)).data?.werkgeversvragen?.totaal).toBe(totaal + sleutels.length);
  });
});
