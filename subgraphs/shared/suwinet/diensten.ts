import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The Suwinet services that the graph asks, by the name of their operation. */
export const dienstnamen = [
  'UWVPersoonsWvInfo',
  'UWVPersoonsArbeidsbeperktenInfo',
  'UwvWbPersoonsInfo',
  'GSDReintegratieInfo',
  'BijstandsregelingenInfo',
  'DUOPersoonsInfo',
] as const;

/** The name of a Suwinet service: the operation, and the element in the body of the question. */
export type Dienstnaam = (typeof dienstnamen)[number];

/** One Suwinet service: where it is, how it is addressed, and which asking parties may use it. */
export type Suwinetdienst = {
  readonly naam: Dienstnaam;
  /** Namespace of the question and the answer. */
  readonly naamruimte: string;
  /** WS-Addressing Action of the question; the answer's is this with "Response" behind it. */
  readonly actie: string;
  /** Path under BRON_SUWINET_URL. */
  readonly pad: string;
  /** Asking parties that may use it; for others nothing is asked. */
  readonly partijen: readonly string[];
};

/** All services by name. */
export type Diensten = Readonly<Record<Dienstnaam, Suwinetdienst>>;

const dienst = (naam: Dienstnaam, koppelvlak: string, versie: string, partijen: readonly string[]): Suwinetdienst => ({
  naam,
  naamruimte: `http://bkwi.nl/SuwiML/Diensten/${koppelvlak}/${versie}`,
  actie: `http://bkwi.nl/SuwiML/Diensten/${koppelvlak}-${versie}/${naam}`,
  pad: `/${koppelvlak}-${versie}`,
  partijen,
});

// BURGER: a citizen who asks for their own data (AVG article 15) may have them from every service.
const uwvVragers = ['UWV', 'GEMEENTE', 'WERKCENTRUM', 'BURGER'] as const;
const gemeenteVragers = ['GEMEENTE', 'WERKCENTRUM', 'BURGER'] as const;

/** The services as published, with the parties that may ask by default. Who may ask is a matter of law: the setting below overrides it. */
export const standaardDiensten: Diensten = {
  UWVPersoonsWvInfo: dienst('UWVPersoonsWvInfo', 'UWVDossierWerknemersverzekeringenGSD', 'v0200', uwvVragers),
  UWVPersoonsArbeidsbeperktenInfo: dienst('UWVPersoonsArbeidsbeperktenInfo', 'UWVDossierQuotumArbeidsbeperktenGSD', 'v0300', uwvVragers),
  UwvWbPersoonsInfo: dienst('UwvWbPersoonsInfo', 'UWVWbDossierPersoonGSD', 'v0200', uwvVragers),
  GSDReintegratieInfo: dienst('GSDReintegratieInfo', 'GSDDossierReintegratie', 'v0200', gemeenteVragers),
  BijstandsregelingenInfo: dienst('BijstandsregelingenInfo', 'Bijstandsregelingen', 'v0500', gemeenteVragers),
  DUOPersoonsInfo: dienst('DUOPersoonsInfo', 'DUODossierPersoonGSD', 'v0300', gemeenteVragers),
};

const afwijkingenSchema = z.partialRecord(
  z.enum(dienstnamen),
  z.strictObject({ partijen: z.array(z.string().min(1)).optional(), pad: z.string().startsWith('/').optional() }),
);

/** Lays a configuration over the default services. @throws z.ZodError on unknown services or fields. */
export function applyAfwijkingen(diensten: Diensten, afwijkingen: unknown): Diensten {
  const gelezen = afwijkingenSchema.parse(afwijkingen);
  const metAfwijking = (naam: Dienstnaam): Suwinetdienst => ({
    ...diensten[naam],
    partijen: gelezen[naam]?.partijen ?? diensten[naam].partijen,
    pad: gelezen[naam]?.pad ?? diensten[naam].pad,
  });
  return {
    UWVPersoonsWvInfo: metAfwijking('UWVPersoonsWvInfo'),
    UWVPersoonsArbeidsbeperktenInfo: metAfwijking('UWVPersoonsArbeidsbeperktenInfo'),
    UwvWbPersoonsInfo: metAfwijking('UwvWbPersoonsInfo'),
    GSDReintegratieInfo: metAfwijking('GSDReintegratieInfo'),
    BijstandsregelingenInfo: metAfwijking('BijstandsregelingenInfo'),
    DUOPersoonsInfo: metAfwijking('DUOPersoonsInfo'),
  };
}

/**
 * The services with what SUWINET_DIENSTEN_BESTAND says of them: JSON such as
 * `{ "DUOPersoonsInfo": { "partijen": ["GEMEENTE"], "pad": "/duo" } }`; what the file does not name keeps its default.
 * @throws Error naming the setting when the file cannot be read or has another form.
 */
export function readDiensten(bestand: string | undefined): Diensten {
  if (!bestand) return standaardDiensten;
  try {
    return applyAfwijkingen(standaardDiensten, JSON.parse(readFileSync(bestand, 'utf8')));
  } catch (fout) {
    throw new Error('SUWINET_DIENSTEN_BESTAND: niet te lezen, of niet in deze vorm', { cause: fout });
  }
}
