/// Short and pet forms of given names by language.
enum NicknameData {
  static let all = [english, englishRare, german, french, iberian, nordic, dutch, slavic, italian, hungarian, greek]
    .joined(separator: "\n")

  static let german = """
    johannes johann: hans hannes johan jo jon hansi jan
    friedrich: fritz fred friedel frieder
    wilhelm: willi willy will helm
    heinrich: heinz heiner heini hinrich henrik
    joseph josef: sepp jupp josi seppi
    ludwig: lutz wiggerl luggi
    konrad: kurt conny konny
    matthias mathias: matze hias matthes matz
    andreas: andi andy anders andre
    alexander: alex sascha xander sandro
    sebastian: basti bastian seb
    benjamin: ben benni benny
    christian: chris christel krischan
    christoph christopher: chris stoffel toffel
    daniel: dani danny
    dietrich: dieter dirk
    eberhard: eber ebbo hardy
    ernst: erni
    ferdinand: ferdi fernand
    florian: flo
    franziskus: franz
    georg: jorg schorsch jurgen gorg
    gerhard gerhardt: gerd gert geert hardy
    gunther gunter: gunni
    hermann: manni
    jakob: jockel jaki jascha
    joachim: jochen achim jo
    karl: kalle karli
    klaus nikolaus nikolas: klaus niko nik niklas nico claus
    leonhard: leo lenny
    manfred: manni fred manny
    maximilian: max maxi
    michael: michi michel mischa micha mike
    peter: pit petz
    philipp: phil flip lippi
    reinhard reinhardt: reini hardy
    richard: richie ritsch
    robert: rob robby bert
    rudolf: rudi rolf ralf
    siegfried: siggi sigi
    stefan stephan: steff steffen stevie
    theodor: theo
    thomas: tom tommi
    tobias: tobi
    ulrich: uli ulli utz
    valentin: vali velten
    walter walther: walli
    werner: wernie
    wolfgang: wolf wolfi wolle
    anna: anni anneli annika anke anja antje
    annemarie: anne anni marie annamirl
    barbara: barbel babsi babs bar betti
    brigitte brigitta: gitte gitta biggi britta birgit
    charlotte: lotte lotti charly
    christine christina: christel tine tina christa chris stine
    dorothea dorothee: dora dorle thea doro
    elisabeth: elsa else lisa liesel lisbeth elli sissi betti bettina ilse lilli lisl
    eva: evi evchen
    franziska: franzi franka ziska
    gabriele gabriela: gabi gaby
    gertrud gertrude: trude gerti traudel trudi
    hannelore: hanne lore hanni
    helene helena: lena leni hella ellen
    hildegard: hilde hilda
    ingeborg: inge inga
    johanna: hanna hanne hanni jo
    josephine josefine: josi fini sefi
    katharina katarina: katja kathi kathe katrin kati trina rina ina nina
    magdalena: lena leni magda
    margarete margaretha margarethe: grete gretel marga greta gretchen rita
    maria: mia mitzi mariechen ria mieke maja
    mechthild: mecki
    melanie: mel melli
    monika: moni
    nicole: nicki nici
    petra: petzi
    regina: gina regi
    rosemarie: rosi rose
    sabine: bine sabinchen
    sofia sophia sophie: fia sofie
    stefanie stephanie: steffi
    susanne susanna: susi sanne suse
    theresia theresa: resi thesi
    ursula: uschi ursel ulla uta
    veronika: vroni vera
    waltraud: traudl wally
    """

