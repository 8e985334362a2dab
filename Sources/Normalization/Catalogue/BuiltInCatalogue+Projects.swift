extension BuiltInCatalogue {
  static let projects = #"""
    PMP|Project Management Professional|PMI PMP;PMP Certification|Project Management Institute|3y||\d{5,8}
    CAPM|Certified Associate in Project Management|PMI CAPM|Project Management Institute|3y||
    PGMP|Program Management Professional|PgMP|Project Management Institute|3y||
    PFMP|Portfolio Management Professional|PfMP|Project Management Institute|3y||
    PMI-ACP|PMI Agile Certified Practitioner|PMI ACP|Project Management Institute|3y||
    PMI-RMP|PMI Risk Management Professional|PMI RMP|Project Management Institute|3y||
    PMI-SP|PMI Scheduling Professional|PMI SP|Project Management Institute|3y||
    PMI-PBA|PMI Professional in Business Analysis|PMI PBA|Project Management Institute|3y||
    PRINCE2F|PRINCE2 Foundation|PRINCE2 6th Edition Foundation|PeopleCert|3y||
    PRINCE2P|PRINCE2 Practitioner|PRINCE 2 Practitioner;PRINCE2|PeopleCert|3y|||PRINCE2F
    PRINCE2A|PRINCE2 Agile Practitioner|PRINCE2 Agile|PeopleCert|3y||
    MSP|Managing Successful Programmes Practitioner|Managing Successful Programmes|PeopleCert|3y||
    CSM|Certified ScrumMaster|Certified Scrum Master;ScrumMaster|Scrum Alliance|2y||
    CSPO|Certified Scrum Product Owner||Scrum Alliance|2y||
    PSM1|Professional Scrum Master I|PSM I;PSM 1|Scrum.org||
    PSM2|Professional Scrum Master II|PSM II;PSM 2|Scrum.org||||PSM1
    PSPO1|Professional Scrum Product Owner I|PSPO I|Scrum.org||
    SAFE-SA|SAFe Agilist|Leading SAFe;Certified SAFe Agilist;SA SAFe|Scaled Agile|1y||
    SAFE-SM|SAFe Scrum Master|Certified SAFe Scrum Master|Scaled Agile|1y||
    IPMA-D|IPMA Level D|Certified Project Management Associate IPMA Level D|IPMA|5y||
    IPMA-C|IPMA Level C|Certified Project Manager IPMA Level C|IPMA|5y|||IPMA-D
    IPMA-B|IPMA Level B|Certified Senior Project Manager IPMA Level B|IPMA|5y|||IPMA-C
    APM-PFQ|APM Project Fundamentals Qualification|PFQ|Association for Project Management||
    APM-PMQ|APM Project Management Qualification|PMQ|Association for Project Management||||APM-PFQ
    CBAP|Certified Business Analysis Professional||IIBA|3y||
    CCBA|Certification of Capability in Business Analysis||IIBA|3y||
    ECBA|Entry Certificate in Business Analysis||IIBA||
    SSWB|Lean Six Sigma White Belt|Six Sigma White Belt|||
    SSYB|Lean Six Sigma Yellow Belt|Six Sigma Yellow Belt;LSSYB|||
    SSGB|Lean Six Sigma Green Belt|Six Sigma Green Belt;LSSGB;CSSGB|||||SSYB
    SSBB|Lean Six Sigma Black Belt|Six Sigma Black Belt;LSSBB;CSSBB|||||SSGB;SSYB
    CQE|Certified Quality Engineer|ASQ CQE|American Society for Quality|3y||
    CQA|Certified Quality Auditor|ASQ CQA|American Society for Quality|3y||
    CMQOE|Certified Manager of Quality Organizational Excellence|CMQ/OE|American Society for Quality|3y||
    ISO9001LA|ISO 9001 Lead Auditor|ISO9001 Lead Auditor||3y||
    CSCP|Certified Supply Chain Professional|APICS CSCP|ASCM|5y||
    CPIM|Certified in Planning and Inventory Management|APICS CPIM|ASCM|5y||
    CPSM|Certified Professional in Supply Management||Institute for Supply Management|3y||
    MCIPS|Chartered Member of CIPS|CIPS Membership|Chartered Institute of Procurement and Supply|1y||
    """#
}
