import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import { request, type Dispatcher } from 'undici';
import { z } from 'zod';

/** Why a pull could not be done. */
export type Haalfoutsoort = 'ONBEREIKBAAR' | 'GEWEIGERD' | 'TOKEN_VERLOPEN' | 'KLOPT_NIET' | 'NIET_TE_SCHRIJVEN';

/** A pull that failed, with what to tell who asked for it. */
export class Haalfout extends Error {
  override name = 'Haalfout';
  readonly soort: Haalfoutsoort;
  constructor(soort: Haalfoutsoort, melding: string) {
    super(melding);
    this.soort = soort;
  }
}

const magNiet = 'daar mag niet geschreven worden';
const bezet = 'daar staat al iets anders';
const schrijfredenen: Readonly<Record<string, string>> = { ENOSPC: 'de schijf is vol', EDQUOT: 'de schijf is vol', EROFS: magNiet, EACCES: magNiet, EPERM: magNiet, EEXIST: bezet, ENOTDIR: bezet, EISDIR: bezet };

/** What a failure of the disk is for who asked for the pull; null for any other failure. */
export function toSchrijffout(fout: unknown): Haalfout | null {
  const gelezen = z.object({ code: z.string() }).safeParse(fout);
  const reden = gelezen.success ? schrijfredenen[gelezen.data.code] : undefined;
  return reden === undefined ? null : new Haalfout('NIET_TE_SCHRIJVEN', `De bestanden zijn niet te schrijven: ${reden}. Dezelfde opdracht gaat daarna verder waar deze was.`);
}

/** What fetching needs: where, and how long to wait before another try (ms), given how long the server asks (s). */
export type Haalmiddelen = { readonly url: string; readonly wachttijd: (poging: number, gevraagd: number | null) => number; readonly voortgang: (naam: string, bytes: number, totaal: number | null) => void };

/** A file that was fetched whole, and whose checksum is right. */
export type Gehaald = { readonly naam: string; readonly bytes: number; readonly sha256: string };

const pogingen = 5;
const probleemSchema = z.object({ title: z.string().optional(), detail: z.string().optional(), fouten: z.array(z.object({ veld: z.string(), melding: z.string() })).optional() });

const kop = ({ headers }: Dispatcher.ResponseData, naam: string): string | null => {
  const waarde = headers[naam];
  return typeof waarde === 'string' ? waarde : null;
};

async function leesProbleem(antwoord: Dispatcher.ResponseData): Promise<string> {
  const gelezen = probleemSchema.safeParse(await antwoord.body.json().catch(() => null));
  const { title, detail, fouten = [] } = gelezen.success ? gelezen.data : {};
  return [detail ?? title ?? `De catalogus antwoordde met ${antwoord.statusCode}.`, ...fouten.map(({ veld, melding }) => `${veld}: ${melding}`)].join(' ');
}

const isTijdelijk = (status: number): boolean => status === 429 || status >= 500;

/** Asks until there is an answer that is not a passing failure. @throws Haalfout */
async function vraag({ url, wachttijd }: Haalmiddelen, pad: string, headers: Record<string, string>): Promise<Dispatcher.ResponseData> {
  for (let poging = 1; ; poging += 1) {
    const antwoord = await request(`${url}${pad}`, { headers: { 'accept-encoding': 'identity', ...headers } }).catch(() => null);
    if (antwoord && !isTijdelijk(antwoord.statusCode)) return antwoord;
    const melding = antwoord ? await leesProbleem(antwoord) : 'De catalogus is niet te bereiken.';
    if (poging === pogingen) throw new Haalfout(antwoord ? 'GEWEIGERD' : 'ONBEREIKBAAR', melding);
    const gevraagd = Number(antwoord ? kop(antwoord, 'retry-after') : null);
    await wacht(wachttijd(poging, Number.isFinite(gevraagd) && gevraagd > 0 ? gevraagd : null));
  }
}

async function weiger(antwoord: Dispatcher.ResponseData): Promise<never> {
  const melding = await leesProbleem(antwoord);
  throw antwoord.statusCode === 410
    ? new Haalfout('TOKEN_VERLOPEN', `${melding} Haal de catalogus opnieuw op zonder --sinds.`)
    : new Haalfout('GEWEIGERD', melding);
}

/** Fetches something small as JSON, in the shape that is expected. @throws Haalfout */
export async function haalJson<T>(middelen: Haalmiddelen, pad: string, vorm: z.ZodType<T>): Promise<T> {
  const antwoord = await vraag(middelen, pad, { accept: 'application/json' });
  if (antwoord.statusCode !== 200) return weiger(antwoord);
  const gelezen = vorm.safeParse(await antwoord.body.json().catch(() => null));
  if (!gelezen.success) throw new Haalfout('KLOPT_NIET', 'Het antwoord van de catalogus is niet te lezen.');
  return gelezen.data;
}

const deelSchema = z.object({ pad: z.string(), etag: z.string() });

/** How far a former download of the same file came: its ETag and bytes. */
async function vindDeel(bestand: string, pad: string): Promise<{ readonly etag: string; readonly bytes: number } | null> {
  try {
    const deel = deelSchema.parse(JSON.parse(await readFile(`${bestand}.stand`, 'utf8')));
    const { size } = await stat(`${bestand}.deel`);
    return deel.pad === pad && size > 0 ? { etag: deel.etag, bytes: size } : null;
  } catch {
    return null;
  }
}

