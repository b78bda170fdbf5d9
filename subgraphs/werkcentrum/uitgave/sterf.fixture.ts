// A process that adds a period and an edition to a folder, makes a file of it and codes one, and is killed at the given step of that on the disk; without a step it says which
// steps there are.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [map = '', stap = '0'] = process.argv.slice(2);
const gedaan: string[] = [];

function stapOfSterf(soort: string): void {
  gedaan.push(soort);
  if (gedaan.length === Number(stap)) process.kill(process.pid, 'SIGKILL');
}

const { rename, rm, mkdir, open } = fs.promises;
fs.promises.rename = async (...wat) => {
  stapOfSterf('rename');
  await rename(...wat);
};
fs.promises.rm = async (...wat) => {
  stapOfSterf('rm');
  await rm(...wat);
};
Object.assign(fs.promises, {
  async mkdir(...wat: Parameters<typeof mkdir>) {
    stapOfSterf('mkdir');
    return mkdir(...wat);
  },
});
fs.promises.open = async (...wat) => {
  stapOfSterf('open');
  const bestand = await open(...wat);
  const [writeFile, sync] = [bestand.writeFile.bind(bestand), bestand.sync.bind(bestand)];
  bestand.writeFile = async (deel, ...rest) => {
    // Half of what was to be written is there when it ends here.
    if (gedaan.length + 1 === Number(stap) && deel instanceof Uint8Array) await writeFile(deel.subarray(0, deel.byteLength / 2));
    stapOfSterf('write');
    await writeFile(deel, ...rest);
  };
  bestand.sync = async () => {
    stapOfSterf('sync');
    await sync();
  };
  return bestand;
};
syncBuiltinESMExports();

const { openUitgavemap } = await import('./uitgavemap.ts');
const { maakInhoud, maakVraag, perioderijen, rijmiddelen } = await import('./uitgavemap.fixture.ts');
const uitgaven = await openUitgavemap({ map, behoud: 1, gelijktijdig: 1, ...rijmiddelen });
await uitgaven.voegPeriodeToe('2026-T5', perioderijen);
const { versie } = await uitgaven.voegToe(maakInhoud('Nieuw'), 2_000);
await uitgaven.bestand(maakVraag(versie, { formaat: 'parquet' }));
await uitgaven.gecodeerd(maakVraag(versie), 'gzip');
console.log(JSON.stringify(gedaan));
