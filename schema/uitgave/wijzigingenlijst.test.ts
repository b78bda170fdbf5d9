import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readVersies } from './versies.ts';
import { toWijzigingenlijst } from './wijzigingenlijst.ts';

const versie = (nummer: string, datum: string, sdl: string) => ({ versie: nummer, datum, schema: buildSchema(sdl) });

const eerste = 'type Query { a(x: Int, y: Int): Int b: T u: U } type T { f: Int g: Int } type V { h: Int } union U = T | V enum E { X Y } input I { p: Int q: E }';
const tweede = 'type Query { a(x: Int! z: String): Int b: T c(i: I, e: E): N u: U } "Anders." type T { f: Int @deprecated(reason: "Gebruik g, tot 2030-01-01.") g: String } type V { h: Int } type N { m: Int } union U = T enum E { X Z } input I { p: Int @deprecated(reason: "Weg, tot 2030-01-01.") r: Int }';

test('says in Dutch what each version changed, newest first, and what is to come', async () => {
  expect(await toWijzigingenlijst([versie('0.1.0', '2026-01-01', eerste), versie('0.2.0', '2026-08-01', tweede)], buildSchema(tweede))).toBe(`# Wijzigingen van het schema

Gemaakt door de uitgaven in \`schema/versies/\` naast elkaar te leggen (\`npm run generate\`).

## Nog niet uitgegeven

Er is niets veranderd.

## 0.2.0 (2026-08-01)

### Brekend

- \`E.Y\` is weg.
- \`I.q\` is weg.
- \`Query.a(x:)\` was \`Int\` en is \`Int!\`.
- \`Query.a(y:)\` is weg.
- \`T.g\` was \`Int\` en is \`String\`.
- \`U\` kan geen \`V\` meer zijn.

### Let op

- \`E.Z\` is nieuw.
- \`Query.a(z:)\` is nieuw: \`String\`.

### Zonder gevolgen voor bestaande vragen

- \`I.p\` is verouderd. Weg, tot 2030-01-01.
- \`I.r\` is nieuw: \`Int\`.
- \`N\` is nieuw.
- \`Query.c\` is nieuw: \`N\`.
- \`T.f\` is verouderd. Gebruik g, tot 2030-01-01.

## 0.1.0 (2026-01-01)

De eerste uitgave, met 9 typen.
`);
});

test('reads versions by day and number, and no other file', () => {
  const map = mkdtempSync(join(tmpdir(), 'versies-'));
  try {
    for (const naam of ['0.10.0_2026-02-01', '0.9.0_2026-02-01', '0.1.0_2026-01-01', '0.2.0_2025-12-31']) writeFileSync(join(map, `${naam}.graphql`), 'type Query { a: Int }');
    expect(readVersies(pathToFileURL(`${map}/`)).map(({ versie: nummer }) => nummer)).toEqual(['0.2.0', '0.1.0', '0.9.0', '0.10.0']);
    writeFileSync(join(map, 'los.graphql'), '');
    expect(() => readVersies(pathToFileURL(`${map}/`))).toThrow(/los\.graphql/);
  } finally {
    rmSync(map, { recursive: true });
  }
});
