// Writes an authority and a certificate of it: node schrijf-certificaat.ts <folder> <OIN>. Started by ontwikkelcertificaat.ts.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bestanden } from './bestanden.ts';
import { createUitgever } from './certificaten.ts';

const [map = '', oin = ''] = process.argv.slice(2);
const uitgever = await createUitgever('Ontwikkeluitgever Loketgraaf');
const { certificaat, sleutel } = await uitgever.geefUit({ naam: 'Loketgraaf in ontwikkeling', oin });
const schrijf = (naam: string, pem: string): Promise<void> => writeFile(join(map, naam), pem, { mode: 0o600, flag: 'wx' });
await Promise.all([schrijf(bestanden.uitgever, uitgever.certificaat), schrijf(bestanden.certificaat, certificaat), schrijf(bestanden.sleutel, sleutel)]);
