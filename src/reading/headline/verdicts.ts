/**
 * How headlines turn a story down: words and phrases, each with a headline. A word is given as its lemma, and any form of it counts, since
 * capitals hide from the language model what a word is ("Police Dispel Rumor").
 */

/** Words that turn a story down wherever they stand, unless they are negated themselves; those of `factuality/refutation.ts` do so too. */
export const DOUBTS: readonly (readonly [lemma: string, example: string])[] = [
  ['doubt', 'Experts doubt that the comet will be seen'],
  ['doubtful', 'Doubtful claim of a cure goes round'],
  ['dubious', 'The dubious story of the stolen crown'],
  ['sceptical', 'Astronomers sceptical about signal from space'],
  ['skeptical', 'Astronomers skeptical about signal from space'],
  ['exaggerate', 'Number of victims was exaggerated, mayor says'],
  ['exaggeration', 'Talk of a famine is an exaggeration'],
  ['misleading', 'Misleading picture of empty shelves spreads'],
  ['retract', 'Journal retracts study on vaccines'],
  ['retraction', 'Retraction of the story comes late'],
  ['photoshop', 'Photoshopped shark fools viewers'],
  ['forgery', 'Letter of the minister is a forgery'],
  ['forged', 'Minister calls letter forged'],
  ['concoct', 'Student concocted the story'],
  ['phony', 'Phony tweet of the coach taken for real'],
  ['phoney', 'Phoney letter taken for real'],
  ['sham', 'Interview with the king was a sham'],
  ['canard', 'The canard of the empty hospital'],
  ['falsely', 'Site falsely reports the death of a singer'],
  ['wrongly', 'Paper wrongly reports a merger'],
  ['deny', 'Actor denies split from wife'],
  ['denial', 'Palace issues denial of abdication'],
  ['dispel', 'Police dispel rumour of a gunman'],
  ['quash', 'Singer quashes talk of a reunion'],
  ['rebut', 'Ministry rebuts claim of a leak'],
  ['bs', 'Channel airs BS story of a plot'],
  ['dupe', 'Reporters duped by a made-up study'],
  ['fool', 'Old picture of a flood fools thousands'],
];

/** Verbs that turn a story down where a word for it follows ("Police Shoot Down Rumors of a Strike"). The words between stand in order. */
export const TURNING_DOWN: readonly (readonly [phrase: string, example: string])[] = [
  ['shoot down', 'Agent shoots down report of a transfer'],
  ['knock down', 'Minister knocks down claim of a deal'],
  ['shut down', 'Actress shuts down rumours of a wedding'],
  ['put to rest', 'Coach puts rumours to rest'],
  ['lay to rest', 'Coach lays rumours to rest'],
  ['pour cold water', 'Bank pours cold water on talk of a merger'],
  ['throw cold water', 'Bank throws cold water on report of a merger'],
  ['kill', 'New picture kills rumour of a delay'],
  ['dismiss', 'Police dismiss claim of a cover-up'],
  ['reject', 'Mayor rejects report of a plot'],
  ['dispute', 'Family disputes account of the arrest'],
  ['contradict', 'Video contradicts story of the guards'],
  ['counter', 'Army counters claim of a retreat'],
  ['question', 'Scientists question theory of a second moon'],
  ['laugh off', 'Actor laughs off rumour of his death'],
  ['play down', 'Firm plays down talk of a sale'],
  ['scotch', 'Club scotches talk of a sale'],
  ['slam', 'Singer slams reports of a feud'],
  ['make fun', 'Director makes fun of rumour of a walk-out'],
  ['poke fun', 'Director pokes fun at rumour of a walk-out'],
  ['mock', 'Director mocks rumours of a walk-out'],
];

/** What a story is called. */
export const STORY_WORDS: ReadonlySet<string> = new Set(['rumor', 'rumour', 'report', 'claim', 'story', 'tale', 'allegation', 'accusation', 'speculation', 'talk', 'theory', 'suggestion', 'account', 'gossip', 'news']);

