extension BuiltInCatalogue {
  static let education = #"""
    TEACH|Teaching License|Teacher License;Teaching Certificate;Teacher Certification;State Teaching Certificate;Teaching Licence;Educator License|State Department of Education||12m
    TEACHPROV|Provisional Teaching License|Provisional Teaching Certificate;Emergency Teaching Permit|State Department of Education||12m
    SPEDTEACH|Special Education Endorsement|Special Education Teaching License;SPED Endorsement|State Department of Education||
    ESLEND|English as a Second Language Endorsement|ESL Endorsement;ESOL Endorsement|State Department of Education||
    PRINCIPAL|School Principal License|Principal License;School Administrator License;Educational Leadership License|State Department of Education||12m
    SUBTEACH|Substitute Teaching Permit|Substitute Teacher Permit;Substitute Permit|State Department of Education||
    SCHCOUNS|School Counselor License|School Counselor Certification;School Counselor|State Department of Education||12m
    SCHPSY|Nationally Certified School Psychologist|School Psychologist;NCSP|National Association of School Psychologists|3y|
    NBCT|National Board Certified Teacher|National Board Certification Teaching;NBPTS|National Board for Professional Teaching Standards|5y|
    PARAPRO|Paraprofessional Certificate|ParaPro Assessment;Paraprofessional;Paraeducator Certificate|||
    CDA-EC|Child Development Associate|Child Development Associate Credential;CDA Credential|Council for Professional Recognition|3y|
    QTS|Qualified Teacher Status|QTS Award|Department for Education||
    QTLS|Qualified Teacher Learning and Skills|QTLS|Society for Education and Training||
    PGCE|Postgraduate Certificate in Education|PGCE|||
    AET|Level 3 Award in Education and Training|Award in Education and Training;AET;PTLLS|||
    TAQA|Level 3 Certificate in Assessing Vocational Achievement|CAVA;Assessor Award;A1 Assessor|||
    IQA|Level 4 Award in Internal Quality Assurance|IQA Award;Internal Quality Assurance|||
    TEFL|Teaching English as a Foreign Language|TEFL Certificate;TEFL 120 Hour;TESOL Certificate;TESOL|||
    CELTA|Certificate in Teaching English to Speakers of Other Languages|Cambridge CELTA|Cambridge Assessment English||
    GTCS|GTCS Registration|General Teaching Council for Scotland Registration|General Teaching Council for Scotland|1y|12m
    WWCC|Working With Children Check|WWCC;Blue Card Working with Children||5y|
    ADA|AEVO Ausbildereignung|Ausbildereignungsprüfung;AdA-Schein;AEVO;Ausbilderschein|Industrie- und Handelskammer||
    STAATSEX|Zweites Staatsexamen Lehramt|2. Staatsexamen Lehramt|||
    FERPA|FERPA Training|FERPA||1y|
    CPTD|Certified Professional in Talent Development|CPLP|Association for Talent Development|3y|
    """#
}
