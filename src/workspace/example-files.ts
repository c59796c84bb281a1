/** What `reconcile init` writes. Each file shows its format in comments and passes `reconcile check` as it is. */
export const exampleFiles: Readonly<Record<string, string>> = {
  '.gitignore': `# What earlier runs worked out: never needed, always safe to delete.
.reconcile/
`,
  'reconcile.config.yaml': `# Settings of this workspace. Everything here is optional.

# How grave a finding is: error, warning, info or off, by its code.
severities:
  stale-ruling: warning

# Discrepancies less sure than this (0 to 1) are not shown.
min_confidence: 0.7

# Predicates that the built-in lexicon lacks.
# lexicon:
#   - id: decommission
#     verbs: [decommission, mothball]
#     nouns: [decommissioning]
#     opposite: commission        # the predicate that rules this one out
#     kind: event                 # event | state | position | count | rate | speech
#     exclusive: [time]           # roles that only one value can fill: subject, object, time, place, quantity
`,
  'sources/example.yaml': `# One file for each article. Say only what the article says; what it does not say is null.
id: example                       # required; a small letter, then small letters, digits, - and _
title: River ferry sinks near Oldport
outlet: The Oldport Courier       # null where the article does not say
authors: []
published: 2025-03-03             # 2025, 2025-03, 2025-03-03, 2025-03-01/2025-03-03, 2025-03-01/.., or a timestamp with its offset
published_basis: stated           # stated | text (bounded by what the text tells)
# timezone: Europe/Berlin         # where the article's clock times belong
# retrieved: 2025-03-04
url: null
language: en
kind: news                        # news | analysis | wire | encyclopedia | official | social | other
# via: [Reuters]                  # wires or sources it relies on: copies do not count as independent
# reliability: B                  # Admiralty scale, A to F
status: live                      # live | corrected | retracted
# version_of: example-first       # the id of the source that this one is a later version of
# publish: false                  # keeps quotes and text out of reports
# text:
#   file: example.txt             # relative to the workspace or to --texts DIR
#   sha256: ...                   # digest of that file, so that a change is seen
`,
  'claims/example.yaml': `# The claims of one source: one checkable statement each, in your own words, understandable on its own.
source: example
claims:
  - id: c1                        # unique in this source; its full id is example#c1
    text: The ferry accident near Oldport on 2 March 2025 killed 12 people.
    at: p2s1                      # paragraph 2 (the 2nd non-blank line), sentence 1
  - id: c2
    text: Oldport police said on 3 March 2025 that the ferry near Oldport had carried more than 80 passengers.
    at: p3s1
    # All that follows is optional. What is given wins over what is read from the text.
    # quote: more than 80 passengers
    # subject: the ferry
    # quantity: ">80"             # 20 km | "~500" | ">=30" | "<5" | 10..20 km | 2.4bn USD | 90% | {value: "80", unit: null, of: passengers}
    # time: 2025-03-02
    # place: Oldport
    # polarity: affirmed          # affirmed | denied
    # certainty: reported         # stated | reported | unconfirmed | forecast
    attribution: [Oldport police] # who said it, innermost first, when it is not the outlet itself
    status: written               # draft | written | checked (with checked_by and checked_on)
    # withdrawn: {on: 2025-03-09, reason: corrected by the outlet}
`,
  'entities.yaml': `# Names that mean the same thing, and what is part of what.
entities:
  - id: oldport
    name: Oldport
    type: place                   # person | organization | place | event | other
    aliases: [Port of Oldport]
  - id: oldport-police
    name: Oldport Police
    type: organization
    aliases: [Oldport police department]
    # part_of: [police]           # or located_in for places; {id: police, from: 2011, to: 2019} where it held for a time only
    # wikidata: Q1
`,
  'rulings.yaml': `# People's judgements on pairs of claims. They beat what Reconcile infers.
rulings:
  - claims: [example#c1, example#c2]
    ruling: different             # same | different | conflict | no-conflict | unsure
    # accept: example#c1          # the claim preferred, where they conflict
    reason: One counts the dead, the other those on board.
    by: desk
    on: 2025-03-04
`,
};
