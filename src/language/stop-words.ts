const ARTICLES = `a an the this that these those`;

// "us" is the pronoun: an analyzer has to recognise the country (U.S., US) before it looks here.
const PRONOUNS = `
  i me my mine myself we us our ours ourselves you your yours yourself yourselves
  he him his himself she her hers herself it its itself they them their theirs themselves themself
  ones oneself each other another such same both all any some every either several
  someone somebody something somewhere anyone anybody anything anywhere everyone everybody everything everywhere
  whoever whatever whichever whenever wherever however`;

// "may" is left out: as a month it is what a question asks for, and as an auxiliary it is rare in one.
const AUXILIARIES = `
  be am is are was were been being have has had having do does did doing done
  can could will would shall should might must ought gonna gotta wanna`;

const PREPOSITIONS = `
  of in on at to from by for with without about into onto upon over under above below between among amongst
  through throughout during before after since until till against toward towards across along around behind beside
  besides beyond near off out up down per via within inside outside despite except regarding concerning
  like unlike than as amid amidst away together`;

const CONJUNCTIONS = `and or but if because while whereas though although unless whether so yet then else thus hence
  therefore otherwise moreover furthermore meanwhile nevertheless nonetheless`;

const ADVERBS = `
  anymore also just really very too only even still already again ever quite rather almost perhaps maybe there here now
  actually exactly basically literally simply indeed anyway instead else much more most less least
  many few often always sometimes usually soon once though enough well etc ie eg eh`;

const CONTRACTIONS = `
  i'm im i've ive i'd i'll you're youre you've youve you'd youd you'll youll he's hes he'd he'll she's shes she'd she'll
  it's it'd it'll itll we're we've weve we'd we'll they're theyre they've theyve they'd theyd they'll theyll
  that's thats that'd that'll there's theres there're there'd there'll here's heres let's lets
  could've couldve would've wouldve should've shouldve might've must've shoulda coulda woulda
  y'all yall ya ur u r em 'em c'mon cmon dunno lemme gimme`;

// Politeness and the sounds of a chat: they ask for nothing.
const FILLER = `
  please pls plz thanks thank thx ty hello hi hey hiya yo dear sorry welcome cheers bye
  know tell let ok okay okey k yes yeah yep yup yea sure right hmm hm mm um uh er ah oh ooh wow whoa huh
  btw lol lmao rofl haha hehe imo imho tbh fyi afaik iirc idk omg wtf ngl smh tldr
  guys folks dude bro mate kinda sorta wonder wondering curious`;

/**
 * Words that turn a statement round. All of them are stop words too, since none is worth searching for, but a sentence
 * that holds one must not be read as if it did not.
 */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never nor neither none nobody nothing nowhere nope nah without hardly scarcely barely cannot
  can't cant couldn't couldnt won't wont wouldn't wouldnt shan't shant shouldn't shouldnt mustn't mustnt mightn't
  mightnt needn't neednt oughtn't don't dont doesn't doesnt didn't didnt isn't isnt aren't arent ain't aint wasn't
  wasnt weren't werent haven't havent hasn't hasnt hadn't hadnt`.split(/\s+/),
);

/** Words that open a question and give its type, with their contractions. All of them are stop words too. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `who whom whose what which when where why how
  who's whos who're who'd who'll who've what's whats whatre what're what'd what'll what've which's
  when's whens when'd where's wheres where're where'd why's whys why'd how's hows how're how'd how'll
  wat wut wht wen whr y`.split(/\s+/),
);

/**
 * Function words and chat filler, lower case and folded, with a plain apostrophe where there is one; contractions stand
 * with and without it, except where the bare form is a word of its own (ill, well, shell, id, wed).
 * No numbers, no content verbs.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [ARTICLES, PRONOUNS, AUXILIARIES, PREPOSITIONS, CONJUNCTIONS, ADVERBS, CONTRACTIONS, FILLER]
    .flatMap((list) => list.trim().split(/\s+/))
    .concat(...NEGATIONS, ...QUESTION_WORDS),
);

/**
 * Words so general that their absence from the articles says nothing about whether a question is answered: "which guys
 * exactly made that decision" may be answered without "guys". They are still worth searching for, so none is a stop
 * word. Base forms, and the inflections that people type; whoever compares stems stems this list too.
 */
export const THIN_WORDS: ReadonlySet<string> = new Set(
  [
    // Nouns that stand for any other noun.
    `thing things stuff matter matters issue issues case cases fact facts item items object aspect aspects point points
    bit piece part parts portion section side rest lot lots bunch couple pair number numbers amount amounts quantity
    total figure figures range variety list lists kind kinds type types sort sorts form forms category class example
    examples instance way ways manner method means step steps process approach level degree extent basis
    people person persons guy man woman men women individual individuals human humans member members
    group groups body bodies entity entities one
    place places location locations spot area areas region regions country countries city cities
    time times date dates day days week weeks month months year years moment period today yesterday tomorrow
    tonight morning evening hour hours minute minutes past present future beginning middle end
    name names title word words term terms label
    situation circumstance circumstances condition conditions state states status context background history topic
    subject theme reason reasons cause purpose aim goal role effect result results outcome consequence consequences
    importance significance relation relationship connection difference differences`,
    // What is asked, and where the answer is looked for.
    `question questions answer answers article articles story stories news text page report reports reported reporting
    information info detail details description summary overview update updates
    headline paragraph passage sentence quote link event events development developments`,
    // Verbs that say nothing of their own.
    `get gets getting got gotten make makes making made go goes going went gone come comes coming came
    take takes taking took taken put puts putting give gives giving gave given keep keeps keeping kept act
    use uses used using happen happens happened happening occur occurs occurred occurring exist exists existed
    say says saying said talk talks talking talked speak mention mentions mentioned mentioning mean meant
    call calls called refer refers referred named describe describes described discuss discussed explain explains
    explained ask asks asked asking stated note noted express expressed hear heard
    see sees seeing seen saw look looks looking looked find finds finding show shows showing showed shown
    want wants wanted wanting need needs needed needing require required try tries trying tried
    think thinks thinking thought believe believes believed feel feels feeling consider considers considered
    understand understood expect expected suppose supposed assume guess regard regarded
    plan plans planned planning intend intends intended seem seems seemed appear appears appeared
    become becomes becoming became remain remains remained stay stays stayed turn turns turned
    start starts started begin begins began work works working involve involves involved involving
    include includes included including contain contains contained consist consists relate related associate associated
    bring brings brought provide provides provided react deal handle belong belongs represent represents represented
    cite cited`,
    // Adjectives and adverbs that only colour or measure.
    `new newer newest old older oldest big bigger biggest large larger largest great greater greatest small smaller
    smallest little long longer longest high higher highest tall tallest far farther further wide deep fast heavy
    good better best bad worse worst real true main major minor key important notable famous certain specific
    particular special different similar various general common usual normal typical actual current currently
    recent recently previous previously former formerly later earlier early late latest first last next final finally
    possible possibly likely probable probably apparent apparently supposedly allegedly reportedly generally normally
    typically mainly mostly largely especially specifically particularly originally initially eventually approximately
    roughly nearly completely totally entirely fully clearly obviously certainly definitely truly nowadays ago ahead
    back forward full whole entire own single multiple overall exact precise rough average alone
    upcoming ongoing able unable responsible may`,
  ].flatMap((list) => list.trim().split(/\s+/)),
);
