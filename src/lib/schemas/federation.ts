import { z } from 'zod';
import { federationFormat, type FederatedRound } from '#lib/domain/federation/federated-round.ts';
import { isDay, type Day } from '#lib/domain/round/calendar.ts';

/** The outside of a package: all that can be read without the recipient's key. */
export interface Envelope {
	readonly format: typeof envelopeFormat;
	/** Fingerprints of both installations. */
	readonly sender: string;
	readonly recipient: string;
	/** Base64. */
	readonly sealed: string;
	readonly signature: string;
}

export const envelopeFormat = 'ledelsesspejl-package-1';

/** Bytes of a package: far more than the largest municipality has. */
export const mostPackageBytes = 16 * 2 ** 20;

const fingerprint = z.string().regex(/^[0-9a-f]{32}$/u);
const base64 = z.base64().min(4);

const envelope = z.strictObject({
	format: z.literal(envelopeFormat),
	sender: fingerprint,
	recipient: fingerprint,
	sealed: base64,
	signature: base64
});

const count = z.number().int().nonnegative().max(1_000_000_000);
const code = z.string().regex(/^[a-z][a-z0-9_]{0,40}$/u);
const id = z.string().regex(/^[a-z][a-z0-9_-]{0,60}$/u);
const groups = <T extends z.ZodType>(each: T) => z.strictObject({ employee: each, peer: each });

const round = z.strictObject({
	format: z.literal(federationFormat),
	id: fingerprint,
	organisation: z.strictObject({
		name: z.string().trim().min(1).max(200),
		sector: z.enum(['stat', 'region', 'kommune'])
	}),
	round: z.strictObject({
		closedOn: z.custom<Day>((value) => typeof value === 'string' && isDay(value)),
		questionnaire: z.string().min(1).max(100),
		questionnaireSha256: z.string().regex(/^[0-9a-f]{64}$/u)
	}),
	forms: z
		.array(
			z.strictObject({
				form: z.enum(['standard', 'tilpasset', 'kort']),
				themes: z.array(id).max(100),
				peers: z.boolean()
			})
		)
		.min(1)
		.max(100),
	teams: z
		.array(
			z.strictObject({
				leader: count,
				form: count,
				level: code.optional(),
				field: code.optional(),
				group: z.enum(['employee', 'peer']),
				tally: z.strictObject({
					n: count,
					invited: count,
					items: z.record(
						id,
						z.strictObject({
							counts: z.tuple([count, count, count, count, count]),
							dontKnow: count,
							skipped: count
						})
					),
					themes: z.record(id, z.strictObject({ n: count, sum: count, sumOfSquares: count }))
				})
			})
		)
		.max(50_000),
	leftOut: z.strictObject({
		smallTeams: groups(z.strictObject({ teams: count, answered: count })),
		leaders: count
	})
});

/** Reads the outside of a package; undefined where it is none. */
export function parseEnvelope(text: string): Envelope | undefined {
	return parseJson(text, envelope);
}

/** Reads what a package held; undefined where it is not of the shape that docs/federation.md describes. */
export function parseRound(text: string): FederatedRound | undefined {
	return parseJson(text, round);
}

function parseJson<T>(text: string, schema: z.ZodType<T>): T | undefined {
	try {
		const result = schema.safeParse(JSON.parse(text));
		return result.success ? result.data : undefined;
	} catch {
		return undefined;
	}
}
