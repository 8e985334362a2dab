extension NicknameData {
  /// Names of older American and British records, which registers of long-serving people still have.
  static let englishRare = """
    abednego: bedney
    adelphia delpha: addy adele philadelphia
    adena: adina deena dena dina
    alanson: al lanson
    alastair aldo: al
    aldrich: rich riche richie
    aline: adeline
    alverta: vert virdie
    alzada laveda: zada veda
    ambrose: brose
    anselm: ance ansel anse
    aquilla tranquilla: quil quilla quillie
    araminta: armida middie minty minite minnie
    arminda armanda: mandy mindie minnie
    armena: arry mena
    armilda: milly
    aristotle: telly
    arizona iona: ona onie onnie
    asenath: assene natty sene
    aurelia avarilla orilla: aurilla ora orilla ree rilla rilly
    azariah: aze riah
    uriah hezekiah: riah kiah
    bezaleel bazaleel: basil zeely
    blanche: bea
    calista: kissy
    carmel carmelo carmellia: mellia melo
    caswell: cass
    chloe: clo
    cicely: cilla
    drusilla serilla sarilla: silla rilla
    cinderella: arilla rella rilla
    columbus: clum
    cyrenius: cene cy renius serene swene
    dalton: dahl dal
    deliverance: della delly dilly
    demaris demerias: dea maris mary
    dennison: dennis
    egbert: bert burt
    elbertson: bert elbert
    eleazer: lazar
    eliphalet: left life
    ellswood elze: elsey
    emil: em emily
    erasmus: rasmus raze
    estella estelle: essy stella
    eustacia: stacia stacy
    eurydice: dicey
    experience: exie
    faith: fay
    fallon: fal falcon falon lon lonnie
    fionna: fiona
    greenberry littleberry: berry green little
    griselda: grissel
    hailey haylee hayley: hailey haylee hayley
    hephsibah hepsibah: hipsie
    hiram: hy
    hopkins: hop hopp
    ignatius ignatzio: natius naz iggy nace
    iva: ivy
    jemima: mima
    jincy jinsy: jane
    johann: john
    josetta: jettie
    josophine pheney: jo joey josephine
    judson: sonny
    julias: jule jules
    june: junius
    junior: june jr
    kalli: cali
    keziah: kizza kizzie
    laurinda: lawrence
    laverne: verna vernon
    lavina lavinia lavonia louvinia: ina vina viney vonnie wyncha
    leilani: lani
    levone: von
    louis: louise
    lucina: sinah
    lucretia: creasey
    lunetta jannett monet pernetta: nettie
    mahala: hallie
    makayla: kayla
    manerva: eve minerva nerva nervie
    manoah: noah
    maud: middy
    mehitabel: hetty hitty mitty mabel
    melchizedek: dick zadock
    micajah: cage
    napoleon: leon
    nowell: noel
    obedience: beda beedy biddie obed
    odell otis: odo ode ote
    parmelia permelia: amelia melia mellie melly milly
    parthenia: parsuny pasoonie phenie teeny
    peregrine pelegrine: perry
    persephone: seph sephy
    philander: fie
    philipina: penie phoebe pip
    pinckney: pink
    pleasant: ples
    rhoda: rodie
    rhodella: della
    rosina: sina
    ryan: ry
    salome: loomie
    sanford: sandy
    selma: anselm
    sophronia: frona fronia sophia
    sybill sibbilla: sibbie sibbell sybill
    theodosia: theodosius
    thomasa: tamzine
    tryphena: phena
    unice: eunice nicie
    webster: webb
    """
}
