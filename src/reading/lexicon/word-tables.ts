/* Written by `npm run lexicon`: do not edit; what is wrong here is mended in scripts/lexicon/ (docs/lexicon.md). */
/*
 * Made from WordNet 3.1 (Princeton University) and, to choose among its pairs, GloVe word vectors (public domain, PDDL 1.0).
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or royalty is granted, provided that this notice is kept. The name of
 * Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or database.
 */

/** Kinds of thing that a word of another kind may name as well: a company is a group, and its word may stand for its building. */
export const MAY_NAME: Readonly<Record<string, readonly string[]>> = {'person': ['group'], 'animal': ['food'], 'plant': ['food'], 'place': ['group', 'building'], 'group': ['place', 'building', 'person', 'website'], 'building': ['place', 'group'], 'song': ['album'], 'album': ['song'], 'website': ['group'], 'food': ['plant', 'animal']};

/**
 * A line a word, sorted by code units: the word, then fields with their words. "n", "v", "a": means the same, as noun, verb, adjective;
 * "d": of one stem; "!n", "!v", "!a": opposite; "k": a kind of; "g": its group in a set whose groups exclude each other ("vehicle.bus");
 * "t": kind of thing; "w": how much it tells, in tenths (none: 9).
 */
export const WORD_ROWS = `
aa w:8
aaron w:7
aarp t:group
ab w:8
abandon d:abandonment w:7
abandoned a:deserted w:7
abandonment d:abandon k:rejection
abbey k:church g:building.church t:building w:8
abbot t:person
abbreviation k:word
abc w:7
abdication k:resignation
abdomen n:belly d:abdominal
abdominal d:abdomen k:muscle
abduct v:kidnap d:abduction
abduction d:abduct k:seizure w:8
aberdeen w:8
abide v:tolerate w:8
abiding a:enduring
ability !n:inability k:quality w:6
abkhaz n:abkhazian a:abkhazian k:caucasian t:person
abkhazia d:abkhazian w:8
abkhazian n:abkhaz a:abkhaz d:abkhazia t:person
able !a:unable w:5
abm k:missile t:vehicle
abnormal d:abnormally !a:normal
abnormally d:abnormal
aboard w:7
abolish d:abolition !v:establish
abolition d:abolish
abolitionist k:reformer t:person
aboriginal n:native t:person w:8
abort d:abortion,abortive
abortion d:abort w:7
abortive a:unsuccessful d:abort
about w:1
above w:5
abraham w:8
abroad a:overseas w:6
abrupt d:abruptly
abruptly d:abrupt w:8
absence d:absent !n:presence k:demand,lack,need,want w:7
absent d:absence !a:present w:8
absentee t:person
absolute d:absolutely !a:relative w:7
absolutely d:absolute w:7
absorb d:absorption w:8
absorbed w:8
absorbing a:gripping,riveting
absorption d:absorb
abstain d:abstention,abstinence !v:consume
abstention d:abstain
abstinence d:abstain
abstract n:abstraction d:abstraction !a:concrete k:concept,idea w:8
abstraction n:abstract d:abstract
absurd d:absurdity w:8
absurdity d:absurd k:nonsense
abuja w:8
abundance d:abundant !n:scarcity k:amount,quantity
abundant d:abundance,abundantly !a:scarce w:8
abundantly d:abundant
abuse d:abusive k:practice w:6
abused w:8
abusive d:abuse w:8
abyss t:place
ac w:8
acacia t:plant
academia d:academic
academic d:academia,academically,academy k:professional t:person w:6
academically d:academic
academician d:academy t:person
academy d:academic,academician k:school t:group w:6
acc t:group
accede d:accession
accelerate v:speed d:acceleration w:8
accelerated w:8
acceleration d:accelerate w:8
accelerator k:pedal
accent w:8
accept d:acceptance !v:reject w:6
acceptable w:7
acceptance d:accept w:8
accepted a:recognised,recognized w:6
accepting w:7
access d:accessible w:5
accessibility n:availability d:accessible k:convenience
accessible d:access,accessibility !a:inaccessible w:8
accession d:accede k:process w:8
accident d:accidental w:6
accidental a:inadvertent d:accident w:8
accidentally w:8
acclaim n:plaudits w:8
accommodate d:accommodation w:8
accommodation d:accommodate w:8
accompanied !a:unaccompanied w:7
accompaniment d:accompany
accompany d:accompaniment w:8
accompanying w:8
accomplice t:person
accomplish v:achieve,attain,fulfil,fulfill d:accomplishment w:8
accomplished a:realized w:7
accomplishment n:achievement d:accomplish
accord n:agreement d:accordance k:order w:6
accordance d:accord k:agreement w:8
according w:3
accordingly w:8
accordion k:instrument
account d:accountable,accounting w:6
accountability d:accountable k:responsibility w:8
accountable d:account,accountability w:8
accountancy n:accounting d:accountant
accountant n:comptroller d:accountancy t:person w:8
accounting n:accountancy d:account w:7
accreditation k:authorization,certification w:8
accredited a:licensed w:8
accrued a:accumulated
accumulate d:accumulation
accumulated a:accrued w:8
accumulation d:accumulate k:growth
accuracy k:quality w:8
accurate d:accurately !a:inaccurate w:7
accurately d:accurate w:8
accusation d:accuse k:charge,complaint w:8
accuse d:accusation w:8
accused t:person w:5
accuser t:person
accusing w:7
accustomed w:8
ace w:8
ache d:aching k:pain
achievable a:manageable d:achieve
achieve v:accomplish,attain d:achievable,achievement w:6
achievement n:accomplishment d:achieve w:7
aching d:ache k:pain
acid a:caustic d:acidity k:chemical,compound w:7
acidic !a:alkaline
acidity d:acid
acknowledge v:admit d:acknowledgment w:8
acknowledged w:6
acknowledgement n:acknowledgment,recognition k:acceptance
acknowledgment n:acknowledgement,recognition d:acknowledge k:acceptance
acne t:disease
acoustic d:acoustics w:8
acoustics d:acoustic k:physics
acquaintance n:familiarity
acquire d:acquiring,acquisition w:7
acquired w:6
acquiring d:acquire w:8
acquisition d:acquire w:7
acquittal k:judgement,judgment
acquitted w:8
acre w:8
acres k:property w:7
acrimonious a:bitter d:acrimony
acrimony d:acrimonious
acrobatic d:acrobatics
acrobatics d:acrobatic k:gymnastics g:sport.gymnastics
acronym k:word
across w:4
acrylic k:fiber,fibre
act d:acting,action,actor !v:refrain w:5
acting n:performing d:act k:act,arts w:6
action d:act w:4
activate v:trigger d:activation
activated w:8
activation d:activate k:activity
active d:actively,activity !a:inactive w:6
actively d:active w:7
activism d:activist w:8
activist d:activism t:person w:7
activity d:active !n:inactivity w:6
actor d:act t:person w:6
actress k:actor t:person w:6
acts w:6
actual d:actually !a:potential w:7
actually d:actual w:6
acupuncture k:treatment
acute d:acutely !a:chronic w:8
acutely d:acute
ad n:advertisement,advertising k:message w:6
adam w:7
adamant d:adamantly
adamantly d:adamant
adams w:7
adapt v:conform d:adaptable,adaptation,adaptive w:8
adaptable d:adapt
adaptation d:adapt k:writing w:8
adapted w:7
adapter t:person
adaptive d:adapt
add d:addition w:6
addict n:junkie d:addiction,addictive t:person
addiction d:addict w:8
addictive d:addict
addition d:add w:5
additional w:6
additionally w:8
additive k:component,element
address w:6
addressed w:7
ade t:food
adelaide w:8
aden w:8
adept a:proficient,skillful t:person
adequate d:adequately !a:inadequate w:8
adequately d:adequate w:8
adhd k:symptom,syndrome
adhere w:8
adjacent a:neighboring w:7
adjourn d:adjournment
adjournment d:adjourn
adjunct a:assistant
adjust d:adjustable,adjustment w:8
adjustable d:adjust
adjusted w:8
adjustment n:modification d:adjust k:improvement,shift,transformation w:8
adjutant k:officer t:person
administer d:administration,administrative
administration d:administer,administrative w:4
administrative d:administer,administration,administratively w:6
administratively d:administrative
administrator k:chief,head t:person w:7
admirable d:admirably
admirably d:admirable
admiral t:person w:8
admiralty t:group
admiration d:admire k:feeling
admire d:admiration,admirer
admired w:8
admirer n:supporter d:admire k:proponent t:person
admissible !a:inadmissible
admission d:admit k:entrance,entry w:7
admit v:acknowledge d:admission !v:deny w:7
adolescence d:adolescent
adolescent n:teen,teenager d:adolescence k:juvenile t:person
adopt d:adoption,adoptive w:7
adopted w:6
adoption d:adopt k:approval,support w:8
adoptive d:adopt
adorable a:endearing d:adore
adore d:adorable
adored a:worshipped
adorn v:decorate
adorned a:decorated
adrian w:8
adrift a:afloat
adult a:grown d:adulthood !n:juvenile k:being,individual,person w:7
adulthood n:maturity d:adult
advance d:advancement w:6
advanced w:6
advancement d:advance w:8
advancing w:8
advantage d:advantageous !n:disadvantage !v:disadvantage k:quality w:6
advantageous d:advantage
advent k:arrival w:8
adventist t:person
adventure d:adventurer,adventurous w:7
adventurer d:adventure t:person
adventurous d:adventure
adversary n:antagonist,opponent t:person
adverse d:adversely w:8
adversely d:adverse
adversity n:hardship k:luck
advert n:advertisement,advertising k:promo
advertise v:publicize d:advertisement,advertiser,advertising
advertisement n:ad,advert,advertising d:advertise k:content,message,packaging,publicity w:8
advertiser d:advertise t:person
advertising n:ad,advert,advertisement d:advertise k:message w:6
advice k:message,proposal w:7
advise v:counsel,notify d:adviser,advisor,advisory w:8
advised w:7
adviser n:advisor,consultant d:advise k:expert t:person w:7
advisor n:adviser,consultant d:advise k:expert t:person w:8
advisory a:consultative d:advise k:statement w:7
advocacy d:advocate k:assistance,support w:8
advocate n:proponent d:advocacy t:person w:7
aerial w:8
aerobic d:aerobics
aerobics d:aerobic k:workout
aerodrome k:airfield g:building.airport
aerodynamic d:aerodynamics
aerodynamics d:aerodynamic k:mechanics,physics
aeronautic d:aeronautics
aeronautical d:aeronautics
aeronautics d:aeronautic,aeronautical k:physics
aeroplane n:airplane k:aircraft g:vehicle.airplane t:vehicle
aerospace t:place w:8
aesthetic d:aesthetically,aesthetics k:philosophy
aesthetically d:aesthetic
aesthetics d:aesthetic k:arts,humanities,philosophy
affable a:amiable,genial
affair n:matter k:involvement w:7
affairs w:5
affect v:impact k:state w:7
affected !a:unaffected w:6
affecting w:8
affection d:affectionate k:feeling w:8
affectionate a:fond d:affection,affectionately
affectionately d:affectionate
affidavit k:document,evidence,papers,testimony
affiliate d:affiliation t:person w:8
affiliated a:connected w:7
affiliation d:affiliate w:8
affirm d:affirmation,affirmative
affirmation d:affirm k:assertion,declaration
affirmative d:affirm !n:negative w:8
afflicted a:stricken
affliction k:misfortune
affluence d:affluent k:wealth
affluent a:wealthy d:affluence t:person w:8
afford v:give d:affordable w:7
affordable a:low-cost d:afford w:8
affront v:insult
afghan d:afghanistan w:6
afghanistan d:afghan w:5
afire a:alight
afl k:federation t:group w:8
afloat a:adrift
afp w:5
afraid w:7
africa d:african g:continent.africa w:4
african d:africa k:being t:person w:5
african-american n:negro t:person
afrikaans a:afrikaner
afrikaner a:afrikaans t:person
aft !a:fore
after w:1
afterlife k:life
aftermath n:wake k:issue,outcome,result w:7
afternoon k:day,period g:day-part.afternoon w:6
aftershock k:earthquake,quake,temblor,tremor
afterward w:7
afterwards w:7
ag w:7
again w:4
age w:4
aged n:elderly a:elderly,older k:people w:7
ageing n:aging a:aging
agency n:bureau,office d:agent t:group w:4
agenda n:schedule k:idea,plan,program w:6
agent d:agency w:6
aggravate v:exacerbate
aggravated w:8
aggravating a:exacerbating
aggregate n:total w:8
aggression w:8
aggressive d:aggressively,aggressiveness w:7
aggressively d:aggressive w:8
aggressiveness d:aggressive k:trait
aggressor t:person
agile a:nimble d:agility
agility d:agile k:posture
aging n:ageing a:ageing k:process w:7
agnostic t:person
ago w:4
agonizing a:excruciating,harrowing
agony n:suffering,torment k:pain,suffering
agrarian a:farming
agree d:agreeable,agreement !v:disagree w:6
agreeable d:agree
agreed w:5
agreement n:accord d:agree !n:disagreement w:4
agribusiness n:agriculture
agricultural d:agriculture w:6
agriculture n:agribusiness d:agricultural k:business w:6
agua t:animal
ahead w:5
ai w:8
aid n:assist,assistance,help v:assist,help w:5
aide k:officer t:person w:7
aided a:assisted w:8
aides w:7
aids t:disease w:6
ailing w:8
ailment n:ill k:disorder
aim n:intent,intention,purpose v:purpose k:content,end,goal w:7
air w:4
airborne w:8
airbus k:plane g:vehicle.airplane t:vehicle w:7
aircraft t:vehicle w:5
aired w:7
airfare k:fare
airfield k:facility w:8
airforce k:force,personnel t:group
airing w:8
airlift k:transport
airline d:airliner w:6
airliner d:airline k:airplane,plane g:vehicle.airplane t:vehicle w:8
airman t:person
airplane n:aeroplane,plane k:aircraft g:vehicle.airplane t:vehicle w:8
airport g:building.airport w:5
airs w:8
airship k:aircraft t:vehicle
airspace t:place w:8
airstrip k:airfield
ajax w:8
al w:4
al-qaeda n:qaeda
alabama k:south g:us-state.alabama w:7
alarm n:consternation,dismay v:alert,dismay k:fear w:8
alarmed w:8
alarming w:8
alaska d:alaskan g:us-state.alaska w:7
alaskan d:alaska t:person
albania d:albanian w:7
albanian d:albania t:person w:7
albany w:8
albert w:7
alberta w:8
album t:album w:4
alcohol d:alcoholic k:drug,food t:food w:7
alcoholic d:alcohol k:drunk t:person w:8
alcoholism k:addiction,dependence
alderman t:person
ale k:beer t:food
alert v:alarm w:7
alexander t:plant w:6
alexandria w:8
alfred w:7
algebra d:algebraic k:math,mathematics
algebraic d:algebra
algeria d:algerian w:7
algerian d:algeria k:african t:person w:8
algiers w:8
algonquin t:person
algorithm k:formula w:8
ali w:6
alias k:name
alien a:exotic t:person w:8
alienation k:dislike,feeling
alight a:afire
align !v:skew w:8
aligned w:8
alike w:8
alive !a:dead w:7
alkaline !a:acidic
all !a:no,some w:1
allegation k:charge,complaint w:8
alleged d:allegedly w:6
allegedly d:alleged w:6
allegiance w:8
allegorical d:allegory
allegory n:parable d:allegorical k:fiction t:book
allen w:7
allergic d:allergy
allergy d:allergic
alleviate v:ease,relieve d:alleviation
alleviation d:alleviate
alley k:street w:8
alliance n:confederation d:ally k:coalition,union w:6
allied w:7
allies k:alliance,coalition,organization t:group w:6
alligator n:gator
allocate d:allocation
allocation n:allotment d:allocate k:assets w:8
allotment n:allocation
allow v:let,permit w:5
allure k:attraction
alluring a:enticing,tempting
allusion k:mention,reference,remark
ally d:alliance k:country,nation t:group w:7
almanac k:yearbook t:book
almighty n:divine
almond t:plant
almost w:4
alone w:6
along w:4
alongside w:7
alonso w:8
alp t:place
alpha w:8
alphabet d:alphabetical k:script
alphabetical d:alphabet,alphabetically
alphabetically d:alphabetical
alpine d:alps w:8
alps d:alpine w:8
already w:4
als k:disorder,sclerosis
also w:1
altar w:8
alter v:change d:alteration w:8
alteration n:modification d:alter k:occurrence
altercation n:fracas k:quarrel
altered w:8
alternate a:alternative t:person w:8
alternative a:alternate d:alternatively w:6
alternatively d:alternative
altitude k:distance w:8
alto w:8
altogether w:8
aluminium n:aluminum k:metal g:metal.aluminum
aluminum n:aluminium k:metal g:metal.aluminum w:8
alumnus n:graduate k:scholar,student t:person
always w:5
am w:5
amalgamated a:consolidated
amalgamation n:merger k:consolidation
amateur k:individual t:person w:7
amazed a:astonished,astounded,stunned
amazement n:astonishment k:feeling
amazing a:astonishing,awesome d:amazingly w:7
amazingly d:amazing
amazon w:8
ambassador k:official t:person w:6
amber k:yellow g:colour.yellow
ambience n:atmosphere d:ambient
ambient d:ambience
ambiguity d:ambiguous k:expression
ambiguous d:ambiguity !a:unambiguous
ambition d:ambitious k:desire,feeling w:8
ambitious a:challenging d:ambition w:7
ambivalence d:ambivalent k:feeling
ambivalent d:ambivalence
ambulance k:car g:vehicle.car t:vehicle w:8
ambush k:attack w:8
amd t:disease
amend d:amendment w:8
amended w:8
amendment d:amend w:7
amenities n:comforts
america n:us,usa d:american w:4
american d:america t:person w:2
americanism k:nationalism,patriotism
amiable a:affable,genial
amicable d:amicably !a:hostile
amicably d:amicable
amir t:person w:8
amish t:person
amman w:8
ammo n:ammunition k:weaponry
ammonia k:fluid,liquid
ammonium k:ammonia
ammunition n:ammo k:arms w:7
amnesty k:freedom w:7
amount n:sum v:total w:6
amp w:8
amphetamine k:drug,stimulant
amphibian a:amphibious t:vehicle
amphibious a:amphibian !a:aquatic
amphitheater n:amphitheatre,coliseum
amphitheatre n:amphitheater
ample !a:meager w:8
amplifier d:amplify
amplify d:amplifier
amplitude k:displacement
amsterdam w:7
amused a:entertained
amusement k:delight,pleasure w:8
amusing a:comic,comical,funny,laughable
an w:0
ana w:8
anaconda g:animal.snake t:animal
anaheim w:8
analog n:analogue a:analogue w:8
analogous d:analogy
analogue n:analog a:analog
analogy d:analogous k:reasoning
analyse v:analyze,examine
analysis d:analytic,analytical,analyze k:investigation,work w:6
analyst t:person w:6
analytic a:analytical d:analysis
analytical a:analytic d:analysis
analyze v:analyse,examine,study d:analysis w:8
analyzed w:8
anarchic a:lawless
anarchism k:ideology
anarchist k:radical t:person
anarchy n:lawlessness
anathema t:person
anatolia w:8
anatolian k:indo-european
anatomical d:anatomy
anatomy d:anatomical k:biology
ancestor d:ancestral !n:descendant t:person
ancestral d:ancestor
ancestry n:lineage,pedigree k:tribe t:group w:8
anchor d:anchorage w:8
anchorage d:anchor
anchorman k:reporter t:person
ancient t:person w:6
andean d:andes
andersen w:8
anderson w:7
andes d:andean
andrew w:6
andrews w:8
android k:robot
anecdotal d:anecdote
anecdote d:anecdotal
anemia d:anemic
anemic d:anemia
anesthesia d:anesthetic
anesthetic d:anesthesia
ang t:group
angel w:7
angelica t:plant
anger n:ire d:angry k:feeling w:7
angered a:enraged,furious,infuriated w:8
angioplasty k:surgery
angle d:angular k:location t:place w:8
anglican k:christian,protestant t:person w:8
angling k:fishing
anglo-saxon t:person
angola d:angolan w:7
angolan d:angola k:african t:person w:8
angrily d:angry w:8
angry d:anger,angrily w:7
angst k:anxiety,emotion
anguish n:torment k:distress,pain,suffering
anguished a:tormented
angular d:angle !a:rounded
ani g:animal.bird t:animal
animal n:creature k:being t:animal w:6
animated w:7
animation w:8
animator k:actor t:person
anime w:8
animist t:person
animosity k:hate,hatred,hostility
ankara w:8
ankle w:7
anna w:7
annals k:journal
anne w:7
annihilation k:destruction
anniversary k:day w:6
announce d:announcement w:7
announced w:4
announcement d:announce k:message,statement w:6
announcer t:person
annoyance n:irritation
annoyed a:irritated,miffed,stung
annoying a:irritating,pesky
annual n:yearly d:annually !a:biennial,perennial t:plant w:5
annually d:annual w:7
annuity k:payment
annul v:invalidate,nullify,rescind,revoke d:annulment
annulment d:annul
anonymity d:anonymous w:6
anonymous d:anonymity,anonymously w:8
anonymously d:anonymous
anorexia k:disorder
another w:3
answer n:reply,solution v:reply w:6
answering w:8
ant k:insect t:animal
antagonism n:enmity d:antagonist,antagonistic
antagonist n:adversary d:antagonism,antagonistic t:person
antagonistic d:antagonism,antagonist
antarctic w:8
antarctica g:continent.antarctica w:8
antelope t:animal
antenna k:device
anterior !a:posterior k:bone
anthem n:hymn k:song t:song w:8
anthology k:collection,publication w:8
anthony n:antony w:7
anthrax t:disease w:8
anthropological d:anthropology
anthropologist d:anthropology k:scientist t:person
anthropology d:anthropological,anthropologist k:science
anti !a:pro k:being t:person w:5
anti-semitic d:anti-semitism
anti-semitism n:antisemitism d:anti-semitic k:bias,prejudice,racism
antibiotic k:medication
antibody k:protein
anticipate v:expect w:8
anticipated a:awaited w:7
anticipation w:8
antidepressant k:drug,medication
antidote k:cure,medication,remedy,therapeutic
antipathy n:aversion,distaste k:dislike
antiquarian d:antique t:person
antiquated a:archaic
antique d:antiquarian,antiquity t:person w:8
antiquity d:antique k:era
antisemitism n:anti-semitism k:bias,prejudice,racism
antitrust w:8
antiviral k:drug,medication,medicine
antony n:anthony
anxiety w:8
anxious d:anxiously w:8
anxiously d:anxious
any a:whatsoever w:2
anymore w:7
anyway w:7
anywhere w:7
anzac t:person
apache t:person
apart w:6
apartheid w:8
apartment k:construction,housing w:7
apc t:vehicle
ape g:animal.ape t:animal
apex t:place
apiece w:8
apocalypse d:apocalyptic
apocalyptic d:apocalypse
apollo w:8
apologetic d:apology !a:unapologetic
apologise v:apologize d:apology
apologize v:apologise d:apology w:8
apology d:apologetic,apologise,apologize k:message w:8
apostle d:apostolic t:person
apostolic d:apostle
appalachia d:appalachian
appalachian d:appalachia t:person
appalled a:dismayed,shocked
appalling k:occurrence
apparatus k:equipment w:8
apparel n:clothes v:garment k:clothing,wear w:8
apparent a:evident,seeming d:apparently,appear w:7
apparently d:apparent w:6
appeal d:appellate w:6
appealing a:likable w:8
appear v:look,seem d:apparent,appearance !v:disappear w:6
appearance d:appear k:quality w:6
appearing k:attending w:7
appease v:assuage,pacify,placate
appellate d:appeal
appellation n:designation
appetite k:desire w:8
appetizer t:food
applaud !v:boo
applause n:clapping w:8
apple k:produce t:food w:7
appliance n:gadget k:device
applicable d:apply
applicant d:apply k:individual,person t:person
application d:apply k:employment,use w:7
applied w:6
apply v:employ,use d:applicable,applicant,application w:7
appoint d:appointee w:8
appointed w:5
appointee d:appoint t:person
appointment n:naming k:choice,decision,option,selection w:7
appraisal n:assessment
appreciate d:appreciative w:8
appreciated w:8
appreciation k:understanding w:8
appreciative d:appreciate
apprehend d:apprehension
apprehension n:dread d:apprehend k:emotion,fear
apprentice d:apprenticeship t:person
apprenticeship d:apprentice
approach n:coming w:6
approaching a:coming w:8
appropriate d:appropriately !a:inappropriate w:7
appropriately d:appropriate
approval n:approving d:approve k:aid,help,support w:6
approve v:sanction d:approval !v:disapprove w:7
approved w:6
approving n:approval w:8
approximately w:6
approximation k:calculation
apr g:month.april
apricot t:plant
april k:month g:month.april w:4
apt d:aptly
aptly d:apt
aqua g:colour.blue
aquaculture k:cultivation
aquatic !a:amphibious k:flora,plant t:plant w:8
aquatics k:athletics
aquifer t:place
arab n:arabian d:arabian,arabic k:white t:person w:5
arabia d:arabian w:6
arabian n:arab d:arab,arabia t:person w:8
arabic d:arab w:7
arafat w:6
aramaic k:semitic
arbiter t:person
arbitrary w:8
arbitration k:negotiation w:8
arbitrator k:judge t:person
arbor t:plant
arc w:8
arcade w:8
arch d:arched k:line w:8
archaeological a:archeological d:archaeology w:8
archaeologist d:archaeology t:person
archaeology n:archeology d:archaeological,archaeologist
archaic a:antiquated
archangel k:angel
archbishop k:bishop,priest t:person w:7
archdeacon k:clergyman,reverend t:person
archdiocese k:diocese,jurisdiction t:place w:8
archduke k:prince t:person
arched d:arch
archeological a:archaeological d:archeology
archeology n:archaeology d:archeological k:anthropology
archer t:person w:8
archery k:athletics,sport
archipelago k:land t:place w:8
architect n:designer t:person w:7
architectural d:architecturally,architecture w:8
architecturally d:architectural
architecture d:architectural k:building,construction,structure w:7
archival d:archive
archive d:archival,archivist w:8
archives k:collection,publication w:8
archivist d:archive k:collector t:person
arctic w:8
arctiidae k:family
ardent a:fervent,impassioned
arduous a:grueling,gruelling,laborious
are w:0
area w:3
arena w:7
argentina d:argentine,argentinian w:6
argentine a:argentinian d:argentina t:animal w:7
argentinian a:argentine d:argentina t:person
arguably w:8
argue v:reason d:argument w:7
arguing n:argument,controversy k:conflict,difference,dispute w:7
argument n:arguing,controversy d:argue w:7
aria k:song t:song
arise v:originate w:8
aristocracy n:gentry,nobility d:aristocratic k:elite
aristocrat n:patrician t:person
aristocratic a:patrician d:aristocracy
arithmetic k:math,mathematics
arizona g:us-state.arizona w:6
arkansas g:us-state.arkansas w:7
arlington w:8
arm d:armament,armor w:6
armada k:fleet
armament d:arm k:weaponry
armed !a:unarmed w:5
armenia d:armenian w:8
armenian d:armenia t:person w:8
armin n:hermann
arming n:equipping !n:disarming
armistice n:truce k:peace
armor v:armour d:arm w:8
armored a:armoured w:8
armour v:armor t:group
armoured a:armored w:8
arms n:weaponry w:5
armstrong w:7
army k:service t:group w:4
arnold w:7
aroma n:odor,smell d:aromatic
aromatic d:aroma
around w:3
arouse v:elicit,evoke,provoke
aroused a:stimulated
arrange d:arrangement w:8
arranged w:7
arrangement d:arrange k:provision w:7
arranger t:person
array w:8
arrears k:obligation
arrest w:6
arresting w:8
arrival d:arrive w:7
arrive v:come d:arrival !v:leave w:7
arrogance d:arrogant k:pride
arrogant d:arrogance
arrow w:8
arrowhead t:place
arroyo t:place w:8
arsenal k:arms w:7
arsenic k:oxide
arson k:burning w:8
art d:artist,artistic w:5
arterial d:artery
artery d:arterial
artful a:disingenuous
arthritis k:disease t:disease
arthur w:7
article w:6
artifact k:object
artificial d:artificially !a:natural w:8
artificially d:artificial
artillery n:ordnance k:arms w:7
artisan t:person
artist d:art,artistic k:person t:person w:6
artistic d:art,artist,artistically w:7
artistically d:artistic
artistry n:prowess
arts n:humanities k:study w:6
artwork n:graphics w:8
aryan k:caucasian t:person
as w:0
asbestos k:mineral
ascend d:ascension,ascent !v:descend
ascendancy n:dominance
ascending !a:descending
ascension d:ascend
ascent n:climb d:ascend k:slope t:place
ascertain v:determine
ascetic t:person
ascii k:code
asean k:organisation,organization t:group w:7
ash w:8
ashkenazi k:hebrew,jew t:person
ashore w:8
ashram t:place
asia d:asian,asiatic g:continent.asia w:5
asian d:asia t:person w:5
asiatic d:asia t:person
aside k:words w:7
ask w:6
asking n:request w:6
asleep !a:awake w:8
asparagus k:herb t:plant
aspect n:facet k:feature w:8
aspen t:plant
asphalt k:paving
aspiration d:aspire k:ambition
aspire d:aspiration
aspirin n:bayer k:medication
assailant n:attacker t:person
assassin d:assassinate k:killer,murderer t:person
assassinate d:assassin,assassination
assassinated w:8
assassination d:assassinate w:7
assault k:action,battle,conflict,fight w:6
assemble w:8
assembling n:collecting
assembly w:5
assemblyman t:person
assert d:assertion,assertive w:8
asserted w:8
assertion d:assert k:declaration,statement w:8
assertive d:assert
assess v:evaluate d:assessment w:8
assessment n:appraisal d:assess w:7
asset w:7
assets w:6
assign d:assignment
assigned w:7
assignment d:assign k:duty,work w:8
assimilate d:assimilation
assimilation d:assimilate
assist n:aid,assistance,help v:aid,help d:assistance,assistant w:7
assistance n:aid,assist,help d:assist k:act w:6
assistant a:adjunct d:assist t:person w:6
assisted a:aided w:8
associate d:association t:person w:7
association d:associate w:4
assorted a:miscellaneous
assortment n:motley,variety k:collection
assuage v:appease,pacify,placate
assume v:presume d:assumption w:7
assumed w:7
assuming w:8
assumption n:premise d:assume w:8
assurance n:confidence d:assure w:8
assure v:ensure,insure d:assurance w:8
assured w:7
assyrian k:caucasian
asteroid w:8
asthma k:disease t:disease
astonished a:amazed,astounded,stunned
astonishing a:amazing d:astonishingly
astonishingly d:astonishing
astonishment n:amazement k:feeling
astounded a:amazed,astonished,stunned
astronaut n:cosmonaut t:person w:8
astronomer k:physicist,scientist t:person
astronomical d:astronomy
astronomy d:astronomical k:physics
astrophysics k:astronomy,physics
astute a:shrewd
asylum w:7
asymmetric a:asymmetrical
asymmetrical a:asymmetric !a:symmetrical
at w:0
ate w:8
atf k:bureau t:group
atheism d:atheist
atheist d:atheism t:person
athenian d:athens k:greek t:person
athens d:athenian w:7
athlete d:athletic k:individual,person,someone t:person w:7
athletic d:athlete,athletics w:7
athleticism k:strength
athletics n:sport d:athletic w:7
atlanta w:5
atlantic w:6
atlantis w:8
atlas w:8
atmosphere n:ambience d:atmospheric w:7
atmospheric d:atmosphere w:8
atoll k:reef t:place
atom d:atomic k:component
atomic d:atom w:7
atop w:8
atp w:7
atrium k:cavity
atrocious a:monstrous d:atrocity
atrocity d:atrocious
attach d:attachment
attache t:person
attached a:connected w:7
attachment d:attach k:affection
attack d:attacker !v:defend w:4
attacker n:assailant d:attack t:person w:8
attacking w:7
attain v:accomplish,achieve d:attainable,attainment
attainable d:attain
attainment d:attain k:achievement
attempt n:effort,try v:seek,try k:act w:5
attempted w:7
attend d:attendance,attention w:6
attendance d:attend k:event w:7
attendant k:worker t:person
attended w:6
attending w:7
attention d:attend k:process w:5
attested a:authenticated,documented
attic n:loft k:floor
attire n:dress,garb k:clothing,wear
attitude k:knowledge w:7
attorney n:lawyer t:person w:5
attract d:attraction,attractive !v:repel w:7
attraction d:attract w:8
attractive d:attract,attractiveness !a:unattractive w:7
attractiveness d:attractive
attributable d:attribute
attribute d:attributable,attribution
attribution d:attribute w:8
atypical !a:typical
au w:7
auburn w:8
auckland w:8
auction v:auctioneer d:auctioneer w:7
auctioneer v:auction d:auction k:broker t:person
audacious d:audacity
audacity d:audacious k:daring
audience t:group w:6
audio k:communication w:7
audiotape k:audio,tape
audit d:auditor k:accounting w:8
auditor d:audit t:person
auditorium w:8
aug n:august g:month.august
august n:aug k:month g:month.august w:4
augusta w:8
augustinian k:friar t:person
aunt g:relative.aunt t:person w:8
aussie n:australian t:person
austere d:austerity
austerity d:austere w:8
austin w:7
australasia d:australasian
australasian d:australasia
australia d:australian g:continent.australia w:4
australian n:aussie d:australia t:person w:5
austria d:austrian w:6
austrian d:austria k:european t:person w:7
authentic d:authenticity w:8
authenticated a:attested
authenticity d:authentic k:credibility w:8
author n:writer d:authorship k:person t:person w:6
authorisation n:authorization,mandate
authorised a:authorized
authoritarian a:autocratic,tyrannical t:person w:8
authoritarianism n:dictatorship,tyranny t:group
authorities n:government,regime t:group w:4
authority k:control,power w:5
authorization n:authorisation,mandate d:authorize k:document w:8
authorize d:authorization w:8
authorized a:authorised !a:unauthorized w:7
authorship d:author
autism d:autistic k:syndrome
autistic d:autism
auto n:automobile,car g:vehicle.car t:vehicle w:6
autobiographical d:autobiography
autobiography d:autobiographical k:biography,chronicle,life,story w:8
autocratic a:authoritarian,tyrannical
automaker n:carmaker k:business,maker,manufacturer t:group w:8
automated w:8
automatic d:automatically w:7
automatically d:automatic w:8
automation k:technology
automobile n:auto,car g:vehicle.car t:vehicle w:7
automotive w:8
autonomous d:autonomy w:7
autonomy d:autonomous k:freedom,independence w:7
autopsy k:examination,investigating,investigation w:8
autumn n:fall k:period,season g:season.autumn w:8
auxiliary t:person w:8
avail d:available
availability n:accessibility d:available w:8
available d:avail,availability !a:unavailable w:5
avalanche w:8
avant-garde t:group
avatar n:incarnation t:person
avenge v:retaliate,revenge d:avenged
avenged d:avenge
avenger t:person
avenue w:6
average a:mean w:4
averse a:loath
aversion n:antipathy,distaste d:avert k:dislike
avert v:avoid,deflect d:aversion w:8
aviation w:7
aviator t:person
avocado k:fruit t:food
avoid v:avert d:avoidance !v:confront w:6
avoidance d:avoid
await w:8
awaited a:anticipated w:8
awake v:awaken !a:asleep
awaken v:awake d:awakening
awakening d:awaken
award n:awarding v:grant w:5
awarding n:award k:grant
aware d:awareness !a:unaware w:7
awareness d:aware w:7
awash a:overflowing
away w:4
awe k:admiration,wonder
awesome a:amazing
awful a:dreadful,horrendous,horrific,terrible w:8
awkward d:awkwardly !a:graceful w:8
awkwardly d:awkward
ax n:axe v:axe
axe n:ax v:ax
axial d:axis
axis d:axial k:line t:place w:8
axle k:rod,shaft
ayatollah k:leader t:person w:8
ayrshire t:animal
az t:place
azerbaijan d:azerbaijani w:7
azerbaijani d:azerbaijan t:person
aztec t:person
azure g:colour.blue
ba w:8
baba t:food
babe t:person
babu t:person
baby n:infant k:child t:person w:6
babylon d:babylonian
babylonian d:babylon t:person
bach w:8
bachelor t:person w:7
back d:backing !a:front w:2
back-to-back a:consecutive
backbone n:linchpin
backdrop k:scene w:8
backed w:6
backer k:sponsor,supporter t:person
backfire v:backlash
background !v:foreground w:6
backhand !a:forehand
backing d:back k:approval,support w:7
backlash v:backfire w:8
backpack k:bag
backside n:buttocks t:place
backstage k:stage
backup w:8
backward !a:forward w:8
backwater t:place
backyard t:place w:8
bacon t:food w:8
bacteria n:bacterium d:bacterial w:8
bacterial d:bacteria,bacterium
bacterium n:bacteria d:bacterial k:organism
bad !n:good !a:good w:5
badge k:symbol w:8
badger t:person
badly w:7
badminton g:sport.badminton w:8
baffled a:bemused,bewildered,confounded,confused
baffling a:problematic
bag w:7
bagel k:bread t:food
baggage n:luggage k:container w:8
baghdad w:5
bahamas d:bahamian w:8
bahamian d:bahamas t:person
bahrain d:bahraini w:8
bahraini d:bahrain k:arab,arabian t:person
baht w:8
bail w:7
bailey w:8
bake d:baking w:8
baked w:8
baker t:person w:7
bakery k:outlet,shop,store t:place
baking d:bake w:8
balance !n:imbalance k:situation w:6
balanced !a:unbalanced w:7
balancing w:8
baldwin w:8
bali w:8
balkan k:european t:person w:8
balkans w:8
ball w:5
ballad k:piece,song,vocal
ballerina k:dancer t:person
ballet k:dance,dancing w:8
ballistic d:ballistics w:8
ballistics d:ballistic
balloon k:aircraft t:vehicle w:8
ballot n:balloting,vote,voting k:document,papers w:7
balloting n:ballot,vote,voting k:selection w:8
ballpark k:arena,bowl,stadium g:building.stadium w:8
ballroom k:room
baltic w:8
baltimore w:7
bam n:bang
bamboo k:wood w:8
ban n:prohibition k:act,order w:5
banana w:8
band t:group w:5
bandit k:outlaw,thief t:person
banditry k:aggression,hostility,plundering
bandleader k:conductor,musician t:person
bang n:bam w:8
bangalore w:8
banging a:thumping k:noise
bangkok w:7
bangladesh d:bangladeshi w:6
bangladeshi d:bangladesh t:person w:8
banish d:banishment
banishment d:banish
banjo k:instrument
bank d:banker,banking g:building.bank w:3
banker d:bank t:person w:8
banking d:bank k:finance,management w:6
bankrupt n:insolvent d:bankruptcy t:person w:8
bankruptcy d:bankrupt k:failure w:7
banks w:5
banksia k:shrub t:plant
banned a:prohibited w:6
banner k:flag w:8
banning n:forbidding w:8
banquet n:feast k:dinner t:group
bantam g:animal.bird t:animal
bantamweight k:wrestler t:person
banter k:humor,humour,wit
bantu t:person
baptised a:baptized
baptism d:baptist
baptist d:baptism k:christian,protestant t:person w:8
baptists k:denomination t:group
baptized a:baptised
bar w:6
barbados w:8
barbarian n:savage a:barbaric t:person
barbaric a:barbarian
barbecue k:dish t:food
barber w:8
barcelona w:7
bard t:person
bare a:naked w:8
barely w:7
bargain d:bargaining k:agreement w:8
bargaining d:bargain k:dialogue,negotiation,talks w:8
barge k:boat,vessel g:vehicle.ship t:vehicle
baritone k:musician,singer,vocalist t:person
barker t:person w:8
barley k:cereal,grain t:food
barn k:building t:building w:8
baron k:lord t:person w:8
baroness k:lady t:person
baronet t:person
baroque w:8
barrage n:bombardment,shelling w:8
barred w:7
barrel w:7
barrels w:7
barren n:wasteland a:desolate k:wilderness t:place
barricade k:barrier
barricaded a:blockaded
barrier w:7
barring k:expulsion w:8
barrio t:place
barrister k:lawyer t:person
bars w:7
bart t:person w:8
bartender t:person
barter n:swap
base w:5
baseball g:sport.baseball w:6
based w:3
basel w:8
baseless a:groundless,unfounded
basement n:cellar k:floor,structure w:8
basic w:6
basically w:7
basics n:fundamentals
basil t:plant
basilica k:church g:building.church t:building
basin w:8
basis w:6
basket w:8
basketball n:hoops g:sport.basketball w:6
basque t:person w:8
basra w:8
bass w:7
basset k:hound g:animal.dog t:animal
bassist k:musician,performer t:person w:8
basso t:person
bastard t:person
bastion t:group
bat d:batter,batting g:animal.bat w:7
batch w:8
bath w:8
bathe d:bathing k:swim
bathing d:bathe k:recreation
bathroom k:room w:8
bathtub n:tub
batman t:person w:8
baton w:8
bats w:8
batsman k:player t:person w:8
battalion k:force t:group w:7
batter n:hitter d:bat t:person w:8
battered w:8
battery k:artillery w:7
batting d:bat w:7
battle n:conflict,fight v:combat k:action w:5
battlefield n:battleground t:place w:8
battleground n:battlefield t:place
battleship k:ship,warship g:vehicle.ship t:vehicle
bauxite k:mineral
bavaria d:bavarian w:8
bavarian d:bavaria k:german t:person
bay k:water t:place w:5
bayer n:aspirin w:8
bayonet k:knife g:weapon.knife
bayou t:place
bazaar n:bazar k:shop
bazar n:bazaar
bc w:6
be w:0
beach t:place w:6
beachfront t:place
beacon k:signal w:8
beagle g:animal.dog t:animal
beak k:mouth
beam w:8
bean k:vegetable t:food w:8
bear d:bearing g:animal.bear t:animal w:7
beard k:hair w:8
bearer t:person
bearing d:bear w:7
beast t:animal w:8
beat d:beaten,beating w:5
beaten d:beat w:7
beating d:beat k:fight,fighting w:6
beatles w:8
beats t:group w:8
beau t:person
beautiful d:beautifully !a:ugly w:7
beautifully d:beautiful
beauty k:appearance,quality w:7
beck w:8
become v:get w:4
becoming w:6
bed w:7
bedouin k:arab,arabian t:person
bedrock k:rock
bedroom k:room w:8
bedside t:place
bedtime k:hour
bee t:animal w:8
beech k:tree t:plant
beef w:7
beer k:alcohol t:food w:7
beet k:vegetable t:plant
beetle t:animal w:8
before w:2
beggar t:person
begin v:commence,start d:beginning !v:end w:5
beginner n:novice t:person
beginning n:outset,start d:begin !n:end k:event w:5
begum t:person
behalf k:office,part,role w:7
behavior n:conduct d:behavioral k:act,activity w:7
behavioral d:behavior
behaviour k:action,activity w:8
beheaded a:decapitated
beheading k:executing,execution
behemoth n:colossus,titan t:person
behind k:part w:4
beige k:brown g:colour.brown
beijing n:peking w:5
being n:existence k:state w:2
beirut w:7
belarus d:belarusian w:7
belarusian d:belarus
belated d:belatedly
belatedly d:belated
belfast w:8
belfry k:tower
belgian d:belgium k:european t:person w:7
belgium d:belgian w:7
belgrade w:7
belief n:feeling,impression,notion d:believe k:knowledge w:7
believable a:credible
believe d:belief,believer w:5
believer d:believe k:advocate,proponent,supporter t:person
believing w:8
bell w:6
belle t:person w:8
belligerent t:person
bellwether t:person
belly n:abdomen w:8
belmont w:8
belong w:7
belonging w:7
beloved n:dear a:dear k:lover,soul t:person w:8
below w:5
belt w:7
beltway k:highway
belvedere t:plant
bemused a:baffled,bewildered
ben t:place w:6
bench k:seat w:7
benchmark k:standard w:7
bend !v:straighten w:8
bending k:motion
beneath w:7
benedict w:8
benedictine t:person
benefactor t:person
beneficial d:benefit w:8
beneficiary k:recipient t:person
benefit n:welfare v:profit d:beneficial k:cost w:6
bengal d:bengali w:8
bengali d:bengal t:person
benign !a:malignant
benjamin w:7
bennet t:plant
bennett w:8
benny t:plant
bent w:8
benzene k:hydrocarbon
bequest k:gift,inheritance
berber t:person
bereaved a:grieving t:person
berg t:place
bergen w:8
berkeley w:8
berkshire w:8
berlin d:berliner w:6
berliner d:berlin t:person
bermuda w:8
bern n:berne
bernard w:7
berne n:bern
bernstein w:8
berra n:yogi
berry k:fruit t:food w:8
berth w:8
besides w:7
besieged w:8
besieging n:siege
best w:3
bestseller k:book t:book
bet w:7
beta w:8
beth w:8
bethel t:building
bethlehem w:8
betray d:betrayal
betrayal d:betray
better v:improve !v:worsen !a:worse k:good w:4
betting w:8
between w:2
beverage k:food t:food w:8
bewildered a:baffled,bemused,confounded,confused
bey t:person
beyond w:6
bhutan d:bhutanese
bhutanese d:bhutan t:person
bias n:prejudice w:8
bible n:scripture d:biblical k:writing w:7
biblical d:bible w:8
bibliography k:database
bicentennial k:anniversary
biceps k:muscle
bickering n:spat,squabble k:conflict,dispute
bicycle n:bike v:bike k:vehicle g:vehicle.bicycle t:vehicle w:8
bicycling k:cycling g:sport.cycling
bid n:bidding d:bidder,bidding w:5
bidder d:bid t:person
bidding n:bid d:bid w:8
biennial !a:annual,perennial t:plant
big a:large w:4
bigger a:larger w:7
bigotry k:intolerance
bike n:bicycle,motorcycle v:bicycle g:vehicle.motorcycle t:vehicle w:8
biker t:person
bikers n:rockers t:group
bilateral w:6
bilingual t:person
bill w:4
billboard w:7
billed w:8
billion w:3
billionaire t:person w:8
billy w:7
biloxi t:person
bimonthly k:periodical
bin w:6
bind d:binding
binding d:bind w:8
binge n:orgy
biochemical d:biochemistry
biochemistry d:biochemical k:chemistry
biodiversity k:diversity
bioethics k:ethics
biographer d:biography k:author,writer t:person
biographical d:biography
biography d:biographer,biographical k:account,history,story w:7
biological d:biologically,biology w:7
biologically d:biological
biologist d:biology k:scientist t:person
biology d:biological,biologist w:8
biomass k:fuel
biosphere t:place
biotech n:biotechnology
biotechnology n:biotech k:biology w:8
bioterrorism k:terror,terrorism
bipartisan w:8
biplane k:airplane g:vehicle.airplane t:vehicle
birch k:wood
bird g:animal.bird t:animal w:6
birdie w:8
birmingham w:7
birth k:beginning,first w:6
birthday k:anniversary,day w:7
birthplace t:place w:8
biscuit n:cookie k:bread t:food
bisexual !a:heterosexual,homosexual t:person
bishop t:person w:6
bishopric n:diocese k:jurisdiction t:place
bison t:animal
bistro k:restaurant g:building.restaurant t:building
bit w:6
bite k:wound w:8
bitter a:acrimonious d:bitterly,bitterness t:food w:7
bitterly d:bitter w:8
bitterness n:rancor,resentment d:bitter k:hate,hatred,hostility
bittersweet t:plant
bizarre a:eccentric,outlandish w:8
black g:colour.black w:4
blackberry t:food
blackburn g:animal.bird t:animal w:8
blacklist k:list
blackmail k:extortion
blacksmith t:person
blackwater t:disease
bladder k:cavity
blade k:leaf w:8
blair w:6
blake w:8
blame v:fault a:blamed k:charge w:7
blamed a:blame w:6
blanc t:food
blank w:8
blanket w:8
blaring n:clamor k:noise
blasphemous d:blasphemy
blasphemy d:blasphemous
blast k:hit w:6
blasted w:8
blatant d:blatantly
blatantly d:blatant
blaze n:blazing k:burning,fire w:8
blazer k:coat,jacket
blazing n:blaze a:blinding k:burning,fire,flame
blazon k:heraldry
bleak w:8
bleed d:bleeding
bleeding n:hemorrhage d:bleed k:hurt,injury w:8
blend d:blender k:combine,mix,mixture w:8
blender d:blend k:mixer
blending k:combination,combining
bless d:blessing
blessed !a:cursed w:8
blessing d:bless w:8
bleu t:food
blight v:plague
blind d:blindness !a:sighted k:people w:7
blinding a:blazing,glaring
blindness d:blind k:disability
blink n:blinking d:blinking
blinking n:blink d:blink
blistering a:caustic
blitz w:8
blizzard n:snowstorm k:storm
bloc k:alliance,coalition,organisation,organization t:group w:7
block d:blocking k:whole w:6
blockade w:8
blockaded a:barricaded
blockbuster w:8
blocked w:7
blocker t:person
blocking d:block w:8
blog k:journal,writing w:8
blogger t:person
blond n:blonde a:blonde t:person
blonde n:blond a:blond t:person
blood d:bloody w:6
bloodbath n:bloodletting k:carnage,massacre,slaughter
bloodletting n:bloodbath
bloodshed k:murder w:8
bloodstream k:blood
bloody d:blood w:7
bloom n:blooming,blossom,flower v:blossom,flower w:8
blooming n:bloom
blossom n:bloom,flower v:bloom,flower
blossoming n:flowering k:maturation
blow d:blowing k:move w:7
blowing d:blow w:8
blown w:8
blue g:colour.blue w:5
blueberry t:plant
bluefin k:tuna t:food
bluegrass t:plant
blueprint k:idea,plan,program,programme w:8
blues k:song t:song w:7
bluff k:ridge t:place
blunder k:error,mistake
blunt d:bluntly w:8
bluntly d:blunt
blur d:blurry !v:focus
blurred a:blurry
blurry a:blurred,fuzzy d:blur
bluster n:bravado d:blustery
blustery d:bluster
boar t:animal
board k:committee w:4
boarding k:leaving w:8
boards w:7
boardwalk k:walkway
boast n:boasting v:brag
boasting n:boast
boat d:boating g:vehicle.ship t:vehicle w:6
boating n:yachting d:boat
bob w:6
bobby t:person w:7
bobsled n:bobsleigh k:sled t:vehicle
bobsleigh n:bobsled t:vehicle
bock k:lager t:food
bodily d:body
body d:bodily w:5
bodyguard n:escort t:person
boer t:person
bog k:wetland
bogey w:8
bogota w:8
bogus a:fake,phony
bohemia d:bohemian
bohemian d:bohemia t:person
boil d:boiler w:8
boiled a:poached
boiler d:boil k:container
boiling k:heating
boisterous a:unruly
bold d:boldly k:face w:8
boldly d:bold
bolivia d:bolivian w:8
bolivian d:bolivia t:person
bollywood t:group
bologna w:8
bolshevik k:radical t:person
bolster w:8
bolt w:8
bomb d:bomber,bombing g:weapon.bomb w:5
bombard d:bombardment
bombardier t:person
bombardment n:barrage d:bombard w:8
bombay n:mumbai w:8
bomber d:bomb k:plane g:vehicle.airplane t:vehicle w:7
bombing d:bomb k:attack,operation w:6
bombshell t:person
bonanza n:windfall t:place
bonaparte n:napoleon
bond w:6
bonding k:relationship
bone d:bony w:7
bones w:8
bonn w:8
bonus w:7
bony d:bone
boo !v:applaud w:8
booby t:person
boogie k:blues t:song
book d:booker,booklet k:work t:book w:4
booked w:8
booker d:book t:person
bookkeeping k:accounting
booklet n:brochure,folder,pamphlet d:book k:book,publication t:book
bookseller k:proprietor t:person
bookshop n:bookstore k:shop
bookstore n:bookshop k:outlet,shop,store
boom n:roaring k:sound w:7
boomer t:person
booming a:flourishing,prosperous,thriving w:8
boost d:booster k:activity,aid,help w:6
booster d:boost t:person
boot w:8
booth n:kiosk w:8
bootleg a:contraband k:whiskey,whisky t:food
booty n:loot
booze n:liquor k:alcohol,drink t:food
bop t:group
bordeaux w:8
border t:place w:5
borderline t:place
bore !v:interest w:8
boredom k:discontent
boring a:tedious w:8
born !a:unborn w:4
borneo n:kalimantan
borough k:district t:place w:7
borrow d:borrower !v:lend w:8
borrower d:borrow t:person
borrowing w:8
bosnia d:bosnian w:6
bosnian d:bosnia w:6
boss t:person w:7
boston w:5
bot t:animal
botanic a:botanical d:botany
botanical a:botanic d:botany
botanist d:botany k:biologist,scientist t:person
botany d:botanic,botanical,botanist
botched a:bungled
both w:3
bother n:hassle w:8
bothered w:8
botswana w:8
bottle d:bottler w:8
bottler d:bottle t:group
bottom n:underside !a:side,top k:face,side,surface t:place w:6
boulder w:8
boulevard k:street w:8
bounce v:rebound d:bouncer,bouncy k:snap w:8
bouncer d:bounce t:person
bouncing k:rebound
bouncy d:bounce
bound d:boundary k:line,shape w:7
boundary n:bounds d:bound k:part,region w:7
bounds n:boundary t:place
bounty k:reward
bourbon t:person
bourgeois k:capitalist t:person
bourne t:place
bourse w:8
bout w:8
boutique k:outlet,shop,store
bovine t:animal
bow w:8
bowed !a:plucked
bowel n:intestine
bowl w:6
bowler t:person w:8
bowling k:game w:7
bowls k:bowling,game w:8
bowman t:person
box v:package w:6
boxer k:fighter t:person w:8
boxing k:athletics,sport g:sport.boxing w:7
boy d:boyhood k:person,someone g:sex.man t:person w:6
boycott k:protest w:7
boyfriend k:man,person,somebody,someone t:person w:8
boyhood d:boy k:childhood
brace d:bracing
bracing d:brace
bracken t:plant
brad w:7
bradford w:8
bradley w:7
brady w:8
brag n:bragging v:boast k:boast,boasting
bragging n:brag k:boast,boasting
brahmin k:aristocrat t:person
braid k:hair
brain w:6
brake k:device w:8
brakes w:8
branch w:6
brand k:name w:6
branded w:8
brandy k:liquor t:food
brant g:animal.bird t:animal
brash a:cheeky
brasil n:brazil
brass k:metal w:8
brat t:person
bravado n:bluster
brave a:courageous d:bravely !a:cowardly t:person w:8
bravely d:brave
bravery n:courage
bravo t:person w:8
brazil n:brasil d:brazilian w:5
brazilian d:brazil k:american t:person w:6
breach v:violate k:failure w:8
bread k:food t:food w:7
breadth n:width k:ability
break d:breaker w:5
breakaway a:separatist k:withdrawal w:8
breakdown w:8
breaker d:break t:person
breakfast g:meal.breakfast t:food w:7
breaking k:change w:6
breakthrough k:understanding w:7
breakup n:separation w:8
breast w:7
breath w:8
breathe d:breather,breathing w:8
breather d:breathe k:pause,respite
breathing d:breathe !a:breathless w:8
breathless !a:breathing
breed d:breeder k:variety w:8
breeder d:breed k:farmer t:person
breeding w:8
breeze d:breezy k:weather,wind
breezy a:windy d:breeze
bremen w:8
brent g:animal.bird t:animal w:8
brethren k:faith t:group
breton t:person
brew d:brewer,brewery k:beverage,drink t:food
brewer d:brew k:maker t:person w:8
brewery d:brew k:plant w:8
brewing w:8
bribe d:bribery k:payment
bribery d:bribe k:crime w:8
brick w:7
bridal d:bride k:wedding
bride d:bridal t:person w:8
bridge w:6
bridges w:7
brief d:briefing,briefly w:6
briefing d:brief w:7
briefly d:brief w:7
brig k:vessel t:vehicle
brigade k:force t:group w:7
brigadier t:person w:8
bright d:brightly,brightness !a:dull w:7
brightly d:bright
brightness d:bright
brighton w:8
brill t:animal
brilliance d:brilliant
brilliant a:superb d:brilliance,brilliantly w:8
brilliantly d:brilliant
brine n:saltwater,seawater k:liquid,water
bring w:5
bringing k:movement,transport w:6
brink n:verge w:8
brisbane w:8
brisk d:briskly
briskly d:brisk
bristol w:8
brit t:person
britain n:uk w:5
british k:country,people w:3
briton t:person w:8
britt t:animal
brittle t:food
broad a:wide d:broadly t:person w:6
broadband w:8
broadcast d:broadcaster k:message w:6
broadcaster d:broadcast t:person w:8
broadcasting w:7
broadly d:broad w:8
broadway w:7
broccoli t:plant
brochure n:booklet,pamphlet k:book t:book
broiler k:oven
broke w:6
broken w:6
broker d:brokerage t:person w:8
brokerage d:broker t:group w:8
bronchitis k:disease t:disease
bronco k:mustang g:animal.horse t:animal
bronx w:8
bronze k:metal w:7
brooding a:contemplative,reflective
brook n:creek k:stream t:place w:8
brooklyn w:7
brooks w:8
broth k:dish,soup t:food
brothel t:building
brother g:relative.brother t:person w:5
brother-in-law t:person
brotherhood w:8
brow n:eyebrow,forehead
brown a:brownish g:colour.brown w:5
browne w:8
brownie t:person
brownish a:brown
browse d:browser
browser d:browse t:person w:8
bruce w:7
bruin g:animal.bear t:animal
bruise k:injury
brunch k:meal t:food
brunei w:8
brunette t:person
bruno w:8
brunswick w:8
brush w:8
brussels w:7
brutal a:cruel,savage,vicious d:brutality w:7
brutality d:brutal w:8
brute t:person
bryan w:8
bs k:degree
bse k:disease t:disease
bubble d:bubbly w:8
bubbling a:bubbly
bubbly n:champagne a:bubbling d:bubble t:food
buchanan w:8
bucharest w:8
buck w:8
bud w:8
budapest w:8
buddha w:8
buddhism d:buddhist k:faith,religion g:faith.buddhist t:group w:8
buddhist d:buddhism g:faith.buddhist t:person w:7
buddy n:pal,sidekick k:friend,somebody t:person w:8
budget d:budgetary k:money w:5
budgetary d:budget
buff t:person
buffalo t:animal w:7
buffer w:8
bug d:buggy t:animal w:8
buggy d:bug k:carriage t:vehicle
bugle k:brass
build v:construct d:builder,building w:5
builder d:build w:8
building n:edifice d:build t:building w:4
buildup k:increase w:8
built w:5
bulgaria d:bulgarian w:7
bulgarian d:bulgaria k:european t:person w:8
bulk n:majority d:bulky k:amount,number w:7
bulky d:bulk
bull w:7
bulldog k:dog g:animal.dog t:animal
bulldozer k:tractor t:vehicle
bullet k:arm,weapon w:7
bulletin k:news,report w:8
bullock t:animal
bullpen w:8
bully t:person
bullying n:intimidation k:aggression,behavior,behaviour
bum t:person
bump d:bumper,bumpy
bumper d:bump
bumpy d:bump
bun t:food
bunch w:8
bundesbank t:group w:8
bungalow n:cottage k:building,dwelling,house t:building
bungled a:botched
bunker w:8
bunny t:person
buoy d:buoyant k:indicator
buoyancy d:buoyant
buoyant d:buoy,buoyancy
burden n:load,onus v:weight k:concern,worry w:7
burdensome a:onerous,taxing
bureau n:agency,office k:unit t:group w:6
bureaucracy d:bureaucratic k:administration,governance t:group w:8
bureaucrat d:bureaucratic t:person
bureaucratic d:bureaucracy,bureaucrat
burg t:place
burger n:hamburger w:8
burgh t:group
burglar k:felon,thief t:person
burglary k:crime,felony
burial d:bury k:ceremony,funeral w:8
buried a:interred w:6
burke w:8
burlesque v:spoof
burly a:strapping
burma n:myanmar w:8
burmese t:person w:8
burn d:burner w:7
burned w:7
burner d:burn
burning w:7
burns w:7
burnt w:8
burqa k:garment,wear
burrow t:place
burst w:7
burton w:8
burundi a:burundian d:burundian w:8
burundian a:burundi d:burundi t:person
bury d:burial w:8
bus g:vehicle.bus w:6
bush w:3
bushel w:8
bushy a:shaggy
business w:3
businessman t:person w:7
businessmen t:group w:7
businesswoman t:person
bust w:8
buster t:person
bustle n:hustle v:hustle k:tumult
busy !a:idle w:7
but w:1
butch t:person
butcher t:person w:8
butler t:person w:7
butt w:8
butte k:hill t:place
butter k:food t:food w:8
butterfly t:animal w:8
buttermilk k:milk t:food
buttocks n:backside
button w:8
buy v:purchase d:buyer,buying !v:sell w:5
buyback n:repurchase k:acquisition,purchase
buyer n:purchaser d:buy k:client,consumer,customer t:person w:8
buying n:purchasing d:buy w:6
buyout k:acquisition w:8
buzz w:8
by w:0
by-election k:election
bye n:goodbye w:8
bypass k:highway,road,route w:8
byproduct k:consequence
byrd w:8
byron w:8
bystander t:person
byzantine t:person w:8
ca w:5
cab w:8
cabaret n:nightclub
cabbage k:vegetable t:food
cabernet k:wine t:food
cabin k:room w:8
cabinet w:5
cable v:telegraph,wire k:message w:6
cache v:stash w:8
cactus t:plant
cad t:person
caddie t:person
cadet t:person
caesar w:8
caesarean k:delivery
cafe k:building,restaurant g:building.restaurant t:building w:8
cafeteria k:building,restaurant g:building.restaurant t:building
cage w:8
cairo w:7
cajun t:person
cake w:8
calamity n:catastrophe,disaster,tragedy
calculate v:compute d:calculation,calculator,calculus
calculated a:deliberate w:8
calculation n:computation,reckoning d:calculate k:procedure,process
calculator d:calculate t:person
calculus d:calculate
calcutta n:kolkata w:8
caldera k:crater t:place
calderon w:8
calendar w:7
calf t:animal
calgary w:8
caliber n:calibre w:8
calibre n:caliber
calif t:person
california d:californian g:us-state.california w:4
californian d:california t:person
caliph k:ruler t:person
call v:name d:caller,calling w:4
caller d:call t:person
calligraphy k:handwriting,script,writing
calling d:call k:business,job,line w:6
calm n:composure v:quiet,still a:serene d:calmly k:nature w:7
calmly d:calm
calvin w:8
calvinist t:person
calypso t:plant
cambodia d:cambodian w:7
cambodian d:cambodia t:person w:8
cambridge w:7
camel t:animal
cameo t:painting
camera k:equipment w:7
cameraman n:cinematographer k:photographer t:person
cameroon d:cameroonian w:8
cameroonian d:cameroon t:person
camouflage n:disguise k:color,colour
camp d:camping w:5
campaign n:crusade v:crusade d:campaigner w:4
campaigner d:campaign k:leader,politician t:person
campaigning n:candidacy k:campaign,effort,movement w:8
campbell w:7
camper t:person
campground n:campsite,encampment k:site t:place
camping d:camp w:8
campion t:plant
campsite n:campground,encampment t:place
campus k:field t:place w:6
can w:2
canada d:canadian w:5
canadian d:canada k:american t:person w:5
canal k:channel,water t:place w:7
canary t:person
canberra w:8
cancel d:cancellation w:8
cancellation d:cancel w:8
cancelled w:8
cancer d:cancerous t:disease w:6
cancerous d:cancer
candid a:forthright d:candidly
candidacy n:campaigning k:campaign,effort w:8
candidate k:leader t:person w:5
candidly d:candid
candle k:lamp
candor k:disposition,inclination
candy k:sweet t:food w:8
cane w:8
canine k:tooth
canister k:ammunition
cannabis n:marijuana t:plant
cannes w:8
cannon k:artillery,gun w:8
canoe k:boat g:vehicle.ship t:vehicle
canola k:oil
canon d:canonical w:8
canonical d:canon
cantata n:oratorio
canterbury w:8
canton w:8
cantonese k:chinese
cantor t:person
canvas k:cloth,fabric w:8
canyon k:valley t:place w:8
cap k:wear w:7
capability d:capable k:ability,quality w:8
capable d:capability !a:incapable w:7
capacity w:6
cape t:place w:7
capital d:capitalist w:4
capitalisation n:capitalization
capitalism d:capitalist k:economy w:8
capitalist d:capital,capitalism t:person
capitalization n:capitalisation
capitol k:building t:building w:7
capo t:person
capped w:8
capsule k:container w:8
captain t:person w:6
captivated a:charmed,enthralled
captive n:prisoner a:imprisoned,jailed d:captivity w:8
captivity d:captive w:8
capture w:7
car n:auto,automobile g:vehicle.car t:vehicle w:4
caracas w:8
caramel k:candy,sweet t:food
caravan k:procession
carbon d:carbonate w:7
carbonate d:carbon
carcinoma k:cancer t:disease
card k:paper w:6
cardboard k:packing,paper
cardiac w:8
cardiff w:8
cardigan k:sweater
cardinal k:bishop,priest t:person w:7
cardiologist d:cardiology k:doctor,physician,specialist t:person
cardiology d:cardiologist k:medicine
cards k:game w:6
care d:caring k:work w:5
career k:business w:4
careful d:carefully !a:careless w:7
carefully d:careful w:7
caregiver t:person
careless !a:careful
caretaker t:person w:8
cargo n:freight,payload,shipment w:7
caribbean w:7
caribou n:reindeer k:deer g:animal.deer t:animal
caricature k:humor,humour
caring d:care k:love w:8
carlos w:7
carmaker n:automaker k:maker,manufacturer t:group
carmine g:colour.red
carnage n:massacre k:murder,slaying
carnegie w:8
carnival k:celebration,festival w:8
carol t:song w:8
carolina n:carolinas w:6
carolinas n:carolina
caroline w:8
carp t:food
carpenter d:carpentry t:person w:8
carpentry d:carpenter
carpet n:carpeting,rug d:carpeting w:8
carpeting n:carpet,rug d:carpet
carrefour t:place
carriage k:car t:vehicle w:8
carriageway k:road,roadway,route
carrier d:carry w:7
carroll w:8
carry v:transport d:carrier w:6
carson w:8
cart t:vehicle w:8
cartel t:group w:8
carter w:7
cartesian t:person
cartilage k:tissue
cartoon d:cartoonist k:humor w:8
cartoonist d:cartoon k:artist t:person
cartridge k:ammunition
carve d:carving
carved w:8
carving d:carve k:sculpture t:painting
cascade k:falls t:place
case n:instance w:4
cash w:6
cashier t:person
cashmere k:cloth,fabric
casino t:building w:7
casket n:coffin
caspian w:8
cassava k:starch
casserole k:dish t:food
cassie t:plant
cast d:casting t:group w:6
casting d:cast w:8
castle n:palace k:hall,house t:building w:7
castro w:7
casual d:casually w:8
casually d:casual
casualty k:victim t:person w:8
cat g:animal.cat t:animal w:7
catalan d:catalonia t:person
catalog n:catalogue v:catalogue k:book,publication t:book w:8
catalogue n:catalog v:catalog k:database,list,listing w:8
catalonia d:catalan
catalyst w:8
cataract t:disease
catastrophe n:calamity,disaster,tragedy w:8
catastrophic a:ruinous w:8
catch d:catcher w:7
catcher d:catch t:person w:8
catching k:playing w:8
catchphrase k:motto,phrase,slogan
categorical d:categorically
categorically d:categorical
category n:class w:6
catering k:business
caterpillar t:animal
catfish k:seafood t:food
cathedral k:church g:building.church t:building w:7
catherine w:8
catheter k:tube
cathode k:electrode
catholic d:catholicism k:christian t:person w:6
catholicism d:catholic k:christianity,faith,religion
cattle n:cows,oxen t:animal w:7
caucasian d:caucasus t:person
caucasus d:caucasian w:8
caucus k:gathering,meeting t:group w:8
cauliflower t:plant
causal d:cause
cause v:induce d:causal w:5
causeway k:road,route
causing w:6
caustic a:acid,blistering,corrosive
caution d:cautionary,cautious w:8
cautionary d:caution
cautious n:timid d:caution,cautiously w:7
cautiously d:cautious w:8
cavalier t:person
cavalry k:force,personnel,troops t:group w:8
cave k:formation t:place w:8
cavern d:cavernous k:enclosure t:place
cavernous d:cavern
caviar k:seafood t:food
cavity t:place
cay k:reef t:place
cayenne k:pepper t:plant
cayman t:animal
cc w:8
cd w:7
cdc k:agency,bureau t:group w:8
ce w:8
cease v:stop k:end,ending w:7
cedar t:plant w:8
ceiling w:8
celebrate d:celebration,celebratory w:7
celebrated a:famed,famous,illustrious,notable,renowned w:7
celebration d:celebrate,celebratory w:7
celebratory d:celebrate,celebration
celebrity k:adult t:person w:7
celery t:plant
celibacy n:chastity
cell d:cellular w:6
cellar n:basement k:floor
cellist d:cello k:musician,performer t:person
cello d:cellist k:string
cellphone k:phone,telephone
cellular d:cell w:8
celsius w:8
celtic a:gaelic w:7
cement w:8
cemetery n:graveyard k:site t:place w:7
censor d:censorship t:person
censored !a:uncensored
censorship d:censor w:8
censure v:reprimand k:condemnation
census w:6
cent w:7
centenary n:centennial a:centennial d:century k:anniversary
centennial n:centenary a:centenary k:anniversary w:8
center n:middle v:centre a:middle d:central k:area,country t:place w:4
centered w:8
centerpiece k:feature w:8
centimeter n:cm
central a:key d:center,centrally !a:peripheral k:work t:place w:4
centralized !a:decentralized
centrally d:central
centre v:center w:6
centrifuge k:equipment
centrist n:moderate t:person w:8
centurion t:person
century d:centenary k:period w:4
ceo k:executive t:person w:7
ceramic d:ceramics
ceramics d:ceramic k:art
cereal t:plant
cerebral !a:emotional
ceremonial n:ceremony d:ceremony k:occasion w:8
ceremony n:ceremonial d:ceremonial w:6
certain d:certainly w:5
certainly d:certain w:6
certainty !n:uncertainty w:8
certificate n:credential k:papers w:8
certification d:certify k:management w:8
certified w:8
certify d:certification
cessation k:halt
cfo k:executive t:person
chabad t:group
chad d:chadian w:7
chadian d:chad t:person
chagrin k:embarrassment
chain k:order w:6
chains w:8
chair v:chairman k:seat w:7
chairman n:chairperson,chairwoman v:chair d:chairmanship k:leader t:person w:5
chairmanship d:chairman k:position
chairperson n:chairman,chairwoman t:person
chairwoman n:chairman,chairperson t:person w:8
chaldean t:person
chalet t:building
challenge d:challenger k:situation,state w:6
challenger n:competitor,contender,rival d:challenge t:person w:8
challenging a:ambitious w:7
chamber w:7
chambers w:8
chameleon t:person
champ n:champion k:challenger,competitor,contender t:person w:8
champagne n:bubbly k:wine t:food w:8
champaign t:place
champion n:champ k:competition t:person w:5
championship k:position w:5
chance n:opportunity v:risk k:being w:5
chancellery t:building
chancellor k:minister t:person w:7
chancery k:court t:group
chandler w:8
chang w:7
change v:alter w:4
changed !a:unchanged w:5
changer t:person
changing w:6
channel w:6
channels k:communication w:7
chant d:chanting k:song t:song
chanted w:8
chanting d:chant k:singing w:8
chaos d:chaotic w:7
chaotic d:chaos w:8
chaparral n:scrub k:vegetation
chapel k:building t:building w:7
chaplain k:reverend t:person
chapman w:8
chapter k:section,writing w:7
character d:characteristic w:5
characteristic n:feature d:character,characteristically !a:uncharacteristic k:concept w:8
characteristically d:characteristic
characterization n:depiction d:characterize k:description
characterize d:characterization
charcoal k:carbon
chardonnay k:grape t:plant
charge w:5
charged w:5
charger t:animal
chariot k:carriage t:vehicle
charisma d:charismatic k:beauty
charismatic d:charisma w:8
charitable d:charity w:8
charity d:charitable k:foundation w:7
charles w:5
charleston w:8
charlotte w:7
charm k:beauty w:8
charmed a:captivated,enthralled
charming w:8
chart w:7
charter k:document w:7
chartered a:leased w:8
chase n:pursuit k:move w:7
chased t:person w:8
chaser t:person
chasm k:gap t:place
chastity n:celibacy k:abstinence
chat v:chatter,gossip d:chatty k:conversation w:8
chateau t:building
chatter v:chat,gossip k:conversation,talk
chatty d:chat
chauffeur k:driver
chavez w:7
cheap a:inexpensive d:cheaply !a:expensive w:7
cheaply d:cheap
cheat d:cheating t:plant
cheating d:cheat w:8
chechen d:chechnya k:russian t:person w:7
chechnya d:chechen w:7
check d:checker w:6
checked w:8
checker d:check t:person
checkpoint t:place w:8
checkup n:medical k:examination
cheek d:cheeky
cheeky a:brash d:cheek
cheer d:cheering,cheery w:8
cheerful !a:depressing
cheering n:shouting d:cheer w:8
cheerleader t:person
cheery a:sunny d:cheer
cheese t:food w:7
cheesecake k:cake t:food
cheetah k:cat t:animal
chef k:cook t:person w:8
chela t:person
chemical d:chemically,chemistry k:material w:6
chemically d:chemical
chemist n:pharmacist d:chemistry k:scientist t:person
chemistry d:chemical,chemist k:science w:8
chemotherapy k:therapy
chen w:6
cherished a:precious,treasured
cherokee k:indian
cherry a:red k:wood w:8
chess t:plant w:8
chest w:7
chester w:8
chestnut k:wood
chevron w:8
chew n:chewing d:chewing k:bite
chewing n:chew d:chew
chi n:qi w:8
chicago w:5
chicano t:person
chick g:animal.bird t:animal
chicken k:bird w:7
chief a:main,principal t:person w:3
chieftain t:person
chiffon k:cloth,fabric
child n:kid d:childhood k:person t:person w:5
childbirth k:birth
childhood d:child w:7
chile d:chilean w:7
chilean d:chile k:american t:person w:8
chili k:dish t:food
chill v:cool d:chilling,chilly k:cold,temperature w:8
chilling a:scary d:chill
chilly d:chill t:food
chiluba t:person
chimp n:chimpanzee g:animal.ape t:animal
chimpanzee n:chimp g:animal.ape t:animal
chin w:8
china n:prc d:chinese w:2
chinese d:china w:4
chip w:7
chippewa t:person
chips t:food w:7
chlorine k:gas,substance
chocolate n:cocoa k:drink,food,liquid t:food w:7
choctaw t:person
choice n:pick,selection a:quality,select w:6
choir d:choral k:chorus t:group w:8
choke d:choking
choking d:choke
cholera t:disease w:8
cholesterol k:alcohol w:8
choose v:select w:7
chopped a:shredded,sliced w:8
chopper k:hit
choral n:chorale d:choir,chorus t:song
chorale n:choral k:hymn t:song
choreographer t:person
choreography k:dance,dancing
chorus d:choral k:sound w:8
chosen k:favorite t:person w:6
chou t:group
chow t:group
christ n:jesus,savior,saviour d:christian w:7
christian d:christ,christianity g:faith.christian t:person w:5
christianity d:christian k:belief,faith,religion g:faith.christian w:8
christie w:8
christmas k:period,season w:6
christopher w:7
chrome k:metal
chromium k:metal
chronic d:chronically !a:acute w:8
chronically d:chronic
chronicle d:chronicler w:8
chronicler d:chronicle k:historian,scholar t:person
chronological d:chronologically,chronology
chronologically d:chronological
chronology d:chronological
chubby a:plump
chuck t:food w:8
chuckle k:laugh,laughter
chum t:person
chunk n:lump v:lump w:8
church g:building.church w:4
churchill w:8
churchyard t:place
cia k:agency,intelligence,office t:group w:7
cid t:group
cider k:beverage,drink t:food
cigar k:smoke,tobacco w:8
cigarette k:smoke,tobacco w:8
cilantro t:plant
cincinnati w:7
cinderella t:person
cinema n:film d:cinematic w:7
cinematic d:cinema
cinematographer n:cameraman d:cinematography k:artist,photographer t:person
cinematography d:cinematographer k:photography
cinnamon k:bark
cio k:federation,organization t:group
circle d:circular w:7
circuit w:7
circular d:circle w:8
circulate d:circulation
circulation d:circulate k:spreading w:8
circumference k:size
circumstance d:circumstantial
circumstances k:condition w:7
circumstantial d:circumstance
circus w:8
cirque t:place
cis t:group
cisco t:food w:8
cistercian k:monastic,monk t:person
citation n:commendation k:award,honor,honour w:8
cite v:mention w:8
citizen d:citizenship k:individual,national,person,someone,subject t:person w:7
citizenship d:citizen k:status w:7
citron t:food
citrus k:fruit t:food
city n:metropolis t:place w:2
civic w:7
civil w:5
civilian k:national t:person w:6
civilization k:society t:group w:8
clad a:clothed w:8
claim d:claimant !v:forfeit w:6
claimant d:claim k:applicant t:person
clam k:shellfish t:animal
clamor n:blaring d:clamoring
clamoring d:clamor
clan t:group w:7
clandestine a:undercover w:8
clap d:clapping
clapping n:applause d:clap
clarence t:vehicle w:8
clarification d:clarify k:explanation,interpretation
clarify d:clarification w:8
clarity !n:obscurity k:quality w:8
clark w:7
clash w:7
class n:category,grade w:5
classic a:classical w:6
classical a:classic d:classically k:music,style w:7
classically d:classical
classics k:arts w:8
classification d:classify w:8
classified !a:unclassified w:7
classify d:classification
classmate k:friend t:person
classroom k:room w:8
classy a:posh
clause w:8
clay k:soil w:7
clean d:cleaner,cleaning,cleanly !v:dirty !a:dirty w:6
cleaner d:clean w:8
cleaners k:shop
cleaning d:clean w:8
cleanly d:clean
cleanse d:cleansing
cleansing d:cleanse
cleanup w:8
clear d:clearance,clearing,clearly w:5
clearance d:clear w:8
cleared w:7
clearing d:clear t:place w:8
clearly d:clear w:6
clegg t:animal
clemens w:8
clement w:8
clergy d:clerical !n:laity k:profession t:group w:8
clergyman n:reverend !n:layman t:person
cleric t:person w:8
clerical d:clergy
clerk k:employee,worker t:person w:8
cleveland w:7
clever d:cleverly w:8
cleverly d:clever
cliche n:commonplace
click w:8
client k:case,individual,person,someone t:person w:7
cliff t:place w:8
climactic d:climax
climate d:climatic w:6
climatic d:climate
climax v:culminate d:climactic
climb n:ascent d:climber,climbing t:place w:7
climber d:climb
climbing d:climb k:rise,rising w:8
clinch w:8
clinched w:8
cling t:food
clinic d:clinical k:institution t:group w:7
clinical d:clinic,clinically w:7
clinically d:clinical
clinton w:4
clip d:clipping w:8
clipping d:clip
clique t:group
cloak v:mask
cloaked a:disguised
clock d:clocking w:7
clocking d:clock
clocks t:plant
clogging a:impeding
cloister t:building
clone t:person
cloning w:8
close v:shut d:closely,closer,closing,closure !v:open !a:distant k:end w:4
closed a:shut w:5
closely d:close w:6
closeness k:happiness
closer d:close k:being,someone t:person w:6
closest w:7
closet n:cupboard w:8
closing n:shutting d:close !a:opening k:change,move w:6
closure d:close k:move w:7
clot d:clotting
cloth n:fabric,textile w:8
clothed a:clad
clothes n:apparel k:wear w:7
clothing k:covering w:7
clotting d:clot
cloud v:fog d:cloudy w:7
cloudy d:cloud
clout w:8
clover k:herb t:plant
clown t:person
club t:group w:4
clubhouse t:building w:8
clue n:hint k:indication w:8
cluster w:8
clutch n:clutches
clutches n:clutch k:grasping
cluttered a:littered
clyde w:8
cm n:centimeter w:8
co w:6
co-op t:group
co-star k:actor t:person
coach d:coaching t:person w:4
coaching d:coach k:business,job,work w:7
coal k:fuel w:7
coalition k:organization t:group w:5
coarse a:vulgar d:coarsely
coarsely d:coarse
coast d:coastal t:place w:5
coastal d:coast !a:inland w:7
coaster t:person
coastguard t:group
coastline k:boundary t:place w:8
coat d:coating w:8
coating d:coat
cobalt k:metal g:metal.cobalt
cobra k:snake g:animal.snake t:animal
coca t:plant w:8
cocaine w:7
cochin g:animal.bird t:animal
cocker g:animal.dog t:animal
cockpit k:room w:8
cocktail k:alcohol t:food w:8
coco t:plant
cocoa n:chocolate k:beverage,food t:food w:8
coconut t:food
cod w:8
code d:coding w:6
codified a:statute
coding d:code
coefficient k:constant
coexist d:coexistence
coexistence d:coexist
coffee k:food t:food w:7
coffin n:casket k:box w:8
cog t:person
cognac k:brandy,liquor,spirits t:food
cognition d:cognitive
cognitive d:cognition w:8
coherence n:cohesion d:coherent
coherent d:coherence !a:incoherent
cohesion n:coherence
cohort t:group
coin d:coinage k:currency w:8
coinage d:coin k:currency
coincide d:coincidence w:8
coincidence d:coincide k:happening,occurrence
coincidental d:coincidentally
coincidentally d:coincidental
coinciding a:simultaneous
coke w:8
col t:place
cola w:8
colbert t:food
cold !a:hot w:6
cole t:plant w:7
coliseum n:amphitheater k:arena,stadium g:building.stadium
collaborate v:cooperate d:collaboration,collaborative
collaboration d:collaborate k:cooperation w:7
collaborative d:collaborate
collaborator t:person
collage n:montage k:composition,picture
collapse w:6
collar w:8
collarbone k:bone
colleague k:associate t:person w:8
collect v:compile,gather d:collected,collecting,collection,collector k:asking,request w:7
collected a:gathered d:collect w:7
collectible k:rarity
collecting n:assembling d:collect w:8
collection d:collect w:6
collective d:collectively k:organisation,organization t:group w:7
collectively d:collective w:8
collector d:collect t:person w:8
colleen t:person
college d:collegiate t:group w:4
collegiate d:college w:8
collide d:collision
collier t:person
colliery t:place
collins w:7
collision d:collide k:striking w:8
colloquial a:conversational d:colloquially
colloquially d:colloquial
cologne w:8
colombia d:colombian w:6
colombian d:colombia k:american t:person w:7
colombo w:8
colon d:colorectal w:8
colonel t:person w:7
colonial d:colony t:person w:7
colonialism k:exploitation
colony n:settlement d:colonial t:group w:7
color a:colour d:coloration,coloring w:6
colorado g:us-state.colorado w:6
coloration d:color
colorectal d:colon
colored a:coloured w:8
colorful a:colourful !a:colorless w:8
coloring d:color t:food
colorless !a:colorful
colors n:colours k:flag w:7
colossal a:prodigious d:colossus
colossus n:behemoth d:colossal t:person
colour a:color k:material w:8
coloured a:colored
colourful a:colorful
colours n:colors k:design,pattern w:8
colt t:animal w:8
columbia w:6
columbine t:plant
columbus w:8
column d:columnist w:7
columnist d:column k:author,journalist,writer t:person w:7
coma d:comatose w:8
comanche t:person
comatose d:coma
comb d:combing
combat v:battle d:combatant k:action,battle,conflict,fight w:6
combatant d:combat t:person
combative a:contentious
combination d:combine k:group w:7
combine d:combination,combining w:8
combined w:6
combing d:comb
combining d:combine w:8
combo t:group
combustible k:substance
come v:arrive d:coming w:4
comeback w:7
comedian n:comic k:performer t:person w:8
comedy d:comic,comical k:drama w:6
comfort v:ease,solace !n:discomfort w:7
comfortable d:comfortably !a:uncomfortable w:7
comfortably d:comfortable w:8
comforting a:satisfying
comforts n:amenities
comic n:comedian a:amusing,comical,funny d:comedy t:person w:7
comical a:amusing,comic,funny,laughable d:comedy
coming n:approach a:approaching,upcoming d:come k:change,move w:5
command d:commandant,commander w:6
commandant n:commander d:command k:officer t:person
commander n:commandant d:command k:man,officer t:person w:6
commander-in-chief k:commandant,commander t:person
commanding w:8
commando t:person w:8
commemorate d:commemoration,commemorative w:8
commemorating a:commemorative d:commemoration
commemoration n:memorial d:commemorate,commemorating,commemorative k:ceremony,occasion
commemorative a:commemorating d:commemorate,commemoration
commence v:begin d:commencement
commencement d:commence
commend d:commendation
commendation n:citation d:commend k:award,honor,honour
comment n:remark d:commentary k:statement w:5
commentary d:comment k:content,message,statement w:7
commentator k:expert t:person w:8
commerce d:commercial w:6
commercial d:commerce,commercially w:5
commercialization k:development,exploitation,utilization
commercially d:commercial w:8
commission n:committee d:commissioner,commit t:group w:4
commissioned w:7
commissioner d:commission k:chief,executive,head t:person w:6
commit d:commission,commitment w:7
commitment d:commit w:6
committed w:6
committee n:commission t:group w:4
commodity w:8
commodore t:person
common d:commonly !a:individual t:place w:5
commoner t:person
commonly d:common w:7
commonplace n:cliche
commons t:place w:8
commonwealth k:state w:7
commotion n:ruckus
communal d:commune,community w:8
commune d:communal k:district t:place w:8
communicable a:contagious
communicate d:communicating,communication w:8
communicating n:communication d:communicate
communication n:communicating d:communicate w:7
communications k:field w:6
communicator t:person
communion k:ritual
communique k:report w:8
communism d:communist w:8
communist d:communism k:leader t:person w:6
community d:communal t:group w:4
commute d:commuter,commuting k:journey
commuter d:commute k:train w:8
commuting d:commute k:traveling,travelling
compact !a:loose w:8
companion d:companionship k:friend,person t:person w:8
companionship d:companion
company t:group w:2
comparable w:8
comparative d:compare
compare d:comparative,comparing,comparison w:8
comparing n:comparison d:compare w:8
comparison n:comparing d:compare w:7
compartment t:place
compass k:instrument
compassion d:compassionate k:feeling,sympathy w:8
compassionate d:compassion
compatibility d:compatible
compatible d:compatibility !a:incompatible w:8
compatriot t:person w:8
compel v:oblige d:compulsion
compelling w:8
compensate d:compensation w:8
compensation d:compensate w:7
compete d:competition,competitive,competitor w:6
competence n:competency d:competent !n:incompetence k:ability,quality
competency n:competence d:competent
competent d:competence,competency w:8
competition d:compete w:5
competitive d:compete,competitively,competitiveness w:6
competitively d:competitive
competitiveness d:competitive w:8
competitor n:challenger,contender,rival d:compete t:person w:8
compilation d:compile k:collection,publication w:8
compile v:collect d:compilation,compiler,compiling
compiler d:compile t:person
compiling d:compile k:collecting
complacency d:complacent
complacent d:complacency
complain d:complaint w:8
complaining w:8
complaint d:complain w:7
complement d:complementary w:8
complementary d:complement
complete v:finish d:completely,completion !a:incomplete w:5
completed w:5
completely d:complete w:6
completing w:7
completion d:complete k:move w:7
complex d:complexity !a:simple k:whole w:6
complexion k:color,coloring,colour
complexity d:complex !n:simplicity k:quality w:8
compliance n:conformity d:compliant,comply k:cooperation w:8
compliant d:compliance,comply
complicate d:complication !v:simplify
complicated w:7
complication d:complicate
complicity k:guilt
compliment d:complimentary k:congratulations,praise
complimentary d:compliment
compliments k:acknowledgement,acknowledgment
comply d:compliance,compliant w:7
component n:element,ingredient k:concept,division,part,section w:7
compose d:composer,composing,composition
composed w:7
composer d:compose k:artist t:person w:7
composing n:composition d:compose
composite w:7
composition n:composing d:compose w:7
composure n:calm k:temperament
compound w:7
comprehend v:grasp d:comprehension
comprehension d:comprehend k:understanding
comprehensive d:comprehensively k:communication,test w:7
comprehensively d:comprehensive
compress d:compression
compression d:compress
comprise w:8
compromise k:cooperation w:7
compromising !a:uncompromising
comptroller n:accountant t:person
compulsion d:compel,compulsive
compulsive d:compulsion t:person
compulsory a:mandatory w:8
computation n:calculation,computing d:computational,compute
computational d:computation,computer
compute v:calculate d:computation,computer
computer d:computational,compute w:5
computing n:computation k:engineering,field,technology w:8
comrade t:person
con w:8
concave !a:convex
conceal v:hide d:concealing,concealment
concealed a:hidden w:8
concealing n:hiding d:conceal
concealment d:conceal
concede d:conceding,concession w:8
conceding d:concede
conceivable a:imaginable d:conceivably
conceivably d:conceivable
conceive d:conception
concentrate v:focus d:concentration w:8
concentrated !a:distributed w:8
concentration d:concentrate w:7
concentric !a:eccentric
concept n:conception,construct d:conceptual k:content,idea,thought w:7
conception n:concept d:conceive !n:misconception
conceptual d:concept
concern v:interest w:5
concerned !a:unconcerned w:6
concert k:performance,show w:7
concerted a:cooperative
concerto k:classical
concession d:concede k:contract w:8
concierge t:person
conclave t:group
conclude v:reason d:conclusion,conclusive w:8
concluded a:ended,over w:6
concluding a:final w:8
conclusion n:decision d:conclude k:opinion,thought,view w:7
conclusive d:conclude,conclusively !a:inconclusive
conclusively d:conclusive
concourse t:group
concrete !a:abstract w:7
concubine k:lover,mistress t:person
concurrent a:simultaneous d:concurrently
concurrently d:concurrent
concussion k:injury
condemn d:condemnation w:8
condemnation d:condemn w:8
condemning w:8
condition d:conditioning k:state w:5
conditioning d:condition w:8
conditions w:5
condo n:condominium k:dwelling,home,housing,lodging
condolence k:message
condominium n:condo k:dwelling,housing,lodging
condor g:animal.bird t:animal
conduct n:behavior d:conducting k:act,activity w:6
conducting d:conduct w:7
conductor k:artist,musician t:person w:8
cone d:conical w:8
coney t:animal
confectionery t:food
confederacy d:confederate
confederate d:confederacy t:person w:8
confederation n:alliance k:union w:8
conference k:meeting t:group w:4
confess d:confession
confession d:confess w:8
confidant k:friend t:person
confidante k:confidant,friend t:person
confidence n:assurance d:confident w:6
confident d:confidence,confidently w:7
confidential d:confidentiality w:8
confidentiality d:confidential k:privacy,secrecy
confidently d:confident
configuration k:arrangement,design,system w:8
confine v:restrict
confined w:8
confining a:limiting,restricting
confirm d:confirmation w:7
confirmation d:confirm k:evidence,proof w:7
confirmed !a:unconfirmed w:5
confirming a:verifying w:8
confiscate a:forfeit d:confiscation
confiscation d:confiscate k:seizure
conflict n:battle,fight,struggle w:5
conflicting w:8
confluence t:place
conform v:adapt !v:deviate
conformity n:compliance
confounded a:baffled,bewildered
confront v:face d:confrontation !v:avoid w:8
confrontation d:confront,confrontational k:challenge w:7
confrontational d:confrontation
confucian d:confucius t:person
confucius d:confucian
confuse d:confusion
confused a:baffled,bewildered w:8
confusing a:perplexing,puzzling w:8
confusion n:disarray d:confuse w:7
congestion d:congestive w:8
congestive d:congestion
conglomerate w:8
congo n:zaire d:congolese w:7
congolese d:congo k:african t:person w:8
congratulate d:congratulatory
congratulations n:praise k:message
congratulatory d:congratulate
congregation d:congregational t:group w:8
congregational d:congregation
congress d:congressional t:group w:4
congressional d:congress w:6
congressman n:congresswoman,representative k:lawmaker,politician t:person w:8
congresswoman n:congressman k:lawmaker,legislator,politician t:person
conical d:cone
conjecture k:hypothesis,theory
conjunction w:8
conjure v:invoke
connect d:connection,connector !v:disconnect w:8
connected a:affiliated,attached !a:unconnected w:7
connecticut g:us-state.connecticut w:7
connection d:connect w:6
connective d:connectivity
connectivity d:connective
connector d:connect
connotation k:significance
conquer d:conquering,conqueror
conquering n:conquest d:conquer
conqueror d:conquer t:person
conquest n:conquering w:8
conrad w:8
conscience d:conscientious k:ethics,need w:8
conscientious d:conscience
conscious d:consciously,consciousness !a:unconscious w:8
consciously d:conscious
consciousness d:conscious w:8
conscription k:mobilization
consecutive a:back-to-back d:consecutively w:6
consecutively d:consecutive
consensus k:accord,agreement w:7
consent k:approval,permission w:8
consequence n:effect,result d:consequent k:phenomenon,process w:8
consequent a:resultant d:consequence,consequently
consequently d:consequent w:8
conservancy t:group
conservation d:conservationist,conserve k:improvement w:7
conservationist n:environmentalist d:conservation k:reformer t:person
conservatism k:ideology
conservative t:person w:6
conservatoire g:building.school t:building
conservatory k:school t:group
conserve d:conservation t:food
consider v:regard,view d:consideration w:6
considerable d:considerably w:7
considerably d:considerable w:8
consideration d:consider k:thinking,thought w:7
considered w:5
consignment n:shipment k:merchandise
consist w:8
consistency d:consistent !n:inconsistency w:8
consistent d:consistency,consistently !a:inconsistent w:7
consistently d:consistent w:7
consolation n:solace
console w:8
consolidate d:consolidation w:8
consolidated a:amalgamated w:8
consolidation d:consolidate w:8
consonant !n:vowel
consort t:person
consortium k:association,organisation,organization t:group w:8
conspicuous d:conspicuously
conspicuously d:conspicuous
conspiracy w:7
conspirator k:felon t:person
constable t:person
constabulary n:police t:group
constant d:constantly w:7
constantinople n:istanbul
constantly d:constant w:7
consternation n:alarm,dismay k:emotion,fear
constituency t:group w:7
constituent w:8
constitute d:constitution w:8
constituted a:established w:8
constitution d:constitute,constitutional k:law w:5
constitutional d:constitution,constitutionally w:6
constitutionally d:constitutional
construct n:concept v:build d:construction k:idea w:8
construction d:construct w:5
constructive d:constructively !a:destructive w:8
constructively d:constructive
consul d:consular k:diplomat t:person w:8
consular d:consul,consulate
consulate d:consular t:building w:8
consult d:consultant,consultation,consultative w:8
consultancy d:consultant
consultant n:adviser,advisor d:consult,consultancy k:expert t:person w:7
consultation d:consult k:conference,discussion w:8
consultative a:advisory d:consult w:8
consume d:consumer,consumption !v:abstain
consumer d:consume k:individual t:person w:6
consuming w:8
consummate a:masterful,virtuoso
consumption n:intake d:consume k:activity w:7
contact k:action w:6
contagion d:contagious t:disease
contagious a:communicable d:contagion
contain d:container,content,continent w:7
contained w:6
container d:contain w:8
contaminated a:polluted w:8
contamination w:8
contemplate d:contemplation,contemplative
contemplation n:reflection d:contemplate
contemplative a:brooding,reflective d:contemplate t:person
contemporary t:person w:7
contempt n:disdain,scorn w:8
contend d:contention w:8
contender n:challenger,competitor,rival t:person w:8
content n:contents,message d:contain w:6
contention d:contend,contentious w:8
contentious a:combative d:contention w:8
contents n:content k:collection w:8
contest d:contested k:event w:6
contestant t:person
contested d:contest !a:uncontested w:7
context w:7
continent d:contain,continental k:earth,land t:place w:7
continental d:continent w:7
contingency d:contingent
contingent d:contingency t:group w:8
continual d:continually !a:sporadic
continually d:continual w:8
continuation d:continue k:activity w:8
continue d:continuation !v:discontinue w:5
continued !a:discontinued w:5
continuing w:6
continuity d:continuous w:8
continuous d:continuity,continuously,continuum w:8
continuously d:continuous w:8
continuum d:continuous
contra k:nicaraguan t:person
contraband a:bootleg,smuggled k:merchandise
contract d:contracting,contractor,contractual k:agreement w:5
contracted !a:expanded w:8
contracting d:contract w:8
contraction k:decrease,reduction w:8
contractor d:contract t:person w:8
contractual d:contract
contradict d:contradiction,contradictory
contradiction d:contradict k:relation
contradictory d:contradict
contrary k:opposition w:8
contrast k:opposition w:7
contribute d:contribution,contributor w:7
contributing w:7
contribution d:contribute k:effort w:7
contributor d:contribute t:person w:8
control d:controller w:4
controlled !a:uncontrolled w:6
controller d:control t:person w:8
controlling w:8
controversial d:controversially,controversy w:6
controversially d:controversial
controversy n:arguing,argument d:controversial k:conflict,dispute w:7
conundrum n:riddle k:problem,question
convene d:convening,convention w:8
convenience d:convenient k:comfort w:8
convenient d:convenience,conveniently !a:inconvenient w:8
conveniently d:convenient
convening d:convene k:assembly,gathering
convent k:residence t:building
convention d:convene k:meeting w:6
conventional d:conventionally !a:unconventional w:7
conventionally d:conventional
converge d:converging
converging d:converge
conversation d:conversational k:language,speech w:7
conversational a:colloquial d:conversation
conversion d:convert k:change,shift w:7
convert d:conversion t:person w:8
convertible g:vehicle.car t:vehicle
convex !a:concave
convey d:conveying w:8
conveying d:convey
convict n:inmate d:conviction k:prisoner t:person
conviction d:convict k:belief w:7
convince w:7
convinced !a:unconvinced w:7
convincing d:convincingly !a:unconvincing w:8
convincingly d:convincing
convocation t:group
convoluted a:tangled,tortuous
convoy w:7
cook d:cooker,cooking t:person w:7
cookbook k:book t:book
cooked w:8
cooker d:cook
cookie n:biscuit k:cake t:food
cooking d:cook w:7
cool v:chill d:cooler,cooling !v:heat !a:warm k:cold w:7
coolant k:fluid
cooler d:cool w:8
cooling d:cool k:activity w:8
coon t:person
coop t:building
cooper w:7
cooperate v:collaborate d:cooperation,cooperative w:7
cooperation d:cooperate w:5
cooperative a:concerted d:cooperate k:enterprise t:group w:8
coordinate v:organise d:coordination w:8
coordinated w:8
coordinating w:8
coordination d:coordinate w:8
coordinator t:person w:7
cop k:policeman t:person w:8
cope n:coping v:grapple w:8
copenhagen w:8
coping n:cope
copper k:metal g:metal.copper w:7
coptic k:egyptian
copy n:transcript d:copying w:7
copycat t:person
copying d:copy
copyright k:document w:7
coral k:pink g:colour.pink w:8
cord w:8
cordial t:food
cords k:trousers
core w:6
corinthian t:person
cork w:8
corn n:maize k:grass w:7
cornell w:8
corner t:place w:6
cornerback k:player t:person w:8
cornerstone n:groundwork k:assumption
cornet n:trumpet
cornish d:cornwall
cornstarch k:starch
cornwall d:cornish w:8
coronation k:ceremonial,ceremony
coroner k:investigator t:person
corp n:corporation k:firm t:group w:8
corporal k:officer t:person
corporate d:corporation w:6
corporation n:corp d:corporate k:business,firm t:group w:6
corps k:force t:group w:6
corpse k:body
corpus w:8
correct d:correction,corrective,correctness !a:incorrect w:7
corrected w:8
correction d:correct k:improvement w:8
corrections t:group w:8
corrective d:correct
correctly w:8
correctness d:correct
correlation k:relation
correspond d:correspondence
correspondence d:correspond k:communication,mail w:8
correspondent t:person w:7
corresponding w:8
corridor k:passage w:8
corrie t:place
corrosion k:decay,deterioration
corrosive a:caustic
corrupt d:corruption w:8
corruption d:corrupt w:6
corsica d:corsican
corsican d:corsica
corvette k:warship g:vehicle.ship t:vehicle
cosmic d:cosmos
cosmology k:philosophy
cosmonaut n:astronaut t:person
cosmopolitan t:person
cosmos n:universe d:cosmic
cossack t:person
cost d:costly w:5
costa w:7
costing w:8
costly a:pricey d:cost w:8
costs w:5
costume k:clothing,dress,wear w:8
cottage n:bungalow k:building,home,house t:building w:8
cotton w:7
cottonwood k:poplar t:plant
couch n:lounge,sofa w:8
cougar n:puma g:animal.cat t:animal
cough n:coughing d:coughing
coughing n:cough d:cough k:symptom
council t:group w:4
councillor k:member t:person
councilman k:councillor t:person
councilwoman k:councillor t:person
counsel v:advise d:counseling,counsellor,counselor k:attorney,lawyer t:person w:7
counseling n:counselling,guidance d:counsel k:communication w:8
counselling n:counseling,guidance
counsellor n:counselor d:counsel t:person
counselor n:counsellor d:counsel k:adviser,advisor,consultant t:person w:8
count n:counting d:counting k:number w:6
counter w:7
counterattack k:attack,onslaught
counterbalance n:counterweight
counterfeit n:forgery v:fake !a:genuine k:copy
counterintelligence k:intelligence
counterpart w:7
counterterrorism k:strategy w:8
counterweight n:counterbalance
countess k:lady t:person
counting n:count d:count k:work w:7
countless a:innumerable,myriad w:8
country n:nation t:place w:2
countryman k:compatriot t:person
countryside k:country t:place w:8
countrywide a:nationwide
county k:part,region t:place w:4
coup n:putsch,takeover w:6
coupe k:car g:vehicle.car t:vehicle
couple v:pair t:group w:5
coupled w:8
courage n:bravery d:courageous !n:cowardice k:spirit w:8
courageous a:brave d:courage
courier t:person w:8
course k:education w:5
court n:tribunal t:group w:3
courtesy w:8
courthouse k:building t:building w:8
courting n:courtship,wooing
courtroom k:room w:8
courtship n:courting
courtyard k:area,structure w:8
cousin k:person g:relative.cousin t:person w:7
cove t:place
covenant k:agreement
coventry w:8
cover d:coverage,covering !v:uncover w:5
coverage d:cover k:amount,assets w:6
covered w:6
covering d:cover k:whole w:7
covert d:covertly !a:overt w:8
covertly d:covert
coveted w:8
cow k:cattle g:animal.cow t:animal w:8
coward d:cowardly t:person
cowardice !n:courage
cowardly d:coward !a:brave
cowboy t:person w:8
cows n:cattle,oxen t:animal w:8
cox w:6
coyote k:wolf g:animal.wolf t:animal
cpa k:accountant t:person
cpi k:index,indicator w:8
cpu n:mainframe k:hardware
crab t:animal
crack d:cracking w:7
crackdown w:7
cracked w:8
cracker k:bread t:food
crackers a:nuts
cracking a:smashing d:crack k:noise w:8
craft k:business w:7
craftsman d:craftsmanship t:person
craftsmanship d:craftsman k:accomplishment,skill
crafty a:sly,wily
craggy a:hilly,mountainous
cranberry t:plant
crane w:8
crank d:cranky t:person
cranky d:crank
crap n:shit v:shit
crash w:6
crashing w:8
crate k:container
crater k:formation t:place w:8
crave d:craving
craven k:coward t:person
craving d:crave k:desire,feeling
crawford w:8
crawl v:creep d:crawling
crawling n:creeping d:crawl
craze n:fad d:crazy k:trend
crazed a:deranged
crazy a:mad d:craze t:person w:7
cream d:creamy w:7
creamy d:cream
create d:creation,creative,creator,creature w:5
creation d:create w:6
creationism k:doctrine
creative d:create,creatively,creativity w:7
creatively d:creative
creativity d:creative k:ability,knowledge w:8
creator d:create w:8
creature n:animal d:create t:animal w:8
credential n:certificate,credentials
credentials n:credential w:8
credibility d:credible k:quality w:7
credible a:believable d:credibility !a:incredible w:8
credit d:creditor w:5
credited w:7
creditor d:credit !n:debtor t:person
credits k:content,list w:7
cree t:person
creed k:doctrine
creek n:brook k:water t:place w:7
creep v:crawl d:creeping
creeping n:crawling d:creep
creeps t:disease
creole t:person
crescent w:8
crest t:place w:8
crew k:unit t:group w:6
crewman n:sailor t:person
cricket d:cricketer g:sport.cricket t:animal w:6
cricketer d:cricket k:athlete t:person w:8
crime d:criminal w:5
criminal n:felon d:crime,criminality,criminally t:person w:6
criminality d:criminal
criminally d:criminal
criminology k:sociology
crimson a:red,reddish,scarlet k:red g:colour.red
cripple t:person
crippled a:halting w:8
crippling a:disabling w:8
crisis d:critical w:5
crisp d:crispy k:dish t:food w:8
crispy d:crisp
critic d:critical,criticize t:person w:7
critical d:crisis,critic,critically,criticism w:6
critically d:critical w:8
criticise v:criticize d:criticism
criticism n:critique d:critical,criticise k:message w:6
criticize v:criticise d:critic !v:praise w:8
critique n:criticism k:criticism,writing
croat n:croatian t:person w:8
croatia d:croatian w:6
croatian n:croat d:croatia t:person w:7
crocodile g:animal.crocodile t:animal
croft t:place
cronyism k:favoritism
crooked !a:straight
crop n:harvest k:output,production,yield w:7
crosby w:8
cross d:crossing k:construction w:5
crossed w:7
crossing d:cross k:move,travel w:7
crossroads k:community,gathering
crossword k:puzzle
crow g:animal.bird w:8
crowd d:crowding t:group w:6
crowded w:7
crowding d:crowd
crown w:7
crowned w:8
crucial d:crucially w:6
crucially d:crucial
crude n:petroleum k:fuel w:6
cruel a:brutal,savage,vicious d:cruelly w:8
cruelly d:cruel
cruelty k:abuse
cruise n:sail d:cruiser w:7
cruiser d:cruise t:vehicle w:8
cruiserweight k:boxer t:person
crunch w:8
crusade n:campaign v:campaign d:crusader w:8
crusader d:crusade t:person
crush d:crushing w:8
crushed w:8
crushing d:crush w:8
crust d:crusty k:layer t:place
crusty d:crust
cry n:shout,yell v:scream,shout,weep,yell d:crying w:8
crying n:tears,weeping d:cry w:8
crypt k:tomb t:place
cryptic a:mysterious
crystal k:solid w:7
cub t:person
cuba d:cuban w:6
cuban d:cuba k:american t:person w:7
cube d:cubic
cubic d:cube !a:linear,planar w:8
cubicle k:room
cuckoo t:person
cucumber t:plant
cuff k:flap
cuisine k:cooking w:8
culminate v:climax d:culmination
culmination d:culminate k:phase
culpability d:culpable k:guilt
culpable d:culpability
culprit n:perpetrator t:person
cult k:religion t:group w:7
cultivar k:taxon t:plant
cultivate d:cultivation
cultivated w:8
cultivation d:cultivate w:8
cultural a:ethnic d:culturally,culture w:6
culturally d:cultural
culture d:cultural w:5
cumin t:plant
cunningham w:8
cup w:4
cupboard n:closet
curate n:pastor,rector k:clergyman,reverend t:person
curator t:person w:8
curb n:curbing w:7
curbing n:curb
cure n:remedy,therapeutic d:curing k:drug,medicine w:8
cured a:healed
curfew k:deadline w:8
curia t:group
curing d:cure
curiosity d:curious
curious a:funny,peculiar d:curiosity,curiously w:8
curiously d:curious
curl d:curling,curly
curled a:curling
curling a:curled d:curl
curly d:curl
currency d:current k:standard w:6
current d:currency,currently w:4
currently d:current w:5
curriculum n:syllabus k:content w:8
curry k:dish t:food w:8
curse v:swear w:8
cursed !a:blessed
curtail v:restrict
curtain k:screen w:8
curtis w:8
curvature d:curve
curve v:trend d:curvature k:line,shape w:8
curved a:curving
curving a:curved
cusp t:place
custard k:dish t:food
custodial d:custodian,custody
custodian d:custodial k:protector t:person
custody n:detention d:custodial w:7
custom n:tradition d:customary k:pattern,practice w:8
customarily d:customary
customary d:custom,customarily w:8
customer k:consumer t:person w:7
customs k:duty w:7
cut v:reduce d:cutter,cutting w:4
cutback k:reduction
cutler t:person
cutoff k:limit
cutter d:cut t:person
cutthroat t:person
cutting d:cut w:6
cyberspace n:internet
cyborg k:mortal t:person
cycle d:cyclic,cyclical,cycling w:7
cyclic d:cycle
cyclical d:cycle
cycling d:cycle k:athletics,sport g:sport.cycling w:7
cyclist k:rider t:person
cyclone k:weather w:8
cylinder w:8
cynicism k:despair,pessimism
cypriot d:cyprus t:person w:7
cyprus d:cypriot w:7
cyril t:person
cyrillic k:alphabet,script
czar n:tsar t:person
czech d:czechoslovakia k:european t:person w:6
czechoslovak t:person
czechoslovakia d:czech w:8
da t:person w:7
dad n:daddy k:father g:relative.father t:person w:7
dada g:relative.father t:person
daddy n:dad,papa k:father g:relative.father t:person w:8
dagger k:knife g:weapon.knife
dah w:8
dahl t:plant
daily k:press w:5
daimler w:8
dairy k:farm t:place w:8
daisy t:plant
dakota t:person w:8
dale t:place w:8
dallas w:6
dam n:dike w:7
damage n:harm k:change w:6
damaged !a:undamaged w:6
damages n:redress,restitution k:compensation w:7
damaging a:detrimental w:8
damascus w:7
dame k:miss t:person w:8
damn n:darn
damon w:8
damp a:moist d:damper
dampen v:stifle d:dampening
dampening d:dampen
damper d:damp
dana w:8
dance d:dancer,dancing k:art w:6
dancer d:dance t:person w:8
dancing d:dance k:arts w:7
dandy t:person
dane t:person
danger n:risk d:dangerous !n:safety k:condition,status w:7
dangerous d:danger,dangerously !a:safe w:6
dangerously d:dangerous
daniel w:6
danish w:7
danzig n:gdansk
daphne t:plant
dare d:daring w:8
daredevil k:adventurer t:person
darfur w:7
daring d:dare w:8
dark n:darkness d:darkly,darkness w:6
darkly d:dark
darkness n:dark,shadow d:dark w:8
darling t:person w:8
darn n:damn
darwin w:8
das t:animal w:8
dash w:8
data w:5
database k:content,information w:8
date d:dating k:day w:5
dated w:7
dating d:date w:7
daughter k:child g:relative.daughter t:person w:5
daunting w:8
dauphin t:person
davenport w:8
david w:5
davis w:6
daw g:animal.bird t:animal
dawn n:daybreak,sunrise k:hour,time w:7
dawson w:8
day w:2
daybreak n:dawn,sunrise
daylight n:daytime w:8
days k:life w:3
daytime n:daylight w:8
dayton w:7
dc w:8
ddt k:insecticide,pesticide
de w:4
dea k:agency,bureau t:group
deacon t:person
dead d:deadly !a:alive k:group,people w:5
deadline k:measure w:7
deadlock n:impasse,stalemate,standstill k:situation w:8
deadly d:dead w:7
deaf !a:hearing w:8
deafening a:thunderous
deal d:dealer,dealing,dealings w:4
dealer n:trader d:deal,dealership t:person w:7
dealership d:dealer k:business t:group
dealing d:deal k:management,treatment w:7
dealings d:deal w:8
dean t:person w:7
deanery t:building
dear n:beloved a:beloved d:dearly k:lover,somebody t:person w:8
dearly d:dear
dearth n:shortage k:lack
death w:4
deb t:person
debacle n:fiasco k:collapse
debatable a:problematic d:debate
debate d:debatable k:language,speech w:6
debris n:dust,rubble k:waste w:7
debt w:5
debtor !n:creditor t:person
debut k:beginning,start w:6
dec n:december g:month.december w:8
decade k:period w:6
decadence d:decadent k:humiliation
decadent d:decadence t:person
decapitated a:beheaded
decathlon k:athletics
deceased k:person t:person w:8
deceive d:deception,deceptive
december n:dec k:month g:month.december w:4
decency !n:indecency
decent w:8
decentralized !a:centralized
deception n:misrepresentation d:deceive
deceptive d:deceive,deceptively
deceptively d:deceptive
decide d:deciding,decision,decisive w:6
decided w:5
deciding a:determining d:decide k:process w:7
deciduous !a:evergreen
decipher v:decode
decision n:conclusion d:decide w:4
decisive d:decide,decisively w:8
decisively d:decisive
deck k:platform w:8
declaration d:declare k:message,statement w:7
declare d:declaration w:7
declared !a:undeclared w:6
decline !n:improvement w:6
deco t:group
decode v:decipher d:decoding
decoding d:decode k:coding
decomposition k:algebra
decor d:decorate k:decoration
decorate v:adorn,ornament d:decor,decoration,decorative,decorator
decorated a:adorned w:8
decoration n:ornament d:decorate
decorative a:ornamental d:decorate w:8
decorator d:decorate t:person
decorum k:demeanor,propriety
decoy t:person
decrease n:lessening v:diminish,lessen !n:increase !v:increase k:change w:8
decreased a:reduced !a:increased w:8
decreasing !a:increasing
decree n:edict k:act w:8
decrepit a:derelict
dedicate v:devote d:dedication
dedicated w:7
dedication d:dedicate w:8
deduct d:deductible,deduction
deductible d:deduct k:sum
deduction d:deduct
deeds w:8
deep d:deeply k:middle,point w:6
deepen v:intensify d:deepening w:8
deepening d:deepen w:8
deeply d:deep w:7
deer g:animal.deer t:animal w:8
defamation n:slander
default k:failure w:8
defeat !n:victory k:finish w:6
defeated !a:undefeated w:6
defect d:defection,defector
defection d:defect k:departure
defective a:faulty
defector d:defect t:person
defence d:defend w:6
defend d:defence,defendant,defender,defensive !v:attack w:7
defendant d:defend !n:plaintiff t:person w:8
defender d:defend t:person w:7
defending w:6
defense w:4
defensive d:defend,defensively w:6
defensively d:defensive
defer v:postpone,shelve d:deference
deference d:defer
defiance d:defiant,defy w:8
defiant d:defiance,defiantly,defy w:8
defiantly d:defiant
deficiency d:deficient
deficient a:lacking d:deficiency
deficit n:shortfall k:amount w:6
define d:defining,definition w:8
defined !a:undefined w:7
defining n:shaping d:define k:process w:8
definite !a:indefinite
definitely w:7
definition d:define k:account w:7
definitive a:unequivocal w:8
deflation d:deflationary
deflationary d:deflation !a:inflationary
deflect v:avert d:deflection
deflection d:deflect
deformation n:distortion k:alteration,modification
defraud v:scam
deft d:deftly
deftly d:deft
defunct w:8
defuse d:defusing w:8
defusing d:defuse
defy d:defiance,defiant
degenerate t:person
degradation d:degrade
degrade d:degradation
degree n:level w:6
deity n:god k:belief
dejected !a:elated
delaware g:us-state.delaware w:8
delay n:postponement,wait k:break w:6
delayed w:7
delegate d:delegation k:negotiator,representative t:person w:8
delegation d:delegate k:organization t:group w:6
delete d:deletion
deletion d:delete
delhi w:7
deli k:shop,store
deliberate a:calculated d:deliberately,deliberation w:8
deliberately d:deliberate w:8
deliberation d:deliberate k:discussion
delicacy k:elegance
delicate d:delicately !a:rugged w:8
delicately d:delicate
delicious a:delightful k:apple t:food
delight k:feeling,pleasure w:8
delighted w:8
delightful a:delicious
delinquency d:delinquent
delinquent d:delinquency k:offender t:person
deliver d:delivery w:7
delivery d:deliver k:transport,transportation w:6
dell t:place w:8
delta t:place w:7
deluge v:flood
delusion d:delusional
delusional d:delusion
demand v:need,require w:5
demanding w:7
demarcation k:boundary t:place
demeaning a:humbling,humiliating
dementia k:insanity
demise k:end w:8
demo w:8
demobilization !n:mobilization
democracy d:democratic w:6
democrat d:democratic k:leader t:person w:6
democratic d:democracy,democrat,democratically !a:undemocratic w:4
democratically d:democratic
demographic d:demography w:8
demography d:demographic k:sociology
demolish d:demolishing,demolition
demolished a:dismantled,razed w:8
demolishing d:demolish
demolition n:destruction d:demolish w:8
demon n:devil d:demonic k:spirit
demonic a:satanic d:demon
demonstrate v:prove,show d:demonstration w:7
demonstrated w:7
demonstration d:demonstrate w:7
demonstrator t:person
den t:place w:8
dengue t:disease
denial d:deny w:8
denim n:jeans k:apparel,clothes,dress,garment,trousers
denmark w:7
denomination t:group
dense d:densely,density w:8
densely d:dense
density d:dense w:7
dent w:8
dental w:8
dentist t:person
dentistry k:medicine
denver w:7
deny d:denial !v:admit w:7
depart d:departure w:8
departed t:person w:8
department d:departmental t:group w:4
departmental d:department
departure n:leaving d:depart w:7
depend d:dependent w:7
dependable a:reliable
dependence n:dependency d:dependent w:8
dependency n:dependence d:dependent
dependent d:depend,dependence,dependency !a:independent t:person w:7
depict v:describe d:depicting,depiction
depicted a:portrayed w:8
depicting n:portraying d:depict w:8
depiction n:characterization d:depict k:description
depletion k:decrease,reduction
deploy d:deployment w:8
deployment d:deploy w:7
deport d:deportation
deportation d:deport w:8
deposit w:8
depositary n:depository
depository n:depositary
depot n:terminal k:facility,station w:8
depreciation k:decrease,reduction
depressed w:8
depressing !a:cheerful
depression w:7
depressive t:person
deprivation k:poverty
deprived a:disadvantaged w:8
depth k:extent w:7
depths t:place
deputy t:person w:5
derail d:derailment
derailment d:derail k:mishap
deranged a:crazed
derby w:7
deregulate d:deregulation !v:regulate
deregulation d:deregulate w:8
derelict a:decrepit t:person
dereliction k:neglect,negligence
derision k:disrespect
derivation n:deriving d:derive
derivative n:differential d:derive
derive d:derivation,derivative,deriving
derived w:7
deriving n:derivation d:derive
derogatory a:disparaging
des w:7
descend d:descent !v:ascend
descendant !n:ancestor t:person
descendants w:8
descending !a:ascending
descent d:descend w:8
describe v:depict d:description,descriptive w:7
described w:5
description d:describe k:content,message,statement w:7
descriptive d:describe
desecration k:violation
desert v:desolate t:place w:7
deserted a:abandoned w:8
deserve v:merit w:8
deserved a:merited w:8
design n:designing d:designer,designing w:5
designate d:designation w:8
designation n:appellation d:designate k:name w:8
designed w:5
designer n:architect d:design t:person w:7
designing n:design d:design k:creation w:8
desirable !a:undesirable w:8
desire v:want k:feeling w:7
desired w:8
desk k:table w:7
desktop t:place w:8
desolate v:desert a:barren
despair n:desperation d:desperate,desperation !n:hope !v:hope w:8
desperate d:despair,desperately k:someone t:person w:7
desperately d:desperate w:8
desperation n:despair d:despair
despicable a:vile
despise v:disdain
despised a:hated,scorned
despite w:4
dessert t:food
destabilise v:destabilize
destabilization d:destabilize !n:stabilization
destabilize v:destabilise d:destabilization !v:stabilize
destination k:terminal w:7
destined w:8
destiny n:fate w:8
destitute a:impoverished,indigent,needy
destroy v:ruin d:destruction,destructive w:7
destroyed a:ruined !a:preserved w:6
destroyer k:ship g:vehicle.ship t:vehicle w:8
destruction n:demolition d:destroy w:6
destructive d:destroy !a:constructive w:8
detail d:detailing k:fact,information w:7
detailed a:elaborate,elaborated w:7
detailing d:detail k:description w:8
details k:information w:5
detain d:detainee,detention
detainee d:detain k:captive,prisoner t:person w:8
detect d:detecting,detection,detector w:8
detectable a:noticeable
detected !a:undetected w:8
detecting d:detect
detection n:sensing d:detect w:8
detective k:officer t:person w:8
detector n:sensor d:detect k:device
detention n:custody d:detain w:7
deter v:discourage d:deterrence,deterrent w:8
deteriorate d:deterioration
deterioration d:deteriorate w:8
determinant a:determining
determination n:finding d:determine k:act,find w:7
determine v:ascertain d:determination w:6
determined w:6
determining a:deciding,determinant w:8
deterrence d:deter,deterrent
deterrent d:deter,deterrence
detonate v:explode d:detonation,detonator
detonation n:explosion d:detonate
detonator d:detonate k:device
detour k:road,route
detriment d:detrimental k:harm
detrimental a:damaging d:detriment
detroit w:6
devaluation d:devalue
devalue d:devaluation
devastate d:devastation
devastating w:7
devastation d:devastate k:deterioration w:8
develop v:evolve d:developer,developing,development w:6
developed w:5
developer d:develop t:person w:8
developing d:develop k:process w:6
development n:evolution d:develop,developmental w:4
developmental d:development
deviate d:deviation !v:conform t:person
deviation d:deviate k:variation
device w:7
devices w:7
devil n:demon,satan w:8
devise v:forge,formulate,invent d:devising
devising d:devise
devolution !n:evolution
devon n:devonshire w:8
devonshire n:devon
devote v:dedicate d:devotion
devoted w:7
devotee k:follower t:person
devotion d:devote k:emotion,love w:8
dhaka w:8
dharma k:deity
dia t:group
diabetes d:diabetic t:disease w:8
diabetic d:diabetes t:person
diagnose d:diagnosis
diagnosis d:diagnose,diagnostic k:finding,identification w:8
diagnostic d:diagnosis
diagonal d:diagonally k:line
diagonally d:diagonal
dial w:8
dialect n:idiom k:language w:8
dialog n:dialogue
dialogue n:dialog w:6
diameter k:length w:8
diamond w:7
diana w:7
diaper k:clothing,wear
diarrhea n:diarrhoea
diarrhoea n:diarrhea k:symptom
diary n:journal k:writing w:8
diaspora t:group
diaz w:8
dichotomy n:duality
dick t:person w:7
dictate v:prescribe k:rule
dictator d:dictatorial,dictatorship t:person w:8
dictatorial d:dictator
dictatorship n:authoritarianism,tyranny d:dictator t:group w:8
dictionary k:reference t:book w:8
die v:perish w:6
diehard t:person
diesel w:8
diet d:dietary k:food t:food w:7
dietary d:diet k:food t:food
dieter t:person
differ d:difference,different !v:equal w:8
difference d:differ,different,differential,differentiate k:quality w:6
different d:differ,difference,differently !a:same w:4
differential n:derivative d:difference,differentiation w:8
differentiate v:distinguish d:difference,differentiation
differentiation d:differential,differentiate
differently d:different w:8
difficult a:hard !a:easy w:5
difficulty w:7
diffuse d:diffusion
diffusion d:diffuse
dig d:digger,digging k:site w:8
digest k:publication w:8
digestion d:digestive
digestive d:digestion
digger d:dig t:person
digging n:excavation d:dig w:8
digit d:digital k:number w:8
digital d:digit,digitally w:6
digitally d:digital
dignity k:feeling,pride w:8
digs k:excavation
dike n:dam t:person
dilapidated a:ramshackle
dilemma n:quandary k:confusion w:8
diligence d:diligent
diligent d:diligence,diligently
diligently d:diligent
dill k:herb t:plant
dilute a:diluted d:dilution
diluted a:dilute
dilution d:dilute
dim a:faint
dimension d:dimensional w:8
dimensional d:dimension
diminish v:decrease,lessen
diminished a:lessened,weakened w:8
diminutive a:petite
din w:8
dine d:diner,dining,dinner
diner d:dine t:person
dinghy k:boat g:vehicle.ship t:vehicle
dining d:dine k:eating w:8
dink t:group
dinner d:dine g:meal.dinner t:food w:7
dinosaur t:animal w:8
diocesan d:diocese k:bishop,priest t:person
diocese n:bishopric d:diocesan k:district t:place w:7
dioxide w:8
dip w:8
diploma k:certificate,certification w:8
diplomacy d:diplomatic k:dialogue,discussion,talks w:7
diplomat k:official t:person w:7
diplomatic d:diplomacy,diplomatically w:6
diplomatically d:diplomatic
dipped w:8
dire a:terrible w:8
direct v:target d:directly,director w:6
directed w:6
directing w:8
direction d:directional w:6
directional d:direction
directive k:declaration w:8
directly d:direct w:6
director n:manager d:direct k:chief,head t:person w:4
directorate k:commission,committee t:group
directory k:reference t:book
dirk g:weapon.knife
dirt d:dirty k:ground,stuff w:8
dirty d:dirt !v:clean !a:clean w:7
disability d:disabled w:8
disable !v:enable
disabled n:handicapped a:handicapped d:disability k:people w:7
disabling a:crippling
disadvantage !n:advantage !v:advantage k:liability
disadvantaged a:deprived
disaffected a:rebellious
disagree d:disagreement !v:agree w:8
disagreement n:discrepancy d:disagree !n:agreement k:conflict w:8
disambiguation w:8
disappear v:vanish d:disappearing !v:appear w:8
disappearance w:8
disappearing d:disappear k:leaving
disappoint d:disappointment
disappointed a:frustrated w:7
disappointing w:7
disappointment n:letdown d:disappoint w:8
disapproval d:disapprove k:dislike
disapprove d:disapproval !v:approve
disarm d:disarmament,disarming w:8
disarmament n:disarming d:disarm w:7
disarming n:disarmament d:disarm !n:arming
disarray n:confusion
disaster n:calamity,catastrophe,tragedy d:disastrous w:6
disastrous d:disaster w:8
disbelief n:skepticism
disbursement n:outlay
disc k:audio,recording w:7
discard v:dispose
discern v:distinguish d:discernible
discernible d:discern
discharge w:8
discharged w:8
disciple t:person
disciplinary d:discipline w:8
discipline d:disciplinary w:7
disciplined w:8
disclose v:divulge,reveal d:disclosure w:8
disclosed w:7
disclosure n:revealing d:disclose k:act w:8
disco k:genre w:8
discography k:catalog,list w:8
discomfort !n:comfort k:condition
disconnect !v:connect
discontent k:desire w:8
discontinue !v:continue
discontinued !a:continued w:8
discord n:strife
discount w:7
discourage v:deter w:8
discouraging !a:encouraging
discover d:discoverer,discovery w:7
discovered a:observed w:6
discoverer n:inventor d:discover t:person
discovery d:discover k:event w:7
discreet d:discreetly
discreetly d:discreet
discrepancy n:disagreement,variance k:difference
discretion d:discretionary
discretionary d:discretion
discriminate d:discrimination,discriminatory
discrimination d:discriminate w:7
discriminatory d:discriminate
discuss d:discussion w:6
discussion d:discuss w:7
disdain n:contempt,scorn v:despise,scorn k:dislike,feeling
disease t:disease w:5
disenchantment n:disillusionment
disengagement k:separation
disgrace n:shame v:shame
disgraceful a:scandalous,shameful
disgruntled a:dissatisfied
disguise n:camouflage
disguised a:cloaked,masked
disgust k:dislike,feeling
disgusting a:distasteful
dish w:8
dishonest !a:honest
dishonesty !n:honesty
disillusionment n:disenchantment
disinformation k:misinformation
disingenuous a:artful
disintegrate d:disintegration !v:integrate
disintegration d:disintegrate k:decay
disk w:8
dislike !n:liking !v:like k:attitude,tendency
disliked !a:liked
dismal w:8
dismantle d:dismantling w:8
dismantled a:demolished,razed w:8
dismantling d:dismantle w:8
dismay n:alarm,consternation v:alarm k:despair,feeling
dismayed a:appalled,shocked
dismiss v:ignore d:dismissal,dismissive w:8
dismissal d:dismiss k:judgment w:8
dismissed w:6
dismissive d:dismiss
disney w:7
disobedience !n:obedience
disorder k:condition w:8
disorderly !a:orderly
disorganized !a:organized
disparaging a:derogatory
disparate d:disparity
disparity d:disparate k:difference,inequality
dispatch d:dispatcher k:news,report w:8
dispatcher d:dispatch t:person
dispensation d:dispense k:authorisation,authorization,permission
dispense v:distribute d:dispensation
dispersal d:disperse
disperse v:scatter d:dispersal w:8
dispersed a:spread w:8
display n:show,showing v:exhibit w:6
displeased !a:pleased
displeasure k:anger,discontent,dissatisfaction,ire
disposal d:dispose w:8
dispose v:discard d:disposal,disposition
disposition n:temperament d:dispose k:nature
disproportionate d:disproportionately !a:proportionate
disproportionately d:disproportionate
dispute v:quarrel w:6
disputed w:7
disqualification d:disqualify
disqualified w:8
disqualify d:disqualification
disregard n:neglect v:ignore
disrespect !v:respect
disrespectful !a:respectful
disrupt v:interrupt d:disruption,disruptive w:8
disrupted w:8
disruption n:interruption d:disrupt k:delay w:8
disruptive d:disrupt
dissatisfaction !n:satisfaction k:discontent
dissatisfied a:disgruntled
disseminate d:dissemination
dissemination d:disseminate k:communication
dissension d:dissent k:disagreement
dissent d:dissension w:8
dissertation k:treatise,writing
dissident t:person w:8
dissipate v:scatter
dissolution d:dissolve w:8
dissolve d:dissolution,dissolving w:8
dissolved w:8
dissolving d:dissolve
dissuade !v:persuade
distance d:distant w:6
distant d:distance !a:close w:8
distaste n:antipathy,aversion k:dislike
distasteful a:disgusting,unsavory
distinct d:distinctly w:7
distinction k:discrimination w:8
distinctive w:8
distinctly d:distinct
distinguish v:differentiate,discern,recognize w:8
distinguished w:7
distort d:distortion
distorted a:misrepresented
distortion n:deformation d:distort
distract d:distraction
distraction d:distract k:confusion
distress n:suffering k:feeling,pain w:8
distressing a:disturbing,troubling,worrisome,worrying
distribute v:dispense d:distribution,distributor w:8
distributed !a:concentrated w:7
distribution d:distribute w:6
distributor d:distribute k:provider,supplier t:person w:8
district n:territory k:region t:place w:4
distrust n:mistrust v:mistrust !v:trust k:doubt,uncertainty
disturb d:disturbance
disturbance d:disturb
disturbed a:worried w:8
disturbing a:distressing,troubling,worrisome,worrying w:8
ditch w:8
diva k:singer,vocalist t:person
dive v:plunge d:diver,diving k:spot w:8
diver d:dive t:person
diverge d:divergence,divergent
divergence d:diverge,divergent
divergent d:diverge,divergence
divers w:8
diverse d:diversity w:7
diversification d:diversify
diversify d:diversification,diversity
diversion d:divert
diversity n:variety d:diverse,diversify w:8
divert d:diversion
diverted w:8
divide v:split d:division !v:unite k:conflict w:8
divided !a:united w:6
dividend k:earnings,income,net,profit,profits w:8
divine n:almighty d:divinity w:8
diving d:dive k:competition w:8
divinity d:divine
division d:divide,divisional w:5
divisional d:division
divorce w:7
divorced w:8
divulge v:disclose,reveal
dizziness n:vertigo d:dizzy k:symptom
dizzy a:giddy d:dizziness
dj t:person w:8
dm t:disease
dmz k:zone t:place
dna w:7
do w:2
dobson t:animal
doc t:person
dock d:docking w:8
docking d:dock
dockyard t:place
doctor n:physician d:doctoral t:person w:6
doctoral d:doctor,doctorate
doctorate d:doctoral k:degree w:8
doctrinal d:doctrine
doctrine n:philosophy d:doctrinal k:belief w:8
document n:papers d:documentary,documentation k:writing w:6
documentary d:document k:film,movie,picture,production,show t:film w:7
documentation d:document k:information w:8
documented a:attested !a:undocumented w:8
dod t:group
dodge d:dodging w:8
dodger t:person
dodging d:dodge
doe t:group
dog k:animal g:animal.dog t:animal w:6
dogged a:unyielding w:8
dogma k:creed,doctrine
doha w:8
doi t:group
doldrums n:stagnation
dole w:7
doll k:toy w:8
dollar w:5
dolphin g:animal.dolphin t:animal
domain w:8
dome w:8
domed a:vaulted
domestic d:domestically !a:foreign t:person w:5
domestically d:domestic
dominance n:ascendancy d:dominant,dominate w:8
dominant d:dominance,dominate !a:subordinate w:7
dominate d:dominance,dominant,domination w:8
dominated w:6
dominating w:8
domination d:dominate w:8
domingo w:8
dominican t:person w:7
dominick g:animal.bird t:animal
dominique g:animal.bird t:animal w:8
don k:man t:person w:7
donate d:donation w:8
donation d:donate k:gift w:8
done a:through w:5
dong w:8
donna t:person w:8
donor t:person w:8
doom n:doomsday k:fate w:8
doomed w:8
doomsday n:doom
door n:doorway w:6
doorman t:person
doorway n:door k:entrance
dope k:cannabis,marijuana
dorian t:person
dorm n:dormitory t:building
dormitory n:dorm k:building,housing t:building
dorsal !a:ventral
dortmund w:8
dos t:group w:8
dosage n:dose d:dose k:quantity
dose n:dosage d:dosage k:drug,medication,medicine w:8
dot w:8
double a:doubled d:doubling k:hit w:5
doubled a:double w:7
doubleheader k:game
doubles w:7
doubling d:double k:growth,increase w:8
doubt n:uncertainty w:6
doubtful a:dubious w:8
doubting a:sceptical,skeptical
dough k:mixture t:food w:8
douglas w:7
dove g:animal.bird t:animal
dowager k:widow t:person
down !a:up w:2
downer w:8
downfall k:failure
downgrade !v:upgrade
downhill t:place w:8
downing w:8
download !v:upload w:8
downplay v:minimise
downpour k:precipitation,rain,rainfall
downsizing n:retrenchment
downstairs !a:upstairs
downstream !a:upstream w:8
downtown !a:uptown k:district t:place w:6
downturn w:7
downward w:8
dozen n:twelve a:twelve w:6
dozens n:lots,scores w:6
dp t:person
dprk w:7
drab a:dreary k:olive
draft d:drafting w:6
drafting d:draft k:writing w:8
drag w:8
dragging w:8
dragon w:8
drain n:drainage d:drainage w:8
drainage n:drain d:drain k:removal w:8
drained w:8
draining a:exhausting
drake w:8
drama n:play d:dramatic,dramatist k:writing w:6
dramatic a:spectacular,striking d:drama,dramatically w:7
dramatically d:dramatic w:7
dramatist n:playwright d:drama k:author,writer t:person
draped a:wrapped
draper t:person
drastic d:drastically w:8
drastically d:drastic w:8
draw d:drawing t:place w:6
drawback k:disadvantage
drawing d:draw k:art w:7
drawn w:6
dray t:vehicle
dread n:apprehension v:fear a:dreaded,fearful,frightening,terrible k:emotion,fear
dreaded a:dread,dreadful,fearsome,frightening,horrendous,terrible
dreadful a:awful,dreaded,frightening,horrendous,horrific,terrible
dream n:dreaming d:dreamer,dreaming,dreamy w:6
dreamer d:dream t:person
dreaming n:dream d:dream k:imagination
dreamy d:dream
dreary a:drab
dress n:attire,garb v:garb d:dressing k:clothing,wear w:7
dressage k:riding
dressed w:7
dressing d:dress k:sauce w:8
drew w:6
dribble d:dribbling
dribbling d:dribble
dried w:8
drift v:float d:drifting
drifting d:drift k:traveling,travelling,wandering
drill d:drilling w:8
drilling d:drill w:8
drink d:drinker,drinking w:7
drinker d:drink t:person
drinking d:drink k:consumption w:7
dripping k:flowing
drive d:driver,driving w:5
driven w:6
driver d:drive w:6
driveway k:road
driving d:drive k:shot w:6
drizzle k:precipitation,rain
drop w:6
dropout t:person
dropping w:7
droppings k:feces,stool
drought w:7
drove w:7
drubbing n:thrashing k:defeat
drudge t:person
drug w:5
drugstore n:pharmacy k:outlet,shop,store
drum d:drummer,drumming k:instrument w:8
drummer d:drum k:musician t:person w:8
drumming d:drum k:music,percussion
drunk a:intoxicated t:person w:8
drunken d:drunkenness w:8
drunkenness d:drunken
druze t:person
dry !v:wet !a:wet t:person w:7
dsl k:line
dual d:duality w:8
duality n:dichotomy d:dual
dub d:dubbing
dubai w:7
dubbing d:dub
dubious a:doubtful w:8
dublin w:7
duchess k:lady t:person
duchy t:place
duck g:animal.bird t:animal w:8
dude t:person
due !a:undue k:right w:4
duel k:battle,fight,struggle w:8
duet n:duo
duff t:food
dug w:8
duke k:lord t:person w:7
dull !a:bright,lively w:8
duma k:assembly,legislature t:group w:8
dummy t:person
dump d:dumping w:8
dumping d:dump k:selling w:8
dumplings k:pasta t:food
dun t:animal
duncan w:8
dune t:place
dunk k:shot
duo n:duet,pair w:8
duplex k:dwelling t:building
duplicate d:duplication
duplication d:duplicate
durability d:durable
durable d:durability w:8
duration k:period w:8
durham w:8
dusk n:nightfall,twilight k:hour
dust n:debris,rubble d:dusty k:material,stuff w:7
dusty d:dust w:8
dutch w:6
dutchman t:person
duty n:obligation,responsibility w:6
dvd w:7
dwarf t:person
dwell d:dwelling
dwelling d:dwell k:housing,structure
dwindle d:dwindling
dwindling d:dwindle
dye k:color,colour
dyer t:person
dying k:end w:7
dyke t:person
dylan w:8
dynamic d:dynamics w:8
dynamics d:dynamic k:mechanics,physics w:8
dynamite k:explosive
dynastic d:dynasty
dynasty d:dynastic t:group w:7
dysentery t:disease
dysfunction d:dysfunctional k:pathology
dysfunctional d:dysfunction
e-mail n:email v:email
each w:3
eager d:eagerly,eagerness w:7
eagerly d:eager
eagerness d:eager k:enthusiasm
eagle g:animal.bird t:animal w:7
ear k:organ w:8
earl d:earldom k:lord t:person w:7
earldom d:earl
earlier a:earliest w:4
earliest a:earlier w:7
early !a:late w:3
earn d:earner,earnings w:7
earned !a:unearned w:6
earner d:earn t:person
earnest d:earnestly w:8
earnestly d:earnest
earnings n:profit,profits d:earn k:income w:6
earth d:earthly g:planet.earth w:6
earthly d:earth
earthquake n:quake,temblor w:7
ease v:alleviate,comfort,facilitate d:easing k:quality w:7
eased w:8
easily d:easy w:6
easing d:ease k:change w:8
east n:eastward d:easterly !a:west w:4
easter w:8
easterly d:east
eastern w:5
eastward n:east
easy d:easily !a:difficult w:6
easygoing a:leisurely
eat d:eater,eating w:7
eater d:eat t:person
eatery n:restaurant g:building.restaurant t:building
eating n:feeding d:eat k:consumption w:7
eats k:food t:food
ebb !v:tide
ebony g:colour.black
ebullient a:exuberant
ec n:eu t:group
eccentric n:oddball a:bizarre,outlandish d:eccentricity !a:concentric t:person
eccentricity d:eccentric
echo k:reflection w:8
eclectic t:person
eclipse w:8
ecological d:ecologically,ecology w:8
ecologically d:ecological
ecologist d:ecology k:biologist,scientist t:person
ecology d:ecological,ecologist k:environment w:8
economic d:economically,economy w:3
economical d:economy
economically d:economic w:8
economics k:science w:7
economist d:economy t:person w:7
economy d:economic,economical,economist k:system w:4
ecuador d:ecuadorian w:7
ecuadoran n:ecuadorian t:person
ecuadorian n:ecuadoran d:ecuador t:person
ed w:7
eden n:paradise t:place
edgar w:8
edge v:inch d:edging,edgy w:6
edged w:7
edging d:edge k:edge t:place
edgy a:jittery d:edge
edible k:food t:food
edict n:decree k:declaration,proclamation
edifice n:building k:artifact,structure t:building
edinburgh w:8
edison w:8
edit d:editing,editor
edited w:8
editing d:edit k:writing w:8
edition w:6
editor d:edit,editorial t:person w:6
editorial d:editor k:article w:7
edmonton w:8
edo t:person
eds w:6
educate d:education w:8
educated !a:uneducated w:7
education n:instruction d:educate,educational w:4
educational d:education w:7
educator k:professional t:person
edward w:6
edwardian t:person
edwards w:7
edwin w:8
ee w:7
eel k:fish t:food
effect n:consequence,result d:effective k:process w:5
effective a:efficient d:effect,effectively,effectiveness !a:ineffective w:6
effectively d:effective w:7
effectiveness n:potency d:effective k:quality w:8
effects w:6
efficacy k:effectiveness
efficiency d:efficient !n:inefficiency w:7
efficient a:effective d:efficiency,efficiently !a:inefficient w:7
efficiently d:efficient w:8
effort n:attempt,endeavor,try k:act w:5
effortless d:effortlessly
effortlessly d:effortless
egalitarian !n:elitist t:person
egg w:8
eggplant k:vegetable t:food
eggs k:food t:food w:7
ego k:feeling,pride w:8
egregious a:flagrant,glaring
egypt d:egyptian w:6
egyptian d:egypt k:african t:person w:6
eight w:4
eighteen w:8
eighth k:position w:6
eisenhower w:8
either w:5
eject d:ejection
ejection d:eject
el w:6
elaborate a:detailed d:elaborately,elaboration w:7
elaborated a:detailed
elaborately d:elaborate
elaboration d:elaborate
elated a:joyful !a:dejected
elbow d:elbowing w:8
elbowing d:elbow
elder t:person w:7
elderly n:aged a:aged,older k:people w:7
eldest t:person w:8
elect d:election,elector,electorate w:7
elected w:5
election d:elect,electoral w:4
elector d:elect,electoral t:person
electoral d:election,elector w:6
electorate d:elect w:8
electric d:electrically,electricity k:car,machine t:vehicle w:6
electrical d:electricity w:7
electrically d:electric
electrician k:worker t:person
electricity d:electric,electrical w:6
electrifying a:thrilling
electrode k:device
electron w:8
electronic d:electronically,electronics w:6
electronically d:electronic
electronics d:electronic w:7
elegance d:elegant
elegant d:elegance,elegantly w:8
elegantly d:elegant
element n:component,ingredient d:elemental k:concept,part,section w:7
elemental d:element,elements
elementary w:7
elements d:elemental k:conditions w:6
elephant g:animal.elephant t:animal w:8
elevated k:line t:group w:8
elevation n:height,peak w:8
elevator w:8
eleven w:7
elicit v:arouse,evoke,provoke
elicited a:evoked
eligibility d:eligible k:qualification w:8
eligible d:eligibility !a:ineligible w:7
eliminate d:elimination w:7
elimination d:eliminate k:removal w:8
elite k:class w:7
elitist !n:egalitarian t:person
elizabeth w:7
elizabethan t:person
elk n:moose k:deer g:animal.deer t:animal
elm k:tree t:plant
eloquence n:fluency d:eloquent
eloquent d:eloquence
elsewhere w:6
elude v:evade d:elusive
elusive d:elude w:8
elvis w:8
email n:e-mail v:e-mail w:8
emancipation k:liberation
embankment k:construction
embargo w:7
embarrass d:embarrassment
embarrassed w:8
embarrassing w:8
embarrassment d:embarrass k:feeling,shame w:8
embassy t:building w:6
embattled w:8
embedded w:8
embezzlement k:felony,stealing,theft
emblem d:emblematic k:decoration
emblematic d:emblem
embodiment n:incarnation d:embody k:mortal t:person
embody d:embodiment
embrace n:embracing d:embracing k:hold w:8
embracing n:embrace d:embrace
embroiled a:entangled
embryo d:embryonic k:organism t:plant
embryonic d:embryo
emerald k:gem
emerge d:emergence w:7
emergence d:emerge,emergent k:beginning w:8
emergency k:crisis w:5
emergent d:emergence
emerging w:7
emeritus t:person w:8
emerson w:8
emigrate d:emigration
emigration d:emigrate k:migration
eminence d:eminent
eminent d:eminence
emir k:ruler t:person
emirate t:place
emissary t:person
emission d:emit w:8
emit d:emission
emmy k:award w:8
emotion d:emotional k:feeling w:8
emotional d:emotion,emotionally !a:cerebral w:7
emotionally d:emotional w:8
empathy k:feeling,sympathy
emperor w:7
emphasis d:emphasize k:importance,standing w:7
emphasise v:emphasize,underline
emphasised a:emphasized
emphasize v:emphasise,stress d:emphasis,emphasizing w:8
emphasized a:emphasised w:8
emphasizing d:emphasize
emphatic d:emphatically
emphatically d:emphatic
empire k:land,region t:place w:6
empirical !a:theoretical
employ v:apply,hire,use,utilize d:employee,employer,employment w:8
employed !a:unemployed w:7
employee d:employ !n:employer k:individual,person,someone,worker t:person w:7
employer d:employ !n:employee k:individual,person,someone t:person w:8
employment d:employ !n:unemployment w:7
emporium k:outlet
empower d:empowerment
empowerment d:empower
empress k:emperor,monarch t:person w:8
emptiness d:empty
empty d:emptiness,emptying !v:fill !a:full w:7
emptying d:empty
en w:7
enable !v:disable w:7
enabling w:8
enact d:enactment
enactment d:enact k:legislation
encampment n:campground,campsite t:place
encephalitis k:inflammation
encephalopathy k:disorder
encircled a:surrounded
enclave k:region,territory t:place w:8
encoding n:encryption k:coding
encounter n:skirmish k:battle,conflict,fight,fighting,struggle w:7
encourage v:further,promote d:encouragement w:7
encouraged w:7
encouragement d:encourage k:message w:8
encouraging a:supporting !a:discouraging w:7
encroachment n:intrusion
encryption n:encoding
encyclopedia k:book,reference t:book
end d:ending !n:beginning !v:begin w:3
endanger v:jeopardize,threaten
endangered w:8
endearing a:adorable
endeavor n:effort,enterprise v:strive k:project,task,undertaking,work
ended a:concluded,over w:5
endemic k:disease t:disease w:8
ending d:end w:6
endless d:endlessly w:8
endlessly d:endless
endorse d:endorsement w:8
endorsement d:endorse k:message,promotion w:8
endowment w:8
endurance d:endure k:strength
endure v:survive,tolerate d:endurance w:8
enduring a:abiding w:8
enemy k:force,unit t:group w:6
energetic d:energetically,energy !a:lethargic
energetically d:energetic
energy d:energetic w:4
enforce v:implement,impose d:enforcement !v:exempt w:8
enforced a:implemented w:8
enforcement d:enforce w:6
enforcer t:person
engage v:pursue d:engagement w:7
engaged w:7
engagement n:fight d:engage k:action w:8
engaging w:8
engine d:engineer w:6
engineer d:engine,engineering t:person w:7
engineering d:engineer k:business,job,technology w:6
england d:english w:4
english d:england w:5
englishman k:briton t:person
engraved a:etched
engraver t:person
engraving k:print
enhance v:heighten d:enhancement w:7
enhanced w:8
enhancement d:enhance k:improvement
enigma d:enigmatic
enigmatic a:puzzling d:enigma
enjoy v:savor d:enjoyment w:7
enjoyable a:gratifying
enjoyment d:enjoy k:feeling,pleasure
enlarge d:enlargement
enlarged w:8
enlargement n:expansion d:enlarge w:8
enlist d:enlisting,enlistment
enlisting n:recruitment d:enlist
enlistment d:enlist
enmity n:antagonism
enormity d:enormous
enormous a:tremendous d:enormity,enormously w:7
enormously d:enormous
enough w:4
enquirer t:person
enquiry n:inquiry
enraged a:angered,furious,infuriated
enrich d:enrichment
enrichment d:enrich w:7
enroll v:recruit d:enrollment
enrollment n:registration d:enroll w:8
ensemble t:group w:8
ensign t:person
ensuing w:8
ensure v:assure,insure w:6
entangled a:embroiled
enter d:entering,entrance,entry !v:exit w:6
entering n:entrance d:enter k:travel w:7
enterprise n:endeavor k:labor,project,task,work w:7
entertained a:amused
entertainer t:person
entertaining w:8
entertainment w:6
enthralled a:captivated,charmed
enthusiasm n:exuberance d:enthusiastic w:8
enthusiast t:person
enthusiastic d:enthusiasm,enthusiastically w:8
enthusiastically d:enthusiastic
entice v:lure,tempt
enticing a:alluring,tempting
entire a:full,total d:entirely t:animal w:6
entirely d:entire w:7
entitled w:7
entity w:8
entomologist k:biologist t:person
entourage t:group w:8
entrance n:entering d:enter k:access w:7
entrepreneur d:entrepreneurial t:person w:8
entrepreneurial d:entrepreneur
entry n:introduction d:enter k:record w:6
envelope w:8
environment d:environmental k:situation,state w:6
environmental d:environment,environmentally w:6
environmentalist n:conservationist k:reformer t:person
environmentally d:environmental w:8
environs t:place
envision v:foresee,visualize
envisioned w:8
envoy k:official t:person w:7
envy k:bitterness,hostility,resentment
enzyme k:protein w:8
epa k:agency,bureau t:group w:8
ephedrine k:medication
ephemeral t:animal
epic a:heroic k:poem t:book w:8
epicenter n:epicentre t:place w:8
epicentre n:epicenter t:place
epidemic k:happening,outbreak w:8
epidemiological d:epidemiology
epidemiologist d:epidemiology k:scientist t:person
epidemiology d:epidemiological,epidemiologist k:medicine
episcopal w:8
episode k:event w:6
epitaph k:inscription
epoch n:era k:period
equal d:equality,equally !v:differ !a:unequal k:being,individual,person,someone t:person w:7
equaliser n:equalizer
equality d:equal !n:inequality w:8
equalize d:equalizer
equalizer n:equaliser d:equalize
equally d:equal w:7
equation w:8
equator d:equatorial t:place
equatorial d:equator
equestrian k:rider t:person
equine t:animal
equip d:equipment,equipping
equipment d:equip w:6
equipped w:7
equipping n:arming d:equip
equity k:assets w:7
equivalence d:equivalent
equivalent d:equivalence k:knowledge w:7
er w:8
era n:epoch k:period w:6
eradicate d:eradication
eradication d:eradicate
erect d:erecting,erection
erecting d:erect k:building
erection d:erect
erica t:plant
erie t:person
eritrea d:eritrean w:8
eritrean d:eritrea k:ethiopian t:person
ernst w:8
erode d:eroding,erosion
eroding n:erosion d:erode
eros d:erotic
erosion n:eroding d:erode k:activity w:8
erotic d:eros t:person
erratic a:mercurial
erroneous d:erroneously
erroneously d:erroneous
error n:fault,mistake w:7
erstwhile a:onetime
erupt d:eruption
eruption d:erupt w:8
es w:8
escalate v:intensify d:escalation
escalation d:escalate w:8
escape w:7
escaped w:7
escarpment k:incline,slope t:place
escort n:bodyguard t:person w:8
eskimo n:inuit t:person
especially w:5
esperanto k:language
espionage k:intelligence,spying w:8
esplanade k:mall,promenade,walkway
espresso k:beverage,coffee,drink t:food
esquire t:person
essay d:essayist k:writing w:8
essayist d:essay k:author,writer t:person
essence d:essential k:content,knowledge w:8
essential n:necessary,necessity,requirement a:indispensable d:essence,essentially k:thing w:7
essentially d:essential w:7
essex w:8
est w:8
establish d:establishment !v:abolish w:6
established a:constituted w:5
establishment d:establish w:7
estate k:property w:6
esteem v:respect
esteemed a:honored,prestigious
estimate d:estimation w:7
estimation d:estimate
estonia d:estonian w:8
estonian d:estonia w:8
estrogen k:hormone,steroid
estuary k:water t:place
eta w:7
etched a:engraved
etching k:engraving
eternal a:everlasting,perpetual,unending d:eternally,eternity w:8
eternally d:eternal
eternity n:infinity d:eternal
ethanol k:alcohol w:8
ether d:ethereal
ethereal d:ether
ethernet k:lan
ethical d:ethically,ethics !a:unethical w:8
ethically d:ethical
ethics n:morality,morals d:ethical w:7
ethiopia d:ethiopian w:7
ethiopian d:ethiopia k:african t:person w:8
ethnic a:cultural d:ethnically,ethnicity t:person w:6
ethnically d:ethnic
ethnicity d:ethnic
etruscan t:person
eu n:ec w:5
eucharist n:liturgy k:sacrament
eugene w:8
euphoria k:joy
eurasia d:eurasian
eurasian d:eurasia t:person
euro w:6
europe d:european g:continent.europe w:4
european d:europe t:person w:3
evacuate d:evacuation w:8
evacuation d:evacuate k:removal w:8
evade v:elude,sidestep d:evasion,evasive
evaluate v:assess d:evaluation w:8
evaluation d:evaluate k:assessment,judgment w:8
evangelical w:8
evangelism d:evangelist k:preaching
evangelist d:evangelism k:clergyman,preacher,reverend t:person
evans w:7
evaporate d:evaporation
evaporation d:evaporate
evasion d:evade w:8
evasive d:evade
eve w:7
even d:evenly !a:odd,uneven k:day w:3
evening k:day,period g:day-part.evening w:6
evenly d:even w:8
event w:5
eventful !a:uneventful
eventual d:eventually w:8
eventually d:eventual w:5
ever w:5
evergreen !a:deciduous t:plant
everlasting a:eternal,perpetual t:plant
every w:4
everyday a:mundane,routine w:8
everyman t:person
everywhere w:7
evict d:eviction
eviction d:evict
evidence n:grounds d:evident k:information w:5
evident a:apparent,manifest d:evidence,evidently w:8
evidently d:evident
evil !n:good w:7
evocative a:reminiscent d:evoke
evoke v:arouse,elicit,provoke d:evocative
evoked a:elicited
evolution n:development d:evolutionary,evolve !n:devolution k:process w:7
evolutionary d:evolution w:8
evolve v:develop d:evolution
ex k:man t:person w:6
ex-wife t:person
exacerbate v:aggravate
exacerbating a:aggravating
exact d:exactly w:7
exactly d:exact w:6
exaggerate d:exaggeration
exaggerated a:overdone,overstated w:8
exaggeration n:hyperbole d:exaggerate
exalted a:lofty
exam w:8
examination n:scrutiny d:examine k:investigating,investigation,work w:7
examine v:analyse,analyze,study d:examination,examiner w:7
examiner d:examine t:person w:8
example k:information w:5
exasperation k:anger,annoyance
excavation n:digging
exceed d:excessive w:8
exceeding a:surpassing w:8
excel d:excellence
excellence d:excel,excellent k:quality w:8
excellent d:excellence w:7
except d:exception w:6
exception d:except,exceptional w:7
exceptional d:exception,exceptionally w:8
exceptionally d:exceptional
excess n:surplus a:extra,surplus w:8
excessive a:unreasonable d:exceed,excessively w:7
excessively d:excessive
exchange w:4
exchanged w:8
exchequer n:treasury
excise k:tax,taxation
excite d:excitement
excited d:excitedly w:7
excitedly d:excited
excitement d:excite w:8
exciting w:8
exclude v:omit d:exclusion,exclusive w:8
exclusion d:exclude !n:inclusion w:8
exclusive a:sole d:exclude,exclusively w:7
exclusively d:exclusive w:8
excruciating a:agonizing,harrowing
excursion k:journey,travel,traveling,travelling
excuse w:8
exec t:group
execute d:executing,execution w:8
executed w:7
executing n:execution d:execute k:punishment
execution n:executing d:execute,executioner,executive w:7
executioner d:execution t:person
executive d:execution k:chief,head t:person w:4
executor t:person
exempt d:exemption !v:enforce w:8
exemption d:exempt k:immunity,status w:8
exercise n:exercising,workout v:practice d:exercising k:effort w:6
exercising n:exercise d:exercise
exert v:wield
exhaust n:fumes k:fluid,gas
exhausted a:fatigued w:8
exhausting a:draining
exhaustion k:fatigue
exhaustive a:thorough
exhibit v:display d:exhibition w:7
exhibition n:expo d:exhibit k:show w:7
exhibitor t:person
exile t:person w:7
exist d:existence,existent w:7
existence n:being d:exist,existent,existential k:state w:7
existent d:exist,existence !a:nonexistent
existential d:existence
existing w:6
exit !v:enter k:opening w:7
exodus w:8
exonerated a:vindicated
exorbitant a:unconscionable
exotic a:alien w:8
expand d:expansive w:6
expanded !a:contracted w:6
expansion n:enlargement k:increase w:6
expansive d:expand
expatriate !v:repatriate t:person
expect v:anticipate d:expectation w:6
expectancy d:expectant
expectant d:expectancy
expectation n:outlook,prospect d:expect k:belief w:8
expected !a:unexpected w:3
expedition d:expeditionary w:7
expeditionary d:expedition
expel d:expelling,expulsion w:8
expelling d:expel
expenditure w:8
expense k:cost,spending w:7
expensive !a:cheap w:6
experience !n:inexperience w:5
experienced !a:inexperienced w:7
experiment n:experimentation d:experimental,experimentation k:research w:7
experimental d:experiment,experimentally w:7
experimentally d:experimental
experimentation n:experiment d:experiment k:research
expert d:expertise t:person w:6
expertise d:expert w:8
expiration n:expiry,termination d:expire k:ending
expire d:expiration w:8
expired w:8
expiry n:expiration
explain d:explanation w:7
explanation d:explain k:message,statement w:7
expletive k:profanity
explicit d:explicitly !a:implicit w:8
explicitly d:explicit w:8
explode v:detonate d:explosion w:8
exploded w:7
exploit d:exploitation w:8
exploitation d:exploit k:employment w:8
exploited a:victimized w:8
exploration d:explore w:7
exploratory d:explore
explore d:exploration,exploratory,explorer w:7
explorer d:explore t:person w:8
explosion n:detonation d:explode w:6
explosive k:chemical,material w:7
expo n:exhibition w:8
exponent d:exponential t:person
exponential d:exponent,exponentially k:function
exponentially d:exponential
export d:exporter,exporting w:6
exporter d:export t:person w:8
exporting d:export w:8
expose v:reveal d:exposure k:disclosure,exposure,revealing w:8
exposed w:7
exposure d:expose w:7
express d:expression k:mail,message w:6
expressed w:5
expression d:express w:7
expressionism d:expressionist t:group
expressionist d:expressionism k:artist t:person
expressway n:freeway,motorway k:highway,road,route w:8
expropriation k:confiscation
expulsion d:expel k:rejection w:8
exquisite d:exquisitely
exquisitely d:exquisite
extant !a:extinct
extend d:extension,extensive,extent w:7
extended a:lengthy,prolonged w:6
extension d:extend w:7
extensive d:extend,extensively w:7
extensively d:extensive w:8
extent d:extend k:degree,level,point,state w:7
exterior !a:interior k:location t:place w:8
extermination k:destruction
external d:externally !a:internal w:7
externally d:external
extinct !a:extant w:8
extinction w:8
extort d:extortion
extortion d:extort k:charge
extra a:excess,spare,surplus k:player t:person w:6
extract d:extraction k:mixture,solution w:8
extraction d:extract k:process
extradite d:extradition
extradition d:extradite k:surrender w:7
extraordinarily d:extraordinary
extraordinary d:extraordinarily !a:ordinary w:7
extravaganza k:entertainment
extreme d:extremely,extremity k:level w:7
extremely d:extreme w:6
extremism d:extremist k:ideology w:8
extremist a:radical,ultra d:extremism k:radical t:person w:8
extremity d:extreme
exuberance n:enthusiasm d:exuberant k:emotion,enthusiasm
exuberant a:ebullient d:exuberance
eye w:6
eyebrow n:brow
eyed w:8
eyeglasses n:glasses,spectacles
eyes k:thought,view w:6
eyewitness k:witness t:person
fa w:7
faa k:agency,authority,bureau t:group w:8
fabian t:person
fable d:fabulous
fabric n:cloth,textile k:whole w:8
fabricated a:fictitious
fabulous d:fable
facade k:front,side w:8
face v:confront d:facial,facing w:4
faced w:6
facet n:aspect
facial d:face k:nerve w:8
facilitate v:ease d:facilitation,facilitator w:8
facilitation d:facilitate
facilitator d:facilitate t:person
facility n:installation k:unit w:6
facing d:face k:protection w:6
facsimile v:fax k:copy
fact d:factual k:information w:5
faction t:group w:7
factor k:cause w:7
factory k:complex,plant,works g:building.factory w:6
factual d:fact
faculty k:knowledge w:7
fad n:craze k:trend
fade d:fading
faded w:8
fading d:fade k:weakening w:8
fahrenheit w:8
fail d:failing,failure !v:succeed w:7
failing d:fail k:state w:7
failure d:fail !n:success k:act w:6
faint a:dim
fair d:fairly,fairness !a:unfair k:show w:6
fairly d:fair w:7
fairness d:fair k:justice w:8
fairway t:place
fairy w:8
faith n:religion w:6
faithful d:faithfully !a:unfaithful k:followers,mass,people w:8
faithfully d:faithful
fake v:counterfeit a:bogus,phony k:copy w:8
falcon k:hawk g:animal.bird t:animal
fall n:autumn w:5
fallacy k:misconception
fallen w:7
falling w:6
fallout w:8
fallow k:farmland,land
falls w:6
false d:falsely !a:true w:7
falsely d:false
falter n:faltering d:faltering
faltering n:falter d:falter
fame n:renown d:famous k:honor w:7
famed a:celebrated,famous,illustrious,notable,renowned w:8
familial a:genetic d:family
familiar d:familiarity !a:unfamiliar t:person w:7
familiarity n:acquaintance,intimacy d:familiar k:knowledge
family n:household d:familial t:group w:3
famine n:shortage w:8
famous a:celebrated,famed,illustrious,notable,noted,renowned d:fame,famously w:6
famously d:famous w:8
fan w:7
fanatic a:fanatical d:fanatical k:enthusiast t:person
fanatical a:fanatic,overzealous,rabid d:fanatic
fanaticism k:intolerance
fancy k:idea w:8
fantastic a:marvelous,terrific,tremendous,wonderful,wondrous d:fantasy w:8
fantasy d:fantastic w:7
fao t:group
far !a:near w:4
farc w:8
farce n:travesty k:comedy,drama
fare k:schedule w:8
farewell k:message w:8
fargo w:8
farina t:food
farm d:farmer,farming k:work t:place w:6
farmer d:farm k:person t:person w:7
farmhouse k:building,dwelling,house t:building
farming n:husbandry a:agrarian d:farm k:production w:7
farmland t:place w:8
farsi k:iranian,persian t:person
farther w:8
farthest a:furthest
fascinating a:gripping,riveting w:8
fascism d:fascist k:ideology
fascist d:fascism t:person
fashion n:manner,style,way w:6
fashionable a:stylish
fashioned w:8
fast d:fasting !a:slow w:6
fastball k:pitch,throw
faster w:7
fastest w:7
fasting d:fast
fat d:fatty !a:thin w:7
fatah w:7
fatal d:fatality,fatally w:7
fatality d:fatal k:death
fatally d:fatal w:8
fate n:destiny w:7
father g:relative.father t:person w:4
father-in-law k:father g:relative.father t:person
fatherland n:motherland t:place
fatigue w:8
fatigued a:exhausted
fatigues k:uniform
fatty d:fat t:person
fault n:error,flaw,mistake v:blame d:faulty w:7
faulty a:defective d:fault
faux a:imitation
favor k:action w:6
favorable a:favourable d:favorably !a:unfavorable w:8
favorably d:favorable
favored w:7
favorite a:favourite k:choice,pick w:6
favour k:approval w:8
favourable a:favorable
favourite a:favorite k:challenger,competitor,rival t:person w:8
fax v:facsimile w:7
fbi k:agency,bureau,office t:group w:6
fcc k:authority t:group w:8
fda k:agency t:group w:7
fdic t:group
fdr n:roosevelt
fe w:8
fear v:dread w:6
fearful a:dread,frightening w:8
fearsome a:dreaded,frightening
feasibility d:feasible
feasible a:viable,workable d:feasibility
feast n:banquet k:dinner w:8
feat k:achievement w:8
featherweight k:boxer t:person
feature n:characteristic w:6
featured w:6
feb n:february g:month.february
february n:feb k:month g:month.february w:4
fed t:person w:6
federal d:federally k:american t:person w:4
federalism d:federalist
federalist d:federalism t:person
federally d:federal w:8
federation k:organization t:group w:6
fee k:charge w:7
feed d:feeder,feeding k:food t:food w:7
feedback w:8
feeder d:feed t:animal
feeding n:eating d:feed k:activity,consumption w:8
feel d:feeling,feelings w:5
feeling n:belief,impression,notion d:feel w:6
feelings d:feel k:feeling w:7
feline t:animal
fell w:4
feller t:person
fellow d:fellowship k:person t:person w:6
fellowship d:fellow k:association,organization t:group w:8
felon n:criminal k:offender t:person
felony k:crime,offense w:8
felt w:5
fema k:agency t:group
female !n:male !a:male k:being g:sex.woman t:animal w:6
feminine !a:masculine k:gender
feminism d:feminist k:philosophy
feminist d:feminism t:person w:8
fence n:fencing d:fencing k:barrier w:7
fencer t:person
fencing n:fence d:fence k:barrier
ferdinand w:8
fern t:plant
ferocious a:fierce,furious d:ferocity
ferocity n:fury d:ferocious k:intensity
ferret t:animal
ferry d:ferrying k:boat,vessel g:vehicle.ship t:vehicle w:7
ferrying d:ferry k:transport
fertile d:fertility !a:sterile w:8
fertility d:fertile k:rate w:8
fertilization k:conception
fertilizer k:chemical w:8
fervent a:ardent,fiery,impassioned d:fervently
fervently d:fervent
fervor k:passion
festival w:6
fetal d:fetus
fetus d:fetal t:animal
feud k:battle,conflict,struggle w:8
fever w:7
feverish a:hectic d:feverishly
feverishly d:feverish
few !a:many w:4
fewer !a:more w:7
fewest !a:most
fiance k:lover t:person
fiancee k:lover t:person
fiasco n:debacle
fiat w:8
fiber n:fibre w:8
fibre n:fiber
fickle a:mercurial
fiction d:fictional,fictitious k:writing t:book w:7
fictional a:fictitious d:fiction w:8
fictitious a:fabricated,fictional d:fiction
fiddle n:violin d:fiddler
fiddler n:violinist d:fiddle k:musician t:person
fidelity w:8
fiduciary t:person
field d:fielder,fielding w:4
fielder d:field t:person w:8
fielding d:field w:8
fields w:6
fierce a:ferocious,furious d:fiercely w:7
fiercely d:fierce w:8
fiery a:fervent,impassioned w:8
fifteen w:8
fifth w:5
fifty w:8
fight n:battle,conflict,engagement,fighting d:fighter,fighting k:action w:5
fighter d:fight t:person w:7
fighting n:fight d:fight w:5
figure d:figuring w:5
figured w:8
figurehead t:person
figuring d:figure k:thinking,thought
fiji d:fijian w:8
fijian d:fiji t:person
file v:register d:filing k:evidence w:6
filibuster t:person
filing d:file w:7
filipino a:philippine k:native t:person w:8
fill d:filler,filling !v:empty k:enough w:7
filled w:6
filler d:fill k:material
filling d:fill w:8
filly t:animal
film n:cinema,movie d:filming k:show t:film w:4
filmed w:7
filming d:film k:photography w:8
filmmaker k:creator,producer t:person w:8
filter d:filtration k:device w:8
filth d:filthy
filthy d:filth
filtration d:filter
fin w:8
final a:concluding d:finally w:3
finale k:closing,conclusion,end,ending w:8
finalise v:finalize
finalist k:challenger,competition,contender t:person w:8
finalize v:finalise
finally d:final w:5
finance d:financial,financing k:business w:5
finances n:funds k:assets w:8
financial a:fiscal d:finance,financially w:4
financially d:financial w:8
financier t:person
financing n:funding d:finance k:business,finance w:7
finch g:animal.bird t:animal
find d:finding w:4
finder t:person
finding n:determination d:find k:find w:6
findings w:7
fine d:finely w:6
finely d:fine
finger w:8
fingerprint d:fingerprinting k:identification
fingerprinting d:fingerprint
finish n:finishing v:complete d:finisher,finishing w:6
finished !a:unfinished w:5
finisher d:finish t:person
finishing n:finish d:finish k:appearance w:7
finite !a:infinite
fink t:person
finland w:7
finn t:person w:8
finnish w:7
fir k:wood
fire n:firing d:firing w:4
firearm k:gun,weapon g:weapon.gun
fireball k:meteor
fired w:6
firefighter t:person
firefly t:animal
fireplace n:hearth k:enclosure
firepower k:capability,strength
firing n:fire d:fire k:attack,operation w:7
firm d:firmly k:business t:group w:5
firmly d:firm w:8
firmness k:strength
first !a:last w:1
first-class w:8
fisa k:statute
fiscal a:financial d:fiscally w:6
fiscally d:fiscal
fischer w:8
fish d:fishery,fishing t:animal w:6
fisher t:person w:8
fisherman k:worker t:person
fishery d:fish t:place
fishing d:fish k:sport w:7
fist k:hand w:8
fit a:set d:fitness,fitted,fitting !a:unfit w:7
fitch t:animal
fitness d:fit k:quality w:8
fitted d:fit w:8
fitting d:fit w:8
fitzgerald w:8
five w:3
fix v:repair d:fixing w:7
fixed a:set w:7
fixing d:fix w:8
fixture w:8
fjord k:inlet t:place
flag w:6
flagrant a:egregious
flagship w:8
flair k:talent
flak t:person
flamboyant a:showy t:plant
flame n:flaming d:flaming k:burning w:8
flamenco k:music
flaming n:flame d:flame k:burning
flamingo g:animal.bird t:animal
flank d:flanker w:8
flanker d:flank t:person
flap d:flapping
flapping n:fluttering d:flap
flash d:flashing w:7
flashing d:flash
flashlight k:lamp
flashpoint k:crossroads
flashy a:gaudy,tacky
flat a:level k:ground,land w:7
flattering !a:unflattering
flavor n:flavour v:flavour w:8
flavour n:flavor v:flavor
flaw n:fault
flawed w:8
flea t:animal
fledgling t:person w:8
flee w:7
fleece k:wool
fleet w:6
fleeting a:momentary
fleming w:8
flesh d:fleshy k:tissue w:8
fleshy d:flesh
fletcher w:8
flex d:flexible
flexibility d:flexible w:8
flexible d:flex,flexibility !a:inflexible w:8
flier k:traveler t:person
flies t:place w:8
flight n:flying w:5
flip w:8
flirt n:flirting d:flirting t:person
flirting n:flirt d:flirt
float v:drift d:floating,flotation w:8
floating d:float w:8
flock w:8
flood v:deluge d:flooding w:7
flooded a:inundated,overflowing w:8
flooding d:flood w:7
floor n:flooring k:level w:6
flooring n:floor
floppy k:disc,disk
flora n:vegetation d:floral w:8
floral d:flora,flower
florence d:florentine w:8
florentine d:florence k:italian t:person
florida g:us-state.florida w:5
flotation d:float
flotilla k:fleet
flour k:food t:food w:8
flourish v:thrive
flourishing a:booming,prosperous,thriving
flow n:flowing v:flux d:flowing k:movement,travel w:7
flower n:bloom,blossom v:bloom,blossom d:floral,flowering t:plant w:8
flowering n:blossoming d:flower w:8
flowing n:flow d:flow w:8
flu n:influenza k:disease t:disease w:6
fluctuate d:fluctuation
fluctuation d:fluctuate
fluency n:eloquence d:fluent
fluent d:fluency,fluently
fluently d:fluent
fluff d:fluffy
fluffy d:fluff
fluid k:component,matter,substance w:8
fluoride k:salt
flurry w:8
fluttering n:flapping
flux v:flow
fly d:flyer,flying w:6
flyer d:fly
flying n:flight d:fly k:air,travel w:6
flyover n:overpass k:bridge
flyweight t:person
fm w:7
fo t:person
foam k:bubble w:8
focus n:focusing,focussing v:concentrate d:focusing,focussing !v:blur k:attention w:5
focused a:focussed w:6
focusing n:focus,focussing d:focus k:attention w:7
focussed a:focused
focussing n:focus,focusing d:focus
fodder t:person
foe k:opponent t:person w:8
fog v:cloud d:foggy k:cloud w:8
foggy d:fog
foil k:sheet w:8
foiled a:thwarted
fold d:folder,folding k:form,shape w:8
folder n:booklet d:fold t:book
folding d:fold
foliage n:leaf
folk w:7
folks t:group w:7
follies k:revue
follow d:following w:6
follower !n:leader t:person
followers k:group,mass,people w:7
following a:next d:follow k:group,people w:3
folly !n:wisdom
fond a:affectionate d:fondly,fondness
fondly d:fond
fondness d:fond k:liking
font n:typeface
food t:food w:4
fool k:person,somebody,someone t:person w:8
foolish !a:wise
foot d:footer w:6
footage k:film w:7
football d:footballer g:sport.football w:4
footballer d:football k:player t:person w:7
footbridge k:bridge
footer d:foot
foothold t:place
footing k:position,status w:8
footnote k:commentary
footpath k:path
footwear k:clothing,wear
forage n:foraging,pasture d:foraging k:feed,fodder t:food
foraging n:forage d:forage k:hunting
forbid v:prohibit d:forbidding !v:permit
forbidden a:prohibited,taboo w:8
forbidding n:banning d:forbid k:prohibition
force v:pressure d:forced w:4
forced d:force w:5
forceful d:forcefully
forcefully d:forceful
forcible d:forcibly
forcibly d:forcible
ford w:6
fore !a:aft
forearm k:limb
forecast d:forecaster,forecasting w:6
forecaster d:forecast t:person
forecasting d:forecast w:8
forefront t:place w:8
foreground !v:background
forehand !a:backhand w:8
forehead n:brow
foreign !a:domestic,native w:3
foreigner k:person,someone t:person
foreman t:person
foremost w:8
forensic w:8
forensics k:investigating
foresee v:envision
foresight k:prudence
forest n:wood,woods d:forestry w:6
forestall v:preclude,prevent
forestry d:forest k:biology w:8
forever w:7
foreword n:preface k:introduction
forfeit n:forfeiture a:confiscate,forfeited d:forfeiture !v:claim
forfeited a:forfeit
forfeiture n:forfeit d:forfeit
forge v:devise d:forging w:8
forged w:8
forgery n:counterfeit
forget !v:remember w:7
forgettable !a:unforgettable
forging d:forge k:shaping
forgive w:8
forgiveness n:pardon k:compassion,mercy
forgiving !a:unforgiving
forgo v:waive
forgotten w:8
fork w:8
form n:kind,sort d:formation w:5
formal d:formality,formally !a:informal k:party w:6
formalities n:formality
formality n:formalities d:formal k:ceremonial
formally d:formal w:7
format k:content w:7
formation d:form w:7
formed w:5
former a:onetime !n:latter !a:latter k:first w:3
formerly w:7
formidable w:8
formula w:7
formulate v:devise,invent d:formulation
formulation d:formulate
fort n:garrison k:post w:6
forth w:7
forthcoming w:8
forthright a:candid
fortification d:fortify k:structure
fortified w:8
fortify v:strengthen d:fortification
fortitude k:bravery,courage
fortress w:8
fortunate d:fortunately !a:unfortunate w:8
fortunately d:fortunate w:8
fortune n:luck w:7
forty w:8
forum k:meeting t:group w:6
forward !a:backward t:person w:5
forwarding k:transmitting
forwards w:8
fossil t:person w:8
foster d:fostering w:7
fostering d:foster k:encouragement
foul k:violation w:8
found d:foundation,founder,founding !a:lost w:3
foundation d:found w:6
founder d:found w:6
founding d:found k:beginning w:7
foundry k:factory,mill g:building.factory
fountain w:8
four w:2
foursome t:group
fourteen w:8
fourth w:5
fowl n:poultry k:bird g:animal.bird t:animal
fowler w:8
fox g:animal.fox w:6
foyer n:lobby k:room
fracas n:altercation k:quarrel
fraction d:fractional w:8
fractional d:fraction
fracture k:injury,trauma
fragile d:fragility w:8
fragility d:fragile k:vulnerability,weakness
fragment d:fragmentary,fragmentation k:piece
fragmentary d:fragment
fragmentation d:fragment
fragrance n:perfume,scent d:fragrant k:odor,smell
fragrant d:fragrance
frail !a:robust
frame d:framing w:7
framed w:8
framework k:concept,theory w:7
framing d:frame
franc w:8
france w:4
franchise k:contract w:7
franciscan t:person
franco w:8
frank t:person w:6
frankfurt w:7
frankfurter t:food
franklin w:7
frankly w:8
frantic a:frenetic d:frantically
frantically d:frantic
fraternal d:fraternity
fraternity d:fraternal k:association,society w:8
fraud k:crime w:6
fraudulent d:fraudulently w:8
fraudulently d:fraudulent
frederick w:7
free v:loose d:freeing,freely k:group,people w:4
freedman k:freeman t:person
freedom k:state w:6
freeing d:free
freelance !a:salaried t:person
freely d:free w:8
freeman t:person w:8
freestyle k:competition,race w:8
freeway n:expressway,motorway k:highway,road,route w:8
freeze n:freezing d:freezer,freezing k:activity w:7
freezer d:freeze k:refrigerator
freezing n:freeze d:freeze k:activity w:8
freight n:cargo,shipment d:freighter w:8
freighter d:freight k:ship g:vehicle.ship t:vehicle
french w:4
frenchman n:frenchwoman t:person w:8
frenchwoman n:frenchman t:person
frenetic a:frantic
frenzy n:hysteria w:8
frequency d:frequent w:8
frequent d:frequency,frequently !a:infrequent w:7
frequently d:frequent w:6
fresco k:mural,painting t:painting
fresh d:freshly,freshness !a:stale w:6
fresher t:person
freshly d:fresh
freshman t:person w:8
freshness d:fresh
freshwater k:water w:8
fret d:fretted
fretted d:fret
fri g:weekday.friday
friar t:person
friction k:conflict w:8
friday g:weekday.friday w:3
fridge k:refrigerator
fried w:8
friedman w:8
friend d:friendly,friendship k:being,person,someone t:person w:6
friendly d:friend !n:hostile t:group w:6
friendship d:friend k:relationship w:7
fries k:potato t:food
frieze k:decoration,ornament,ornamentation
frigate k:ship,warship g:vehicle.ship t:vehicle
frighten v:scare d:frightening
frightened a:panicked,scared,terrified w:8
frightening a:dread,dreaded,dreadful,fearful,fearsome,horrendous,horrific,terrible d:frighten
frigid a:icy
fringe k:edge w:8
frivolous !a:serious
frog t:animal w:8
front d:frontal !n:rear !a:back k:face,side t:place w:5
frontal d:front
frontier t:place w:7
frost w:8
frosting k:garnish,topping
frosty a:icy
frozen w:7
frs t:group
fruit d:fruity w:7
fruitless a:futile,vain
fruity a:nutty d:fruit
frustrate v:thwart
frustrated a:disappointed,thwarted w:7
frustrating w:8
frustration w:8
fry d:frying w:8
frying d:fry k:cooking
fsb t:group
ft w:8
ftc k:bureau t:group
fudge k:candy t:food
fuel d:fueling w:5
fueled w:8
fueling n:refueling d:fuel k:activity,supply,supplying
fugitive t:person w:8
fuji t:plant
fulfil v:accomplish,fulfill,satisfy
fulfill v:accomplish,fulfil d:fulfillment w:8
fulfilled w:8
fulfillment d:fulfill k:satisfaction
full a:entire,total d:fuller,fully !a:empty w:4
full-time !a:part-time w:8
fullback t:person w:8
fuller d:full w:8
fully d:full w:6
fumble k:error
fumes n:exhaust k:gas,waste
fun d:funny w:6
function n:mapping,purpose d:functioning !v:malfunction w:7
functional d:functionality,functionally w:8
functionality d:functional
functionally d:functional
functioning d:function !a:malfunctioning k:process w:8
fund d:funding k:money w:5
fundamental a:key d:fundamentally k:cause,factor w:7
fundamentalism d:fundamentalist k:christianity
fundamentalist d:fundamentalism t:person w:8
fundamentally d:fundamental w:8
fundamentals n:basics w:8
funded w:7
funding n:financing d:fund k:assets w:6
fundraiser t:person
funds n:finances w:5
funeral d:funerary k:ceremony w:7
funerary d:funeral
fungal d:fungus
fungus d:fungal k:organism
funk d:funky w:8
funky d:funk
funny a:amusing,comic,comical,curious,laughable d:fun w:7
fur d:furry w:8
furious a:angered,enraged,ferocious,fierce,infuriated d:furiously,fury w:8
furiously d:furious
furnish v:provide d:furnishing,furniture
furnishing d:furnish k:accessory,clothing
furniture d:furnish w:7
furor n:furore
furore n:furor
furry d:fur
further v:encourage,promote w:4
furthermore w:8
furthest a:farthest
fury n:ferocity,rage d:furious w:8
fuse d:fusion k:device
fuselage k:structure
fusion d:fuse w:8
futile a:fruitless,vain d:futility
futility d:futile
future !n:past !a:past,present k:time w:4
fuzzy a:blurry
ga w:8
gabon d:gabonese w:8
gabonese d:gabon t:person
gabriel k:angel w:8
gadget n:appliance k:device
gael t:person
gaelic a:celtic k:celtic
gaffe k:blunder,mistake
gag n:joke
gain n:increase v:win k:amount,measure w:6
gainer t:person
gala k:celebration w:8
galactic d:galaxy
galaxy d:galactic w:8
gale k:wind
gallant t:person
gallantry n:heroism,valor k:bravery,courage
gallery k:audience w:7
galley t:vehicle
galliano t:food
gallon w:8
gambia d:gambian
gambian d:gambia t:person
gambit n:ploy
gamble d:gambler,gambling k:investment,venture w:8
gambler d:gamble t:person
gambling n:gaming d:gamble w:7
game d:gaming w:3
gaming n:gambling d:game k:recreation w:8
gandhi w:8
gang d:gangster t:group w:7
gangland t:group
gangsta k:soul t:person
gangster n:mobster d:gang k:criminal,outlaw t:person
gao k:bureau t:group w:8
gap w:7
garage k:building t:building w:8
garb n:attire,dress v:dress k:clothing,wear
garbage n:scraps k:material,stuff,waste w:8
garden d:gardener,gardening w:6
gardener d:garden t:person
gardening n:horticulture d:garden k:cultivation,farming
gardner w:8
garlic t:plant w:8
garment v:apparel k:clothing,covering,wear w:8
garner w:8
garrison n:fort w:8
gary w:7
gas d:gaseous w:5
gaseous d:gas !a:liquid
gash k:wound
gasoline n:petrol k:fuel w:7
gasp k:breath
gastropod t:animal w:8
gate w:7
gatehouse k:edifice t:building
gates w:7
gateway k:access,entrance w:8
gather v:collect d:gathered,gathering w:7
gathered a:collected d:gather w:6
gathering d:gather w:7
gator n:alligator t:animal
gatt t:group
gaudy a:flashy,tacky t:group
gauge w:8
gaul t:person
gay n:homosexual k:person t:person w:6
gaza w:5
gaze v:stare k:look
gazette k:newspaper,press
gdansk n:danzig
gdp k:value w:7
ge w:8
gear k:machine,wheel w:7
geek t:person
geisha t:person
gem n:treasure
gemini t:person
gen w:8
gendarmerie k:constabulary,police t:group
gender k:category,class w:7
gene d:genetic w:7
genealogical d:genealogy
genealogy d:genealogical t:group
general d:generally !a:specific t:person w:3
generally d:general w:6
generate d:generation,generator w:7
generation d:generate,generational w:6
generational d:generation
generator d:generate k:equipment w:8
generic t:food w:8
generosity d:generous
generous d:generosity,generously !a:stingy w:8
generously d:generous
genetic a:familial,inherited d:gene,genetically,genetics w:7
genetically d:genetic w:8
geneticist d:genetics k:biologist,scientist t:person
genetics d:genetic,geneticist k:biology
geneva w:7
genial a:affable,amiable
genital d:genitals
genitalia n:genitals
genitals n:genitalia d:genital
genius w:8
genoa w:8
genocide k:killing w:7
genome w:8
genomics k:biology,genetics
genre k:category,form,kind,sort,variety w:8
gens t:group
gent t:person
genteel a:polite
gentile t:person
gentle d:gently w:8
gentleman k:man t:person w:8
gently d:gentle w:8
gentry n:aristocracy
genuine d:genuinely !a:counterfeit w:8
genuinely d:genuine
genus w:7
geographer d:geography t:person
geographic a:geographical d:geographically,geography w:8
geographical a:geographic d:geography w:8
geographically d:geographic
geography d:geographer,geographic,geographical w:7
geologic a:geological d:geology
geological a:geologic d:geology w:8
geologist d:geology k:scientist t:person
geology d:geologic,geological,geologist w:8
geometric d:geometry
geometridae k:family
geometry d:geometric k:mathematics
geophysical d:geophysics
geophysics d:geophysical k:geology
george w:5
georgetown w:8
georgia d:georgian w:6
georgian d:georgia t:person w:7
german d:germanic,germany k:european w:4
germanic d:german
germany d:german w:4
gestapo k:police t:group
gesture k:move w:8
get v:become d:getting w:3
getting d:get w:5
ghana d:ghanaian w:7
ghanaian d:ghana
ghastly a:grim,grisly,gruesome,macabre
ghetto t:place
ghost d:ghostly k:shadow w:8
ghostly d:ghost
giant w:6
gibbs w:8
gibraltar w:8
gibson w:8
giddy a:dizzy
gift w:7
gifted a:talented w:8
gig g:vehicle.ship t:vehicle
gigantic a:mammoth
gilbert w:8
gilded a:gilt,golden
gill w:8
gilt a:gilded
gin k:liquor
ginger k:herb w:8
gingerbread k:cake t:food
giraffe t:animal
girl n:miss k:woman g:sex.woman t:person w:6
girlfriend k:female,friend,person,somebody,someone,woman t:person w:7
give v:afford d:giving w:4
giveaway k:gift
given a:granted w:4
giving d:give w:5
glacial d:glacier
glacier d:glacial t:place w:8
glad d:gladly !a:sad t:plant w:8
gladiator t:person
gladly d:glad
glamour k:beauty
glance n:glimpse k:look w:8
glare k:light
glaring a:blinding,egregious
glasgow w:8
glass w:6
glasses n:eyeglasses,spectacles w:8
glaze k:garnish
glazer t:person
glen k:valley t:place w:8
glenn w:8
glide d:glider,gliding
glider d:glide k:aircraft t:vehicle
gliding d:glide k:flying
glimpse n:glance k:look,looking w:8
glistening a:shiny
glitch k:flaw
global a:world d:globally,globe w:5
globalisation n:globalization
globalization n:globalisation k:process w:8
globally d:global w:8
globe d:global w:7
gloom d:gloomy k:darkness
gloomy d:gloom
glorious d:glory w:8
glory d:glorious k:honor,honour w:8
glossary t:book
glossy k:magazine,publication
glove w:8
glowing k:light
glue v:paste
glued a:pasted
glut n:oversupply
gluten k:protein
gm w:6
gmt k:time w:6
gnu t:animal
go w:3
goal w:5
goalie n:goalkeeper,goaltender k:player t:person w:8
goalkeeper n:goalie,goaltender k:player t:person w:7
goalless a:scoreless
goaltender n:goalie,goalkeeper k:player t:person
goat g:animal.goat t:animal
god n:deity w:6
goddess k:god w:8
godfather t:person
goggles k:glasses
going n:leaving w:3
golan w:8
gold a:golden g:metal.gold w:5
goldberg w:8
golden a:gilded,gold w:6
goldfish t:animal
goldman w:7
goldsmith t:person
golf d:golfer,golfing g:sport.golf w:6
golfer d:golf k:participant,player t:person w:8
golfing d:golf
gondola t:vehicle
gone w:6
gong w:8
good d:goodness !n:bad,evil !a:bad w:3
goodbye n:bye k:farewell w:8
goodman w:8
goodness d:good
goodwill w:8
goody t:food
goofy a:silly,wacky,zany
google w:7
goose g:animal.bird t:animal
gop k:party t:group w:7
gore w:6
gorge k:valley t:place
gorilla g:animal.ape t:animal
gospel n:gospels k:writing w:8
gospels n:gospel
gossip v:chat,chatter k:chat,conversation w:8
goteborg n:gothenburg
goth d:gothic t:person
gothenburg n:goteborg
gothic d:goth w:8
gourmet t:person
govern v:regulate d:governance,governing,government w:8
governance n:governing,organisation d:govern t:group w:8
governed w:8
governing n:governance d:govern w:7
government n:authorities,regime d:govern t:group w:2
governmental w:7
governor d:governorship k:leader t:person w:5
governorship d:governor
gown k:dress
gp t:person w:8
gpo t:group
gps k:system
grab n:snap w:8
grace d:gracious w:7
graceful d:gracefully !a:awkward
gracefully d:graceful
gracious d:grace,graciously
graciously d:gracious
grade n:class d:grader,grading t:group w:6
grader d:grade t:person
grading d:grade
gradual d:gradually !a:sudden w:8
gradually d:gradual w:7
graduate n:alumnus a:postgraduate d:graduation k:student t:person w:7
graduated w:7
graduation d:graduate k:completion w:8
graf w:7
graft w:8
graham w:7
grain w:7
grammar d:grammatical w:8
grammatical d:grammar
gran g:relative.grandmother t:person
grand w:5
grandchild k:offspring t:person
granddaughter g:relative.granddaughter t:person
grandeur n:splendor k:elegance
grandfather n:grandpa g:relative.grandfather t:person w:7
grandma n:grandmother,granny g:relative.grandmother t:person
grandmaster t:person
grandmother n:grandma g:relative.grandmother t:person w:8
grandpa n:grandfather g:relative.grandfather t:person
grandson g:relative.grandson t:person w:8
grandstand t:group
grange t:place
granger t:person
granite w:8
granny n:grandma g:relative.grandmother t:person
grant v:award w:6
granted a:given w:6
grape k:fruit,produce t:food w:8
grapefruit k:citrus t:plant
graph d:graphical w:8
graphic d:graphically k:image,picture w:7
graphical d:graph
graphically d:graphic
graphics n:artwork w:7
graphite k:carbon
grapple v:cope d:grappling
grappling n:wrestle d:grapple
grasp v:comprehend d:grasping k:knowing,understanding w:8
grasping d:grasp
grass d:grassy t:plant w:7
grasshopper t:animal
grassland k:tract t:place
grassy d:grass
grateful a:thankful w:8
gratifying a:enjoyable
gratitude k:feeling
grave d:gravely k:death w:7
gravel k:rock,stone
gravely d:grave
graves w:8
graveyard n:cemetery k:site t:place
gravity w:8
gravy k:sauce t:food
gray v:grey a:grey k:color g:colour.gray w:7
graze n:grazing v:pasture d:grazing
grazing n:graze d:graze k:feeding
grease d:greasy
greasy a:oily d:grease
great d:greatly,greatness t:person w:4
greater !a:lesser w:6
greatest w:6
greatly d:great w:7
greatness d:great
greece d:greek w:6
greed d:greedy k:desire,tendency
greedy d:greed
greek n:hellenic d:greece w:6
green a:greenish d:greenery g:colour.green w:5
greenback k:currency
greene w:8
greenery d:green k:foliage
greenhouse t:building w:8
greenish a:green
greenpeace w:8
greens t:food w:8
greenway t:place
greenwich w:8
greenwood t:place
greet d:greeting
greeting d:greet k:message
gregory w:8
grenade k:arms,bomb g:weapon.grenade w:8
grey v:gray a:gray w:8
greyhound g:animal.dog t:animal
grid k:pattern,structure w:8
gridlock t:group
grief n:heartache,heartbreak w:8
grieve v:sorrow
grieving a:bereaved,mourning
griffin w:8
griffith w:8
grill d:grilling k:restaurant g:building.restaurant t:building w:8
grilling d:grill k:cooking
grim a:ghastly,grisly,gruesome w:8
grin n:grinning,smile,smiling d:grinning
grind d:grinder,grinding
grinder d:grind k:sandwich
grinding d:grind
grinning n:grin,smile,smiling d:grin
grip n:hold k:control w:8
gripping a:absorbing,fascinating,riveting
grisly a:ghastly,grim,gruesome,macabre
grist t:food
grit n:guts d:gritty
grits k:cereal t:food
gritty d:grit
grizzly k:bear g:animal.bear t:animal
grocer t:person
grocery k:mart w:8
groin w:8
groom d:grooming t:person
grooming d:groom
gross n:revenue d:grossly !a:net w:7
grossly d:gross
grotto k:cave t:place
ground d:grounding t:place w:5
groundbreaking a:innovative k:beginning,ceremony
grounder k:hit,hitting
grounding d:ground
groundless a:baseless,unfounded
grounds n:evidence w:7
groundwork n:cornerstone k:possibility
group n:grouping d:grouping w:2
grouped a:sorted
grouping n:group d:group k:entity w:8
grouse t:food
grove n:orchard k:forest,wood,woods w:8
grow d:grower,growing,growth w:6
grower d:grow k:farmer t:person
growing n:growth d:grow,growth k:process w:5
grown a:adult w:6
growth n:growing d:grow,growing k:process w:4
grozny w:8
grudge k:bitterness,hostility
grueling a:arduous,gruelling,laborious
gruelling a:arduous,grueling,laborious
gruesome a:ghastly,grim,grisly,macabre
grumbling n:rumbling a:rumbling
gsa t:group
guan g:animal.bird t:animal
guangdong w:8
guangzhou w:8
guantanamo w:7
guarantee d:guarantor k:commitment w:7
guarantor d:guarantee t:person
guard t:person w:5
guarded w:8
guardian t:person w:8
guatemala d:guatemalan w:8
guatemalan d:guatemala t:person
gubernatorial w:8
guerilla n:guerrilla t:person
guerrilla n:guerilla t:person w:7
guess n:guessing v:reckon,suppose d:guessing k:message,opinion,view w:7
guessing n:guess d:guess k:figuring
guest t:person w:7
guesthouse t:building
gui k:interface
guidance n:counseling,counselling d:guide k:communication,content,message w:7
guide n:guidebook d:guidance w:7
guidebook n:guide k:handbook t:book
guided w:8
guiding w:8
guild k:association t:group w:8
guilt d:guilty w:8
guilty d:guilt !a:innocent w:6
guinea d:guinean w:7
guinean d:guinea t:person
guinness w:8
guitar d:guitarist w:7
guitarist d:guitar k:musician t:person w:8
gujarat w:8
gujarati k:indian t:person
gulch t:place
gulf k:water w:6
gull t:person
gully t:place
gun d:gunner g:weapon.gun w:6
gunboat k:boat,vessel g:vehicle.ship t:vehicle
gunfight n:shootout k:battle,fighting
gunfire n:gunshot k:shooting,shot w:8
gunman k:killer t:person w:8
gunner d:gun t:person
gunpowder k:chemical,explosive
gunshot n:gunfire k:shooting,shot
gurkha k:soldier t:person
gurney k:stretcher
guru t:person w:8
gushing a:pouring
gust d:gusty k:wind
gusto k:enjoyment
gusty d:gust
guts n:grit d:gutsy k:courage
gutsy d:guts
guy k:man t:person w:6
guyana d:guyanese
guyanese d:guyana t:person
gym n:gymnasium k:facility w:8
gymnasium n:gym,lyceum k:school t:group w:8
gymnast k:athlete t:person
gymnastics k:athletics,sport g:sport.gymnastics w:8
gynecologist d:gynecology k:physician t:person
gynecology d:gynecologist k:medicine
gypsum k:mineral
gypsy t:person
ha t:place w:8
habit d:habitual k:practice,tradition w:8
habitat k:environment t:place w:7
habitation t:place
habitual d:habit
habsburg k:dynasty t:group
hack d:hacker t:person
hacker d:hack t:person
hackney t:vehicle
haggling n:wrangling k:bargaining,negotiation,talks
hail w:8
hair d:hairy k:cover w:7
haircut k:hair
hairdresser t:person
haired a:hairy
hairstyle k:hair
hairy a:haired d:hair
haiti d:haitian w:7
haitian d:haiti t:person w:8
haj n:hajj k:pilgrimage
haji t:person
hajj n:haj k:pilgrimage
hakeem t:person
hakim t:person
hakka k:chinese t:person
halal k:food,meat t:food
hale w:8
half w:4
half-brother k:brother g:relative.brother t:person
halfback t:person
halftime k:break w:8
halfway a:midway w:8
halibut t:food
halifax w:8
hall w:5
halloween k:day w:8
halt n:stop v:stop a:halting w:7
halting a:crippled,halt w:8
ham t:food w:8
hamas w:6
hamburg w:8
hamburger n:burger k:sandwich t:food
hamilton w:7
hamlet t:group w:8
hammer d:hammered,hammering w:8
hammered d:hammer w:8
hammering d:hammer
hampshire w:7
hampton w:8
hamstring w:8
han k:dynasty t:group w:8
hancock w:8
hand w:5
handbag n:purse
handball g:sport.handball
handbook k:book t:book
handed w:6
handful n:smattering w:7
handgun n:pistol k:gun g:weapon.gun
handicapped n:disabled a:disabled k:people
handkerchief k:cloth
handle v:treat d:handling k:part w:7
handled w:7
handler k:trainer t:person
handling d:handle w:7
handover w:8
hands w:5
handset k:phone,telephone
handshake k:acknowledgment
handsome d:handsomely w:8
handsomely d:handsome
handyman t:person
hang d:hanging w:7
hanger t:person
hanging d:hang w:7
hangout t:place
hank w:8
hannover n:hanover
hanoi w:8
hanover n:hannover w:8
hapless a:pathetic
happen v:occur d:happening w:6
happening n:occurrence d:happen w:7
happily d:happy w:8
happiness d:happy !n:sadness k:emotion,spirit w:8
happy d:happily,happiness !a:unhappy w:6
harare w:8
harass d:harassment
harassment n:molestation d:harass k:anger w:8
harbor n:harbour,seaport k:port t:place w:7
harbour n:harbor,seaport k:port t:place w:8
hard a:difficult !a:soft w:4
hardcover k:book,volume
harden d:hardening
hardening d:harden
hardline w:8
hardliner t:person
hardly w:7
hardness !n:softness
hardship n:adversity k:circumstances
hardware w:7
hardwood k:wood
hardy w:8
hare t:animal
harlem w:8
harm n:damage,hurt w:7
harmful !a:harmless w:8
harmless !a:harmful
harmonic d:harmony k:sound,tone
harmonious d:harmony
harmonize d:harmony
harmony d:harmonic,harmonious,harmonize w:8
harper t:person w:8
harrier t:person
harris w:7
harrison w:7
harrowing a:agonizing,excruciating
harry w:7
harsh d:harshly w:7
harshly d:harsh
hart w:8
hartford w:8
harvard w:7
harvest n:crop d:harvesting k:output,production w:8
harvesting d:harvest k:collecting
harvey w:8
hash t:food
hassle n:bother
haste d:hasty
hastily d:hasty
hasty d:haste,hastily
hat k:clothing,wear w:7
hatch d:hatching w:8
hatchback g:vehicle.car t:vehicle
hatching d:hatch
hate n:hatred !n:love !v:love k:feeling w:7
hated a:despised,scorned w:8
hateful !a:lovable
hatred n:hate k:emotion,feeling w:8
haul d:hauling w:8
hauling n:trucking d:haul k:shipping,transport
haunt t:place
haunted a:obsessed w:8
havana w:8
have t:person w:1
haven k:shelter w:7
havoc n:mayhem w:8
hawaii d:hawaiian g:us-state.hawaii w:7
hawaiian d:hawaii w:8
hawk d:hawker g:animal.bird t:animal w:8
hawker d:hawk t:person
hawkins w:8
hawthorn t:plant
hay t:food w:8
hayes w:8
hazard n:peril,risk d:hazardous k:cause,danger w:8
hazardous d:hazard w:8
haze d:hazy k:cloud
hazel t:plant
hazy a:misty d:haze
hdtv k:broadcasting,television,tv,video
he w:0
head d:heading w:4
headdress n:headgear
headed w:6
header w:8
headgear n:headdress k:clothing,wear
heading d:head k:line w:7
headland n:promontory t:place
headline w:8
headmaster k:principal t:person
headquarters k:office w:6
headscarf k:scarf
headset k:phone
heal d:healer,healing w:8
healed a:cured,recovered
healer d:heal k:soul t:person
healing a:therapeutic d:heal w:8
health n:wellness d:healthy w:4
healthcare k:care w:8
healthy d:health !a:unhealthy w:7
heap n:pile v:pile
heaps n:piles,stacks
hear d:hearing w:6
heard w:6
hearing d:hear !a:deaf w:6
hearsay n:rumor,rumour
hearse t:vehicle
hearst w:8
heart w:5
heartache n:grief,heartbreak k:sadness,sorrow,unhappiness
heartbeat n:pulse
heartbreak n:grief,heartache k:sadness,sorrow
hearth n:fireplace k:enclosure
heartland k:region t:place w:8
hearts w:7
heat d:heater,heating !v:cool k:energy w:6
heated w:8
heater d:heat
heath t:plant w:8
heather k:heath t:plant w:8
heating d:heat w:7
heaven n:paradise d:heavenly t:place w:8
heavenly d:heaven
heavens t:place
heavily d:heavy w:6
heavy d:heavily !a:light t:person w:5
heavyweight t:person w:8
hebrew w:8
hectic a:feverish
hedge d:hedging w:8
hedgehog t:animal
hedging d:hedge
heel k:side
hefty w:8
hegemony t:group
height n:elevation,peak w:7
heighten v:enhance
heights k:point t:place w:7
heinz w:8
heir t:person w:8
heiress k:heir t:person
heist k:robbery,theft
held w:3
helen w:8
helicopter k:aircraft g:vehicle.helicopter t:vehicle w:7
helium k:gas
hell n:inferno t:place w:7
hellenic n:greek
hello w:8
helm w:8
helmet w:8
help n:aid,assist,assistance v:aid,assist d:helping w:3
helper t:person
helpful !a:unhelpful w:8
helping d:help w:6
helpless a:incapacitated d:helplessly
helplessly d:helpless
helsinki w:8
hem t:place
hemisphere d:hemispheric k:region t:place w:8
hemispheric d:hemisphere
hemorrhage n:bleeding k:trauma
hen g:animal.bird t:animal
hence w:8
henry w:6
hepatitis k:disease t:disease
heracles n:hercules
herald t:person w:7
heraldic d:heraldry
heraldry d:heraldic
herb d:herbal k:plant w:8
herbal d:herb k:beverage,drink,tea t:food
herbert w:8
hercules n:heracles
here t:place w:3
hereditary a:inherited
hereford t:animal
herein w:8
heresy d:heretical
heretical d:heresy
heritage k:knowledge w:7
herman w:8
hermann n:armin
hermit t:person
hernia k:injury,rupture
hero d:heroic k:leader,person w:7
heroic a:epic d:hero k:epic,poem t:book w:8
heroin w:8
heroine k:character,persona,portrayal,role
heroism n:gallantry,valor k:bravery,courage,spirit
herpes t:disease
herr t:person
herring k:seafood t:food
hesitant d:hesitate
hesitate v:pause d:hesitant,hesitation
hesitation n:reluctance,wavering d:hesitate k:doubt,uncertainty
heterogeneous !a:homogeneous
heterosexual !a:bisexual,homosexual t:person
hezbollah w:7
hhs t:group
hi w:8
hiatus k:break
hick t:person
hickey t:disease
hidden a:concealed w:7
hide v:conceal d:hiding w:7
hideous a:horrific,outrageous
hideout t:place
hiding n:concealing d:hide w:7
hierarchical d:hierarchy
hierarchy d:hierarchical k:order w:8
high d:highly !a:low w:3
high-level a:high-ranking
high-ranking a:high-level
high-rise k:construction,tower
higher w:4
highland n:upland a:upland !n:lowland t:place w:8
highlands w:8
highlight n:highlighting v:spotlight d:highlighting k:detail,part,particular w:8
highlighting n:highlight d:highlight w:8
highly d:high w:6
highness t:person
highway k:road,route,way w:6
hijack d:hijacker,hijacking
hijacker d:hijack t:person
hijacking d:hijack k:robbery
hike n:hiking k:travel w:8
hiking n:hike k:travel,traveling,travelling w:8
hill d:hilly t:place w:5
hillary w:7
hillside k:slope t:place
hilltop t:place
hilly a:craggy,mountainous d:hill
himalayan d:himalayas w:8
himalayas d:himalayan
hind t:animal
hinder v:impede d:hindrance
hindering a:impeding
hindi d:hinduism w:8
hindrance n:impediment d:hinder
hindsight k:knowing
hindu d:hinduism g:faith.hindu t:person w:7
hinduism d:hindi,hindu k:religion g:faith.hindu t:group
hint n:clue k:suggestion w:8
hinterland t:place
hip k:piece w:7
hip-hop t:group
hippie t:person
hippies t:group
hire v:employ k:employee,worker t:person w:7
hired w:7
hiroshima w:8
hispanic a:latino k:american t:person w:7
historian t:person w:7
historic d:history w:6
historical d:historically,history w:6
historically d:historical w:7
historiography k:literature
history d:historic,historical w:4
hit d:hitter,hitting w:4
hitchcock w:8
hitler w:8
hitman k:felon,killer,murderer t:person
hitter n:batter,slugger d:hit k:player t:person w:8
hitting n:striking d:hit w:7
hiv w:7
hmo k:insurance
hmong t:person
ho w:7
hoard n:stash v:stash
hoax k:deception
hock t:food
hockey g:sport.hockey w:6
hoffman w:8
hog g:animal.hog t:person
hogan w:8
hold n:grip v:keep,maintain d:holder,holding k:control w:5
holder d:hold w:7
holding d:hold k:control w:5
holdout t:person
hole w:6
holiday n:vacation v:vacation w:6
holiness d:holy
holland n:netherlands w:8
hollow t:place w:8
holly t:plant w:8
hollywood k:industry t:group w:6
holmes w:8
holocaust k:destruction w:7
holstein k:cows t:animal
holy d:holiness k:place t:place w:6
homage w:8
home w:3
homecoming k:reunion
homeland k:country,land,state t:place w:7
homeless d:homelessness t:person w:7
homelessness d:homeless
homemade w:8
homemaker n:housewife k:wife,woman t:person
homeowner t:person
homer k:hit w:7
hometown k:town t:place w:7
homework n:prep k:assignment
homicide k:killing w:8
homily k:sermon,speech
homo t:person
homogeneous !a:heterogeneous
homophobia k:bias,partisanship,prejudice
homosexual n:gay d:homosexuality !a:bisexual,heterosexual k:person t:person w:8
homosexuality d:homosexual k:sex w:8
honduran d:honduras t:person
honduras d:honduran w:8
honest a:honorable d:honestly !a:dishonest w:7
honestly d:honest w:8
honesty !n:dishonesty k:morality
honey t:food w:8
honeymoon k:holiday,vacation
honky t:person
honor n:honour v:honour,reward d:honorable,honorary,honoring k:sign w:6
honorable a:honest d:honor,honorably
honorably d:honorable
honorary d:honor w:8
honored a:esteemed,prestigious w:7
honoring d:honor w:8
honour n:honor v:honor,reward k:standing,status w:8
honours k:award,degree,honor,honour w:8
hood w:8
hoof k:foot
hook d:hooker,hooking k:catch w:8
hooked w:8
hooker d:hook
hooking d:hook
hooks k:hand
hooliganism n:vandalism
hoopla n:hype k:publicity
hoops n:basketball g:sport.basketball
hoot k:yell
hop w:8
hope n:promise !n:despair !v:despair w:5
hopeful d:hopefully !a:hopeless t:person w:7
hopefully d:hopeful w:7
hopeless d:hopelessly,hopelessness !a:hopeful
hopelessly d:hopeless
hopelessness d:hopeless k:despair,feeling
hopkins w:8
hops t:plant
horde k:throng t:group
horizon w:8
horizontal d:horizontally !a:vertical k:direction,orientation w:8
horizontally d:horizontal
hormonal d:hormone
hormone d:hormonal w:8
horn w:8
hornet t:animal
horrendous a:awful,dreaded,dreadful,frightening,horrific,terrible
horrible a:horrifying d:horribly w:8
horribly d:horrible
horrific a:awful,dreadful,frightening,hideous,horrendous,outrageous,terrible
horrifying a:horrible
horror k:fear w:7
horse g:animal.horse t:animal w:6
horseman t:person
horsepower n:hp
horst t:place
horticultural d:horticulture
horticulture n:gardening d:horticultural k:agriculture,cultivation,farming
hospitable d:hospitality !a:inhospitable
hospital n:infirmary k:building g:building.hospital t:building w:5
hospitality d:hospitable k:welcome
host w:6
hostage t:person w:7
hostel k:hotel g:building.hotel t:building
hostess t:person
hostile d:hostilities,hostility !n:friendly !a:amicable k:force,troops t:group w:7
hostilities d:hostile k:battle,combat,conflict,engagement w:8
hostility d:hostile w:8
hot !a:cold w:6
hotel k:building,construction g:building.hotel t:building w:5
hotspot t:place
hound k:dog g:animal.dog t:animal
hour d:hourly w:5
hourly d:hour
hours k:period w:4
house d:housing k:home t:building w:3
household n:family k:unit t:group w:7
householder t:person w:8
housekeeper k:servant t:person
housewife n:homemaker k:wife,woman g:relative.wife t:person
housing d:house k:construction w:6
houston w:6
howard w:6
however w:3
howitzer n:mortar k:cannon
howl n:howling d:howling
howling n:howl d:howl
hoy g:vehicle.ship t:vehicle
hoya t:plant
hp n:horsepower w:8
html k:language
http k:protocol
hub k:part w:7
hubris k:arrogance
hud t:group
hudson w:7
hug d:hugging k:embrace
huge a:immense,vast w:5
hugging n:kissing d:hug
hughes w:7
hugo w:8
hulk k:mortal
hull w:8
hum d:humming
human d:humanity t:animal w:4
humane d:humanely,humanities
humanely d:humane
humanism d:humanist,humanistic k:belief,doctrine,philosophy
humanist d:humanism k:intellectual,scholar t:person
humanistic d:humanism
humanitarian d:humanity t:person w:6
humanities n:arts d:humane k:study
humanity d:human,humanitarian w:7
humankind n:humans,mankind k:homo,human t:animal
humanoid k:robot
humans n:humankind,mankind k:human t:animal w:7
humble d:humility !a:proud w:8
humbled a:humiliated
humbling a:demeaning,humiliating
humid d:humidity
humidity d:humid
humiliate d:humiliation
humiliated a:humbled
humiliating a:demeaning,humbling
humiliation d:humiliate k:shame
humility d:humble !n:pride
hummer t:person
humming d:hum k:noise,sound
hummingbird g:animal.bird t:animal
humor n:humour,wit v:humour d:humorous w:7
humorous d:humor
humour n:humor v:humor
humvee k:vehicle t:vehicle
hun t:person w:8
hunch n:intuition
hundred w:7
hungarian d:hungary k:european t:person w:7
hungary d:hungarian w:7
hunger d:hungry w:7
hungry d:hunger w:8
hunk t:person
hunt d:hunter,hunting w:7
hunter d:hunt t:person w:7
hunting d:hunt w:7
huntsman t:person
hurdle d:hurdler w:8
hurdler d:hurdle k:athlete t:person
hurdles w:8
hurl k:throw
hurling w:8
hurricane w:6
hurried d:hurriedly
hurriedly d:hurried
hurry w:8
hurt n:harm,injury a:wounded d:hurting w:6
hurting d:hurt w:8
husband g:relative.husband t:person w:5
husbandry n:farming k:cultivation
hushed a:muted,subdued
husky g:animal.dog t:animal
hussein n:saddam w:6
hustle n:bustle v:bustle
hustler t:person
hut n:shack k:shelter
hutu t:person w:8
hybrid w:8
hydrogen k:element,fluid,gas,substance w:8
hymn n:anthem k:song t:song
hype n:hoopla k:publicity w:8
hyperbole n:exaggeration d:hyperbolic
hyperbolic d:hyperbole
hypertension k:disorder
hypnosis d:hypnotic
hypnotic a:mesmerizing d:hypnosis
hypocrisy d:hypocritical k:deception
hypocritical d:hypocrisy
hypothesis n:theory d:hypothetical w:8
hypothetical d:hypothesis k:hypothesis,possibility,theory
hysteria n:frenzy d:hysterical k:mania
hysterical d:hysteria
iaea t:group w:7
iberia d:iberian
iberian d:iberia t:person
ibis g:animal.bird t:animal
ibrahim w:7
ic t:group
icao t:group
icc t:group w:8
ice w:6
iceberg t:place
iceland d:icelandic w:8
icelandic d:iceland k:nordic,scandinavian
icon d:iconic k:symbol w:8
iconic d:icon w:8
icu t:group
icy a:frigid,frosty
id w:8
ida t:group
idaho g:us-state.idaho w:8
idea n:thought d:ideal w:5
ideal d:idea,ideally k:content,idea,thought w:7
idealism d:idealistic k:doctrine,philosophy
idealistic d:idealism
ideally d:ideal
identical a:indistinguishable d:identity w:8
identifiable d:identify
identification d:identify k:find,finding w:8
identified w:6
identify d:identifiable,identification,identity w:7
identity d:identical,identify w:7
ideological d:ideology w:8
ideologue t:person
ideology d:ideological k:attitude w:8
idf k:force,unit t:group
idiom n:dialect,parlance k:expression,formulation,style
idiot k:somebody t:person
idle d:idling,idly !v:work !a:busy w:8
idling d:idle
idly d:idle
idol w:8
ied k:device
ifc t:group
ignite d:ignition
ignition d:ignite k:combustion
ignorance d:ignorant,ignore k:knowledge
ignorant a:illiterate d:ignorance
ignore v:dismiss,disregard d:ignorance w:8
ignored a:neglected w:7
ii w:5
iii w:7
il w:7
ill n:ailment a:sick d:illness !a:well w:7
illegal d:illegally !a:legal w:6
illegally d:illegal w:7
illegitimate k:offspring t:person
illicit w:8
illinois g:us-state.illinois w:6
illiteracy !n:literacy k:ignorance
illiterate a:ignorant !a:literate t:person
illness n:sickness d:ill !n:wellness w:7
illogical !a:logical
illuminate d:illumination
illuminated a:lighted,lit
illuminating a:informative
illumination d:illuminate
illustrate v:instance d:illustration,illustrator
illustration d:illustrate w:8
illustrator d:illustrate k:artist,creator t:person
illustrious a:celebrated,famed,famous,notable
ilo t:group
image v:picture d:imagery,imaging w:6
imagery n:imagination,imaging d:image w:8
imaginable a:conceivable
imagination n:imagery d:imagine k:ability w:8
imaginative a:inventive d:imagine
imagine d:imagination,imaginative w:7
imaging n:imagery d:image w:8
imam k:muslim t:person w:8
imbalance !n:balance
imf t:group w:7
imitate v:simulate d:imitation
imitation a:faux d:imitate
immature !a:mature
immediate d:immediately w:6
immediately d:immediate w:5
immense a:huge,vast d:immensely w:8
immensely d:immense
immigrant t:person w:7
immigration k:move w:6
imminent a:impending w:8
immoral !a:moral
immortal d:immortality !a:mortal t:person
immortality d:immortal !n:mortality
immune d:immunity k:cause t:person w:8
immunity d:immune k:status w:8
immunology k:medicine
imo t:group
impact v:affect w:6
impair d:impairment
impairment d:impair k:modification
impartial d:impartiality
impartiality d:impartial
impasse n:deadlock,stalemate,standstill k:situation w:8
impassioned a:ardent,fervent,fiery
impatience d:impatient k:irritation
impatient d:impatience
impeach d:impeachment
impeachment d:impeach w:8
impede v:hinder,obstruct d:impediment
impediment n:hindrance d:impede
impeding a:clogging,hindering
impending a:imminent w:8
imperfect !a:perfect
imperial w:7
imperialism d:imperialist
imperialist d:imperialism t:person
impersonal !a:personal
implausible !a:plausible
implement v:enforce d:implementation w:7
implementation d:implement k:enforcement w:7
implemented a:enforced w:7
implicate d:implication
implicated w:8
implication d:implicate,imply k:reasoning
implicit d:implicitly !a:explicit
implicitly d:implicit
implosion k:collapse
imply d:implication
import d:importation,importer,importing w:7
importance d:important k:value w:6
important d:importance,importantly !a:unimportant w:4
importantly d:important w:8
importation n:importing d:import
imported w:7
importer d:import t:person
importing n:importation d:import k:dealing
impose v:enforce d:imposition w:7
imposed w:6
imposing w:8
imposition d:impose
impossibility d:impossible !n:possibility
impossible d:impossibility,impossibly !a:possible k:alternative,choice,option w:7
impossibly d:impossible
impotence d:impotent
impotent d:impotence
impoverished a:destitute,needy w:8
impractical !a:practical
impresario n:showman t:person
impress d:impressive
impressed w:7
impression n:belief,feeling,notion k:idea,thought w:8
impressionist k:artist,painter t:person
impressive d:impress,impressively !a:unimpressive w:7
impressively d:impressive
imprison d:imprisonment
imprisoned a:captive,jailed w:8
imprisonment d:imprison k:penalty,punishment w:8
improbable a:unlikely !a:probable
impromptu k:speech
improper d:improperly !a:proper w:8
improperly d:improper w:8
impropriety !n:propriety
improve v:better d:improvement w:6
improved w:6
improvement d:improve !n:decline w:7
improving w:7
improvisation d:improvise
improvise d:improvisation
improvised a:makeshift
impulse k:motivation
impunity k:freedom
in w:0
inability !n:ability k:knowledge w:8
inaccessible !a:accessible
inaccurate !a:accurate
inaction n:inactivity
inactive !a:active
inactivity n:inaction !n:activity
inadequate !a:adequate w:8
inadmissible !a:admissible
inadvertent a:accidental d:inadvertently
inadvertently d:inadvertent
inappropriate d:inappropriately !a:appropriate w:8
inappropriately d:inappropriate
inaugural a:maiden k:address,speech w:7
inaugurate d:inauguration
inauguration d:inaugurate k:beginning w:8
inc t:group
inca k:ruler t:person
incapable !a:capable
incapacitated a:helpless
incarceration k:confinement
incarnation n:avatar,embodiment
incendiary t:person
incensed a:indignant,outraged
incentive k:need w:8
inception k:beginning w:8
incest k:intercourse
inch v:edge w:8
incidence k:frequency,ratio
incident k:event w:6
incidental d:incidentally
incidentally d:incidental
incite v:motivate d:incitement
incitement d:incite
inclination n:tendency d:incline k:attitude
incline n:slope d:inclination
inclined w:8
include d:inclusion w:4
included w:5
inclusion d:include !n:exclusion w:8
incoherent !a:coherent
income w:5
incoming !a:outgoing k:arrival w:8
incompatible !a:compatible
incompetence d:incompetent !n:competence k:inability
incompetent d:incompetence t:person
incomplete !a:complete w:8
incomprehensible a:inexplicable
inconceivable a:unimaginable
inconclusive !a:conclusive
inconsistency d:inconsistent !n:consistency
inconsistent d:inconsistency !a:consistent w:8
inconvenience d:inconvenient k:discomfort
inconvenient d:inconvenience !a:convenient
incorporate v:integrate a:incorporated,integrated d:incorporation w:8
incorporated a:incorporate,integrated,merged,unified w:7
incorporation d:incorporate
incorrect a:wrong d:incorrectly !a:correct w:8
incorrectly d:incorrect
increase n:gain !n:decrease !v:decrease w:5
increased !a:decreased w:5
increasing d:increasingly !a:decreasing w:6
increasingly d:increasing w:6
incredible a:unbelievable d:incredibly !a:credible w:8
incredibly d:incredible w:8
incumbent t:person w:7
incur d:incurring
incurable t:person
incurring d:incur
incursion w:8
indecency d:indecent !n:decency
indecent d:indecency
indecision k:uncertainty
indeed w:6
indefinite d:indefinitely !a:definite
indefinitely d:indefinite w:8
independence d:independent k:state w:5
independent d:independence,independently !a:dependent k:person t:person w:5
independently d:independent w:8
index n:indicator w:4
india d:indian w:4
indian d:india t:person w:5
indiana g:us-state.indiana w:7
indianapolis w:8
indicate v:signal d:indication,indicative,indicator w:7
indication d:indicate w:7
indicative d:indicate k:mood
indicator n:index d:indicate w:8
indict d:indictment
indictment d:indict k:document,papers w:7
indie k:ensemble t:group w:8
indifference d:indifferent
indifferent d:indifference
indigenous w:7
indigent a:destitute,needy
indignant a:incensed,outraged
indignation n:outrage k:anger,emotion,ire
indigo k:dye
indirect d:indirectly w:8
indirectly d:indirect w:8
indiscriminate d:indiscriminately
indiscriminately d:indiscriminate
indispensable a:essential
indistinguishable a:identical
individual n:person,someone a:single d:individuality,individually !a:common k:being,cause t:person w:6
individualism n:individuality
individuality n:individualism d:individual k:trait
individualized a:personalized
individually d:individual w:8
indo-european k:primitive t:person
indonesia d:indonesian w:6
indonesian d:indonesia k:asian t:person w:6
indoor !a:outdoor w:7
indoors w:8
induce v:cause,stimulate d:inducing,induction
induced !a:spontaneous w:8
inducing d:induce k:causing
induction n:initiation d:induce k:ceremony
indulge d:indulgence,indulging
indulgence d:indulge,indulgent
indulgent d:indulgence
indulging d:indulge
industrial d:industry w:5
industrialised a:industrialized
industrialist k:businessman t:person
industrialized a:industrialised w:8
industry d:industrial t:group w:4
ineffective a:ineffectual !a:effective w:8
ineffectual a:ineffective
inefficiency d:inefficient !n:efficiency k:inability
inefficient d:inefficiency !a:efficient
ineligible !a:eligible
inequality !n:equality k:difference
inertia d:inertial
inertial d:inertia
inescapable a:unavoidable
inevitability d:inevitable k:certainty
inevitable d:inevitability,inevitably k:fate,happening w:8
inevitably d:inevitable w:8
inexpensive a:cheap w:8
inexperience !n:experience k:ignorance
inexperienced !a:experienced
inexplicable a:incomprehensible d:inexplicably
inexplicably d:inexplicable
infamous a:notorious w:8
infancy d:infant
infant n:baby d:infancy k:child t:person w:8
infantry k:force t:group w:7
infect d:infection
infected w:7
infection d:infect,infectious w:7
infectious d:infection w:8
inference k:reasoning
inferior !n:superior !a:superior t:person
inferno n:hell t:place
infertile a:sterile d:infertility
infertility d:infertile
infield d:infielder t:place
infielder d:infield k:fielder t:person
infiltrate d:infiltration
infiltration d:infiltrate k:attack,incursion
infinite d:infinitely,infinity !a:finite
infinitely d:infinite
infinity n:eternity d:infinite
infirmary n:hospital g:building.hospital t:building
inflame d:inflammatory
inflammatory d:inflame
inflation d:inflationary w:6
inflationary d:inflation !a:deflationary
inflexible !a:flexible
inflow n:influx k:flow
influence d:influential k:power,quality w:6
influential d:influence w:7
influenza n:flu k:disease t:disease w:8
influx n:inflow k:flow w:8
info n:information
inform d:information,informing w:8
informal d:informally !a:formal w:8
informally d:informal
informant t:person
informatics k:science
information n:info d:inform,informational w:4
informational d:information
informative a:illuminating
informed w:7
informer k:informant t:person
informing d:inform
infraction n:misdemeanor,violation k:offence,offense
infrared k:frequency
infrastructure k:structure w:6
infrequent d:infrequently !a:frequent
infrequently d:infrequent
infringe d:infringement
infringement n:violation d:infringe k:misconduct,wrongdoing
infuriated a:angered,enraged,furious
infuriating a:maddening,vexing
ingenuity k:ability,creativity
ingestion n:uptake
ingredient n:component,element k:component,element w:8
inhabit v:live,populate
inhabited !a:uninhabited w:8
inhalation d:inhale
inhale d:inhalation
inherent d:inherently
inherently d:inherent
inherit d:inheritance
inheritance d:inherit w:8
inherited a:genetic,hereditary w:8
inhibit d:inhibition,inhibitor
inhibition d:inhibit
inhibitor d:inhibit
inhospitable !a:hospitable
initial d:initially k:letter w:6
initially d:initial w:6
initiate d:initiation,initiative t:person
initiation n:induction d:initiate
initiative d:initiate k:drive w:6
inject d:injection
injection d:inject w:8
injunction w:8
injured !a:uninjured w:5
injury n:hurt,trauma w:6
injustice k:misconduct
ink k:liquid w:8
inland !a:coastal w:8
inlet t:place
inmate n:convict k:resident t:person w:8
inn k:building,hotel g:building.hotel t:building w:8
inner w:7
inning w:7
innings w:6
innocence d:innocent w:8
innocent d:innocence !a:guilty k:being,cause,person,someone t:person w:7
innocuous !a:noxious
innovate d:innovation,innovative,innovator
innovation n:invention d:innovate k:creation w:8
innovative a:groundbreaking d:innovate w:8
innovator n:pioneer d:innovate t:person
innuendo k:accusation,implication
innumerable a:countless,myriad
inorganic !a:organic
input k:communication,signal w:8
inquest k:inquiry,investigating,investigation
inquire d:inquiring,inquiry
inquirer t:person
inquiring n:questioning d:inquire k:asking
inquiry n:enquiry,question d:inquire w:7
inquisition t:group
ins t:group w:8
insane d:insanity !a:sane
insanity d:insane !n:sanity
inscription n:lettering w:8
insect t:animal
insecticide k:pesticide
insecure d:insecurity
insecurity d:insecure !n:security k:danger
insensitive !a:sensitive
insert d:insertion
insertion d:insert
inside !n:outside !a:outside k:part t:place w:5
insider t:person w:8
insight k:knowledge,perception w:8
insignia k:badge,emblem
insist d:insistence,insisting w:7
insistence n:insisting d:insist,insistent k:demand,request w:8
insistent d:insistence
insisting n:insistence d:insist k:demand,request w:8
insolvency d:insolvent !n:solvency
insolvent n:bankrupt d:insolvency !a:solvent t:person
insomnia k:disorder
inspect d:inspection w:8
inspection d:inspect k:investigation w:7
inspector k:officer t:person w:7
inspiration d:inspirational,inspire k:idea,thought w:8
inspirational d:inspiration
inspire d:inspiration w:8
inspired w:7
instability k:disorder w:8
install d:installation,installing w:8
installation n:facility,installing d:install w:8
installing n:installation d:install w:8
installment k:payment
instance n:case v:illustrate k:event w:7
instant a:instantaneous d:instantaneous k:bit,moment,time w:8
instantaneous a:instant d:instant
instantly w:8
instead w:5
instinct k:ability
instinctive d:instinctively
instinctively d:instinctive
institute d:institution k:association,organization t:group w:5
institution d:institute,institutional k:organisation,organization t:group w:7
institutional d:institution w:7
instruct v:teach d:instruction,instructive,instructor
instruction n:education d:instruct,instructional k:communication,message w:8
instructional d:instruction
instructions t:book w:8
instructive d:instruct
instructor n:teacher d:instruct k:professional t:person w:8
instrument d:instrumental,instrumentation k:device w:7
instrumental d:instrument !a:vocal w:8
instrumentation d:instrument
insufficient d:insufficiently !a:sufficient w:8
insufficiently d:insufficient
insulate d:insulation
insulation d:insulate
insulin k:hormone
insult v:affront w:8
insurance d:insure k:security w:6
insure v:assure,ensure d:insurance,insurer
insured !a:uninsured t:person
insurer d:insure t:group w:8
insurgency d:insurgent k:battle,conflict,struggle w:7
insurgent n:rebel d:insurgency k:radical,revolutionary t:person w:8
insurrection n:rebellion,revolt,uprising k:conflict,struggle
intact w:8
intake n:consumption,uptake
integral d:integrate w:8
integrate v:incorporate d:integral,integrating,integration !v:disintegrate w:8
integrated a:incorporate,incorporated,merged,unified w:7
integrating n:integration d:integrate
integration n:integrating d:integrate w:7
integrity n:unity w:7
intellect d:intellectual k:ability
intellectual d:intellect,intellectually k:individual,person t:person w:7
intellectually d:intellectual
intelligence d:intelligent w:5
intelligent d:intelligence w:8
intend d:intent,intention w:8
intended !a:unintended w:6
intense d:intensely,intensity !a:mild w:7
intensely d:intense
intensification d:intensify
intensified w:8
intensify v:deepen,escalate d:intensification,intensity w:8
intensifying !a:moderating
intensity d:intense,intensify k:magnitude w:8
intensive w:7
intent n:aim,intention,purpose d:intend w:7
intention n:aim,intent,purpose d:intend,intentional k:end w:7
intentional d:intention,intentionally
intentionally d:intentional w:8
inter w:7
interact d:interaction,interactive w:8
interaction d:interact w:8
interactive d:interact w:8
intercept d:interception,interceptor
interception d:intercept w:8
interceptor d:intercept k:fighter t:vehicle
interchange k:junction t:place w:8
interchangeable d:interchangeably
interchangeably d:interchangeable
interest v:concern !v:bore w:4
interested !a:uninterested w:6
interesting d:interestingly w:7
interestingly d:interesting
interface t:place w:8
interfere v:intervene d:interference w:8
interference d:interfere w:8
interfering a:meddling
interim w:7
interior !a:exterior k:region t:place w:6
intermediary n:mediator t:person
intermediate w:8
intermission k:pause
intermittent d:intermittently
intermittently d:intermittent
intern d:internship t:person
internal d:internally !a:external w:6
internally d:internal w:8
international d:internationally !a:national w:3
internationally d:international w:7
internet n:cyberspace,net k:network w:5
internment k:confinement,incarceration
internship d:intern k:job
interplay k:interaction
interpol t:group
interpret d:interpretation,interpreting
interpretation d:interpret k:content,representation w:8
interpreted w:8
interpreter t:person w:8
interpreting d:interpret k:thinking
interred a:buried
interrogate d:interrogation,interrogator
interrogation d:interrogate k:sentence w:8
interrogator d:interrogate t:person
interrupt v:disrupt d:interruption k:signal
interrupted w:8
interruption n:disruption d:interrupt k:delay
intersect d:intersection
intersection d:intersect k:point w:8
interstate k:highway,road,route w:7
interval w:8
intervene v:interfere d:intervention w:8
intervention d:intervene k:involvement,participation w:7
interview d:interviewer w:5
interviewer d:interview t:person
intestinal d:intestine
intestine n:bowel d:intestinal
intifada k:rebellion,revolt,uprising
intimacy n:familiarity k:disposition,temperament
intimate k:friend,person t:person w:8
intimidate d:intimidation
intimidation n:bullying d:intimidate k:aggression,behavior,conduct w:8
intolerable a:unbearable !a:tolerable
intolerance d:intolerant
intolerant d:intolerance !a:tolerant
intoxicated a:drunk !a:sober
intoxication n:poisoning
intricate d:intricately
intricately d:intricate
intrigue k:plot
intriguing w:8
introduce d:introduction w:7
introduction n:entry d:introduce w:7
introspection k:contemplation,reflection
intruder t:person
intrusion n:encroachment
intuition n:hunch
inuit n:eskimo t:person
inundated a:flooded,overflowing
invade d:invasion w:8
invading w:8
invalid !a:valid t:person
invalidate v:annul,nullify !v:validate
invalidated a:nullified
invaluable a:priceless
invasion d:invade k:attack w:6
invent v:devise,formulate d:invention,inventive,inventor
invention n:innovation d:invent w:8
inventive a:imaginative d:invent
inventor n:discoverer d:invent k:creator t:person w:8
inventory k:database,listing w:8
inverse k:relation
invest d:investing,investment,investor w:7
investigate d:investigating,investigation,investigative,investigator w:7
investigating n:investigation d:investigate w:7
investigation n:investigating,probe d:investigate k:research w:5
investigative d:investigate w:8
investigator n:researcher d:investigate k:scientist t:person w:8
investing n:investment d:invest k:business,finance w:8
investment n:investing d:invest k:business w:5
investor d:invest t:person w:7
invincible a:unbeatable
invisible !a:visible w:8
invitation d:invite k:asking,letter,request w:7
invite d:invitation k:asking,invitation,request w:8
inviting w:8
invocation d:invoke k:prayer
invoke v:conjure d:invocation
involuntary !a:voluntary
involve d:involvement w:7
involved w:5
involvement n:participation d:involve k:act w:6
inward !a:outward
ioc t:group w:7
iodine k:substance
ion d:ionic w:8
ionian k:greek t:person
ionic d:ion
iowa g:us-state.iowa t:person w:7
ip w:8
ipo k:transaction w:8
ipod k:stereo
ira w:7
iran d:iranian w:4
iranian n:persian a:persian d:iran t:person w:6
iraq d:iraqi w:3
iraqi d:iraq t:person w:5
ire n:anger
ireland w:5
iris t:plant
irish k:country,nation w:6
irishman t:person
iron k:metal g:metal.iron w:6
ironclad k:warship g:vehicle.ship t:vehicle
ironic a:wry d:irony
ironically w:8
ironman t:person
irony n:sarcasm,satire d:ironic k:humor,substance w:8
iroquois t:person
irrational !a:rational
irregular d:irregularly !a:regular t:person w:8
irregularly d:irregular
irrelevant !a:relevant w:8
irresponsibility d:irresponsible
irresponsible d:irresponsibility !a:responsible w:8
irreversible !a:reversible
irrigation k:supply w:8
irritant k:annoyance
irritated a:annoyed,miffed,stung
irritating a:annoying,pesky
irritation n:annoyance
irs k:agency,office t:group w:8
irving w:8
isaac w:8
isi k:intelligence t:group
islam d:islamic,islamist g:faith.muslim t:group w:7
islamabad w:7
islamic a:moslem,muslim d:islam g:faith.muslim w:5
islamist d:islam t:person w:7
island d:islander t:place w:4
islander d:island t:person
isle w:8
isolate d:isolation w:8
isolated a:separated w:7
isolation d:isolate k:separation w:8
isolationist t:person
isotope k:atom
israel d:israeli w:4
israeli d:israel t:person w:4
issuance n:issuing
issue d:issuing w:4
issuer t:group
issuing n:issuance d:issue k:provision w:8
istanbul n:constantinople w:7
isthmus t:place
it w:0
italian d:italy k:european w:5
italy d:italian w:5
itch d:itching
itching d:itch
item w:8
itinerant k:laborer t:person
itinerary t:place
iv w:7
iva t:plant
ivanov w:8
ivory w:7
ivy t:plant w:8
izmir n:smyrna
jab v:poke
jack w:6
jackal t:animal
jacket k:coat w:8
jackson w:6
jacksonville w:8
jacob w:8
jacobite t:person
jacobs w:8
jade k:gem,stone
jaeger g:animal.bird t:animal
jaguar t:animal
jail w:6
jailed a:captive,imprisoned w:7
jak t:food
jakarta w:7
jam d:jamming t:food w:8
jamaica d:jamaican w:7
jamaican d:jamaica k:american t:person w:8
jamboree k:celebration
james w:5
jammed a:packed
jamming d:jam
jan g:month.january w:7
janitor k:custodian t:person
january k:month g:month.january w:4
japan d:japanese w:4
japanese d:japan w:4
jar k:container
jargon n:lingo,slang k:language
jasmine t:plant
jason w:7
jat t:person
java d:javanese w:8
javanese d:java k:indonesian t:person
jaw k:bone w:8
jay w:7
jazz d:jazzy w:7
jazzy d:jazz
jealousy k:bitterness,envy,resentment
jean w:6
jeans n:denim k:clothes,dress w:8
jeep k:automobile,car g:vehicle.car t:vehicle w:8
jefferson w:7
jelly t:food
jellyfish t:animal
jenny w:8
jeopardize v:endanger,threaten d:jeopardy
jeopardy n:peril,risk d:jeopardize k:danger w:8
jerk d:jerky
jerky d:jerk t:food
jerome w:8
jerry t:person w:7
jersey n:nj w:6
jerusalem w:6
jesuit t:person
jesus n:christ,savior,saviour w:7
jet k:plane g:vehicle.airplane w:7
jetliner k:airplane,jet,plane g:vehicle.airplane t:vehicle
jew d:jewish k:person g:faith.jewish t:person w:8
jewel d:jeweler,jewellery,jewelry k:jewelry
jeweler d:jewel t:person
jewellery n:jewelry d:jewel k:decoration
jewelry n:jewellery d:jewel w:8
jewish d:jew g:faith.jewish w:5
jewry t:group
jfk n:kennedy
ji w:8
jihad d:jihadist w:7
jihadist d:jihad t:person
jimmy w:7
jinx t:person
jirga k:council t:group
jitters k:nerves
jittery a:edgy
jnr n:jr g:relative.son t:person
job n:task w:5
jobless w:8
jock t:person
jockey k:rider t:person w:8
joel w:8
jog d:jogging
jogging d:jog k:workout
johannesburg w:8
john w:3
johnny t:person w:7
johns w:8
johnson w:5
johnston w:8
join d:joining k:form w:6
joined w:5
joining d:join k:change w:7
joint d:jointly !a:separate k:part w:5
jointly d:joint w:7
joke n:gag k:humor,message w:8
joker t:person
joking d:jokingly
jokingly d:joking
jolly a:merry
jolt k:blow,bump
jolted a:shaken
jonathan t:food w:7
jones w:5
jong w:8
jordan d:jordanian w:6
jordanian d:jordan t:person w:7
joseph w:6
josh w:8
joshua w:8
journal n:diary w:6
journalism d:journalist,journalistic w:7
journalist d:journalism k:author,writer t:person w:7
journalistic d:journalism
journey k:travel,traveling w:7
journeyman t:person
joy v:rejoice d:joyous !n:sorrow k:feeling w:7
joyce w:8
joyful a:elated
joyous d:joy
jr n:jnr t:person
jubilant a:triumphant
jubilation k:emotion,joy
jubilee k:anniversary
judaism k:establishment,faith,religion g:faith.jewish t:group w:8
judge d:judging,judgment,judicial,judiciary k:official,person t:person w:5
judgement k:document
judges w:6
judging d:judge k:deciding w:8
judgment d:judge w:7
judicial d:judge w:7
judiciary d:judge k:administration t:group w:7
judith w:8
judo k:athletics,sport
jug k:bottle
juggle n:juggling d:juggling k:arranging
juggling n:juggle d:juggle k:arranging
juice d:juicy k:food t:food w:8
juicy d:juice
julian w:8
july k:month g:month.july w:4
jump v:leap,spring d:jumping k:change,increase w:7
jumper w:8
jumping d:jump w:8
junction t:place w:7
juncture k:happening
june k:month g:month.june w:4
jung w:8
jungle t:place w:8
junior !a:senior t:person w:6
juniper k:shrub t:plant
junk v:trash k:trash,waste w:8
junkie n:addict k:addict t:person
junta t:group w:7
jupiter g:planet.jupiter w:8
jurisdiction w:7
jurisprudence d:jurist k:humanities,philosophy
jurist d:jurisprudence k:expert t:person
juror t:person
jury t:group w:6
just w:2
justice w:5
justifiable d:justify
justification d:justify k:consideration w:8
justified w:8
justify d:justifiable,justification w:8
juvenile !n:adult t:person w:8
kabul w:7
kahn w:8
kaiser t:person w:8
kalashnikov g:weapon.gun
kale n:lettuce
kali t:plant
kalimantan n:borneo
kamikaze k:fighter,warplane g:vehicle.airplane t:vehicle
kandahar w:8
kangaroo t:animal
kansas g:us-state.kansas w:6
karachi w:8
karaoke k:singing
karen w:8
karnataka n:mysore
kashmir d:kashmiri w:7
kashmiri d:kashmir k:indian t:person
kathmandu n:katmandu w:8
katmandu n:kathmandu
kayak k:canoe g:vehicle.ship t:vehicle
kazakh t:person
kazakhstan n:kazakstan w:7
kazakstan n:kazakhstan
keen d:keenly t:song w:7
keenly d:keen
keep v:hold,maintain d:keeper,keeping w:4
keeper d:keep k:defender t:person w:8
keeping d:keep k:cooperation w:6
keller w:8
kelly w:7
ken w:7
kennedy n:jfk w:6
kennel t:building
kent w:7
kentucky g:us-state.kentucky w:7
kenya d:kenyan w:6
kenyan d:kenya k:african t:person w:7
kept w:5
kerosene k:fuel
ketchup k:seasoning t:food
kettle k:pot
key a:central,fundamental w:4
keyboard k:device w:8
keyboardist k:musician,performer t:person
keynote k:message
kg n:kilo,kilogram w:8
kgb t:group w:8
khaki k:cloth
khan t:person w:7
khartoum w:8
khmer w:8
ki w:8
kibbutz k:collective t:group
kick n:kicking d:kicker,kicking k:blow w:7
kickback k:bribe,payoff
kicker d:kick k:player t:person
kicking n:kick d:kick w:8
kickoff k:kick w:8
kid n:child,youngster k:person,someone,soul t:person w:7
kidd w:8
kiddie t:person
kidnap v:abduct d:kidnapper,kidnapping w:8
kidnapper d:kidnap k:felon t:person
kidnapping d:kidnap w:7
kidney w:8
kiev w:8
kill n:killing d:killer,killing w:6
killer d:kill k:being,person,somebody,someone t:person w:7
killing n:kill d:kill k:death w:5
kiln k:furnace
kilo n:kg,kilogram k:metric
kilogram n:kg,kilo k:metric
kilometer n:kilometre,km w:8
kilometre n:kilometer,km
kilowatt n:kw
kin d:kinship t:person
kinase k:enzyme,protein
kind n:form,sort d:kindly,kindness w:5
kindergarten t:group w:8
kindly d:kind
kindness d:kind k:goodness
kindred t:group
king d:kingdom t:person w:5
kingdom n:realm d:king k:area w:6
kingfisher g:animal.bird t:animal
kingpin t:person
kingston w:8
kinshasa w:8
kinship d:kin k:relation
kiosk n:booth
kirk g:building.church t:building w:8
kirkuk w:8
kiss d:kissing k:touch w:8
kissing n:hugging d:kiss k:sex
kit w:8
kitchen k:room w:7
kitten t:animal
klein w:8
km n:kilometer,kilometre w:6
knack k:talent
knee w:7
kneel n:kneeling d:kneeling
kneeling n:kneel d:kneel
knesset k:legislature,parliament t:group
knife v:stab g:weapon.knife w:8
knight t:person w:7
knit d:knitting k:cloth,fabric
knitting d:knit
knock n:knocking d:knocking w:8
knocking n:knock d:knock w:8
knockout t:person w:8
knoll t:place
know d:knowing w:4
knowing d:know,knowingly w:7
knowingly d:knowing
knowledge w:6
known !a:unknown w:3
knox w:8
kobe w:8
koch w:8
kohl w:8
kola t:plant
kolkata n:calcutta
koran n:quran
korea d:korean w:4
korean d:korea k:asian t:person w:5
kosher k:food t:food
kosovo w:6
kota t:person
kph w:8
kraft w:8
kremlin w:7
kris g:weapon.knife
krishna w:8
kudos n:praise
kuomintang k:party t:group w:8
kurd t:person
kurdish d:kurdistan k:iranian w:7
kurdistan d:kurdish w:8
kuwait d:kuwaiti w:7
kuwaiti d:kuwait t:person w:8
kw n:kilowatt
kyoto w:8
kyrgyzstan w:8
la w:5
lab n:laboratory k:work t:place w:7
label w:7
labeled a:labelled,tagged w:8
labelled a:labeled
labor n:labour d:laborer k:people w:5
laboratory n:lab k:work t:place w:7
laborer d:labor t:person
laborious a:arduous,grueling,gruelling
labour n:labor w:7
labyrinth n:maze
lace d:lacy
lack k:condition,demand,need,status w:6
lackey t:person
lacking a:deficient w:8
lackluster a:lacklustre
lacklustre a:lackluster
lacy d:lace
lad t:person
ladder k:stairs w:8
laden w:6
lady k:female,woman t:person w:6
lag n:slowdown d:lagging
lagging d:lag
lagoon n:laguna k:lake t:place
lagos w:8
laguna n:lagoon t:place
lah w:8
lahore w:8
laid w:6
lair t:place
laird t:person
laity !n:clergy
lake k:water t:place w:5
lakeside t:place
lakota k:sioux t:person
lama t:person w:8
lamb t:animal w:8
lambert w:8
lame t:person
lament k:cry
lampoon n:parody,spoof
lancashire w:8
lancaster w:8
lance w:8
lancer t:person
land d:landing w:4
landed w:7
landfall k:coast t:place
landfill t:place
landing d:land k:platform w:7
landlord t:person
landmark k:place w:7
landowner t:person
landscape d:landscaping t:place w:7
landscaping d:landscape k:farming,gardening
landslide k:victory w:8
lane k:way w:7
language w:5
lantern k:lamp
lao n:laotian t:person
laos d:laotian w:8
laotian n:lao d:laos t:person
lap w:7
lapse k:error,mistake
laptop k:pc w:8
larceny n:theft k:felony
large a:big !a:small w:4
largely w:6
larger a:bigger w:6
lark g:animal.bird t:animal
larva d:larval k:organism t:animal
larval d:larva
laser k:device w:8
lashing n:whipping
last !a:first w:2
lasting a:permanent w:7
latch k:lock
late !a:early w:3
lately w:8
later w:3
latest k:information,news w:5
latin w:6
latino a:hispanic k:american t:person w:7
latitude k:angle t:place w:8
latter !n:former !a:former k:second w:7
lattice k:structure
latvia d:latvian w:8
latvian d:latvia t:person w:8
laugh n:laughter d:laughable w:8
laughable a:amusing,comical,funny,preposterous,ridiculous d:laugh
laughing w:8
laughter n:laugh w:8
launch d:launcher g:vehicle.ship t:vehicle w:6
launcher d:launch k:armament,weaponry
launching w:7
laundering w:8
laundry k:clothing
laureate k:recipient t:person w:8
laurel k:tree t:plant
lavender a:lilac k:shrub t:plant
lavish d:lavishly w:8
lavishly d:lavish
law d:lawyer k:group w:3
lawful d:lawfully
lawfully d:lawful
lawless a:anarchic d:lawlessness
lawlessness n:anarchy d:lawless
lawmaker k:leader t:person w:7
lawn t:place w:8
lawrence w:7
laws w:6
lawsuit w:7
lawyer n:attorney d:law k:professional t:person w:5
lay v:put t:song w:6
layer w:8
laying w:8
layman !n:clergyman t:person
layoff k:closure,shutdown,termination
layout k:design,system w:8
layup k:shot
lazar t:person
lazio w:8
lb n:pound
lcd k:display
le t:disease w:6
lead d:leader g:metal.lead w:4
leader d:lead,leadership !n:follower k:being t:person w:4
leaders n:leadership t:group w:4
leadership n:leaders,leading d:leader w:5
leading n:leadership w:4
leaf n:foliage d:leafy w:8
leafy d:leaf
league t:group w:3
leak d:leakage,leaky t:place w:8
leakage d:leak k:discharge,flow
leaky d:leak
lean a:thin d:leaner w:8
leaner d:lean
leaning a:tilted w:8
leap n:leaping v:jump k:jump,jumping w:8
leaping n:leap k:jump,jumping
learn d:learner w:6
learned w:6
learner d:learn t:person
learning k:process w:6
lease n:rental v:rent k:property w:8
leased a:chartered w:8
leash v:rope
least w:4
leather w:8
leave !v:arrive k:period w:5
leaving n:departure,going k:event w:5
lebanese d:lebanon t:person w:6
lebanon d:lebanese w:6
lech t:person
lecture d:lecturer k:address,speech w:8
lecturer d:lecture k:professional t:person w:8
lecturing k:teaching
led w:4
ledge k:elevation,ridge t:place
lee w:5
leech t:animal
leeds w:8
leeward !n:windward !a:windward
left !n:right !a:right t:place w:3
left-handed !a:right-handed
left-wing a:leftist
leftist a:left-wing k:politician,socialist t:person w:7
leftovers k:food t:food
lefty t:person
leg w:6
legacy k:heritage w:7
legal d:legality,legally !a:illegal w:5
legality d:legal
legalization d:legalize
legalize v:legitimize d:legalization !v:outlaw
legally d:legal w:7
legend d:legendary k:fiction,story t:book w:7
legendary d:legend w:7
legion k:army t:group w:8
legislate d:legislation,legislature
legislation d:legislate,legislative k:law w:6
legislative d:legislation,legislature w:6
legislator k:lawmaker,leader,politician t:person w:8
legislature d:legislate,legislative k:assembly t:group w:6
legitimacy d:legitimate w:8
legitimate d:legitimacy,legitimately w:7
legitimately d:legitimate
legitimize v:legalize
lego k:toy
legs w:7
leicester n:leicestershire w:8
leicestershire n:leicester
leigh w:8
leisure d:leisurely w:8
leisurely a:easygoing d:leisure
lemon w:8
lemonade k:drink t:food
lend d:lender !v:borrow w:8
lender d:lend k:investor t:person w:8
lending w:7
length d:lengthy k:amount,measure w:6
lengthen !v:shorten
lengthy a:extended,prolonged,protracted d:length w:8
leniency d:lenient
lenient d:leniency
lennon w:8
lens w:8
lent w:8
leo t:person w:8
leon w:8
leonard w:8
leonardo w:8
leone w:8
leopard k:fur
leprosy t:disease
lesbian k:gay t:person w:8
lesion k:pathology
less !a:more w:4
lessen v:decrease,diminish
lessened a:diminished,weakened
lessening n:decrease
lesser !a:greater w:8
lesson n:moral w:8
let v:allow,permit w:5
letdown n:disappointment
lethal w:8
lethargic !a:energetic
letter k:matter w:5
lettering n:inscription
letterman t:person
letters w:6
letting k:holding w:8
lettuce n:kale
leukemia k:cancer t:disease
levee t:group
level n:degree a:flat w:4
lever d:leverage
leverage d:lever w:8
leveraging k:investing
levy k:charge w:8
lewis w:6
lexical d:lexicon
lexicon n:vocabulary d:lexical
lexington w:8
ley t:place
li w:6
liability d:liable k:status w:8
liable d:liability w:8
liaison w:8
liao k:dynasty t:group
liar k:cheat t:person
libby w:8
libel k:defamation
liberal n:progressive t:person w:6
liberalisation n:liberalization k:easing
liberalism k:ideology
liberalization n:liberalisation d:liberalize k:easing,reduction
liberalize d:liberalization
liberate d:liberation,liberty
liberation d:liberate w:7
liberator t:person
liberia d:liberian w:8
liberian d:liberia k:african t:person w:8
libertarian k:advocate t:person
liberty d:liberate k:freedom,independence w:7
librarian t:person
library g:building.library w:6
libretto k:script
libya d:libyan w:7
libyan d:libya k:african t:person w:8
licence v:license d:licensee w:8
license n:permit v:licence d:licensee k:document,papers w:7
licensed a:accredited w:8
licensee d:licence,license k:distributor t:person
lie w:7
lied t:song w:8
liege t:person
lien w:8
lieutenant t:person w:7
life n:living w:3
lifeboat k:boat g:vehicle.ship t:vehicle
lifeguard t:person
lifelong w:8
lifespan n:lifetime
lifestyle k:fashion,manner,style w:7
lifetime n:lifespan k:period w:7
lift v:raise k:aid,help w:7
lifted w:7
light d:lighter,lightly !a:heavy w:5
lighted a:illuminated,lit
lighter d:light k:fuel w:8
lighthouse k:tower w:8
lighting w:8
lightly d:light w:8
lightning w:7
lightweight k:boxer t:person w:8
likable a:appealing d:like
like v:wish d:likable !v:dislike !a:unlike w:2
liked !a:disliked w:7
likelihood w:8
likely !a:unlikely w:5
likening k:comparing
likewise w:8
liking !n:dislike k:feeling
lilac a:lavender k:shrub t:plant
lily t:plant
lima w:8
limbo n:oblivion
lime w:8
limelight n:spotlight k:prominence
limestone k:rock,stone w:8
limit v:restrict d:limitation w:6
limitation n:restriction d:limit
limited !a:unlimited w:5
limiting a:confining,restricting w:8
limo n:limousine k:car g:vehicle.car t:vehicle
limousine n:limo k:automobile,car g:vehicle.car t:vehicle
lin w:7
linchpin n:backbone
lincoln w:7
lindsay w:8
line d:liner,lining w:4
lineage n:ancestry,pedigree k:clan,tribe t:group
linear !a:cubic,nonlinear,planar w:8
linebacker k:player t:person w:8
lined w:7
lineman k:footballer,player t:person
linen k:cloth,fabric,textile
liner d:line w:8
linesman t:person
lineup k:list w:7
ling t:plant
lingerie k:underwear
lingering w:8
lingo n:jargon,slang
linguist d:linguistic,linguistics k:scientist t:person
linguistic d:linguist,linguistics
linguistics d:linguist,linguistic k:science,study
lining d:line k:covering w:8
link d:linkage k:connection w:6
linkage d:link k:relation
linked w:6
links w:6
linux w:8
lion k:cat g:animal.lion t:animal w:8
lip w:8
lipid k:molecule
lipstick k:makeup
liqueur k:drink t:food
liquid d:liquidity !a:gaseous w:7
liquidate d:liquidation
liquidation d:liquidate k:termination
liquidity d:liquid w:8
liquor n:booze,spirits k:alcohol,drink w:8
lisbon w:8
list n:listing d:listing k:information w:5
listed !a:unlisted w:6
listen d:listener,listening w:7
listener d:listen k:person,someone t:person
listening d:listen w:7
listing n:list d:list k:information w:7
lit a:illuminated,lighted w:8
liter n:litre k:metric
literacy !n:illiteracy k:skill w:8
literal d:literally
literally d:literal w:7
literary d:literature w:7
literate !a:illiterate t:person
literature d:literary k:writing w:7
lithium g:metal.lithium
lithuania d:lithuanian w:8
lithuanian d:lithuania t:person w:8
litigation k:proceedings w:8
litre n:liter
littered a:cluttered
little a:slight,small !a:much w:4
littoral t:place
liturgical d:liturgy
liturgy n:eucharist d:liturgical
live v:inhabit d:living !a:recorded w:5
livelihood k:resource
lively !a:dull w:8
liver k:organ w:8
liverpool w:7
livery k:uniform
livestock t:animal w:8
living n:life d:live w:5
liza t:animal
lizard t:animal
lloyd w:7
load n:burden,loading d:loading k:weight w:8
loaded !a:unloaded w:7
loading n:load d:load k:weight w:8
loads n:lots,piles,stacks,tons
loaf k:bread t:food
loan k:debt w:6
loath a:averse,reluctant
loathe d:loathing
loathing d:loathe k:disgust,dislike,hatred
lobby n:foyer d:lobbyist k:room w:8
lobbyist d:lobby t:person w:8
lobster k:seafood t:food
local d:locality,locally w:3
locale t:place
locality n:neighbourhood,vicinity d:local k:area t:place w:8
locally d:local w:7
locate d:location w:8
located a:placed,situated w:5
locating n:positioning
location d:locate t:place w:6
loch t:place
lock d:locker !v:unlock w:7
lockdown k:confinement
locker d:lock k:room w:8
locomotive t:vehicle w:8
locus t:place
locust t:animal
lodge d:lodging,lodgings w:8
lodging d:lodge
lodgings d:lodge k:lodging
loft n:attic k:floor,storey
lofty a:exalted
log d:logging k:wood w:8
logan w:8
logging d:log k:activity w:8
logic w:8
logical d:logically !a:illogical w:8
logically d:logical
logistic a:logistical d:logistics
logistical a:logistic d:logistics w:8
logistics d:logistic,logistical k:supply w:8
logo w:8
lolita t:person
lombard t:person
london w:4
lone w:8
loneliness d:lonely k:isolation
lonely d:loneliness w:8
loner t:person
long d:longer,longest !a:short w:3
long-standing a:longstanding
long-term w:8
long-time a:longtime
longer d:long k:being,person t:person w:5
longest d:long w:7
longhorn t:animal
longing n:yearning k:desire,feeling
longitude t:place
longstanding a:long-standing w:8
longtime a:long-time w:7
look n:looking v:appear,seem w:5
looking n:look a:sounding w:5
lookout n:sentry
looney t:person
loop w:8
loose v:free d:loosely !a:compact w:7
loosely d:loose w:8
loosen d:loosening
loosening d:loosen !n:tightening k:weakening
loot n:booty,plunder v:plunder d:looting
looted a:plundered,ransacked w:8
looting d:loot w:8
lord d:lordship w:6
lordship d:lord
lorry k:wagon t:vehicle
lose d:loser w:6
loser d:lose !n:winner t:person w:8
loss w:5
losses k:loss w:6
lost !a:found k:group,people w:4
lot w:4
lots n:dozens,loads,stacks w:7
lotte t:animal
lottery w:8
lotus t:plant w:8
loud d:loudly w:8
loudly d:loud
lough t:place
louis w:6
louisiana g:us-state.louisiana w:7
louisville w:8
lounge n:couch,sofa w:8
lovable d:love !a:hateful
love d:lovable,lover !n:hate !v:hate w:5
loved w:7
lovely t:person w:8
lover d:love k:person,somebody,someone,soul t:person w:8
loving d:lovingly w:8
lovingly d:loving
low !a:high w:5
low-cost a:affordable
lowell w:8
lower d:lowering !v:raise w:5
lowered !a:raised w:8
lowering d:lower k:decrease,reduction w:8
lowest w:7
lowland !n:highland !a:upland t:place
loyal w:7
loyalist n:stalwart k:supporter t:person
loyalty w:8
lp k:audio,disc w:8
lsd k:drug
ltte n:tigers w:8
lu w:8
lucas w:8
lucerne t:plant
luck n:fortune d:lucky w:7
luckily d:lucky
lucky d:luck,luckily w:7
lucrative w:8
lucy w:8
luftwaffe t:group
lug v:tote d:luggage
luge k:sled t:vehicle
luger g:weapon.gun
luggage n:baggage d:lug k:container w:8
luke w:8
lukewarm a:tepid
lull k:break,pause
lullaby k:song t:song
lulu t:person
lumber n:timber w:8
lump n:chunk v:chunk
lunar w:8
lunatic t:person
lunch n:luncheon g:meal.lunch t:food w:7
luncheon n:lunch k:meal g:meal.lunch t:food
lunchtime k:hour
lung w:8
lupus k:disease t:disease
lurch n:stumble
lure v:entice,tempt k:attraction w:8
lurid a:shocking
lush t:person
lust k:desire
luther d:lutheran w:8
lutheran d:luther t:person w:8
luxembourg w:8
luxurious d:luxury
luxury d:luxurious w:7
lyceum n:gymnasium t:group
lying w:7
lymphoma k:cancer t:disease
lynch w:7
lynching k:murder,slaying
lyon n:lyons w:8
lyons n:lyon
lyric d:lyricist
lyrical d:lyrically
lyrically d:lyrical
lyricist d:lyric k:author,writer t:person
ma t:person w:7
mac n:macintosh w:7
macabre a:ghastly,grisly,gruesome
macao n:macau w:8
macaroni t:person
macau n:macao w:8
macedonia d:macedonian w:7
macedonian d:macedonia t:person w:8
machete k:knife g:weapon.knife
machine d:machinery w:6
machinery d:machine k:device,machine w:8
macho t:person
macintosh n:mac
mack w:8
mad a:crazy d:madness w:7
madagascar w:8
madam t:person
madame k:lady t:person
maddening a:infuriating,vexing
made w:2
madison w:7
madman t:person
madness d:mad w:8
madonna w:8
madrid w:6
maestro t:person
mafia k:mob t:group w:8
magazine k:press,work w:5
magdalen t:person
magic a:magical,wizard d:magical,magician w:7
magical a:magic,wizard d:magic,magically w:8
magically d:magical
magician d:magic k:entertainer,performer t:person
magistrate k:judge,justice t:person w:8
magnate n:tycoon k:businessman t:person
magnesium k:metal
magnet d:magnetic
magnetic d:magnet,magnetism w:8
magnetism d:magnetic
magnificent w:8
magnitude w:8
maha t:person
maharaja t:person
mahatma t:person
mahdi w:8
mahogany k:wood
maid k:servant t:person w:8
maiden a:inaugural t:person w:8
mail d:mailer,mailing w:5
mailbox k:box
mailed w:8
mailer d:mail
mailing d:mail k:mail
maimed n:wounded a:mutilated
main a:chief,primary,principal k:water t:place w:4
maine g:us-state.maine w:7
mainframe n:cpu k:computer
mainland t:place w:6
mainly w:6
mainstay t:person
mainstream w:7
maintain v:hold,keep,preserve d:maintenance w:6
maintained w:7
maintenance n:upkeep d:maintain k:improvement w:7
maize n:corn t:plant
majestic d:majesty
majesty d:majestic
major d:majority !a:minor t:person w:3
major-general t:person
majority n:bulk d:major !n:minority k:number w:5
majors k:league t:group w:8
make d:maker,making w:3
maker d:make t:person w:6
makeshift a:improvised w:8
makeup w:7
making d:make w:4
malaise n:unease k:discomfort
malaria k:infection w:8
malawi d:malawian w:8
malawian d:malawi t:person
malay d:malayan k:asian t:person
malaya d:malayan
malayan d:malay,malaya,malaysia t:person
malaysia d:malayan,malaysian w:6
malaysian d:malaysia k:asian t:person w:7
male !n:female !a:female k:being g:sex.man w:6
malfeasance k:misconduct,wrongdoing
malfunction !v:function k:failure
malfunctioning !a:functioning
mali d:malian w:8
malian d:mali t:person
malice d:malicious k:hatred
malicious d:malice
malignant !a:benign
malik t:person w:8
mall n:plaza k:walk w:7
malnutrition k:disease t:disease
malone w:8
malpractice k:misconduct,wrongdoing
malt k:drink
malta d:maltese w:8
maltese d:malta
mama n:mom,mommy k:mother g:relative.mother t:person
mammal n:mammalian t:animal
mammalian n:mammal t:animal
mammoth a:gigantic k:elephant g:animal.elephant t:animal
man g:sex.man t:person w:4
manage d:manageable,management,manager w:7
manageable a:achievable d:manage
management d:manage w:5
manager n:director d:manage,managerial k:chief,head t:person w:5
managerial d:manager
manatee t:animal
manchester w:6
manchu t:person
mandate n:authorisation,authorization d:mandatory k:document w:7
mandatory a:compulsory d:mandate t:person w:8
mandela w:7
mane k:hair
maneuver k:operation w:8
manga k:fiction,novel t:book w:8
manganese k:metal
mangled a:torn
mango t:plant
mangrove k:tree t:plant
manhattan w:6
manhood k:adulthood,maturity
manhunt k:hunt,search
mania d:manic
manic d:mania
manifest a:evident d:manifestation
manifestation d:manifest k:occurrence
manifesto k:declaration
manila w:7
manipulate d:manipulation,manipulative
manipulation d:manipulate k:influence w:8
manipulative d:manipulate
manitoba w:8
mankind n:humankind,humans k:human t:animal
mann w:8
manned !a:unmanned w:8
manner n:fashion,mode,style,way w:7
manners k:behavior,behaviour
manoeuvre n:tactic
manor k:hall,house,mansion,residence t:building w:8
manpower n:workforce k:personnel t:group
mansion k:location t:place w:8
manslaughter k:homicide,killing w:8
mantle w:8
mantra k:motto,slogan
manual d:manually t:book w:8
manually d:manual
manufacture d:manufacturer w:8
manufactured w:8
manufacturer d:manufacture k:business t:group w:7
manufacturing w:6
manure k:fertilizer,organic
manuscript k:writing w:8
manx k:gaelic
many !a:few w:2
mao w:8
maoist t:person w:8
map d:mapping k:creation w:7
maple k:wood w:8
mapping n:function d:map w:8
mar g:month.march w:8
maratha k:asiatic t:person
marathi k:sanskrit
marathon w:7
marble k:stone w:8
marc t:food w:7
march d:marching g:month.march w:4
marches w:8
marching d:march k:walking w:8
mare g:animal.horse t:animal
margarine k:paste t:food
margarita t:food
marge t:food
margin d:marginal k:edge,line w:7
marginal d:margin,marginally w:8
marginally d:marginal
margrave t:person
marguerite t:plant
mari t:person
maria t:place w:7
mariachi k:ensemble t:group
marian d:mary
maricopa t:person
marijuana n:cannabis t:plant w:8
marina k:dock w:8
marinade k:seasoning t:food
marine t:person w:6
mariner t:person
marines t:group w:7
marino w:8
maritime a:nautical w:7
mark n:marking d:marker,marking w:5
marked d:markedly w:6
markedly d:marked
marker d:mark w:8
market n:marketplace d:marketer,marketing w:3
marketer n:seller,vendor d:market t:person
marketing n:merchandising,selling d:market w:6
marketplace n:market w:8
marking n:mark d:mark k:sign,signal,symbol w:7
marks w:6
marksman k:shooter t:person
marlin t:animal
maroon t:person
marooned a:stranded
marquess n:marquis k:lord t:person
marquis n:marquess
marred w:8
marri t:plant
marriage n:wedlock d:marry w:6
married d:marry !a:unmarried k:being,person t:person w:5
marry v:wed d:marriage,married w:8
mars d:martian g:planet.mars w:7
marseille n:marseilles w:8
marseilles n:marseille
marsh d:marshy k:land w:8
marshal t:person w:8
marshall w:7
marshals t:group
marshy a:muddy,soggy,swampy,waterlogged d:marsh
mart w:7
martial w:7
martian d:mars
martin w:6
martini k:cocktail t:food
martyr d:martyrdom t:person
martyrdom d:martyr
marvel d:marvelous w:8
marvelous a:fantastic,terrific,wonderful,wondrous d:marvel
marxism d:marxist k:communism,ideology
marxist d:marxism t:person w:8
mary d:marian w:6
maryland g:us-state.maryland w:7
mascot w:8
masculine d:masculinity !a:feminine k:gender
masculinity d:masculine k:gender,sexuality
mash k:mixture
masjid t:building
mask v:cloak d:masking k:dress w:8
masked a:disguised w:8
masking d:mask k:concealing
mason w:8
masonic d:masonry
masonry d:masonic k:construction,structure
masquerade t:group
mass w:5
massachusetts g:us-state.massachusetts w:6
massacre n:carnage v:slaughter k:execution,murder w:7
massage k:treatment
masses w:8
massif t:place
massive d:massively w:6
massively d:massive
master a:principal d:mastering,mastery t:person w:6
masterful a:consummate,virtuoso
mastering d:master k:learning
mastermind t:person w:8
masters w:7
mastery d:master
matador t:person
match w:4
matched w:8
matching w:8
matchup w:8
mate d:mating t:person w:8
mater g:relative.mother t:person
material n:stuff k:matter,part w:5
materiel k:equipment
maternal d:maternity w:8
maternity n:pregnancy d:maternal
mates t:group w:8
math n:mathematics,maths k:discipline,science,study w:8
mathematical d:mathematically,mathematics w:8
mathematically d:mathematical
mathematician d:mathematics k:scientist t:person
mathematics n:math,maths d:mathematical,mathematician k:field,science,study,subject w:8
maths n:math,mathematics k:science
mating d:mate
matriarch t:person
matrix w:8
matt w:7
matter n:affair,topic w:5
matthew w:7
mattress k:pad
maturation d:mature k:process
mature a:matured d:maturation,maturity !a:immature w:8
matured a:mature
maturity n:adulthood d:mature k:period w:8
mauritania d:mauritanian
mauritanian d:mauritania,mauritius t:person
mauritius d:mauritanian
mausoleum k:grave,tomb t:place
maverick t:person
max w:7
maxi !a:mini
maximal a:maximum !a:minimal
maximize d:maximum !v:minimize
maximum a:maximal d:maximize !n:minimum !a:minimum k:limit w:7
maxwell w:8
may g:month.may w:2
maya n:mayan t:person w:8
mayan n:maya t:person
maybe w:6
mayer w:8
mayhem n:havoc k:crime
mayo t:food w:8
mayonnaise k:dressing,sauce t:food
mayor d:mayoral k:authority,leader t:person w:5
mayoral d:mayor w:8
maze n:labyrinth
mba k:degree
mccarthy w:8
mccartney w:8
mcintosh t:food
md w:8
me w:3
meadow t:place
meager a:meagre !a:ample
meagre a:meager
meal k:food t:food w:8
mean a:average d:meaning k:average w:6
meandering a:winding
meaning d:mean k:message w:6
meaningful !a:meaningless w:8
meaningless !a:meaningful
means k:act w:5
meantime n:meanwhile w:8
meanwhile n:meantime w:5
measles t:disease
measurable d:measure
measure n:step d:measurable,measurement,measuring w:6
measured w:7
measurement n:measuring d:measure w:8
measuring n:measurement d:measure k:activity w:8
meat k:food t:food w:7
mecca w:8
mechanic t:person
mechanical d:mechanically,mechanics,mechanism w:7
mechanically d:mechanical
mechanics d:mechanical k:physics w:8
mechanism d:mechanical k:action,activity w:7
med w:8
medal d:medalist,medallist k:award w:6
medalist n:medallist d:medal k:winner t:person w:8
medallion k:coin
medallist n:medalist d:medal k:winner t:person
meddle d:meddling
meddling a:interfering d:meddle
mediaeval a:medieval
median k:average w:7
mediate d:mediation,mediator w:8
mediation d:mediate k:dialogue,discussion,negotiation,talks w:8
mediator n:intermediary d:mediate k:negotiator t:person w:8
medic t:plant
medicaid w:8
medical n:checkup d:medically,medicine w:5
medically d:medical
medicare w:7
medication n:medicine k:drug w:8
medici t:group
medicinal d:medicine
medicine n:medication d:medical,medicinal w:6
medieval a:mediaeval w:7
medina w:8
mediocre d:mediocrity
mediocrity d:mediocre
meditation k:reflection
mediterranean w:7
medium w:7
medley w:8
meet d:meeting w:5
meeting d:meet t:group w:3
mei t:plant
melancholy k:feeling,sadness
melanoma t:disease
melbourne w:7
melissa w:8
melodic d:melody
melodrama d:melodramatic k:comedy,drama
melodramatic d:melodrama
melody n:tune d:melodic k:music w:8
melon k:fruit t:food
melt n:melting,thaw,thawing d:melting
meltdown w:8
melting n:melt,thaw,thawing d:melt k:warming
member d:membership t:person w:4
membership d:member k:body w:6
memo n:memorandum k:note w:8
memoir k:biography,life w:8
memorable d:memorably w:8
memorably d:memorable
memorandum n:memo w:8
memorial n:commemoration w:6
memory w:6
memphis w:8
men g:sex.man t:group w:4
menace n:threat v:peril k:danger
menacing a:ominous,sinister,threatening
mend d:mending
mending d:mend
menial t:person
meningitis t:disease
mennonite k:protestant t:person
mental d:mentally !a:physical w:7
mentality n:mindset k:attitude w:8
mentally d:mental w:8
mention n:reference v:cite,refer k:comment,statement w:7
mentor t:person w:8
menu k:listing w:8
mercantile w:8
mercenary t:person
mercer t:person
merchandise n:product d:merchandising w:8
merchandising n:marketing d:merchandise
merchant t:person w:7
merciless d:mercilessly
mercilessly d:merciless
mercurial a:erratic,fickle
mercury g:planet.mercury w:8
mercy w:8
mere d:merely t:place w:8
merely d:mere w:7
merge v:unify d:merger,merging w:8
merged a:incorporated,integrated w:7
merger n:amalgamation d:merge w:7
merging d:merge k:joining
merit n:virtue v:deserve d:meritorious k:quality w:8
merited a:deserved
meritorious d:merit
merle g:animal.bird t:animal
merlot k:grape t:plant
merry a:jolly
mesa t:place w:8
mesmerizing a:hypnotic
mesquite t:plant
mess d:messy w:8
message n:content w:6
messenger t:person
messiah d:messianic k:savior
messianic d:messiah
messy d:mess
metabolic d:metabolism
metabolism d:metabolic
metadata k:data
metal a:metallic d:metallic w:6
metallic a:metal d:metal k:cloth,fabric,material
metallurgical d:metallurgy
metallurgy d:metallurgical
metaphor d:metaphorical k:image
metaphorical d:metaphor
metaphysical d:metaphysics
metaphysics d:metaphysical k:humanities,philosophy
meteor d:meteoric
meteoric d:meteor
meteorite k:meteor
meteorological d:meteorology w:8
meteorologist d:meteorology t:person
meteorology d:meteorological,meteorologist k:forecasting
meter n:metre d:metric w:8
meth n:methamphetamine k:drug,stimulant
methadone k:drug,narcotic
methamphetamine n:meth k:drug
methane k:gas
methanol k:alcohol,fuel,liquid,substance
method d:methodical k:ability w:7
methodical d:method,methodically
methodically d:methodical
methodist a:wesleyan k:christian,protestant t:person w:8
methodists k:denomination t:group
methodology k:philosophy
meticulous d:meticulously
meticulously d:meticulous
metre n:meter d:metric w:8
metric d:meter,metre w:8
metro n:subway k:line,railroad,railway t:group w:7
metropolis n:city d:metropolitan t:place
metropolitan d:metropolis k:bishop t:person w:7
mettle k:bravery,courage
mexican d:mexico t:person w:6
mexican-american k:mexican t:person
mexico d:mexican w:5
mezzanine k:balcony
mfa k:degree
mg w:8
mi w:8
miami t:person w:6
miao t:person
michael w:5
michigan g:us-state.michigan w:6
mick t:person w:8
mickey t:person w:8
micro w:8
microbiology k:biology
microchip k:semiconductor
microelectronics k:electronics
microphone w:8
microprocessor k:chip,semiconductor
microscope d:microscopic
microscopic d:microscope,microscopy
microscopy d:microscopic
microwave k:radiation
mid w:6
midair t:place
midday n:noon k:hour,time w:8
middle n:center a:center k:area,country,region w:5
middleman t:person
middleweight k:boxer t:person
mideast w:7
midfield k:centre t:place w:8
midget t:person
midi !a:mini
midland w:8
midnight k:hour,time w:7
midpoint t:place
midshipman k:cadet,trainee t:person
midst k:part,region t:place w:8
midway a:halfway t:place w:8
midweek g:weekday.wednesday
midwest w:8
midwife k:nurse t:person
miffed a:annoyed,irritated,stung
might w:4
mighty w:8
migraine k:headache
migrant d:migrate t:person w:8
migrate d:migrant,migration,migratory
migration d:migrate k:change,movement w:8
migratory d:migrate
mike w:6
milan n:milano w:6
milano n:milan
mild d:mildly !a:intense w:8
mildly d:mild
mile w:6
milestone k:mark,marking,symbol w:8
milieu n:surroundings
militancy d:militant
militant d:militancy t:person w:6
militarily d:military
militarism k:ideology
military d:militarily t:group w:3
militia k:force t:group w:7
milk d:milky k:food t:food w:7
milky a:whitish d:milk
mill d:milling k:plant,works g:building.factory w:7
millennial d:millennium
millennium d:millennial w:7
miller w:6
millet t:plant
millimeter n:mm
milling d:mill
million w:2
millionaire t:person w:8
mills w:7
milo t:plant
milton w:8
milwaukee w:7
mime d:mimic t:person
mimic d:mime t:person
min w:8
mina g:animal.bird t:animal
mind n:psyche w:6
minded w:8
mindset n:mentality k:attitude
mine d:miner,mining w:6
minefield t:place
miner d:mine t:person w:8
mineral k:material,substance w:8
minesweeper k:ship,vessel g:vehicle.ship t:vehicle
ming k:dynasty t:group w:8
mingle d:mingling
mingling d:mingle
mini !a:maxi,midi w:8
miniature k:painting,picture w:8
minibus k:bus g:vehicle.bus
minimal a:minimum d:minimally !a:maximal w:8
minimalism d:minimalist t:group
minimalist d:minimalism t:person
minimally d:minimal
minimise v:downplay,minimize
minimize v:minimise d:minimum !v:maximize w:8
minimum a:minimal d:minimize !n:maximum !a:maximum k:limit,peak w:7
mining d:mine k:industry,production w:7
miniseries t:show
minister d:ministerial t:person w:2
ministerial d:minister w:8
ministry w:4
minivan k:auto,automobile,car t:vehicle
mink k:fur
minneapolis w:8
minnesota g:us-state.minnesota w:6
minor !a:major k:person t:person w:6
minority !n:majority k:group w:6
minors t:group w:8
minster t:building
mint w:8
minter t:person
minus !a:plus w:8
minute w:5
minutes k:record w:4
miracle d:miraculous w:8
miraculous d:miracle,miraculously
miraculously d:miraculous
miro t:plant
mirror w:8
misbehavior k:misconduct
miscalculation k:error,fault,mistake
miscellaneous a:assorted
mischief d:mischievous
mischievous d:mischief
misconception !n:conception
misconduct w:8
misdemeanor n:infraction,violation k:crime,offence,offense
miserable a:suffering d:miserably w:8
miserably d:miserable
misery w:8
misfortune k:trouble
misleading w:8
misrepresentation n:deception
misrepresented a:distorted
miss n:girl k:woman t:person w:6
missed w:6
missile k:vehicle t:vehicle w:6
missing w:6
mission d:missionary w:5
missionary d:mission k:teacher t:person w:8
mississippi g:us-state.mississippi w:7
missouri g:us-state.missouri w:7
missy t:person
mist d:misty k:fog
mistake n:error,fault d:mistaking w:7
mistaken d:mistakenly w:8
mistakenly d:mistaken
mistaking d:mistake
mister n:mr
mistress k:lover,woman t:person
mistrial k:proceeding,proceedings,trial
mistrust n:distrust v:distrust !v:trust k:doubt,uncertainty
misty a:hazy d:mist
misunderstanding k:explanation
misuse k:use
misused !a:used
mit w:8
mitchell w:7
mitigate d:mitigation
mitigation d:mitigate k:reduction
mix d:mixer,mixing,mixture t:food w:7
mixed w:6
mixer d:mix
mixing d:mix k:combination,combining w:8
mixture d:mix k:substance w:7
mls w:8
mm n:millimeter w:7
mo w:8
moat k:ditch,trench
mob d:mobster k:crowd t:group w:8
mobile d:mobility w:6
mobilise v:mobilize
mobility d:mobile w:8
mobilization d:mobilize !n:demobilization
mobilize v:mobilise d:mobilization
mobster n:gangster d:mob t:person
mock d:mockery w:8
mockery d:mock k:disrespect
mocking a:taunting
mod t:person
modal k:verb
mode n:manner,style w:7
model v:pattern d:modeling,modelling w:6
modeled w:8
modeling d:model t:painting w:8
modelling d:model
moderate n:centrist d:moderately,moderation t:person w:7
moderately d:moderate w:8
moderating !a:intensifying
moderation d:moderate
modern d:modernity k:being t:person w:5
modernisation n:modernization
modernism d:modernist k:art,genre
modernist d:modernism k:artist t:person
modernity d:modern
modernization n:modernisation d:modernize k:improvement w:8
modernize v:overhaul d:modernization
modest d:modestly w:7
modestly d:modest
modesty k:decency
modification n:adjustment,alteration d:modify k:change
modified w:7
modify d:modification
modular d:module
module d:modular w:8
mogadishu w:8
mohammad n:mohammed,muhammad w:7
mohammed n:mohammad,muhammad w:7
mohawk t:person
moist a:damp w:8
moisture n:wet
mojave t:person
molar k:tooth
molasses k:syrup t:food
mold v:mould d:molding k:form,shape
moldavia n:moldova
molded a:shaped,wrought
molding d:mold
moldova n:moldavia d:moldovan w:8
moldovan d:moldova
molecular d:molecule w:8
molecule d:molecular
molestation n:harassment
mollusk t:animal
molly t:animal
mom n:mama,mommy k:mother,parent g:relative.mother t:person w:7
moment d:momentary,momentous k:amount,point w:6
momentary a:fleeting d:moment
momentous d:moment
momentum k:strength w:7
mommy n:mama,mom g:relative.mother t:person
mon g:weekday.monday
monaco w:8
monarch n:sovereign k:ruler t:person w:8
monarchy t:group w:8
monastery k:residence t:building w:8
monastic n:monk k:religious t:person
monday g:weekday.monday w:3
monetary d:money w:7
money d:monetary w:4
mongol n:mongolian a:mongolian d:mongolia t:person
mongolia d:mongol,mongolian w:8
mongolian n:mongol a:mongol d:mongolia t:person
moniker n:nickname k:designation,name
monitor d:monitoring w:7
monitoring d:monitor w:7
monk n:monastic t:person w:8
monkey g:animal.monkey t:animal w:8
mono t:disease
monograph k:treatise
monologue k:speech
monoplane g:vehicle.airplane t:vehicle
monopoly k:market w:8
monorail t:group
monoxide k:oxide
monroe w:8
monsieur t:person
monsignor k:clergyman,priest,reverend t:person
monsoon k:weather,wind
monster d:monstrous w:8
monstrous a:atrocious d:monster
montage n:collage k:picture
montana g:us-state.montana w:8
monte w:8
montenegro w:8
montgomery w:8
month d:monthly w:3
monthly d:month w:7
montreal w:7
monument d:monumental k:construction,structure w:7
monumental d:monument
moo w:8
mood d:moody k:feeling w:7
moody d:mood w:8
moon w:7
moor t:person
moore w:7
moose n:elk k:deer g:animal.deer t:animal
moot k:proceeding,proceedings
mop d:mopping
mopping d:mop k:cleaning,cleanup,scouring
moral n:lesson d:morality !a:immoral k:meaning,message w:7
morale w:8
morality n:ethics,morals d:moral w:8
morals n:ethics,morality
moratorium k:delay,suspension w:8
moravia d:moravian
moravian d:moravia
moray k:eel t:animal
more !a:fewer,less w:1
moreover w:7
morgan w:7
morgue n:mortuary t:building
mormon w:8
mormons t:group
morning k:period g:day-part.morning w:5
moro t:person
moroccan d:morocco t:person w:8
morocco d:moroccan w:7
morphine k:medication
morphological d:morphology
morphology d:morphological k:biology
morris w:7
morrison w:8
mortal !a:immortal t:person
mortality !n:immortality w:8
mortar n:howitzer w:8
mortgage k:interest w:7
morton w:8
mortuary n:morgue t:building
moscow w:5
moselle t:food
moses w:8
moslem n:muslim a:islamic,muslim t:person w:8
mosque k:building g:building.mosque t:building w:7
mosquito k:insect t:animal
moss w:8
mossad k:intelligence t:group
most d:mostly !a:fewest w:2
mostly d:most w:5
mosul w:8
motel k:hotel g:building.hotel t:building
moth t:animal w:8
mother d:motherhood g:relative.mother t:person w:5
motherhood d:mother
motherland n:fatherland t:place
motif k:pattern
motion w:7
motivate v:incite,prompt d:motivation
motivated w:7
motivation n:motive d:motivate,motivational w:8
motivational d:motivation
motive n:motivation w:8
motley n:assortment
motor d:motoring k:machine w:6
motorbike k:bike,motorcycle g:vehicle.motorcycle t:vehicle
motorcade k:procession
motorcycle n:bike d:motorcycling g:vehicle.motorcycle t:vehicle w:8
motorcycling d:motorcycle k:cycling g:sport.cycling
motoring d:motor
motorist k:driver
motorway n:expressway,freeway k:highway,road,route
motto n:slogan w:8
mould v:mold
mound w:8
mount d:mounting t:animal w:6
mountain d:mountaineer,mountainous t:place w:6
mountaineer d:mountain,mountaineering k:adventurer,climber t:person
mountaineering d:mountaineer k:ascent
mountainous a:craggy,hilly d:mountain w:8
mountainside k:slope t:place
mounted w:7
mounting d:mount k:rise,rising w:7
mourn d:mourning
mourning a:grieving d:mourn w:8
mouse t:animal w:8
mouth w:7
move v:travel d:movement k:decision w:4
moved w:4
movement d:move w:5
mover t:person
movie n:film k:production,show t:film w:5
moving w:5
mozambican d:mozambique k:african t:person
mozambique d:mozambican w:8
mozart w:8
mozzarella k:cheese t:food
mp t:person w:8
mph w:7
mps w:8
mr n:mister w:8
mri k:imaging
mrna k:rna
ms w:8
msg t:food
mubarak w:7
much !a:little w:3
muck n:slime
mud d:muddy k:earth,ground,soil w:8
muddy a:marshy,soggy,swampy,waterlogged d:mud
mudslide k:landslide
muffin k:bread t:food
mufti t:person
muhammad n:mohammad,mohammed w:7
mujahedeen n:mujahedin,mujahideen t:group
mujahedin n:mujahedeen,mujahideen t:group
mujahid t:person
mujahideen n:mujahedeen,mujahedin t:group
mulberry t:plant
mule t:animal
mull v:ponder t:place
mullah t:person
mulligan t:food
multicultural d:multiculturalism
multiculturalism d:multicultural
multilateral !a:unilateral w:8
multimedia k:communication w:8
multinational w:8
multiple d:multiply k:product w:6
multiplication d:multiply
multiply d:multiple,multiplication
mum t:plant
mumbai n:bombay w:8
mummy g:relative.mother t:person
mundane a:everyday,routine,unremarkable
munich w:7
municipal d:municipality w:7
municipality d:municipal k:district,territory t:place w:6
mural k:painting,picture t:painting
murder n:slaying d:murderer,murderous k:killing w:6
murdered w:7
murderer d:murder k:criminal,killer,person,someone t:person w:8
murderous d:murder
murdoch w:8
murphy t:food w:7
murray w:7
muscle d:muscular w:7
muscular d:muscle
museum g:building.museum t:building w:5
music d:musical,musician w:4
musical d:music,musically k:film,movie,picture,play,production,show t:film w:6
musically d:musical
musician d:music t:person w:7
musicologist k:scholar t:person
muslim n:moslem a:islamic,moslem g:faith.muslim t:person w:5
must w:4
mustache k:hair
mustang k:pony g:animal.horse t:animal
mustard t:plant
muster t:group w:8
mutant n:mutation d:mutate,mutation k:organism
mutate d:mutant,mutation
mutation n:mutant d:mutant,mutate
mute t:person
muted a:hushed,subdued
mutilated a:maimed
mutiny k:rebellion,revolt,uprising
mutual d:mutually w:7
mutually d:mutual w:8
mvp k:player t:person w:8
myanmar n:burma w:6
myriad a:countless,innumerable
myrtle t:plant
mysore n:karnataka
mysterious a:cryptic d:mysteriously,mystery w:8
mysteriously d:mysterious
mystery d:mysterious w:7
mystic d:mystical,mysticism t:person
mystical d:mystic,mysticism
mysticism d:mystic,mystical k:belief,faith,religion
mystique k:aura
myth d:mythic,mythical k:fiction,story t:book w:8
mythic d:myth
mythical a:mythological d:myth
mythological a:mythical d:mythology
mythology d:mythological w:8
na w:7
nablus w:8
nac t:group
nafta k:trade
nag t:person
nail w:8
nairobi w:8
naive !a:sophisticated
naked a:bare,nude w:8
name v:call d:naming k:part w:4
namely w:8
names w:6
namesake t:person
namibia d:namibian w:8
namibian d:namibia k:african t:person
naming n:appointment d:name w:8
nan g:relative.grandmother t:person
nancy w:7
nandrolone k:steroid
nanny t:person
nanotechnology k:engineering,technology
napa t:plant
naples w:8
napoleon n:bonaparte d:napoleonic w:8
napoleonic d:napoleon
nara t:group
narcotic k:drug
narration n:narrative,story,tale
narrative n:narration,story,tale k:content w:8
narrator n:storyteller t:person w:8
narrow d:narrowing,narrowly !v:widen !a:wide t:place w:7
narrowed w:8
narrowing d:narrow
narrowly d:narrow w:8
nasa k:agency t:group w:7
nasdaq w:7
nash w:8
nashville w:8
nasser w:8
nasty !a:nice w:8
nation n:country d:national t:group w:4
national d:nation,nationally !a:international t:person w:2
nationalisation n:nationalization
nationalism n:patriotism d:nationalist,nationalistic w:8
nationalist d:nationalism t:person w:7
nationalistic d:nationalism
nationality w:8
nationalization n:nationalisation d:nationalize
nationalize d:nationalization
nationally d:national w:7
nationwide a:countrywide w:6
native n:aboriginal !a:foreign k:being t:person w:6
nato t:group w:5
natural d:naturally !a:artificial,unnatural k:person t:person w:5
naturalist k:philosopher,scholar t:person
naturally d:natural w:8
nature k:quality w:6
nautical a:maritime
navajo t:person
naval d:navy w:6
navel t:place
navigable d:navigate
navigate d:navigable,navigation,navigator
navigation d:navigate,navigational k:control,guidance w:8
navigational d:navigation
navigator d:navigate t:person
navy d:naval k:force,service t:group w:6
nawab t:person
nazi d:nazism t:person w:7
nazism d:nazi k:fascism,ideology,socialism
neanderthal k:homo t:animal
neapolitan k:italian t:person
near !a:far w:4
nearby w:6
nearest w:8
nearly w:4
neat d:neatly
neatly d:neat
nebraska g:us-state.nebraska w:7
nec t:disease w:8
necessarily d:necessary w:7
necessary n:essential,necessity,requirement,requisite d:necessarily,necessity !a:unnecessary k:thing w:6
necessity n:essential,necessary d:necessary k:condition,demand,need,status w:8
neck w:7
necklace k:jewelry
nee w:8
need v:demand,require d:needy k:state w:4
needed a:required w:5
needless d:needlessly
needlessly d:needless
needs w:5
needy a:destitute,impoverished,indigent d:need k:people,poor
nefarious a:villainous
negative d:negatively,negativity !n:affirmative !a:positive w:6
negatively d:negative
negativity d:negative
neglect n:disregard d:negligent w:8
neglected a:ignored w:8
negligence d:negligent w:8
negligent d:neglect,negligence
negotiate d:negotiation,negotiator w:7
negotiation n:talks d:negotiate k:discussion w:8
negotiator d:negotiate t:person w:8
negro n:african-american t:person
neighbor n:neighbour v:neighbour d:neighborhood,neighborly k:somebody,someone t:person w:7
neighborhood n:neighbourhood,vicinity d:neighbor k:area,country,section w:6
neighboring a:adjacent w:6
neighborly d:neighbor
neighbour n:neighbor v:neighbor t:person
neighbourhood n:locality,neighborhood,vicinity k:area,section t:place w:8
neither w:6
nelson w:7
neo w:8
nepal d:nepalese,nepali w:7
nepalese n:nepali a:nepali d:nepal t:person
nepali n:nepalese a:nepalese d:nepal t:person w:8
nephew g:relative.nephew t:person w:8
neptune g:planet.neptune
nerd t:person
nerve d:nervous w:8
nerves w:8
nervous d:nerve,nervously,nervousness w:7
nervously d:nervous
nervousness d:nervous k:anxiety,emotion
ness t:place
nest w:8
net n:internet d:netting !a:gross w:5
netherlands n:holland w:6
netscape w:8
netted w:8
netting d:net k:mesh,net
network k:group,system w:5
neural d:neuron
neurological d:neurology
neurologist d:neurology k:doctor,physician,specialist t:person
neurology d:neurological,neurologist
neuron d:neural k:cell
neuroscience k:biology
neurotic t:person
neutral d:neutrality t:person w:7
neutrality d:neutral
nevada g:us-state.nevada w:7
never w:4
nevertheless w:7
new !a:old w:1
newark w:8
newborn k:baby,child,infant t:person
newcastle w:7
newcomer t:person w:8
newfoundland t:animal w:8
newly w:6
newman w:8
newport w:8
news w:3
newscast k:broadcast,news
newsletter k:account,news,report w:8
newspaper k:press w:5
newsprint k:paper
newsroom k:staff t:group
newt t:animal w:8
newton w:8
next a:following w:3
nga t:group
ngo k:organisation,organization t:group
ni w:8
nicaragua d:nicaraguan w:8
nicaraguan d:nicaragua t:person
nice d:nicely !a:nasty w:7
nicely d:nice
niche w:8
nicholas w:7
nick w:7
nickel k:metal g:metal.nickel w:8
nickname n:moniker k:name w:8
niece g:relative.niece t:person
nielsen w:8
niger d:nigerian w:8
nigeria d:nigerian w:6
nigerian d:niger,nigeria k:african t:person w:7
night n:nighttime d:nightly w:4
nightclub n:cabaret w:8
nightfall n:dusk
nightingale g:animal.bird t:animal
nightlife k:entertainment,recreation
nightly d:night
nightmare k:situation w:8
nighttime n:night
nih t:group
nihon n:nippon
nike w:8
nile w:8
nimble a:agile
nina w:8
nine w:5
ninja t:person
ninth k:position w:7
nippon n:nihon w:8
nissan w:8
nitrate k:chemical
nitric d:nitrogen
nitrogen d:nitric k:fluid,gas
nixon w:7
nj n:jersey
no !n:yes !a:all w:2
noaa k:agency t:group
nobel w:7
nobility n:aristocracy d:noble
noble n:nobleman d:nobility t:person w:8
nobleman n:noble t:person
nobody k:person,someone t:person w:7
noctuidae k:family
nod k:gesture w:8
noel w:8
noise d:noisy k:happening,sound w:7
noisy d:noise !a:quiet
nomad t:person
nomadic a:wandering
nomenclature n:terminology
nominal d:nominally
nominally d:nominal
nominate d:nomination
nominated w:7
nomination d:nominate k:decision w:7
nominee k:leader,politician t:person w:7
non w:5
nondescript t:person
none k:hour,time w:6
nonetheless w:7
nonexistent !a:existent
nonfiction k:genre,prose
nonlinear !a:linear
nonpartisan !n:partisan !a:partisan t:person
nonprofit n:not-for-profit k:organisation,organization w:7
nonsense w:8
nonstop k:flight
nontraditional !a:traditional
nonviolence d:nonviolent
nonviolent d:nonviolence !a:violent
noodle k:pasta t:food
nook t:place
noon n:midday k:hour,time w:7
nordic n:scandinavian w:8
norfolk w:8
norm w:8
normal d:normality !a:abnormal k:practice w:6
normalcy n:normality
normalisation n:normalization
normality n:normalcy d:normal
normalization n:normalisation d:normalize
normalize d:normalization
normally w:7
norman d:normandy w:7
normandy d:norman
norris w:8
norse n:scandinavian a:scandinavian d:norway t:person
north !a:south w:3
north-east w:8
north-west w:8
northbound a:northward
northeast a:northeastern k:direction w:6
northeastern a:northeast w:7
northern !a:southern w:4
northward a:northbound
northwest a:northwestern w:6
northwestern a:northwest w:7
norway d:norse,norwegian w:6
norwegian d:norway k:european t:person w:7
nose w:7
nostalgia d:nostalgic k:desire
nostalgic d:nostalgia
not w:1
not-for-profit n:nonprofit k:organisation,organization
notable a:celebrated,famed,famous,illustrious,noted,renowned t:person w:6
notably w:7
notary t:person
note v:notice w:6
notebook w:8
noted a:famous,notable,renowned w:5
nothing n:zero w:5
notice v:note d:noticeable,notify k:announcement,statement w:7
noticeable a:detectable d:notice,noticeably
noticeably d:noticeable
noticed !a:unnoticed w:7
notification d:notify
notify v:advise d:notice,notification
notion n:belief,feeling,impression w:7
notorious a:infamous w:8
noun k:word
nov n:november g:month.november
nova w:8
novel d:novelist t:book w:6
novelist d:novel k:author,writer t:person w:8
novella k:fiction,novel t:book
november n:nov k:month g:month.november w:4
novice n:beginner t:person
now k:time w:2
nowadays w:8
nowhere w:8
noxious !a:innocuous
npc t:group w:8
nra t:group
nrc k:agency t:group
nsa k:intelligence t:group
nsc t:group
nsw t:group
nt t:group w:7
nuance n:subtlety
nuclear d:nucleus w:4
nucleus d:nuclear
nude a:naked d:nudity k:painting,picture t:painting w:8
nudge v:prod k:push,pushing
nudity d:nude
nuke k:warhead
null a:void
nullified a:invalidated
nullify v:annul,invalidate
number v:total d:numbering,numerical w:3
numbering d:number k:database
numbers w:5
numeric a:numerical
numerical a:numeric d:number
numerous w:6
nun t:person
nurse d:nursery,nursing k:professional t:person w:8
nursery d:nurse
nursing d:nurse k:care,work w:7
nut d:nutty k:fruit
nutmeg t:plant
nutrient a:nutritious t:food
nutrition d:nutritional,nutritious w:8
nutritional d:nutrition
nutritious a:nutrient d:nutrition
nuts a:crackers w:8
nutty a:fruity d:nut
ny w:8
nylon k:fiber,fibre,polymer
oak k:wood w:8
oakland w:7
oas t:group
oasis t:place
oath n:swearing w:8
oatmeal k:dish t:food
obama w:5
obedience d:obey !n:disobedience
obelisk k:pillar
obese d:obesity
obesity d:obese w:8
obey d:obedience
obi t:group
object d:objection w:7
objection d:object
objectionable a:obnoxious
objective d:objectively,objectivity !a:subjective k:goal w:7
objectively d:objective
objectivity d:objective k:judgement,judgment
obligation n:duty,responsibility d:oblige w:8
obligatory !a:optional
oblige v:compel d:obligation
obliged w:8
oblique !a:parallel,perpendicular
oblivion n:limbo k:obscurity
obnoxious a:objectionable
obscene d:obscenity
obscenity d:obscene
obscure a:vague d:obscurity w:8
obscurity d:obscure !n:clarity,prominence
observance d:observant,observe
observant d:observance,observe
observation d:observe k:activity w:8
observatory t:building w:8
observe d:observance,observant,observation,observer w:8
observed a:discovered w:7
observer d:observe t:person w:8
observing w:8
obsessed a:haunted,preoccupied w:8
obsession k:motivation w:8
obsessive t:person
obstacle k:difficulty w:8
obstetrician d:obstetrics k:physician t:person
obstetrics d:obstetrician k:medicine
obstruct v:impede d:obstruction
obstruction d:obstruct
obtain w:7
obvious d:obviously w:7
obviously d:obvious w:7
oca t:plant
occasion k:event w:7
occasional d:occasionally w:8
occasionally d:occasional w:7
occasions w:7
occidental t:person
occult n:supernatural
occupancy d:occupant
occupant d:occupancy t:person
occupation d:occupy k:act w:7
occupied !a:unoccupied w:7
occupy d:occupation w:8
occur v:happen w:7
occurrence n:happening w:8
ocean d:oceanic k:water t:place w:6
oceanic d:ocean
oct n:october g:month.october
october n:oct k:month g:month.october w:4
octopus t:food
odd d:oddity,oddly !a:even w:8
oddball n:eccentric t:person
oddity d:odd k:eccentricity
oddly d:odd
odds w:7
ode k:lyric,poem t:book
odor n:aroma,smell
odyssey k:journey
off !a:on w:2
off-season k:season
offbeat a:quirky
offended a:pained
offender k:person t:person
offense k:behavior w:7
offensive d:offensively k:operation w:6
offensively d:offensive
offer n:offering d:offering w:5
offering n:offer d:offer k:message w:6
office n:agency,bureau d:official w:3
officer k:man t:person w:5
official d:office,officially !a:unofficial t:person w:3
officially d:official w:6
officiating n:refereeing
offset k:amount,measure w:7
offshoot n:outgrowth
offshore w:7
offspring n:progeny t:person w:8
often w:4
oh w:7
ohio g:us-state.ohio w:6
oil d:oily w:4
oilfield t:place
oily a:greasy d:oil
ok n:okay a:okay w:7
okay n:ok a:ok
okinawa w:8
oklahoma g:us-state.oklahoma w:7
old !a:new,young k:time w:3
old-fashioned a:outmoded
older a:aged,elderly w:6
olive k:fruit w:8
oliver w:7
olivier w:8
olympia d:olympian,olympic
olympian d:olympia k:athlete t:person
olympic d:olympia w:5
olympics k:competition w:6
omaha w:8
oman d:omani w:8
omani d:oman k:arab,arabian t:person
omb k:bureau t:group
ombudsman k:investigator t:person
ominous a:menacing,sinister d:ominously
ominously d:ominous
omission d:omit k:error,mistake
omit v:exclude d:omission
omnibus k:anthology
omnipresent a:ubiquitous
on !a:off w:0
on-line a:online
once w:4
oncology k:medicine
one w:1
one-third k:fraction
one-time a:onetime
oneida k:iroquois t:person
onerous a:burdensome,taxing
onetime a:erstwhile,former,one-time
ongoing w:7
onion w:8
online a:on-line w:5
only w:2
onset k:beginning
ontario w:7
onus n:burden
onwards w:8
opec t:group w:7
open d:opener,opening !v:close !a:shut k:area,country t:place w:4
opened w:5
opener d:open k:start w:7
opening d:open !a:closing w:5
openly w:7
openness w:8
opera d:operatic w:6
operate d:operating,operation,operator w:7
operatic d:opera
operating d:operate w:6
operation d:operate,operational w:5
operational d:operation,operationally w:7
operationally d:operational
operations w:5
operative k:agent t:person w:8
operator d:operate k:function w:7
operetta k:opera
opinion n:sentiment w:6
opium k:drug w:8
opponent n:adversary a:opposing d:oppose k:someone t:person w:7
opportune d:opportunity
opportunity n:chance d:opportune k:being w:6
oppose d:opponent,opposition w:7
opposed !a:unopposed w:6
opposing a:opponent w:7
opposite w:7
opposition n:resistance d:oppose w:4
oppression k:abuse,persecution
oppressive a:tyrannical
opt v:prefer d:option w:8
optic a:optical
optical a:optic,visual d:optics w:8
optics d:optical k:physics
optimal a:optimum d:optimum
optimism d:optimistic !n:pessimism k:feeling,hope w:7
optimist t:person
optimistic d:optimism !a:pessimistic w:7
optimization d:optimize
optimize d:optimization,optimum
optimum a:optimal d:optimal,optimize
option d:opt w:6
optional !a:obligatory w:6
opulent a:sumptuous
or w:1
oracle t:person w:8
oral d:orally k:examination w:8
orally d:oral
orange g:colour.orange w:7
orator t:person
oratorio n:cantata
orbit d:orbital,orbiter k:path t:place w:8
orbital d:orbit
orbiter n:satellite d:orbit
orchard n:grove k:garden t:place
orchestra d:orchestral t:group w:7
orchestral d:orchestra
orchestrated w:8
orchestration k:composition
orchid k:flower t:plant
ordained w:8
ordeal k:experience w:8
order d:ordering,orderly w:4
ordered w:5
ordering d:order w:8
orderly d:order !a:disorderly t:person
ordinance n:regulation k:rule w:8
ordinarily d:ordinary
ordinary d:ordinarily !a:extraordinary t:person w:7
ordnance n:artillery k:weaponry
ore k:mineral w:8
oregano t:plant
oregon g:us-state.oregon w:7
organ d:organist k:piece w:8
organic d:organism !a:inorganic k:chemical w:7
organisation n:governance d:organisational,organise k:body t:group w:7
organisational a:organizational d:organisation
organise v:coordinate d:organisation
organised w:8
organiser t:person
organism d:organic
organist d:organ k:musician,performer t:person
organization d:organizational,organize k:group t:group w:5
organizational a:organisational d:organization w:8
organize d:organization,organizer w:8
organized !a:disorganized w:6
organizer d:organize t:person w:8
organs k:meat t:food w:8
orgy n:binge k:indulgence
orient d:oriental
oriental d:orient w:8
orientation k:activity,position w:8
oriented w:8
origin n:source d:originate k:location w:7
original d:originality,originally w:5
originality d:original k:knowledge
originally d:original w:6
originate v:arise d:origin
originator t:person
orlando w:7
orleans w:7
ornament n:decoration v:decorate d:ornamental,ornamentation k:artifact
ornamental a:decorative d:ornament k:flora,plant t:plant
ornamentation d:ornament
orphan d:orphanage k:child,juvenile,kid t:person
orphanage d:orphan
orthodox !a:unorthodox w:7
os w:8
osaka w:8
oscar k:award,honor w:7
osha t:group
oslo w:8
osprey k:hawk g:animal.bird t:animal
ostrich t:person
other !a:same w:2
otherwise w:6
ottawa t:person w:7
ottoman w:8
ounce w:7
oust d:ouster,ousting w:8
ouster d:oust t:person w:8
ousting d:oust
out w:1
outback k:wilderness t:place
outbreak w:7
outcast n:pariah t:person
outcome k:ending w:7
outcry w:8
outdoor d:outdoors !a:indoor w:7
outdoors d:outdoor t:place w:8
outer w:8
outfield d:outfielder t:place
outfielder d:outfield k:fielder t:person w:8
outfit t:group w:8
outflow k:flow,flowing
outgoing !a:incoming w:8
outgrowth n:offshoot k:consequence
outing w:8
outlandish a:bizarre,eccentric
outlaw a:outlawed !v:legalize t:person
outlawed a:outlaw w:8
outlay n:disbursement k:payment
outlet w:8
outline w:8
outlined w:8
outlook n:expectation w:7
outmoded a:old-fashioned
outpatient k:patient t:person
outpost w:8
output k:product,production w:6
outrage n:indignation v:shock d:outrageous k:anger w:8
outraged a:incensed,indignant w:8
outrageous a:hideous,horrific d:outrage w:8
outreach w:8
outright w:8
outset n:beginning k:point
outside !n:inside !a:inside k:part,region t:place w:4
outsider k:stranger t:person
outsized a:oversize,oversized
outskirts k:area t:place w:8
outspoken w:8
outstanding w:7
outward d:outwardly !a:inward
outwardly d:outward
oval w:8
oven w:8
over a:concluded,ended w:2
overall w:5
overcast k:weather
overcome w:7
overdone a:exaggerated,overstated
overflow k:flow,stream
overflowing a:awash,flooded,inundated
overhaul n:renovation v:modernize k:care,fix,maintenance,repair w:8
overhead !a:surface w:8
overlap d:overlapping
overlapping d:overlap k:covering
overlook t:place
overlooked w:8
overlooking w:8
overlord t:person
overly w:8
overnight w:6
overpass n:flyover k:bridge
overpower v:overwhelm
override v:overrule
overrule v:override,overturn
overseas a:abroad w:6
oversee v:supervise d:overseer w:8
overseer d:oversee t:person
oversight w:8
oversize a:outsized,oversized
oversized a:outsized,oversize
overstated a:exaggerated,overdone
oversupply n:glut
overt d:overtly !a:covert
overtake d:overtaking
overtaking d:overtake
overthrow v:subvert w:8
overtime k:period w:7
overtly d:overt
overturn v:overrule k:motion w:8
overturned w:8
overview k:summary w:8
overweight k:fat,obesity
overwhelm v:overpower
overwhelming d:overwhelmingly w:7
overwhelmingly d:overwhelming w:8
overzealous a:fanatical
owe w:8
owen w:8
owens w:8
owing w:8
owl k:bird g:animal.bird t:animal
own d:owner w:3
owned w:5
owner n:proprietor d:own,ownership t:person w:6
ownership d:owner w:7
ox k:cows t:animal
oxen n:cattle,cows t:animal
oxford w:7
oxidation k:reaction
oxide k:chemical
oxygen k:gas,substance w:8
oyster t:animal
pa t:person w:8
pac t:group
pace n:step,stride d:pacer,pacing w:6
pacer d:pace g:animal.horse t:animal
pacific w:5
pacifist t:person
pacify v:appease,assuage,placate
pacing d:pace
pack d:package,packer,packing w:7
package v:box d:pack,packaging k:collection w:6
packaging d:package k:business w:8
packed a:jammed w:7
packer d:pack t:person
packing d:pack w:8
pact n:treaty k:agreement,understanding w:7
pad d:padding w:8
padding d:pad
paddy t:person
padre t:person
paedophile n:pedophile t:person
pagan t:person
page d:pager w:6
pageant w:8
pager d:page
pagoda k:temple t:building
paid !a:unpaid w:5
pain !n:pleasure w:6
pained a:offended
painful d:painfully w:7
painfully d:painful
painkiller k:drug,medication
pains w:8
painstaking d:painstakingly
painstakingly d:painstaking
paint d:painter,painting k:color,material,stuff w:7
painted w:7
painter d:paint k:artist t:person w:7
painting n:picture d:paint t:painting w:7
pair n:duo v:couple d:pairing k:set w:6
paired w:8
pairing d:pair
pakistan d:pakistani w:5
pakistani d:pakistan t:person w:6
pal n:buddy t:person w:8
palace n:castle k:hall,house w:6
palate t:place
palatine t:person
pale w:8
paleontologist d:paleontology k:scientist t:person
paleontology d:paleontologist
palermo w:8
palestine d:palestinian w:7
palestinian d:palestine t:person w:4
palladium k:metal
palm w:7
palmer w:8
palsy n:paralysis k:dysfunction
pamphlet n:booklet,brochure k:book,publication
pan w:7
panama d:panamanian w:7
panamanian d:panama t:person
pancake k:cake t:food
panchayat t:group
pancreas d:pancreatic k:gland
pancreatic d:pancreas
panda t:animal
pandemic k:epidemic,outbreak w:8
panel d:panelist w:6
panelist d:panel t:person
panhandle t:place
panic n:scare k:fear w:7
panicked a:frightened,terrified
panorama d:panoramic
panoramic d:panorama
panther k:cat t:animal
pantry k:room
pants w:8
panzer g:vehicle.tank t:vehicle
papa n:daddy g:relative.father t:person
papacy t:group
papal a:pontifical w:8
paper w:5
paperback k:book,volume
papers n:document k:writing w:7
paprika k:pepper t:plant
papua t:place w:8
par k:score w:7
para w:8
parable n:allegory k:story t:book
parade w:7
paradise n:eden,heaven k:location t:place w:8
paradox d:paradoxical
paradoxical d:paradox,paradoxically
paradoxically d:paradoxical
paraguay d:paraguayan w:8
paraguayan d:paraguay t:person
parallel !a:oblique,perpendicular w:7
paralysis n:palsy
paralyzed w:8
paramedic t:person
parameter k:constant,quantity
paramilitary k:force,personnel t:group w:8
paramount w:8
paranoid t:person
parasite d:parasitic k:organism
parasitic d:parasite
paratrooper t:person
parcel k:container
parched a:scorched
parchment k:paper
pardon n:forgiveness w:8
pare d:paring
parent d:parental,parenthood t:person w:7
parental d:parent w:8
parenthood d:parent
pariah n:outcast t:person
paring d:pare
paris d:parisian w:5
parish d:parochial k:community t:group w:7
parisian d:paris t:person
park n:parkland d:parked,parking t:place w:4
parked d:park w:8
parker w:7
parking d:park k:room w:7
parkland n:park k:tract t:place
parks w:7
parkway k:road,route
parlance n:idiom
parliament d:parliamentary t:group w:5
parliamentarian k:lawmaker,legislator,politician t:person
parliamentary d:parliament w:6
parlor n:parlour k:room
parlour n:parlor
parmesan k:cheese t:food
parochial d:parish
parody n:lampoon,spoof k:humor,wit w:8
parole w:8
parrot k:bird g:animal.bird t:animal
parsley t:plant
parsons w:8
part d:partial w:3
part-time !a:full-time
partial d:part,partially w:7
partially d:partial w:7
participant d:participate t:person w:8
participate d:participant,participation w:7
participating w:7
participation n:involvement d:participate k:act,event w:7
particle w:8
particular n:specific a:peculiar,special d:particularly k:fact,information w:6
particularly d:particular w:5
partisan d:partisanship !n:nonpartisan !a:nonpartisan t:person w:8
partisanship d:partisan k:inclination,tendency
partizan t:person
partly w:7
partner n:spouse d:partnership k:individual,person,someone t:person w:6
partnership d:partner k:business t:group w:6
parts t:place w:5
party t:group w:3
pasadena w:8
pasha t:person
pashtun k:afghan t:person
pass n:walk d:passage,passer,passing w:5
passage d:pass w:7
passenger t:person w:6
passer d:pass t:person
passerine g:animal.bird t:animal
passing d:pass k:play w:6
passion w:7
passionate d:passionately w:8
passionately d:passionate
passive d:passively w:8
passively d:passive
passport k:permission w:8
past !n:future !a:future,present k:time w:4
pasta k:dish t:food w:8
paste v:glue k:mixture
pasted a:glued
pastel k:color,coloring,colour
pastor n:curate,rector d:pastoral t:person w:8
pastoral d:pastor
pastry k:dough,mixture t:food
pasture n:forage v:graze k:grassland t:place
pat w:7
patch k:pattern w:8
pate t:food
patent k:document,papers w:7
paterson w:8
path w:6
pathan t:person
pathetic a:hapless,pitiful d:pathos
pathfinder t:person
pathogen d:pathogenic k:organism
pathogenic d:pathogen
pathological d:pathology
pathologist d:pathology k:doctor,physician,specialist t:person
pathology d:pathological,pathologist
pathos d:pathetic
patience d:patient w:8
patient d:patience,patiently k:case,individual,person,someone t:person w:7
patiently d:patient
patio n:terrace
patriarch d:patriarchal t:person w:8
patriarchal d:patriarch
patriarchate t:place
patrician n:aristocrat a:aristocratic t:person
patrick w:6
patriot t:person w:8
patriotic d:patriotism w:8
patriotism n:nationalism d:patriotic k:loyalty
patrol v:police t:group w:7
patron t:person w:8
patsy t:person
pattern v:model w:7
patty t:food
paul d:pauline w:5
pauline d:paul
pause v:hesitate w:8
pave d:paving w:8
paved !a:unpaved w:8
pavement n:sidewalk
pavilion k:tent w:8
paving d:pave
pay n:salary,wage d:payment w:4
payback k:payoff
paying w:6
payload n:cargo,warhead k:explosive
payment d:pay k:cost,spending w:7
payoff k:cost,payment
payroll w:8
pbs w:8
pc k:computer w:7
pct n:percent,percentage w:8
pea k:vegetable t:food
peace !n:war w:4
peaceful d:peacefully w:6
peacefully d:peaceful w:8
peacekeeper k:soldier t:person
peacekeeping k:operation w:7
peacemaker k:mediator t:person
peacock t:animal
peak n:elevation,height w:7
peaked w:8
peanut k:fruit
pear k:fruit t:food
pearl w:7
peasant t:person
peculiar a:curious,particular
pedagogical d:pedagogy
pedagogy d:pedagogical
peddling k:selling
pedestrian t:person w:8
pediatric d:pediatrics
pediatrician d:pediatrics k:doctor,physician t:person
pediatrics d:pediatric,pediatrician k:medicine
pedigree n:ancestry,lineage a:thoroughbred t:group
pedophile n:paedophile t:person
peel d:peeling w:8
peeling d:peel
peer t:person w:8
peerage k:nobility
peking n:beijing
pelican g:animal.bird t:animal
pelvic d:pelvis
pelvis d:pelvic
pembroke g:animal.dog t:animal
pen w:8
penalize v:punish
penalty n:punishment w:6
penance n:repentance
pending w:7
penetrate d:penetration
penetrating a:piercing
penetration d:penetrate
penguin g:animal.bird t:animal
penicillin k:antibiotic
peninsula d:peninsular k:land t:place w:7
peninsular d:peninsula
penn w:8
pennsylvania g:us-state.pennsylvania w:6
penny w:8
pension k:payment w:7
pensioner t:person
pentagon w:6
pentathlon k:athletics
pentecostal k:christian,protestant t:person
penthouse k:apartment
people w:2
peoples k:people w:7
pepper t:plant w:7
pepsi k:cola t:food w:8
perceive d:perception
perceived w:7
percent n:pct,percentage w:2
percentage n:pct,percent w:6
perception d:perceive w:8
percussion d:percussionist k:music
percussionist d:percussion k:musician,performer t:person
peregrine k:falcon g:animal.bird t:animal
perennial !a:annual,biennial k:plant t:plant w:8
perfect d:perfection,perfectly !a:imperfect w:6
perfection d:perfect
perfectly d:perfect w:8
perforated a:pierced,punctured
perform d:performance,performer,performing w:7
performance d:perform w:5
performer d:perform t:person w:8
performing n:acting d:perform k:act,arts w:7
perfume n:fragrance,scent k:smell
perhaps w:6
peril n:hazard,jeopardy,risk v:menace d:perilous k:danger
perilous d:peril
perimeter k:edge,line w:8
period w:4
periodical k:publication
periodically w:8
peripheral d:periphery !a:central
periphery d:peripheral
perish v:die
perjury k:misdemeanor
permanent a:lasting d:permanently w:6
permanently d:permanent w:8
permissible d:permit
permission d:permit k:approval w:7
permit n:license v:allow,let d:permissible,permission !v:forbid k:document w:7
perpendicular !a:oblique,parallel
perpetrator n:culprit k:offender t:person
perpetual a:eternal,everlasting,unending d:perpetually
perpetually d:perpetual
perplexing a:confusing,puzzling
perry w:7
persecution k:abuse w:8
perseverance n:persistence,tenacity k:determination
persia d:persian
persian n:iranian a:iranian d:persia t:person w:7
persist v:prevail d:persistent
persistence n:perseverance,tenacity d:persistent k:strength
persistent a:relentless d:persist,persistence,persistently w:8
persistently d:persistent
person n:individual,somebody,someone k:being t:person w:5
persona k:portrayal
personal d:personality,personally !a:impersonal w:5
personality d:personal w:7
personalized a:individualized
personally d:personal w:7
personnel k:organization t:group w:6
perspective n:view k:attitude w:7
persuade d:persuasion !v:dissuade w:7
persuasion d:persuade
perth w:8
peru d:peruvian w:7
peruvian d:peru t:person w:8
peshawar w:8
pesky a:annoying,irritating
peso w:8
pessimism d:pessimistic !n:optimism k:despair,feeling
pessimistic d:pessimism !a:optimistic
pest t:disease
pesticide k:chemical
pet k:animal t:animal w:8
peter w:5
petersburg w:7
petite a:diminutive
petition n:request d:petitioner k:message w:7
petitioner d:petition t:person
petrol n:gasoline k:fuel w:8
petroleum n:crude k:fuel w:7
petter t:person
petty k:theft w:8
phantom w:8
pharaoh k:ruler t:person
pharma t:group
pharmaceutical d:pharmacist,pharmacy k:drug,medicine w:8
pharmacist n:chemist d:pharmaceutical,pharmacy t:person
pharmacology k:medicine
pharmacy n:drugstore d:pharmaceutical,pharmacist k:medicine w:8
phase n:stage k:period w:6
phd k:doctorate w:8
phenomenal d:phenomenon
phenomenon d:phenomenal w:8
philadelphia w:6
philanthropic d:philanthropy
philanthropist d:philanthropy t:person
philanthropy d:philanthropic,philanthropist
philharmonic n:symphony k:orchestra t:group w:8
philip w:7
philippine a:filipino d:philippines w:6
philippines d:philippine w:6
philology k:humanities
philosopher d:philosophical,philosophy k:scholar t:person w:8
philosophical d:philosopher,philosophy w:8
philosophy n:doctrine d:philosopher,philosophical w:7
phoenix w:7
phone n:telephone v:telephone w:5
phonology k:linguistics
phony a:bogus,fake t:person
photo n:photograph w:7
photograph n:photo d:photographer,photographic,photography w:8
photographer d:photograph,photography k:artist t:person w:7
photographic d:photograph,photography
photography d:photograph,photographer,photographic w:8
photojournalist k:journalist,writer t:person
phrase v:word d:phrasing k:expression w:7
phrasing d:phrase
physical d:physically,physics !a:mental w:6
physically d:physical w:8
physician n:doctor t:person w:7
physicist d:physics k:scientist t:person
physics d:physical,physicist k:science w:7
physiological d:physiology
physiology d:physiological k:biology
pia t:plant
pianist d:piano k:musician,performer t:person w:8
piano d:pianist w:7
piazza t:place w:8
pic t:film
piccolo k:flute
pick n:choice d:picking w:6
picking d:pick w:7
pickle k:relish t:food
pickup k:truck g:vehicle.truck w:8
picnic k:holiday,vacation
pictorial d:picture k:periodical,publication
picture n:painting v:image d:pictorial w:6
pie t:food w:8
piece w:6
pier n:wharf k:platform w:8
pierce w:8
pierced a:perforated,punctured
piercing a:penetrating
pierre w:7
piety k:morality
pig d:piggy k:swine g:animal.hog t:animal w:8
pigeon g:animal.bird t:animal
piggy d:pig t:animal
pigment k:color,colour
pike k:highway,road,route
pile n:heap v:heap w:8
piles n:heaps,loads,stacks
pilgrim t:person
pilgrimage k:journey,travel,travelling w:8
pill w:8
pillaging n:plundering
pilot d:piloting t:person w:6
piloting d:pilot
pimp t:person
pin w:8
pinch w:8
pine w:8
pineapple t:plant
ping w:8
pink k:color g:colour.pink w:7
pinot k:grape t:plant
pinto g:animal.horse t:animal
pioneer n:innovator t:person w:8
pipe d:piping k:tube w:8
pipeline w:7
piper t:person
piping d:pipe
piracy d:pirate w:8
pirate d:piracy t:person w:8
pistol n:handgun k:gun g:weapon.gun w:8
pit d:pitting k:hole t:place w:8
pitch d:pitched,pitcher,pitching w:7
pitched d:pitch w:7
pitcher d:pitch k:player t:person w:7
pitching d:pitch k:playing w:7
pitiful a:pathetic
pitt w:8
pitting d:pit
pittsburgh w:7
pity k:feeling,sympathy
pivot t:person
pivotal w:8
pizza k:dish t:food w:8
placard n:poster
placate v:appease,assuage,pacify
place n:spot v:position,put,set d:placement t:place w:3
placebo k:drug,medication
placed a:located w:6
placement d:place w:8
placid a:tranquil
plague v:blight t:disease w:8
plaid n:tartan k:cloth,fabric
plain d:plainly k:ground,land t:place w:7
plainly d:plain
plaintiff !n:defendant t:person
plan n:program d:planning w:4
planar a:two-dimensional !a:cubic,linear
plane n:airplane k:aircraft g:vehicle.airplane w:5
planet d:planetary w:7
planetarium t:building
planetary d:planet
planned !a:unplanned w:5
planner t:person
planning d:plan w:6
plant d:planting k:construction w:5
plantation k:acres,estate,land w:8
planted w:8
planter k:farmer t:person
planting d:plant w:8
plaque k:marking w:8
plasma w:8
plastic k:solid w:7
plate w:7
plateau k:elevation t:place w:8
platform k:level,surface w:7
platinum k:metal g:metal.platinum w:8
platoon k:force t:group
plaudits n:acclaim
plausible !a:implausible
play n:drama d:played,player,playing w:3
playbook k:notebook
playboy t:person w:8
played d:play w:4
player d:play t:person w:5
playful d:playfully
playfully d:playful
playground t:place
playing d:play w:5
playmaker k:player t:person
playmate k:companion t:person
playoff k:competition,contest w:7
playwright n:dramatist k:author,writer t:person w:8
plaza n:mall k:square t:place w:8
plea k:appeal,asking,request w:7
plead d:pleading w:8
pleading d:plead
pleasant d:pleasantly !a:unpleasant w:8
pleasantly d:pleasant
please d:pleasure w:7
pleased !a:displeased w:7
pleasure d:please !n:pain k:feeling w:8
plebiscite k:vote
pledge w:7
pledged a:sworn w:7
plenary d:plenum
plenty w:7
plenum d:plenary t:group
plight n:predicament w:8
plo k:movement t:group w:8
plot w:6
ploughed a:plowed
plow d:plowing
plowed a:ploughed
plowing d:plow
ploy n:gambit k:remark
plucked !a:bowed
plug d:plugged k:block w:8
plugged d:plug
plum t:plant
plumber k:journeyman t:person
plumbing k:installation
plump a:chubby
plunder n:loot v:loot d:plundering
plundered a:looted,ransacked
plundering n:pillaging d:plunder
plunge v:dive w:8
plural d:plurality !n:singular k:form,word
plurality d:plural
plus !a:minus k:quality w:6
plutonium k:substance w:8
plymouth w:8
plywood k:sheet
pm w:7
pneumonia k:disease t:disease w:8
poached a:boiled
pocket k:bag w:7
podium w:8
poem k:writing t:book w:8
poet d:poetic k:author,writer t:person w:7
poetic d:poet,poetry
poetry n:verse d:poetic k:style w:7
poignant a:touching
point d:pointer w:4
pointed d:pointedly w:7
pointedly d:pointed
pointer d:point
poised w:8
poison d:poisoning,poisonous k:substance w:8
poisoning n:intoxication d:poison w:8
poisonous d:poison
poke v:jab d:poking
poker w:8
poking d:poke
pol t:person w:8
poland d:polish w:6
polar d:pole w:8
pole d:polar w:7
police n:constabulary v:patrol t:group w:3
policeman t:person w:8
policy k:plan,program w:4
polio t:disease w:8
polish d:poland w:6
politburo k:committee t:group
polite a:genteel d:politely
politely d:polite
political d:politically,politics w:3
politically d:political w:7
politician d:politics k:leader,person t:person w:6
politico t:person
politics d:political,politician w:5
poll d:pollster w:6
pollard t:plant
pollination k:fertilization
polls k:place,point,position t:place w:6
pollster d:poll t:person
pollutant d:pollute k:waste
pollute d:pollutant,pollution
polluted a:contaminated
pollution d:pollute w:7
polo w:8
polyester k:polymer,resin
polyethylene k:polymer,resin
polygamy k:marriage
polymer k:chemical
polymerase k:enzyme,protein
polynesia d:polynesian
polynesian d:polynesia t:person
polynomial k:function
polytechnic k:school t:group
pomegranate t:plant
pomeranian g:animal.dog t:animal
ponce t:person
pond k:lake,water t:place w:8
ponder v:mull
pontiff n:pope d:pontifical k:catholic t:person
pontifical a:papal d:pontiff
pony k:horse g:animal.horse t:animal
ponytail k:hair,hairstyle
pool w:7
poor d:poorly !n:rich !a:rich k:group,people w:5
poorly d:poor w:8
pop d:popping g:relative.father t:person w:6
popcorn k:cereal,corn t:plant
pope n:pontiff k:catholic,christian,leader t:person w:6
popping d:pop
poppy k:flower t:plant
populace k:people
popular d:popularity,popularly !a:unpopular w:5
popularity d:popular !n:unpopularity k:quality w:7
popularly d:popular
populate v:inhabit
populated w:8
population k:group,people w:4
populism d:populist
populist d:populism t:person w:8
populous w:8
porch w:8
pore d:porous t:place
pork k:food,meat t:food w:8
porn n:pornography
pornographic d:pornography
pornography n:porn d:pornographic w:8
porous d:pore
port w:6
portability d:portable k:mobility
portable d:portability w:8
portal k:access,entrance w:8
porte t:group
porter k:jack t:person w:8
portfolio w:7
portico k:porch
portion w:6
portland w:7
porto w:8
portrait n:portrayal d:portray k:description,picture w:7
portray d:portrait,portrayal,portraying w:8
portrayal n:portrait d:portray k:description,picture w:8
portrayed a:depicted w:7
portraying n:depicting d:portray
portsmouth w:8
portugal d:portuguese w:7
portuguese d:portugal k:latin w:7
pose d:posed,posing w:8
posed d:pose w:7
posh a:classy
posing d:pose w:8
position v:place,put,set d:positioning w:5
positioning n:locating d:position w:8
positive d:positively !a:negative w:5
positively d:positive w:8
posse t:group
possess d:possession w:8
possessed w:8
possession d:possess k:control w:7
possibility d:possible !n:impossibility w:6
possible d:possibility !a:impossible w:4
possibly w:6
post d:postal,posted,poster,posting w:5
postal d:post w:7
posted d:post w:6
poster n:placard d:post k:sign w:8
posterior !a:anterior
postgraduate a:graduate k:student t:person
posthumous d:posthumously
posthumously d:posthumous
posting d:post k:sign w:8
postman t:person
postmaster t:person
postpone v:defer,shelve d:postponement w:8
postponement n:delay d:postpone k:suspension
postwar !a:prewar w:8
pot w:8
potable t:food
potato k:vegetable t:food w:8
potency n:effectiveness d:potent,potential
potent d:potency w:8
potential d:potency,potentially !a:actual k:being w:5
potentially d:potential w:7
potter t:person w:8
pottery w:8
pouch k:bag
poultry n:fowl k:bird g:animal.bird t:animal w:8
pound n:lb w:7
pounding k:blow
pour w:8
pouring a:gushing w:8
poverty !n:wealth w:6
pow k:prisoner t:person
powder w:7
powell w:6
power w:3
powered w:7
powerful d:powerfully !a:powerless w:6
powerfully d:powerful
powerhouse t:person w:8
powerless !a:powerful
practical d:practicality,practice !a:impractical w:7
practicality d:practical k:usefulness
practically w:8
practice v:exercise d:practical k:act w:5
practiced w:8
practitioner k:professional t:person
pragmatic d:pragmatism
pragmatism n:realism d:pragmatic k:doctrine,philosophy
prague w:8
prairie t:place w:8
praise n:congratulations,kudos !v:criticize k:message w:7
praising w:8
pray d:prayer w:8
prayer d:pray w:7
prc n:china
preach d:preacher,preaching
preacher d:preach t:person w:8
preaching n:sermon d:preach
precaution d:precautionary
precautionary d:precaution
precedence d:precedent
precedent d:precedence k:example,instance w:8
preceding !a:succeeding w:8
precinct k:district t:place
precious a:cherished,treasured w:8
precipitate a:precipitous
precipitation k:amount
precipitous a:precipitate
precise d:precisely w:8
precisely d:precise w:8
precision k:accuracy w:8
preclude v:forestall
precocious !a:retarded
precursor k:material,substance
predator t:person
predecessor t:person w:7
predicament n:plight,quandary k:difficulty
predict d:prediction,predictive,predictor w:7
predictability d:predictable k:certainty
predictable d:predictability,predictably !a:unpredictable w:8
predictably d:predictable
prediction d:predict w:8
predictive d:predict
predictor d:predict t:person
predominant a:prevailing,prevalent d:predominantly
predominantly d:predominant w:8
preface n:foreword k:introduction
prefect t:person
prefectural d:prefecture
prefecture d:prefectural k:district t:place w:8
prefer v:opt d:preference w:7
preference d:prefer,preferential w:8
preferential d:preference
preferred w:7
prefix !v:suffix
pregnancy n:maternity d:pregnant w:8
pregnant d:pregnancy w:7
prehistoric d:prehistory
prehistory d:prehistoric
prejudice n:bias k:tendency w:8
prelate k:clergyman,priest t:person
preliminary k:competition,contest w:7
premature d:prematurely w:8
prematurely d:premature
premier a:prime d:premiership t:person w:5
premiere k:performance,show w:8
premiership d:premier w:8
premise n:assumption w:8
premises k:site t:place w:8
premium k:cost,payment w:7
prentice t:person
preoccupied a:obsessed
prep n:homework
preparation d:prepare k:activity w:7
preparatory d:prepare w:8
prepare v:ready d:preparation,preparatory w:7
prepared d:preparedness !a:unprepared w:6
preparedness n:readiness d:prepared
preposterous a:laughable,ridiculous
prerequisite n:requirement
prerogative n:privilege
presbyterian k:christian,protestant t:person w:8
preschool t:group
prescribe v:dictate d:prescription
prescribed w:8
prescription d:prescribe k:substance w:8
preseason k:season w:8
presence d:present !n:absence k:being,state w:6
present v:show d:presence,presentation,presently !a:absent,future,past k:time w:5
present-day w:8
presentation d:present w:7
presenter t:person w:8
presently d:present w:8
preservation d:preserve k:protection w:8
preserve v:maintain,save d:preservation k:area,environment w:7
preserved !a:destroyed w:8
preserves t:food
preside d:president
presidency d:president,presidential k:term w:6
president d:preside,presidency,presidential t:person w:2
presidential d:presidency,president w:5
presidio k:fort
presidium k:committee t:group
presley w:8
press d:pressing,pressure w:4
pressed w:7
pressing a:urgent d:press k:push,pushing w:7
pressure v:force d:press w:5
prestige d:prestigious k:status w:8
prestigious a:esteemed,honored d:prestige w:7
presumably w:8
presume v:assume d:presumption
presumption d:presume k:assumption
pretend d:pretending,pretense
pretender k:claimant t:person
pretending n:pretense d:pretend
pretense n:pretending d:pretend,pretentious k:deceit
pretentious d:pretense
pretoria w:8
pretty w:6
prevail v:persist w:8
prevailing a:predominant,prevalent w:8
prevalence d:prevalent
prevalent a:predominant,prevailing,rife d:prevalence w:8
prevent v:forestall d:preventative,prevention,preventive w:6
preventative n:preventive a:preventive d:prevent k:medication,therapeutic
prevention d:prevent k:act w:7
preventive n:preventative a:preventative d:prevent k:medication,medicine w:8
preview k:advertisement w:8
previous d:previously w:5
previously d:previous w:6
prewar !a:postwar
prey w:8
price d:pricey,pricing w:4
priceless a:invaluable
pricey a:costly d:price
pricing d:price w:8
pride !n:humility w:7
priest d:priesthood,priestly t:person w:7
priesthood d:priest,priestly k:profession t:group
priestly d:priest,priesthood
prima t:food
primacy k:importance
primarily d:primary w:6
primary a:main,principal d:primarily !a:secondary k:election,vote w:6
primate t:person
prime a:premier w:4
primer t:book
primitive t:person w:8
primus t:person
prince d:princely k:leader t:person w:6
princely d:prince
princess t:person w:7
princeton w:8
principal a:chief,main,master,primary d:principally w:7
principality t:place
principally d:principal
principle w:7
print v:publish d:printer,printing w:7
printer d:print t:person
printing d:print k:writing w:8
prior d:priority k:religious t:person w:6
prioritize d:priority
priority d:prior,prioritize k:position,status w:7
priory t:building
prison g:building.prison w:5
prisoner n:captive k:person t:person w:7
privacy n:secrecy w:7
private d:privately !a:public t:person w:5
privateer t:person
privately d:private w:7
privatisation n:privatization
privatization n:privatisation d:privatize w:8
privatize d:privatization
privilege n:prerogative w:8
privileged !a:underprivileged
prize w:6
pro !a:anti t:person w:5
proactive !a:retroactive
probability d:probable k:amount,measure,quantity w:8
probable d:probability,probably !a:improbable k:person t:person w:8
probably d:probable w:5
probate d:probation
probation d:probate w:8
probe n:investigation w:7
probing a:searching
problem d:problematic w:5
problematic a:baffling,debatable d:problem
procedural d:procedure w:8
procedure n:process d:procedural,proceed k:act w:7
proceed d:procedure,proceeding,proceedings w:7
proceeding n:proceedings d:proceed w:8
proceedings n:proceeding d:proceed w:7
proceeds k:income w:8
process n:procedure d:processing,processor w:4
processed w:8
processing d:process k:process w:7
procession w:8
processor d:process t:group w:8
proclaim d:proclamation
proclaimed w:8
proclamation d:proclaim k:statement
proctor t:person
procure d:procurement
procurement d:procure k:acquisition w:8
prod n:prodding,spur,spurring,urging v:nudge d:prodding
prodding n:prod,spurring,urging d:prod k:encouragement
prodigious a:colossal
prodigy t:person
produce d:producer,product,production k:food t:food w:6
producer d:produce t:person w:6
product n:merchandise d:produce k:good w:6
production d:produce w:4
productive d:productivity !a:unproductive w:8
productivity d:productive k:quality w:8
profane d:profanity
profanity d:profane
profess d:profession
profession d:profess,professional w:8
professional d:profession,professionally k:person t:person w:5
professionalism k:expertise
professionally d:professional w:8
professor d:professorship t:person w:5
professorship d:professor
proficiency d:proficient k:competence
proficient a:adept d:proficiency
profile w:7
profiling k:identification
profit n:earnings,profits v:benefit k:income w:5
profitability d:profitable k:advantage,gain,profit w:8
profitable d:profitability !a:unprofitable w:8
profits n:earnings,profit k:income w:6
profound d:profoundly !a:superficial w:8
profoundly d:profound
progeny n:offspring t:person
prognosis k:prediction
program n:plan v:programme d:programmer w:4
programme v:program d:programming w:6
programmer d:program k:engineer t:person
programming n:scheduling d:programme k:planning w:7
progress d:progression k:development w:5
progression d:progress
progressive n:liberal w:7
prohibit v:forbid d:prohibition w:8
prohibited a:banned,forbidden w:8
prohibition n:ban d:prohibit k:law w:8
project n:task,undertaking d:projection k:work w:5
projected a:projecting w:7
projectile k:weapon
projecting a:projected,protruding
projection d:project k:prediction w:8
proliferation k:development,growing w:8
prolific w:8
prolonged a:extended,lengthy,protracted w:8
prom k:dance
prominence d:prominent !n:obscurity k:position,status w:8
prominent d:prominence,prominently w:6
prominently d:prominent w:8
promise n:hope k:act,commitment,message w:7
promising w:7
promontory n:headland t:place
promote v:encourage,further d:promotion w:6
promoter t:person w:8
promotion n:publicity d:promote,promotional w:7
promotional d:promotion w:8
prompt v:motivate d:prompting,promptly w:8
prompting d:prompt w:7
promptly d:prompt w:8
prone w:8
pronounced w:8
pronouncement k:declaration
proof k:evidence,grounds,information w:7
prop w:8
propaganda k:message w:8
propagate d:propagation
propagation d:propagate k:transmission
propane k:fuel,gas
propel d:propellant,propeller,propulsion
propellant d:propel
propeller d:propel
propensity n:tendency k:inclination,liking
proper d:properly !a:improper w:7
properly d:proper w:7
property w:5
prophecy d:prophetic
prophet d:prophetic t:person w:8
prophetic d:prophecy,prophet
proponent n:advocate t:person
proportion k:ratio w:8
proportionate !a:disproportionate
proposal d:propose k:message w:6
propose v:suggest d:proposal,proposition w:8
proposition d:propose w:8
proprietary k:ownership
proprietor n:owner k:businessman t:person
propriety !n:impropriety k:demeanor
propulsion d:propel
prose k:genre,style w:8
prosecute d:prosecution,prosecutor w:8
prosecution d:prosecute k:action w:7
prosecutor d:prosecute k:attorney,lawyer,official t:person w:6
prospect n:expectation k:possibility,potential w:7
prospective w:8
prosper v:thrive
prosperity d:prosperous w:7
prosperous a:booming,flourishing,thriving d:prosperity w:8
prostate w:8
prostitute n:whore d:prostitution k:female,woman t:person
prostitution d:prostitute k:crime w:8
protagonist k:person t:person w:8
protease k:enzyme,protein
protect d:protection,protective,protector w:6
protected !a:unprotected w:7
protecting w:7
protection d:protect k:act w:6
protectionism d:protectionist k:policy
protectionist d:protectionism t:person
protective d:protect w:8
protector d:protect t:person
protectorate k:territory t:place
protege t:person
protein w:7
protest d:protestant,protester w:6
protestant d:protest,protestantism k:christian t:person w:7
protestantism d:protestant k:christianity,religion
protester d:protest t:person
protocol w:7
prototype k:model w:8
protracted a:lengthy,prolonged w:8
protruding a:projecting,sticking
proud d:proudly !a:humble w:7
proudly d:proud
prove v:demonstrate w:6
proved a:proven w:6
proven a:proved w:7
provenance k:origin t:place
provide v:furnish,supply d:provider,provision w:5
providence w:8
provider n:supplier d:provide t:person w:8
province d:provincial k:district t:place w:4
provincial d:province k:official t:person w:6
provision d:provide w:7
provisional d:provisionally w:8
provisionally d:provisional
provisions t:food w:7
provocation d:provoke k:aggression,behavior,behaviour,conduct
provocative d:provoke w:8
provoke v:arouse,elicit,evoke d:provocation,provocative w:8
provoked w:8
provost k:administrator t:person
prowess n:artistry k:ability
proximity k:distance w:8
proxy t:person w:8
prudence d:prudent k:discretion,wisdom
prudent d:prudence
prudential w:8
prune d:pruning t:food
pruning d:prune
prussia d:prussian w:8
prussian d:prussia k:german t:person
pseudo t:person
pseudonym k:name
psyche n:mind d:psychic
psychiatric d:psychiatry w:8
psychiatrist d:psychiatry k:doctor,physician,specialist t:person w:8
psychiatry d:psychiatric,psychiatrist k:medicine
psychic d:psyche t:person
psycho n:psychotic t:person
psychoanalysis k:psychotherapy,therapy
psychological d:psychologically,psychology w:7
psychologically d:psychological
psychologist d:psychology k:scientist t:person w:8
psychology d:psychological,psychologist k:science,study,subject w:8
psychosis d:psychotic
psychotherapy k:medicine,psychiatry
psychotic n:psycho d:psychosis t:person
pub n:saloon t:building w:8
public d:publicity,publicly !a:private k:group,people w:3
publication d:publish k:product,production,work w:7
publicised a:publicized
publicist t:person
publicity n:promotion d:public w:7
publicize v:advertise d:publicizing
publicized a:publicised !a:suppressed w:8
publicizing d:publicize
publicly d:public w:7
publish v:print d:publication,publisher,publishing w:7
published !a:unpublished w:5
publisher d:publish k:business,firm w:7
publishing d:publish k:business,commerce w:7
puck w:8
pudding k:dish t:food
pueblo t:person
puff a:puffed d:puffy
puffed a:puff
puffy d:puff
pulitzer w:8
pull n:pulling d:pulling !v:push w:6
pulling n:pull d:pull w:7
pullman t:vehicle
pullout k:withdrawal w:8
pulp w:8
pulse n:heartbeat k:wave w:8
puma n:cougar g:animal.cat t:animal
pump k:mechanism w:8
pumped w:8
pumpkin k:squash,vine t:plant
punch k:blow w:8
puncture k:mishap
punctured a:perforated,pierced
pundit t:person
punish v:penalize d:punishing,punishment,punitive w:8
punished !a:unpunished w:8
punishing d:punish
punishment n:penalty d:punish w:7
punitive d:punish w:8
punjab w:8
punjabi k:indian t:person
punk n:thug t:person w:8
punt d:punter w:8
punter d:punt t:person
pup t:animal
pupil n:student t:person w:8
puppet w:8
puppy k:dog g:animal.dog t:animal
purchase v:buy d:purchaser,purchasing w:6
purchaser n:buyer d:purchase t:person
purchasing n:buying d:purchase k:acquisition,purchase w:8
pure d:purity w:7
puree t:food
purely w:8
purge d:purging
purging d:purge k:cleansing
purification d:purify k:cleaning,cleansing
purify d:purification,purity
puritan k:protestant t:person
purity d:pure,purify
purple a:violet k:color g:colour.purple w:8
purpose n:aim,function,intent,intention v:aim k:content,end,goal w:6
purposeful d:purposefully
purposefully d:purposeful
purse n:handbag w:8
pursue v:engage d:pursued,pursuit w:7
pursued d:pursue t:person w:8
pursuing w:7
pursuit n:chase,quest d:pursue w:7
push n:pushing d:pushing !v:pull k:act w:6
pusher t:person
pushing n:push d:push w:7
put v:lay,place,position,set w:4
putin w:6
putsch n:coup
putt d:putter,putting k:shot,stroke w:8
putter d:putt k:golfer t:person
putting d:putt k:shot w:6
puzzle k:problem,question w:8
puzzling a:confusing,enigmatic,perplexing
pygmy t:person
pyongyang w:7
pyramid w:8
python g:animal.snake t:animal
qaeda n:al-qaeda w:7
qatar d:qatari w:7
qatari d:qatar k:arab,arabian t:person
qi n:chi
qin k:dynasty t:group w:8
qing k:dynasty t:group
quadrant t:place
quadratic k:equation
quail t:food
quake n:earthquake,temblor w:7
quaker t:person
quakers t:group
qualification d:qualify w:8
qualified !a:unqualified w:7
qualifier d:qualify t:person w:8
qualify d:qualification,qualifier,qualifying,quality w:7
qualifying d:qualify w:7
qualitative !a:quantitative
quality a:choice d:qualify w:6
quandary n:dilemma,predicament
quantify d:quantity
quantitative !a:qualitative
quantity d:quantify w:8
quantum k:concept w:8
quarantine k:isolation w:8
quark k:particle
quarrel n:wrangle v:dispute k:conflict,disagreement,dispute
quarry t:person
quarter d:quarterly,quarters w:4
quarterback k:back t:person w:7
quarterfinal k:competition,contest,match w:8
quarterly d:quarter w:7
quartermaster k:officer t:person
quarters d:quarter k:construction,housing,structure w:7
quartet w:8
quartz k:glass
quash v:subdue
quay k:dock,pier,wharf
quebec d:quebecois w:7
quebecois d:quebec t:person
quechua t:person
queen t:animal w:6
queens w:8
queensland w:8
queer k:gay t:person
quell d:quelling w:8
quelling d:quell
quest n:pursuit k:search w:8
question n:inquiry d:questioning w:5
questionable w:8
questioning n:inquiring d:question k:asking,request w:7
quick a:speedy d:quicker,quickest,quickly,quickness w:6
quicker d:quick w:8
quickest d:quick
quickly d:quick w:5
quickness d:quick
quiet n:silence v:calm,still d:quietly !a:noisy w:7
quietly d:quiet w:8
quill k:pen
quintet k:music,opus
quirk d:quirky
quirky a:offbeat d:quirk
quit v:stop w:7
quite w:6
quorum t:group
quota w:8
quotation n:quote d:quote k:notation,note
quote n:quotation d:quotation w:8
quran n:koran
rabbi d:rabbinic,rabbinical t:person w:8
rabbinic a:rabbinical d:rabbi
rabbinical a:rabbinic d:rabbi
rabbit g:animal.rabbit t:animal w:8
rabid a:fanatical d:rabies
rabies d:rabid t:disease
raccoon k:fur
race d:racer,racial,racing w:4
racecourse n:racetrack,raceway
racehorse k:horse g:animal.horse t:animal
racer d:race k:driver
racetrack n:racecourse,raceway
raceway n:racecourse,racetrack
rachel w:8
racial d:race,racially w:7
racially d:racial
racing d:race k:sport w:6
racism d:racist w:8
racist d:racism k:partisan t:person w:8
rack k:frame
racketeering k:crime,felony
racking a:wrenching
radar w:7
radial d:radius
radiation k:energy w:8
radical a:extremist,revolutionary,ultra d:radically w:7
radicalism k:ideology
radically d:radical
radio w:5
radioactive d:radioactivity w:8
radioactivity d:radioactive
radiological d:radiology
radiology d:radiological
radius d:radial k:length w:8
raf t:group w:8
raft k:float
rag k:cloth
rage n:fury k:anger,emotion w:8
raging w:8
ragtime k:music
raid k:attack w:7
raider t:person
rail w:7
railroad n:railway k:line t:group w:7
railway n:railroad k:line w:6
rain n:rainfall d:rainy k:conditions,weather w:6
rainbow w:8
rainfall n:rain k:conditions,weather w:8
rainforest k:flora,forest,vegetation
rainstorm k:rain,rainfall,storm
rainwater k:water
rainy d:rain w:8
raise v:lift d:raising !v:lower k:amount,increase w:6
raised !a:lowered w:5
raiser t:person
raisin t:food
raising d:raise k:rise,rising w:6
raja t:person w:8
rajput k:hindu t:person
rake t:person
raleigh w:8
rally d:rallying w:6
rallying d:rally w:8
ram k:memory w:8
ramadan w:8
rambouillet g:animal.sheep t:animal
ramona t:plant
ramp w:8
rampage w:8
rampant w:8
rampart k:embankment
ramshackle a:dilapidated
ranch d:rancher,ranching k:farm t:place w:7
rancher d:ranch k:farmer t:person
ranching d:ranch k:agriculture,cultivation,farming,husbandry
rancor n:bitterness,resentment k:enmity,hatred,hostility
rand w:8
random d:randomly w:7
randomly d:random
randy w:8
range n:reach,scope d:ranging w:5
ranger t:person w:8
ranging d:range w:7
rangoon n:yangon
rani t:person
rank d:ranking w:7
ranked w:6
ranking d:rank k:position,standing,status w:7
ransacked a:looted,plundered
ransom w:8
rap w:8
rape t:plant w:7
raped w:8
rapid d:rapidly t:place w:7
rapidly d:rapid w:7
rapist k:assailant,attacker,offender t:person
rapper k:musician,singer t:person w:8
rapport k:affinity
rapporteur t:person
rapprochement n:reconciliation k:cooperation
raptor g:animal.bird t:animal
rare d:rarely,rarity w:6
rarely d:rare w:7
rarity d:rare
rascal t:person
rasmussen w:8
raspberry t:plant
rat g:animal.rat t:animal w:8
rate d:rating w:4
rates k:tax w:5
rather w:5
ratification d:ratify k:agreement w:8
ratified w:8
ratify d:ratification w:8
rating d:rate w:7
ratio w:7
ration d:rationing k:food t:food
rational d:rationality,rationally !a:irrational k:real w:8
rationale k:explanation,thinking
rationality d:rational k:sanity
rationally d:rational
rationing d:ration
rattle n:rattling d:rattling
rattlesnake k:viper g:animal.snake t:animal
rattling n:rattle d:rattle
raucous a:rowdy
ravaged w:8
ravaging k:plundering
rave k:dance
raven g:animal.bird t:animal
ravine t:place
raw w:7
ray w:7
razed a:demolished,dismantled
rbi k:run,score w:8
rcmp k:constabulary,police t:group
re w:6
reach n:range,reaching,stretch d:reaching w:5
reaching n:reach d:reach k:change,move w:6
react v:respond d:reaction,reactive w:8
reaction d:react k:action,activity w:6
reactionary k:conservative t:person
reactive d:react
reactor w:7
read d:reader,reading k:work w:6
reader d:read,readership k:student t:person w:8
readership d:reader k:audience
readily w:8
readiness n:preparedness d:ready w:8
reading d:read k:language w:6
ready v:prepare d:readiness,readying w:5
readying d:ready
reagan w:7
real d:reality,really !a:unreal k:number w:4
realisation d:realise
realise d:realisation
realised a:realized
realism n:pragmatism,reality d:realist
realist d:realism,realistic k:philosopher,scholar t:person
realistic d:realist,realistically !a:unrealistic w:8
realistically d:realistic
reality n:realism d:real k:experience w:6
realization d:realize k:knowing,understanding
realize d:realization w:7
realized a:accomplished,realised w:7
really d:real w:4
realm n:kingdom k:environment w:8
realty k:property
reaper t:person
rear !n:front w:7
reason v:argue,conclude d:reasoning k:need w:5
reasonable a:sensible d:reasonably !a:unreasonable w:7
reasonably d:reasonable w:8
reasoning a:thinking d:reason k:thinking w:8
reassess d:reassessment
reassessment n:revaluation d:reassess k:appraisal,assessment
reassurance d:reassure
reassure d:reassurance w:8
rebate k:payment
rebecca w:8
rebel n:insurgent v:renegade d:rebellion t:person w:6
rebellion n:insurrection,revolt,uprising d:rebel,rebellious k:resistance w:7
rebellious a:disaffected d:rebellion
rebound v:bounce w:7
rebuff v:snub
rebuild d:rebuilding w:7
rebuilding d:rebuild k:reconstruction,repair w:8
rebuke n:reprimand k:criticism,disapproval
rebut v:refute d:rebuttal
rebuttal d:rebut k:answer
recall v:remember k:asking,request w:7
recede d:receding
receding d:recede
receipt k:deed
receipts n:revenue k:amount,assets,sum w:8
receive d:reception w:6
received w:4
receiver w:7
recent d:recently w:4
recently d:recent w:5
reception d:receive w:7
receptionist t:person
recess w:8
recession w:7
recipe w:8
recipient k:individual,person t:person w:8
reciprocal d:reciprocity k:relation
reciprocity d:reciprocal k:relation
recital d:recite
recitation d:recite
recite d:recital,recitation
reckless d:recklessly w:8
recklessly d:reckless
reckon v:guess,suppose d:reckoning
reckoning n:calculation d:reckon
reclamation k:restoration
recognise w:8
recognised a:accepted,recognized w:8
recognition n:acknowledgement,acknowledgment d:recognize w:7
recognize v:distinguish d:recognition w:7
recognized a:accepted,recognised w:6
recommend v:urge d:recommendation w:8
recommendation d:recommend k:advice,proposal w:8
reconcile d:reconciliation
reconciliation n:rapprochement d:reconcile k:cooperation w:7
reconnaissance k:intelligence w:8
reconsider d:reconsideration w:8
reconsideration d:reconsider k:consideration
reconstruct d:reconstruction,reconstructive
reconstruction d:reconstruct w:7
reconstructive d:reconstruct
record d:recording w:4
recorded !a:live w:5
recorder w:8
recording d:record w:6
recount d:recounting k:count,counting,tally w:8
recounting d:recount k:narration
recover v:regain,retrieve d:recovery w:7
recovered a:healed w:7
recovering w:7
recovery d:recover w:6
recreation d:recreational w:8
recreational d:recreation w:8
recruit v:enroll d:recruiter,recruitment t:person w:8
recruiter d:recruit t:person
recruitment n:enlisting d:recruit w:8
rectangle d:rectangular
rectangular d:rectangle
rector n:curate,pastor t:person
rectory k:residence t:building
recurrence d:recurrent k:repetition
recurrent d:recurrence
recurring w:8
recycle v:reuse d:recycling
recycling d:recycle k:material w:8
red a:cherry,crimson,reddish,scarlet g:colour.red w:4
reddish a:crimson,red
redeem d:redemption
redemption n:salvation d:redeem
redeploy d:redeployment
redeployment d:redeploy k:deployment
redevelopment n:renovation k:improvement
redistribute d:redistribution
redistribution d:redistribute
redress n:damages,restitution k:compensation
reduce v:cut d:reducing,reduction w:6
reduced a:decreased w:6
reducing d:reduce w:7
reduction d:reduce k:change w:7
redundancy d:redundant
redundant a:superfluous d:redundancy
redwood n:sequoia
reed w:7
reef t:place w:8
reelection k:election,vote w:8
reeve g:animal.bird t:animal
ref t:person
refer v:mention d:reference w:6
referee v:umpire d:refereeing t:person w:7
refereeing n:officiating d:referee
reference n:mention d:refer w:7
referendum k:vote w:7
referral t:person
refine d:refinement,refining
refined w:8
refinement d:refine k:perfection
refiner t:person
refinery k:plant w:8
refining d:refine k:processing w:8
reflect d:reflective w:7
reflected w:7
reflecting w:8
reflection n:contemplation w:8
reflective a:brooding,contemplative d:reflect
reform d:reformation,reformer,reformist w:5
reformation d:reform
reformed w:8
reformer n:reformist d:reform t:person
reformist n:reformer d:reform t:person w:8
refrain !v:act w:8
refrigerate d:refrigeration,refrigerator
refrigeration d:refrigerate k:cooling
refrigerator d:refrigerate
refuel d:refueling
refueling n:fueling d:refuel
refuge k:area w:7
refugee t:person w:7
refund v:repay k:cost,payment
refurbish d:refurbishment
refurbishment d:refurbish
refusal d:refuse w:7
refuse d:refusal k:waste w:8
refute v:rebut
regain v:recover,retrieve d:regaining w:8
regaining d:regain k:acquiring
regalia k:paraphernalia
regard n:respect v:consider,view k:detail,fact,point w:7
regardless w:7
regency d:regent
regenerate d:regeneration
regeneration d:regenerate
regent d:regency t:person
reggae k:genre
regime n:authorities,government k:organization t:group w:6
regiment d:regimental k:force t:group w:7
regimental d:regiment
region d:regional t:place w:4
regional d:region,regionally w:5
regionally d:regional
register n:registry v:file d:registration,registry k:record w:7
registered !a:unregistered w:6
registrar t:person
registration n:enrollment d:register k:entering,entry w:7
registry n:register d:register w:8
regret k:feeling w:8
regrets k:refusal w:8
regrettable d:regrettably
regrettably d:regrettable
regroup v:reorganize
regular d:regularly !a:irregular t:person w:5
regularly d:regular w:7
regulate v:govern d:regulating,regulation,regulator,regulatory !v:deregulate w:8
regulated !a:unregulated w:8
regulating d:regulate k:control
regulation n:ordinance d:regulate k:rule w:7
regulator d:regulate k:mechanism w:8
regulatory d:regulate w:7
rehabilitate d:rehabilitation
rehabilitation d:rehabilitate k:repair,restoration w:8
rehearsal d:rehearse k:preparation
rehearse d:rehearsal
reich t:group w:8
reid w:7
reign k:period w:7
reigning w:8
reimburse d:reimbursement
reimbursement d:reimburse k:compensation
rein w:8
reincarnation k:incarnation t:person
reindeer n:caribou k:deer g:animal.deer t:animal
reinforce d:reinforcement w:8
reinforced a:strengthened w:8
reinforcement d:reinforce
reinstate d:reinstatement
reinstatement d:reinstate
reinsurance k:insurance
reintroduce d:reintroduction
reintroduction d:reintroduce
reissue n:reprint v:reprint
reit t:group
reiterate v:restate
reject d:rejection !v:accept w:7
rejected a:spurned w:6
rejection d:reject w:8
rejoice v:joy
rejuvenate d:rejuvenation
rejuvenation d:rejuvenate
relate d:relation w:8
related !a:unrelated w:5
relation d:relate,relationship w:8
relations w:5
relationship d:relation w:6
relative d:relatively !a:absolute k:being,cause,individual,person t:person w:7
relatively d:relative w:6
relativity k:theory
relax d:relaxation w:8
relaxation d:relax
relaxed !a:tense w:8
relay w:7
release w:5
releasing w:8
relegation w:8
relentless a:persistent,unrelenting d:relentlessly w:8
relentlessly d:relentless
relevance d:relevant k:relation
relevant d:relevance !a:irrelevant w:7
reliability d:reliable w:8
reliable a:dependable d:reliability,reliably w:7
reliably d:reliable
reliance d:reliant,rely w:8
reliant d:reliance,rely
relic k:antiquity
relief w:6
relieve v:alleviate w:8
relieved w:8
reliever t:person w:8
religion n:faith d:religious w:6
religious a:spiritual d:religion,religiously k:person t:person w:5
religiously d:religious
relinquish d:relinquishing
relinquishing d:relinquish
relish n:zest v:savor
relocate d:relocation
relocated a:resettled w:8
relocation n:resettlement d:relocate w:8
reluctance n:hesitation d:reluctant w:8
reluctant a:loath d:reluctance,reluctantly w:7
reluctantly d:reluctant
rely d:reliance,reliant w:7
rem k:sleep
remain v:stay d:remainder,remnant w:5
remainder n:rest d:remain k:part,portion w:7
remaining w:6
remains w:5
remake n:remaking w:8
remaking n:remake
remark n:comment k:message,statement w:8
remarkable d:remarkably w:7
remarkably d:remarkable w:8
rematch n:replay w:8
remedial d:remedy
remedy n:cure d:remedial w:8
remember v:recall d:remembering,remembrance !v:forget w:6
remembering d:remember
remembrance d:remember k:memory
remind d:reminder w:8
reminder d:remind k:message w:8
reminiscent a:evocative w:8
remission k:hiatus,interruption,reprieve
remnant d:remain
remorse k:regret,sadness,sorrow
remote d:remotely k:device w:7
remotely d:remote
removal d:remove w:7
remove d:removal w:7
removed w:6
remuneration n:salary k:payment
renaissance w:8
render d:rendering
rendering d:render
rendition k:performance
renegade v:rebel t:person
renew d:renewal w:8
renewable w:8
renewal d:renew k:restoration w:8
renewed w:7
renewing a:reviving
reno w:8
renovate d:renovation
renovation n:overhaul,redevelopment d:renovate k:improvement w:8
renown n:fame
renowned a:celebrated,famed,famous,notable,noted w:8
rent v:lease d:rental,renting w:7
rental n:lease,renting d:rent k:property w:8
renting n:rental d:rent
renunciation n:repudiation k:rejection
reopen w:8
reorganisation n:reorganization,shakeup
reorganised a:reorganized
reorganization n:reorganisation,shakeup d:reorganize k:administration w:8
reorganize v:regroup d:reorganization
reorganized a:reorganised
rep t:person
repair v:fix k:improvement w:7
repatriate d:repatriation !v:expatriate t:person
repatriation d:repatriate k:return w:8
repay v:refund d:repayment w:8
repayment d:repay k:payment
repeal v:rescind w:8
repeat n:repetition d:repeating,repetition,repetitive k:happening w:7
repeated d:repeatedly w:7
repeatedly d:repeated w:6
repeating n:repetition d:repeat w:8
repel !v:attract
repent d:repentance
repentance n:penance d:repent k:remorse,sorrow
repertoire k:collection
repetition n:repeat,repeating d:repeat k:occurrence
repetitive d:repeat
replace d:replacement,replacing w:6
replacement n:replacing d:replace w:7
replacing n:replacement d:replace k:change w:7
replay n:rematch k:repeat w:8
replica k:copy
replicate d:replication
replication d:replicate
reply n:answer v:answer k:message,statement w:8
report d:reporter,reporting w:3
reported d:reportedly w:3
reportedly d:reported w:6
reporter d:report k:person,someone t:person w:7
reporting d:report k:information,news w:7
represent d:representation,representative w:6
representation d:represent w:7
representative n:congressman,spokesperson d:represent t:person w:6
represented w:6
repression w:8
reprieve n:respite v:respite
reprimand n:rebuke v:censure k:disapproval
reprint n:reissue v:reissue k:publication
reprisal k:retaliation,revenge
reproduce d:reproduction,reproductive
reproduction d:reproduce w:8
reproductive d:reproduce w:8
reptile t:animal
republic t:group w:5
republican k:leader t:person w:5
repudiation n:renunciation k:rejection
repurchase n:buyback k:purchase
reputation k:honor,standing w:7
request n:asking,petition k:message w:6
requested w:7
requiem t:song
require v:demand,need d:requirement w:6
required a:needed,requisite w:5
requirement n:essential,necessary,prerequisite d:require w:7
requisite n:necessary a:required
rerun k:broadcast t:show
resale k:merchandising
rescind v:annul,repeal,revoke
rescue w:6
rescued w:7
research d:researcher k:work w:4
researcher n:investigator d:research k:scientist t:person w:7
resemblance d:resemble
resemble d:resemblance w:8
resent d:resentment
resentment n:bitterness,rancor d:resent k:hate,hatred,hostility w:8
reservation k:territory w:8
reserve w:6
reserved w:8
reserves t:group w:7
reservist k:soldier t:person
reservoir k:supply w:8
resettle d:resettlement
resettled a:relocated
resettlement n:relocation d:resettle
reside d:residence,residency,resident
residence d:reside,resident,residential w:7
residency d:reside,resident w:8
resident d:reside,residence,residency k:person t:person w:7
residential d:residence w:7
residual n:residue d:residue
residue n:residual d:residual
resign d:resignation w:7
resignation d:resign w:7
resilience d:resilient
resilient d:resilience
resist d:resistance,resistant !v:surrender w:8
resistance n:opposition d:resist,resistant w:6
resistant d:resist,resistance w:8
resolute d:resolutely
resolutely d:resolute
resolution d:resolve w:6
resolve d:resolution,resolving w:7
resolved w:7
resolving d:resolve w:8
resonance d:resonant,resonate
resonant d:resonance
resonate d:resonance
resort k:hotel t:building w:6
resource w:7
respect n:regard v:esteem,value !v:disrespect k:fact,point w:6
respectability d:respectable
respectable d:respectability
respected w:7
respectful d:respectfully !a:disrespectful
respectfully d:respectful
respective a:various d:respectively w:8
respectively d:respective w:7
respects w:8
respiration d:respiratory k:metabolism
respiratory d:respiration w:8
respite n:reprieve v:reprieve
respond v:react d:responsive w:7
respondent k:defendant t:person
response d:responsive w:5
responsibility n:duty,obligation d:responsible w:6
responsible d:responsibility,responsibly !a:irresponsible w:6
responsibly d:responsible
responsive d:respond,response
rest n:remainder k:part w:5
restart v:resume w:8
restate v:reiterate
restaurant n:eatery k:building g:building.restaurant t:building w:6
restaurateur k:businessman,proprietor t:person
rested !a:tired w:8
restitution n:damages,redress k:compensation
restive w:8
restoration d:restore w:7
restore d:restoration w:7
restrain d:restraint
restraint d:restrain w:8
restrict v:confine,curtail,limit d:restriction,restrictive w:8
restricted !a:unrestricted w:7
restricting a:confining,limiting
restriction n:limitation d:restrict k:regulation,rule w:8
restrictive d:restrict
restroom k:bathroom,room,toilet
result n:consequence,effect d:resultant k:process w:5
resultant a:consequent d:result
resume v:restart d:resumption k:statement w:7
resumption d:resume k:start w:8
resurgence n:revival d:resurgent k:improvement
resurgent d:resurgence
resurrect d:resurrection
resurrection d:resurrect
resuscitate v:revive d:resuscitation
resuscitation d:resuscitate
retail d:retailer,retailing !n:wholesale k:commerce,marketing,selling w:6
retailer d:retail k:provider t:person w:8
retailing d:retail k:commerce,marketing,selling
retain w:7
retained w:7
retaliate v:avenge d:retaliation,retaliatory
retaliation n:revenge d:retaliate w:8
retaliatory d:retaliate
retarded !a:precocious
rethink k:deciding
reticence d:reticent
reticent d:reticence
retina d:retinal k:membrane
retinal d:retina k:pigment
retire d:retiree,retirement w:7
retired w:6
retiree d:retire t:person
retirement d:retire k:position,state,status w:6
retiring w:8
retract d:retraction
retraction d:retract k:denial,disclaimer
retraining k:training
retreat k:departure,going,withdrawal w:7
retreated w:8
retrenchment n:downsizing
retrial k:proceeding,proceedings,trial
retrieval d:retrieve
retrieve v:recover,regain d:retrieval w:8
retriever g:animal.dog t:animal
retro k:fashion,style
retroactive d:retroactively !a:proactive
retroactively d:retroactive
retrospective k:exhibition
return w:4
returning w:6
reunification d:reunify w:8
reunify v:reunite d:reunification
reunion d:reunite w:8
reunite v:reunify d:reunion
reuse v:recycle
revaluation n:reassessment
reveal v:disclose,divulge,expose d:revealing,revelation w:7
revealing n:disclosure,revelation a:telling d:reveal w:8
revelation n:revealing d:reveal w:8
revenge n:retaliation v:avenge k:return w:7
revenue n:gross,receipts k:amount w:6
revere d:reverence
revered a:venerable w:8
reverence n:veneration d:revere k:emotion
reverend n:clergyman t:person
reversal d:reverse k:change w:8
reverse d:reversal,reversible w:7
reversed w:8
reversible d:reverse !a:irreversible
revert d:reverting
reverting d:revert
review d:reviewer w:5
reviewer d:review k:critic t:person
revise d:revising,revision
revised w:7
revising n:rewriting d:revise
revision d:revise k:transformation,translation w:8
revisionist t:person
revitalization n:revival d:revitalize k:improvement,transformation
revitalize d:revitalization
revitalizing a:reviving
revival n:resurgence,revitalization d:revive k:improvement w:7
revive v:resuscitate d:revival w:8
revived w:8
reviving a:renewing,revitalizing w:8
revocation d:revoke
revoke v:annul,rescind d:revocation
revolt n:insurrection,rebellion,uprising d:revolution k:battle,conflict,struggle w:8
revolution d:revolt,revolutionary k:change w:6
revolutionary n:subversive a:radical d:revolution k:radical t:person w:7
revolver k:firearm,handgun,pistol g:weapon.gun
revulsion k:disgust,dislike
reward v:honor,honour w:8
rewrite d:rewriting
rewriting n:revising d:rewrite k:editing,writing
rex t:person w:8
reyes w:8
reynolds w:8
rhetoric d:rhetorical k:style w:8
rhetorical d:rhetoric
rhino n:rhinoceros t:animal
rhinoceros n:rhino t:animal
rhodes w:8
rhodesia d:rhodesian
rhodesian d:rhodesia
rhyme n:verse
rhythm d:rhythmic w:8
rhythmic d:rhythm
ribbon w:8
ricardo w:8
rice w:6
rich d:richly,richness !n:poor !a:poor k:group,people w:6
richards w:8
richardson w:7
richly d:rich
richmond w:7
richness d:rich k:abundance
ricin k:poison,toxin
rick w:7
rickety a:wobbly
rickey t:food
rickshaw k:cart,wagon t:vehicle
rico w:7
rid w:8
riddle n:conundrum
ride d:rider,riding k:travel w:7
rider d:ride t:person w:8
ridge k:formation t:place w:7
ridicule d:ridiculous
ridiculous a:laughable,preposterous d:ridicule,ridiculously w:8
ridiculously d:ridiculous
riding d:ride k:sport w:7
ridley t:animal
rife a:prevalent
riff t:person
rifle k:gun g:weapon.gun w:7
rift k:gap t:place w:8
rig d:rigging w:8
rigged w:8
rigging d:rig
right !n:left !v:wrong !a:left,wrong w:3
right-handed !a:left-handed
right-wing a:rightist
righteous d:righteousness
righteousness d:righteous k:morality
rightful d:rightfully
rightfully d:rightful
rightist a:right-wing k:conservative t:person
rigid d:rigidity w:8
rigidity d:rigid
rigor d:rigorous
rigorous a:strict,stringent d:rigor,rigorously w:8
rigorously d:rigorous
riley w:8
rim k:boundary,edge w:8
ring d:ringing w:6
ringer t:person
ringgit w:8
ringing d:ring
ringleader t:person
rings w:8
rink t:building
rinse v:wash
rio w:7
rioja t:food
riot d:rioting k:force,violence w:7
rioting d:riot w:8
ripped w:8
ripper k:killer t:person
ripple k:wave
rise d:rising k:growth w:5
risen w:7
rising d:rise w:6
risk n:danger,hazard,jeopardy,peril v:chance d:risky w:5
risky d:risk w:8
rite n:ritual d:ritual w:8
ritual n:rite d:rite k:custom,practice w:8
rival n:challenger,competitor,contender d:rivalry t:person w:6
rivalry d:rival w:8
river k:water t:place w:4
rivera w:8
riverbank n:riverside k:incline,slope t:place
riverside n:riverbank t:place w:8
riveting a:absorbing,fascinating,gripping
riyadh w:8
rn w:8
road k:way w:4
roadblock k:obstacle
roads k:area,country t:place w:6
roadside t:place w:8
roadster k:car g:vehicle.car t:vehicle
roadway k:road,route
roam v:wander
roar n:roaring,thunder v:thunder d:roaring k:noise
roaring n:boom,roar,thunder d:roar
roast a:roasted d:roasting k:meat t:food
roasted a:roast
roasting d:roast k:cooking
rob w:7
robber k:thief t:person
robbery k:theft w:8
robe k:wear
robert w:5
roberts w:7
robertson w:8
robin g:animal.bird t:animal w:7
robinson w:7
robot d:robotic k:device w:8
robotic d:robot
robotics k:computing
robust !a:frail w:8
roc w:8
rochester w:8
rock n:stone d:rocker,rocky w:5
rockabilly k:genre
rockefeller w:8
rocker d:rock t:person
rockers n:bikers t:group
rocket k:vehicle w:7
rockies w:8
rocky a:stony d:rock w:7
rod w:8
rodent k:mammal t:animal
roebuck g:animal.deer t:animal
rogers w:7
rogue t:person w:8
roiled a:roiling,stung,turbulent
roiling a:roiled,turbulent
role k:work w:4
roll d:roller,rolling w:7
rolled w:7
roller d:roll w:8
rolling d:roll k:sound w:7
rom k:hardware,memory,storage w:8
roma n:romani t:person w:8
roman d:rome k:italian t:person w:6
romance d:romantic k:relationship w:8
romani n:roma t:person
romania d:romanian w:7
romanian d:romania k:european t:person w:7
romanov k:emperor t:person
romans w:8
romantic d:romance,romantically,romanticism t:person w:7
romantically d:romantic
romanticism d:romantic k:idealism
rome d:roman w:6
romeo t:person
romp k:triumph,victory
ron w:7
roof d:roofing k:covering w:7
roofing d:roof
rooftop t:place
rookie t:person w:7
room k:area w:5
roommate k:friend t:person
rooms n:suite k:apartment,flat,housing w:7
roosevelt n:fdr w:8
rooster g:animal.bird t:animal
root d:rooting w:7
rooted w:8
rooting d:root k:growing
roots w:7
rope v:leash w:8
roper t:person
rosa w:8
rosary k:beads
rose t:plant w:4
rosemary k:herb t:plant
ross w:7
roster k:list w:7
rot d:rotting k:decay
rotary t:place
rotate d:rotation
rotation d:rotate,rotational k:change w:8
rotational d:rotation
rotc k:corps t:group
roth w:8
rotterdam w:8
rotting d:rot k:decay
rotunda t:building
rouge w:8
rough d:roughly !a:smooth t:place w:7
roughly d:rough w:7
round !a:square w:4
roundabout k:junction t:place
rounded !a:angular w:8
rounder t:person
rounding k:error
roundtable k:conference,discussion
roundup w:8
rout t:group w:8
route k:line t:place w:5
router t:person
routine a:everyday,mundane k:activity,procedure,process w:7
routinely w:8
roux t:food
rove w:8
rover t:person w:8
row k:line w:6
rowan t:plant
rowdy a:raucous t:person
rower t:person
rowing k:athletics,sport g:sport.rowing w:8
royal d:royalty w:5
royalist t:person
royalty d:royal k:payment w:8
rub d:rubbing
rubber w:7
rubbing d:rub
rubbish n:trash k:stuff,waste
rubble n:debris,dust w:8
ruby w:8
ruckus n:commotion
rudd t:animal w:8
rug n:carpet,carpeting
rugby k:football g:sport.football w:6
rugged !a:delicate w:8
ruin v:destroy d:ruining,ruinous w:8
ruined a:destroyed w:8
ruining n:wrecking d:ruin
ruinous a:catastrophic d:ruin
rule d:ruler,ruling w:5
ruled w:6
ruler d:rule t:person w:8
ruling d:rule w:5
rum k:liquor t:food
rumble n:rumbling d:rumbling k:noise
rumbling n:grumbling,rumble a:grumbling d:rumble k:noise
rumor n:hearsay,rumour v:rumour k:comment,gossip
rumour n:hearsay,rumor v:rumor k:gossip
run d:runner,running w:4
runaway w:8
runner d:run t:person w:7
runner-up k:challenger,competition,contender,contestant t:person
running d:run k:play w:5
runoff w:8
runway w:8
rupert w:8
rupiah w:8
rural !a:urban w:6
ruse k:maneuver
rush a:rushed d:rushing k:change,move w:7
rushed a:rush w:7
rusher t:person
rushing d:rush k:run,running w:8
russell w:7
russia d:russian w:4
russian d:russia w:4
rust d:rusty
rustic t:person
rusty d:rust
rut k:groove
ruth w:8
ruthless d:ruthlessly
ruthlessly d:ruthless
rv t:vehicle
rwanda d:rwandan w:7
rwandan d:rwanda k:african t:person w:8
rye k:grain
sa t:group w:7
sabah w:8
sabbath d:sabbatical
sabbatical d:sabbath
saber n:sabre v:sabre g:weapon.sword
sabotage v:undermine k:destruction w:8
sabre n:saber v:saber g:weapon.sword
sack d:sacking k:bag w:8
sacked w:8
sacking d:sack
sacramento w:7
sacred w:8
sacrifice d:sacrificial w:8
sacrificial d:sacrifice
sad d:sadly,sadness !a:glad w:7
saddam n:hussein w:6
sadly d:sad
sadness n:unhappiness d:sad !n:happiness k:feeling
safe !a:dangerous w:6
safeguard w:8
safely w:8
safety !n:danger k:state w:5
saffron t:plant
saga k:story t:book w:8
sahara d:saharan w:8
saharan d:sahara
sahib t:person
said w:0
sail n:cruise d:sailing,sailor w:8
sailboat k:vessel t:vehicle
sailing d:sail w:8
sailor n:crewman d:sail t:person w:8
saint d:sainthood w:6
sainthood d:saint
sake k:good w:8
salad k:dish t:food w:8
salamander t:animal
salaried !a:freelance
salary n:pay,remuneration,wage k:payment w:7
sale k:selling w:6
salem w:8
sales w:4
salesman t:person w:8
salim w:8
saline d:salinity
salinity d:saline
sally w:8
salmon k:fish t:animal w:8
salomon w:8
salon k:gallery w:8
salonika n:thessaloniki
saloon n:pub
salsa t:food
salt d:salty w:7
salter t:person
saltwater n:brine,seawater k:water
salty d:salt
salvador w:8
salvadoran t:person
salvage v:save w:8
salvation n:redemption w:8
sam t:vehicle w:7
samaritan t:person
same !a:different,other t:person w:3
sami t:person w:8
samoa d:samoan w:8
samoan d:samoa t:person
sample d:sampler k:example,information,instance w:7
sampler d:sample
sampling k:selection w:8
samuel w:7
samurai k:warrior t:person
sanatorium k:hospital,infirmary g:building.hospital t:building
sanchez w:7
sanction v:approve
sanctioned w:8
sanctuary t:place w:8
sand d:sandy k:earth,ground,soil w:7
sands t:place w:8
sandstorm k:storm
sandwich k:dish t:food w:8
sandy d:sand w:8
sane d:sanity !a:insane
sang t:plant w:7
sanguine g:colour.red
sanitation w:8
sanity d:sane !n:insanity
santa w:6
santiago w:8
santos w:8
sapphire k:gem
sarah w:7
sarajevo w:7
sarcasm n:irony,satire d:sarcastic k:humor,humour,wit
sarcastic d:sarcasm,sarcastically
sarcastically d:sarcastic
sarcophagus k:coffin
sars k:disease t:disease w:7
sas t:group
saskatchewan w:8
sat n:saturday g:weekday.saturday w:7
satan n:devil d:satanic
satanic a:demonic d:satan
satellite n:orbiter k:equipment w:6
satin k:cloth,fabric
satire n:irony,sarcasm d:satirical k:humor,wit
satirical d:satire
satisfaction d:satisfy !n:dissatisfaction w:8
satisfactorily d:satisfactory
satisfactory d:satisfactorily,satisfy !a:unsatisfactory w:8
satisfied w:7
satisfy v:fulfil d:satisfaction,satisfactory w:8
satisfying a:comforting w:8
saturated w:8
saturation k:diffusion
saturday n:sat g:weekday.saturday w:3
saturn g:planet.saturn w:8
sauce t:food w:8
saucepan k:pan
saudi k:arab t:person w:6
sauna k:room
sausage k:meat t:food
saute a:sauteed k:dish t:food
sauteed a:saute
savage n:barbarian a:brutal,cruel,vicious t:person w:8
savanna k:grassland t:place
save v:preserve,salvage d:savings,savior w:6
saved w:7
saver t:person
saving k:action w:7
savings d:save k:fund,money w:7
savior n:christ,jesus,saviour d:save
saviour n:christ,jesus,savior
savor v:enjoy,relish k:taste
savory !a:unsavory k:herb t:plant
savvy w:8
saw k:saying w:5
sawyer k:jack t:person
sax n:saxophone
saxon t:person
saxophone n:sax d:saxophonist
saxophonist d:saxophone k:musician,performer t:person
say v:state,tell d:saying w:3
saying d:say w:4
sba t:group
sc w:8
scalar k:quantity,variable
scale d:scaling w:6
scaled w:8
scaling d:scale
scalp k:skin
scam v:defraud k:fraud
scan d:scanner,scanning k:examination w:8
scandal d:scandalous w:6
scandalous a:disgraceful d:scandal
scandinavia d:scandinavian
scandinavian n:nordic,norse a:norse d:scandinavia k:european t:person w:8
scanner d:scan k:reader
scanning d:scan
scapegoat k:unfortunate t:person
scarce d:scarcity !a:abundant w:8
scarcity d:scarce !n:abundance
scare n:panic v:frighten d:scary k:anxiety w:8
scared a:frightened w:8
scarf k:clothing,wear
scarlet a:crimson,red k:red g:colour.red
scary a:chilling d:scare w:8
scatter v:disperse,dissipate d:scattering
scattered w:7
scattering d:scatter
scenario w:8
scene w:6
scenic w:8
scent n:fragrance,perfume k:smell
sceptical a:doubting,skeptical d:scepticism
scepticism d:sceptical k:disbelief
schedule n:agenda d:scheduling k:plan,program w:6
scheduled !a:unscheduled w:5
scheduling n:programming d:schedule k:planning,preparation w:8
scheme n:strategy k:plan,program,programme w:7
schizophrenia d:schizophrenic
schizophrenic d:schizophrenia k:psycho,psychotic t:person
schmidt w:8
scholar d:scholarly,scholarship k:intellectual t:person w:7
scholarly d:scholar w:8
scholarship d:scholar k:assistance,award,gift,prize w:8
scholastic d:school t:person
school d:scholastic,schooling g:building.school t:group w:3
schoolboy k:boy t:person
schoolgirl k:girl t:person
schoolhouse k:building g:building.school t:building
schooling d:school k:education,instruction,teaching
schoolteacher k:educator,instructor,teacher t:person
schoolyard t:place
science d:scientist k:field,study w:5
scientific d:scientifically w:6
scientifically d:scientific
scientist d:science t:person w:7
scientology k:religion t:group
scion k:descendant t:person
scooter g:vehicle.ship t:vehicle
scope n:range k:extent w:7
scorched a:parched
score d:scorer,scoring w:6
scoreboard w:8
scoreless a:goalless w:8
scorer d:score k:player t:person w:8
scores n:dozens w:6
scoring d:score w:6
scorn n:contempt,disdain v:disdain k:dislike
scorned a:despised,hated
scorpion t:person
scot n:scotsman t:person
scotch d:scotland
scotland d:scotch,scots w:6
scots n:scottish a:scottish d:scotland k:english w:8
scotsman n:scot t:person
scott w:6
scottie g:animal.dog t:animal
scottish n:scots a:scots k:english w:7
scour d:scouring t:place
scouring d:scour k:search
scout d:scouting k:guard t:person w:8
scouting d:scout k:reconnaissance w:8
scramble k:attempt,effort,try
scrambled w:8
scrap v:trash w:8
scrape n:scraping,scratching
scraping n:scrape,scratching
scraps n:garbage
scratch w:8
scratching n:scrape,scraping
scream n:screaming v:cry,shout,yell d:screaming k:cry
screaming n:scream d:scream k:cry w:8
screen d:screening w:6
screening n:viewing d:screen w:8
screenplay k:book,script w:8
screenwriter k:author,writer t:person w:8
script k:writing w:7
scripture n:bible k:writing
scrooge t:person
scrub n:chaparral k:vegetation
scrutinize d:scrutiny
scrutiny n:examination d:scrutinize k:investigating,investigation w:8
scuffle n:tussle
sculptor k:artist t:person w:8
sculptural d:sculpture
sculpture d:sculptural k:art t:painting w:8
se w:8
sea k:water t:place w:5
seabed t:place
seaboard k:coast,shore t:place
seafood k:food t:food w:8
seafront k:waterfront t:place
seal d:sealing w:7
sealed !a:unsealed w:7
sealing d:seal
seaman k:sailor t:person
seaplane k:airplane g:vehicle.airplane t:vehicle
seaport n:harbor,harbour k:port t:place
search v:seek w:6
searching a:probing w:7
seashore k:shore t:place
seaside k:coast,shore t:place w:8
season w:3
seasonal d:seasonally !a:year-round t:person w:8
seasonally d:seasonal w:8
seasoned a:veteran
seasoning k:ingredient t:food
seat d:seating k:area w:6
seated a:sitting w:8
seating n:seats d:seat k:room w:8
seats n:seating k:position,room w:6
seattle w:6
seawater n:brine,saltwater k:liquid,water
seaweed k:algae
sec w:7
secede d:secession
secession d:secede t:group w:8
secessionist t:person
seclusion k:loneliness
second w:2
secondary !a:primary w:7
secrecy n:privacy w:8
secret d:secretly k:information,message w:6
secretariat t:group w:8
secretary k:chief,head,leader t:person w:4
secretly d:secret w:8
sect d:sectarian k:faith,religion t:group w:8
sectarian d:sect k:partisan t:person w:8
section v:segment w:6
sector w:5
secular d:secularism t:person w:7
secularism d:secular k:belief,doctrine
secure d:securely,security w:6
securely d:secure
security d:secure !n:insecurity w:3
sedan k:auto,automobile,car g:vehicle.car t:vehicle w:8
sedate a:staid
seder k:meal,supper t:food
sediment d:sedimentary
sedimentary d:sediment
sedition k:misdemeanor
seduce d:seduction
seduction d:seduce
see d:seeing t:place w:3
seed w:7
seeded !a:unseeded w:7
seeing d:see w:6
seek v:attempt,search,try d:seeking w:6
seeker t:person
seeking d:seek w:5
seem v:appear,look w:6
seeming a:apparent d:seemingly
seemingly d:seeming w:8
seer t:person
segment v:section k:part,portion w:7
seismological d:seismology
seismology d:seismological k:geophysics
seize d:seizing,seizure w:8
seizing d:seize w:8
seizure d:seize k:attack w:8
seldom w:8
select v:choose a:choice d:selection,selective w:7
selected w:6
selection n:choice d:select k:action w:7
selective d:select,selectively w:8
selectively d:selective
selector t:person
seles w:8
self w:6
self-government k:autonomy,independence
selfish d:selfishness
selfishness d:selfish
sell d:seller,selling !v:buy w:5
seller n:marketer,vendor d:sell t:person w:8
sellers w:8
selling n:marketing d:sell w:6
semantic d:semantics
semantics d:semantic k:linguistics
semi n:semifinal k:competition,contest,match w:7
semiautomatic k:firearm,handgun,pistol g:weapon.gun
semiconductor w:8
semifinal n:semi d:semifinalist k:competition,contest,match w:8
semifinalist d:semifinal k:contender,contestant t:person
seminar k:conference,meeting t:group w:8
seminary k:school t:group w:8
seminole t:person
sen w:8
senate t:group w:5
senator d:senatorial t:person w:6
senatorial d:senator
send d:sending w:6
sender t:person
sending d:send w:6
senegal d:senegalese w:8
senegalese d:senegal k:african t:person
senior !a:junior t:person w:4
seniority k:status
senna t:plant
sensation d:sense w:8
sensational a:stunning
sense d:sensation,sensible,sensing,sensitive w:5
sensibility d:sensible k:consciousness
sensible a:reasonable d:sense,sensibility
sensing n:detection d:sense k:perception
sensitive d:sense,sensitivity !a:insensitive t:person w:7
sensitivity d:sensitive k:sense w:8
sensor n:detector k:device
sensual d:sensuality
sensuality d:sensual
sent w:5
sentence w:6
sentiment n:opinion k:feeling w:7
sentimental d:sentimentality
sentimentality d:sentimental
sentinel t:person
sentry n:lookout t:person
seoul w:7
sep n:sept g:month.september
separate d:separately,separation,separatist !a:joint w:5
separated a:isolated w:7
separately d:separate w:7
separation n:breakup d:separate w:8
separatism d:separatist
separatist a:breakaway d:separate,separatism t:person w:7
sept n:sep g:month.september
september k:month g:month.september w:4
sequel k:conclusion,ending w:8
sequence d:sequential k:order,series w:7
sequential d:sequence
sequoia n:redwood k:cypress
serb n:serbian t:person w:6
serbia d:serbian w:6
serbian n:serb d:serbia t:person w:7
serene a:calm
serenity n:tranquility k:calm,composure
sergeant k:officer t:person w:8
serial d:series k:broadcast,show t:show w:8
series d:serial t:show w:3
serious d:seriously,seriousness !a:frivolous w:5
seriously d:serious w:6
seriousness n:sincerity d:serious
sermon n:preaching k:speech
serpent n:snake g:animal.snake t:animal
servant d:serve k:person,worker t:person w:8
serve d:servant,serving w:5
server t:person w:8
service d:servicing k:work w:3
serviceman t:person
services k:business,line,work w:4
servicing d:service
serving d:serve w:6
servitude k:bondage,slavery
sesame t:plant
session k:conference w:5
sessions w:7
set v:place,position,put a:fit,fixed d:setting w:3
setback w:8
setter t:person
setting d:set k:environment w:6
settle d:settlement,settling w:7
settled !a:unsettled w:6
settlement n:colony d:settle w:6
settler t:person w:8
settling d:settle w:8
seven w:4
seventeen w:8
seventh k:position w:6
sever d:severing
several w:3
severe d:severely,severity w:6
severed w:8
severely d:severe w:7
severing d:sever
severity d:severe k:intensity
sevilla n:seville w:8
seville n:sevilla
sew v:stitch d:sewing
sewage n:sewerage k:waste w:8
sewer n:sewerage k:drain,pipe
sewerage n:sewage,sewer
sewing d:sew
sewn a:stitched
sex d:sexual,sexy w:6
sexism d:sexist k:discrimination,favoritism
sexist d:sexism t:person
sexual d:sex,sexuality,sexually w:6
sexuality d:sexual w:8
sexually d:sexual w:8
sexy d:sex w:8
shack n:hut,shanty
shade d:shady w:8
shades n:sunglasses
shadow n:darkness d:shadowy w:7
shadowy d:shadow
shady d:shade
shaft w:8
shaggy a:bushy
shah t:person w:7
shake d:shaking,shaky w:8
shaken a:jolted w:8
shaker t:person
shakers t:group
shakespeare d:shakespearean w:8
shakespearean d:shakespeare t:person
shakeup n:reorganisation,reorganization
shaking d:shake w:8
shaky a:wobbly d:shake w:8
shallow k:water t:place w:8
shaman t:person
shame n:disgrace v:disgrace k:feeling w:8
shameful a:disgraceful
shampoo k:cleaner
shamrock t:plant
shan k:tai
shang k:dynasty t:group
shanghai w:6
shannon w:8
shanty n:shack
shantytown k:slum t:place
shape d:shaping w:7
shaped a:molded,wrought w:7
shaping n:defining d:shape k:process w:8
share d:sharing w:4
shared w:6
shareholder n:stockholder k:investor t:person w:8
sharia n:shariah k:law
shariah n:sharia k:jurisprudence,law
sharing d:share w:7
shark g:animal.shark t:animal w:8
sharp d:sharply w:6
sharper t:person
sharply d:sharp w:7
shasta t:person
shatter d:shattering
shattered w:8
shattering n:smashing d:shatter k:breaking
shave n:shaving d:shaving
shaving n:shave d:shave
shaw w:8
shawn w:8
shawnee t:person
shay t:vehicle
shed d:shedding k:building t:building w:7
shedding d:shed
sheep g:animal.sheep t:animal w:8
sheer w:8
sheet d:sheeting w:7
sheeting d:sheet k:cloth,fabric
sheffield w:8
sheik n:sheikh k:ruler t:person w:8
sheikh n:sheik t:person w:7
shelf w:8
shell d:shelling w:7
shellfish k:seafood t:food
shelling n:barrage d:shell k:attack,fire,firing w:8
shelter k:construction w:7
shelve v:defer,postpone
shepherd t:person w:8
sheriff t:person w:7
sherlock k:detective t:person
sherman w:8
sherpa t:person
sherry k:wine t:food
shia k:religion,sect t:group
shield d:shielding k:covering,protection w:7
shielding d:shield
shift n:transformation d:shifting w:7
shifting d:shift k:change,move w:8
shiite k:muslim t:person w:6
shin w:8
shine d:shining,shiny k:light w:8
shingles t:disease
shining d:shine w:8
shinto k:religion t:group
shiny a:glistening d:shine
ship d:shipment,shipping g:vehicle.ship t:vehicle w:5
shipbuilding k:construction
shipment n:cargo,consignment,freight d:ship w:8
shipping d:ship k:business,commerce w:7
shipwreck k:vessel g:vehicle.ship t:vehicle
shipyard t:place w:8
shire t:place
shirt k:clothing,wear w:7
shit n:crap v:crap
shiv g:weapon.knife
shiva n:siva
shivering a:trembling
shoal t:place
shock v:outrage w:7
shocked a:appalled,dismayed w:7
shocker t:person
shocking a:lurid d:shockingly w:8
shockingly d:shocking
shoe w:8
shoemaker t:person
shoes w:7
shogun t:person
shogunate t:group
shook w:8
shoot d:shooter,shooting w:7
shooter d:shoot w:8
shooting n:shot d:shoot w:6
shootout n:gunfight k:battle,fight,fighting w:8
shop n:store d:shopper,shopping w:6
shopkeeper t:person
shoplifting k:felony,larceny,stealing,theft
shopper d:shop k:customer t:person
shopping d:shop k:buying,purchase w:7
shore d:shoring t:place w:7
shoreline k:boundary t:place
shoring d:shore
short d:shortly !a:long t:place w:4
shortage n:dearth,famine,shortfall k:amount w:7
shorten d:shortening !v:lengthen
shortened w:8
shortening d:shorten k:fat
shortfall n:deficit,shortage k:amount w:8
shorthand k:handwriting
shortly d:short w:6
shorts w:8
shortstop k:fielder t:person w:8
shot n:shooting w:4
shotgun k:gun g:weapon.gun
shoulder d:shouldered w:7
shouldered d:shoulder
shout n:cry,yell v:cry,scream,yell d:shouting !v:whisper
shouted a:yelled w:8
shouting n:cheering,yelling d:shout w:8
shove k:push
show n:display v:demonstrate,present d:showing w:3
showcase k:setting w:8
showdown w:8
shower w:8
showing n:display,viewing d:show w:6
showman n:impresario t:person
showy a:flamboyant
shrapnel k:ammunition,shell
shredded a:chopped,sliced
shrew t:person
shrewd a:astute
shrimp t:person w:8
shrine t:building w:7
shrink d:shrinkage,shrinking t:person w:8
shrinkage n:shrinking d:shrink k:alteration,decrease
shrinking n:shrinkage d:shrink k:decrease w:8
shrub t:plant
shuffle n:shuffling d:shuffling
shuffling n:shuffle d:shuffle
shun d:shunning
shunning d:shun
shut v:close a:closed d:shutter,shutting !a:open w:6
shutdown k:ending w:8
shutout w:8
shutter d:shut
shutting n:closing d:shut w:8
shuttle w:7
shy w:8
si w:8
siam d:siamese
siamese d:siam
siberia d:siberian w:8
siberian d:siberia k:russian t:person
sibling t:person
sichuan w:8
sicilian d:sicily k:italian t:person
sicily d:sicilian w:8
sick a:ill d:sickness k:people w:7
sickness n:illness d:sick
side !a:bottom,top k:part,region w:4
sidekick n:buddy k:friend t:person
sideline w:8
sidestep v:evade
sidewalk n:pavement k:walk w:8
siding k:railroad,railway
sidney w:8
siege n:besieging w:7
siemens w:8
sierra w:7
sift d:sifting
sifting d:sift k:sorting
sight d:sighting w:7
sighted !a:blind
sighting d:sight k:observation
sights w:8
sign d:signature,signify,signing w:5
signal n:signaling v:indicate d:signaling w:7
signaling n:signal d:signal k:communication w:8
signatory t:person
signature d:sign k:name w:7
signed !a:unsigned w:5
significance d:significant,signify k:importance,value w:7
significant a:substantial d:significance,significantly w:5
significantly d:significant w:7
signify d:sign,significance
signing d:sign w:6
sikh g:faith.sikh t:person
sikhism g:faith.sikh
silence n:quiet d:silent !n:sound w:7
silent d:silence,silently w:7
silently d:silent
silhouette t:place
silica k:oxide
silicon k:semiconductor w:8
silicone k:polymer
silk d:silky k:textile w:8
silky d:silk
silly a:goofy,wacky,zany t:person w:8
silt k:dirt,soil
silva t:place w:7
silver d:silvery g:metal.silver w:6
silvery d:silver
simeon t:person
similar d:similarity,similarly w:5
similarity d:similar
similarly d:similar w:7
simmer d:simmering k:temperature
simmering d:simmer
simon w:7
simple d:simplicity,simply !a:complex t:plant w:6
simplicity d:simple !n:complexity k:quality
simplification d:simplify
simplify d:simplification !v:complicate
simply d:simple w:6
simpson w:7
simulate v:imitate d:simulator
simulation k:model,modeling
simulator d:simulate k:device
simulcast k:broadcast
simultaneous a:coinciding,concurrent d:simultaneously w:8
simultaneously d:simultaneous w:8
sin d:sinner w:8
sinai w:8
sincere d:sincerely,sincerity w:8
sincerely d:sincere
sincerity n:seriousness d:sincere
sing d:singer,singing w:7
singapore d:singaporean w:5
singaporean d:singapore t:person
singer n:vocalist d:sing k:player t:person w:6
singing d:sing k:music,performance w:7
single a:individual k:hit t:song w:4
singles w:6
singular !n:plural k:form,word
sinhala n:sinhalese a:sinhalese d:sinhalese k:sanskrit
sinhalese n:sinhala a:sinhala d:sinhala t:person
sinister a:menacing,ominous
sink d:sinking w:8
sinking d:sink w:8
sinner d:sin t:person
sioux t:person
sip k:drink
siphon k:conduit
sir t:person w:6
sire t:person
sis g:relative.sister t:person
sister g:relative.sister t:person w:6
sit d:sitting w:7
sitcom k:comedy,drama t:show w:8
site t:place w:4
sitting a:seated d:sit w:7
situated a:located w:7
situation k:state w:5
siva n:shiva
six w:3
sixteen w:8
sixth k:position w:6
sixty w:8
sizable a:sizeable w:8
size w:5
sizeable a:sizable
sized w:8
skate d:skater,skating w:8
skateboard d:skateboarding t:vehicle
skateboarding d:skateboard k:skating
skater d:skate k:athlete t:person
skating d:skate k:athletics,sport w:7
skeletal d:skeleton
skeleton d:skeletal w:8
skeptic d:skeptical t:person
skeptical a:doubting,sceptical d:skeptic,skepticism w:8
skepticism n:disbelief d:skeptical k:doubt,uncertainty w:8
sketch d:sketchy k:drawing w:8
sketchy d:sketch
skew a:skewed !v:align
skewed a:skew
ski d:skier,skiing w:7
skier d:ski k:athlete t:person
skiing d:ski k:athletics,sport g:sport.skiing w:8
skill k:ability,knowledge w:8
skilled !a:unskilled w:8
skillet k:pan
skillful a:adept d:skillfully
skillfully d:skillful
skim d:skimming
skimming d:skim
skin d:skinny k:cover,covering w:7
skinheads t:group
skinny d:skin
skip k:walk w:8
skipper t:person w:8
skirmish n:encounter k:battle,conflict,fighting
skull k:bone w:8
skunk t:person
sky k:gas w:7
skyline t:place
skyscraper k:building,construction,structure t:building
slacks k:trousers
slain k:dead w:8
slalom k:race w:8
slam k:ending,finish,victory w:7
slander n:defamation k:defamation
slang n:jargon,lingo,vernacular k:language
slant k:viewpoint
slap n:smack k:blow w:8
slapstick k:comedy,drama
slash w:8
slashed w:8
slashing w:8
slate w:8
slater t:animal
slaughter v:massacre k:kill,killing w:8
slaughterhouse t:building
slave d:slavery t:person w:8
slavery d:slave w:8
slay d:slaying
slayer k:mortal t:person
slaying n:murder d:slay k:kill,killing w:8
sled n:sledge,sleigh v:sleigh t:vehicle
sledge n:sled t:vehicle
sleek v:slick
sleep d:sleeping,sleepy !v:wake k:condition w:7
sleeper t:person
sleeping d:sleep !n:waking k:sleep w:8
sleepy d:sleep
sleet k:precipitation,weather
sleigh n:sled v:sled t:vehicle
slender a:slim
slew n:spate
slice d:slicing w:8
sliced a:chopped,shredded w:8
slicing d:slice
slick v:sleek w:8
slide d:slider w:7
slider d:slide t:person
sliding w:8
slight a:little w:7
slightly w:6
slim a:slender w:8
slime n:muck
slip k:error,mistake w:7
slipping w:8
slogan n:motto k:speech w:8
sloop k:vessel t:vehicle
slope n:incline t:place w:8
slot w:8
slovak k:european t:person w:8
slovakia d:slovakian w:7
slovakian d:slovakia
slovene t:person
slovenia d:slovenian w:7
slovenian d:slovenia t:person
slow d:slower,slowest,slowing,slowly !a:fast w:6
slowdown n:lag k:delay w:7
slower d:slow w:8
slowest d:slow
slowing d:slow k:change,happening w:8
slowly d:slow w:7
slugger n:hitter t:person
sluggish w:8
slum t:place
slump k:decline w:7
sly a:crafty
smack n:slap k:bump
small a:little !a:large k:part w:4
smaller w:6
smallpox t:disease
smart !a:stupid w:7
smash d:smashing k:blow w:8
smashed w:8
smashing n:shattering a:cracking d:smash k:breaking
smattering n:handful
smell n:aroma,odor d:smelling k:perception w:8
smelling d:smell
smelter k:plant
smile n:grin,grinning,smiling d:smiling w:7
smiling n:grin,grinning,smile d:smile k:gesture w:8
smith w:5
smog k:pollution
smoke d:smoker,smoking,smoky w:7
smoker d:smoke t:person
smoking d:smoke k:activity w:7
smoky d:smoke
smooth d:smoother,smoothly !a:rough w:7
smoother d:smooth
smoothly d:smooth w:8
smothered a:strangled
smuggle d:smuggler,smuggling
smuggled a:contraband w:8
smuggler d:smuggle t:person
smuggling d:smuggle w:7
smyrna n:izmir
snack k:meal t:food
snail t:animal w:8
snake n:serpent g:animal.snake t:animal w:8
snap n:grab w:8
snapper k:lineman
snapshot k:picture
sneak t:person
sniff v:whiff d:sniffer k:smell,smelling
sniffer d:sniff t:person
sniper k:shot t:person w:8
snoop t:person
snout k:nose
snow n:snowfall d:snowy k:conditions,weather w:6
snowball t:plant
snowboard d:snowboarding
snowboarding d:snowboard
snowfall n:snow k:conditions,precipitation,weather
snowmobile t:vehicle
snowstorm n:blizzard k:storm
snowy d:snow
snub v:rebuff k:rejection
so w:2
so-called w:8
soak n:soaking d:soaking
soaking n:soak d:soak
soap w:8
soar d:soaring k:rise
soaring d:soar w:8
sobbing k:crying,tears,weeping
sober !a:intoxicated
soccer k:football g:sport.football w:6
social a:societal d:socially,society k:party t:group w:5
socialism d:socialist k:ideology w:8
socialist d:socialism k:leader,politician t:person w:7
socialite t:person
socialize d:socializing
socializing d:socialize
socially d:social w:8
societal a:social d:society
society d:social,societal k:group t:group w:5
sociological d:sociology
sociologist d:sociology k:scientist t:person
sociology d:sociological,sociologist k:science w:8
socket k:cavity
soda k:salt w:8
sodium w:8
sodomy k:sex
sofa n:couch,lounge k:furniture
sofia w:8
soft d:softly !a:hard w:7
softball w:8
soften d:softening
softening d:soften
softly d:soft
softness !n:hardness k:consistency
software w:6
soggy a:marshy,muddy,swampy,waterlogged
soil w:7
solace n:consolation v:comfort k:comfort,pleasure
solar w:7
sold !a:unsold w:5
soldier k:man t:person w:6
sole a:exclusive d:solely t:place w:7
solely d:sole w:8
solemn d:solemnly
solemnly d:solemn
solicit d:solicitation
solicitation d:solicit
solicitor t:person
solid d:solidify,solidly k:matter w:7
solidarity w:7
solidify d:solid
solidly d:solid
solitary w:8
solo d:soloist w:7
soloist d:solo k:musician,performer t:person
solomon w:8
solution n:answer d:solve w:6
solve d:solution,solving w:7
solved !a:unsolved w:8
solvency d:solvent !n:insolvency
solvent d:solvency !a:insolvent k:substance
solving d:solve k:determination,find,finding w:8
somali d:somalia k:african t:person w:7
somalia d:somali w:7
some !a:all w:2
somebody n:person,someone k:being t:person w:7
someday w:8
somehow w:7
someone n:individual,person,somebody k:cause t:person w:5
somerset w:8
sometime w:8
sometimes w:5
somewhat w:7
somewhere k:location t:place w:7
son g:relative.son t:person w:4
son-in-law t:person
sonar k:instrument
song n:vocal k:music t:song w:5
songwriter k:composer,musician t:person w:8
sonic !a:supersonic
sonnet k:poem t:book
sonny t:person
soon w:5
sooner t:person w:8
soot k:carbon
sophisticated !a:naive w:7
sophomore k:undergraduate t:person w:8
soprano k:musician,singer,vocalist t:person
sorcerer t:person
sore d:sorely,soreness k:infection w:8
sorely d:sore
soreness d:sore k:pain,symptom
sorghum k:cereal,millet t:plant
sorority t:group
sorrow v:grieve !n:joy k:feeling,sadness
sorry w:7
sort n:form,kind d:sorting w:6
sorted a:grouped
sorting d:sort
sought w:6
soul k:spirit w:7
sound d:sounding !n:silence w:6
sounding a:looking d:sound w:8
soundtrack k:audio,recording w:8
soup k:dish t:food w:8
sour t:food w:8
source n:origin w:5
south !a:north w:2
south-east w:8
south-west w:8
southeast a:southeastern w:6
southeastern a:southeast w:7
southerly k:wind
southern !a:northern w:4
southland t:place
southwest n:sw a:southwestern k:direction w:6
southwestern a:southwest w:7
sovereign n:monarch t:person w:8
sovereignty w:7
soviet t:group w:5
soviets k:regime t:group w:8
sow t:animal
soy n:soybean k:bean
soya t:plant
soybean n:soy k:bean,seed
spa t:place w:8
space d:spacious,spatial w:5
spacecraft k:craft,satellite,vehicle t:vehicle w:8
spaceship n:starship k:craft,orbiter,spacecraft t:vehicle
spacious d:space
spaghetti k:dish,pasta t:food
spain d:spanish w:5
spam t:food
span k:period w:8
spaniard t:person w:8
spanish d:spain w:5
spare a:extra w:8
sparing d:sparingly
sparingly d:sparing
spark v:trigger w:8
sparkle n:twinkle d:sparkling k:verve,vitality
sparkling d:sparkle
sparrow g:animal.bird t:animal
sparse d:sparsely
sparsely d:sparse
spartan t:person
spat n:bickering,squabble k:dispute,row
spate n:slew w:8
spatial d:space
speak v:talk d:speaker,speaking,speech w:6
speaker d:speak t:person w:6
speaking d:speak w:5
spearhead t:person
special a:particular d:specially w:4
specialised a:specialized
specialist d:specialize k:expert t:person w:7
speciality n:specialty
specialization d:specialize
specialize d:specialist,specialization
specialized a:specialised w:8
specially d:special w:8
specialty n:speciality k:quality w:8
species w:5
specific n:particular d:specifically,specificity !a:general k:fact,information w:6
specifically d:specific w:7
specification d:specify k:description
specificity d:specific
specified !a:unspecified w:8
specify v:stipulate d:specification w:8
spectacle d:spectacular k:display,sight
spectacles n:eyeglasses,glasses
spectacular a:dramatic,striking d:spectacle,spectacularly k:performance,show w:7
spectacularly d:spectacular
spectator n:viewer k:observer t:person
specter w:8
spectral d:spectrum
spectroscopy k:analysis
spectrum d:spectral k:array w:8
speculate d:speculation,speculative w:8
speculation d:speculate w:7
speculative d:speculate w:8
speech d:speak k:act w:5
speechwriter t:person
speed n:velocity v:accelerate d:speeding,speedy k:rate w:6
speedily d:speedy
speeding d:speed w:8
speedway w:8
speedy a:quick d:speed,speedily w:8
spell d:spelling w:7
spelling d:spell k:writing w:8
spelt t:plant
spencer w:8
spend d:spending w:6
spending d:spend w:5
spent w:5
sphere d:spherical w:8
spherical d:sphere
sphinx t:person
spice w:8
spider g:animal.spider t:animal w:8
spielberg w:8
spike w:8
spill w:8
spin d:spinner,spinning k:turn,turning w:7
spinach k:vegetable t:plant
spinal d:spine w:8
spine d:spinal
spinner d:spin t:person w:8
spinning d:spin w:8
spiral a:spiraling k:curve w:8
spiraling a:spiral
spire n:steeple k:tower
spirit w:6
spirited w:8
spirits n:liquor k:drink t:food w:8
spiritual a:religious d:spirituality,spiritually t:song w:7
spirituality d:spiritual
spiritually d:spiritual
spit d:spitting
spite w:8
spitfire t:person
spitting d:spit
spitz g:animal.dog t:animal
splash d:splashing
splashing d:splash
splendor n:grandeur
split v:divide w:6
splitting w:8
spoil d:spoiling
spoiler t:person
spoiling d:spoil
spoke k:support w:6
spoken !a:written w:7
spokesman t:person w:4
spokesperson n:representative k:advocate t:person w:8
spokeswoman t:person w:6
sponsor d:sponsorship t:person w:7
sponsorship d:sponsor w:8
spontaneity d:spontaneous
spontaneous d:spontaneity,spontaneously !a:induced
spontaneously d:spontaneous
spoof n:lampoon,parody v:burlesque k:humor,humour
sporadic d:sporadically !a:continual w:8
sporadically d:sporadic
sport n:athletics d:sporting w:6
sporting d:sport w:7
sportscaster k:announcer,broadcaster t:person
sportsman d:sportsmanship k:athlete t:person
sportsmanship d:sportsman k:fairness
sportswear k:attire,clothing,dress
sportswriter k:journalist,writer t:person
spot n:place d:spotting k:point w:6
spotlight n:limelight v:highlight k:standing w:8
spots w:7
spotted w:8
spotting d:spot
spousal d:spouse
spouse n:partner d:spousal k:person,somebody,someone t:person w:8
sprain k:injury
sprawl d:sprawling t:place
sprawling d:sprawl w:8
spray d:spraying w:8
spraying d:spray
spread n:spreading a:dispersed d:spreading w:6
spreading n:spread d:spread k:movement w:7
spreadsheet k:software
spree w:8
spring n:springtime v:jump k:period,season g:season.spring w:6
springbok t:animal
springfield w:8
springtime n:spring g:season.spring
sprinkle d:sprinkling
sprinkling d:sprinkle
sprint d:sprinter k:run,running w:7
sprinter d:sprint k:athlete,runner t:person
sprout d:sprouting
sprouting d:sprout
spruce k:wood
spur n:prod,spurring d:spurring w:8
spurned a:rejected
spurring n:prod,prodding,spur d:spur
sputnik k:orbiter,satellite
spy d:spying k:agent t:person w:7
spying d:spy k:surveillance w:8
spyware k:software
squabble n:bickering,spat k:dispute,quarrel
squad n:team k:force t:group w:6
squadron t:group w:7
squandered a:wasted
square !a:round w:5
squash t:plant
squat d:squatter
squatter d:squat k:settler t:person
squeeze n:squeezing d:squeezing k:pressing,pressure w:8
squeezing n:squeeze d:squeeze
squid k:seafood t:food
squire t:person
squirrel t:animal
sr w:8
ss t:group w:8
stab v:knife
stabbing a:wounding
stabilisation n:stabilization d:stabilise
stabilise d:stabilisation
stabilised a:stabilized
stabilising a:stabilizing
stability d:stable w:6
stabilization n:stabilisation d:stabilize !n:destabilization
stabilize d:stabilization !v:destabilize w:8
stabilized a:stabilised
stabilizing a:stabilising
stable d:stability !a:unstable t:building w:7
stack d:stacked k:pile w:8
stacked d:stack
stacks n:heaps,loads,lots,piles
stadium k:construction g:building.stadium t:building w:5
staff k:force,organization t:group w:5
staffer k:employee,worker t:person
stag k:deer,elk g:animal.deer t:animal
stage n:phase d:staging w:5
stagecoach k:carriage t:vehicle
staged w:7
staging d:stage k:production w:8
stagnation n:doldrums k:inaction
staid a:sedate
stained w:8
stainless k:steel
staircase n:stairway
stairs n:steps w:8
stairway n:staircase
stairwell k:shaft
stake k:assets,part,share w:6
stakes w:7
stale !a:fresh
stalemate n:deadlock,impasse,standstill k:situation w:8
stalin d:stalinist w:8
stalinist d:stalin t:person
stalk d:stalking
stalker t:person
stalking d:stalk
stall d:stalling k:room w:8
stalling d:stall k:obstruction
stallion k:horse g:animal.horse t:animal
stalls k:building t:building
stalwart n:loyalist k:proponent,supporter t:person
stamina n:toughness k:endurance,strength
stamp w:8
stance d:stand k:attitude,position w:7
stand d:stance,standing w:5
standard w:5
standardization d:standardize
standardize d:standardization
standing d:stand k:position,state,status w:6
standoff w:8
standpoint n:viewpoint k:attitude
standstill n:deadlock,impasse,stalemate
stanford w:7
stanley w:7
stanza k:text
staple w:8
star a:starring,stellar d:stardom w:5
starch k:carbohydrate,sugar
stardom d:star
stare v:gaze
stark d:starkly w:8
starkly d:stark
starr w:8
starred w:7
starring a:star w:7
starship n:spaceship t:vehicle
start n:beginning v:begin d:starter,starting w:4
starter d:start w:7
starting d:start k:play,turn w:5
starvation n:starving d:starve k:hunger
starve d:starvation,starving
starved a:starving
starving n:starvation a:starved d:starve
stash n:hoard v:cache,hoard
state v:say d:statement w:2
stated w:6
statehouse t:building
statement d:state w:4
statesman k:politician t:person w:8
statewide w:8
static k:noise w:8
station w:4
stationery k:paper
stations w:6
statistical d:statistically,statistics w:8
statistically d:statistical
statistician d:statistics k:mathematician,scientist t:person
statistics d:statistical,statistician w:6
statue t:painting w:7
stature k:respect w:8
status k:state w:6
statute a:codified d:statutory k:act w:8
statutory d:statute
staunch a:steadfast d:staunchly w:8
staunchly d:staunch
stay v:remain w:5
stays w:8
steadfast a:staunch,unwavering d:steadfastly
steadfastly d:steadfast
steadily d:steady w:8
steady d:steadily t:person w:7
steak k:meat t:food
steakhouse k:restaurant g:building.restaurant t:building
steal d:stealing w:8
stealing n:theft d:steal w:8
steam v:steamer d:steamer w:7
steamboat k:boat g:vehicle.ship t:vehicle
steamer v:steam d:steam
steamship k:ship,vessel g:vehicle.ship t:vehicle
steed g:animal.horse t:animal
steel w:6
steele w:8
steelmaker k:maker t:person
steep d:steeper,steeply k:decline,fall t:place w:8
steeper d:steep
steeple n:spire k:tower
steeplechase k:race
steeply d:steep
steer d:steering w:8
steering d:steer k:direction w:8
stein w:8
stellar a:star
stem k:form w:7
stench k:odor,smell
stent k:tube
step n:measure,pace k:move w:5
stepdaughter k:child t:person
stepfather t:person
stephen w:6
stepmother t:person
steppe t:place
steps n:stairs k:way w:6
stepson t:person
stereotype d:stereotypical
stereotypical d:stereotype
sterile a:infertile !a:fertile
sterling k:currency w:8
stern d:sternly w:7
sternly d:stern
stevens w:7
stevenson w:8
steward d:stewardship t:person
stewardship d:steward
stewart w:7
stick v:wedge d:sticker w:7
sticker d:stick
sticking a:protruding w:8
stiff d:stiffness t:person w:8
stiffness d:stiff
stifle v:dampen d:stifling !v:stimulate
stifling d:stifle
still v:calm,quiet w:3
stimulate v:induce d:stimulation,stimulus !v:stifle w:8
stimulated a:aroused
stimulation d:stimulate
stimulus d:stimulate w:7
sting d:stinger w:8
stinger d:sting
stingy !a:generous
stink k:odor,smell
stint k:period w:8
stipend k:payment
stipulate v:specify d:stipulation
stipulation d:stipulate k:agreement,concession
stir d:stirring w:8
stirred w:8
stirring d:stir w:8
stitch v:sew k:sewing
stitched a:sewn
stock k:capital w:4
stockbroker k:broker t:person
stockholder n:shareholder k:investor t:person
stockholm w:8
stockman t:person
stockpile d:stockpiling
stockpiling d:stockpile
stocks w:5
stoic t:person
stoke w:8
stole w:8
stomach w:8
stone n:rock d:stony w:6
stoner t:person
stoning k:punishment
stony a:rocky d:stone
stop n:halt v:cease,halt,quit d:stoppage w:5
stopover t:place
stoppage d:stop
stopped w:6
stopping w:7
stops w:7
storage d:store w:7
store n:shop d:storage w:6
storey k:structure
stork g:animal.bird t:animal
storm d:stormy w:6
stormy d:storm
story n:narration,narrative,tale w:4
storybook t:book
storyline k:plot,story t:book w:8
storyteller n:narrator t:person
stout t:food
straight !a:crooked k:being t:person w:5
straighten !v:bend
straightforward w:8
strain d:straining w:7
strained w:8
straining d:strain
strait t:place w:7
straits w:7
stranded a:marooned w:8
strange d:strangely w:7
strangely d:strange
stranger t:person w:8
strangle d:strangling
strangled a:smothered
strangling d:strangle k:killing
strapping a:burly
strasbourg w:8
strategic d:strategically,strategy w:6
strategically d:strategic
strategist d:strategy t:person w:8
strategy n:scheme d:strategic,strategist k:plan,program w:6
stratosphere t:place
strauss w:8
straw w:8
strawberry k:berry t:food w:8
stray k:animal t:animal
streak w:7
stream d:streaming k:water w:7
streaming d:stream
street w:4
streetcar n:trolley t:vehicle
strength w:6
strengthen v:fortify d:strengthening !v:weaken w:7
strengthened a:reinforced w:8
strengthening d:strengthen !n:weakening k:change,shift w:7
strenuous d:strenuously
strenuously d:strenuous
stress v:emphasize w:7
stressed w:6
stretch n:reach d:stretching w:7
stretched w:8
stretching d:stretch k:expansion w:8
stricken a:afflicted w:8
strict a:rigorous d:strictly w:7
strictly d:strict w:8
stride n:pace k:step
strident a:vociferous
strife n:discord w:8
strike d:striker,striking w:5
striker d:strike t:person w:7
striking n:hitting a:dramatic,spectacular d:strike,strikingly w:7
strikingly d:striking
string d:strung w:7
stringent a:rigorous w:8
stringer t:person
strings t:group w:8
strip w:6
stripes w:8
stripped w:8
stripping k:removal
strive v:endeavor d:striving
striving d:strive k:effort,endeavor
stroke w:7
stroll k:walk
strong d:strongly !a:weak w:4
stronghold w:7
strongly d:strong w:6
strongman t:person
struck w:6
structural d:structurally,structure w:8
structurally d:structural
structure d:structural k:unit,whole w:6
structured w:8
struggle n:conflict k:attempt,effort,try w:6
struggling w:7
strung d:string
stuart w:7
stubborn d:stubbornly
stubbornly d:stubborn
stucco k:plaster
stuck w:7
student n:pupil d:study k:person t:person w:5
studied w:6
studio k:work t:place w:6
study n:survey v:analyze,examine d:student,studying w:5
studying d:study k:language,reading w:7
stuff n:material d:stuffing w:7
stuffed w:8
stuffing d:stuff k:mixture t:food
stumble n:lurch
stumping k:campaigning
stung a:annoyed,irritated,miffed,roiled
stunned a:amazed,astonished,astounded w:8
stunning a:sensational d:stunningly w:8
stunningly d:stunning
stunt w:8
stupid d:stupidity !a:smart k:person,simple,somebody,someone t:person w:8
stupidity d:stupid
sturgeon t:animal
stuttgart w:8
style n:fashion,manner,mode,way d:stylist,stylistic w:5
stylish a:fashionable
stylist d:style k:artist t:person
stylistic d:style
sub t:food w:7
subcommittee k:commission,committee t:group w:8
subconscious k:cognition,mind,psyche
subcontinent t:place
subcontractor k:contractor t:person
subculture t:group
subdue v:quash,suppress
subdued a:hushed,muted w:8
subject n:topic w:6
subjective !a:objective
submarine n:u-boat a:undersea g:vehicle.submarine t:vehicle w:7
submerged a:underwater
submission d:submit w:8
submit d:submission w:7
subordinate !a:dominant t:person
subscribe d:subscriber,subscription
subscriber d:subscribe t:person
subscription d:subscribe k:cost,payment w:8
subsequent d:subsequently w:7
subsequently d:subsequent w:7
subsidiary t:person w:7
subsidize d:subsidy
subsidy d:subsidize k:aid,assistance w:8
subsistence k:livelihood
substance d:substantial k:matter w:7
substantial a:significant d:substance,substantially w:7
substantially d:substantial w:8
substantive w:8
substitute d:substituting,substitution w:7
substituting d:substitute
substitution d:substitute k:modification,variation
substrate k:component
subtitle k:translation
subtle d:subtly w:8
subtlety n:nuance
subtly d:subtle
subtropical w:8
suburb d:suburban k:community,district t:place w:7
suburban d:suburb,suburbia w:7
suburbia d:suburban t:place
subversion d:subvert
subversive n:revolutionary d:subvert k:radical t:person
subvert v:overthrow d:subversion,subversive
subway n:metro,underground k:line,railroad,railway t:group w:7
succeed d:succession,successor !v:fail w:7
succeeding !a:preceding w:8
success !n:failure k:event w:5
successful d:successfully !a:unsuccessful w:5
successfully d:successful w:7
succession d:succeed w:8
successive d:successively w:8
successively d:successive
successor d:succeed w:7
such w:2
suck n:sucking d:sucker,sucking,suction
sucker d:suck t:person
sucking n:suck d:suck
suction d:suck
sudan d:sudanese w:6
sudanese d:sudan k:african t:person w:7
sudden d:suddenly !a:gradual w:7
suddenly d:sudden w:7
sue w:8
suede k:leather
suffer d:suffering w:7
suffering n:agony,distress a:miserable d:suffer w:6
suffice d:sufficient
sufficiency d:sufficient
sufficient d:suffice,sufficiency,sufficiently !a:insufficient w:7
sufficiently d:sufficient w:8
suffix !v:prefix
suffragan k:bishop t:person
sufi k:moslem,muslim t:person
sugar t:food w:7
sugarcane k:cane
suggest v:propose d:suggestion,suggestive w:7
suggestion d:suggest k:idea,thought w:8
suggestive d:suggest
suharto w:8
suicidal d:suicide
suicide d:suicidal k:killing w:6
suisse n:switzerland w:8
suit w:6
suitability d:suitable
suitable a:suited d:suitability,suitably w:8
suitably d:suitable
suitcase k:baggage,luggage
suite n:rooms w:8
suited a:suitable w:8
suitor k:lover t:person
sullivan w:8
sultan k:ruler t:person w:8
sultanate t:place
sum n:amount,total d:summation k:assets w:7
sumatra w:8
summary k:statement w:7
summation d:sum
summer n:summertime k:period,season g:season.summer w:5
summertime n:summer g:season.summer
summit k:level,stage w:5
summon v:summons d:summoning
summoning d:summon
summons v:summon k:asking,invitation,letter,request
sumo k:wrestling g:sport.wrestling
sumptuous a:opulent
sun n:sunlight,sunshine w:6
sunday g:weekday.sunday w:3
sunderland w:8
sundown n:sunset
sunflower t:plant
sung k:folk t:group w:8
sunglasses n:shades k:glasses
sunk w:8
sunlight n:sun,sunshine k:light
sunni k:muslim t:person w:7
sunny a:cheery w:8
sunrise n:dawn,daybreak !n:sunset k:hour
sunset n:sundown !n:sunrise k:hour w:8
sunshine n:sun,sunlight k:light w:8
super t:person w:6
superb a:brilliant d:superbly w:8
superbly d:superb
supercomputer k:mainframe
superficial d:superficially !a:profound
superficially d:superficial
superfluous a:redundant
superintendent t:person w:8
superior d:superiority !n:inferior !a:inferior t:person w:7
superiority d:superior
superman t:person w:8
supermarket k:market,mart g:building.supermarket w:8
supermodel t:person
supernatural n:occult
superpower k:nation t:group
supersonic !a:sonic
superstar t:person w:8
superstition d:superstitious k:belief
superstitious d:superstition
superstructure k:structure
supervise v:oversee d:supervising,supervision,supervisory
supervised w:8
supervising n:supervision d:supervise
supervision n:supervising d:supervise k:management w:8
supervisor d:supervisory t:person w:8
supervisory d:supervise,supervisor
supper k:meal t:food
supplement d:supplemental,supplementary w:8
supplemental a:supplementary d:supplement
supplementary a:supplemental d:supplement
supplier n:provider d:supply t:person w:8
supply v:provide d:supplier,supplying k:amount w:6
supplying d:supply w:8
support d:supporter,supporting,supportive w:3
supported w:6
supporter n:admirer d:support k:advocate t:person w:7
supporting a:encouraging d:support k:act w:6
supportive d:support w:8
suppose v:guess,reckon,think w:8
supposed w:6
supposedly w:8
suppress v:subdue d:suppression
suppressed !a:publicized
suppression d:suppress
supremacist t:person
supremacy k:dominance,status
supreme w:6
supremo t:person
sur w:8
surcharge k:cost
sure d:surely !a:unsure w:5
surely d:sure w:8
surf d:surfer,surfing w:8
surface !a:overhead k:whole w:6
surfer d:surf k:swimmer,traveler t:person
surfing d:surf k:sport
surge n:upsurge k:flow w:7
surgeon k:doctor,physician t:person w:8
surgery d:surgical w:6
surgical d:surgery,surgically w:8
surgically d:surgical
surging w:8
surname k:name w:7
surpassing a:exceeding
surplus n:excess a:excess,extra w:7
surprise k:feeling w:6
surprised w:7
surprising d:surprisingly w:7
surprisingly d:surprising w:8
surrealism d:surrealist t:group
surrealist d:surrealism k:artist t:person
surrender !v:resist w:7
surrey w:8
surrogate t:person
surround d:surroundings t:place
surrounded a:encircled w:7
surrounding w:6
surroundings n:milieu d:surround k:environment
surveillance k:investigating,investigation w:7
survey n:study d:surveying,surveyor w:6
surveying d:survey k:measurement,measuring
surveyor d:survey k:engineer t:person
survival d:survive k:existence,life,living w:7
survive v:endure d:survival,survivor w:7
surviving w:7
survivor d:survive t:person w:8
susceptibility d:susceptible
susceptible d:susceptibility
sushi k:dish t:food
suspect a:suspicious d:suspicion k:being,person,someone t:person w:6
suspected w:6
suspend d:suspension w:8
suspended w:6
suspension d:suspend w:7
suspicion d:suspect,suspicious k:belief,feeling w:7
suspicious a:suspect d:suspicion,suspiciously w:8
suspiciously d:suspicious
sussex w:8
sustain d:sustainable,sustenance w:8
sustainability d:sustainable
sustainable d:sustain,sustainability w:7
sustained w:7
sustenance d:sustain k:nutrient t:food
suv k:auto,automobile,car g:vehicle.car t:vehicle
sw n:southwest
swagger t:person
swahili k:bantu
swain t:person
swami k:hindu t:person
swamp d:swampy k:land w:8
swampy a:marshy,muddy,soggy,waterlogged d:swamp
swan k:bird g:animal.bird t:animal w:8
swap n:barter k:exchange w:8
swastika k:emblem,symbol
swat w:8
swath t:place
sway k:power w:8
swear v:curse d:swearing
swearing n:oath d:swear
sweat d:sweater,sweating w:8
sweater d:sweat k:clothing,wear
sweating d:sweat
swede t:person
sweden d:swedish w:6
swedish d:sweden w:6
sweep d:sweeping k:reach w:7
sweeping d:sweep w:7
sweepstakes k:lottery
sweet d:sweetly,sweetness w:7
sweetheart k:lover t:person
sweetly d:sweet
sweetness d:sweet k:taste
swell d:swelling
swelling d:swell
swept w:7
swift d:swiftly w:8
swiftly d:swift w:8
swim n:swimming d:swimmer,swimming k:athletics,sport g:sport.swimming w:8
swimmer d:swim k:athlete t:person w:8
swimming n:swim d:swim k:sport g:sport.swimming w:7
swine t:animal w:8
swing d:swinging w:7
swinging d:swing w:8
swirl n:vortex
swiss d:switzerland w:6
switch d:switching k:control w:7
switching d:switch k:change w:8
switzerland n:suisse d:swiss w:6
sword k:arm,weapon g:weapon.sword w:8
swordfish t:food
sworn a:pledged w:8
sydney w:6
syllabus n:curriculum
symbol d:symbolic,symbolize k:sign,signal w:7
symbolic d:symbol,symbolically,symbolism w:8
symbolically d:symbolic
symbolism d:symbolic k:symbol
symbolize d:symbol,symbolizing
symbolizing d:symbolize
symmetric a:symmetrical d:symmetry
symmetrical a:symmetric !a:asymmetrical
symmetry d:symmetric
sympathetic d:sympathy w:8
sympathize d:sympathy
sympathy d:sympathetic,sympathize w:8
symphonic d:symphony
symphony n:philharmonic d:symphonic k:classical w:8
symposium k:conference,meeting t:group w:8
symptom d:symptomatic
symptomatic d:symptom
synagogue k:building g:building.synagogue t:building w:8
syndicate d:syndication t:group w:8
syndication d:syndicate
syndrome w:8
synod k:council,meeting t:group
synonym d:synonymous
synonymous d:synonym
synopsis k:summary
synthesis d:synthetic w:8
synthesizer t:person
synthetic d:synthesis k:chemical w:8
syphilis t:disease
syracuse w:8
syria d:syrian w:6
syrian d:syria t:person w:7
syrup t:food
system d:systematic w:3
systematic d:system,systematically w:8
systematically d:systematic
t-shirt k:shirt
table w:6
tablespoon w:8
tabloid w:8
taboo a:forbidden
tacit d:tacitly
tacitly d:tacit
tackle t:person w:7
tacky a:flashy,gaudy
taco t:person
tactic n:manoeuvre d:tactical k:plan w:8
tactical d:tactic,tactically,tactics w:8
tactically d:tactical
tactics d:tactical w:7
tag w:8
tagalog k:filipino t:person
tagged a:labeled
tai t:person
tail w:8
tailback t:person
tailor d:tailoring t:person
tailoring d:tailor
tainted w:8
taipei w:7
taiwan d:taiwanese w:5
taiwanese d:taiwan k:asian t:person w:7
tajikistan w:8
take d:taking w:3
taken w:4
takeout k:food t:food
takeover n:coup w:7
taker t:person
taking d:take w:4
tale n:narration,narrative,story w:7
talent w:7
talented a:gifted w:8
taliban k:movement t:group w:5
talk n:talking v:speak d:talking k:language w:5
talking n:talk d:talk k:speech w:6
talks n:negotiation w:4
tall k:size w:7
tally k:score w:8
tame d:tamer
tamer d:tame t:person
tamil k:indian t:person w:7
tampa w:7
tamper d:tampering
tampering d:tamper
tan w:8
tang w:8
tangled a:convoluted
tank k:vehicle g:vehicle.tank w:7
tanker k:ship g:vehicle.ship t:vehicle w:8
tantalizing a:tempting
tanzania d:tanzanian w:7
tanzanian d:tanzania k:african t:person w:8
tao n:taoist t:person
taoist n:tao k:disciple t:person
taos k:pueblo t:person
tap d:tapping k:sound w:8
tape d:taping w:7
taped w:8
taping d:tape k:recording
tapped !a:untapped w:8
tapping d:tap w:8
target v:direct w:6
tariff k:tax w:8
tarmac k:pavement
tarnish k:stain
tart t:person
tartan n:plaid
tarzan t:person
task n:job,project,undertaking k:work w:6
tasmania d:tasmanian
tasmanian d:tasmania
taste d:tasting,tasty w:7
tasteless !a:tasty
tasting d:taste k:sample
tasty d:taste !a:tasteless
tatar k:mongol t:person
tate w:8
taunt n:taunting v:tease d:taunting
taunting n:taunt a:mocking d:taunt
tavern t:building
tax n:taxation d:taxable,taxation w:5
taxable d:tax
taxation n:tax d:tax w:8
taxi k:auto,automobile,car g:vehicle.car t:vehicle w:8
taxing a:burdensome,onerous
taxonomic d:taxonomy
taxonomy d:taxonomic
taxpayer t:person w:8
taylor w:6
tb w:8
tbilisi w:8
te w:8
tea k:food t:food w:7
teach v:instruct d:teacher,teaching w:7
teacher n:instructor d:teach k:professional t:person w:6
teaching d:teach k:education w:7
teak k:wood
teal g:colour.green
team n:squad t:group w:3
teammate k:match t:person w:7
tear d:tearing w:7
tearful a:weeping d:tearfully
tearfully d:tearful
tearing d:tear
tears n:crying,weeping w:7
tease v:taunt d:teasing t:person
teasing d:tease
teaspoon w:8
tech k:school t:group w:6
technical d:technically,technique t:vehicle w:6
technically d:technical w:8
technician d:technique k:worker t:person
technique d:technical,technician k:method w:7
techno k:music
technological d:technologically,technology w:8
technologically d:technological
technology d:technological k:use w:5
ted t:person w:7
teddy k:toy w:8
tedious a:boring
tee t:place w:8
teen n:adolescent,teenager a:teenage t:person w:7
teenage a:teen w:8
teenager n:adolescent,teen t:person w:8
teens w:8
teeth w:8
tehran w:7
telecast k:broadcast
telecom n:telecommunication w:7
telecommunication n:telecom
teleconference k:conference
telegram w:8
telegraph v:cable w:8
telemarketing k:merchandising
telephone n:phone v:phone k:equipment w:6
telephony k:telecom,telecommunication
telescope w:8
television n:tv w:4
tell v:say d:telling w:5
telling a:revealing d:tell k:account,report w:6
telltale t:person
telugu k:indian t:person
temblor n:earthquake,quake
temperament n:disposition d:temperamental k:trait
temperamental d:temperament
temperature k:amount,measure w:7
templar k:knight t:person
temple k:building t:building w:6
temporarily d:temporary w:7
temporary d:temporarily t:person w:7
tempt v:entice,lure d:temptation
temptation d:tempt
tempting a:alluring,enticing,tantalizing
ten w:6
tenacious d:tenacity
tenacity n:perseverance,persistence d:tenacious k:determination
tenant t:person
tend d:tendency,tending w:7
tendency n:inclination,propensity d:tend k:attitude,knowledge w:8
tender !a:tough w:8
tenderness k:fondness,warmth
tending d:tend
tendinitis k:inflammation
tenet k:doctrine
tennessee g:us-state.tennessee w:7
tennis g:sport.tennis w:6
tenor k:voice w:8
tense d:tension !a:relaxed w:7
tension d:tense w:7
tent k:shelter w:8
tentative d:tentatively w:8
tentatively d:tentative
tenth w:8
tenure k:period,term w:7
tepid a:lukewarm
tequila k:alcohol,liquor t:food
teresa n:theresa w:8
term d:terminal w:4
terminal n:depot d:term,terminus k:facility,station w:7
terminate d:termination,terminus
terminated w:8
termination n:expiration d:terminate
terminator k:slayer t:person
terminology n:nomenclature k:word
terminus d:terminal,terminate k:terminal w:8
terms k:position,state w:5
terrace n:patio k:area
terrain t:place w:8
terrible a:awful,dire,dread,dreaded,dreadful,frightening,horrendous,horrific w:7
terrier k:dog g:animal.dog t:animal
terrific a:fantastic,marvelous,tremendous,wonderful w:8
terrified a:frightened,panicked
territorial d:territory t:person w:7
territory n:district d:territorial k:region t:place w:6
terror d:terrorist k:fear w:6
terrorism d:terrorist w:5
terrorist d:terror,terrorism k:person t:person w:5
terry w:7
test d:testing k:research w:5
testament k:doctrine,philosophy w:8
tested w:7
tester t:person
testify d:testimony w:8
testimonial d:testimony
testimony d:testify,testimonial w:7
testing d:test w:6
testosterone k:steroid
texan d:texas k:american t:person
texas d:texan g:us-state.texas w:5
text d:textual k:matter,writing w:6
textbook k:book,publication t:book
textile n:cloth,fabric w:8
textual d:text
thai d:thailand k:asian t:person w:6
thailand d:thai w:6
thames w:8
thank w:7
thankful a:grateful d:thankfully
thankfully d:thankful
thanks k:message w:7
thanksgiving k:holiday w:8
thatcher w:8
thaw n:melt,melting,thawing d:thawing
thawing n:melt,melting,thaw d:thaw
theater n:theatre d:theatrical k:building g:building.theater t:building w:6
theatre n:theater k:building g:building.theater t:building w:6
theatrical d:theater,theatrically k:performance,show w:8
theatrically d:theatrical
theft n:larceny,stealing k:crime w:8
thematic d:theme
theme n:topic d:thematic k:message w:7
then w:2
theologian k:scholar t:person
theological d:theology w:8
theology d:theological k:discipline,study w:8
theorem w:8
theoretical d:theoretically !a:empirical w:8
theoretically d:theoretical
theorist d:theory k:intellectual t:person
theory n:hypothesis d:theorist k:thought w:6
therapeutic n:cure a:healing d:therapy k:drug,medication,medicine
therapist d:therapy k:person t:person
therapy d:therapeutic,therapist k:intervention,treatment w:7
there t:place w:1
thereafter w:8
thereby w:8
therefore w:6
theresa n:teresa
thermal k:wind w:8
thermodynamic d:thermodynamics
thermodynamics d:thermodynamic k:physics
thesis w:8
thessaloniki n:salonika
thick d:thickness !a:thin k:inside t:place w:7
thickness d:thick
thief t:person
thigh w:8
thin a:lean d:thinly,thinner,thinning !a:fat,thick w:7
thing w:5
things w:5
think v:suppose d:thinker,thinking w:3
thinker d:think k:intellect,intellectual t:person
thinking n:thought a:reasoning d:think k:process w:6
thinly d:thin
thinner d:thin
thinning d:thin
third w:3
thirst d:thirsty
thirsty d:thirst
thirteen w:8
thirty w:8
thistle t:plant
thomas w:5
thompson w:7
thomson w:8
thorn d:thorny
thornton w:8
thorny d:thorn
thorough a:exhaustive d:thoroughly w:8
thoroughbred a:pedigree t:person
thoroughfare k:road,route
thoroughly d:thorough w:8
thorpe w:8
though w:4
thought n:idea,thinking w:5
thousand w:7
thrash d:thrashing
thrashing n:drubbing d:thrash k:defeat
thread n:yarn k:cord
threat n:menace k:cause w:5
threaten v:endanger,jeopardize w:7
threatened w:6
threatening a:menacing w:7
three n:trio w:2
threshold k:point w:8
thrift d:thrifty t:plant
thrifty d:thrift
thrill d:thriller k:excitement,joy
thrilled w:8
thriller d:thrill k:story t:book w:8
thrilling a:electrifying
thrive v:flourish,prosper
thriving a:booming,flourishing,prosperous w:8
throat w:8
throne w:8
throng k:gathering t:group
throttle k:control,controller,valve
through a:done w:2
throughout w:5
throughput k:output
throw d:thrower w:7
thrower d:throw t:person
thrown w:7
thrust k:force w:8
thud n:thumping
thug n:punk k:outlaw t:person
thumb k:finger w:8
thumping n:thud a:banging
thunder n:roar,roaring v:roar d:thunderous w:8
thunderous a:deafening d:thunder
thunderstorm k:storm
thursday g:weekday.thursday w:3
thus w:6
thwart v:frustrate d:thwarting
thwarted a:foiled,frustrated
thwarting d:thwart
thyme t:plant
tianjin w:8
tiara k:headdress
tibet d:tibetan w:7
tibetan d:tibet w:7
tick n:ticking d:ticking
ticket w:7
ticking n:tick d:tick
tidal d:tide w:8
tide d:tidal !v:ebb w:8
tie d:tier w:6
tiebreaker k:overtime
tied w:6
tier d:tie,tiered k:position,rank,status w:8
tiered d:tier
tiger g:animal.tiger w:7
tigers n:ltte w:7
tight d:tightly,tightness w:7
tighten d:tightening w:8
tightening d:tighten !n:loosening k:change w:8
tightly d:tight w:8
tightness d:tight
till w:7
tilted a:leaning
timber n:lumber w:8
time d:timely,timer,timing w:2
timed w:8
timeline w:8
timely d:time w:8
timer d:time
times w:3
timetable k:schedule w:8
timid n:cautious
timing d:time w:7
timor d:timorese w:7
timorese d:timor t:person
timothy t:plant w:8
tin k:metal w:8
tinker t:person
tiny w:7
tip w:7
tipped w:8
tipper t:person
tire n:tyre w:8
tired !a:rested w:7
tireless d:tirelessly
tirelessly d:tireless
tissue w:8
titan n:behemoth d:titanic t:person
titanic d:titan w:8
titanium k:metal g:metal.titanium
title d:titular k:line w:5
titled w:7
titular d:title
tko k:knockout,ko
tnt k:explosive
toad t:animal
toast k:bread t:food
tobacco k:drug w:7
tobago w:8
today k:time w:4
todd w:7
toddler k:child,kid,youngster t:person
toe w:8
tofu t:food
together w:4
togo d:togolese w:8
togolese d:togo t:person
toilet k:room w:8
token k:symbol
tokyo w:5
toledo w:8
tolerable !a:intolerable
tolerance d:tolerant,tolerate w:8
tolerant d:tolerance,tolerate !a:intolerant
tolerate v:abide,endure d:tolerance,tolerant w:8
toll w:6
tom t:animal w:6
tomato k:vegetable t:food w:8
tomb t:place w:8
tombstone k:monument
tome t:book
tomorrow k:day w:7
ton w:8
tonal d:tone
tone d:tonal,tonic w:7
tonga d:tongan
tongan d:tonga k:polynesian t:person
tongue w:8
tonic d:tone t:food
tonight k:time w:7
tonne k:metric
tons n:loads w:6
too w:4
tool w:7
tooth k:bone w:8
toothed !a:toothless
toothless !a:toothed
top !a:bottom,side t:place w:3
topic n:matter,subject,theme d:topical k:content,message w:7
topical d:topic
topographic d:topography
topography d:topographic
topological d:topology
topology d:topological
topped w:7
topping w:8
topple w:8
tops w:8
torch w:8
tore w:8
torino n:turin
torment n:agony,anguish
tormented a:anguished,tortured
torn a:mangled w:7
tornado n:twister k:cyclone w:8
toronto w:6
torpedo w:8
torrent d:torrential
torrential d:torrent
tortilla k:cake t:food
tortoise k:turtle t:animal
tortricidae k:family
tortuous a:convoluted
torture d:torturing k:pain,suffering w:7
tortured a:tormented w:8
torturing d:torture
tory t:person
toss k:throw w:8
total n:aggregate,sum v:amount,number a:entire,full d:totally w:4
totaled w:8
totalitarian t:person
totally d:total w:7
tote v:lug k:bag
totem t:group
touch n:touching d:touching w:7
touchdown k:score w:7
touched w:7
touching n:touch a:poignant d:touch k:striking w:8
touchline k:sideline
tough d:toughness !a:tender k:someone t:person w:6
toughness n:stamina d:tough k:endurance,strength
toulouse w:8
tour d:tourist w:5
tourism d:tourist k:business,commerce w:6
tourist d:tour,tourism t:person w:7
tournament n:tourney k:competition w:5
tourney n:tournament
tours w:7
tout t:person
tow k:haul
towel k:cloth,fabric
tower k:construction,structure w:6
town d:township t:place w:4
township d:town k:district t:place w:7
townspeople t:group
toxic d:toxicity,toxin w:8
toxicity d:toxic
toxicology k:medicine
toxin d:toxic k:poison,substance
toy w:8
toyota w:7
trace d:tracing w:8
tracing d:trace
track v:trail d:tracking k:line w:5
tracked w:8
tracker t:person
tracking d:track w:8
tract w:8
traction k:friction
tractor t:vehicle
tracy w:8
trade d:trader,trading w:4
trademark w:8
trader n:dealer d:trade k:merchant t:person w:8
trading d:trade w:5
tradition n:custom d:traditional k:knowledge w:6
traditional d:tradition,traditionally !a:nontraditional w:5
traditionalist k:conservative t:person
traditionally d:traditional w:7
traffic w:6
trafficker t:person
tragedy n:calamity,catastrophe,disaster d:tragic k:trouble w:7
tragic d:tragedy,tragically w:8
tragically d:tragic
trail v:track d:trailer,trailing k:course,line,path,track w:7
trailer d:trail w:8
trailing d:trail w:8
train d:trainer,training g:vehicle.train w:6
trained !a:untrained w:7
trainee t:person
trainer d:train t:person w:8
training d:train w:5
trait k:attribute
traitor t:person
tram n:tramway k:transport g:vehicle.tram
tramp t:person
tramway n:tram g:vehicle.tram
tranquil a:placid d:tranquility,tranquillity
tranquility n:serenity d:tranquil k:calm
tranquillity d:tranquil
transaction w:7
transactions w:7
transcend d:transcendent
transcendent d:transcend
transcript n:copy
transfer k:change w:6
transform d:transformation w:8
transformation n:shift d:transform k:change w:8
transformed w:8
transient t:person
transistor k:semiconductor
transit d:transition w:7
transition d:transit,transitional k:change w:7
transitional d:transition w:8
translate d:translation w:8
translation d:translate w:7
translator t:person w:8
transliteration k:transcription
transmission n:transmitting d:transmit k:causing w:7
transmit d:transmission,transmitter,transmitting
transmitted w:8
transmitter d:transmit t:person
transmitting n:transmission d:transmit
transparency d:transparent w:8
transparent d:transparency w:8
transplant d:transplantation k:tissue w:8
transplantation d:transplant k:surgery
transport v:carry d:transportation,transporter w:6
transportation d:transport w:6
transporter d:transport g:vehicle.truck t:vehicle
transsexual t:person
trap w:8
trapped w:7
trash n:rubbish v:junk,scrap k:material,stuff,waste w:8
trauma n:injury d:traumatic w:8
traumatic d:trauma
travel n:traveling,travelling v:move d:traveler,traveling,traveller,travelling k:change,move w:5
traveled a:travelled w:7
traveler n:traveller d:travel t:person w:8
traveling n:travel,travelling d:travel k:move w:7
travelled a:traveled w:8
traveller n:traveler d:travel t:person
travelling n:travel,traveling d:travel w:8
travesty n:farce
trawler t:person
treacherous d:treachery
treachery d:treacherous k:infidelity
treason k:crime w:8
treasure n:gem w:8
treasured a:cherished,precious
treasurer t:person w:8
treasury n:exchequer k:assets,funds w:6
treat v:handle d:treatment k:food t:food w:7
treated w:6
treatise k:writing
treatment d:treat w:5
treaty n:pact k:agreement w:6
tree t:plant w:6
trek k:journey,travel w:8
trembling a:shivering
tremendous a:enormous,fantastic,terrific,wonderful d:tremendously w:7
tremendously d:tremendous
trench k:ditch
trend v:curve d:trendy k:direction,path,way t:place w:7
trendy d:trend
trent w:8
trepidation k:apprehension,dread,fright
trespass k:tort
trial w:5
triangle d:triangular w:8
triangular d:triangle
tribal d:tribe w:7
tribe d:tribal k:group t:group w:7
tribunal n:court t:group w:7
tribune k:guardian t:person w:8
tributary k:branch,stream t:place w:8
tribute k:message w:7
trick d:tricky w:8
trickle k:flow,flowing
tricky d:trick w:8
tricycle t:vehicle
tried w:5
trier t:person
trigger v:activate,spark w:8
trillion w:7
trilogy w:8
trim d:trimming w:6
trimmed w:8
trimming d:trim
trinidad w:8
trinity w:8
trio n:three w:8
trip k:travel w:5
triple k:hit w:7
tripling k:increase
tripoli w:8
triumph n:victory d:triumphant k:conclusion,ending,finish,success w:7
triumphant a:jubilant,victorious d:triumph,triumphantly
triumphantly d:triumphant
trivia d:trivial
trivial d:trivia
troika t:vehicle
trojan t:person
trolley n:streetcar t:vehicle
trombone k:brass
troop k:force t:group w:7
trooper k:soldier t:person
troops k:force t:group w:4
trophy k:award,honor w:7
tropical w:7
trouble v:upset w:6
troubled a:turbulent w:7
troubling a:distressing,disturbing,worrisome,worrying w:8
trough k:depression t:place
troupe t:group
trousers k:clothing,wear
trout k:fish t:food w:8
trove k:riches,treasure,wealth
troy w:8
truce n:armistice k:peace w:7
truck d:trucker,trucking g:vehicle.truck t:vehicle w:6
trucker d:truck k:driver
trucking n:hauling d:truck k:business,shipping,transport,transportation
true d:truly !a:false w:6
truly d:true w:7
truman w:8
trump w:8
trumpet n:cornet d:trumpeter k:brass
trumpeter d:trumpet k:musician,performer t:person
trumpets t:plant
trunk w:8
trunks k:trousers
trust d:trustee !v:distrust,mistrust w:6
trusted w:8
trustee d:trust t:person w:8
truth k:fact,information w:6
try n:attempt,effort v:attempt,seek k:act w:5
trying w:4
tsa t:group
tsar n:czar k:monarch,ruler t:person
tsunami k:disaster,tragedy,wave w:7
tuareg t:person
tub n:bathtub
tuba k:bass,brass
tube n:tubing d:tubing,tubular w:8
tuberculosis t:disease w:8
tubing n:tube d:tube
tubular d:tube
tuck d:tucker
tucker d:tuck w:8
tucson w:8
tudor t:group
tuesday g:weekday.tuesday w:3
tugboat k:boat,vessel g:vehicle.ship t:vehicle
tuition k:fee w:8
tulip t:plant
tumble d:tumbling
tumbling d:tumble
tumor n:tumour k:illness w:8
tumour n:tumor
tumult n:uproar d:tumultuous k:commotion,disruption
tumultuous a:turbulent d:tumult
tuna w:8
tundra t:place
tune n:melody d:tuner,tuning k:music w:8
tuner d:tune t:person
tung t:plant w:8
tuning d:tune
tunis d:tunisian
tunisia d:tunisian w:8
tunisian d:tunis,tunisia t:person
tunnel k:passage w:7
turban k:wear
turboprop k:airplane,plane g:vehicle.airplane t:vehicle
turbulence d:turbulent
turbulent a:roiled,roiling,troubled,tumultuous d:turbulence w:8
turf k:ground w:8
turin n:torino w:8
turk t:person
turkey d:turkish g:animal.bird w:5
turki t:person
turkish d:turkey w:6
turkmen d:turkmenistan t:person
turkmenistan d:turkmen w:8
turmoil w:7
turn d:turning w:5
turnaround k:period w:8
turned w:5
turner w:7
turning d:turn w:6
turnout w:7
turnover w:7
turquoise k:gem
turret k:tower
tuscan d:tuscany k:italian t:person
tuscany d:tuscan
tussle n:scuffle k:battle
tutelage d:tutor k:teaching
tutor d:tutelage,tutorial k:educator,instructor,teacher t:person
tutorial d:tutor
tutsi t:person w:8
tuxedo k:attire,dress,garb
tv n:television w:5
twelve n:dozen a:dozen w:7
twentieth w:8
twenty w:7
twice w:6
twilight n:dusk
twin t:person w:7
twinkle n:sparkle
twins w:7
twist d:twisting w:8
twisted w:8
twister n:tornado
twisting a:winding d:twist
twitter w:8
two w:1
two-dimensional a:planar
two-thirds k:fraction
tycoon n:magnate k:businessman t:person w:8
tying w:8
tyler w:8
type d:typing k:form,kind w:6
typeface n:font
typewriter k:printer
typhoid t:disease
typhoon w:8
typical d:typically !a:atypical w:7
typically d:typical w:6
typing d:type k:writing
tyrannical a:authoritarian,autocratic,oppressive d:tyranny
tyranny n:authoritarianism,dictatorship d:tyrannical t:group
tyrant k:dictator,ruler t:person
tyre n:tire
tyson w:8
u-boat n:submarine k:warship t:vehicle
ubiquitous a:omnipresent
uganda d:ugandan w:7
ugandan d:uganda k:african t:person w:8
ugly !a:beautiful w:8
uhf k:frequency
uighur n:uygur t:person
uk n:britain w:6
ukraine d:ukrainian w:6
ukrainian d:ukraine w:7
ulster w:8
ultimate d:ultimately k:quality w:7
ultimately d:ultimate w:6
ultimatum k:request w:8
ultra a:extremist,radical w:8
ultraviolet n:uv
umbilical k:duct
umbrella w:8
ump t:person
umpire v:referee t:person w:8
un t:group w:5
unabashed d:unabashedly
unabashedly d:unabashed
unable !a:able w:6
unacceptable w:8
unaccompanied !a:accompanied
unaffected !a:affected
unambiguous a:unequivocal !a:ambiguous
unanimity d:unanimous
unanimous d:unanimity,unanimously w:8
unanimously d:unanimous w:8
unapologetic !a:apologetic
unarmed !a:armed w:8
unattractive !a:attractive
unauthorised a:unauthorized
unauthorized a:unauthorised !a:authorized w:8
unavailable !a:available w:8
unavoidable a:inescapable
unaware !a:aware w:8
unbalanced !a:balanced
unbearable a:intolerable
unbeatable a:invincible
unbeaten w:8
unbelievable a:incredible d:unbelievably w:8
unbelievably d:unbelievable
unborn !a:born
unbridled a:unchecked
uncensored !a:censored
uncertain a:unsure w:7
uncertainty n:doubt !n:certainty w:7
unchallenged a:undisputed
unchanged !a:changed w:7
uncharacteristic d:uncharacteristically !a:characteristic
uncharacteristically d:uncharacteristic
unchecked a:unbridled
unclassified !a:classified
uncle g:relative.uncle t:person w:7
unclear w:7
uncomfortable d:uncomfortably !a:comfortable w:8
uncomfortably d:uncomfortable
uncommon w:8
uncompromising !a:compromising
unconcerned !a:concerned
unconditional d:unconditionally
unconditionally d:unconditional
unconfirmed !a:confirmed
unconnected !a:connected
unconscionable a:exorbitant
unconscious !a:conscious k:brain,mind w:8
unconstitutional w:8
uncontested !a:contested
uncontrolled !a:controlled
unconventional !a:conventional
unconvinced !a:convinced
unconvincing !a:convincing
uncover !v:cover
uncovered w:8
undamaged !a:damaged
undated w:7
undecided w:8
undeclared !a:declared
undefeated !a:defeated w:8
undefined !a:defined
undemocratic !a:democratic
undeniable d:undeniably
undeniably d:undeniable
under w:2
undercover a:clandestine w:8
underdog k:loser t:person
undergo w:8
undergraduate k:student t:person w:8
underground n:subway t:group w:7
underline n:underscore v:emphasise,underscore
underlying w:8
undermine v:sabotage w:8
underneath w:8
underprivileged !a:privileged
underscore n:underline v:underline
undersea a:submarine
undersecretary k:chief,secretary t:person w:8
underside n:bottom k:surface t:place
understand d:understandable,understanding w:6
understandable d:understand
understanding d:understand w:6
understood w:7
understudy k:performer t:person
undertake d:undertaking w:8
undertaker t:person
undertaking n:project,task d:undertake k:work w:8
underwater a:submerged w:8
underway w:8
underwear k:garment
underwrite d:underwriter
underwriter d:underwrite k:broker t:person
undesirable !a:desirable t:person
undetected !a:detected
undisclosed w:8
undisputed a:unchallenged
undo d:undoing
undocumented !a:documented
undoing d:undo k:reversal
undoubtedly w:8
undue d:unduly !a:due
unduly d:undue
unearned !a:earned
unease n:malaise k:discomfort
uneasiness d:uneasy k:anxiety
uneasy d:uneasiness w:8
uneducated !a:educated
unemployed !a:employed k:people w:8
unemployment !n:employment w:6
unending a:eternal,perpetual
unequal !a:equal
unequivocal a:definitive,unambiguous d:unequivocally
unequivocally d:unequivocal
unesco t:group w:8
unethical !a:ethical
uneven !a:even
uneventful !a:eventful
unexpected d:unexpectedly !a:expected w:7
unexpectedly d:unexpected w:8
unfair a:unjust d:unfairly !a:fair w:7
unfairly d:unfair w:8
unfaithful !a:faithful
unfamiliar !a:familiar
unfavorable !a:favorable
unfinished !a:finished w:8
unfit !a:fit
unflattering !a:flattering
unfold d:unfolding
unfolding d:unfold
unforgettable !a:forgettable
unforgiving a:unrelenting !a:forgiving
unfortunate d:unfortunately !a:fortunate k:cause,person t:person w:8
unfortunately d:unfortunate w:7
unfounded a:baseless,groundless
unhappiness n:sadness d:unhappy k:feeling
unhappy d:unhappiness !a:happy w:8
unharmed a:unhurt,unscathed
unhealthy !a:healthy
unhelpful !a:helpful
unhurt a:unharmed,unscathed
unicef t:group w:8
unidentified a:unnamed w:7
unification d:unify w:8
unified a:incorporated,integrated w:8
uniform d:uniformity,uniformly k:clothing,wear w:7
uniformity d:uniform k:regularity
uniformly d:uniform
unify v:merge,unite d:unification
unilateral d:unilaterally !a:multilateral w:8
unilaterally d:unilateral w:8
unimaginable a:inconceivable
unimportant !a:important
unimpressive !a:impressive
unincorporated w:8
uninhabited !a:inhabited
uninjured !a:injured
uninsured !a:insured
unintended !a:intended
unintentional d:unintentionally
unintentionally d:unintentional
uninterested !a:interested
union d:unite t:group w:4
unionist t:person
unique a:unparalleled d:uniquely,uniqueness w:7
uniquely d:unique
uniqueness d:unique k:trait
unison k:harmony
unit w:5
unitarian t:person
unite v:unify d:union,uniting !v:divide w:8
united !a:divided w:2
uniting d:unite
unity n:integrity w:7
universal d:universe k:concept,rule w:7
universe n:cosmos d:universal k:whole w:7
university t:group w:3
unix k:os,software
unjust a:unfair d:unjustly
unjustly d:unjust
unknown !a:known k:location t:place w:6
unlawful d:unlawfully w:8
unlawfully d:unlawful
unlike !a:like w:6
unlikely a:improbable !a:likely w:7
unlimited !a:limited w:8
unlisted !a:listed
unload d:unloading
unloaded !a:loaded
unloading d:unload
unlock !v:lock
unmanned !a:manned
unmarried !a:married
unnamed a:unidentified w:8
unnatural !a:natural
unnecessarily d:unnecessary
unnecessary d:unnecessarily !a:necessary w:8
unnoticed !a:noticed
unoccupied !a:occupied
unofficial d:unofficially !a:official w:8
unofficially d:unofficial
unopposed !a:opposed
unorthodox !a:orthodox
unpaid !a:paid w:8
unparalleled a:unique
unpaved !a:paved
unplanned !a:planned
unpleasant !a:pleasant
unpopular d:unpopularity !a:popular w:8
unpopularity d:unpopular !n:popularity
unprecedented w:7
unpredictability d:unpredictable
unpredictable d:unpredictability !a:predictable w:8
unprepared !a:prepared
unproductive !a:productive
unprofitable !a:profitable
unprotected !a:protected
unprovoked a:wanton
unpublished !a:published
unpunished !a:punished
unqualified !a:qualified
unreal !a:real
unrealistic !a:realistic
unreasonable a:excessive !a:reasonable
unregistered !a:registered
unregulated !a:regulated
unrelated !a:related w:8
unrelenting a:relentless,unforgiving
unremarkable a:mundane
unresolved a:unsolved
unrest w:7
unrestricted !a:restricted
unruly a:boisterous
unsafe w:8
unsatisfactory !a:satisfactory
unsavory a:distasteful !a:savory
unscathed a:unharmed,unhurt
unscheduled !a:scheduled
unsealed !a:sealed
unseeded !a:seeded
unsettled !a:settled
unsigned !a:signed
unskilled !a:skilled
unsold !a:sold
unsolved a:unresolved !a:solved
unspecified !a:specified w:8
unstable !a:stable w:8
unsuccessful a:abortive d:unsuccessfully !a:successful w:8
unsuccessfully d:unsuccessful w:8
unsure a:uncertain !a:sure
untapped !a:tapped
untouchable t:person
untrained !a:trained
unusual d:unusually !a:usual w:7
unusually d:unusual w:8
unveil d:unveiling
unveiled w:7
unveiling d:unveil k:presentation
unwavering a:steadfast
unwelcome !a:welcome
unwilling d:unwillingness !a:willing w:8
unwillingness d:unwilling !n:willingness
unwitting d:unwittingly
unwittingly d:unwitting
unworthy !a:worthy
unyielding a:dogged
up !a:down w:1
upbeat w:8
upbringing k:inheritance
upcoming a:coming w:7
update d:updating k:information w:7
updating d:update
upgrade !v:downgrade w:8
uphill k:climb,slope t:place
uphold w:8
upkeep n:maintenance k:repair
upland n:highland a:highland !a:lowland t:place
uplift d:uplifting
uplifting d:uplift
upload !v:download
upper w:6
upright n:vertical
uprising n:insurrection,rebellion,revolt k:battle,conflict,struggle w:7
uproar n:tumult k:disruption
upscale w:8
upset v:trouble a:worried w:7
upside t:place w:8
upstairs !a:downstairs
upstart t:person
upstream !a:downstream
upsurge n:surge
uptake n:ingestion,intake
uptown !a:downtown t:place
upturn k:improvement
upward w:8
ur w:8
uranium g:metal.uranium w:7
uranus g:planet.uranus
urban !a:rural w:6
urdu k:sanskrit
urge v:recommend d:urgency,urgent,urging k:need w:7
urgency d:urge,urgent k:need w:8
urgent a:pressing d:urge,urgency,urgently w:6
urgently d:urgent w:8
urging n:prod,prodding d:urge k:approval w:7
urinary d:urine
urine d:urinary k:waste w:8
url k:code
urn k:jar,vase
uruguay d:uruguayan w:8
uruguayan d:uruguay t:person
us n:america,usa w:2
usa n:america,us w:6
usaf t:group
usage n:use k:activity w:8
usda t:group
use n:usage v:apply,employ,utilize d:user w:3
used !a:misused w:3
useful d:usefulness !a:useless w:7
usefulness d:useful
useless !a:useful
user d:use k:individual,person,someone t:person w:7
using w:4
ussr w:8
usual d:usually !a:unusual w:7
usually d:usual w:5
utah g:us-state.utah w:7
utc k:gmt
uterine d:uterus
uterus n:womb d:uterine
utilised a:utilized
utilitarian t:person
utility d:utilize k:company,service t:group w:7
utilization d:utilize
utilize v:employ,use d:utility,utilization
utilized a:utilised
utopia d:utopian
utopian d:utopia t:person
utter d:utterly
utterly d:utter
uv n:ultraviolet
uygur n:uighur t:person
uzbek t:person w:8
uzbekistan w:8
uzi g:weapon.gun
va w:8
vacancy d:vacant
vacant d:vacancy,vacate w:8
vacate d:vacant
vacation n:holiday v:holiday d:vacationing w:7
vacationing d:vacation
vaccinate d:vaccination,vaccine
vaccination d:vaccinate
vaccine d:vaccinate w:7
vacuum w:8
vagina d:vaginal
vaginal d:vagina
vague a:obscure d:vaguely w:8
vaguely d:vague
vain a:fruitless,futile w:8
vale t:place w:8
valencia w:8
valentine t:person w:8
valet t:person
valid d:validity !a:invalid w:8
validate d:validation !v:invalidate
validation d:validate
validity d:valid k:credibility
valley t:place w:6
valor n:gallantry,heroism k:bravery,courage
valuable d:value !a:worthless k:wealth w:7
valuation k:assessment
value v:respect d:valuable w:5
valued w:7
values k:content w:6
valve w:8
vampire w:8
van t:group w:6
vancouver w:7
vandalism n:hooliganism k:destruction
vanguard t:group w:8
vanilla t:plant
vanish v:disappear d:vanishing
vanished w:8
vanishing d:vanish
vantage t:place
vapor k:mixture
variability d:variable
variable a:varying d:variability,vary w:8
variance n:discrepancy d:vary k:deviation,difference,variation
variant d:vary k:variation w:8
variation d:vary k:change w:8
varied w:8
variety n:assortment,diversity k:collection,group w:6
various a:respective d:variously w:5
variously d:various
varsity t:group
vary d:variable,variance,variant,variation w:8
varying a:variable w:8
vassal t:person
vast a:huge,immense d:vastly w:7
vastly d:vast w:8
vatican w:7
vaughan w:8
vault t:place w:8
vaulted a:domed
veal k:meat t:food
vector k:variable w:8
vegan k:vegetarian t:person
vegetable k:food t:food w:8
vegetarian t:person
vegetation n:flora w:8
vehement d:vehemently
vehemently d:vehement
vehicle d:vehicular k:transport w:6
vehicular d:vehicle
veil k:wear
velocity n:speed w:8
velodrome k:racecourse,racetrack,raceway
velvet k:cloth,fabric
vendetta k:feud
vending k:selling
vendor n:marketer,seller t:person
veneer k:coating
venerable a:revered
veneration n:reverence
venetian d:venice k:italian t:person
venezia n:venice
venezuela d:venezuelan w:7
venezuelan d:venezuela k:american t:person w:7
vengeance k:retaliation,revenge
venice n:venezia d:venetian w:8
venom d:venomous
venomous a:virulent d:venom
vent d:venting
venter d:ventral
venting d:vent
ventral d:venter !a:dorsal
venture k:project,work w:6
venue k:area,country,scene t:place w:7
venus g:planet.venus w:8
veracity k:honesty
verb d:verbal
verbal d:verb,verbally w:8
verbally d:verbal
verdict w:7
verge n:brink w:8
verifiable d:verify
verification d:verify w:8
verified w:8
verify d:verifiable,verification w:8
verifying a:confirming
vermont g:us-state.vermont w:8
vernacular n:slang k:language
veronica t:plant
versatile d:versatility
versatility d:versatile
verse n:poetry,rhyme w:8
version w:5
vertebrate k:animal,creature,fauna t:animal
vertical n:upright d:vertically !a:horizontal k:direction w:8
vertically d:vertical
vertigo n:dizziness
verve k:vigor
very w:3
vessel w:7
vest k:wear
vet n:veterinarian,veterinary t:person
veteran a:seasoned t:person w:6
veterinarian n:vet,veterinary d:veterinary k:doctor,physician t:person
veterinary n:vet,veterinarian d:veterinarian k:doctor,physician t:person w:8
veto k:ballot,choice,option,vote,voting w:7
vexing a:infuriating,maddening
vi w:8
viability d:viable
viable a:feasible,workable d:viability w:8
viaduct k:bridge
viagra k:drug
vial k:bottle
vibe k:atmosphere,aura
vibrant w:8
vicar k:priest,reverend t:person
vice w:5
viceroy k:governor t:person
vicinity n:locality,neighborhood,neighbourhood k:area t:place w:8
vicious a:brutal,cruel,savage w:8
victim k:individual,person,someone t:person w:7
victimized a:exploited
victor t:person w:7
victoria d:victorian w:7
victorian d:victoria t:person w:8
victorious a:triumphant,winning d:victory w:8
victory n:triumph d:victorious !n:defeat w:5
video w:5
videotape k:recording,tape,video w:8
vienna d:viennese w:7
viennese d:vienna
vietnam d:vietnamese w:6
vietnamese d:vietnam k:asian t:person w:7
view n:perspective v:consider,regard d:viewer w:5
viewer n:spectator d:view k:individual,person,somebody,someone t:person w:8
viewers k:audience,people w:7
viewing n:screening,showing k:display w:8
viewpoint n:standpoint k:attitude,position,posture,stance
vigilance d:vigilant
vigilant d:vigilance
vigilante t:person
vigor d:vigorous k:strength
vigorous d:vigor,vigorously w:8
vigorously d:vigorous w:8
vii w:8
viii w:8
viking k:scandinavian t:person
vile a:despicable
villa w:7
village k:community t:group,place w:4
villager t:person
villain d:villainous t:person w:8
villainous a:nefarious d:villain
vinaigrette k:dressing,sauce t:food
vindicated a:exonerated
vine t:plant
vinegar t:food
vineyard k:farm t:place
vintage k:wine t:food w:8
vinyl w:8
viola t:plant
violate v:breach d:violation w:8
violated w:7
violation n:infraction,infringement,misdemeanor d:violate k:crime,offense w:7
violence d:violent k:action w:5
violent d:violence,violently !a:nonviolent w:6
violently d:violent
violet a:purple
violin n:fiddle d:violinist k:string w:8
violinist n:fiddler d:violin k:musician,performer t:person
vip t:person
viper k:snake g:animal.snake t:animal
viral d:virus w:8
virgin t:person w:7
virginia g:us-state.virginia w:6
virtual d:virtually w:7
virtually d:virtual w:7
virtue n:merit d:virtuous k:good w:8
virtuoso a:consummate,masterful t:person
virtuous d:virtue !a:wicked
virulent a:venomous
virus d:viral w:6
visa w:7
viscount k:lord t:person
visibility d:visible w:8
visible d:visibility,visibly !a:invisible w:7
visibly d:visible
vision d:visionary w:7
visionary d:vision t:person
visit d:visiting,visitor k:meeting w:4
visiting d:visit k:meeting,visit w:6
visitor d:visit k:person t:person w:8
vista w:8
visual a:optical w:7
visualization d:visualize
visualize v:envision d:visualization
vital d:vitality,vitally w:7
vitality d:vital k:spirit
vitally d:vital
vitamin k:nutrition t:food w:8
vivid d:vividly w:8
vividly d:vivid
vizier t:person
vocabulary n:lexicon k:reference
vocal n:song d:vocally !a:instrumental k:music w:7
vocalist n:singer k:musician,performer t:person w:8
vocally d:vocal
vocation d:vocational
vocational d:vocation w:8
vociferous a:strident
vodka k:alcohol,liquor,spirits t:food
voice w:6
voiced w:7
void a:null w:8
volatile d:volatility k:component w:7
volatility d:volatile w:8
volcanic d:volcano w:8
volcano d:volcanic t:place w:8
volley k:firing w:8
volleyball g:sport.volleyball w:8
voltage w:8
volume d:voluminous w:6
voluminous d:volume
voluntarily d:voluntary w:8
voluntary n:volunteer d:voluntarily,volunteer !a:involuntary t:person w:8
volunteer n:voluntary d:voluntary t:person w:7
vomit d:vomiting
vomiting d:vomit
vortex n:swirl
vote n:ballot,balloting,voting d:voter,voting w:4
voter d:vote t:person w:7
voting n:ballot,balloting,vote d:vote k:action,choice,pick w:6
voucher t:person
vow k:commitment,pledge w:8
vowel !n:consonant
voyage d:voyager k:travel,traveling,travelling w:8
voyager d:voyage t:person
vulgar a:coarse
vulnerability d:vulnerable k:danger w:8
vulnerable d:vulnerability w:7
vulture g:animal.bird t:animal
wac t:person
wacky a:goofy,silly,zany
waco w:8
wade w:8
wadi t:place
waffle k:cake t:food
wage n:pay,salary k:payment w:7
wages k:result w:7
wagner w:8
wagon k:vehicle t:vehicle w:8
wagoner t:person
wailing k:crying,tears,weeping
wainwright t:person
wait n:delay,waiting d:waiter,waiting k:break w:6
waiter d:wait t:person
waiting n:wait d:wait w:6
waitress t:person
waive v:forgo d:waiver
waiver d:waive
wake n:aftermath !v:sleep k:effect,issue,result w:7
waking !n:sleeping k:consciousness
wales w:6
walk n:pass,walking d:walker,walking w:6
walker d:walk w:7
walking n:walk d:walk k:travel w:7
walkout k:strike
walkway k:path
wall k:construction w:5
wallaby k:kangaroo t:animal
wallace w:7
wally t:person
walnut k:nut
walter w:7
walton w:8
wan w:8
wander v:roam d:wandering
wandering a:nomadic d:wander k:traveling,travelling
wane d:waning !v:wax
waning d:wane
wannabe t:person
want v:desire w:4
wanted w:5
wanting w:8
wanton a:unprovoked t:person
war n:warfare d:warrior !n:peace w:2
warbler t:person
ward k:being w:7
warden t:person
warehouse d:warehousing k:depot,storage,store w:8
warehousing d:warehouse
warfare n:war k:action w:7
warhead n:payload k:chemical,explosive
warily d:wary
wariness d:wary k:caution
warlord k:leader t:person w:8
warm d:warmer,warming,warmly !a:cool w:7
warmer d:warm w:8
warming d:warm w:7
warmly d:warm
warn d:warning w:8
warner w:7
warning d:warn w:6
warplane k:aircraft t:vehicle
warrant w:7
warren w:7
warring w:8
warrior d:war k:soul t:person w:8
warsaw w:8
warship k:ship,vessel g:vehicle.ship t:vehicle
wartime w:8
wary d:warily,wariness w:8
wash n:washing v:rinse d:washer,washing k:paint w:8
washed w:8
washer d:wash t:person
washing n:wash d:wash w:8
washington w:3
wasp t:person
waste d:wasting k:material w:7
wasted a:squandered w:8
wasteland n:barren k:wilderness t:place
wastewater k:waste
wasting d:waste
watch d:watcher,watching w:6
watchdog t:person w:8
watcher d:watch t:person
watching d:watch k:look,looking w:6
watchman t:person
water d:watering,watery w:4
watercolor k:painting t:painting
waterfall k:water t:place
waterfowl k:bird g:animal.bird t:animal
waterfront t:place w:8
watering d:water
waterlogged a:marshy,muddy,soggy,swampy
waterman t:person
watermelon t:plant
waterproof k:cloth,fabric
waters w:6
watershed t:place w:8
waterway k:water t:place
waterworks t:group
watery d:water
watson w:7
watts w:8
waugh w:8
wave d:waving k:movement w:6
wavelength k:distance
wavering n:hesitation
waving d:wave k:gesture w:8
wax !v:wane
way n:fashion,manner,style w:3
wayne w:7
ways w:6
wayside t:place
weak d:weakly,weakness !a:strong w:6
weaken d:weakening !v:strengthen w:8
weakened a:diminished,lessened w:8
weakening d:weaken !n:strengthening k:change,shift w:8
weakly d:weak
weakness d:weak w:7
wealth d:wealthy !n:poverty w:7
wealthy a:affluent d:wealth w:7
weapon k:device w:7
weaponry n:arms w:8
wear d:wearer,wearing w:7
wearer d:wear t:person
wearing d:wear w:6
weary w:8
weasel t:person
weather w:6
weave d:weaving
weaver t:person w:8
weaving d:weave
web w:5
webb w:8
weber w:8
website k:computer t:website w:6
webster w:8
wed v:marry d:wedding g:weekday.wednesday
wedding d:wed k:affair,ceremony w:7
wedge v:stick
wedlock n:marriage
wednesday g:weekday.wednesday w:3
weed t:plant
week d:weekly w:3
weekend k:period w:5
weekly d:week k:series w:6
weep v:cry d:weeping
weeping n:crying,tears a:tearful d:weep
wei k:dynasty t:group w:8
weigh d:weighing w:8
weighing d:weigh w:8
weight v:burden w:6
weighted w:8
weightlifter k:athlete t:person
weir k:dam
weird w:8
welch w:8
welcome !a:unwelcome k:situation w:7
welcoming w:8
weld t:plant w:8
welfare n:benefit k:aid,assistance w:7
well !a:ill w:3
well-being k:prosperity
well-known w:8
wellington w:8
wellness n:health !n:illness
wells w:7
welsh t:person w:7
welshman t:person
wen w:7
werewolf k:monster
wesley w:8
wesleyan a:methodist k:methodist t:person
west d:westerly !a:east w:3
westerly a:westward d:west k:wind
western t:film w:4
westminster w:8
westward a:westerly
wet n:moisture !v:dry !a:dry w:8
wetland k:land,soil
whale g:animal.whale t:person w:8
wharf n:pier
whatever a:whatsoever w:6
whatsoever a:any,whatever
wheat k:grass t:plant w:7
wheel k:machine w:7
wheelchair k:chair w:8
wheeler w:8
whereabouts t:place w:8
wherever w:8
whiff v:sniff
whig k:liberal,progressive t:person
while k:time w:2
whip d:whipping w:8
whipping n:lashing d:whip k:beating
whiskey n:whisky k:alcohol,liquor,spirits t:food
whisky n:whiskey k:alcohol,liquor,spirits t:food
whisper n:whispering d:whispering !v:shout
whispering n:whisper d:whisper
whistle n:whistling d:whistling w:8
whistleblower k:informant t:person
whistling n:whistle d:whistle
white k:being g:colour.white w:3
whitewater w:8
whitey t:person
whiting t:food
whitish a:milky
whitman w:8
whitney w:8
whiz n:wizard t:person
who t:group w:1
whole d:wholly k:thought w:5
wholesale d:wholesaler !n:retail k:commerce,selling w:8
wholesaler d:wholesale k:distributor,provider,supplier t:person
wholly d:whole w:8
whore n:prostitute t:person
why w:5
wichita t:person
wicked !a:virtuous
wicker k:wood
wicket w:7
wide a:broad !a:narrow w:5
widely w:6
widen d:widening !v:narrow
widening d:widen k:growth,increase w:8
widespread w:7
widow k:woman t:person w:8
widower t:person
width n:breadth k:dimension w:8
wield v:exert
wife g:relative.wife t:person w:5
wig k:attire,dress
wight t:person
wild d:wilderness,wildly w:6
wilderness d:wild w:8
wildfire k:fire
wildlife w:7
wildly d:wild w:8
wilkinson w:8
will d:willing w:1
willful d:willfully
willfully d:willful
williams w:5
willing d:will,willingly,willingness !a:unwilling k:action,choice,pick w:6
willingly d:willing
willingness d:willing !n:unwillingness w:8
willis w:8
willow k:tree t:plant
wilson w:6
wilt d:wilted t:disease
wilted d:wilt
wily a:crafty
wimbledon w:7
win v:gain d:winner,winning,winnings w:4
wind d:windy k:conditions,weather w:6
windfall n:bonanza t:food
winding a:meandering,twisting w:8
windmill k:mill
window w:7
windows k:software w:6
windsor w:8
windward !n:leeward !a:leeward
windy a:breezy d:wind
wine d:winery t:food w:6
winemaker t:person
winery d:wine
wing w:6
winger t:person w:8
wings w:7
wingspan k:length,size
winner d:win !n:loser t:person w:5
winning a:victorious d:win w:5
winnings d:win
winnipeg w:8
winter d:wintry k:period,season g:season.winter w:6
wintry d:winter
wipe w:8
wire v:cable d:wiring w:7
wired !a:wireless w:8
wireless !a:wired k:broadcasting,telecom w:7
wiring d:wire
wisconsin g:us-state.wisconsin w:7
wisdom !n:folly w:8
wise d:wisely !a:foolish k:manner,way w:8
wisely d:wise
wish n:wishing v:like d:wishing k:feeling w:7
wishing n:wish d:wish k:desire,feeling
wit n:humor d:witty w:8
witch w:8
withdraw d:withdrawal w:7
withdrawal d:withdraw w:7
withdrawn w:8
withhold d:withholding
withholding d:withhold
within w:4
withstand w:8
witness k:person,someone t:person w:7
witty d:wit
wizard n:whiz a:magic,magical t:person w:8
wmd k:weapon
wobbly a:rickety,shaky t:person
woe k:misery
woeful d:woefully
woefully d:woeful
wolf g:animal.wolf t:animal w:7
wolverine t:person
woman g:sex.woman t:person w:5
womb n:uterus
women g:sex.woman
won w:3
wonder d:wondrous w:7
wonderful a:fantastic,marvelous,terrific,tremendous,wondrous d:wonderfully w:7
wonderfully d:wonderful
wondering w:8
wonderland t:place
wondrous a:fantastic,marvelous,wonderful d:wonder
woo d:wooing w:8
wood n:forest d:woody k:material w:6
woodcock g:animal.bird t:animal
wooden w:7
woodland k:land t:place w:8
woodpecker g:animal.bird t:animal
woodruff t:plant
woods n:forest w:6
woodward w:8
woody d:wood w:8
wooing n:courting d:woo
wool n:woolen d:woolen k:cloth,fabric,textile w:8
woolen n:wool d:wool k:cloth,fabric,textile
worcester w:8
worcestershire t:food
word v:phrase d:wording k:part w:5
wording d:word
words k:language,speech w:5
work d:worker !v:idle w:3
workable a:feasible,viable
workday k:weekday
worker d:work k:being,person,someone t:person w:7
workforce n:manpower k:force,personnel t:group w:8
working w:4
workman t:person
workout n:exercise w:8
workplace t:place w:8
works w:5
workshop k:work t:place w:8
workstation k:computer
world a:global w:2
worldwide w:6
worm k:beast,creature
worn w:7
worried a:disturbed,upset w:7
worrisome a:distressing,disturbing,troubling,worrying
worry d:worrying w:7
worrying a:distressing,disturbing,troubling,worrisome d:worry w:8
worse !a:better k:bad,quality w:6
worsen d:worsening !v:better
worsened w:8
worsening d:worsen k:decline,decrease w:8
worship w:8
worshipped a:adored
worst k:result w:6
worth d:worthy w:5
worthless !a:valuable
worthy d:worth !a:unworthy t:person w:8
wound d:wounding k:hurt,injury w:7
wounded n:maimed a:hurt k:people w:5
wounding a:stabbing d:wound w:7
wow k:joke
wrangle n:quarrel d:wrangling k:disagreement,dispute
wrangler t:person
wrangling n:haggling d:wrangle k:bargaining,negotiation,talks
wrap d:wrapping w:8
wrapped a:draped w:7
wrapping d:wrap
wrath k:anger,fury,madness,rage
wreck d:wreckage,wrecking w:8
wreckage d:wreck w:8
wrecking n:ruining d:wreck k:demolition
wrenching a:racking
wrestle n:grappling,wrestling d:wrestler,wrestling
wrestler d:wrestle t:person w:8
wrestling n:wrestle d:wrestle g:sport.wrestling w:7
wright w:7
wrist w:8
write d:writer,writing w:6
writer n:author d:write t:person w:6
writing d:write w:6
writings w:8
written !a:spoken w:5
wrong a:incorrect d:wrongly !v:right !a:right w:6
wrongdoing w:8
wrongful d:wrongfully
wrongfully d:wrongful
wrongly d:wrong
wrought a:molded,shaped
wry a:ironic
wto t:group w:7
wu k:chinese w:7
wyoming g:us-state.wyoming w:8
x-ray k:radiation
xavier w:8
xenophobia d:xenophobic
xenophobic d:xenophobia
xi w:8
xinjiang w:8
xvi w:8
xxx w:8
yacht d:yachting k:craft,vessel t:vehicle w:8
yachting n:boating d:yacht
yahoo t:person w:8
yale w:8
yang w:7
yangon n:rangoon w:8
yangtze w:8
yank t:person
yankee t:person w:8
yard w:7
yardstick k:criterion
yarn n:thread
yeah w:8
year d:yearly w:1
year-round !a:seasonal
yearbook k:publication t:book
yearly n:annual d:year t:book w:8
yearn d:yearning
yearning n:longing d:yearn k:desire,feeling
years w:2
yell n:cry,shout v:cry,scream,shout d:yelling
yelled a:shouted
yelling n:shouting d:yell k:cry
yellow a:yellowish k:color g:colour.yellow w:6
yellowish a:yellow
yemen d:yemeni w:7
yemeni d:yemen k:arab t:person w:8
yen w:5
yes !n:no w:6
yeshiva k:school t:group
yesterday k:day w:6
yet w:4
yi w:8
yiddish k:german
yield d:yielding w:7
yielding d:yield
yoga k:training w:8
yogi n:berra
yogurt t:food
yolk t:food
york k:house t:group w:3
yorkshire w:8
yoruba t:person
young !a:old k:being t:animal w:4
younger w:6
youngster n:kid t:person
youth k:individual t:person w:6
yuan w:6
yucca t:plant
yue k:chinese
yugoslav n:yugoslavian a:yugoslavian d:yugoslavia t:person w:7
yugoslavia d:yugoslav,yugoslavian w:6
yugoslavian n:yugoslav a:yugoslav d:yugoslavia t:person
yuma t:person
yunnan w:8
zagreb w:8
zaire n:congo d:zairean w:8
zairean d:zaire t:person
zaman t:plant
zambia d:zambian w:7
zambian d:zambia k:african t:person w:8
zany a:goofy,silly,wacky t:person
zeal d:zealous k:enthusiasm
zealand w:5
zealander k:dane t:person
zealous d:zeal
zebra t:animal
zen k:buddhism t:group
zenith t:place
zero n:nothing k:amount,measure w:7
zest n:relish
zhou k:dynasty t:group w:8
zimbabwe d:zimbabwean w:6
zimbabwean d:zimbabwe k:african t:person w:8
zinc k:metal g:metal.zinc
zionism d:zionist
zionist d:zionism k:jew t:person
zip w:8
zodiac t:place
zombie k:mortal t:person
zone k:place,point t:place w:6
zoo k:facility w:7
zoological d:zoology
zoologist d:zoology k:biologist,scientist t:person
zoology d:zoological,zoologist
zucchini t:plant
zulu t:person
zurich w:8
`;
