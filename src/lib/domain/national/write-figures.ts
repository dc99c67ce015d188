import type { Released } from '../disclosure/released.ts';
import type { NationalRelease } from './national-release.ts';

/** A year's figures as the interface for programs answers them, made of the frozen release alone. */
export function writeNationalFigures(release: Released<NationalRelease> | undefined): string {
	return JSON.stringify({ figures: release?.figures ?? [] });
}
