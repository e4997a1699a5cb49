// Left out, because in small letters or as a name they are mainly something else: ordinary words (will, rose, dawn, hope,
// faith, grace, joy, art, bill, dick, drew, gene, grant, guy, penny, rich, sue, dean, ram, sultan, emir), months (may,
// april, june, august), places (china, india, chad, georgia, jordan, israel, virginia, carolina, florence, paris, london,
// sydney, austin, charlotte, victoria, salvador), family names and firms that outweigh the given name (logan, morgan,
// stanley, ross, kirk, kim, park, mercedes). "mark", "jack", "frank", "nick" and "bob" are kept: with a capital they are
// names. A name of two cultures stands under the first.

const ENGLISH = `
aaron abigail abraham adam adrian agatha agnes aidan aileen alan albert alec alex alexander alexandra alfred
alice alicia alison allan allison alvin amanda amelia amy andrea andrew andy angela ann anna anne annie anthony
antonia archie arnold arthur ashley audrey barbara barry beatrice becky belinda ben benjamin bernadette bernard
bert beth bethany betty beverly billy blake bob bobby brad bradley brandon brenda brendan brett brian bridget
bruce bryan bryce caitlin calvin cameron camilla carl carla carmen carol caroline carolyn carrie catherine cathy
cecil cecilia cedric charlene charles charlie cheryl chester chloe chris christian christina christine
christopher cindy claire clara clarence clark claudia clifford clint clinton clive clyde cody colin colleen
connie conor corey courtney craig curtis cynthia damian damon dan dana daniel danielle danny darlene darrell
darren darryl daryl dave david deborah debra declan deirdre denise dennis derek derrick desmond diana diane
dianne dominic donald donna doreen doris dorothy doug douglas duncan dustin dwayne dwight dylan ebony eddie
edgar edith edmund edna edward edwin eileen elaine eleanor elijah elizabeth ella ellen ellie elliot elliott
elmer elsie elton emily emma eric erica erin ernest ernie esther ethan ethel eugene eunice eva evan evelyn ezra
felicia felicity felix fergus fiona francine francis frank fraser fred freda frederick gabriel gareth garrett
gary gavin gayle geoff geoffrey george gerald geraldine gerard gerry gertrude gilbert gillian gina gladys glenda
glenn gloria gordon graham greg gregory greta gwen gwendolyn hannah harold harriet harrison harry harvey hazel
heather hector helen henrietta henry herbert herman hilary hilda holly horace howard hubert hugh hugo ian ida
imogen irene irving isaac isabel isabella isaiah ivan jack jackie jacob jacqueline jake james jamie jane janet
janice jared jasmine jason jay jean jeanette jeff jeffrey jenna jennie jennifer jenny jeremiah jeremy jermaine
jerome jerry jesse jessica jessie jill jim jimmy joan joanna joanne jodie joe joel john johnny jon jonah
jonathan joseph josephine josh joshua joyce judith judy julia julian julie juliet justin karen karl kate
katherine kathleen kathryn kathy katie katrina kayla keith kelly kelvin ken kenneth kenny kerry kevin kieran
kimberly kirsten kirsty kristen kristin kurt kyle lachlan larry laura lauren laurence lawrence leah leila len
lena leo leon leonard leroy leslie lester lewis liam lillian lily linda lindsay lindsey lionel lisa liz lloyd
lois lola loretta lorraine louis louise lucas lucille lucy luke luther lydia lyle lynn mabel malcolm mandy marc
marcia marcus margaret margie maria marian marianne marie marilyn marion marjorie mark marlene marsha marshall
martha martin marvin mary mason mathew matilda matt matthew maureen maurice mavis max maxine maxwell megan
melanie melinda melissa melvin meredith mervyn mia michael micheal michelle mick mike mildred millicent minnie
miranda miriam mitchell moira molly mona monica monique morris moses muriel myra myrtle nadine nancy naomi
natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicole nigel nina noah noel nora norman oliver
olivia oscar owen pamela patrice patricia patrick patsy patty paul paula pauline peggy penelope percy perry pete
peter phil philip philippa phillip phoebe phyllis polly priscilla rachel ralph ramona randy ray raymond rebecca
regina reginald rhonda ricardo richard rick ricky rita rob robert roberta robin robyn roderick rodney roger
roland ron ronald ronnie rory rosalind rosemary rowan roxanne roy rufus rupert russell ruth ryan sabrina sadie
sally sam samantha samuel sandra sara sarah saul scott sean sebastian selena seth shane shannon sharon shaun
shawn sheila shelley sherry shirley sidney simon sonia sophia sophie spencer stacey stacy stan stella stephanie
stephen steve steven stewart stuart susan susanna susie suzanne sylvia tabitha tamara tammy tanya tara ted
terence teresa terrance terry thelma theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni
tony tracey tracy travis trevor tricia trisha tristan tyler tyrone ursula valerie vanessa vera vernon veronica
vicki vicky victor vincent violet vivian wallace walter wanda warren wayne wendy wesley whitney wilbur wilfred
willard william willie willis wilma winifred winston xavier yvette yvonne zachary zoe`;

