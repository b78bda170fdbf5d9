import { behandelAanvraag, toAanvraagklasse } from '../aanvragen/protocol.ts';
import { startSimulator, type Antwoord, type Simulator } from '../base/simulator.ts';
import type { UwvAanvragen } from './aanvragen.ts';

/** Where it listens (port 0 takes a free one), with which requests, and the key that callers must show; without one everybody may call. */
export type UwvAanvragenOpties = { readonly host: string; readonly port: number; readonly aanvragen: UwvAanvragen; readonly sleutel?: string };

const probleem = (status: number, title: string): Antwoord =>
  ({ status, type: 'application/problem+json; charset=utf-8', body: JSON.stringify({ type: 'about:blank', status, title }) });

/** Starts UWV's system for requests: a contract of our own making, since UWV publishes none (subgraphs/uwv/README.md). */
export const startUwvAanvragenSimulator = ({ host, port, aanvragen, sleutel }: UwvAanvragenOpties): Promise<Simulator> => startSimulator({
  naam: 'uwv-aanvragen', host, port,
  klasse: (verzoek) => toAanvraagklasse(verzoek) ?? 'onbekend',
  aanvragen: aanvragen.telling,
  behandel: (verzoek) => (sleutel !== undefined && verzoek.headers['x-api-key'] !== sleutel
    ? probleem(401, 'sleutel ontbreekt of klopt niet')
    : behandelAanvraag(verzoek, 'bsn', aanvragen) ?? probleem(404, 'onbekend pad')),
});
