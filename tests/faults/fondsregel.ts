import { describe, expect, test } from '@jest/globals';
import type { Mens } from '../../simulators/population/types.ts';
import { findGemeente } from '../../subgraphs/shared/referentie/referentie.ts';
import { opstelling } from '../met-logboek.ts';

// Three funds are careless: every seventeenth line of their files is spoilt. With this many people there are such lines.
const slordigeFondsen = ['HRC', 'DTH', 'UZB'];
const elkeZoveel = 17;

type Regel = { readonly mens: Mens; readonly fonds: string; readonly isBedorven: boolean };

/** The lines of the careless funds' files: one per award, or one without. */
const listRegels = (): Regel[] => slordigeFondsen.flatMap((fonds) => opstelling.bevolking.inFonds(fonds)
  .flatMap((mens) => mens.fondsen.filter((een) => een.fonds === fonds).flatMap(({ toekenningen }) => Array.from({ length: Math.max(1, toekenningen.length) }, () => mens)))
  .map((mens, plaats) => ({ mens, fonds, isBedorven: plaats % elkeZoveel === elkeZoveel - 1 })));

const query = `query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { situatie {
  aanspraken { herkomst waarde { fonds { code } } }
  naam { herkomst }
  bronnen { code status reden { code } }
} } }`;

// Each by somebody of the region where they live: others do not see them.
const vraag = async ({ mens }: Regel): Promise<unknown> =>
  (await opstelling.vraag({ query, variables: { bsn: mens.bsn }, aanroeper: `demo-arrangeur-${findGemeente(mens.gmCode)?.amCode}` })).json;
const antwoordMet = (fonds: string, status: string, reden: string, aanspraken: object) => ({ data: { persoonOpBsn: { situatie: {
  aanspraken, naam: { herkomst: 'BRON' },
  bronnen: expect.arrayContaining([{ code: `oofonds.${fonds}.deelnemers`, status, reden: { code: reden } }]),
} } } });

describe('a careless fund', () => {
  test('whoever may stand on a line that cannot be read is unknown to the fund, and not absent', async () => {
    const regels = listRegels();
    const bedorven = regels.filter(({ isBedorven, mens }) => isBedorven && mens.fondsen.length === 1);
    // A line with one field too many or a day that does not exist still shows the number; either way nothing of it counts.
    expect(bedorven.length).toBeGreaterThan(0);
    for (const regel of bedorven) expect(await vraag(regel)).toMatchObject(antwoordMet(regel.fonds, 'NIET_BESCHIKBAAR', 'REGEL_ONLEESBAAR', { herkomst: 'ONBEKEND', waarde: null }));
  });

  test('whoever stands on another line of that file keeps their claim, with the remark that the file has unreadable lines', async () => {
    const regels = listRegels();
    const fonds = regels.find(({ isBedorven }) => isBedorven)?.fonds ?? '';
    const gaaf = regels.find((regel) => regel.fonds === fonds && !regel.isBedorven && regel.mens.fondsen.length === 1 && regels.filter(({ mens }) => mens === regel.mens).length === 1);
    if (!gaaf) throw new Error('niemand in een slordig fonds');
    expect(await vraag(gaaf)).toMatchObject(antwoordMet(fonds, 'ACTUEEL', 'REGELS_ONLEESBAAR', { herkomst: 'BRON', waarde: [{ fonds: { code: fonds } }] }));
  });
});
