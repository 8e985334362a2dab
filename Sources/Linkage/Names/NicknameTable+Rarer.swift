extension NicknameTable {
  /// Names of registers of former centuries, and rarer nicknames.
  static let rarer = """
    abiel ab
    abijah ab bige
    absalom ab app
    adelphia dell philly delphia
    adena dina deena
    alan al allan allen
    alanson al lanson
    alastair al alasdair alistair
    aldo al
    alexandria drina sandra alex alexandra lexi
    alfonse al
    alfreda freda frieda freddy alfie
    almena mena ali
    almina minnie
    alyssa lissa al ali lissy
    angelica angie angel angelique
    annette netta nettie ann annie
    anselm ance selma
    araminta minty minnie middie ruminta armida mindy
    archilles kill
    arlene lena
    armilda milly
    arminta minnie mindy
    arthusa thursa
    asenath natty sene assene
    aubrey bree
    audrey dee
    augustina tina gussie aggy gatsy augusta
    aurelia ora orilla ree rilly aurilla
    azariah riah aze
    bedelia delia bridgit
    brian bryan bryant
    broderick rod ricky
    brittany britt brittnie
    caroline chick cassie
    casey kc
    catherine casey cassie trina lena
    cathleen kathleen casey cassie trina lena
    celinda linda lindy lynn
    charles chick
    charlotte chick
    christiana chris tina ann kris christy
    chauncey chan
    chesley chet
    columbus clum
    corey coco ree
    courtney curt
    cyrenius cy cene serene swene
    darlene lena darla
    deanne ann dee deanna
    deidre deedee
    demerias dea maris mary
    derrick eric rick ricky rod
    dorinda dora dorothy dorothea
    earnest ernestine
    eduardo ed eddie
    egbert bert burt
    elaine lainie helen
    eleanor lanna
    ella el
    ellender helen nellie ellen
    eloise louise heloise lois
    elysia lisa lissa
    emil em
    erasmus raze rasmus
    eric rick ricky
    euphemia effie fanny effy
    evaline eva eve lena evelyn
    evelyn ev
    ezra ez
    ferdinando fred ferdie
    frances franniey
    freda frieda fred freddie freddy
    frederica fred freddie rickey ricka frieda
    genevieve jean
    gretchen margaret
    harold haps hap
    harrison harry hap haps
    helena aileen
    hephzibah hipsie
    hiram hy
    hortense harty tensey
    isabel nib nibby tibbie
    isadora izzy dora issy
    jahoda hody hoda
    jalen jay len lenny al
    jasper casper jap
    jehu hugh gee
    johannah hannah jody joan nonie
    jonathan johnathan johnathon jonathon
    joseph jody
    josephine joey jozy
    joshua joe
    juanita nettie nita
    judson sonny jud
    justin justus juston
    kendra kenji kay
    kendrick ken kent kenny
    keziah kizza kizzie
    kathleen cassie lena trina
    katelyn kay kate katie
    laverne verna vernon
    lavinia viney vonnie
    lavonia vina vonnie viney wyncha
    leanne annie lea
    leonora nellie honor
    lillian lolly
    lois louise louisa
    louvinia vina vonnie wyncha viney
    lucinda lou
    luella ella lu lula
    luther luke
    mac mack malcolm
    madeline maggie
    madison mattie maddy
    mahala hallie
    manerva minerva eve nerva
    margaretta daisy madge maggie margery meg midge peg peggy rita gretta margaret
    marietta mae mamie maria marion maureen may mercy minnie mitzi molly polly mariah
    marsha marcia
    matilda tilla
    mehitabel hetty hitty mabel mitty
    melchizedek dick zadock
    michelle mickey shelly shelley chelle
    miguel mike
    nadine deedee
    natalie nettie
    nora nonie honora
    obadiah obie dyer diah
    otis ode ote
    parmelia amelia milly melly
    parthenia phenie teeny
    patrick peter patsy
    pelegrine perry
    peter pate
    philetus leet
    philipina pip phoebe penie
    philomena mena
    rachel rachael
    randolph randy
    reynold reginald
    roger bobby rod hodge roge rodger
    robert dobbin hobkin bill
    rosalyn linda roz rose
    roseanne ann rose roz
    roxanna ann rose roxie
    rudolphus rolf dolph rudy
    ryan ry
    salome loomie
    sanford sandy
    scott scotty squat sceeter
    seymour morey
    shaun shawn sean
    shelton tony
    sheridan dan danny sher
    sheryl cheri sherry cheryl
    sigfrid sid sigfried siggi
    simon sion
    smith smitty
    solomon sal
    stephen steph stephan
    sylvanus sly sylvester
    sylvester sy si sly vester vet vessie
    theresa thursa
    ursula sulie
    valentina val felty
    vanburen buren
    veronica franky frony ron ronna
    vincenzo vic vinny
    vincent vince vinson
    vivian vi
    wilma billie william
    willis bill willy
    winifred freddie winnet
    zachary zeke
    zedediah diah dyer
    """
}
