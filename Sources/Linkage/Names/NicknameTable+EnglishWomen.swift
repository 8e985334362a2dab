extension NicknameTable {
  /// English women's names with their nicknames.
  static let englishWomen = """
    abigail abby abbie gail nabby abbey
    adelaide addie ada adele adela heidi della dell addy
    adeline ada addie aline adaline delia della lena dell
    agatha aggie aga
    agnes aggie nessie nessa inez senga agnies nancy ness
    aileen eileen helen allie
    alberta bertie allie berta
    alexandra alex sandra sandy alix lexie lexi ali sasha xandra drina
    alice allie elsie alicia alyce ali lisa ellie lecia
    alicia ali lisa elsie allie
    alison ali allie ally
    almira myra
    althea thea
    amanda mandy manda mandi
    amelia amy millie emily mel melia emilia mimi
    anastasia ana stacy stacey annie tess
    andrea andie andy drea rea
    angela angie angel angelica angelina jane
    angelina angie lina
    ann annie anna anne nan nancy nanny hannah ana nana
    antoinette tony toni netta nettie ann
    antonia tony toni tonia netta
    arabella bella ara belle arry hetty
    ariadne arie ari
    ashley ash lee
    augusta gussie aggy gusta tina
    barbara barb babs barbie bab bobbie barby
    beatrice bea trixie trissie bee trix
    belinda linda bel belle lindy
    bernadette bernie
    bertha bert birdie bertie
    beverly bev
    brenda brandy
    bridget biddy bridie bridgit delia bess bridge
    camilla millie cammie milla
    candace candy dacey
    carolina carrie lena caroline
    caroline carrie carol lynn caro carolyn lena cassie lina
    carolyn carol lynn carrie cary
    cassandra cass cassie sandra sandy
    catherine cathy kate kathy kitty cat katie kit trina cathie kay kat katherine kathryn catharine lena
    cecilia celia cissy cecily sheila
    celeste celie lessie celia
    charity chattie
    charlotte lottie char charlie lotta carlotta lotte sherry
    chloe clo
    christina chris tina chrissy christine crissy christy kristina
    christine chris tina chrissy christy crissy kris
    cicely cilla ciss
    clara clair clarissa
    clarinda clara
    clarissa clara cissy claire
    clementine clem
    constance connie
    cordelia delia cordy
    cornelia nelly corny nelle nelia
    courtney court
    crystal chris tal stal
    cynthia cindy cyndi cintha
    danielle dani elle danny
    daphne daph daphie
    deborah deb debbie debby debra
    deirdre dee
    delilah lil lila dell della
    delores dee lola lolly della dolly dolores
    diana di dicey didi diane
    dolores lola dolly
    dominica mina
    dorcas tabitha
    dorothy dot dottie dolly dory dorothea dora dodie thea dee
    edith edie edye dicie
    edna eddie edny
    eileen helen ellen
    eleanor ellie nell nora elaine ellen lenora elinor nellie lena helen nelly
    elena helen nell
    eliza lizzie liza betty
    elizabeth liz beth betty lizzie bess eliza libby betsy elsie lisa lisbeth bessie elspeth ella lisa bette liza lilly lib
    ellen nell nellie helen nelly
    eloise lois lou
    elvira elvie vira
    emeline em emma emmy milly emily
    emily em emmy emma millie mel
    emma em emmy emily
    ernestine teeny erna tina
    esther hester hetty essie star
    ethel eth
    eugenia genie
    eunice nicie
    eva eve evie
    evangeline eve evie vangie
    evelyn eve evie lyn
    faith fay
    felicia fel felix feli
    felicity flick fliss lis
    fidelia delia
    florence flo flora flossie florrie floss
    frances fran francie frankie fannie fanny franny cissy sis fran
    gabrielle gabby ella gabriella gabe elle
    genevieve eve jenny gen
    georgina georgie georgia gina
    geraldine gerry jerry dina gerrie
    gertrude gertie trudy trudie
    gillian gill jill jilly
    gloria glory
    grace gracie
    griselda grissel
    guinevere gwen
    gwendolyn gwen wendy
    hannah ann annie nan anna nanny
    harriet hattie harry hatty
    heather hetty
    helen nell nellie ellen lena eleanor helena ellie elaine
    helena lena nell eileen
    henrietta etta hetty hettie retta nettie hank etty
    hester hessy esther hetty
    hilda hildie
    honora nora norah norry honor
    hope hopie
    ida idy
    irene rena
    isabel bell belle ib isa izzy bella sabra nib tibbie isabella
    isabella bella izzy ella isabel belle ibby
    jacqueline jackie jacqui jack
    jane janie jenny jessie jean janet jennie
    janet jan jessie jenny
    janice jan
    jean jane jeannie jenny
    jeanette jessie jean janet nettie
    jemima mima jem
    jennifer jen jenny jennie
    jessica jess jessie jesse
    jill gill
    joan jo nonie
    joanna jo joan jody anna joanne hannah
    josephine jo josie fina pheny josey jody
    joyce joy
    judith judy judie jude
    julia julie jill
    juliana julie jules
    juliet julie jules
    katherine kate kathy katie kay kit kitty cathy kat kathryn katy lena trina
    kathleen kathy kate katie kay cathy kit kittie
    kimberly kim kimberley
    kristin kris kristy kirsty
    laura laurie lolly lori
    lauretta etta lorrie
    lauren ren laurie
    laurinda laura lars
    lavinia vina vonnie viney ina vinnie
    leah lee
    leila lei
    lenora nora lee
    leonora nora leo nell
    letitia tish titia lettice lettie
    lillian lil lily lilly lillie
    linda lindy lynn lin
    lorena rena
    loretta etta lorrie retta
    lorraine lorrie rana
    lorinda laura
    louisa lou lulu eliza louise
    louise lou lulu eliza louisa
    lucille lou lucy lu cille
    lucinda lucy cindy lu
    lucretia lu cretia
    lucy lou lu
    lydia lyddie
    mabel may mab mabs amabel
    madeline maddy lena maud madge maddie maida magda
    magdalene lena maggie maud magda
    malinda lindy mel
    malvina vina vinnie
    marcia marcy mary
    margaret maggie meg peggy peg madge marge margie greta daisy rita mamie may midge margo maisie mysie gretta margery
    margery marge madge margie
    marianne mary ann
    marilyn mary lynn
    marion mary
    marjorie marge margie margy
    marsha marcie mary
    martha marty mattie patsy patty mat matty
    mary polly molly may mae mamie mimi mitzi minnie moll maria marie
    mathilda tilly matty maud tillie matilda patty
    maud maude mattie
    maureen mo mary reenie
    megan meg meggie
    mehitable hetty mitty mabel hitty
    melanie mel
    melinda linda mel lindy mindy
    melissa mel lisa lissa missy milly
    mercedes mercy sadie
    mildred millie mil
    millicent millie missy milly
    minerva minnie nerva eve nervie
    miranda randy mandy mira
    miriam mimi mitzi mary
    miriam minnie mira
    monica mona
    muriel mur
    myrtle myrt mert
    nadine dee dedie
    nancy nan ann nanny nannie agnes
    naomi omi
    natalie nat nattie talia natasha tally
    nicole nicki nikki cole nicky nic
    octavia tave tavia
    olive ollie livia
    olivia liv livvy ollie livia nollie
    ophelia opie phelia
    pamela pam
    patience pat patty
    patricia pat patty tricia trish patsy trisha tish
    paulina polly lina paula
    penelope penny pen nelly
    permelia melly milly
    philadelphia delphia
    philippa pippa pip
    phoebe fifi
    phyllis phil
    priscilla cilla prissy cissy
    prudence prue prudy
    rachel shelly rach ray
    rebecca becky becca beck reba
    regina gina reggie rena
    rhoda rodie
    roberta bobbie robbie bert bobby birdie
    rosabel rose belle
    rosalind rose roz linda ros lindy
    rosaline rose roz
    rosamond rose roz
    rosanna rose anna
    rose rosie rosa
    rosemary rose rosie mary
    rowena ro rena
    roxanne roxie ann rose
    ruth ruthie
    sabina bina
    sabrina brina
    samantha sam sammy
    samantha mantha
    sandra sandy cassandra alexandra
    sarah sally sadie sal sara
    selina lena celina
    selma anselma
    serena rena
    sharon sherry shari sha shay
    sheila cecilia
    shirley shirl sherry lee
    sophia sophie sophy
    sophronia frona fronia sophia
    stephanie steph stevie stephie annie
    susan sue susie suzie sukey susannah suzy
    susannah sue susan hannah susie anna sukey
    suzanne sue suzie susie
    sybil sib
    sylvia syl
    tabitha tabby
    tamara tammy tam
    temperance tempy
    teresa terry tess tessie tracy tessa theresa tressa
    thelma
    theodora dora theo
    theodosia theo dosia
    theresa terry tess tessie thirza tracy tessa tressa
    tiffany tiff
    tryphena phena
    ursula ursa sula
    valerie val
    vanessa vannie nessa essa
    veronica ronnie vonnie roni vera
    victoria vicky vic tori vickie torrie
    viola vi ola
    violet vi letty
    virginia ginny ginger jane virgie jenny
    vivian viv
    wilhelmina mina minnie willie wilma billie willa helmy
    winifred winnie freda win fred
    yvonne vonna
    zoe zo
    """
}
