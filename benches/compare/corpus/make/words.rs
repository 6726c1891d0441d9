//! The languages of a corpus, each with words to make sentences of. Nothing is said by them.

/// A language.
#[derive(Debug)]
pub(crate) struct Language {
    /// The name of its folder.
    pub(crate) code: &'static str,
    /// Its name in itself.
    pub(crate) name: &'static str,
    /// The direction it is written in.
    pub(crate) dir: &'static str,
    /// What stands between words.
    pub(crate) space: &'static str,
    /// What stands in the middle of a sentence.
    pub(crate) comma: &'static str,
    /// What ends a sentence.
    pub(crate) stop: &'static str,
    /// Its words, between spaces.
    pub(crate) words: &'static str,
}

/// The languages, in the order in which a corpus takes them. The first is the source.
pub(crate) const LANGUAGES: &[Language] = &[
    latin(
        "en",
        "English",
        "river garden window letter morning bridge market winter paper kitchen music answer \
        school doctor summer harbour ticket village neighbour evening reading simple open quiet early several \
        between under after before while because where almost every their other many some only this from have \
        could would walk bring carry learn listen",
    ),
    latin(
        "es",
        "Español",
        "río jardín ventana carta mañana puente mercado invierno papel cocina música respuesta \
        escuela médico verano puerto boleto pueblo vecina tarde lectura simple abierto tranquilo temprano varios \
        entre bajo después antes mientras porque donde casi cada otro mucho alguno solo este desde tener llevar \
        caminar traer aprender escuchar",
    ),
    latin(
        "fr",
        "Français",
        "rivière jardin fenêtre lettre matin pont marché hiver papier cuisine musique réponse \
        école médecin été port billet village voisine soir lecture simple ouvert calme tôt plusieurs entre sous \
        après avant pendant car où presque chaque autre beaucoup quelque seul depuis avoir porter marcher apprendre \
        écouter",
    ),
    Language {
        code: "zh",
        name: "中文",
        dir: "ltr",
        space: "",
        comma: "，",
        stop: "。",
        words: "河流 花园 窗户 信件 早晨 桥梁 市场 冬天 纸张 厨房 音乐 回答 学校 医生 夏天 港口 车票 村庄 邻居 傍晚 阅读 简单 \
            打开 安静 较早 几个 之间 下面 以后 以前 同时 因为 哪里 几乎 每个 他们 其他 许多 一些 只有 这个 来自 可以 走路 带来 学习",
    },
    Language {
        code: "ar",
        name: "العربية",
        dir: "rtl",
        space: " ",
        comma: "،",
        stop: ".",
        words: "نهر حديقة نافذة رسالة صباح جسر سوق شتاء ورق مطبخ موسيقى إجابة مدرسة طبيب صيف ميناء تذكرة قرية جارة مساء \
            قراءة بسيط مفتوح هادئ مبكر بين تحت بعد قبل بينما لأن حيث تقريبا كل آخر كثير بعض فقط هذا من يمشي يحمل يتعلم",
    },
    latin(
        "vi",
        "Tiếng Việt",
        "sông vườn cửa sổ thư sáng cầu chợ đông giấy bếp nhạc đáp trường bác sĩ hè cảng vé làng \
        hàng xóm chiều đọc đơn giản mở yên tĩnh sớm vài giữa dưới sau trước trong vì đâu gần mỗi họ khác nhiều chỉ này \
        từ có thể đi mang học nghe",
    ),
    latin(
        "tl",
        "Tagalog",
        "ilog hardin bintana liham umaga tulay palengke taglamig papel kusina musika sagot paaralan \
        doktor init daungan tiket nayon kapitbahay gabi pagbasa payak bukas tahimik maaga ilan gitna ilalim pagkatapos \
        bago habang dahil saan halos bawat kanila iba marami lamang ito mula maglakad magdala matuto makinig",
    ),
    Language {
        code: "ko",
        name: "한국어",
        dir: "ltr",
        space: " ",
        comma: ",",
        stop: ".",
        words: "강물 정원 창문 편지 아침 다리 시장 겨울 종이 부엌 음악 대답 학교 의사 여름 항구 표 마을 이웃 저녁 읽기 간단한 열린 \
            조용한 일찍 여러 사이 아래 뒤에 앞에 동안 때문에 어디 거의 모든 그들의 다른 많은 조금 오직 이것 에서 걷다 나르다 배우다",
    },
    latin(
        "ht",
        "Kreyòl ayisyen",
        "rivyè jaden fenèt lèt maten pon mache ivè papye kizin mizik repons lekòl doktè ete pò \
        tikè vilaj vwazin aswè lekti senp louvri trankil bonè plizyè ant anba apre anvan pandan paske kote prèske chak \
        yo lòt anpil kèk sèlman sa depi gen kapab mache pote aprann koute",
    ),
    latin(
        "pt",
        "Português",
        "rio jardim janela carta manhã ponte mercado inverno papel cozinha música resposta escola \
        médica verão porto bilhete aldeia vizinha tarde leitura simples aberto calmo cedo vários entre debaixo depois \
        antes enquanto porque onde quase cada outro muito algum apenas este desde levar caminhar trazer aprender ouvir",
    ),
    latin(
        "ru",
        "Русский",
        "река сад окно письмо утро мост рынок зима бумага кухня музыка ответ школа врач лето порт билет \
        село сосед вечер чтение простой открытый тихий рано несколько между под после перед пока потому где почти каждый \
        другой много только этот нести идти учить слушать",
    ),
    latin(
        "de",
        "Deutsch",
        "Fluss Garten Fenster Brief Morgen Brücke Markt Winter Papier Küche Musik Antwort Schule Ärztin \
        Sommer Hafen Karte Dorf Nachbar Abend Lesen einfach offen ruhig früh mehrere zwischen unter nach vor während weil wo \
        fast jede andere viele einige nur diese von haben gehen bringen tragen lernen hören",
    ),
    latin(
        "it",
        "Italiano",
        "fiume giardino finestra lettera mattina ponte mercato inverno carta cucina musica risposta \
        scuola medico estate porto biglietto paese vicina sera lettura semplice aperto calmo presto diversi tra sotto dopo \
        prima mentre dove quasi ogni altro molto qualche solo questo avere portare camminare imparare ascoltare",
    ),
    latin(
        "pl",
        "Polski",
        "rzeka ogród okno list ranek most targ zima papier kuchnia muzyka szkoła lekarz lato port bilet wieś \
        sąsiad wieczór czytanie prosty otwarty cichy wcześnie kilka między pod po przed podczas gdzie prawie każdy inny wiele \
        tylko ten od mieć nieść iść uczyć słuchać",
    ),
    latin(
        "ro",
        "Română",
        "râu grădină fereastră scrisoare dimineață pod piață iarnă hârtie bucătărie muzică răspuns școală \
        medic vară port bilet sat vecină seară citire simplu deschis liniștit devreme câteva între sub după înainte unde \
        aproape fiecare alt mult numai acest avea purta merge învăța asculta",
    ),
    latin(
        "tr",
        "Türkçe",
        "nehir bahçe pencere mektup sabah köprü pazar kış kağıt mutfak müzik cevap okul doktor yaz liman \
        bilet köy komşu akşam okuma basit açık sessiz erken birkaç arasında altında sonra önce iken çünkü nerede hemen her \
        başka çok biraz yalnız bu yürümek taşımak öğrenmek dinlemek",
    ),
    latin(
        "id",
        "Bahasa Indonesia",
        "sungai kebun jendela surat pagi jembatan pasar dingin kertas dapur musik jawaban sekolah \
        dokter panas pelabuhan tiket desa tetangga malam bacaan mudah terbuka tenang awal beberapa antara bawah sesudah \
        sebelum ketika karena mana hampir setiap lain banyak hanya ini dari punya berjalan membawa belajar mendengar",
    ),
    latin(
        "sw",
        "Kiswahili",
        "mto bustani dirisha barua asubuhi daraja soko baridi karatasi jiko muziki jibu shule daktari \
        kiangazi bandari tiketi kijiji jirani jioni kusoma rahisi wazi kimya mapema kadhaa kati chini baada kabla wakati \
        kwa wapi karibu kila nyingine nyingi tu hii kutoka tembea leta beba jifunza sikiliza",
    ),
    latin(
        "nl",
        "Nederlands",
        "rivier tuin raam brief ochtend brug markt winter papier keuken muziek antwoord school arts zomer \
        haven kaartje dorp buurvrouw avond lezen eenvoudig open stil vroeg enkele tussen onder na voor terwijl want waar \
        bijna elke andere veel alleen deze van hebben lopen brengen dragen leren luisteren",
    ),
    latin(
        "uk",
        "Українська",
        "річка сад вікно лист ранок міст ринок зима папір кухня музика відповідь школа лікар літо порт \
        квиток село сусідка вечір читання простий відкритий тихий рано кілька між під після перед поки тому де майже кожен \
        інший багато тільки цей нести йти вчити слухати",
    ),
];

/// A language with spaces, commas and stops as in English.
const fn latin(code: &'static str, name: &'static str, words: &'static str) -> Language {
    Language { code, name, dir: "ltr", space: " ", comma: ",", stop: ".", words }
}