const GERMANIC = `
achim adolf adriaan agneta aksel alois anders andreas anja annegret anneli annette antje arjen arnd arne arno
astrid axel bart bastian bengt bernd bernhard bettina birger birgit bjarne bjorn borje bram brigitte brita
britta carina carsten cees christa christiane christoph claus corinna cornelia daan dagmar detlef diederik
dieter dietmar dietrich dirk eberhard eckhard eero einar eino elfriede elin elke ellinor elmar emil erhard erich
erik erika erland ernst eskil espen ewald femke florian frans franz franziska fredrik freja friedhelm friedrich
fritz frode geert geir gerd gerda gerhard gernot gerrit gijs gisela gottfried gudrun gunilla gunnar gunter
gunther gustav hakan halvard hanna hannelore hannu hans harald harri hartmut hege heide heidi heikki heiko
heiner heinrich heinz helga helge helmut hendrik henk henning henrik hermann herta hilde holger horst ilkka ilse
ineke ines inge ingeborg inger ingmar ingo ingrid ingvar jaap jan janneke jari jarmo jasper jelle jens jeroen
joachim jochen johan johann johanna johannes jonas joost jorg jorgen joris jorma josef juha jukka jurgen
jurriaan jutta kaare kari karin karlheinz karoliina karsten katja kees kerstin kirsi kjell klara klaus knut koen
konrad kristian kristina kristoffer lars lasse leena leif liesel lieselotte lothar ludwig lutz maarten mads
magdalena magnus maja manfred margarete margot marieke marijke marit marita marja markku markus marlies mathijs
matthias matti mechthild meike mette mika mikael mikko morten niels niklas nils norbert olaf olav ole oskar otto
oyvind paivi pekka pernille petra petter pia piet pieter pirjo ragnar rainer ralf rasmus reiner reinhard
reinhold renate riikka roel rolf roswitha rudi rudiger rudolf ruediger rune ruud sabine sanna saskia siegfried
sigmund sigrid sigurd silke sjoerd soren stefan steffen steffi stein sten stig stijn sture susanne svante svein
sven svenja tanja tapio tarja tarjei terje teun thijs thilo thor thorbjorn thorsten timo tjeerd tobias torben
torbjorn torsten traudl trond trygve tuomas udo ulf ulla ulrich ulrike urho uwe vidar viktor ville volker
waldemar waltraud werner wilhelm willem willi willy wim wolfgang wolfram wouter`;

