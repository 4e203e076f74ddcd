import { folded } from './folding.js';

/**
 * Short and pet forms of given names, group by group: whoever is called one may be registered as another. Common knowledge
 * of South-East Europe and of the languages that meet it; a form that serves for several names stands in several groups.
 */
const groups = `
  aleksandar alexander aleksandr alexandros alexandru oleksandr skender alex aleks aco aca saša sasha sasa sacha sandro šandor alekos alekko lexo
  aleksandra alexandra saša sasha sandra aleka
  anastasios tasos tassos sakis anastas
  anastasia anastazija nastja nastya natasa
  andrija andrej andrei andrey andreas andrew andro andy drew
  anton antun anthony antonio ante tone toni tony tonči tono antonis andon ndue antony
  antonia antonija tonka toni tonia
  athanasios atanas thanasis thanos nasos tanas sakis
  bartholomew bartholomaeus bart vartolomej
  benjamin ben benny beni venijamin
  bogdan boban bole
  borislav boris bora bore borko
  božidar boža bozo božo
  catherine katherine katarina ekaterini ekaterina kateryna kate katie kathy katja katya katina kaliopi cathy
  charles charlie chuck karl carlo carl
  christopher christophe kristofor kristijan chris kris christos hristos kristo
  christina kristina kristin tina chris kristin
  daniel danijel dan danny dani danilo dane
  david davide dave davor davy
  dimitrios dimitar dimitrije dimitri dmitry dmitri dmitrij mitja mitko mito mitsos jimmy dima dimo mimis
  donald don donny
  dragan dragomir drago draško dragutin gagi
  edward edvard eduard ed eddie eddy ted teddy ned
  elizabeth elisabeth elisaveta jelisaveta liz lisa beth betty eliza liza elizabeta
  emin emir emo
  eugene evgenij evgeny jevgeni yevgeny evgenios gene zhenya
  frederick frederic frederik friedrich fred freddie freddy
  francis franciscus franjo frano frane frank francesco paco francisco franc fran
  gabriel gavrilo gavril gabi gabe gavro
  george georgios georgi georgij djordje đorđe djordjo gjorgi gjergj gjon jorgo giorgos yorgos giorgio gheorghe gica djoko djura jiri
  gerald gerard gerry jerry
  goran gogi goro
  gregory gregorius grigorios grigor grigorij greg grisha grigoris grega
  henry henri henrik harry hank heinrich
  hasan hase haso
  hussein husein huseyin huso hussain
  ibrahim ibro ibo brahim
  ilija elias ilias ilie ilja ilya ico
  ismail ismet smail smajl smajo
  ivan jovan ioannis john johannes johan jovica joco ivo ivica ive vanja giannis yannis jani jan ion ionut janez ivano johnny jack jon jonny giovanni hovhannes
  ivana jovana ioanna jana joanna joana vanja
  jakov iakovos james jacob jim jimmy jakub jakup jakob jaša jamie
  jasmin jasko jasmina
  jefferson jeffrey jeffery geoffrey geoff jeff godfrey goffredus
  joseph josip jozef josef yosef joe joey joso joža jozo yusuf giuseppe jose pepe sepp zef
  judith judy
  katherine kathleen kathy kate
  kenneth ken kenny
  konstantinos konstantin kostas kosta costas costa dinos kostandin kole kočo
  lawrence laurence lawrie larry lovro lavrentije
  lazar lazaros lazo laza
  leonard leonid leo len lenny
  ljubomir ljubo ljuba ljubiša
  louis luis luigi ludvik ludwig lou lui
  lovro lovrenc
  margaret margareta margarita maggie meg peggy greta rita gita
  maria marija mary mara marica mia mariam maryam masha maša marie
  marko marcus mark markus marek marco maro
  martin martinos mart
  matthew matej mateja matija matthaios mattheus mate matt mato
  mehmed mehmet muhamed muhammad mohammed muhamet mahomet memo meho meša memet mehmeti mo
  mihailo mihajlo mihail mikhail michael mihai mihael miguel michel misha miša mišo miško mike mick mickey mihalis michalis mile mitch
  milan miloš milorad milutin milivoj mile mića miki mićo mico milos
  miodrag mica miša mića
  miroslav miro mirko mira
  mustafa mujo muja mustaf
  nedjeljko neđo nedo neđeljko
  nicholas nikola nikolaj nikolay nikolai nikolaos nikolas nicolae nikos niko nico nick nic nikica kole nikolla kolya colin
  panagiotis panos panayotis takis pano
  pantelis pantelej
  patrick padraig pat paddy
  patricia pat patty tricia trish
  pavle pavel pavlos paul paolo pablo pal pavo pajo
  peter petar petr petros pjotr pyotr pero perica petrit pjeter pete pietro pedro petre petko pece
  philip filip philippos phil fico
  radoslav radovan radomir rade rado raša radojica raco
  ramadan ramazan ramo
  redžep recep rexhep redžo
  richard rikard rick ricky dick rich riccardo
  robert robertus rob robbie bob bobby bobi
  ronald ron ronnie
  samuel sam sammy semjon
  salih salko salah
  selim selmo selman
  simeon simon simo šime sima šimun
  slavko slavoljub slavomir slaviša slobodan
  slobodan boban sloba slobo bobo
  spyridon spyros spiro spiros spira
  srđan srdjan srdžan srđo
  stanislav stanko stane stan stas stano
  stefan stephen steven stevan stjepan štefan stefanos stephanos stepan stepan steve stevo stevie stipe istvan štef štjefan qetan
  suleiman sulejman suleyman suljo sulo süleyman
  susan susanna suzana sue susie
  terence terry
  theodore theodoros todor teodor fedor fyodor ted teddy theo tošo toše thodoris
  thomas toma tomislav tomas tom tommy tomo tome thomaz
  timothy timotheus timotej tim timmy
  valentin valentino tino valja
  vasilije vasil vasilios vasile vassilis vasilis vaso vasja vasko billy vasiliy
  viktor victor vic vik viktorija
  vladimir volodymyr vlado vlada vladan vlade volodja volodya vova vladislav vlad
  vojislav vojo voja vojin
  william vilim wilhelm willem guillaume bill billy will willy liam viliam vili
  zdravko zdravomir zdravo
  zoran zoki zoro
  yusuf jusuf jusufi juso yosef joseph
  zaharije zacharias zahari zach zak zaharie
  žarko žare
  željko žele željan
  živko živojin žika
  abdullah abdulah dulah avdo avdija abdo
  abdurrahman abduraman raman
  ahmed ahmet ahmad ahmo hamo
  ali alija alia alo
  arben ben beni arbnor arbi
  besnik nik niku
  bilal bilo belal
  fatmir miri fati
  gezim gëzim zim zimi
  hamza hamzo
  mentor tori
  osman osmo
  shpetim tim timi
  skender skenderbej
  valdete deta
  xhevdet dzevdet cevdet xheva dževad
  zejnel zeynel zejno
`;

const related = new Map<string, Set<string>>();
for (const line of groups.trim().split('\n')) {
  const names = [...new Set(line.trim().split(' ').map(folded))];
  for (const name of names) related.set(name, new Set([...(related.get(name) ?? []), ...names]));
}
for (const [name, others] of related) others.delete(name);

const NONE: ReadonlySet<string> = new Set();

/** The other forms of a given name; none where it has none that are known. */
export const otherForms = (token: string): ReadonlySet<string> => related.get(token) ?? NONE;
