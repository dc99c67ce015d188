import { z } from 'zod';
import { isObjectId } from '#lib/domain/access/object-id.ts';
import { readDay } from '#lib/domain/leader-file/day.ts';
import { parseAddress } from '#lib/domain/rater-group/address.ts';
import { line } from '../form.ts';
import { pastedRows } from '../table-file.ts';

/** One leader, typed in. Codes are checked by whoever knows the questionnaire. */
export const leaderSchema = z
	.object({
		key: line(200).refine((text) => text !== '', 'missing'),
		name: line(200).refine((text) => text !== '', 'missing'),
		email: line(254),
		unit: line(200).refine((text) => text !== '', 'missing'),
		niveau: line(40).refine((text) => text !== '', 'missing'),
		omraade: line(40).refine((text) => text !== '', 'missing'),
		geografi: line(40),
		manager: line(254),
		started_on: line(20),
		acting: z.literal('yes').optional()
	})
	.superRefine(({ email, manager, started_on }, context) => {
		const refuse = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });
		if (email === '') refuse('email', 'missing');
		else if (!parseAddress(email)) refuse('email', 'notAnAddress');
		if (manager !== '' && !parseAddress(manager)) refuse('manager', 'notAnAddress');
		if (started_on !== '' && !readDay(started_on)) refuse('started_on', 'notADay');
	});

export type LeaderForm = z.infer<typeof leaderSchema>;

/** Rows that were pasted beside the field for a file. */
export const pastedSchema = z.object({ pasted: pastedRows.default('') });

/** A file that has been looked at, and what becomes of those whom it does not hold. */
export const applySchema = z.object({
	upload: z.string().refine(isObjectId),
	/** What the preview said. */
	seen: line(40),
	others: z.enum(['removed', 'kept'], 'unknownChoice')
});

/** A button that says what it is for, beside others on its page. */
export const leaveSchema = z.object({ confirm: z.literal('leave') });
