import { z } from 'zod';

/** An answer in our shape: every error has a sentence, a code and whether asking again can help; nothing else stands beside them. */
export const antwoordSchema = z.strictObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.strictObject({
    message: z.string().min(1),
    path: z.array(z.union([z.string(), z.number()])).optional(),
    locations: z.array(z.strictObject({ line: z.number(), column: z.number() })).optional(),
    extensions: z.strictObject({
      code: z.string(),
      herprobeerbaar: z.boolean(),
      traceId: z.string().optional(),
      fouten: z.array(z.strictObject({ veld: z.string(), code: z.string(), melding: z.string() })).optional(),
    }),
  })).optional(),
});