  static let french = """
    alexandre: alex sacha alec
    alexandra: alex sandra sacha
    antoine: toine tony titoine antonin
    augustin: gus tintin
    benoit: ben
    catherine: cathy kate katy
    celine: cel line
    christophe: chris tof totof
    christiane christine: chris titine
    dominique: dom domi
    elisabeth: babette lise elise betty lisette
    emmanuel: manu
    emmanuelle: manu
    francois: fanfan franck francis
    francoise: fanchon soizic
    frederic: fred fredo
    frederique: fred
    genevieve: ginette gege viviane
    gerard: gege
    guillaume: guy gui willy
    helene: lena lenou
    isabelle: isa belle zaza
    jacques: jacquot jacky
    jacqueline: jackie line
    jean: jeannot
    jeanne: jeannette jeanine
    jerome: jej gege
    joseph: jojo jo
    josephine: jo fifine josette
    laurence: lolo
    laurent: lolo lau
    louis: loulou ludo
    louise: loulou louison lou
    madeleine: mado mad madelon
    marguerite: margot maguy rita
    marie: mimi manon mariette
    martine: titine
    mathieu matthieu: mat math
    maximilien: max
    maxime: max
    michel: mich mimi
    micheline: mimi line
    monique: mo momo nique
    nathalie: nath nat
    nicolas: nico colas
    olivier: oli
    patrice patrick: pat patou
    philippe: phil fifi
    pierre: pierrot pierrick
    robert: bob bobby
    sebastien: seb bastien
    stephane: steph
    stephanie: steph fanny
    suzanne: suzy suzon suzette
    sylvie: syl
    therese: tete thetee
    thierry: titi
    valerie: val
    veronique: vero nique
    vincent: vince
    virginie: virg ginie
    xavier: xav
    yves: yvon
    """

  static let iberian = """
    francisco: paco pancho curro kiko fran pacho quico frasco chico
    francisca: paca paqui pancha curra fran chica
    jose: pepe pepito chepe che ze zeca josito
    josefa: pepa pepita fina josefina
    josefina: fina pepa josefa
    ignacio: nacho inaki
    ignacia: nacha
    jesus: chus chuy suso
    juan: juanito juancho juanjo
    juana: juanita
    manuel: manolo manny manu lolo nel manel
    manuela: manoli manola manu nela
    enrique: quique kike
    enriqueta: queta
    eduardo: edu lalo eddie duda dudu
    guillermo: memo guille willy
    guillermina: mina
    rafael: rafa fael
    rafaela: rafa
    roberto: beto rob berto bob
    alberto: beto berto al tito
    alejandro: alex jandro ale sandro
    alejandra: alex ale jandra sandra
    alfonso: fonso poncho
    alfredo: fredo fred
    antonio: tono toni tony toninho ton
    antonia: tonia toni tona
    carlos: carlitos charly carlinhos litos
    cristina: cris tina
    concepcion: concha conchita chita
    consuelo: chelo
    dolores: lola lolita loli
    domingo: mingo
    encarnacion: encarna
    ernesto: neto tito
    esperanza: espe
    eugenio: geno
    felipe: pipe lipe
    fernando: nando fer nano
    fernanda: nanda fer
    gabriel: gabi gabo biel
    gabriela: gabi gaby
    gonzalo: gonza chalo
    graciela: chela
    gregorio: goyo
    guadalupe: lupe lupita pita
    gustavo: gus tavo guga
    hector: tito
    isabel: isa chabela bel chavela
    jaime: jimmy
    javier: javi xavi
    xavier: xavi
    joaquin: quino chimo ximo quim
    joao: joca janjao
    jorge: coque jorgito
    julio: julito
    leonardo: leo nardo
    lorenzo: lencho
    lourdes: lulu
    luis: lucho luisito lu
    luisa: lucha lu
    luiz: lula luizinho
    magdalena: magda malena lena
    marcelo: chelo marce
    margarita: marga rita
    maria: mari maruja mariquita marita maruxa
    mercedes: merche meche
    miguel: migue micky miguelito
    montserrat: montse
    natalia: nati
    nicolas: nico
    octavio: tavo
    pablo: pablito
    pedro: perico peyo pedrito pepe
    pilar: pili piluca
    ramon: moncho
    ricardo: rica richi ricky cado
    rosario: charo chayo
    salvador: salva chava
    santiago: santi chago yago
    sebastian: sebas
    sergio: checo
    socorro: coco
    soledad: sole
    teresa: tere
    tomas: tommy
    trinidad: trini
    vicente: chente tito vicent
    victoria: vicky vico
    victor: vitor
    yolanda: yoli
    """

