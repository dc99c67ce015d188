import { z } from 'zod';
import { auditActions } from '#lib/domain/audit/entry.ts';
import type { LogSearch } from '#lib/domain/audit/search.ts';
import { isDay } from '#lib/domain/round/calendar.ts';
import { line } from './form.ts';

const day = line(20)
	.transform((text) => {
		const [, date = '', month = '', year] =
			/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(text) ?? [];

		return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
	})
	.transform((text) => (isDay(text) ? text : undefined))
	.optional()
	.catch(undefined);

const id = z
	.string()
	.transform((text) => (text === '' ? undefined : text))
	.optional();

/** What cannot be read is as if it had not been asked for; an id is somebody's or nobody's, and looked up. */
export const logSchema: z.ZodType<LogSearch> = z
	.object({
		fra: day,
		til: day,
		hvad: z.enum(auditActions).optional().catch(undefined),
		hvem: id,
		om: id,
		side: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined)
	})
	.transform(({ fra, til, hvad, hvem, om, side }) => ({
		...{ from: fra, until: til, action: hvad, doer: hvem, about: om, page: side ?? 1 }
	}));

/** Reads the search from an address. A name that comes twice counts once. */
export function readLogSearch(parameters: URLSearchParams): LogSearch {
	return logSchema.parse(Object.fromEntries(parameters));
}
