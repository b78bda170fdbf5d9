import { z } from 'zod';

const onderwerp = z.object({ serialNumber: z.string().regex(/^\d{20}$/) });

/**
 * The OIN (20 digits) in the subject of a certificate, as Node gives it: PKIoverheid writes it in serialNumber. Null when there is
 * none, or more than one.
 */
export const oinVan = (subject: unknown): string | null => onderwerp.safeParse(subject).data?.serialNumber ?? null;