  static let nordic = """
    alexander: alex sander
    anders: andy
    andreas: andy ante
    anna: anni annika anka
    bengt: benke
    birgitta birgit: gitte britta bitte gitt
    bjorn: nalle
    carl karl: kalle calle
    catharina katarina: kajsa kaja katja cattis nina
    christian kristian: kris chris krille
    christina kristina: stina kicki tina kia kirsten
    elisabeth elisabet: lisa lisbeth lisbet betty elsa else bettan lis
    erik: jerka kire
    eva: eva
    frederik fredrik: fred fredde figge
    gunilla: nilla
    gustav gustaf: gurra gosta
    hans: hasse
    helena helene: lena
    henrik: henke
    ingeborg: inge inga bojan
    ingrid: inga
    jakob jacob: jeppe jacke
    jan: janne
    jens: jenne
    johan johannes: janne jon johnny juhani jo
    juhani: jussi juha
    mathias matthias mattias: mads mats
    johanna: hanna
    jorgen: jorn
    karin: kaja
    kenneth: kenta
    kristoffer christoffer: kris stoffer kricke
    lars: lasse lars
    leif: leffe
    lennart: lenny
    magdalena: lena magda malena malin
    magnus: mange manne
    margareta margrethe margaretha: greta maggan grete merete marit maja
    maria: mia maja
    marianne: mia
    mathias mattias: matte matti
    mikael michael: micke mikke mike
    mogens: mons
    nicolaj nikolaj nikolai: niko kolja klaus
    niels nils: nisse
    olof olov olav: olle ola
    per peter: pelle peder pekka
    petter: pelle
    rasmus: ras
    rolf: roffe
    sebastian: sebbe
    sofia: fia
    stefan: steffe
    susanne susanna: sanna sussi
    sven: svenne
    theodor: teo
    thomas tomas: tompa
    torbjorn: tobbe
    ulf: uffe
    ulrika: ulla rika
    vilhelm: ville
    """

  static let dutch = """
    adrianus adriaan: ad arie adri janus jaan
    adriana: ada adri jana sjaan
    albertus: bert ab albert bertus
    alida: lida
    antonius anton: ton toon teun tony antoon theun
    antonia: toos tonia
    bernardus bernard: ben bernd nard ber
    catharina: trijntje toos rina cato katrijn ina carin tineke
    christianus: chris christiaan
    cornelis cornelius: cees kees cor nelis corne
    cornelia: corrie neeltje cora nel cok
    dirk: dick
    elisabeth: els lies betje elly liesbeth bep lisette
    franciscus frans: frank frans
    frederik: frits fred rik
    geertruida: truus geertje trudy
    gerardus gerard: gerrit ger geert
    gerhardus: gerrit
    gijsbertus: gijs bert
    hendrik hendrikus: henk rik hein hennie hans harry
    hendrika: riek henny rika
    hubertus: huub bert hub
    jacobus jacob: jaap sjaak koos ko cobus
    jacoba: coby cobie
    johanna: anneke jo hanneke jannie annie
    johannes johan: jan hans joop han hannes johnny
    jozef josephus: jef sjef joep jos
    laurentius: laurens rens lau
    leonardus: leo leen nardus
    lambertus: bert lammert bertus
    lodewijk: lou wijk
    margaretha: greet griet gretha marga
    maria: ria mieke rie marieke marijke miep mia
    marinus: rinus
    martinus martin: tinus maarten rien
    mattheus: thijs theo
    matthijs: thijs
    nicolaas: klaas nico niek claas
    petronella: nel nelly petra ella
    petrus pieter: piet peter pim
    sebastiaan: bas
    theodorus: theo dorus dick
    wilhelmina: mien willy mina wil miny
    wilhelmus willem: wim willy pim wil
    """

