import type { Evaluation, OwnRound, Person, Report, Round } from './world.ts';

/** What a request is for, seen from who asks. */
export type Target =
	| { readonly kind: 'none' }
	| { readonly kind: 'evaluation'; readonly whose: Whose; readonly evaluation?: Evaluation }
	| { readonly kind: 'report'; readonly whose: Whose | 'shared'; readonly report?: Report }
	| { readonly kind: 'round'; readonly whose: Whose; readonly round?: Round }
	| {
			readonly kind: 'organisation';
			readonly whose: Whose;
			/** Where there is one at the address, whoever's it is. */
			readonly organisation?: string;
			readonly round?: OwnRound;
	  }
	/** Nobody's and everybody's; one that there is counts as one's own. */
	| { readonly kind: 'theme'; readonly whose: Whose }
	| {
			readonly kind: 'link';
			readonly state: 'unused' | 'used' | 'withdrawn' | 'closed' | 'missing';
	  };

export type Whose = 'own' | 'foreign' | 'missing' | 'malformed';

/** A page's answer to a GET: it is there, it leads elsewhere, or it is not there. */
export type Outcome = 200 | 303 | 404 | 503;

/** A link that leads nowhere: made up, or of a round that has closed. */
export function isGone(target: Target): boolean {
	return target.kind === 'link' && (target.state === 'missing' || target.state === 'closed');
}

interface Rule {
	readonly who: 'anyone' | 'signedIn';
	readonly methods: readonly ('GET' | 'POST')[];
	/** What a GET gets from somebody who may ask. */
	readonly read: (target: Target, person: Person) => Outcome;
}

const page = () => 200 as const;
const elsewhere = () => 303 as const;
const both = ['GET', 'POST'] as const;
const get = ['GET'] as const;

/** An evaluation is its leader's alone: not their manager's, not HR's, not the operator's. */
const evaluation = (states: readonly Evaluation['state'][]) => (target: Target) => {
	if (target.kind !== 'evaluation' || target.whose !== 'own' || !target.evaluation) return 404;

	return states.includes(target.evaluation.state) ? 200 : 303;
};

/** A report is its leader's, and those's who were named before the first invitation. */
const report = (target: Target) =>
	target.kind === 'report' && (target.whose === 'own' || target.whose === 'shared') ? 200 : 404;

/** A follow-up is its leader's alone; a report of too few is one too. */
const followUp =
	(read: Outcome) =>
	(target: Target): Outcome =>
		target.kind === 'report' && target.whose === 'own' ? read : 404;

/** An organisation's figures are its coordinators' and administrators', and nobody else's in it. */
const organisation = (target: Target) =>
	target.kind === 'round' && target.whose === 'own' ? 200 : 404;

/** What an organisation works with is its coordinators' and administrators'. */
const member = (target: Target) =>
	target.kind === 'organisation' && target.whose === 'own' ? 200 : 404;

/** What its administrator alone decides about. */
const administrator = (target: Target, { role }: Person) =>
	role === 'orgadmin' ? member(target) : 404;

/** A page about a round of theirs, in the states in which there is one; in others it leads to the round. */
export const inRound = (states: readonly OwnRound['state'][]) => (target: Target) => {
	if (target.kind !== 'organisation' || target.whose !== 'own' || !target.round) return 404;

	return states.includes(target.round.state) ? 200 : 303;
};

/** A step of a round that has not opened. */
const planned = inRound(['draft']);

/** A personal link is whoever's who holds it, and says what has become of it. The close takes it away. */
const link =
	(whenUnused: Outcome, otherwise: Outcome) =>
	(target: Target): Outcome => {
		if (target.kind !== 'link' || isGone(target)) return 404;

		return target.state === 'unused' ? whenUnused : otherwise;
	};

const draft = evaluation(['draft']);
const open = evaluation(['open']);

/**
 * Who may what, said once more and independently of the program's own table: a route that is not here
 * makes the test fail, and so does one that behaves in another way.
 */
