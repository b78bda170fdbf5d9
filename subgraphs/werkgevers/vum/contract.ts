import { z } from 'zod';
import { bronnummer, vumId } from './contract-codes.ts';
import { createVacatureschemas } from './contract-vacature.ts';
import { createWerkzoekendeschemas } from './contract-werkzoekende.ts';
import { zonderLege } from './leeg.ts';

// VUM Koppelvlakspecificaties 3.0.0: what matches and details say, read with what is empty as absent.

const lees = <T>(schema: z.ZodType<T>): z.ZodType<T> => z.preprocess(zonderLege, schema);
const ruim = { vacature: createVacatureschemas('ruim'), werkzoekende: createWerkzoekendeschemas('ruim') };
const streng = { vacature: createVacatureschemas('streng'), werkzoekende: createWerkzoekendeschemas('streng') };

/** The two kinds of which VUM brings profiles. */
export type Vumsoort = 'vacature' | 'werkzoekende';

export type VumVacaturematch = z.infer<typeof ruim.vacature.match>;
export type VumVacature = z.infer<typeof ruim.vacature.detail>;
export type VumWerkzoekendematch = z.infer<typeof ruim.werkzoekende.match>;
/** Whether somebody is in the doelgroepregister is dropped while reading: it plays no part in matching (DOMAIN.md section 8). */
export type VumWerkzoekende = Omit<z.infer<typeof ruim.werkzoekende.detail>, 'indicatieLdrRegistratie'>;

/** A match as others give it, without its number; a code that the contract does not name passes. */
export const vumVacaturematch = lees<VumVacaturematch>(ruim.vacature.match);
export const vumWerkzoekendematch = lees<VumWerkzoekendematch>(ruim.werkzoekende.match);
/** Details as others give them. */
export const vumVacature = lees<VumVacature>(ruim.vacature.detail);
export const vumWerkzoekende = lees<VumWerkzoekende>(ruim.werkzoekende.detail.omit({ indicatieLdrRegistratie: true }));

/** A profile as we give it, exactly by the contract: no other codes, no other properties. */
export type EigenVacature = z.infer<typeof streng.vacature.detail>;
export type EigenWerkzoekende = z.infer<typeof streng.werkzoekende.detail>;
export const eigenVacature = lees<EigenVacature>(streng.vacature.detail);
export const eigenWerkzoekende = lees<EigenWerkzoekende>(streng.werkzoekende.detail);
/** Of what we have, what may be said in the first step: other properties are left out. */
export const eigenVacaturematch = lees(streng.vacature.match.extend({ idVacature: bronnummer }));
export const eigenWerkzoekendematch = lees(streng.werkzoekende.match.extend({ idWerkzoekende: bronnummer }));
export type EigenVacaturematch = z.infer<typeof eigenVacaturematch>;
export type EigenWerkzoekendematch = z.infer<typeof eigenWerkzoekendematch>;

/** Answer of the exchange to a question; each match is read apart, so that one that is wrong does not take others with it. */
export const vumZoekantwoord = z.object({ maximumAantalResultatenBereikt: z.boolean(), vraagID: z.string().min(1).max(100), matches: z.array(z.unknown()) });
/** Answer of a single bron to a question. */
export const bronZoekantwoord = vumZoekantwoord.omit({ vraagID: true });

/** The number of a match, under the name that it has there. */
export const nummers = {
  vumID: z.object({ vumID: vumId }).transform(({ vumID }) => vumID),
  idVacature: z.object({ idVacature: bronnummer }).transform(({ idVacature }) => idVacature),
  idWerkzoekende: z.object({ idWerkzoekende: bronnummer }).transform(({ idWerkzoekende }) => idWerkzoekende),
};

const bronId = z.string().max(200).optional();
/** Details as the exchange gives them, with the bron that they are of. */
export const vumVacaturedetail = z.object({ bronID: bronId, vacature: vumVacature }).transform(({ bronID, vacature }) => ({ bronId: bronID || null, detail: vacature }));
export const vumWerkzoekendedetail = z.object({ bronID: bronId, werkzoekende: vumWerkzoekende }).transform(({ bronID, werkzoekende }) => ({ bronId: bronID || null, detail: werkzoekende }));

/** What VUM says when it gives no answer. */
export const vumFout = z.object({ code: z.string().max(10), message: z.string().max(500), details: z.string().max(2000).optional() });
export type VumFout = z.infer<typeof vumFout>;
