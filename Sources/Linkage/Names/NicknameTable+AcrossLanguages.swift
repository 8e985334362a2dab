extension NicknameTable {
  /// Men's names in the languages of Europe.
  static let acrossLanguagesMen = """
    alexander alejandro alessandro alexandre aleksandr aleksander alexandros alexandru iskander aleksandar sasha sascha alexej
    alexis alexei aleksei alexey alexej
    andrew andreas andre andrea andres andrei andrej andrzej anders andreu andriy ondrej andras
    anthony anton antonio antoine antonios antoni antal antonin tonio toni tonino
    arthur arturo artur arturs
    benedict benedetto benoit benito benedikt
    bernard bernardo bernhard bernd
    charles carl karl carlos carlo karel karol karoly carles charly
    christian cristian kristian krystian
    christopher christoph christophe cristobal cristoforo krzysztof kristof kristoffer christophorus stoffel
    conrad konrad kurt conrado corrado
    daniel daniele danilo daniil
    david davide dawid dawud
    denis dionisio dionysios
    dominic domenico domingo dominik dominique
    edward eduard eduardo edouard edoardo edvard edek
    elias ilias elia ilya
    ernest ernst ernesto erno
    eugene eugenio eugen evgeni yevgeny evgeny zhenya
    felix felice feliks
    ferdinand fernando hernando ferran ferdinando nando
    francis francisco francesco francois franz frans frantisek franciszek ferenc paco pancho franco
    frederick friedrich federico frederic fredrik fryderyk frits
    gabriel gabriele gavriil
    george georg jorge giorgio georges jerzy yuri yury georgi georgios jiri jurgen goran joris jordi gyorgy jurij yorgos
    gerard gerhard gerardo gert
    gregory gregor gregorio grigori grzegorz gregoire grigory
    gustav gustavo gustave gustaf
    henry heinrich henri enrique enrico hendrik henrik henryk heinz
    herman hermann armando armand
    hugh hugo ugo hugues
    ignatius ignacio ignaz ignace nacho
    isaac ishak isak
    james jacob jakob jaime jacques giacomo diego santiago iago jakub yakov jacobus hamish seamus jacopo jaakko
    jerome hieronymus geronimo girolamo
    joachim joaquin gioacchino jochen achim
    john johann johannes jean juan giovanni ivan jan hans jon johan joao ioannis yannis ian sean jens janos gianni evan eoin ioan jaan yahya hannes ivo juhani juanito vanya
    joseph jose giuseppe josef jozef yusuf josip youssef yosef pepe beppe josep iosif osip sepp
    jonathan yonatan jonatan
    julius julio giulio jules juliusz
    lawrence lorenzo laurent lorenz laurens lars lorenc vavrinec wawrzyniec
    leo leon leone lev
    leonard leonardo lennart leonhard
    louis luis luigi ludwig lodewijk ludovic ludvik luiz aloysius alois lutz
    luke lucas luca lukas luc lukasz luka
    manuel emanuele manu manolo
    mark marco marcus marc marek markus marcos marko
    martin martino marten martijn marton maarten marcin
    matthew matteo mateo matthias mathieu matthieu matthaus mateusz matej matti mathias matias matyas matvei
    maurice mauricio maurizio moritz
    michael michel miguel michele mikhail michal mikael mihail mihai mikhael misha mikko micha
    nicholas nicolas nicola nikolaus nikolai nicolo mikolaj klaus claus niklas nils nikola nikos miklos niels kolya niccolo nikolay
    oliver olivier oliviero
    patrick patricio patrizio patrice patryk padraig
    paul pablo paolo pavel pawel paulo pal paavo pauli paulus pavlos
    peter pedro pietro pierre piotr petr pieter petar petros pyotr piero petrus per peer piet pekka pekko petter
    philip felipe filippo philippe filip philipp
    ralph raul raoul
    raphael rafael raffaele rafal
    raymond raimund raimondo ramon
    richard ricardo riccardo ryszard rikard
    robert roberto ruprecht rupert
    roger rogelio ruggero rudiger
    roland rolando orlando
    rudolph rodolfo rudi ralf
    samuel samuele samu
    sebastian sebastiano sebastien bastien
    simon simone simeon szymon semyon
    stephen stefan esteban stefano etienne stepan szczepan istvan stephane steffen estevan stevan
    theodore theodor teodoro fyodor fedor teodor
    thomas tomas tommaso tomasz tomaso tamas toma
    timothy timoteo timofei timo
    tobias tobia
    victor viktor vittorio wiktor
    vincent vincenzo vicente vinzenz wincenty
    walter walther gualtiero
    william wilhelm guillermo guglielmo guillaume willem vilhelm willi wim guillem gwilym
    """

  /// Women's names in the languages of Europe.
  static let acrossLanguagesWomen = """
    adele adela adelheid adelina
    agatha agata agathe
    agnes agnese ines agnieszka inez
    alexandra alejandra alessandra aleksandra sandra sascha
    alice alicia alicja alix
    amelia amalia amelie
    andrea andreia andree
    angela angele angelika aniela angelica
    ann anna anne ana anja anke anita annette hanna hannah anneke anya anouk annika ania anka anushka
    antonia antonina antonella
    barbara varvara basia barbora
    beatrice beatriz beatrix
    bridget brigitte birgit brigida birgitta britta brigitta
    caroline carolina karolina karoline
    catherine katharina katarina caterina catalina ekaterina katarzyna kateryna katrin karin kathrin katerina ekaterini kasia katja katya katinka catarina
    cecilia cecile cacilie cecylia
    charlotte carlota carlotta charlotta
    christina cristina kristina christine krystyna kirsten christiane kerstin christa
    clara klara claire chiara
    claudia claude klaudia claudine
    dorothy dorothea dorota dorothee dorotea doris
    eleanor eleonora eleonore leonora leonor elinor
    elizabeth elisabeth isabel elisabetta elzbieta elisabet elsa else elise lisa liesel ilse elspeth erzsebet elisa ela bettina lisbet alzbeta
    emily emilia emilie
    esther ester estera
    eva ewa eve
    florence florencia fiorenza
    frances francisca francesca francoise franziska frantiska franciszka paquita
    frederica friederike frieda federica
    gabrielle gabriela gabriella gabriele
    georgina georgette giorgia
    gertrude gertrud gertraud
    grace gracia grazia
    helen helena elena helene olena jelena eleni yelena ilona alyona lenka
    henrietta henriette enriqueta
    irene irena irina irenka
    isabel isabella isabelle ysabel
    jane jeanne johanna juana giovanna joanna ioana jana janina hanna joana yoanna ivana jeannette juanita siobhan sinead
    josephine josefa giuseppina josefine jozefa
    judith giuditta judit jutta
    julia giulia julie julita iulia yulia juliana julianna
    laura lore lorena laure
    louise luisa luise ludovica
    lucy lucia luzia lucie luz
    madeleine magdalena maddalena magdalene magda madalena
    margaret margarita margherita marguerite margarete margareta malgorzata margarida grete gretel margret marghareta gosia margaux greta marit merete
    martha marta marthe
    mary maria marie marija mariya marja miriam maryam mariam moira maire masha marya maja maryse
    matilda mathilde matylda
    monica monika monique
    natalie natalia natalja nathalie natasha nataliya
    nicole nicoletta nicola nicolette
    olga helga olya
    paula paola pauline paulina paolina
    rachel raquel rachele raquelle rahel
    rebecca rebeca rebekka rivka
    rose rosa roza rosita
    sarah sara sarai
    sophia sofia sophie zofia sofie sonia sonja zosia sofya sonya
    stephanie stefania estefania stefanie
    susan susanna susanne suzanne zuzanna susana zuzana
    teresa theresa therese theresia teresia terezie tereza
    ursula urszula orsola
    valerie valeria
    veronica veronika veronique weronika
    victoria viktoria vittoria wiktoria
    virginia virginie
    yvonne ivonne iwona
    """
}