const ROMANCE = `
adele adelino adriana adrien afonso agathe agostinho agustin alain alberto alejandra alejandro alessandra
alessandro alessia alexandre alexandru alexis alfonso alfredo aline alonso alphonse alvaro amadeu amelie amparo
ana anais anca andre andree andrei andreia andreina andres angelica angelo annamaria anouk antoine antonella
antonello antonio arianna armand armando arnaud arturo aude augusto aurelie aurelien baptiste bastien beatriz
belmiro benedetta benedicte benito benoit beppe bernardo bertrand biagio bianca blanca bogdan brice bruno
caetano caio calin camille camilo carlo carlos carlota carmela catalina catarina celine celso cesar chantal
chiara christelle christophe cinzia ciprian claudio clement clementine colette conceicao conchita constantin
consuelo corinne corneliu corrado cosimo cosmin cristi cristian cristina cristobal dacian damiano damien daniela
daniele dario davide delphine denis didier diego doina dolores domenico domingo donatella donato
dragos duarte dumitru edoardo edouard edson eduardo elena elisabetta elise eliseo elodie elvira emanuele emile
emilia emilio emmanuel emmanuelle enrico enrique enzo ernestine ernesto esteban estela etienne ettore eugenia
eugenie eugenio eulalia fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fatima federica federico
felipe fernand fernanda fernando fernao ferruccio fidel filippo flavia flavio florent francesca francesco
francisca francisco franco francois francoise frederic frederique gabriela gaelle gaetano gaston genevieve
gennaro georges geraldo gerardo germaine gheorghe ghislaine giacomo giancarlo gianfranco gianluca gianluigi
gianmarco gianni gilberto gilles gino giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe
giuseppina gonzalo graca graciela graziella gregorio guido guillaume guillermo gustavo helene helio henri
henrique hernan hernando herve honore horacio horia hugues iancu ignacio ilaria ileana imelda inmaculada ioan
ioana ionut isabelle isidro ismael iulia iulian jacques jaime javier jeanne jeannine jesus jimena joana joao
joaquim joaquin jorge jose josette juan juana juanita juliana juliano julien julio laetitia lamberto laurent
laurentiu lautaro leonardo leonel leonello leonor leopold leticia letizia lidia liliana liviu lorena lorenzo
lourenco luca lucia lucian luciana luciano lucie lucien lucio lucrezia ludovic ludovico luigi luis luisa
luisella luiz lupita luz madeleine mafalda manoel manon manuel manuela marcel marcela marcelo marcio marco
marcos margarida margaux margherita marguerite mariana mariano maribel mario marisol marius martine massimiliano
massimo mateus matheus mathieu mathilde matteo mattia mauricio maurizio mauro maxime michel michela michele
miguel mihaela mihai mihail mircea mireille mirella moacir murilo nathalie nelio nello nestor nicanor nicolae
nicolas nicoleta nicolo noemie nuno nunzia nuria octavian octavio odette odile olivier orlando ornella osvaldo
otavio ovidiu pablo paco paola paolo pascal pascale pasquale patrizia paulina paulo pedro petru philippe
piergiorgio pierluigi piero pierre pietro quentin radu rafael rafaela raffaele raffaella raimundo raluca ramiro
ramon raoul raphael raquel raul razvan regis reinaldo remi renata renato renaud rene renee renzo reynald
riccardo rinaldo roberto rocco rocio rodolphe rodrigo rogelio rogerio rolando romain ronaldo rosa rosangela
rosanna rosario roselyne roxana ruben rui salvatore sandrine sandro serena serge sergio severine silvana silvia
silvio simona simone solange sorin stefania stefano stelian stephane susana sylvain sylvie tatiana teodor thiago
thibault thierry tiago tiberiu tiziana tiziano tomas tommaso traian tudor ugo umberto vagner valentin valentina
valentino valerio vasco vasile veronique vicente victoriano vincenzo vinicius viorel viorica virginie vito
vittoria vittorio vlad wanderley xiomara yann yannick yolanda yves`;

