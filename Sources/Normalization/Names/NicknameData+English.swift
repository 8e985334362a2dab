extension NicknameData {
  static let english = """
    aaron aron: ron ronnie erin ronny
    abbigail abbigale abigail abigale: abbe abbey abbi abbie abby gail nabby
    abel abraham abram abner abiel abijah absalom: ab abe eb ebbie app bige abbie
    adelaide adele adela adeline adaline adelia: addie addy ada adie adele dell della heidi delia lena
    adrian: ade rian
    adrienne adriana adriane andriane: addie ada adri enne rienne riane
    agatha agnes: aggie aggy aga inez nessa
    alan allan allen: al alan allen allan
    albert alberta adelbert elbert: al bert bertie albert del delbert allie
    alexander aleksandr alec alex: al alec alek alex sandy xander lex sandra
    alexandra alexandria alexis: al alex alexa allie ally lexi lexie sandra sandy sasha drina alla alexander xandra
    alfred alfreda alfonse alphonso: al alf alfie alfy fred freddy freda freddie freddy frieda fonzie
    alice alicia alison allison allyson alyssa allyssa allisandra almena althea: al ali allie ally elsie lisa alli lissa
    alyssa alisa melissa elissa elysia: lissia lissa lisa
    alonzo: al lon lonzo
    amanda: manda mandi mandie mandy
    amelia emilia emily emeline emma: amy em emily emma emmie emmy mel mellie millie milly milla
    anastasia: ana annie stacy stacey stasia
    anderson andrew andre andrea: andy andi drew andrew drea rea randy dre
    angela angelica angelina angelique: ang angel angie angelika angelique lina
    ann anna anne annette annabelle hannah annie: ann anna anne annie nan nancy nanny nettie belle bella
    anthony antonio antoine: ant tony toni
    antoinette antonia: ann netta nettie toni tony tonya
    arabella arabelle: ara arry bella belle
    archibald: archie baldie
    arielle ariadne ariana: ari arie
    arlene arline: arly lena
    arnold: arn arnie
    arthur: art artie arty
    ashley: ash ashly leah lee
    aubrey: bree
    audrey: aud dee audree
    august augustine augustus augusta augustina: aggy august austin gus gussie tina gatsy
    barbara: bab babs barb barbie barby bobbie babbie
    barnabas bernard barney: barney bernie berney berny barnabas
    bartholomew: bart bat bartel mees meus
    beatrice beatrix: bea beattie trix trixie trisha
    belinda melinda linda lucinda celinda philinda malinda dorinda rosalinda: belle bell linda lindy lynn mindy mel lin
    benedict benjamin bennett: ben bennie benny benjy benji jamie
    bertha bertram bertrand roberta: bert bertie birdie bobbie robbie roby bobby randy birtie
    beverly beverley: bev
    bradford bradley: brad ford
    brenda brandon brandy: bran brandy bren
    brian bryan: bryan bryant brian
    brianna breanna breeanna bryanna: bree bri ana anna briana brianna
    bridget brigid: biddie biddy bridgie bridie bridey
    brittany britney brittney: britt britney brittnie
    broderick roderick: brady brody rick ricky rod roddy erick rickie
    caitlin caitlyn kaitlin kaitlyn kaitlynn katelyn katelin: cait caity kait kaitie kate katie kay kaye
    caleb calvin callum: cal vin vinny
    cameron kameron: cam kam ron ronny
    camille camilla camile: cam cami cammie millie milla
    candace candice: candy dacey
    carl charles: carl charlie charley chas chaz chick chip chuck
    carla karla carlotta charlotte: carly karla lottie lotta char charlie lottie sherry
    carlton carleton: carl
    carol caroline carolyn carolann carole: carol carole carrie carri caro cassie kara kari lynn caroline lena carolann
    cassandra cassidy kassandra: cass cassie cassy sandra sandy sandi
    catherine cathleen katherine kathleen kathryn katharine katarina katrina katie: cathy kathy kate kathie katie katy kay kaye kit kittie kitty lena trina kat kath cat cassie casey catherine tina rina
    cecilia cecelia celia: cece celia cissy ceil sheila
    cedric frederic frederick fredrick: ced rick ricky fred freddie freddy fritz derick erick rickey
    celeste: celia lessie
    charity: chat
    chauncey: chan
    cheryl sheryl: cher cheri cherie sher sheri sherri sherry sherryl
    chester chesley: chet
    christian christiano christopher christoffer christoph kristopher kristofer kristoffer: chris kris kit topher christy kip
    christina christine christiana christa kristina kristine kristen kristin kristel crystal krystal: chris chrissy chrissie christy christie crissy kris kristi kristie kristy krissy stina tina tine ann crys stal tal
    cynthia: cindy cintha cyndi
    clara clarissa claire clare clarinda clarence: clair clara clare cissy claire
    claudia: claud
    clement clementine: clem clement
    clifford clifton: cliff ford tony
    conrad cornelius constance connor: con conny connie corny neil niel nelly
    cornelia: cornie corny nelia nelle nelly corrie
    corey cory cordelia corinne: coco cordy ree cora ora delia cory
    courtney curtis: court curt
    cyrus: cy
    daniel danny: dan dann danny dannie
    danielle daniela: dan dani danni ellie danny
    daphne: daph daphie
    david: dave davey davie davy day
    deanne deanna: ann dee deedee
    deborah debora debra debbie debby: deb debbie debby debi debra deborah
    deidre deirdre: dee deedee
    delbert: bert del
    delia adelia bedelia cordelia fidelia: delia dee bridgit
    delilah: dell della lil lila
    delores dolores: dee dell della lola lolly dolly
    delphine delphia adelphia philadelphia: del delf delphi dell delphie philly delphia
    denise: denny dee
    dennis dennison: den dennie denny
    derek derrick derick: derrek eric rick ricky rik
    diana diane dianne: di dian dianne dicey didi
    dominic dominick domenic dominico: dom nic nick nicky
    donald donovan donnie: don donnie donny dony
    donna donatella: dona
    dorothy dorothea dorinda doris theodora eudora isadora eldora medora pandora: dolly dora dot dottie dotty dodie dee dortha doda
    douglas: doug dougie
    duncan: dunc dunk
    dwight: ike
    earnest ernest: ernie ern
    ebenezer: eb ebbie eben ben
    edgar edmond edmund edward edwin eduardo eddie: ed eddie eddy ned ted teddy ward win neddie
    edith edyth edythe: edie edye
    edna: edny
    edwina: edwin winnie
    eileen aileen helen helena helene elaine ellen eleanor elena elena ellender: helen ella ellen ellie nell nellie nelly lena lainie nora elaine eileen aileen eleanor lenora lanna allie
    eleanor eleanora leonora lenora leonore elnora honora nora: elaine ellen ellie lee lenora nell nellie nelly nora honor honey norah norry nonie elenor
    elias elijah elisha: eli lee lias lige lish
    elizabeth eliza elisabeth elisa: bess bessie beth betsy bettie betty elisa eliza elsa else elsie ellie lib libby lila lilibet lis lisa lisbeth liz liza lizbeth lizzie lizzy elspeth lizabeth elizabeth
    elmira elvira almira: ellie elly mira myra elvie
    eloise elouise heloise louise louisa lois: ellie lou louise lulu eloise elouise lois louie eliza weezy
    elwood woodrow: woody wood drew
    emanuel immanuel manuel emmanuel: manny manuel emanuel manu emmanuel
    ephraim: eph
    eric erik derrick: rick ricky
    erica erika: ricki rikki ericka
    ernestine: erna ernest teeny tina ernie
    esther hester: essie ess hester hessy hetty esty
    eugene: gene
    eugenia: gene genie jenny
    eunice: nicie
    euphemia: effie effy phemie
    eva evelyn evangeline eve evaline: ev eve evie eva evan vangie evelina lena
    ezekiel hezekiah isaac: ez zeke hez hy ike
    ezra: ez
    felicia felicity: fel feli felix flick tick fliss
    ferdinand ferdinando: ferdie fred freddie freddy nando
    florence flora: flo flora floss flossie flossy florrie
    floyd: lloyd
    frances francine: fan fannie fanny fran francie francine frankie frannie franny cissy sis franniey frannie
    francis franklin frank francisco: fran frank frankie frannie
    frederica fredericka alfreda winifred: fred freda freddie freddy frieda ricka rickey erica erika ericka frederick
    gabriel gabriella gabrielle gabriela: gabby gabe gabi ella elle gaby
    garrett gareth: gare gary garret barrett garry jerry rhett garratt
    genevieve jennifer jenifer jeanette guinevere: gen genny eve jean jen jenn jenna jenni jennie jenny ginny viv nettie jessie janet
    geoffrey jeffrey jefferey jeffery jefferson geoff: geoff jeff sonny jeffy
    george georgine georgina georgiana: georgie geordie georgia gina george
    gerald geraldine jerald jerome jeremy jeremiah jerry: gerri gerrie gerry jerry geri dina jez jezza jem jereme
    gertrude gertie: gert gertie trudie trudy gerty
    gilbert: bert gil wilber gib
    giovanni: gio john
    glenn: glen
    gloria: glory
    gordon: gord gordie gordy
    grace: gracie
    gregory greggory gregor: greg gregg gory
    gretchen: greta margaret
    gustavus gustave: gus gussie
    gwendolyn gwen: gwen gwenny wendy
    hamilton: ham
    hannah johanna joanna johannah susannah: anna hannah jo joan jody jodi nan nanny nonie sukey sue susie
    harold henry harrison harry: hal hank hap harry harold henry haps
    harriet henrietta: hattie hetty etta etty hank harry henny nettie retta
    heather: hetty
    herbert hubert: bert bertie herb herbie hub hugh hughie
    herman: dutch harman
    hermione: hermie
    hillary hilary: hil hilary hillie
    horace: horry
    hortense: harty tensey
    howard: hal howie ward
    hugh hugo: hughie huey
    ian ivan john: ian johnny ivan john
    ignatius: iggy nace nate nacho
    irene rena: rena rene
    irvin irving irwin: irv irving erwin
    isabel isabella isabelle isobel: bel bell bella belle ib isa issy izzy nib tibbie sabel nibby
    isadora isadore isidore: dora issy izzy
    isaiah: zay ike zadie
    jackson: jack jax
    jacob jakob jacobus: jake jay jaap jacob coby jack cob
    jacqueline jackie: jack jackie jacky jacqui
    james jamey jamie: jim jimmie jimmy jamie jem jimbo james
    jane janet janice jean jeanne joan joanne jan: jan jane janie janey jean jeannie jenny jennie jessie jo joan joni nettie nonie
    jasper casper: casper jasper jap
    jedediah jedidiah: jed diah dyer
    jeremiah: jereme jerry
    jessica jessamine: jess jessie
    jill jillian gillian julia juliana: jill jilly gill jules julie
    joanna joann johanna josephine jolene: jo joey jody josey josie fina joan hannah jodi
    john johannes jonathan jonathon johnathan johnathon jon: jack jackie jock johnny john johny jon jonnie jonny jonathan nate nathan johnathan johnathon jonathon ian
    joseph josiah joshua joe: joe joey jos jody josh jose jo
    joyce: joy
    juanita: nettie nita
    judah: jude juder
    judith judy: jude judi judie judy juda
    julian julius julia julie: jule jules julie julia
    justin justina: justus juston justina
    karen: kari
    kayla: kay
    kelly kelley: kelli kellie kel
    kendall kendra kendrick kenneth kent kenny: ken kendrick kenny kay kenji
    kerry: kerri
    kevin: kev
    kimberly kimberley kymberly: kim kimmie kym kimberley kimberly kimberli
    lafayette: fate laffie
    laura lauren laurel laurinda lauryn lorraine lorelei loretta: laurie lori lorie lorrie lauri lolly ren etta retta laura
    laurence lawrence: larry laurie lon lonny lorne lorry lawrie lawrence
    leanne: annie lea lee
    lemuel samuel: lem sam sammy
    leo leon leonard leonidas lionel: lee len lenny leo leon lenard leonard lennie
    leroy: lee roy
    leslie lesley: les lez
    lester: les
    letitia latisha: lettice lettie tish tisha titia
    levi: lee lev
    lillian lily lillah lilly: lil lila lilly lily lolly lilli
    lincoln: link linc
    lindsay lindsey: lindy lindsey lindsie lin lindsy
    lorenzo: loren
    louis lewis lou: lew lou louie louis lewis
    lucas luke luther: luc luke lucas
    lucia lucille lucinda lucy: lu lou lucy lula cindy cille lulu lucius
    luella lucretia: lu lula ella lou
    lydia lidia: lyddy liddy
    lyndon linda: lindy lynn
    mabel: amabel mehitabel
    mackenzie mckenzie mckenna: mac mack kenzie kenzy kenna ken
    madeline madelyn madison maddison magdalena magdelina: lena mad maddi maddie maddy madge madie magda maggie maud mattie madeline madelyn
    malcolm: mac mal malc
    marcus mark: marc mark
    margaret margaretta margarita margery marguerite marjorie megan meghan maegen: daisy gretta greta madge maggie maggy mags maisie marge margery margie margo margot margy marjory meg megan meta metta midge mamie meggie peg peggie peggy rita
    marian marion marianne mariah maria marie marietta marilyn maureen miriam: mary mimi mitzi mae mamie maria mariah marie marion maureen may mercy minnie mollie molly polly moll mitzie marianna maura mo reenie
    mary maryann: mae mamie marie may mitzi moll mollie molly polly mimi minnie maria maryanne
    marissa: rissa
    marsha marcia: marcia marcie mary
    martha: marty mat mattie patsy patty mart
    martin marvin martina martine: mart marty marv tina tine
    matilda mathilda: mattie matty maud tilda tillie tilly tilla patty
    matthew mathew matthias matthews: mat matt mattie matty maty thias thys
    maurice morris seymour: mo moe morey maury morrie
    maximilian maximillian maxwell maxine: max maxie
    melanie melissa melody melinda: lissa lisa mel mellie milly missy mindy lodi
    melvin melvina: mel vina
    mercedes: merci mercy sadie
    michael micheal mitchell miguel: mick mickey micky mike mikey miky mitch micah mikal
    michelle micheline: chelle mickey shelley shellie shelly micki
    mildred millicent: millie milly missy
    minerva: minnie nerva nervie
    miranda: mandy mira randi randy
    monica: mona monna monnie
    montgomery lamont: monte monty gum
    mortimer: mort morty
    moses amos: mo mose moss amos moe
    myrtle: mert myrt
    nadine: dee nada
    nancy: ann nan nanny
    naomi: omi nomi
    natalie natasha nathalie: nat nattie natty nettie tasha
    nathan nathaniel: nat nate nathan natty than nath
    nelson: nels
    nicholas nicolas nicodemus nikolas: nic nick nickie nicky nico claes klaus cole niko nik
    nicole nicolette nicholette: cole nic nichole nickey nicki nicky nicole nikki nole nikky
    norbert: bert norby
    norman: norm
    obadiah obediah: diah dyer obed obie
    octavia: tave tavia
    oliver olivia olive: liv livia livvy nollie ol ollie olive
    orlando roland rowland: lanny orlando rollo rolly roly roland
    oscar: oz ozzie
    oswald: ossy oz ozzie ozzy waldo
    pamela: pam pammie
    patience: pat patty
    patricia patrick patrice: pat paddy pate patsy patti pattie patty peter rick tricia trish trisha
    paul paula pauline paulina: lina paulie polly
    penelope: pen penny penni
    percival: percy
    peter: pate pete petey
    petronella: nell nellie petra
    philip phillip philippa: phil pip pippa pippin
    philomena: mena menaalmena
    phoebe: fifi pheobe
    prescott: pres scott scotty
    priscilla: cilla cissy prissy
    prudence: pru prudy prue
    rachel rachael: rach rachael rae shelly ray rachie
    ramona: mona
    randall randolph randolf: rand randy dolph
    raphael rafael: ralph rafe rafa
    raymond: ray
    rebecca: becca beck beckie becky reba
    regina: gina ginny reggie
    reginald reynold: naldo reg reggie renny rex reginald
    reuben ruben: rube ben
    richard ricardo: dick dickie dickon dicky rich richie rick rickie ricky ritchie
    robert roberto rupert: bill billy bob bobbie bobby dob dobbin hob hobkin rab rob robbie robby robin rupert bert
    roderick rodney roger rodger: bobby erick hodge rick rickie rod roddy rodge roge roger
    ronald rhonda: naldo ron ronnie ronny roni
    rosa rose rosabel rosabella rosalyn rosalind roseann roseanna roseanne rosemary rosaenna rosaenn roxanne roxanna roxane: ann belle bella linda marie mary rosa rose rosey rosie roz rox roxie rosemarie roxy lyn
    roscoe: ross
    rudolph rudolphus adolph adolphus: dolph olph rolf rudi rudy ado adolph
    russell: russ rusty
    sabrina: brina
    salvador salvatore: sal sally sally
    samantha samuel samson sampson samyra: mantha sam sammie sammy
    sandra alexandra cassandra: sandi sandy sondra cassandra
    sarah sara: sadie sal sally sara
    savannah: anna savanna vannie
    scott: scottie scotty
    sebastian: bas seb sebby bastian
    serena: rena
    sharon: sha shay shari
    shaun shawn sean: shawn shaun sean
    sheila cecilia: cecilia
    shelby sheldon shelton: shel shelly shelley tony
    sheridan: dan danny sher
    shirley: lee sherry shirl
    sidney sydney sigfrid: sid syd sydney
    silvester sylvester sylvanus: si sly sy syl vest vester vessie vet
    simeon simon silas: si sim sion
    solomon: sal saul sol solly salmon zolly
    sophia sophie: fia soph sophie sophy
    stacy stacey stacie: staci stacie stacy stacey
    stephanie stefanie: annie stef steff steffi steffie steph stephani stephany stephie stevie stephine
    stephen steven stephan stefan: steph steve stevie stephan
    stuart stewart: stew stu
    susan suzanne susannah susanna sue: sue suki sukey susie suzie suzy hannah zsa susan sukie
    sullivan: sully van
    tabitha: tabby
    tamara tamarra tammy tammie: tam tami tammie tammy
    temperance: tempy
    terence terrence teresa theresa terri: terry teri terri terrie tess tessa tessie tracey traci tracie tracy trace resa thirza thursa
    thaddeus: tad thad
    theodore theodora theodosia: ted teddy teddie theo dora dosia
    theophilus: ophi theo
    thomas thom: thom tom tommie tommy thomas
    tiffany: tiff tiffy
    timothy: tim timmie timmy
    tobias: bias tobe toby
    ursula: sula sulie ursie
    valentina valentine valerie valeri: felty val vallie valerie
    vanessa: essa nessa vanna
    vera veronica: franky frony ron roni ronie ronna ronnie ronny vonnie nica vera
    victor victoria vincent: tori torie torri torrie tory vic vick vicki vickie vicky victor viki
    vincent vincenzo vinson: vic vin vince vinnie vinny
    violet violetta viola vivian vivien: lettie ola vi viv
    virginia: ginger ginny jane jennie virgie virgy gin
    wallace walter: wally walt wal
    wanda: wendy
    wesley westley: wes west
    wilbur wilber wilbert: bert bill will willie willy
    wilfred winfred: fred wil wilf will willie
    wilhelmina wilma: bill billie mina minnie wilhelm william willa willie wilma
    william wilhelm willis wilson will: bela bell bill billie billy liam wil will willie willy wills fred
    winfield winifred winnifred winton: field freddie freddy fred win winnie winny wint winnet
    yvonne lavonne yvette: eve vonna vonnie von vette
    zachary zachariah zachery zechariah: zac zach zachy zack zak zeke zakk
    zebedee zebulon: zeb
    zedediah: diah dyer zed
    zephaniah: zeph
    """
}