export const rules: Readonly<Record<string, Rule>> = {
	'/': { who: 'anyone', methods: get, read: page },
	'/selvevaluering': { who: 'anyone', methods: both, read: page },
	'/eksempel': { who: 'anyone', methods: get, read: page },
	'/metode': { who: 'anyone', methods: get, read: page },
	'/anonymitet': { who: 'anyone', methods: get, read: page },
	'/privatliv': { who: 'anyone', methods: get, read: page },
	'/was': { who: 'anyone', methods: get, read: page },
	'/landet': { who: 'anyone', methods: get, read: page },
	/* No year is released where rights are tried. */
	'/landet/[year]': { who: 'anyone', methods: get, read: () => 404 },
	'/landet/[year]/billede/[fil]': { who: 'anyone', methods: get, read: () => 404 },
	'/landet/udforsk': { who: 'anyone', methods: get, read: page },
	'/landet/udforsk/tabel.csv': { who: 'anyone', methods: get, read: () => 404 },
	'/landet/[year]/data': { who: 'anyone', methods: get, read: () => 404 },
	'/landet/[year]/data/[file]': { who: 'anyone', methods: get, read: () => 404 },
	'/landet/[year]/kodebog': { who: 'anyone', methods: get, read: () => 404 },
	'/temaer': { who: 'anyone', methods: get, read: page },
	'/temaer/[tema]': {
		who: 'anyone',
		methods: get,
		read: (target) => (target.kind === 'theme' && target.whose === 'own' ? 200 : 404)
	},
	/* Only where a setting says so, and not where rights are tried. */
	'/stil': { who: 'anyone', methods: get, read: () => 404 },
	'/healthz': { who: 'anyone', methods: get, read: page },
	'/readyz': { who: 'anyone', methods: get, read: page },
	'/api/v1/openapi.json': { who: 'anyone', methods: get, read: page },
	'/api': { who: 'anyone', methods: get, read: page },
	/* Public, and no year is released where rights are tried. */
	'/api/v1/national': { who: 'anyone', methods: get, read: page },
	'/api/v1/national/[year]': { who: 'anyone', methods: get, read: () => 404 },
	'/api/v1/national/[year]/cells': { who: 'anyone', methods: get, read: () => 404 },
	'/api/v1/national/[year]/themes': { who: 'anyone', methods: get, read: () => 404 },
	'/api/v1/national/[year]/statements': { who: 'anyone', methods: get, read: () => 404 },
	'/api/v1/national/[year]/variables': { who: 'anyone', methods: get, read: () => 404 },
	'/api/v1/national/[year]/files': { who: 'anyone', methods: get, read: () => 404 },

	'/s/[token]': { who: 'anyone', methods: both, read: link(200, 200) },
	'/s/[token]/[page]': { who: 'anyone', methods: both, read: link(303, 303) },
	'/s/[token]/gennemse': { who: 'anyone', methods: both, read: link(200, 303) },
	'/s/[token]/gemt': { who: 'anyone', methods: both, read: link(303, 303) },
	'/s/tak': { who: 'anyone', methods: get, read: page },
	'/s/klar': { who: 'anyone', methods: get, read: page },

	'/log-ind': {
		who: 'anyone',
		methods: both,
		read: (_, { cookie }) => (cookie === undefined ? 200 : 303)
	},
	'/log-ind/sendt': { who: 'anyone', methods: get, read: elsewhere },
	'/log-ind/organisation': { who: 'anyone', methods: both, read: page },
	'/log-ind/organisation/svar': { who: 'anyone', methods: get, read: elsewhere },
	'/log-ind/[token]': {
		who: 'anyone',
		methods: both,
		read: (target) => (target.kind === 'link' && target.state === 'unused' ? 200 : 303)
	},
	'/log-ud': { who: 'anyone', methods: ['POST'], read: page },

	'/min-side': { who: 'signedIn', methods: get, read: page },
	'/min-side/spejl': { who: 'signedIn', methods: both, read: elsewhere },
	'/min-side/tilbud': { who: 'signedIn', methods: both, read: page },
	'/konto': { who: 'signedIn', methods: both, read: page },
	'/konto/sprog': { who: 'signedIn', methods: ['POST'], read: page },
	'/konto/data': { who: 'signedIn', methods: get, read: page },
	'/konto/data/fil': { who: 'signedIn', methods: ['POST'], read: page },
	'/konto/slet': { who: 'signedIn', methods: both, read: page },
	'/forskning': { who: 'signedIn', methods: both, read: page },
	'/log': { who: 'signedIn', methods: get, read: page },
	'/log/fil': { who: 'signedIn', methods: ['POST'], read: page },
	'/evaluering/ny': { who: 'signedIn', methods: both, read: page },
	'/evaluering/[id]': {
		who: 'signedIn',
		methods: both,
		read: evaluation(['draft', 'open', 'ended'])
	},
	'/evaluering/[id]/job': { who: 'signedIn', methods: both, read: draft },
	'/evaluering/[id]/skema': { who: 'signedIn', methods: both, read: draft },
	'/evaluering/[id]/datoer': { who: 'signedIn', methods: both, read: draft },
	'/evaluering/[id]/hvem': { who: 'signedIn', methods: both, read: draft },
	'/evaluering/[id]/rapport': { who: 'signedIn', methods: both, read: draft },
	'/evaluering/[id]/gennemse': { who: 'signedIn', methods: both, read: draft },
	'/evaluering/[id]/vis-[rolle]': { who: 'signedIn', methods: get, read: draft },
	'/evaluering/[id]/slet': { who: 'signedIn', methods: both, read: draft },
	'/evaluering/[id]/liste': { who: 'signedIn', methods: get, read: open },
	'/evaluering/[id]/liste/fil': { who: 'signedIn', methods: ['POST'], read: open },
	'/evaluering/[id]/inviter': { who: 'signedIn', methods: both, read: open },
	'/evaluering/[id]/inviteret-[invitation]': { who: 'signedIn', methods: both, read: open },
	'/evaluering/[id]/stop': { who: 'signedIn', methods: both, read: open },
	/* Only of a round that an organisation prepares; everybody here plans their own. */
	'/evaluering/[id]/bekraeft': { who: 'signedIn', methods: both, read: evaluation([]) },
	'/evaluering/[id]/organisation': { who: 'signedIn', methods: both, read: draft },
	/* What becomes of a leader's own evaluation is the administrator's to say. */
	'/organisation/[org]/adoptioner': {
		who: 'signedIn',
		methods: both,
		read: administrator
	},
	/* Whoever runs the program, and nobody else. */
	'/drift': {
		who: 'signedIn',
		methods: both,
		read: (_, { role }) => (role === 'operator' ? 200 : 404)
	},
	'/drift/status': {
		who: 'signedIn',
		methods: get,
		read: (_, { role }) => (role === 'operator' ? 200 : 404)
	},
	'/drift/installationer': {
		who: 'signedIn',
		methods: both,
		read: (_, { role }) => (role === 'operator' ? 200 : 404)
	},
	'/organisation/[org]/skemaer': { who: 'signedIn', methods: both, read: member },
	/* A round's counts leave the house by an administrator's hand only. */
	'/organisation/[org]/runde/[round]/aflever': {
		who: 'signedIn',
		methods: get,
		read: (target, person) =>
			person.role === 'orgadmin' ? inRound(['draft', 'open', 'ended'])(target) : 404
	},
	'/organisation/[org]/runde/[round]/aflever/fil': {
		who: 'signedIn',
		methods: ['POST'],
		read: page
	},
	'/organisation/ny': { who: 'signedIn', methods: both, read: page },
	'/organisation/[org]': { who: 'signedIn', methods: get, read: member },
	'/organisation/[org]/adgang': { who: 'signedIn', methods: both, read: member },
	'/organisation/[org]/runde/[round]/deltagere': {
		who: 'signedIn',
		methods: both,
		read: inRound(['draft'])
	},
	'/organisation/[org]/runde/[round]/deltagere/indlaes': {
		who: 'signedIn',
		methods: both,
		read: inRound(['draft'])
	},
	'/organisation/[org]/runde/[round]/deltagere/skabelon': {
		who: 'signedIn',
		methods: get,
		read: inRound(['draft', 'open', 'ended'])
	},
	'/organisation/[org]/runde/[round]/deltagere/[evaluation]': {
		who: 'signedIn',
		methods: both,
		read: inRound(['draft'])
	},
	'/organisation/[org]/runde/[round]/forlaeng': {
		who: 'signedIn',
		methods: both,
		read: inRound(['open'])
	},
	'/organisation/[org]/runde/[round]/stop': {
		who: 'signedIn',
		methods: both,
		read: inRound(['open'])
	},
	'/organisation/[org]/runde/[round]/leder/[evaluation]': {
		who: 'signedIn',
		methods: both,
		read: inRound(['open'])
	},
	'/organisation/[org]/runde/[round]/leder/[evaluation]/inviter': {
		who: 'signedIn',
		methods: both,
		read: inRound(['open'])
	},
	/* Without an invitation to change it leads to the list. */
	'/organisation/[org]/runde/[round]/leder/[evaluation]/ret': {
		who: 'signedIn',
		methods: both,
		read: inRound([])
	},
	'/organisation/[org]/runde/[round]/leder/[evaluation]/aflys': {
		who: 'signedIn',
		methods: both,
		read: inRound(['open'])
	},
	/* Whoever reads imported reports hands the answers over, and nobody else. */
	'/organisation/[org]/aflever': { who: 'signedIn', methods: both, read: administrator },
	'/organisation/[org]/aflever/skabelon-[fil]': {
		who: 'signedIn',
		methods: get,
		read: administrator
	},
	'/organisation/[org]/aflever/[aflevering]': {
		who: 'signedIn',
		methods: both,
		read: administrator
	},
	'/organisation/[org]/runde/ny': { who: 'signedIn', methods: both, read: member },
	'/organisation/[org]/runde/[round]': {
		who: 'signedIn',
		methods: both,
		read: inRound(['draft', 'open', 'ended'])
	},
	'/organisation/[org]/runde/[round]/navn': { who: 'signedIn', methods: both, read: planned },
	'/organisation/[org]/runde/[round]/ledere': { who: 'signedIn', methods: both, read: planned },
	'/organisation/[org]/runde/[round]/skema': { who: 'signedIn', methods: both, read: planned },
	'/organisation/[org]/runde/[round]/gruppe': {
		who: 'signedIn',
		methods: both,
		read: planned
	},
	'/organisation/[org]/runde/[round]/udsagn': { who: 'signedIn', methods: both, read: planned },
	'/organisation/[org]/runde/[round]/hvem-ser': {
		who: 'signedIn',
		methods: both,
		read: planned
	},
	'/organisation/[org]/runde/[round]/gennemse': {
		who: 'signedIn',
		methods: both,
		read: planned
	},
	'/organisation/[org]/runde/[round]/vis-[rolle]': {
		who: 'signedIn',
		methods: get,
		read: planned
	},
	'/organisation/[org]/runde/[round]/slet': { who: 'signedIn', methods: both, read: planned },
	'/organisation/[org]/ledere': { who: 'signedIn', methods: get, read: member },
	'/organisation/[org]/ledere/ny': { who: 'signedIn', methods: both, read: member },
	'/organisation/[org]/ledere/indlaes': { who: 'signedIn', methods: both, read: member },
	'/organisation/[org]/ledere/skabelon': { who: 'signedIn', methods: get, read: member },
	'/organisation/[org]/ledere/[leder]': { who: 'signedIn', methods: both, read: member },
	'/organisation/[org]/runde/[round]/tal': { who: 'signedIn', methods: ['POST'], read: page },
	'/organisation/[org]/runde/[round]/sedler': {
		who: 'signedIn',
		methods: get,
		read: inRound(['draft', 'open', 'ended'])
	},
	'/organisation/[org]/runde/[round]/sedler/fil': {
		who: 'signedIn',
		methods: ['POST'],
		read: page
	},
	'/organisation/[org]/runde/[round]/rapport': {
		who: 'signedIn',
		methods: get,
		read: inRound(['draft', 'open', 'ended'])
	},
	'/organisation/[org]/runde/[round]/rapport/fil': {
		who: 'signedIn',
		methods: ['POST'],
		read: page
	},
	'/rapport/[id]': { who: 'signedIn', methods: both, read: report },
	'/rapport/[id]/slet': {
		who: 'signedIn',
		methods: both,
		read: (target) => (target.kind === 'report' && target.whose === 'own' ? 200 : 404)
	},
	'/rapport/[id]/pdf': { who: 'signedIn', methods: get, read: report },
	/* To share with the employees is the leader's to do. Four are too few for a version of theirs. */
	'/rapport/[id]/medarbejdere': { who: 'signedIn', methods: get, read: followUp(200) },
	'/rapport/[id]/medarbejdere/pdf': {
		who: 'signedIn',
		methods: get,
		read: (target) => {
			const isFew = target.kind === 'report' && (target.report?.employees ?? 0) < 5;
			return followUp(isFew ? 303 : 200)(target);
		}
	},
	'/rapport/[id]/guide/samtale': { who: 'signedIn', methods: get, read: followUp(200) },
	'/rapport/[id]/guide/moede-60': { who: 'signedIn', methods: get, read: followUp(200) },
	'/rapport/[id]/guide/moede-90': { who: 'signedIn', methods: get, read: followUp(200) },
	'/rapport/[id]/guide/team': { who: 'signedIn', methods: get, read: followUp(200) },
	/* What a leader plans is the leader's alone, also where others read the report. */
	'/rapport/[id]/opfoelgning': { who: 'signedIn', methods: both, read: followUp(200) },
	'/rapport/[id]/puls': { who: 'signedIn', methods: both, read: followUp(200) },
	'/rapport/[id]/over-tid': { who: 'signedIn', methods: get, read: followUp(200) },
	/* Where no day is chosen they lead to where one is. */
	'/rapport/[id]/opfoelgning/samtale.ics': { who: 'signedIn', methods: get, read: followUp(303) },
	'/rapport/[id]/opfoelgning/moede.ics': { who: 'signedIn', methods: get, read: followUp(303) },
	'/api/v1/reports/[id]': { who: 'signedIn', methods: get, read: report },
	'/api/v1/organisations/[id]/rounds/[round]': {
		who: 'signedIn',
		methods: get,
		read: organisation
	}
};