/** Answers to a question or to what stands before: a whole piece of a headline, or its beginning before a comma. */
export const ANSWERS: readonly (readonly [words: string, example: string])[] = [
  ['no', 'No, the king is not dead'],
  ['nope', 'Was the bridge sold? Nope'],
  ['not', 'Did the star land in a field? Not!'],
  ['not really', 'Is the lake empty? Not really'],
  ['not quite', 'Is the lake empty? Not quite'],
  ['not exactly', 'A cure at last? Not exactly'],
  ['not so fast', 'A cure at last? Not so fast'],
  ['not yet', 'A cure at last? Not yet'],
  ['not true', 'Not true: king is dead'],
  ['probably not', 'Did he paint it? Probably not'],
  ['sorry', 'Sorry, the moon will not turn green'],
  ['think again', 'Free flights for all? Think again'],
  ['debunked', 'Debunked: shark in the river'],
  ['debunk', 'Debunk: no shark in the river'],
  ['hoax', 'Hoax: singer dead at 40'],
  ['false', 'False: schools to close for a month'],
  ['fake', 'Fake: picture of a flooded airport'],
  ['myth', 'Myth: bulls hate red'],
];

/** Words, one behind the other, that make the readers of a story the news: it was not so. */
export const CREDULITY: readonly (readonly [words: string, example: string])[] = [
  ['actually believed', 'People actually believed the moon had turned green'],
  ['really believed', 'Thousands really believed a whale swam up the Elbe'],
  ['actually thought', 'Fans actually thought the singer had joined a circus'],
  ['fooled by', 'Thousands fooled by photo of a snow-white crow'],
];

/**
 * Words by which a headline passes its story on without vouching for it: as somebody's word, as a rumour, or as possible. A word is given as
 * its lemma, and any form of it counts; phrases stand word for word.
 */
export const PASSING_ON: readonly (readonly [words: string, example: string])[] = [
  ['say', 'King has left the palace, aide says'],
  ['claim', 'Neighbour claims mayor sold the bell'],
  ['allege', 'Guards alleged to have sold the keys'],
  ['allegedly', 'Coach allegedly bribed umpire'],
  ['report', 'Report: airline to drop its name'],
  ['reportedly', 'Airline reportedly to drop its name'],
  ['rumor', 'Latest rumor: a phone without buttons'],
  ['rumour', 'Rumour of a phone without buttons'],
  ['purport', 'Video purports to show a wolf in the metro'],
  ['purportedly', 'Video purportedly shows wolf in metro'],
  ['supposedly', 'Painter supposedly lives in a lighthouse'],
  ['apparently', 'Painter apparently lives in a lighthouse'],
  ['according to', 'Airline to drop its name, according to pilots'],
  ['may', 'Painter may live in a lighthouse'],
  ['might', 'Painter might live in a lighthouse'],
  ['could', 'Airline could drop its name'],
  ['possible', 'Possible wolf filmed in metro'],
  ['possibly', 'Wolf filmed in metro, possibly twice'],
  ['likely', 'Airline likely to drop its name'],
  ['suspected', 'Suspected wolf filmed in metro'],
  ['source', 'Sources: airline to drop its name'],
  ['question', 'Questions over wolf in the metro'],
  ['unconfirmed', 'Unconfirmed: wolf in metro'],
  ['unverified', 'Unverified video of wolf in metro'],
  ['thought to', 'Painter thought to live in a lighthouse'],
  ['believed to', 'Painter believed to live in a lighthouse'],
  ['appear', 'Video appears to show a wolf in the metro'],
  ['seem', 'Wolf seems to live in metro'],
  ['accuse', 'Pilots accuse airline of hiding its losses'],
  ['feared', 'Hundreds feared dead under snow'],
  ['speculation', 'Speculation of an airline under another name'],
  ['speculate', 'Fans speculate on a second wedding'],
  ['suggest', 'Photo suggests a second wedding'],
  ['scare', 'Wolf scare in the metro'],
  ['fate', 'Fate of the painter unknown'],
];
