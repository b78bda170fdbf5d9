import { createHash } from 'node:crypto';
import { startSimulator, type Antwoord, type Simulator, type Verzoek } from '../base/simulator.ts';
import { createVerzamelingen } from './antwoordvorm.ts';
import { createInstrumenten } from './instrumenten.ts';

/** `aanmelding`: the account that may sign in; without it every account may. `tokenVerzoeken`: how many requests a token is good for. */
export type EvaOpties = {
  readonly host: string;
  readonly port: number;
  readonly zaad?: number;
  readonly aanmelding?: { readonly email: string; readonly wachtwoord: string };
  readonly tokenVerzoeken?: number;
};

type Tokens = { geef: () => string; gebruik: (token: string) => boolean };

const json = (body: unknown, status = 200): Antwoord => ({ status, type: 'application/json', body: JSON.stringify(body) });
const ongeauthenticeerd = (): Antwoord => json({ message: 'Unauthenticated.' }, 401);
const onbekend = (): Antwoord => json({ message: 'Not Found.' }, 404);

const createTokens = (verzoeken: number): Tokens => {
  const rest = new Map<string, number>();
  return {
    geef: () => {
      const token = `${rest.size + 1}|${createHash('sha256').update(`eva-token/${rest.size}`).digest('hex').slice(0, 40)}`;
      rest.set(token, verzoeken);
      return token;
    },
    gebruik: (token) => {
      const over = rest.get(token) ?? 0;
      if (over > 0) rest.set(token, over - 1);
      return over > 0;
    },
  };
};

function geefToken({ methode, tekst }: Verzoek, tokens: Tokens, aanmelding: EvaOpties['aanmelding']): Antwoord {
  if (methode !== 'POST') return json({ message: 'Method Not Allowed.' }, 405);
  const velden = new URLSearchParams(tekst);
  const [email, wachtwoord, apparaat] = [velden.get('email'), velden.get('password'), velden.get('device')];
  if (!email || !wachtwoord || !apparaat) return json({ message: 'The given data was invalid.' }, 422);
  if (aanmelding && (aanmelding.email !== email || aanmelding.wachtwoord !== wachtwoord)) return ongeauthenticeerd();
  return json({ token: tokens.geef() });
}

type Verzamelingen = ReturnType<typeof createVerzamelingen>;

function geefVerzameling(pad: string, verzamelingen: Verzamelingen): Antwoord {
  const [, naam = '', daad = '', id = ''] = /^\/api\/v1\/([A-Za-z]+)\/(list|show)(?:\/(\d+))?$/.exec(pad) ?? [];
  const rijen = verzamelingen.get(naam);
  if (!rijen || (daad === 'show') !== (id !== '')) return onbekend();
  if (daad === 'list') return json({ data: rijen });
  const rij = rijen.find((een) => een['id'] === Number(id));
  return rij ? json({ data: rij }) : onbekend();
}

const bearer = (verzoek: Verzoek): string => /^Bearer (.+)$/.exec(verzoek.headers['authorization'] ?? '')?.[1] ?? '';

/** Starts EVA.RMT: a token for an account, then list and show of instruments, providers, regions, gemeenten and code lists. No pages: the contract has none. */
export function startEvaSimulator({ host, port, zaad = 20_210_901, aanmelding, tokenVerzoeken = Number.MAX_SAFE_INTEGER }: EvaOpties): Promise<Simulator> {
  const tokens = createTokens(tokenVerzoeken);
  const verzamelingen = createVerzamelingen(createInstrumenten(zaad));
  return startSimulator({
    naam: 'eva', host, port,
    klasse: ({ pad }) => pad.replace(/\/\d+$/, '/{id}'),
    behandel: (verzoek) => {
      if (verzoek.pad === '/api/token') return geefToken(verzoek, tokens, aanmelding);
      return tokens.gebruik(bearer(verzoek)) ? geefVerzameling(verzoek.pad, verzamelingen) : ongeauthenticeerd();
    },
  });
}
