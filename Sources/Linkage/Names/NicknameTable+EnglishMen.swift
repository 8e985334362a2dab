extension NicknameTable {
  /// English men's names with their nicknames.
  static let englishMen = """
    aaron ron ronnie erin
    abel ab abe eb ebbie
    abner ab
    abraham abe abram ab bram
    adam ad addie ade edie
    adelbert del albert delbert bert
    adolph dolph adolf ado adolphus dolf
    albert al bert bertie elbert albie
    alexander alex al sandy alec alick xander lex zander sander eck
    alfred al fred alf alfie freddy
    alonzo lon al lonnie lonzo alphonso
    alphonso al alfonso alonzo fonzie
    alvin al vin vinny
    ambrose brose
    amos moses
    andrew andy drew dandy
    anthony tony ant anton antony
    archibald archie baldie arch
    arnold arnie arny
    arthur art artie
    augustus gus austin august augie augustine gussie
    barnabas barney barnaby
    bartholomew bart bat barty mees bartel
    benedict ben bennie benny
    benjamin ben benjy benny bennie jamie benji
    bernard barney bernie berney barnard
    bertram bert bertie
    bradford brad ford
    bradley brad
    broderick brody brady rick
    caleb cal
    calvin cal vin vinny
    cameron cam ron ronny
    cecil cis
    cedric ced rick ricky
    charles charlie charley chuck chas chad chip buck carl
    chester chet
    christian chris kit
    christopher chris kit topher kester christy cris
    clarence clair clare
    claude claud
    clement clem
    clifford cliff ford
    clifton cliff tony
    clinton clint
    cornelius neil con corny niel conny cornelis neal
    curtis curt
    cuthbert cuddy bert
    cyrus cy
    daniel dan danny
    david dave davey davy day
    dennis denny denys denis
    derek derrick rick del
    dominic dom nick dominick nic
    donald don donny donnie
    douglas doug
    duncan dunk
    ebenezer eb eben ebbie
    edgar ed eddie eddy ned
    edmund ed ned ted eddie eddy edmond
    edward ed ned ted eddie eddy teddy
    edwin ed ned win eddie eddy edwyn
    elbert bert elb
    eleazer lazar eli
    elias eli lee
    elijah eli lige
    elisha eli lish
    ellsworth elly
    emanuel manny emmanuel immanuel manuel
    enoch nock
    ephraim eph
    ernest ernie earnest
    eugene gene
    ezekiel zeke ez
    ezra ez
    ferdinand ferdie fred freddie fernando
    francis frank frankie fran franklin franky
    franklin frank fran
    frederick fred freddie freddy fritz fredric rick frederic fredrick
    gabriel gabe gabby
    garrett gary garry jerry
    geoffrey geoff jeff jeffrey jeffery
    george georgie geordie dode
    gerald gerry jerry gerard
    gilbert gil bert wilber
    gordon gordy don
    graham gram
    gregory greg gregg
    gustavus gus gustave
    harold hal harry
    harry henry harold hal
    harvey harv
    henry harry hank hal hen
    herbert bert herb herbie
    herman harman dutch
    hezekiah hy hez kiah ki
    hilary hil larry
    horace horry
    howard hal howie
    hubert bert hugh hub hubie
    hugh huey hughie hew huw hubert
    ignatius iggy nace nate
    irving irv irvin
    isaac ike zeke isaak
    isaiah zadie zay
    isidore izzy
    israel izzy
    jacob jake jay jakob jakey
    james jim jimmy jimmie jamie jem jas
    jason jay
    jedidiah jed diah
    jefferson jeff sonny
    jeffrey jeff geoff jeffery
    jeremiah jerry jeremy jem
    jeremy jerry jem jez
    jerome jerry
    jesse jess jessie
    joel joe
    john jack johnny jackie johnnie jon jock ian
    jonathan jon john johnny nathan jonny
    joseph joe joey jo jos joes
    joshua josh jos
    josiah jos si
    julian jules
    julius jule jules
    kenneth ken kenny kendrick
    kevin kev
    lafayette laffie fate
    lambert bert
    laurence larry lawrence lon lonny lauren lorne laurie lawrie lars
    lemuel lem
    leo lee leon
    leonard leo len lenny leon lee lineau
    leopold leo pold
    leroy roy lee
    leslie les lee
    levi lee
    lewis lew lou louis louie
    lincoln link linc
    lionel leon
    llewellyn lew
    louis lou lewis louie
    lucas luke luc
    lucian luke lucias lucius
    malachi mal
    malcolm mal malc
    marcus mark marc
    marshall marsh
    martin marty mart
    marvin marv
    matthew matt matty thys
    matthias matt thias matty
    maurice morris moe maury mo morry
    maxwell max
    maximilian max
    melvin mel
    micah mike
    michael mike mick mickey micky mikey mitch
    milton milt
    mitchell mitch
    montgomery monty gum
    mordecai mort
    mortimer mort
    moses mo moe amos mose moss
    napoleon nap nappy leon
    nathan nate nat
    nathaniel nate nat nathan natty than
    nelson nels
    newton newt
    nicholas nick nicky nico nicolas claas claes cole
    noel nowell
    norbert bert norby
    norman norm
    obadiah obed obe
    oliver ollie nollie
    orlando rollo roland
    oswald ozzy waldo ozzie
    owen ewan
    patrick pat paddy rick packy
    paul paulie polly
    percival percy
    peregrine perry
    peter pete petey
    philip phil pip phillip
    phineas finn
    prescott scott scotty
    quentin quinn
    ralph rafe raph
    randolph randy dolph rafe
    raphael rafe raff raph
    raymond ray
    reginald reg reggie naldo renny rex
    reuben rube
    rhys reece rees
    richard rich rick dick ricky richie dickie rickey dickon ritchie
    robert rob bob bobby robbie rupert robin bert dob hob robby bobbie
    roderick rod rick roddy roddie
    rodney rod
    roger rodge hodge
    roland rollo rolly orlando lanny
    ronald ron ronnie ronny naldo
    rudolph rudy dolph rolf rudolf
    rufus ruffie
    rupert rup robert
    russell russ rusty
    salvador sal
    samson sam
    samuel sam sammy
    sebastian seb bastian seby
    seth see
    seymour sy
    sidney sid syd sydney
    silas si
    silvester syl vester sylvester
    simeon si sim simon
    simon si sim
    solomon sol saul salmon zolly
    stanley stan
    stephen steve steven stevie steph
    stewart stew stu stuart
    terence terry terrence
    thaddeus thad tad ted
    theodore ted ned teddy theo thad
    theophilus ted theo
    thomas tom tommy thom tam
    timothy tim timmy timothee
    tobias toby bias
    ulysses uly lyss
    uriah riah
    valentine val felty
    vernon vern
    victor vic vick
    vincent vin vince vinny vinnie vic
    virgil virg
    wallace wally
    walter walt wally wat
    washington wash
    wendell wen del
    wesley wes
    wilbur wil willie will bert
    wilfred will willie fred wilf
    william bill will billy willie bell liam bud willy billie wil
    winfield win field winny
    winfred fred win winnie
    winston win
    woodrow woody wood drew
    zachariah zach zeke zachary zack
    zachary zach zack zak
    zebulon zeb lon
    zedekiah zed diah
    """
}
