/* Prints what the rules of disclosure cost in invented countries: the tables of docs/disclosure-cost.md. */
import { inventCountry } from '#tests/support/country/invent.ts';
import { type Cost, measureCells, measureTeams } from '#tests/support/country/cost.ts';
import { publishCountry } from '#tests/support/country/publish.ts';

const seeds = [1, 2, 3];
const countries = seeds.map((seed) => publishCountry(inventCountry(seed)));

print('people who answered', measureTeams(countries));
print('cells with', measureCells(countries));

function print(what: string, costs: readonly Cost[]): void {
	console.log(
		`| ${what} | means | items coded | items withheld | themes coded | themes withheld |\n| --- | --: | --: | --: | --: | --: |`
	);
	for (const { of, figures, items, themes } of costs) {
		const shares = [items.coded, items.withheld, themes.coded, themes.withheld];
		console.log(`| ${of} | ${figures} | ${shares.map((share) => `${share} %`).join(' | ')} |`);
	}
	console.log('');
}