const SLAVIC_AND_NEIGHBOURS = `
agim agnieszka aistis aleksandar aleksander aleksandr aleksandra aleksei aleksey alena alexandros alexei alexey
algirdas aliaksandr alina alisa alyona anastasia anastasios anatoli anatolii anatoly andrej andrey andrii andris
andrius andriy androulla andrzej aneta anka anton antonina antonis apostolos arben arkadi arkady armen artem
artur arturas artyom arvydas ashot athanasios attila balazs barbora bartosz beata blagoje bogdana bogumil bohdan
boleslaw boris borislav bozena bronislaw bujar cezary charalambos christos costas csaba czeslaw dace dagmara
dalia damir daniil danil danilo danuta daria darius dariusz darya dejan denys dimitar dimitra dimitri dimitrij
dimitrios dimitris dmitri dmitriy dmitry dmytro dominik dorota dragan dragana dusan dusko edi edita edvard
egidijus ekaterina eleni eliska elzbieta emilija endre enver eszter evangelos evgeni evgenia evgeny ewa fatmir
fedor ferenc filip fotini fyodor gabor gagik galina garegin gediminas gennadi gennady georgi georgiy gergely
giedre gintaras giorgos gleb goran gorazd gordana grazyna grigori grigory grzegorz gyorgy gyula halina hana
hanka hashim hayk henryk hryhoriy igor ihor ildiko ilija ilir ilona ilya ilze imre inese inna ioannis iosif
ireneusz irina iryna ismail istvan ivana ivanka ivica ivo iwona izabela jacek jadwiga jakub jana janez janina
janis janos janusz jaromir jaroslav jaroslaw jasna jelena jerzy jiri jitka jolanta josip jovan jovana jozef
jozsef judit julija jurgita kalman kamil karel karolina kasia katalin katarina katarzyna katerina kateryna
kazimierz kestutis kirill klavdia konstantin konstantinos kostas kostiantyn krisztina krystyna krzysztof ksenia
kyriakos kyrylo laimdota larisa larysa laszlo lefteris leonid leszek levan levente lidija linas liudmila
ljiljana ljubomir luan lubomir lucyna ludmila lukas lukasz lyubov lyudmila maciej magda makis maksim maksym
malgorzata marcin marek marija marina marinko mariola mariusz marta maryna matej mateja mateusz matija maxim
michal mieczyslaw mihajlo mihaly mikhail mikheil miklos milada milena milica miloje milorad milos milosz
mindaugas miodrag mirek miro miron miroslav miroslaw mladen momcilo monika mykhailo mykola nadezhda nadia nadiya
natalia nataliya natalya nebojsa nemanja nenad nikita nikola nikolai nikolaj nikolas nikolay nikos nino oksana
oleg oleh oleksandr oleksii oleksiy olena olga olha ondrej orsolya panagiotis panayiotis pavel pavle pavlo
pavlos pawel petar petr petro petros piotr predrag przemyslaw radek radmila radomir radoslav radoslaw radovan
raimonds ramush ratko robertas rostislav rostyslav ruslan ryszard sali salome sandor sanja sasha saulius sergei
sergey serhii serhiy serzh shota sinisa slavko slawomir slobodan snezana sokol sonja sotiris spyros stana
stanislav stanislaw stavros stelios stepan svetlana svetozar svitlana szabolcs szymon tadeusz tamas tamila taras
tatjana tatyana teodora tereza tetiana thanasis theodoros tibor tigran tihomir timofey timur tomasz tomislav
toomas urszula vaclav vadim vadym vahan vakhtang valdas valdis valentyn valeri valeria valeriy valery vangelis
vasil vasili vasiliki vasilis vasily vasyl vazgen veselin vesna viacheslav viktoria viktoriya vitali vitaliy
vitaly vjekoslav vladan vladimir vladislav vladyslav vlastimil vojtech volodymyr vsevolod vuk vyacheslav
vytautas wieslaw witold wladyslaw wlodzimierz wojciech yana yannis yaroslav yegor yekaterina yelena yevgeni
yevgenia yevgeny yevhen yiannis yulia yuliya yuri yuriy yury zaza zbigniew zdenek zdenka zdravko zeljko zofia
zoltan zoran zorica zsolt zsuzsanna zurab zuzana zvonimir zydrunas`;

