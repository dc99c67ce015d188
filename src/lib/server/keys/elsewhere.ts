import type { KeyRing } from './ring.ts';

/** The keys are on another machine: whoever asks comes to the wrong one, and nothing has happened. */
export class KeysElsewhere extends Error {
	readonly code = 'KEYS_ELSEWHERE';

	constructor() {
		super('the keys are on another machine');
	}
}

/**
 * Where another machine has the keys. None of them is `missing` here, which would end rounds: to ask for
 * any is a fault of whoever asks.
 */
export function keysOfAnotherMachine(): KeyRing {
	const refuse = (): never => {
		throw new KeysElsewhere();
	};

	return {
		get directory() {
			return refuse();
		},
		folderId: refuse,
		createRoundKeys: refuse,
		listRounds: refuse,
		listNames: refuse,
		draftSecret: refuse,
		mailOpener: refuse,
		ballotOpener: refuse,
		createMomentsKey: refuse,
		momentsOpener: refuse,
		destroyMomentsKey: refuse,
		findFederationKeys: refuse,
		createFederationKeys: refuse,
		signPackage: refuse,
		packageOpener: refuse,
		inspectKey: refuse,
		removeDrafts: refuse,
		destroyRoundKeys: refuse
	};
}
