/** Verbs by which someone says something, and what the saying does to what is said. Each with a test sentence. */

/** asserts: X stands behind P. denies: X stands behind not-P. asks: P is wanted, not said to be so. doubts: X says it is open. */
export type SpeechEffect = 'asserts' | 'denies' | 'asks' | 'doubts' | 'forecasts' | 'promises';

export interface SpeechVerb {
  readonly verb: string;
  readonly effect: SpeechEffect;
  readonly example: string;
}

const verbs = (effect: SpeechEffect, entries: Readonly<Record<string, string>>): SpeechVerb[] => Object.entries(entries).map(([verb, example]) => ({ verb, effect, example }));

export const speechVerbs: readonly SpeechVerb[] = [
  ...verbs('asserts', {
    say: 'Police said that 40 people were arrested.', tell: 'The minister told Reuters that talks had failed.', report: 'The agency reported that the dam had burst.', announce: 'The firm announced that it had bought its rival.', state: 'The document states that he was in Paris.',
    claim: 'The group claims that it shot down the jet.', allege: 'Prosecutors allege that she hid the money.', add: 'He added that the road was closed.', note: 'The report notes that sales fell.', confirm: 'The hospital confirmed that he had died.', acknowledge: 'The army acknowledged that it had lost the town.',
    admit: 'The company admitted that it knew of the defect.', concede: 'She conceded that the plan had failed.', reveal: 'Records reveal that he was paid.', disclose: 'The bank disclosed that it lost $2bn.', insist: 'The coach insisted that the player was fit.', maintain: 'He maintains that he is innocent.', argue: 'Critics argue that the law is unfair.',
    assert: 'Officials asserted that the vote was fair.', declare: 'The court declared that the ban was illegal.', contend: 'Lawyers contend that the search was unlawful.', write: 'The historian wrote that the city fell in 1204.', post: 'The senator posted that she would vote no.', tweet: 'He tweeted that the deal was dead.', explain: 'The scientist explained that the virus mutates.',
    conclude: 'Investigators concluded that the pilot was at fault.', find: 'The study found that coffee lowers the risk.', show: 'A survey shows that most voters agree.', indicate: 'Data indicate that the economy shrank.', suggest: 'A poll suggests that he will win.', estimate: 'The UN estimates that 5 million people fled.', assess: 'Analysts assessed that the force was small.',
    believe: 'Police believe that the fire was set.', think: 'Experts think that prices peaked.', judge: 'The agency judged that the test was real.', hold: 'Tradition holds that he died in Rome.', testify: 'The witness testified that the light was red.', complain: 'Residents complained that the water was brown.', recall: 'He recalled that the door was open.', remark: 'She remarked that the tower leaned.',
    observe: 'Observers noted and observe that turnout was low.', boast: 'The group boasted that it had won.', repeat: 'He repeated that the border was shut.', reiterate: 'The minister reiterated that taxes would not rise.', emphasize: 'She emphasized that no one was hurt.', stress: 'He stressed that the plant was safe.', warn: 'Scientists warned that the glacier was melting.',
    charge: 'The opposition charged that votes were stolen.', decide: 'The judge decided that the trial would go on.', rule: 'The court ruled that the arrest was illegal.', learn: 'Reporters learned that he had resigned.', know: 'It is known that the ship carried arms.', recount: 'He recounted that they walked for days.', accept: 'The club accepted that it broke the rules.', agree: 'Both sides agreed that the talks were useful.',
    determine: 'The coroner determined that he drowned.', verify: 'Inspectors verified that the fuel was removed.', cite: 'The paper cited officials as saying that he fled.', quote: 'The agency quoted him as saying that it was over.', mention: 'She mentioned that the shop was shut.', affirm: 'The ministry affirmed that the border was open.', understand: 'The BBC understands that he has quit.', assume: 'Many assume that the bank will fail.', suspect: 'Police suspect that she was poisoned.', inform: 'The command informed officers that the war was over.', hint: 'He hinted that he would run.',
  }),
  ...verbs('denies', {
    deny: 'The minister denied that he took bribes.', reject: 'The company rejected claims that its toys are unsafe.', refute: 'State media refuted reports that the president had fled.', dismiss: 'He dismissed reports that he was ill.', dispute: 'Doctors disputed that the drug works.', debunk: 'The site debunked the story that a shark swam the street.', disprove: 'Tests disproved that the water was toxic.', contradict: 'Records contradict claims that she was there.', rebut: 'The firm rebutted reports that it is for sale.', retract: 'The paper retracted its claim that the senator lied.',
  }),
  ...verbs('asks', { demand: 'Protesters demanded that the mayor resign.', ask: 'The union asked that talks resume.', urge: 'The UN urged that aid be let in.', request: 'He requested that the trial be moved.', propose: 'The board proposed that the plant close.', recommend: 'Doctors recommend that adults sleep more.', order: 'The judge ordered that he be freed.', insist: '', wish: 'He wished that the march go on.', hope: 'Officials hope that the truce will hold.', want: 'She wants that the law pass.' }),
  ...verbs('doubts', { doubt: 'Experts doubt that the photo is real.', question: 'Critics questioned whether the vote was fair.', wonder: 'Many wonder whether he will run.', fear: 'Officials fear that hundreds drowned.', worry: 'Parents worry that schools will close.', imagine: 'Few imagine that she will lose.' }),
  ...verbs('forecasts', { predict: 'Analysts predict that rates will fall.', forecast: 'The bank forecasts that growth will slow.', expect: 'Economists expect that prices will rise.', anticipate: 'Officials anticipate that turnout will be high.', project: 'The agency projects that costs will double.' }),
  ...verbs('promises', { promise: 'He promised that taxes would fall.', vow: 'The group vowed that it would fight on.', pledge: 'The firm pledged that no jobs would go.', threaten: 'The union threatened that it would strike.', swear: 'He swore that he would return.' }),
].filter((entry) => entry.example !== '');