const MIDDLE_EASTERN = `
abbas abdallah abdel abdelaziz abdelkader abdelmalek abdolkarim abdul abdulaziz abdulkadir abdullah abdulrahman
adel adem adnan ahmad ahmadreza ahmed ahmet aisha akbar akram alaa ali alireza alper amal amin amina amir amira
ammar anas anwar arash arda aref ariel ashraf aslan asli asma atef avi avigdor avraham ayhan aylin ayman ayoub
ayse aysegul azadeh aziz azzam bahram baraa baris bashar bashir bassam bassem bayram behrouz benny benzion berat
berk bilal binali bulent burak burcu canan cem cemal cengiz ceren chaim cihan dalal dawud deniz dilek djamel dov
ebrahim ebru ehsan ehud eitan ekrem elad elham eli eliezer elif eman emine emre enes engin ercan erdal erdem
eren ergun ersin esam esmail esra eyal fadi fahad fahd faisal farah fareed farhad farid faridah farouk fatemeh
fatih fatimah fatma fawzi feras fethullah fikret fouad furkan gadi gamze ghada ghassan gideon gilad gokhan golda
gulay gulsen gurkan habib hadi hafez hagit haider haifa haim hakim halide halil haluk hamad hamdi hamed hamid
hamza hanan hande hani haroun hasan hashem hassan hatem hatice haya hazem hesham hicham hisham hoda hosni
hossein houda huda husam huseyin hussain hussein ibrahim idan idris ihab ilan ilhan ilker imad iman imran ipek
iqbal irem ismet issa issam itzhak iyad jaber jabir jalal jamal jamil jamila jassim javad kadir kamal kamel
kareem karim kassem kazem kemal kenan kerem khadija khaled khalid khalifa khalil koray laila lamia layla levent
leyla lina lubna maha mahdi maher mahmoud mahmud majed majid malak malik manal mansour maryam masoud massoud
mehdi mehmet mehran meir melek melih melis menachem meral mert meryem mesut metin mevlut mina moammar mohamad
mohamed mohammad mohammed mohsen mohsin moncef moshe mostafa mouna muhammad muhammed muharrem muna munir murad
murat musa mustafa mustapha mutlu nabil nada nadeem nader nadim naftali nahid naim najib najla najwa nasrin
nasser natan nawaf nawal nazanin nazim nazli necmettin nedim nesrin nihat nilufer nir nizar noa noor nour noura
nouri nuray okan oktay omar omer omri onur orhan orly osama osman othman ozan ozge ozgur parisa parviz pelin
qasim qassem rachid rafik rafiq rami ramzi rana rania raouf rasha rashad rashid recep reem reza riad ridvan
rivka riyad ronen rouhollah rula saad sabah sabri sadegh sadiq saeed safa sahar salah saleh salem salim salma
salman samer sami samir samira sana sarwar sayyid sedat selahattin selcuk selim selin selma serdar serkan sevgi
sevim shadi shahin shahram shai shaima sharif shaul sherif shimon shira shirin shlomo shmuel sibel siham sinan
soheil soraya suha suhail sulaiman suleiman suleyman suzan taha tahir talal taleb tamar tansu tarek tareq tariq
tarkan tawfik tayfun tayyip tevfik tolga tomer tugba tuncay turgut tzipi ufuk ugur umar umit uri usama uzi
volkan wael wafa wajdi waleed walid yaakov yael yahya yair yara yasar yasir yasmin yasmine yasser yassin yazid
yehuda yigal yitzhak yoav yoel yonatan yosef yossi younes yousef yousif youssef yusuf yuval zafer zahra zaid
zainab zakaria zaki zayed zeev zehra zeina zeinab zeki zeynep ziad ziyad zvi`;