async function hashVan(bestand: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const stuk of createReadStream(bestand)) if (Buffer.isBuffer(stuk)) hash.update(stuk);
  return hash.digest('hex');
}

const digestpatroon = /sha-256=:([A-Za-z0-9+/=]+):/;

/** The SHA-256 that the server says the whole file has, in hex. */
const verwachteHash = (antwoord: Dispatcher.ResponseData): string | null => {
  const digest = digestpatroon.exec(kop(antwoord, 'repr-digest') ?? '')?.[1];
  return digest === undefined ? null : Buffer.from(digest, 'base64').toString('hex');
};

const totaalVan = (antwoord: Dispatcher.ResponseData): number | null => {
  const bereik = /\/(\d+)$/.exec(kop(antwoord, 'content-range') ?? '')?.[1];
  const lengte = bereik ?? kop(antwoord, 'content-length');
  return lengte === null || lengte === undefined ? null : Number(lengte);
};

/** A failure to write is no broken connection: trying again does not mend it. */
const schrijf = (werk: Promise<unknown>): Promise<unknown> => werk.catch((fout: unknown) => { throw toSchrijffout(fout) ?? fout; });

/** Writes what comes behind what is there already. @returns whether all came. @throws Haalfout NIET_TE_SCHRIJVEN */
async function schrijfStroom({ voortgang }: Haalmiddelen, antwoord: Dispatcher.ResponseData, bestand: string, naam: string, vanaf = 0): Promise<boolean> {
  const totaal = totaalVan(antwoord);
  const doel = await open(bestand, vanaf > 0 ? 'a' : 'w');
  let bytes = vanaf;
  try {
    for await (const stuk of antwoord.body) {
      if (!Buffer.isBuffer(stuk)) continue;
      await schrijf(doel.appendFile(stuk));
      bytes += stuk.length;
      voortgang(naam, bytes, totaal);
    }
    await schrijf(doel.sync());
  } catch (fout) {
    if (fout instanceof Haalfout) throw fout;
    return false;
  } finally {
    await doel.close();
  }
  return totaal === null || bytes === totaal;
}

/**
 * Fetches a file of an edition whole: after an interruption, of this or a former run, it goes on where it was, as long as the file there is
 * still the same. The file stands under its own name only when its checksum is right.
 * @throws Haalfout KLOPT_NIET when what came is something else than the server says; what was fetched is let go.
 */
export async function haalBestand(middelen: Haalmiddelen, pad: string, bestand: string, naam: string): Promise<Gehaald> {
  for (let poging = 1; poging <= pogingen; poging += 1) {
    const deel = await vindDeel(bestand, pad);
    const antwoord = await vraag(middelen, pad, deel ? { range: `bytes=${deel.bytes}-`, 'if-range': deel.etag } : {});
    const isVerder = antwoord.statusCode === 206 && deel !== null;
    // All of it was there already: nothing lies behind its end.
    const isAf = antwoord.statusCode === 416 && deel !== null;
    if (!isVerder && !isAf && antwoord.statusCode !== 200) return weiger(antwoord);
    const etag = kop(antwoord, 'etag');
    if (!isVerder && !isAf && etag !== null) await writeFile(`${bestand}.stand`, JSON.stringify({ pad, etag }));
    if (isAf) await antwoord.body.dump();
    const isHeel = isAf || await schrijfStroom(middelen, antwoord, `${bestand}.deel`, naam, isVerder ? deel.bytes : 0);
    if (!isHeel) {
      await wacht(middelen.wachttijd(poging, null));
      continue;
    }
    const [sha256, verwacht] = [await hashVan(`${bestand}.deel`), isAf ? null : verwachteHash(antwoord)];
    if (isAf || verwacht !== sha256) {
      await Promise.all([rm(`${bestand}.deel`, { force: true }), rm(`${bestand}.stand`, { force: true })]);
      if (isAf) continue;
      throw new Haalfout('KLOPT_NIET', `${naam}: de controle klopt niet; wat er kwam is niet wat de catalogus heeft.`);
    }
    await rename(`${bestand}.deel`, bestand);
    await rm(`${bestand}.stand`, { force: true });
    return { naam, bytes: (await stat(bestand)).size, sha256 };
  }
  throw new Haalfout('ONBEREIKBAAR', `${naam}: de verbinding brak telkens af. Dezelfde opdracht gaat verder waar deze was.`);
}

/** Fetches lines that the server makes as it goes: they have no length and no checksum, and say themselves where they end. @throws Haalfout */
export async function haalRegels(middelen: Haalmiddelen, pad: string, bestand: string, naam: string): Promise<void> {
  for (let poging = 1; poging <= pogingen; poging += 1) {
    const antwoord = await vraag(middelen, pad, {});
    if (antwoord.statusCode !== 200) await weiger(antwoord);
    if (await schrijfStroom(middelen, antwoord, bestand, naam)) return;
    await wacht(middelen.wachttijd(poging, null));
  }
  throw new Haalfout('ONBEREIKBAAR', `${naam}: de verbinding brak telkens af.`);
}
