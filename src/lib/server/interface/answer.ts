import { createHash } from 'node:crypto';
import { writePlainCsv } from '#lib/domain/export/plain-csv.ts';
import type { Table } from '#lib/domain/export/table.ts';
import { describeProblem, type QueryProblem } from '#lib/domain/national/query/problem.ts';
import { chooseFormat, mediaTypes, type Format } from './accept.ts';
import { hasAlready } from './entity-tag.ts';

/** How to write an answer, in each format. Only the one that is asked for is written. */
type Writers = Readonly<Record<Format, () => string>>;

/** Answers in the format that is asked for. Who has it already is told so. */
export function answerIn(request: Request, writers: Writers): Response {
	const format = chooseFormat(request.headers.get('accept'));
	if (!format) return answerNotAcceptable();
	const body = writers[format]();
	const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
	const headers = { etag, vary: 'accept' };
	if (hasAlready(request, etag)) return new Response(null, { status: 304, headers });

	return new Response(body, {
		headers: { ...headers, 'content-type': `${mediaTypes[format]}; charset=utf-8` }
	});
}

/** Answers with a list: as JSON one object a row under the list’s name, what is missing absent. */
export function answerList(request: Request, name: string, table: Table): Response {
	return answerIn(request, {
		json: () => JSON.stringify({ [name]: Array.from(table.rows, (row) => nameCells(table, row)) }),
		csv: () => writeCsv(table)
	});
}

export function writeCsv(table: Table): string {
	return [...writePlainCsv(table)].join('');
}

/** The same whether a year is not released, withheld, or no year. */
export function answerMissing(): Response {
	return Response.json({ message: 'not found' }, { status: 404 });
}

export function answerNotAcceptable(): Response {
	const named = Object.values(mediaTypes).join(' and ');

	return Response.json({ message: `there are ${named}` }, { status: 406 });
}

/** Says of each part of a question what is wrong with it. */
export function answerProblems(problems: readonly QueryProblem[]): Response {
	return Response.json(
		{
			message: 'the question was not understood',
			problems: problems.slice(0, mostProblems).map((problem) => ({
				parameter: problem.parameter.slice(0, longestName),
				message: describeProblem(problem)
			}))
		},
		{ status: 400 }
	);
}

/** Whoever sends thousands of parameters need not be told of each. */
const mostProblems = 20;
const longestName = 50;

function nameCells({ columns }: Table, row: readonly unknown[]) {
	return Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]));
}
