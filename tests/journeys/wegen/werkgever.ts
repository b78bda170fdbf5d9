import { z } from 'zod';
import * as documenten from './documenten.ts';
import { fout, tweemaal, type Weigering } from './stappen.ts';
import type { Stap } from './weg.ts';
import { landelijk, medewerker, servicepunt, vakbond, zelfstandigenloket, type Wie } from './wie.ts';

/** Questions of employers by the name of the company. */
export type Werkgeverstand = { readonly bsn: string; readonly vragen: Map<string, { readonly id: string; readonly versie: number }> };

const vorm = z.looseObject({ id: z.string(), versie: z.int() });
const onthoud = (naam: string, bedrijf: string, veld = 'werkgeversvraag') => (data: unknown, { vragen }: Werkgeverstand): void => {
  const vraag = z.record(z.string(), z.record(z.string(), z.unknown())).parse(data)[naam]?.[veld];
  if (vraag != null) vragen.set(bedrijf, vorm.parse(vraag));
};

const doel = 'werkgeversdienstverlening';
const van = ({ vragen }: Werkgeverstand, bedrijf: string): { id: string; versie: number } => vragen.get(bedrijf) ?? { id: bedrijf, versie: 0 };

/** An employer comes in with a question, at whatever loket; it is at once with the loket that carries it out. */
const vraagt = (bij: Wie, bedrijf: string, vraag: object, naar: Wie): Stap<Werkgeverstand> => tweemaal({
  wat: `${bedrijf} komt bij ${bij.loket}`, wie: bij, doel, vraag: documenten.operatie('wsp', 'meldWerkgeversvraagAan'), onthoud: onthoud('meldWerkgeversvraagAan', bedrijf),
  variables: (_stand, idempotentiesleutel) => ({ input: { bedrijfsnaam: bedrijf, contact: { naam: 'Personeelszaken', telefoon: '013 555 0100' }, sector: 'H', ...vraag, idempotentiesleutel } }),
  verwacht: () => ({ meldWerkgeversvraagAan: { fouten: [], werkgeversvraag: { versie: 1, status: 'OPEN', loket: { id: naar.loket } } } }),
});

const doet = (door: Wie, naam: 'neemWerkgeversvraagOp' | 'rondWerkgeversvraagAf', bedrijf: string, uitslag: { readonly status: string } | { readonly weigert: Weigering }, invoer: object = {}): Stap<Werkgeverstand> => ({
  wat: `${naam}: ${bedrijf} door ${door.loket}`, wie: door, doel, vraag: documenten.operatie('wsp', naam), onthoud: onthoud(naam, bedrijf),
  variables: (stand, idempotentiesleutel) => ({ input: { id: van(stand, bedrijf).id, verwachteVersie: van(stand, bedrijf).versie, ...invoer, idempotentiesleutel } }),
  verwacht: (stand) => ({ [naam]: 'weigert' in uitslag ? fout(uitslag.weigert) : { fouten: [], werkgeversvraag: { versie: van(stand, bedrijf).versie + 1, status: uitslag.status } } }),
});

/** What company A has too many, company B looks for. */
const koppelt = (door: Wie, a: string, b: string, weigert?: Weigering): Stap<Werkgeverstand> => ({
  wat: `${a} aan ${b} door ${door.loket}`, wie: door, doel, vraag: documenten.operatie('wsp', 'koppelWerkgeversvragen'),
  onthoud: (data, stand) => { onthoud('koppelWerkgeversvragen', a, 'overschot')(data, stand); onthoud('koppelWerkgeversvragen', b, 'vacatures')(data, stand); },
  variables: (stand, idempotentiesleutel) => ({ input: { overschotId: van(stand, a).id, overschotVersie: van(stand, a).versie, vacaturesId: van(stand, b).id, vacaturesVersie: van(stand, b).versie, idempotentiesleutel } }),
  verwacht: (stand) => ({ koppelWerkgeversvragen: weigert !== undefined ? fout(weigert) : {
    fouten: [], overschot: { id: van(stand, a).id, koppelingen: [{ met: { bedrijfsnaam: b } }] }, vacatures: { id: van(stand, b).id, koppelingen: [{ met: { bedrijfsnaam: a } }] },
  } }),
});

const leest = (door: Wie, bedrijf: string, beeld: object): Stap<Werkgeverstand> => ({
  wat: `${bedrijf}, voor ${door.loket}`, wie: door, doel, vraag: documenten.operatie('wsp', 'werkgeversvraag'),
  variables: (stand) => ({ id: van(stand, bedrijf).id, first: 1 }), verwacht: (stand) => ({ werkgeversvraag: { id: van(stand, bedrijf).id, ...beeld } }),
});

const [a, b] = ['Transport A', 'Vervoer B'];

/** Two companies each come to a loket that is not theirs. One works in two regions, so two lokets are at it, and one link joins them. */
export const werkgeversweg: readonly Stap<Werkgeverstand>[] = [
  vraagt(medewerker(vakbond), a, { soort: 'PERSONEELSOVERSCHOT', kvkNummer: '87140259', regios: ['AM26'], beroep: 'Chauffeur', aantal: 12 }, servicepunt),
  vraagt(medewerker(zelfstandigenloket), b, { soort: 'VACATURES', kvkNummer: '64209131', regios: ['AM26', 'AM05'], beroep: 'Chauffeur', aantal: 5 }, landelijk),
  doet(vakbond, 'neemWerkgeversvraagOp', a, { weigert: { code: 'ANDER_LOKET', toegestaan: [servicepunt.loket] } }),
  doet(servicepunt, 'neemWerkgeversvraagOp', a, { status: 'IN_BEHANDELING' }),
  koppelt(servicepunt, a, b, 'NIET_IN_DEZE_STAND'),
  doet(servicepunt, 'neemWerkgeversvraagOp', b, { weigert: { code: 'ANDER_LOKET', toegestaan: [landelijk.loket] } }),
  doet(landelijk, 'neemWerkgeversvraagOp', b, { status: 'IN_BEHANDELING' }),
  koppelt(servicepunt, a, b),
  koppelt(landelijk, a, b, 'AL_GEKOPPELD'),
  leest(landelijk, b, { aangemeldBij: { id: zelfstandigenloket.loket }, koppelingen: [{ met: { bedrijfsnaam: a, aantal: 12, contact: { naam: 'Personeelszaken' } } }] }),
  tweemaal(doet(servicepunt, 'rondWerkgeversvraagAf', a, { status: 'AFGEHANDELD' }, { uitkomst: 'GEHOLPEN', toelichting: 'Vijf chauffeurs gingen over.' })),
  doet(landelijk, 'rondWerkgeversvraagAf', b, { status: 'AFGEHANDELD' }, { uitkomst: 'GEHOLPEN' }),
  doet(servicepunt, 'neemWerkgeversvraagOp', a, { weigert: 'NIET_IN_DEZE_STAND' }),
  leest(servicepunt, a, { status: 'AFGEHANDELD', uitkomst: 'GEHOLPEN', afhandeling: 'Vijf chauffeurs gingen over.' }),
];