const SOUTH_ASIAN = `
aarav abhay abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akshay alok amar amartya amit amitabh
amrita anand anil anita anjali anju ankit ankita anshul anuj anupam anuradha anurag anushka aparna archana arjun
arnab arun aruna arundhati arvind ashish ashok ashwin ashwini asif atal atif atul ayesha ayub babar babul balaji
balakrishnan benazir bhagat bhanu bhavna bhupendra bilawal bimal bipin birendra chandra chandrababu
chandrasekhar chandrika chetan chirag deepa deepak deepika devendra devika dhananjay dharmendra dhruv dilip
dinesh divya durga farhan farooq fazlur ganesh gaurav gautam gayatri geeta girija girish gopal gotabaya govind
gulzar gurpreet hardik harish harjit harpreet harsha harshad hasina hema hemant imtiaz indira indra indrani
ishaan jagdish jaideep jairam jaswant javed jawaharlal jaya jayalalithaa jayant jayanti jitendra jyoti kailash
kalpana kamala kanchan kapil karan karthik kartik kavita khaleda kiran kirti kishore komal krishna krishnan
kumar kunal lakshman lakshmi lalit lalu madan madhav madhavi madhuri mahendra mahesh mahinda mahira maithripala
malala mallika mamata manik manish manisha manju manmohan manohar manoj mayawati meena meenakshi meera meher
mohan mohandas mohit mukesh mukul murali nagesh naina nalini namrata nandan nandini narayan narendra naresh
nasir naveed naveen nawaz neel neelam neeraj neha nikhil nilesh nirmala nitin nitish nusrat padma pallavi pankaj
parag parvati parvez pervez piyush pooja pradeep prakash pramod pranab pranav prasad prashant pratap prateek
pratibha praveen preeti priti priya priyanka pushpa radha radhika raghav raghuram rahul raj rajan rajani rajat
rajeev rajendra rajesh rajiv rajkumar rajnath raju rakesh ramachandra raman ramesh ranil ranjan ranjit rashmi
ravi ravindra rekha renu ritesh ritu riya rohan rohini rohit roshan ruchi sachin sadia sajid sakshi sameer
samina sandeep sandhya sangeeta sanjana sanjay sanjeev santosh sarath sarita sarojini sarvepalli satish satya
saurabh savita seema shabana shabnam shahbaz shahid shaista shankar shantanu sharad sharmila shashi shehbaz
shikha shilpa shivani shreya shruti shubham shweta siddharth sirimavo sita smita smriti sneha sohail sonal
sonali sourav sridhar srinivas srinivasan subhash subramanian sudha sudhir sujata suman sumit sundar sunil
sunita suresh surya sushant sushil sushma swati tanmay tanveer tanvi tarun tejas uday uma umesh urmila usha
uttam vandana varun vasant vasundhara venkat venkatesh vidya vijay vijaya vikas vikram vimal vinay vineet vinod
viplav virat vishal vishnu vivek waqar waseem yash yashwant yasin yogesh yogi yousaf yuvraj zafar zaheer zahid
zia zubair zulfikar`;

const EAST_ASIAN = `
aiguo akihiko akihito akiko akio akira asuka atsuko atsushi aung ayaka ayako ayumi bambang baoguo benigno
bingbing bohyun boyoung budi byunghun chaeyoung changmin changming chieko chihiro chiyoko chunhua chunyan
chunying corazon dabin daehyun daejung daichi daisuke dewi dohyun donghae donghyun dongmei dongwook eiji eiko
eko emiko enlai etsuko eunbi eunha eunji eunjung eunkyung eunsook ferdinand fumiko fumio genji geunhye goro
guangcheng guanghua guofeng guoqiang guozhi gwangsu gyeong haein haejin haiyan hajime haruka haruki haruko
haruto hayao hideaki hideki hideko hideo hideyoshi hiroaki hirohito hiroki hiroko hiromi hiroshi hiroto hiroyuki
hisako hisashi hitomi hitoshi hongwei hongyan huiling hyejin hyejung hyeon hyeri hyojin hyunbin hyungsik hyunjin
hyunjoo hyunsik hyunwoo ichiro ilsung isao itsuki izumi jaehyun jaein jaemin jaesuk jaewon jaeyong jiabao
jianguo jianhua jianjun jianlin jianping jiawei jiechi jieun jihoon jihye jihyun jimin jinhyuk jinping jintao
jinwoo jinyoung jisoo jisung jiwon jiyoung joko jonghyun jongil jongun joohyun joon joonho jooyoung junfeng
junghoon jungkook junho junhyung junichi junichiro junki junko junseo kaito kaori kaoru katsuhiko katsumi
kazuhiko kazuhiro kazuki kazuko kazuo kazuya keiichi keiji keiko kenichi kenji kensuke kenta kentaro kenzo
keqiang kihyun kiyoshi kohei koichi koji kunihiko kwangsoo kyoko kyungsoo kyungwha lanqing lihua lijuan lijun
liping lixin mahathir makiko makoto mariko masaaki masahiro masako masao masaru masashi masato masayoshi
masayuki mayumi megawati megumi meiling michiko mieko mikio minah mincheol minghua minguk minh minhee minho
minhyuk minjae minji minjun minoru minseok minsoo minwoo misaki mitsuko mitsuru miyuki momoko motoko myungbak
namjoon nanami naoki naoko naoto naruhito natsuki natsumi nayeon ngoc nguyet noboru nobuko nobuo nobuyuki noriko
norio osamu phuong prabowo prayut qichen qingling qishan quang quoc quynh reiko rena riko rina ronghua rongji
ruihuan ryo ryoichi ryoko ryosuke ryota ryuichi saburo sachiko sadako sakura sangho sanghyun sangwoo satoko
satoru satoshi sayaka seiichi seiji seohyun seojoon seojun seokjin seongmin seoyeon setsuko seulgi seungho
seungwoo shaoqi shigeki shigeko shigeo shigeru shinichi shinji shinobu shintaro shinya shinzo shizuka shoichi
shoko shuai shufen shuhua shunsuke shuzhen siti sohee sohyun soobin soojin sooyoung sota sumin sungho sungjin
sungmin sungwon susilo susumu suu tadashi taehyung taewoo taeyang taeyeon taichi takahiro takako takao takashi
takayuki takeo takeshi takumi taro tatsuo tatsuya tetsuo tetsuya thaksin thanh thao thuy tingting tomohiro
tomoko tomoya toru toshiaki toshihiro toshiko toshio toshiro trang trung tsutomu tsuyoshi tuan tuyet vinh wahyu
weidong weiguo weiming wenbo wenjie wenjun wonbin woojin xiaobo xiaochuan xiaodong xiaofeng xiaogang xiaohong
xiaohui xiaojing xiaolan xiaolin xiaoling xiaoming xiaoping xiaowei xiaoyan xiaoyun xilai xiulan xiuying xuan
xuefeng xueliang yanhong yansong yaping yasuhiro yasuko yasuo yasushi yayoi yejin yeonjun yeonjung yerin yifan
yifei yiming yingluck yining yiwei yohei yoichi yoko yongkang yongqing yongsun yoona yoonseo yoshihide yoshihiko
yoshihiro yoshiko yoshio yosuke younghee youngho youngja youngmin youngsoo yuanchao yuhan yuichi yuji yujin yuka
yukari yuki yukihiro yukiko yukio yuko yulan yumi yumiko yuna yunho yunshan yuriko yusuke yuta yutaka yutaro
yuxin zedong zemin zhengfei zhenhua zhigang zhiming zhiqiang zhiyuan zhongshan ziyang ziyi`;