const goodLeader = {
	...{ key: '1', name: 'X', email: 'x@x.dk', unit: 'X', niveau: 'ledere', omraade: 'skole' },
	...{ geografi: '', manager: '', started_on: '' }
};

/**
 * For each form, fields that it would take, so that a refusal can only come from whose the thing is.
 * The empty name is the form of a page that has one only.
 */
export const goodForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'/s/[token] default': { go: 'next' },
	'/s/[token]/[page] default': { go: 'next' },
	'/s/[token]/gennemse default': { code: 'bcdf-ghjk-mnpq-rstv' },
	'/s/[token]/gemt default': { code: 'hemmelig kode' },
	'/forskning default': { accept: 'yes', terms: '2026-11-22' },
	'/drift godkend': { id: 'x' },
	'/drift afvis': { id: 'x' },
	'/drift/installationer tilfoej': { name: 'X', pasted: 'x' },
	'/drift/installationer fjern': { fingerprint: '0'.repeat(32) },
	'/drift/installationer lav-kort': {},
	'/drift/installationer se-efter': {},
	'/drift/installationer modtag': {},
	'/organisation/[org]/skemaer indlaes': {},
	'/organisation/[org]/skemaer tag-ud': { version: 'x' },
	'/organisation/ny default': { name: 'X', sector: 'stat', why: 'X' },
	'/organisation/[org]/ledere/ny default': goodLeader,
	'/organisation/[org]/ledere/indlaes send': { pasted: 'Nummer;Leder;Mail;Enhed;Niveau;Område\n' },
	'/organisation/[org]/ledere/indlaes apply': {
		...{ upload: '0'.repeat(32), seen: 'x', others: 'kept' }
	},
	'/organisation/[org]/ledere/[leder] save': goodLeader,
	'/organisation/[org]/ledere/[leder] leave': { confirm: 'leave' },
	'/evaluering/[id] default': {},
	'/evaluering/[id]/job default': { name: 'X', unit: 'X', organisation: 'X', go: 'next' },
	'/evaluering/[id]/skema default': { form: 'kort', comments: 'no', conditions: 'no', go: 'next' },
	'/evaluering/[id]/datoer default': { opens: '', closes: '', go: 'next' },
	'/evaluering/[id]/hvem default': { employees: 'x@x.dk', manager: '', peers: '', go: 'next' },
	'/rapport/[id] default': { comment: 'x', go: 'hide' },
	'/rapport/[id]/opfoelgning samtale': { talk_day: '', talk_time: '' },
	'/rapport/[id]/opfoelgning moede': { meeting_day: '', meeting_time: '', minutes: '60' },
	'/rapport/[id]/opfoelgning fokus': {
		...{ theme: '', words: 'X', first_step: '', focus_day: '', status: 'planned' }
	},
	'/rapport/[id]/puls default': { themes: 'retning' },
	'/rapport/[id]/opfoelgning fjern': { number: '1' },
	'/rapport/[id]/opfoelgning noter': { notes: 'X' },
	'/rapport/[id]/opfoelgning paamindelser': {},
	'/rapport/[id]/opfoelgning slaa-fra': {},
	'/evaluering/[id]/rapport default': { scope: 'leader', go: 'next' },
	'/evaluering/[id]/gennemse words': { own_words: 'x', contact_name: '', contact_email: '' },
	'/evaluering/[id]/gennemse test': {},
	'/evaluering/[id]/gennemse start': { promise: 'yes', language: 'da', seen: '0' },
	'/evaluering/[id]/slet default': {},
	'/evaluering/[id]/inviter default': { group: 'employee', addresses: 'x@x.dk' },
	'/evaluering/[id]/inviteret-[invitation] withdraw': {},
	'/evaluering/[id]/inviteret-[invitation] correct': { address: 'x@x.dk' },
	'/organisation/[org]/runde/ny default': { name: 'X', opens: '', closes: '', confirm: '' },
	'/organisation/[org]/runde/[round] takeBack': {},
	'/organisation/[org]/runde/[round]/navn default': {
		...{ go: 'back', name: 'X', opens: '', closes: '', confirm: '' }
	},
	'/organisation/[org]/runde/[round]/ledere save': {},
	'/organisation/[org]/runde/[round]/ledere addAll': {},
	'/organisation/[org]/runde/[round]/ledere removeAll': { search: 'nobody at all' },
	'/organisation/[org]/runde/[round]/ledere form': { form: '' },
	'/organisation/[org]/runde/[round]/skema default': {
		...{ go: 'back', form: 'kort', comments: 'no', conditions: 'no', peers: 'no' },
		...{ work: 'no', examples: 'no', managers: 'attributed' }
	},
	'/organisation/[org]/runde/[round]/gruppe save': { name: 'X', form: 'kort' },
	'/organisation/[org]/runde/[round]/gruppe remove': {},
	'/organisation/[org]/runde/[round]/udsagn default': { go: 'back' },
	'/organisation/[org]/runde/[round]/hvem-ser default': {
		...{ go: 'back', scope: 'leader', contact_name: '', contact_email: '' }
	},
	'/organisation/[org]/runde/[round]/gennemse words': { own_words: 'x', language: 'da' },
	'/organisation/[org]/runde/[round]/gennemse leaveOut': { why: 'gone' },
	'/organisation/[org]/runde/[round]/gennemse ready': { promise: 'yes', seen: '0' },
	'/organisation/[org]/runde/[round]/slet default': {},
	'/organisation/[org]/runde/[round]/forlaeng default': { until: '2026-12-24' },
	'/organisation/[org]/runde/[round]/leder/[evaluation]/aflys default': { reason: 'absent' },
	'/organisation/[org]/runde/[round]/leder/[evaluation]/inviter default': {
		group: 'employee',
		addresses: 'x@x.dk',
		slips: 'x'
	},
	'/organisation/[org]/runde/[round]/leder/[evaluation]/ret slip': {},
	'/organisation/[org]/runde/[round]/leder/[evaluation]/ret withdraw': {},
	'/organisation/[org]/runde/[round]/leder/[evaluation]/ret correct': { address: 'x@x.dk' },
	'/evaluering/[id]/stop default': {},
	'/evaluering/[id]/organisation default': { organisation: '0'.repeat(32) },
	'/organisation/[org]/adoptioner default': { evaluation: '0'.repeat(32), answer: 'alone' },
	'/evaluering/[id]/bekraeft default': { employees: 'x@x.dk', slips: '', manager: '', peers: '' },
	'/organisation/[org]/aflever send': { year: '2024', system: 'own' },
	'/organisation/[org]/aflever/[aflevering] check': {},
	'/organisation/[org]/aflever/[aflevering] again': {},
	'/organisation/[org]/aflever/[aflevering] import': {},
	'/organisation/[org]/aflever/[aflevering] remove': {},
	'/organisation/[org]/adgang tilbyd': { email: 'x@x.dk', role: 'coordinator' },
	'/organisation/[org]/adgang tag-tilbage': { email: 'x@x.dk', role: 'coordinator' },
	'/organisation/[org]/adgang fjern': { account: '0'.repeat(32), role: 'coordinator' },
	'/organisation/[org]/adgang login': { login: 'mail' },
	'/organisation/[org]/runde/[round]/deltagere default': { day: '2026-11-30' },
	'/organisation/[org]/runde/[round]/deltagere/indlaes laes': { pasted: 'Leder;Rolle;Mail' },
	'/organisation/[org]/runde/[round]/deltagere/indlaes gem': { seen: '0-0-0-0-0-0-0' },
	'/organisation/[org]/runde/[round]/deltagere/[evaluation] default': {
		...{ employees: 'x@x.dk', slips: '', manager: '', peers: '' }
	}
};
