import { z } from 'zod';

/** Everything that can take part, in the order of the table; `open` is ours without access and without a Logboek. */
export const variantNames = ['ours', 'open', 'stock', 'hive', 'hive-rust', 'floor'] as const;

/** One of the gateways that are compared, or the floor under them. */
export type VariantName = (typeof variantNames)[number];

/** The queries: of a loket, of the public federation benchmark, and the latter with aliases that differ per request. */
export const queryNames = ['loket', 'deep', 'deep-aliassen'] as const;

/** One of the queries. */
export type QueryName = (typeof queryNames)[number];

const list = <Name extends string>(names: readonly [Name, ...Name[]]) =>
  z.string().transform((text) => text.split(',').map((name) => name.trim())).pipe(z.array(z.enum(names)).min(1)).catch((context) => {
    throw new Error(`kies uit ${names.join(', ')}; er stond: ${String(context.value)}`);
  });

const settingsSchema = z.object({
  BENCH_WARMUP_MS: z.coerce.number().int().min(0).default(8_000),
  BENCH_AGAIN_MS: z.coerce.number().int().min(0).default(2_000),
  BENCH_SLICE_MS: z.coerce.number().int().min(100).default(5_000),
  BENCH_ROUNDS: z.coerce.number().int().min(1).default(3),
  BENCH_VARIANTS: list(variantNames).optional(),
  BENCH_QUERIES: list(queryNames).optional(),
});

/** How long and with whom is measured. */
export type Settings = {
  /** Load before anything counts, per variant, query and concurrency, in ms. */
  readonly warmUpMs: number;
  /** Load before each turn that does not count, in ms: others went before. */
  readonly againMs: number;
  /** Length of one turn of one variant, in ms. */
  readonly sliceMs: number;
  readonly rounds: number;
  readonly variants: readonly VariantName[];
  readonly queries: readonly QueryName[];
};

/** Reads the settings BENCH_*. @throws when one of them is not usable. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const read = settingsSchema.parse(env);
  const asked = read.BENCH_VARIANTS ?? variantNames;
  return {
    warmUpMs: read.BENCH_WARMUP_MS, againMs: read.BENCH_AGAIN_MS, sliceMs: read.BENCH_SLICE_MS, rounds: read.BENCH_ROUNDS,
    variants: variantNames.filter((name) => asked.includes(name)),
    queries: read.BENCH_QUERIES ?? ['loket', 'deep'],
  };
}
