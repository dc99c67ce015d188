import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type {
	Figure,
	NationalPopulation,
	OrganisationPopulation,
	PoolPopulation
} from '#lib/domain/disclosure/figure.ts';
import { exampleReport } from '#lib/domain/report/example.ts';
import { writeFigures } from '#lib/domain/report/write-figures.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import {
	figureSchema,
	figuresSchema,
	nationalFigureSchema,
	organisationFigureSchema
} from './figure.ts';

type OfOrganisation = Figure<OrganisationPopulation | PoolPopulation>;

const answer: unknown = JSON.parse(writeFigures(exampleReport(currentQuestionnaire(), 'da')));

test('what programs are promised is what figures are', () => {
	expectTypeOf<z.infer<typeof figureSchema>>().toExtend<Figure>();
	expectTypeOf<Figure>().toExtend<z.infer<typeof figureSchema>>();
	expectTypeOf<z.infer<typeof organisationFigureSchema>>().toExtend<OfOrganisation>();
	expectTypeOf<OfOrganisation>().toExtend<z.infer<typeof organisationFigureSchema>>();
	expectTypeOf<z.infer<typeof nationalFigureSchema>>().toExtend<Figure<NationalPopulation>>();
	expectTypeOf<Figure<NationalPopulation>>().toExtend<z.infer<typeof nationalFigureSchema>>();
	expect(figuresSchema.safeParse(answer).error).toBeUndefined();
});

test('a figure that is not shown carries nothing more', () => {
	const { figures } = figuresSchema.parse(answer);
	const hidden = figures.find(({ shown }) => !shown);

	expect(hidden && figureSchema.safeParse({ ...hidden, n: 9 }).success).toBe(false);
});

test('a report that is withheld has no figures', () => {
	expect(writeFigures(undefined)).toBe('{"figures":[]}');
});
