import { folded } from './folding.js';

/**
 * Given names of the West as they are heard, and so written, in other scripts: letter by letter James and Джеймс have
 * little in common. One name a line, with its spellings in Latin first; common knowledge, as the short forms are.
 */
const heard = `
  agnes agnès аньес агнес
  alain ален алэн آلن آلان
  alan allan allen алан аллан аллен آلن آلان ألان
  albert альбер альберт
  alice элис алис алиса
  alison эллисон элисон
  amy эми
  andrew эндрю ендрю эндру اندرو أندرو
  andre andré андре آندره أندريه
  angela анджела анжела ангела آنجلا أنجيلا
  anne ann энн анн آن
  anthony энтони ентоні антони آنتونی أنتوني
  arnaud арно آرنو
  arthur артур آرتور
  barry барри بری
  benjamin бенджамин бенжамен بنجامین بنيامين بنجامين
  benoit benoît бенуа بنوا
  bernard бернар برنارد برنار
  brian bryan брайан браян برایان براين
  bruce брюс بروس
  bruno бруно برونو
  byron байрон بایرون
  caroline кэролайн каролин کارولین كارولين
  catherine katherine кэтрин катрин кетрін کاترین كاثرين
  cecile cécile сесиль
  celine céline селин
  charles чарльз чарлз шарль چارلز شارل تشارلز
  christian кристиан крістіан کریستین كريستيان
  christine кристин کریستین كريستين
  christophe кристоф کریستف كريستوف
  christopher кристофер کریستوفر كريستوفر
  claire клер کلر
  claude клод کلود كلود
  clyde клайд کلاید
  craig крейг کریگ
  curtis кертис кёртис کورتیس
  cynthia синтия سینتیا
  dale дейл دیل
  daniel даниэль дэниел деніел دنیل دانیل دانيال دانييل
  david дэвид дейвид девід давид دیوید ديفيد
  dean дин دین
  dennis денис деннис دنیس
  diane дайан диана دایان
  dominique доминик دومینیک
  douglas дуглас داگلاس دوغلاس
  duncan данкан дункан دانکن
  dwight дуайт دوایت
  edward эдвард едвард эдуард ادوارد إدوارد
  eileen айлин
  elaine элейн
  elisabeth elizabeth элизабет елізабет الیزابت إليزابيث
  emily эмили امیلی
  eric erik эрик ерік اریک إريك
  ernest эрнест ارنست
  eugene юджин эжен یوجین يوجين
  eva эва ева اوا
  evan эван эвен ایوان
  francis фрэнсис френсіс франсис فرانسیس فرنسيس
  francois françois франсуа فرانسوا
  francoise françoise франсуаза
  franck frank фрэнк франк френк فرانک فرانك
  frederic frédéric фредерик فردریک فريدريك
  gareth гарет
  gary garry гэри гарри гері گری غاري
  gavin гэвин гавін
  geoffrey jeffrey jeffery джеффри джефрі жоффруа جفری جيفري
  george джордж جورج جرج
  georges жорж جورج ژرژ
  gerald gerard джеральд джерард жерар جرالد جيرالد ژرار
  gilbert гилберт жильбер گیلبرت
  giles gilles джайлс жиль ژیل
  glenn glen гленн глен گلن
  gordon гордон گوردون غوردون
  grace грейс
  graham грэм грэхем грем گراهام غراهام
  guillaume гийом гійом گیوم غيوم
  guy гай ги گای غي
  harold гарольд харольд هارولد
  harry гарри харри هری هاري
  heather хизер هدر
  helen хелен гелен элен هلن هيلين
  helene hélène элен هلن
  henry генри хенри гэнри هنری هنري
  henri анри آنری هنري
  herbert герберт эрбер هربرت
  herve hervé эрве
  hilary hillary хиллари хилари هیلاری
  howard говард ховард هوارد
  hugh хью г'ю هیو هيو
  hugo уго хуго гуго هوگو
  iain ian ean иэн ян ієн ایان إيان
  isabelle изабель ایزابل
  ivor айвор
  jack джек جک جاك
  jacob джейкоб якоб جیکوب
  jacqueline жаклин ژاکلین جاكلين
  jacques жак ژاک جاك
  james джеймс джэймс جیمز جيمس
  jane джейн جین
  janet джанет جانت
  jason джейсон جیسون
  javier хавьер хав'єр خاویر
  jay джей جی
  jean жан ژان جان
  jennifer дженнифер جنیفر
  jeremy джереми جرمی
  jerry gerry джерри джері جری
  jesse джесси
  jessica джессика
  jill джилл
  jim джим جیم
  joan джоан
  joanna джоанна
  joaquin хоакин
  joe джо جو
  john jon джон جان جون
  jonathan джонатан جاناتان
  jorge хорхе خورخه
  jose josé хосе жозе خوزه خوسيه
  joseph джозеф жозеф جوزف جوزيف
  joyce джойс
  juan хуан خوان
  judith джудит жюдит
  julia джулия юлия
  julian julien джулиан жюльен جولیان جوليان
  julie джули жюли جولی
  june джун
  justin джастин жюстен جاستین
  karen карен кэрен کارن
  kate кейт کیت
  kathleen кэтлин
  kathryn кэтрин
  keith кит кіт کیت
  kenneth кеннет کنت كينيث
  kevin кевин кевін کوین كيفن
  kyle кайл
  lawrence laurence лоуренс лоренс لارنس لورنس
  laurent лоран لوران
  leslie лесли لسلی
  lewis льюис لوئیس لويس
  louis луи луїс луис لوئیس لويس
  louise луиза
  luc люк лук لوک
  luke люк لوک
  lynn линн
  marc mark марк مارک مارك
  margaret маргарет مارگارت
  marguerite маргарита
  marie мари ماری ماري
  mary мэри мері مری ماري
  matthew мэтью мэттью метью متیو ماثيو
  matthieu матьё матье
  maurice морис моріс موریس موريس
  max макс
  megan меган
  michael майкл майкел майкъл міхаель михаэль مایکل مايكل
  michel мишель мішель میشل ميشال
  michele michelle мишель мішель микеле
  mike майк مایک مايك
  nancy нэнси ненсі نانسی
  nathan нейтан натан
  neil neal нил ніл نیل نيل
  nicholas николас ніколас نیکلاس نيكولاس
  nicolas николя ніколя نیکلاس
  nick ник нік نیک
  nigel найджел نایجل
  olivier оливье олів'є اولیویه أوليفييه
  oliver оливер اولیور
  patrick патрик патрік پاتریک باتريك
  paul пол поль پل بول
  paula пола
  pascal паскаль پاسکال
  peter питер пітер پیتر بيتر
  philip phillip филип филлип філіп فیلیپ فيليب
  philippe филипп філіпп فیلیپ فيليب
  pierre пьер п'єр پیر بيير
  rachel рейчел рашель
  ralph ральф رالف
  raymond раймонд реймонд раймон ریموند
  rene rené рене
  richard ричард річард ришар ریچارد ريتشارد
  robert роберт робер رابرت روبرت روبر
  robin робин رابین
  roger роджер роже راجر روجيه
  ronald рональд رونالد
  roy рой روی
  russell рассел راسل
  ruth рут
  ryan райан رایان ريان
  samuel сэмюэл самюэль семюел ساموئل صموئيل
  sarah сара سارا
  scott скотт اسکات سكوت
  sean shaun shawn шон شان شون
  sebastien sébastien себастьян
  shane шейн
  simon саймон симон سایمون سيمون
  spencer спенсер اسپنسر سبنسر
  stanley стэнли стенлі استنلی
  stephane stéphane стефан استفان
  stephen steven стивен стівен استیون استفن ستيفن
  steve стив استیو
  stewart stuart стюарт استوارت ستيوارت
  susan сьюзен сьюзан سوزان
  suzanne сюзанна сюзан سوزان
  sylvie сильви
  ted тед تد
  terence теренс
  teresa theresa тереза
  terry терри террі تری
  thierry тьерри тьєррі تیری تييري
  thomas томас том тома توماس
  timothy тимоти тімоті تیموتی
  tom том تام
  tony тони тоні تونی توني
  tracy трейси
  valerie valérie валери
  vincent винсент венсан вінсент وینسنت فنسنت
  virginia вирджиния виргиния
  walter уолтер вальтер волтер والتر
  warren уоррен وارن
  wayne уэйн وین
  wendy венди уэнди
  wesley уэсли
  wilfred уилфред вилфред
  william уильям вильям вільям ویلیام وليام
  winston уинстон وینستون
  xavier ксавье زاویه
  yves ив ایو إيف
  yvonne ивонн
`;

const NONE: ReadonlySet<string> = new Set();
const related = new Map<string, Set<string>>();
for (const line of heard.trim().split('\n')) {
  const names = [...new Set(line.trim().split(' ').map(folded))];
  for (const name of names) related.set(name, new Set([...(related.get(name) ?? []), ...names]));
}
for (const [name, others] of related) others.delete(name);

/** How else a given name is written by whoever hears it. */
export const asHeard = (token: string): ReadonlySet<string> => related.get(token) ?? NONE;
