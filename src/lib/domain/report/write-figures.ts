import type { LeaderReport } from '../disclosure/leader-report.ts';
import type { Released } from '../disclosure/released.ts';

/**
 * A report's figures as the interface for programs answers them. Made of the frozen release alone, so
 * that asking again gives the same bytes. A report that is withheld has none.
 */
export function writeFigures(report: Released<LeaderReport> | undefined): string {
	return JSON.stringify({ figures: report?.figures ?? [] });
}
