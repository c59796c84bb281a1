// What a person took out of the tables that relations.mjs makes: read through whole but for the adjectives (every fifth), 2026-11.
// A pair goes when news would not let one word stand for the other: another meaning prevails, or the two are told apart on purpose.

const list = (text) => new Set(text.trim().split(/\s+/));

export const REVIEWED = {
  synonyms: list(`
    activist=militant artillery=gun camp=tent candidate=nominee carlos=sanchez chou=zhou chou=chow close=last coach=manager estimate=forecast figure=forecast
    frog=toad haiti=hispaniola mary=madonna madonna=mary province=state resign=vacate rhodesia=zimbabwe russia=ussr god=immortal do=make dog=tail
    crossroads=hamlet fit=suit fly=wing go=move go=travel god=immortal heat=warm lust=thirst motorbike=motorcycle bicycle=pedal bike=pedal factory=mill
    prompt=prompting part=portion constitution=establishment grave=tomb dike=dyke clock=time ache=aching booze=drink battle=engagement beast=creature
    animal=beast defender=guardian estimate=figure do=make beliefs=notion almighty=lord creator=divine divine=lord devil=lucifer lucifer=satan
    awful=frightening awful=unspeakable built=reinforced left=remaining historic=historical dismissed=fired any=whatever insurgent=guerilla
    guerrilla=insurgent guerilla=insurgent amount=number ding=dong pee=wee sulfur=sulphur go=tour buy=steal even=evening mother=ma
    enquirer=inquirer government=authorities adoption=acceptance acceptance=adoption account=history clear=open fed=federal turn=turning
    speculate=suppose guess=think believe=think state=province burst=explosion attack=onslaught challenge=dispute confirm=substantiate
    defeat=overcome affirm=swear override=overturn recognize=realize realize=recognize learn=discover discover=learn
  `),
  opposites: list(`
    black=white brave=timid change=stay cry=laugh boil=freeze child=parent brother=sister aunt=uncle father=mother boy=girl daughter=son husband=wife man=woman nephew=niece
    lie=sit lie=stand sit=stand ride=walk let=prevent no=some yang=yin here=there infield=outfield hardball=softball bold=timid fauna=flora birth=death gather=spread divide=multiply
    conservative=liberal nationalism=multiculturalism multiculturalism=nationalism export=import civilian=serviceman acquaintance=stranger borrower=lender boiling=freezing
    advantage=claim big=little adopted=native endemic=epidemic basic=incidental stout=thin least=most best=worst
  `),
  kindsOf: list('girl>female silly>kid snap>touch wow>laugh tough>person trawler>fisherman cite>comment someone>being conclusion>mind execution>penalty survivor>soul'),
  groups: list('affirmed charger dun entire mount newfoundland tom technical commuter electric interceptor blockbuster automatic resort bleach even th spiegel alum homemaker mary madonna floating plunge bathe doubles singles tumbling globe cruiser minster'),
};
