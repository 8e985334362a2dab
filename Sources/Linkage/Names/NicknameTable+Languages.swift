extension NicknameTable {
  /// German names with their short forms.
  static let german = """
    albrecht albert
    alfons alphons
    andreas andi anderl
    barbara babsi barbel
    bernhard bernd benno
    brigitte gitte gitta biggi
    burkhard burkhart burghard
    christoph chris stoffel
    dieter dietrich dietmar
    eberhard ebbo
    elfriede friedel elfi
    elisabeth lisa liesl lisbeth sissi sisi else betti elli lissy
    ernst ernstl
    ferdinand ferdi
    franz franzl
    franziska franzi ziska fanny
    friedrich fritz friedel fredi
    georg schorsch jorg jurgen
    gerhard gerd gert
    gertrud trude gerti traudl trudi
    gisela gisi gisel
    gottfried friedel
    gunther gunter guenter guenther
    hannelore hanne lore
    heinrich heinz heini hein
    helmut helmuth
    hermann harm
    hildegard hilde hilda
    ingeborg inge inga
    irmgard irma irmi
    jakob jockel
    joachim jochen achim jo
    johanna hanna hanne hansi
    johannes hans hannes johann hansi jo
    jorg joerg jurgen juergen
    josef sepp jupp josi
    karl kalle charly
    katharina kathi kathe katrin katja kati rina
    klaus claus nikolaus
    konrad kurt conny
    kunigunde gunda
    leonhard hardy lenz
    ludwig lutz luis wiggerl
    magdalena lena magda leni
    manfred manni fred
    margarete grete gretel greta marga margot gretchen
    maria mia mitzi ria
    markus max
    mathias matthias hias mathes
    maximilian max maxi
    michael michi michel
    reinhard reiner rainer hardy
    reinhold
    rosemarie romy rosi
    rudolf rudi rolf
    sebastian basti wastl bastian
    siegfried sigi siggi
    sigrid siggi
    stefan stephan steffen
    susanne susi sanne
    theresia resi thea
    thomas tommi
    ulrich uli udo ulli
    ulrike uli ulli rike
    ursula uschi ulla
    valentin veit
    waltraud traudl waltraut
    wilhelm willi willy helm
    wolfgang wolf wolfi
    """

  /// Spanish, Italian, Portuguese and French names with their short forms.
  static let romance = """
    alberto beto berto
    alejandro alex ale jandro
    alfonso poncho fonso
    antonio tono toni tonio
    antoinette toinette
    beatriz bea betty ticha
    carmen carmela carmina menchu
    concepcion concha conchita
    consuelo chelo
    cristobal tobal
    dolores lola lolita
    domenico mimmo
    eduardo edu lalo
    encarnacion encarna
    enrique quique kike
    ernesto neto
    federico fede
    felipe pipe
    fernando nando fer
    francesca cesca
    francesco franco cecco ciccio
    francisco paco pancho fran curro paquito kiko chico
    gabriel gabo gabi
    giacomo mino
    giovanni gianni vanni nino
    giuseppe peppe beppe pino peppino geppo
    giuseppina pina
    gregorio goyo
    guadalupe lupe lupita
    guillaume gui
    guillermo memo guille
    gustavo tavo
    ignacio nacho
    isabel isa chabela
    jaime jaimito
    jesus chuy chucho
    joao joaozinho
    jorge coque
    jose pepe chepe pepito josito ze zezinho
    josefa pepa pepita
    juan juanito juancho
    laurent lolo
    leonardo leo nardo
    lorenzo renzo lencho
    luigi gigi gino
    luis lucho luisito lulu
    manuel manolo manu manny lolo
    marguerite margot guite
    maria mari marita mariquita
    mercedes merche meche
    miguel migue
    milagros mila
    montserrat montse
    nicolas nico
    pilar pili
    rafael rafa
    ramon moncho
    ricardo rica richi
    roberto beto tito
    rosario charo chayo
    salvatore toto salvo turi
    santiago santi chago yago
    sebastian seba
    sergio checo
    teresa tere maite
    vicente chente
    vincenzo enzo
    """

  /// Polish, Russian and Ukrainian names with their short forms.
  static let slavic = """
    agnieszka aga agusia
    aleksandr sasha shura sanya aleks
    aleksandra ola sasha
    aleksei alyosha lyosha
    anastasia nastya asya
    andrei andryusha
    anna anya ania anka hania nyura
    anton tosha
    boris borya
    barbara basia
    bartlomiej bartek bartosz
    bogdan bohdan
    boleslaw bolek
    czeslaw czesiek
    daria dasha
    dmitri dima mitya dmitry dmitriy dimitri dmytro
    ekaterina katya katyusha
    elena lena lenochka alyona yelena
    elizaveta liza
    elzbieta ela
    evgeny zhenya yevgeni
    fyodor fedya
    galina galya
    georgi gosha zhora
    grigori grisha
    grzegorz grzesiek
    igor gosha
    ilya ilyusha
    irina ira
    ivan vanya
    jan janek jas
    jerzy jurek
    jozef jozek
    katarzyna kasia
    konstantin kostya
    krzysztof krzysiek
    ksenia ksyusha oksana
    lev lyova
    lidia lida
    lyudmila lyuda mila ludmila
    maciej maciek
    magdalena magda
    malgorzata gosia malgosia
    maria masha marusya marysia mania
    mikhail misha
    nadezhda nadya
    natalia natasha nata
    nikolai kolya
    oleg olezhka
    olga olya
    pavel pasha
    piotr piotrek
    pyotr petya
    roman roma
    sergei seryozha serge sergey sergiy
    stanislaw staszek stas stanislav
    svetlana sveta
    tadeusz tadek
    tatiana tanya tatyana
    tomasz tomek
    vladimir volodya vova wlodzimierz volodymyr
    vladislav vlad slava
    vasily vasya
    viktor vitya
    vyacheslav slava
    wojciech wojtek vojtech
    yekaterina katya
    yuri yura
    yulia yulya
    zbigniew zbyszek
    zofia zosia
    """

  /// Dutch and Nordic names with their short forms.
  static let nordicDutch = """
    adriaan arie adrie
    antonius toon ton anton
    bartholomeus bart
    bengt benedikt
    birgitta gittan britta
    cornelis cees kees cor
    cornelia corrie nel
    elisabeth lies lisbet bep betje
    erik eric eirik
    frederik freek frits fredrik
    gerardus gerard gerrit
    gustaf gosta
    hendrik henk hein rik
    hendrika riek hennie
    jacobus jaap koos cobus
    johanna annie joke hanneke
    johannes jan hans johan joop hannes
    karl kalle
    katarina kajsa
    kristoffer stoffe
    lars lasse
    magnus mans
    margareta greta
    margaretha griet greetje margriet
    maria marijke mieke riet
    mikael micke
    nicolaas klaas nico
    nils nisse
    olof olle ola olav olaf
    per pelle
    petrus piet peter
    sigurd sigge
    sven svenne
    theodorus theo dirk
    wilhelmina mien willemijn
    willem wim
    """

  /// Arabic, Turkish, Hebrew, Greek, Hungarian, Indian and Chinese names in their spellings and short forms.
  static let otherLanguages = """
    abdullah abdallah abdulla abdul
    abdulrahman abdurrahman abderrahmane
    ahmed ahmad ahmet achmed
    aisha aysha ayesha aicha ayse
    ali aly
    amina aminah
    fatima fatma fatimah fatme fatou
    hassan hasan
    hussein husain hossein hussain husayn huseyin
    ibrahim abraham ebrahim
    ismail ishmael esmail
    khadija khadijah hatice
    khalid khaled halit
    leila layla laila leyla
    mahmoud mahmud mehmood
    mariam maryam miriam meryem
    mohammed muhammad mohamed mohammad mehmet muhammed mohamad mo
    mustafa mostafa moustapha
    omar umar omer
    othman osman usman uthman
    rashid rasheed
    said saeed sayed
    salim saleem selim
    sulayman suleiman suleyman solomon
    yasmin jasmine yasmine yasemin
    yusuf yousef youssef yosef joseph
    zaynab zeinab zainab zeynep
    avraham avi abraham
    chaim haim
    david dudi
    elazar eliezer
    moshe moses
    shlomo solomon
    yaakov yakov jacob
    yitzhak isaac itzik
    yael yaeli
    lakshmi laxmi
    krishna kishan
    vijay vijai
    sunil suneel
    xiao hsiao
    aikaterini katerina
    dimitrios dimitris mitsos
    evangelos vangelis
    georgios giorgos yorgos
    ioannis giannis yannis
    konstantinos kostas costas
    panagiotis panos takis
    spyridon spyros
    laszlo laci
    istvan pista
    sandor sanyi
    erzsebet bozsi zsoka
    """
}
