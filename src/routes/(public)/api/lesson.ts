import type { Language } from '#lib/domain/language.ts';
import { firstExample, secondExample, writeQuestion } from '#lib/domain/national/query/examples.ts';

/** What a reader types, for each step of the lesson. A browser test runs all of it as it stands. */
export interface Lesson {
	readonly years: string;
	readonly ask: string;
	readonly table: string;
	readonly r: string;
	readonly python: string;
	readonly divide: string;
	readonly again: string;
	readonly script: string;
}

/** Writes the lesson for a year that there is, at the address of this installation. */
export function writeLesson(origin: string, year: string, language: Language): Lesson {
	const cells = `${origin}/api/v1/national/${year}/cells`;
	const ask = `${cells}?${writeQuestion(firstExample)}`;
	const parts = ask.split(/(?=[?&](?:measure|rater_group))/u);
	const text = `text_${language}`;

	return {
		years: `curl ${origin}/api/v1/national`,
		ask: `curl '${ask}'`,
		table: `curl --header 'Accept: text/csv' '${ask}'`,
		r: `address <- paste0(
${parts.map((part) => `  "${part}"`).join(',\n')}
)
table <- url(address, headers = c(Accept = "text/csv"))
trust <- read.csv(table, encoding = "UTF-8")
trust[c("sector", "${text}", "n")]`,
		python: `import csv, io, urllib.request

address = (
${parts.map((part) => `    "${part}"`).join('\n')}
)
request = urllib.request.Request(address, headers={"Accept": "text/csv"})
with urllib.request.urlopen(request) as answer:
    for row in csv.DictReader(io.TextIOWrapper(answer, "utf-8")):
        print(row["sector"], row["${text}"], row["n"])`,
		divide: `curl '${cells}?${writeQuestion(secondExample)}'`,
		again: `curl --etag-compare tag.txt --etag-save tag.txt \\
  --output trust.json --write-out '%{http_code}\\n' \\
  '${ask}'`,
		script: `const answer = await fetch(
  '${ask}'
);
const { figures } = await answer.json();
for (const { population, shown, text } of figures)
  if (shown) console.log(population.cell.sector, text.${language});`
	};
}

/** An object as its keys, one a line: short enough to be read, and still JSON. */
export function writeLines(object: object): string {
	const lines = Object.entries(object).map(
		([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
	);

	return `{\n${lines.join(',\n')}\n}`;
}
