// A second set of sentences of the bench alone, written after `templates-held.mjs` had been looked at: other wordings of the same facts,
// and topics of its own (FRESH_KINDS). What is measured on them stands in docs/performance.md as it was at the first run. Placeholders
// as in `templates-open.mjs`.

/** What happens besides, in a workspace with these sentences; as EVENT_KINDS in `event-kinds.mjs`. */
export const FRESH_KINDS = {
  flood: { dead: { value: 'toll', running: true }, homeless: { value: 'crowd', running: true } },
  wildfire: { area: { value: 'hectares', running: true }, evacuated: { value: 'crowd' } },
  strike: { workers: { value: 'crowd' }, caller: { value: 'group' } },
  mine: { trapped: { value: 'aboard' }, depth: { value: 'metres' } },
  heat: { peak: { value: 'celsius' } },
  theft: { worth: { value: 'money' } },
  dam: { height: { value: 'metres' }, contractor: { value: 'company' } },
  referendum: { outcome: { value: 'backed' } },
  recall: { cars: { value: 'jobs' } },
  fine: { amount: { value: 'money' } },
};

/** Of these, what is told of a firm. */
export const FRESH_OF_FIRMS = ['recall', 'fine'];

export const FRESH = {
  'blast.toll': ['The death toll from the explosion in {place} {when} stood at {value}.', 'A car bomb in {place} {when} claimed {value} lives.'],
  'blast.injured': ['Hospitals treated {value} people for injuries after the explosion in {place} {when}.'],
  'blast.doer': ['Responsibility for the bombing in {place} {when} lay with the {value}.', 'The {value} said it had carried out the bombing in {place} {when}.'],
  'quake.magnitude': ['A {value}-magnitude tremor shook {place} {when}.', 'The quake near {place} {when} measured {value}.'],
  'quake.toll': ['At the last count, {value} bodies had been found in {place} after the quake {when}.', 'The quake that shook {place} {when} cost {value} lives.'],
  'quake.depth': ['The quake near {place} {when} had its focus {value} below the surface.'],
  'quake.houses': ['The quake in {place} {when} brought down {value} houses.'],
  'election.winner': ['The mayoral race in {place} {when} went to {value}.', 'In {place}, {value} came out on top in the mayoral vote {when}.'],
  'election.share': ['{who} polled {value} in the mayoral race in {place} {when}.'],
  'election.turnout': ['In the mayoral vote in {place} {when}, {value} of those entitled to vote did so.'],
  'takeover.buyer': ['{value} completed its purchase of {firm} {when}.', 'Ownership of {firm} passed to {value} {when}.'],
  'takeover.price': ['{firm} changed hands for {value} {when}.'],
  'offer.vote': ['The bid for {firm} was {value} at a meeting of its owners {when}.'],
  'trial.verdict': ['{who}, who stood trial for fraud in {place}, was {value} {when}.'],
  'sentence.years': ['{who} was jailed for {value} years in {place} {when}.', 'Judges in {place} sent {who} to prison for {value} years {when}.'],
  'protest.crowd': ['Some of the squares of {place} filled with {value} demonstrators {when}.', '{value} demonstrators took to the streets of {place} {when}.'],
  'protest.arrests': ['Officers took {value} demonstrators into custody in {place} {when}.'],
  'plant.jobs': ['{firm} laid off {value} employees in {place} {when}.', '{firm} told {value} of its employees in {place} to go {when}.'],
  'plant.cost': ['The new works of {firm} in {place}, announced {when}, will cost {value}.'],
  'capture.force': ['The {value} marched into {place} and took it {when}.', 'Control of {place} passed to the {value} {when}.'],
  'capture.distance': ['{when}, the closest troops to {place} were {value} away.'],
  'office.holder': ['{value} was sworn in as governor of {place} {when}.', 'The post of governor of {place} was given to {value} {when}.'],
  'bank.rate': ['Borrowing costs in {place} went to {value} when its central bank met {when}.'],
  'bank.prices': ['What households in {place} pay for food {value} {when}.'],
  'ferry.toll': ['{value} of those on a ferry were lost when it foundered off {place} {when}.'],
  'ferry.aboard': ['When the ferry foundered off {place} {when}, there were {value} people on it.'],
  'outbreak.cases': ['Doctors in {place} had counted {value} cholera patients {when}.', 'The number of cholera cases in {place} stood at {value} {when}.'],
  'bridge.length': ['At {value}, the bridge that was opened in {place} {when} is the longest in the region.'],
  'bridge.opener': ['The ribbon of the new bridge in {place} was cut by {value} {when}.'],

  'flood.dead': ['Floods in {place} {when} killed {value} people.', '{value} people drowned in the floods in {place} {when}.', 'The floods in {place} {when} took {value} lives.'],
  'flood.homeless': ['The floods in {place} {when} left {value} people homeless.', '{value} people lost their homes in the floods in {place} {when}.'],
  'wildfire.area': ['The wildfire near {place} {when} burned {value} of forest.', '{value} of forest went up in flames near {place} {when}.'],
  'wildfire.evacuated': ['{value} people were evacuated from {place} because of the wildfire {when}.', 'The wildfire drove {value} people from their homes in {place} {when}.'],
  'strike.workers': ['{value} dockers in {place} walked out {when}.', 'The strike in the port of {place} {when} was joined by {value} dockers.'],
  'strike.caller': ['The strike in the port of {place} {when} was called by the {value}.', 'The {value} called the dockers of {place} out {when}.'],
  'mine.trapped': ['{value} miners were trapped underground near {place} {when}.', 'A collapse in a mine near {place} {when} trapped {value} miners.'],
  'mine.depth': ['The miners near {place} were trapped {value} below ground {when}.', 'The shaft that collapsed near {place} {when} is {value} deep.'],
  'heat.peak': ['The temperature in {place} reached {value} {when}.', 'Thermometers in {place} showed {value} {when}.', '{place} recorded a high of {value} {when}.'],
  'theft.worth': ['Jewels worth {value} were stolen from a museum in {place} {when}.', 'Thieves took jewels valued at {value} from a museum in {place} {when}.'],
  'dam.height': ['The dam that was completed near {place} {when} is {value} high.', 'The dam near {place}, completed {when}, has a height of {value}.'],
  'dam.contractor': ['The contract for the dam near {place} went to {value} {when}.', '{value} was chosen to build the dam near {place} {when}.'],
  'referendum.outcome': ['Voters in {place} {value} the plan for a new airport {when}.', 'The plan for a new airport was {value} in a referendum in {place} {when}.'],
  'recall.cars': ['{firm} recalled {value} cars {when}.', '{firm} called {value} cars back to its garages {when}.'],
  'fine.amount': ['{firm} was fined {value} {when}.', 'The regulator ordered {firm} to pay a fine of {value} {when}.'],
};
