import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '../../gateway/operation/manifest.ts';
import { Loket } from './operaties/loket.ts';

// The package as another team gets it: built, packed, unpacked in a folder that has nothing else of this, and used from there.

const map = mkdtempSync(join(tmpdir(), 'kit-pakket-'));
const pakket = join(map, 'node_modules/@loketgraaf/kit');
const voer = promisify(execFile);
const node = (...delen: readonly string[]) => voer(process.execPath, ['--no-warnings', ...delen], { cwd: map });

/** Packages of this repository that a team installs beside it. */
function leg(...namen: readonly string[]): void {
  for (const naam of namen) {
    mkdirSync(join(map, 'node_modules', naam, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', naam), join(map, 'node_modules', naam));
  }
}

beforeAll(async () => {
  await voer(process.execPath, ['--no-warnings', 'clients/kit/bouw.ts', join(map, 'gebouwd/dist')]);
  for (const bestand of ['package.json', 'README.md']) writeFileSync(join(map, 'gebouwd', bestand), readFileSync(join('clients/kit', bestand)));
  const { stdout } = await voer('npm', ['pack', '--silent', '--ignore-scripts', '--offline', '--pack-destination', map], { cwd: join(map, 'gebouwd') });
  mkdirSync(pakket, { recursive: true });
  execFileSync('tar', ['-xzf', join(map, stdout.trim()), '--strip-components=1', '-C', pakket]);
  writeFileSync(join(map, 'package.json'), '{ "type": "module" }');
}, 180_000);
afterAll(() => { rmSync(map, { recursive: true }); });

describe('the package', () => {
  test('has what was built and no sources, tests or settings', () => {
    expect(readdirSync(pakket).sort()).toEqual(['README.md', 'dist', 'package.json']);
    const bestanden = readdirSync(pakket, { recursive: true, encoding: 'utf8' });
    expect(bestanden.filter((bestand) => /(?<!\.d)\.ts$|test|fixture|tsconfig/.test(bestand))).toEqual([]);
  });

  test('asks a registered operation from plain node, with nothing installed beside it', async () => {
    const programma = `import { createLoketgraaf } from '@loketgraaf/kit';
      import { Loket } from '@loketgraaf/kit/operaties/loket';
      const fetch = async (url, { body }) => new Response(JSON.stringify({ data: { gevraagd: JSON.parse(body) } }));
      const { data } = await createLoketgraaf({ url: 'https://graaf.example/graphql', token: () => 'x', fetch }).vraag(Loket, { bsn: '999970100' });
      console.log(JSON.stringify(data));`;
    expect(JSON.parse((await node('--input-type=module', '-e', programma)).stdout)).toEqual({ gevraagd: { documentId: Loket.id, variables: { bsn: '999970100' } } });
  });

  test('has types that hold for who uses it, also in a browser', async () => {
    leg('graphql', '@graphql-typed-document-node/core');
    writeFileSync(join(map, 'goed.ts'), `import { createLoketgraaf, type Antwoord } from '@loketgraaf/kit';
      import { Loket, MeldAan, type LoketQuery } from '@loketgraaf/kit/operaties/loket';
      const graaf = createLoketgraaf({ url: '/graphql', token: () => 'x' });
      export const antwoord: Promise<Antwoord<LoketQuery>> = graaf.vraag(Loket, { bsn: '1' });
      export const gelukt = graaf.doe(graaf.handeling(MeldAan), { bsn: '1', reden: 'x' }).then((uitkomst) => uitkomst.data?.meldAan?.aanmelding?.id);`);
    writeFileSync(join(map, 'fout.ts'), `import { createLoketgraaf } from '@loketgraaf/kit';
      import { Loket, MeldAan } from '@loketgraaf/kit/operaties/loket';
      const graaf = createLoketgraaf({ url: '/graphql', token: () => 'x' });
      void graaf.vraag(Loket, {});
      void graaf.vraag(MeldAan, { input: { bsn: '1', reden: 'x', idempotentiesleutel: 'y' } });
      void graaf.doe(graaf.handeling(MeldAan), { bsn: '1' });`);
    const compilerOptions = { strict: true, noEmit: true, target: 'ES2024', lib: ['ES2024', 'DOM', 'DOM.AsyncIterable'], types: [], module: 'NodeNext' };
    writeFileSync(join(map, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['goed.ts', 'fout.ts'] }));
    const gezegd = await node(resolve('node_modules/typescript/bin/tsc')).then(({ stdout }) => stdout, ({ stdout }: { readonly stdout: string }) => stdout);
    expect(gezegd.match(/^\S+\(\d+/gm)).toEqual(['fout.ts(4', 'fout.ts(5', 'fout.ts(6']);
  }, 180_000);

  test('writes the operations of another team, and its part of the manifest', async () => {
    leg('@graphql-codegen/client-preset', '@graphql-codegen/cli');
    const regios = 'query Regios { arbeidsmarktregios { amCode } }\n';
    mkdirSync(join(map, 'operaties'));
    writeFileSync(join(map, 'operaties/client.json'), JSON.stringify({ client: 'ander-team', operaties: { Regios: { doel: 'catalogus' } } }));
    writeFileSync(join(map, 'operaties/regios.graphql'), regios);
    writeFileSync(join(map, 'codegen.ts'), `import { createCodegenConfig } from '@loketgraaf/kit/codegen';\nexport default createCodegenConfig({ operaties: 'operaties', uit: 'src/graaf' });\n`);
    await node(join(map, 'node_modules/@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts');
    const { stdout } = await node(join(pakket, 'dist/codegen/main.js'), 'registreer', 'operaties');
    const id = toId(regios);
    expect(JSON.parse(stdout)).toEqual([{ id, client: 'ander-team', naam: 'Regios', doel: 'catalogus', document: regios }]);
    expect(readFileSync(join(map, 'src/graaf/ander-team.ts'), 'utf8')).toMatch(new RegExp(`import type \\{ Operatie \\} from '@loketgraaf/kit';[^]*export const Regios: .*id: "${id}"`));
  }, 180_000);
});
