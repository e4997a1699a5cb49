/** What acts for a state, and what may stand between a state and it: "the U.S. and British governments". */
export const STATE_BODY =
  /^(?:governments?|govt|authorit(?:y|ies)|officials?|parliament|ministry|minister|army|military|regulators?|agenc(?:y|ies)|congress|senate|president|court|police|intelligence|administration|state|and|or|cabinet|lawmakers|defen[cs]e|foreign|federal)$/;
