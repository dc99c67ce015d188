import { z } from 'zod';
import type { UnitSearch } from '#lib/domain/report/organisation/units.ts';
import { line } from './form.ts';

const text = line(200).optional().catch(undefined);

const unitSearchSchema: z.ZodType<UnitSearch> = z
	.object({
		soeg: text,
		side: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
		enhed: text
	})
	.transform(({ soeg, side, enhed }) => ({
		...{ search: soeg ?? '', page: side ?? 1, unit: enhed ?? '' }
	}));

/** Reads from an address which units are wanted. What cannot be read is as if it had not been asked for. */
export function readUnitSearch(parameters: URLSearchParams): UnitSearch {
	return unitSearchSchema.parse(Object.fromEntries(parameters));
}

/** The formats in which a report can be taken along. */
export const reportFormats = ['pdf', 'csv', 'json'] as const;

export const reportFileSchema = z.object({ format: z.enum(reportFormats) });
