import type { Measure } from '../disclosure/figure.ts';
import type { Bilingual } from '../language.ts';
import type { Item, Questionnaire, Theme } from './definition.ts';

/** Published questionnaires by the id under which they are kept: the instrument and its version. */
export type Versions = ReadonlyMap<string, Questionnaire>;

/** What two rounds, reports or years have in common, as far as their questionnaires go. */
export interface Comparison {
	/** `apart` where no figure may stand beside another, `partly` where some may. */
	readonly kind: 'same' | 'partly' | 'apart';
	/** Whether the figures about one thing are answers to the same. */
	readonly mayCompare: (measure: Pick<Measure, 'kind' | 'id'>) => boolean;
}

/**
 * What of two kept versions may be compared: the one place that decides it, for reports, over time,
 * organisations and the country. A version is always comparable with itself, and one that is not known
 * with nothing.
 */
export function compareKept(versions: Versions, now: string, earlier: string): Comparison {
	if (now === earlier) return same;
	const [one, other] = [versions.get(now), versions.get(earlier)];

	return one && other ? compareVersions(one, other) : apart;
}

/**
 * What of two versions may be compared. Of different questionnaires nothing; nor where the scale or the
 * instructions have changed, because they are read before every statement. A statement is the same
 * where its id, its direction and all its wordings are; a theme, where its statements are; a direction
 * of the balance, where its themes are.
 */
export function compareVersions(now: Questionnaire, earlier: Questionnaire): Comparison {
	const [one, other] = [now.instrument, earlier.instrument];
	if (one.id !== other.id) return apart;
	if (one.version === other.version) return same;
	if (!isReadAlike(now, earlier)) return apart;

	const common = commonKeys(now, earlier);
	const mayCompare: Comparison['mayCompare'] = ({ kind, id }) =>
		kind === 'responseRate' || common.has(keyOf(kind, id));

	return common.size === 0 ? apart : { kind: 'partly', mayCompare };
}

/** Whether scale and instructions are the same. What is not asked of a group does not matter to it. */
export function isReadAlike(now: Questionnaire, earlier: Questionnaire): boolean {
	const read = ({ scale, instructions }: Questionnaire) => [
		...scale.points.map(({ label }) => label),
		scale.nonSubstantive.label,
		...(['self', 'employee', 'manager', 'peer'] as const).map((group) => instructions[group])
	];

	return isSame(read(now), read(earlier));
}

/** Whether two statements are one, in every wording. */
export function isSameItem(one: Item, other: Item): boolean {
	return (
		one.id === other.id &&
		one.reverse === other.reverse &&
		isSame([one.self, one.employee, one.manager], [other.self, other.employee, other.manager])
	);
}

const same: Comparison = { kind: 'same', mayCompare: () => true };
const apart: Comparison = { kind: 'apart', mayCompare: () => false };

/** Everything that both ask in the same words, as kind and id. */
function commonKeys(now: Questionnaire, earlier: Questionnaire): ReadonlySet<string> {
	const before = new Map(listContents(earlier));

	return new Set(
		listContents(now).flatMap(([key, texts]) => {
			const then = before.get(key);
			return then && isSame(texts, then) ? [key] : [];
		})
	);
}

type Contents = readonly (readonly [key: string, texts: readonly Bilingual[]])[];

/** What there is a figure about, and every text that whoever answers reads of it. */
function listContents(questionnaire: Questionnaire): Contents {
	const { themes, peerModule, employeeOutcomes, leaderContext } = questionnaire;
	const { timeSplit, challenges } = leaderContext;
	const reported = themes.filter(({ kind }) => kind === 'theme');
	const oriented = Map.groupBy(reported, ({ orientation }) => orientation ?? '');
	const names = reported.map(({ name }) => name);

	return [
		...themes.flatMap(({ items }) =>
			items.map((item) => [keyOf('item', item.id), textsOf(item)] as const)
		),
		...reported.flatMap((theme) =>
			(['theme', 'gapGroup', 'reliability'] as const).map(
				(kind) => [keyOf(kind, theme.id), textsOfTheme(theme)] as const
			)
		),
		...[...oriented].map(
			([orientation, some]) => [keyOf('balance', orientation), some.flatMap(textsOfTheme)] as const
		),
		...peerModule.items.map(
			({ id, reverse, self, peer }) => [keyOf('item', id), [self, peer, turned(reverse)]] as const
		),
		...employeeOutcomes.items.map(({ id, text }) => [keyOf('work', id), [text]] as const),
		...leaderContext.items.map(({ id, text }) => [keyOf('condition', id), [text]] as const),
		...timeSplit.parts.map(
			({ code }) =>
				[
					keyOf('timeSplit', code),
					[timeSplit.text, timeSplit.wishText, ...timeSplit.parts.map(({ label }) => label)]
				] as const
		),
		/* One theme more or less to choose among changes how often the others are chosen. */
		...reported.map(({ id }) => [keyOf('challenge', id), [challenges.text, ...names]] as const)
	];
}

function textsOf({ id, reverse, self, employee, manager }: Item): readonly Bilingual[] {
	return [{ da: id, en: id }, turned(reverse), self, employee, manager];
}

function textsOfTheme({ items }: Theme): readonly Bilingual[] {
	return items.flatMap(textsOf);
}

/** Which way a statement is counted, as something that must not differ. */
function turned(reverse: boolean): Bilingual {
	const word = reverse ? 'reverse' : 'straight';

	return { da: word, en: word };
}

function keyOf(kind: Measure['kind'], id: string): string {
	return `${kind} ${id}`;
}

/** The same texts in the same order; only white space may differ. */
function isSame(some: readonly Bilingual[], others: readonly Bilingual[]): boolean {
	const told = (texts: readonly Bilingual[]) =>
		JSON.stringify(texts.map(({ da, en }) => [da, en].map(squeeze)));

	return told(some) === told(others);
}

function squeeze(text: string): string {
	return text.trim().replaceAll(/\s+/gu, ' ');
}
