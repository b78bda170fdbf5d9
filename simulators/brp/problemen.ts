import type { Antwoord } from '../base/simulator.ts';
import type { FouteParameter } from './vraag.ts';

const uitleg = 'https://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html';

const probleem = (status: number, code: string, title: string, detail: string, extra: object = {}): Antwoord => ({
  status,
  type: 'application/problem+json',
  body: JSON.stringify({ type: uitleg, title, status, detail, code, ...extra }),
});

/** 400 with every wrong parameter at once. The contract allows 200 characters of detail. */
export const foutieveVraag = (fouten: readonly FouteParameter[]): Antwoord => {
  const alleenOntbrekend = fouten.every(({ code }) => code === 'required');
  const namen = fouten.map(({ name }) => name).join(', ');
  return probleem(400, alleenOntbrekend ? 'paramsCombination' : 'paramsValidation',
    alleenOntbrekend ? 'Minimale combinatie van parameters moet worden opgegeven.' : 'Een of meerdere parameters zijn niet correct.',
    `De foutieve parameter(s) zijn ${namen}.`.replaceAll(/[^a-zA-Z0-9 .\-(),]/g, '').slice(0, 200), { invalidParams: fouten });
};

export const geenJson = (): Antwoord => foutieveVraag([{ name: 'body', code: 'json', reason: 'Bericht is geen geldige JSON.' }]);

export const nietAangemeld = (): Antwoord => ({
  ...probleem(401, 'authentication', 'Niet correct geauthenticeerd.', 'De sleutel ontbreekt of is niet geldig.'), headers: { 'www-authenticate': 'ApiKey' },
});

export const nietToegestaan = (): Antwoord =>
  probleem(403, 'autorisation', 'U bent niet geautoriseerd voor deze operatie.', 'Deze afnemer mag alleen raadplegen met burgerservicenummer.');

export const nietGevonden = (): Antwoord => probleem(404, 'notFound', 'Opgevraagde resource bestaat niet.', 'Alleen POST op personen bestaat.');

export const nietAcceptabel = (): Antwoord =>
  probleem(406, 'notAcceptable', 'Gevraagde contenttype wordt niet ondersteund.', 'Alleen application json wordt geleverd.');

export const geenJsonBericht = (): Antwoord =>
  probleem(415, 'unsupported', 'Unsupported Media Type', 'Alleen application json wordt gelezen.');