const AFRICAN = `
abdou abebe abena abiodun abiola abiy achieng ade adebayo adebola adedayo adeola adesina adetokunbo adunni afia
aissatou akinwumi akosua akua alassane alhassan amadou amaka amara aminata aminu anan atiku ayodeji ayodele
babacar babajide babatunde bamidele binta blaise bolaji boubacar buhari cheikh chidi chidiebere chidinma chika
chike chimamanda chinedu chinelo chinua chinwe chioma chiwetel chukwuemeka chukwuma cyprien cyril dambudzo
djibril ebele ebenezer ebube efua ejike ekene emeka emmerson epiphanie evariste faure fela femi folake folasade
funmi funmilayo gamal getachew goodluck haile ibironke idrissa ifeanyi ifeoma ikechukwu isaias isatou isioma
itumelang jelani jomo julius kagiso kehinde kelechi khadijatou kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi
lamine lerato lindiwe makena mamadou mandla mariama mengistu modibo moise moussa muammar mutasa mwai neema ngozi
ngugi njeri njoroge nkechi nkosazana nnamdi nokuthula nomvula nomzamo obiageli olabisi oladipo olamide olayinka
olumide olusegun oluwaseun omotola onyeka otieno oumar ousmane raila rosine rukia sadio samora sarki sekou
seretse sibusiso simphiwe siphiwe sipho sizwe sylvanus tadesse taiwo temitope tendai thabo thandi thandiwe
themba thokozile titilayo tunde uche uchenna uhuru wambui wangari wanjiku wole yaa yemi yewande yoweri zainabu
zanele zenzile zodwa zola zuri`;

/** Given names of many cultures as they are written in English, lower case, folded. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    ENGLISH,
    GERMANIC,
    ROMANCE,
    SLAVIC_AND_NEIGHBOURS,
    MIDDLE_EASTERN,
    SOUTH_ASIAN,
    EAST_ASIAN,
    AFRICAN,
  ].flatMap((list) => list.trim().split(/\s+/)),
);