  static let slavic = """
    aleksandr alexander aleksander oleksandr: sasha sascha shura alek olek sanya sasa
    aleksandra alexandra: sasha shura ola sanja olenka
    aleksei alexei aleksey alexey: alyosha lyosha alex
    anastasia anastasiya: nastya asya stasia nastia
    anatoly anatoli: tolya
    andrei andrey: andryusha andy
    anna: anya ania anka asia
    boris: borya
    bronislaw: bronek
    czeslaw: czesiek
    daria darya: dasha
    dmitri dmitry dmitriy dmytro: dima mitya
    dorota: dorotka
    ekaterina yekaterina kateryna katerina: katya katia kate katja
    elena yelena olena: lena alyona lenka
    elizaveta yelizaveta: liza
    elzbieta: ela elka
    evgeny yevgeny evgenii evgeni: zhenya eugene
    evgenia: zhenya
    fyodor fedor: fedya
    galina: galya
    georgi georgy: gosha zhora yuri
    grigori grigory: grisha
    grzegorz: grzesiek greg
    irina iryna: ira irka
    ivan: vanya ivo john
    jan: janek jasiek
    jakub: kuba
    jerzy: jurek george
    jan: honza jenda jasiek janek
    josef: pepa pepik josko
    joanna: asia joasia
    jozef: jozek
    kazimierz: kazik
    katarzyna: kasia kaska kate
    konstantin: kostya
    krzysztof: krzys krzysiek chris
    larisa: lara
    leonid: lyonya leo
    liudmila lyudmila ludmila: lyuda mila lusya
    lukasz: luk
    maciej: maciek matt
    magdalena: magda lena
    malgorzata: gosia malgosia
    maria mariya: masha marusya marysia
    mariusz: mario
    mateusz: mati matt
    mikhail michal mykhailo: misha michal mike
    milan: mile
    nadezhda: nadia nadya
    natalia natalya nataliya: natasha nata natalka
    nikolai nikolay mykola: kolya nick
    oksana: ksenia
    olga: olya
    pavel pawel pavlo: pasha pawelek paul
    piotr petr pyotr: petya piotrek peter
    polina: polya
    roman: roma
    sergei sergey serhii: seryozha serge
    slawomir: slawek
    sofia sofiya: sonya sonia
    stanislav stanislaw: stas staszek stan slava
    svetlana: sveta lana
    tadeusz: tadek ted
    tatiana tatyana: tanya tania
    tomasz: tomek tom
    valentina: valya
    valery: valera
    vasily vasili vasyl: vasya
    viktor: vitya
    viktoria viktoriya: vika
    vladimir volodymyr: vova volodya vlad vladi
    vladislav wladyslaw: vlad slava wladek
    vyacheslav: slava
    wojciech: wojtek
    yekaterina: katya
    yulia yuliya julia: yulya julka
    yuri yury: yura
    zbigniew: zbyszek
    zofia: zosia
    """

  static let italian = """
    alessandro: ale sandro alex
    alessandra: ale sandra
    antonio: tonio toni nino toto tony
    antonietta: etta tonia
    bartolomeo: meo bart
    caterina: rina cate
    domenico: mimmo nico dom
    elisabetta: betta lisa elisa
    eleonora: nora ele
    emanuele: manu lele
    federico: fede chicco
    federica: fede
    filippo: pippo
    francesco: franco cesco checco ciccio frank
    francesca: franca cesca
    gabriele: lele
    gaetano: tano
    gennaro: gerry
    giacomo: mino jack
    giovanni: gianni nanni gio vanni johnny john
    giovanna: gianna vanna gio
    giuseppe: beppe peppe pino peppino joe
    giuseppina: pina peppina
    lorenzo: enzo renzo
    luigi: gigi luis
    margherita: rita
    massimiliano: max
    massimo: max
    matteo: teo
    michele: lele mike
    nicola: nico
    pasquale: lino
    pietro: piero
    raffaele: lello raf
    roberto: rob berto
    salvatore: toto turi sal
    silvestro: silvio
    stefano: ste
    tommaso: tom maso
    umberto: berto
    valentina: vale
    vincenzo: enzo vince
    """

  static let hungarian = """
    andras: andris bandi
    ferenc: feri
    gyorgy: gyuri
    istvan: pista pisti isti steve
    janos: jancsi jani
    jozsef: joska jozsi
    katalin: kati kata
    laszlo: laci
    erzsebet: erzsi zsoka bozsi
    ilona: ili ica
    maria: mari marika
    margit: manci
    mihaly: misi
    miklos: miki
    sandor: sanyi
    tamas: tomi
    zsuzsanna: zsuzsa zsuzsi
    mohammed muhammad mohamed mohammad: mo mohd moe med
    abdullah abdallah: abdul
    ibrahim: ibo abe
    yusuf youssef: joe
    fatima fatma: fati
    mustafa mostafa: mus
    mehmet: memo
    """

  static let greek = """
    georgios giorgos yorgos: george yorgos jorgos
    konstantinos: kostas kostis costas dinos gus
    dimitrios: dimitris mitsos jimmy jim
    ioannis: giannis yannis yiannis john
    nikolaos: nikos nick niko
    panagiotis: panos takis peter
    athanasios: thanasis thanos nasos
    evangelos: vangelis
    vasileios vasilios: vasilis bill
    spyridon: spyros
    christos: chris
    eleni: lena elena helen
    aikaterini: katerina kate
    """
}
