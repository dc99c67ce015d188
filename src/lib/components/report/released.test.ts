import type { ComponentProps } from 'svelte';
import { expect, expectTypeOf, test } from 'vitest';
import type { LeaderReport as Report } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { readReport } from '#lib/domain/report/read.ts';
import { writeFigures } from '#lib/domain/report/write-figures.ts';
import LeaderReport from './LeaderReport.svelte';

type Shown = ComponentProps<typeof LeaderReport>['report'];

test('a page, a reading and a file take what was released, and nothing that only looks like it', () => {
	expectTypeOf<Shown>().toEqualTypeOf<Released<Report>>();
	expectTypeOf(readReport).parameter(0).toEqualTypeOf<Released<Report>>();
	expectTypeOf<Released<Report>>().toExtend<Parameters<typeof writeFigures>[0]>();
	expectTypeOf<Report>().not.toExtend<Parameters<typeof writeFigures>[0]>();

	expectTypeOf<Report>().not.toExtend<Shown>();
	// A copy is no release: the mark does not survive a spread.
	const copy = (report: Released<Report>) => ({ ...report, figures: [] });
	expectTypeOf(copy).returns.not.toExtend<Shown>();
	expect(LeaderReport).toBeTypeOf('function');
});
