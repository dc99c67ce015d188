import { z } from 'zod';
import { raterLimits } from '#lib/domain/rater-group/rater-lists.ts';
import { line, lines } from '../form.ts';
import { go } from './go.ts';

/** Characters of a pasted list: room for the longest one with everybody's name beside the address. */
const listLength = raterLimits.employees * 150;

/** The three lists as they were pasted. What stands in them is read by the domain, line by line. */
export const ratersSchema = z.object({
	go,
	employees: lines(listLength),
	manager: line(300),
	peers: lines(listLength)
});

/** People to add to one group while the round is open. */
export const additionSchema = z.object({
	group: z.enum(['employee', 'manager', 'peer'], 'unknownChoice'),
	addresses: lines(listLength)
});

/** The same where an organisation's slips are printed: employees without mail can be added too. */
export const keptAdditionSchema = additionSchema.extend({ slips: lines(listLength) });
