// A process that starts and then breaks in the way that its argument says, while it holds the number of a person.
import { startProcess } from './process.ts';

const bsn = '999990019';
const fout = (): Error => Object.assign(new TypeError(`geheim van ${bsn}`, { cause: { variables: { bsn }, zin: 'geheim' } }), { bsn, errors: [new Error(`geheim ${bsn}`)] });

const manieren: Readonly<Record<string, () => void>> = {
  gooit: () => setImmediate(() => { throw fout(); }),
  belofte: () => void Promise.reject(fout()),
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what is not of ours may throw anything
  tekst: () => setImmediate(() => { throw `geheim ${bsn}`; }),
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the same
  tekstbelofte: () => void Promise.reject({ bsn, geheim: bsn }),
};

await startProcess(async () => {
  const manier = process.argv[2] ?? '';
  if (manier === 'start') throw new Error(`persoon ${bsn} bij het starten`);
  manieren[manier]?.();
  setTimeout(() => console.log('leeft nog'), 2_000);
}, 'PORT');
