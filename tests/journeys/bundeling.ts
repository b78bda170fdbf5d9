import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { vastePersonen, type VasteNaam } from '../../simulators/population/vaste-personen.ts';
import { totaal } from '../opstelling.ts';
import { opstelling } from '../systeem.ts';

beforeAll(async () => {
  // Who is not linked yet would cost a question to the BRP the first time.
  await meet(loketvraag, { bsn: vastePersonen.allePartijen.bsn });
}, 60_000);

type Tellers = Record<string, Record<string, number>>;

async function meet(query: string, variables: Record<string, unknown>): Promise<Tellers> {
  opstelling.wisTellers();
  const { status, tekst } = await opstelling.vraag({ query, variables });
  expect(status).toBe(200);
  expect(tekst).not.toContain('"errors"');
  return opstelling.tellers();
}

const loketvraag = readFileSync(new URL('../../schema/operations/loket/loket.graphql', import.meta.url), 'utf8');
const perPersoon = loketvraag.slice(loketvraag.indexOf('persoonOpBsn(bsn: $bsn) {') + 'persoonOpBsn(bsn: $bsn) '.length, loketvraag.lastIndexOf('}'));

/** The loket query for several persons at once, one alias each. */
const voorAllen = (namen: readonly VasteNaam[]) => ({
  query: `query ($peildatum: Datum, ${namen.map((_, plaats) => `$bsn${plaats}: String!`).join(', ')}) { ${namen.map((_, plaats) => `p${plaats}: persoonOpBsn(bsn: $bsn${plaats}) ${perPersoon}`).join('\n')} }`,
  variables: Object.fromEntries(namen.map((naam, plaats) => [`bsn${plaats}`, vastePersonen[naam].bsn])),
});

const suwinetdiensten = ['BijstandsregelingenInfo', 'DUOPersoonsInfo', 'GSDReintegratieInfo', 'UWVPersoonsArbeidsbeperktenInfo', 'UWVPersoonsWvInfo', 'UwvWbPersoonsInfo'];

describe('what the loket query costs at the sources', () => {
  test('is one question per source that knows persons, whatever the plan and the situation both need', async () => {
    const tellers = await meet(loketvraag, { bsn: vastePersonen.allePartijen.bsn });
    expect(Object.keys(tellers['suwinet'] ?? {}).sort()).toEqual(suwinetdiensten);
    expect(Object.values(tellers['suwinet'] ?? {})).toEqual([1, 1, 1, 1, 1, 1]);
    expect(tellers['brp']).toEqual({ 'POST /personen': 1 });
    expect(tellers['gemeente']).toEqual({ 'dossier open-product': 1 });
    expect(tellers['sbb']?.['POST /v1/deelnemers/_zoek']).toBe(1);
    expect(tellers['oofonds']).toEqual({ 'GET /sch/deelnemers.csv': 1, 'GET /zwl/deelnemers.csv': 1 });
    expect([tellers['eva'], tellers['uwv-aanbod']]).toEqual([{}, {}]);
  });

  test('does not grow with the instruments that are asked', async () => {
    const vraag = 'query ($bsn: String!, $first: Int) { persoonOpBsn(bsn: $bsn) { menukaart(first: $first) { edges { node { instrument { naam aanbod { nummer } regeling { code } } redenen { code } gaatVoor { naam } } } } } }';
    const een = await meet(vraag, { bsn: vastePersonen.ww.bsn, first: 1 });
    const honderd = await meet(vraag, { bsn: vastePersonen.ww.bsn, first: 100 });
    expect(totaal(een)).toBeGreaterThan(0);
    expect(honderd).toEqual(een);
  });

  test('does not grow with the activities of the plan', async () => {
    const vraag = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { werkplan { activiteiten { id nummer omschrijving status bronnen } } } }';
    // Without a plan there is nothing to gather: no party is asked.
    const leeg = await meet(vraag, { bsn: vastePersonen.bijstandAangevraagd.bsn });
    const een = await meet(vraag, { bsn: vastePersonen.ww.bsn });
    const meer = await meet(vraag, { bsn: vastePersonen.allePartijen.bsn });
    expect(totaal(leeg)).toBe(0);
    expect([een['suwinet'], een['gemeente']]).toEqual([meer['suwinet'], meer['gemeente']]);
  });

  test('is one question to SBB, one per fund and one to the BRP, however many persons are asked', async () => {
    const tellers = await meetAllen(['allePartijen', 'alleenSbb', 'sociaalPlan', 'mkbZonderSociaalPlan', 'ww', 'bijstand']);
    expect(tellers['brp']).toEqual({ 'POST /personen': 1 });
    expect(tellers['sbb']?.['POST /v1/deelnemers/_zoek']).toBe(1);
    expect(Object.values(tellers['oofonds'] ?? {}).every((aantal) => aantal === 1)).toBe(true);
  });

  test('is for Suwinet, which answers about one person a message, one message per person and service', async () => {
    const tellers = await meetAllen(['ww', 'wia', 'bijstand', 'jongere']);
    expect(tellers['suwinet']).toEqual(Object.fromEntries(suwinetdiensten.map((dienst) => [dienst, 4])));
  });

  test('is no more for the same person five times', async () => {
    expect(await meetAllen(['ww', 'ww', 'ww', 'ww', 'ww'])).toEqual(await meetAllen(['ww']));
  });
});

const meetAllen = (namen: readonly VasteNaam[]): Promise<Tellers> => {
  const { query, variables } = voorAllen(namen);
  return meet(query, variables);
};

test('a menukaart of a region asks no source at all', async () => {
  const tellers = await meet('{ arbeidsmarktregios { amCode menukaart { instrumenten(first: 100) { totaal edges { node { naam aanbod { naam } } } } } } }', {});
  expect(totaal(tellers)).toBe(0);
});
