import type { Checking } from '#lib/server/national/check.ts';
import type { YearRelease } from '#lib/server/national/release.ts';
import type { Answer } from '../command/run.ts';

/** What became of a release, in one line or two. */
export function tellRelease(release: YearRelease, year: number): Answer {
	switch (release.kind) {
		case 'released':
			return {
				said: `The figures of ${year} are released: sha256 ${release.sha256}. Its sealed sums and their key are destroyed.${tellUnreadable(release.unreadable)}`
			};
		case 'released_before': {
			const { said, problems } = tellChecking(release.checking, year);
			const before = `The figures of ${year} were released before`;
			return problems
				? { problems: problems.map((problem) => `${before}, and differ: ${problem}`) }
				: { said: `${before}. ${said ?? ''}`.trim() };
		}
		case 'withheld':
			return {
				problems: [
					`The figures of ${year} are withheld: ${release.rule}, ${release.place}. Nothing is published, and nothing was destroyed.`
				]
			};
		case 'released_meanwhile':
			return { problems: [`The figures of ${year} were released by somebody else meanwhile.`] };
		case 'not_over':
			return {
				problems: [`${year} is not over: its figures can be made from 2 January ${year + 1} on.`]
			};
		case 'nothing_counted':
			return { problems: [`No group was counted in ${year} in an organisation’s round.`] };
		case 'reports_missing':
			return {
				problems: [
					`A round of ${year} is counted and its reports are not made yet: see round -- list.`
				]
			};
		case 'later_released':
			return {
				problems: [
					`A later year is released, and was compared with the years before it: ${year} cannot come after it.`
				]
			};
		case 'key_missing':
			return {
				problems: [
					`moments-${year} is not in KEY_DIR, or is another key: put the second copy in its place. Without one: --without-key, and no alpha and omega for ${year}.`
				]
			};
	}
}

export function tellChecking(checking: Checking, year: number): Answer {
	switch (checking.kind) {
		case 'same':
			return { said: `The same figures come out, to the byte: sha256 ${checking.sha256}.` };
		case 'same_but_own':
			return {
				said: `The same figures come out. What leaders answered themselves cannot be made again: ${checking.deleted} of them have had their answers deleted.`
			};
		case 'too_old':
			return {
				said: `The text is the one that was frozen: sha256 ${checking.sha256}. It cannot be made again: after five years the leaders’ sectors are deleted.`
			};
		case 'not_released':
			return { problems: [`The figures of ${year} are not released.`] };
		case 'changed':
			return { problems: [`The figures of ${year} are not the text that was frozen.`] };
		case 'moments_left':
			return {
				problems: [
					`The release of ${year} was interrupted before its end: run it again, and it destroys what is left.`
				]
			};
		case 'differs':
			return { problems: [`The figures of ${year} come out otherwise: ${checking.place}.`] };
	}
}

function tellUnreadable(count: number): string {
	return count === 0 ? '' : ` ${count} sealed sums could not be opened and are left out.`;
}
