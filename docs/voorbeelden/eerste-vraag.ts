// The first typed question of docs/voor-frontends.md, which shows this file: copy it, and change the url and the token.
import { createLoketgraaf } from '../../clients/kit/index.ts';
import { Loket } from '../../clients/kit/operaties/loket.ts';

const graaf = createLoketgraaf({ url: 'http://127.0.0.1:4100/graphql', token: () => 'mock-arrangeur' });
const { data, ontbreekt, weigeringen, fouten } = await graaf.vraag(Loket, { bsn: '999980014' });

console.log(`Doel: ${data?.persoonOpBsn?.werkplan?.doel ?? 'geen werkplan'}`);
for (const { naam, status, toelichting } of ontbreekt) console.log(`Onbekend: ${naam} (${status}). ${toelichting}`);
for (const { uitleg } of [...weigeringen, ...fouten]) console.log(uitleg);
