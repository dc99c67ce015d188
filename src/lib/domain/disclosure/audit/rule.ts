/** Which rule something breaks. Names a rule and never a figure, because the operator reads it. */
export type AuditRule =
	/* One figure on its own. */
	| 'shape'
	| 'twice'
	| 'population'
	| 'threshold'
	| 'measure'
	| 'single'
	| 'answers'
	| 'ends'
	| 'exact'
	| 'shares'
	| 'theme'
	| 'agreement'
	| 'comparison'
	| 'comments'
	| 'pulse'
	/* A figure of many teams that does not follow from what is published of each. */
	| 'source'
	/* A national cell, and cells that can be worked out from others. */
	| 'dominance'
	| 'combination'
	/* Several figures together: what is left when groups of people are subtracted from each other. */
	| 'differencing'
	| 'residual'
	/* What remains possible for one, or for up to four. */
	| 'unanimous'
	| 'colleague'
	| 'confined'
	| 'impossible'
	/* Nothing was found, because there was no time to look everywhere. */
	| 'audit_too_slow';
