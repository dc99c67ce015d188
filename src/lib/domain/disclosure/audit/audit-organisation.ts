import type { Figure, Population } from '../figure.ts';
import type { Withheld } from '../released.ts';
import { auditPublished } from './audit-published.ts';
import type { ThemeItems } from './check-themes.ts';
import type { Frame } from './frame.ts';

/**
 * Attacks the figures of one organisation's round together with what is published of its teams, as
 * the coordinator can who reads everything.
 */
export function auditOrganisation(
	frame: Frame,
	figures: readonly Figure<Population>[],
	published: readonly Figure[],
	themes: ThemeItems
): Promise<'released' | Withheld> {
	return auditPublished({ frame, figures: [...published, ...figures], themes });
}
