/// Given names that are met often, to tell two full names in a row from a family name and given names.
enum GivenNames {
  static func contains(_ word: some StringProtocol) -> Bool { table.contains(HeaderText.collapsed(String(word))) }

  private static let table = Set(
    """
    aaron abdul abigail adam adele adrian agnes ahmed aisha alan albert alejandro alessandro alex alexander alexandra
    alfred ali alice alicia alison allison amanda amelia amina amir amy ana anastasia andrea andreas andrew andrzej
    angela angelo anita anja ann anna anne annette annika anthony antoine antonio april arjun arthur ashley astrid
    audrey barbara bart beata beatrice beatriz ben benjamin bernard bernd beth betty bill birgit bjorn bob brenda brian
    bridget bruno camille carl carla carlos carmen carol caroline caterina catherine cathy cecilia charles charlotte
    chantal chiara chloe chris christian christina christine christoph christopher cindy claire clara claudia claudio
    colin connor craig cristina cynthia dan dana daniel daniela danielle darren dave david dawn debbie deborah denise
    dennis derek diana diane diego dieter dimitri dominic donna dorothy dylan edith eduardo edward elaine eleanor elena
    elisabeth elizabeth ella ellen emily emma emmanuel eric erik erika ernst esther ethan eva evelyn ewan fatima felix
    fernando fiona florian frances francesca francesco francisco frank franz frederic frederick fritz gabriel gabriela
    gareth gary gavin george georg gerald gerard gertrud giovanni giulia giuseppe gloria grace graham greg gregory greta
    grzegorz guillaume gustav hana hannah hans harold harry hassan heather heidi heinz helen helena helga henrik henry
    hugo ian ibrahim ida ignacio igor imran ines ingrid irene irina iris isabel isabella ivan jack jacob jacqueline jaime
    jakob james jamie jan jana jane janet janice jason javier jean jeff jeffrey jelena jennifer jens jeremy jessica jill
    jim joan joanna joao joe joel johan johanna johannes john jonas jonathan jorge jose josef joseph joshua joyce juan
    juana judith judy julia julian julie juliette jurgen justin justyna kai karen karin karl karolina kate katarzyna
    katharina katherine kathleen kathryn katie katrin keith kelly kenneth kenji kerstin kevin khalid kim kirsten klaus
    konrad kristin kristina krzysztof kurt lara lars laura lauren laurence lea leah leila lena leo leon leonard lily linda
    lisa liam liz louis louise luca lucas lucia lucy luis luisa lukas luke lydia maciej magdalena malcolm manuel manuela
    marc marcel marcin marco marcus margaret margarita maria mariam marie mario marion mark markus marta martha martin
    martina mary mateo mathias matteo matthew matthias maureen max maxime megan mehmet melanie melissa mia michael
    michaela michal michel michele michelle miguel mike milan mohamed mohammad mohammed monica monika moses muhammad
    nadia nancy naomi natalia natalie natasha nathan neil nicholas nicola nicolas nicole niels nigel nikolai nina noah
    nora norma nuria olaf oleg olga oliver olivia omar oscar pablo pamela paolo pascal pat patricia patrick patrik paul
    paula paulo pavel pedro peggy penelope peter petra philip philippe phillip pia pierre pieter piotr priya rachel rafael
    rahul raj ralf ralph ramon raquel raul raymond rebecca regina rene renate ricardo richard rita rob robert roberta
    roberto robin rodrigo roger roland rolf ronald rosa rose rosemary roy ruth ryan sabine sabrina salma sam samantha
    samuel sandra sara sarah scott sean sebastian sergei sergio sharon sheila shirley siobhan silvia simon simone sofia
    sonia sonja sophia sophie stefan stefanie stella stephanie stephen steve steven stuart sue susan susanne sven sylvia
    tanja tanya tariq tatiana ted teresa terry theo theresa thomas tiffany tim timothy tina tobias tom tomas tomasz tony
    tracy ulrich ulrike ursula uwe valentina valerie vanessa vera veronica victor victoria vijay viktor vincent vladimir
    eve evie gus ned hal ray fay jo ron don ken len les val viv bea cal deb ava isla ivy freya poppy ruby daisy ellie
    millie harriet georgia lottie alfie archie freddie toby theodore logan mason owen rhys callum kieran declan aidan
    conor niamh aoife ciara sinead orla eoin ngozi femi kwame kofi priyanka anjali deepak sanjay rajesh sunita pooja neha
    amit anil arun ashok manoj meena mohan nisha ravi rohan sachin sandeep seema suresh usha vikram tia hugh rex roy
    walter wanda wei wendy werner wilhelm william wolfgang xavier yasmin yuki yuri yusuf yvonne zara zoe zofia
    """.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
}
