import type { Language } from '#lib/domain/language.ts';
import { formatMean, formatNumber } from './format.ts';

/** »1,2 MB«, »388 kB«: how much room a file takes, in thousands. */
export function formatSize(bytes: number, language: Language): string {
	if (bytes >= 1_000_000) return `${formatMean(bytes / 1_000_000, language)} MB`;

	return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`;
}

/** »61 GB«, »20 MB«: room on a disk, in whole ones. */
export function formatRoom(bytes: number, language: Language): string {
	if (bytes >= 1_000_000_000) return `${formatNumber(Math.floor(bytes / 1e9), language)} GB`;

	return `${formatNumber(Math.round(bytes / 1e6), language)} MB`;
}
