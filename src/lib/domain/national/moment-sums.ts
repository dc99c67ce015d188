import type { RaterGroup } from '../rater-group/groups.ts';

/** Whose moments are added up. */
export interface MomentsPlace {
	readonly sector: string;
	readonly group: RaterGroup;
	readonly questionnaireVersion: string;
}

export interface MomentSum extends MomentsPlace {
	/** Of how many groups. */
	readonly groups: number;
	/** In the order of packed cross-products. */
	readonly numbers: readonly number[];
}

/** Adds up packed cross-products place by place, so that no group's own are kept. */
export interface MomentSums {
	/** False where the bytes are not as many as the others' of that questionnaire version. */
	add(place: MomentsPlace, packed: Uint8Array): boolean;
	/** Adds what somebody else has summed. */
	addSum(sum: MomentSum): void;
	/** By place, in an order of their names. */
	list(): readonly MomentSum[];
}

/** `sizes` are the bytes of packed cross-products by questionnaire version. */
export function openMomentSums(sizes: Readonly<Record<string, number>>): MomentSums {
	const sums = new Map<string, { place: MomentsPlace; groups: number; numbers: Float64Array }>();
	const sumAt = ({ sector, group, questionnaireVersion }: MomentsPlace, length: number) => {
		const place = { sector, group, questionnaireVersion };
		const key = Object.values(place).join(' ');
		const known = sums.get(key) ?? { place, groups: 0, numbers: new Float64Array(length) };
		sums.set(key, known);
		return known;
	};

	return {
		add(place, packed) {
			if (packed.length !== sizes[place.questionnaireVersion]) return false;
			const sum = sumAt(place, packed.length / 4);
			const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
			sum.groups += 1;
			for (let index = 0; index < sum.numbers.length; index++)
				sum.numbers[index] = (sum.numbers[index] ?? 0) + view.getUint32(4 * index);

			return true;
		},
		addSum({ groups, numbers, ...place }) {
			const sum = sumAt(place, numbers.length);
			sum.groups += groups;
			for (const [index, number] of numbers.entries())
				sum.numbers[index] = (sum.numbers[index] ?? 0) + number;
		},
		list: () =>
			[...sums.entries()]
				.sort(([one], [other]) => (one < other ? -1 : 1))
				.map(([, { place, groups, numbers }]) => ({ ...place, groups, numbers: [...numbers] }))
	};
}
