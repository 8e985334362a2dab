extension BuiltInCatalogue {
  static let security = #"""
    CISSP|Certified Information Systems Security Professional|ISC2 CISSP;CISSP Certification|ISC2|3y|||
    CCSP|Certified Cloud Security Professional|ISC2 CCSP|ISC2|3y||
    SSCP|Systems Security Certified Practitioner|ISC2 SSCP|ISC2|3y||
    CSSLP|Certified Secure Software Lifecycle Professional|ISC2 CSSLP|ISC2|3y||
    CGRC|Governance Risk and Compliance Certification|CAP Certified Authorization Professional;Certified in Governance Risk and Compliance|ISC2|3y||
    ISSAP|Information Systems Security Architecture Professional|CISSP ISSAP|ISC2|3y||
    ISC2-CC|ISC2 Certified in Cybersecurity|Certified in Cybersecurity|ISC2|3y||
    CISA|Certified Information Systems Auditor|ISACA CISA|ISACA|3y||
    CISM|Certified Information Security Manager|ISACA CISM|ISACA|3y||
    CRISC|Certified in Risk and Information Systems Control|ISACA CRISC|ISACA|3y||
    CGEIT|Certified in the Governance of Enterprise IT|ISACA CGEIT|ISACA|3y||
    CDPSE|Certified Data Privacy Solutions Engineer||ISACA|3y||
    CSX-P|Cybersecurity Practitioner Certification|CSX P|ISACA|3y||
    CEH|Certified Ethical Hacker|EC Council CEH|EC-Council|3y||
    CHFI|Computer Hacking Forensic Investigator||EC-Council|3y||
    CCISO|Certified Chief Information Security Officer|C CISO|EC-Council|3y||
    ECSA|EC-Council Certified Security Analyst||EC-Council|3y||
    SECPLUS|CompTIA Security+|Security+;Security Plus;Sec+;CompTIA Security Plus;Security+ ce|CompTIA|3y|||
    CYSA|CompTIA CySA+|CySA+;CompTIA Cybersecurity Analyst;Cybersecurity Analyst|CompTIA|3y|||SECPLUS
    CASP|CompTIA Advanced Security Practitioner|CASP+;SecurityX;CompTIA SecurityX;CASP|CompTIA|3y|||CYSA;SECPLUS
    PENTESTPLUS|CompTIA PenTest+|PenTest+;PenTest Plus|CompTIA|3y|||SECPLUS
    OSCP|Offensive Security Certified Professional|OffSec Certified Professional|OffSec||
    OSCE|Offensive Security Certified Expert|OSCE3|OffSec||
    OSWE|OffSec Web Expert|Offensive Security Web Expert|OffSec||
    GSEC|GIAC Security Essentials|GIAC GSEC|GIAC|4y||
    GCIH|GIAC Certified Incident Handler|GIAC GCIH|GIAC|4y||
    GCIA|GIAC Certified Intrusion Analyst|GIAC GCIA|GIAC|4y||
    GPEN|GIAC Penetration Tester|GIAC GPEN|GIAC|4y||
    GCFA|GIAC Certified Forensic Analyst|GIAC GCFA|GIAC|4y||
    GWAPT|GIAC Web Application Penetration Tester||GIAC|4y||
    GICSP|Global Industrial Cyber Security Professional||GIAC|4y||
    GSLC|GIAC Security Leadership||GIAC|4y||
    CIPP-US|Certified Information Privacy Professional US|CIPP US|IAPP|2y||
    CIPP-E|Certified Information Privacy Professional Europe|CIPP E|IAPP|2y||
    CIPM|Certified Information Privacy Manager||IAPP|2y||
    CIPT|Certified Information Privacy Technologist||IAPP|2y||
    ISO27001LA|ISO 27001 Lead Auditor|ISO/IEC 27001 Lead Auditor;ISO27001 Lead Auditor||3y||
    ISO27001LI|ISO 27001 Lead Implementer|ISO/IEC 27001 Lead Implementer;ISO27001 Lead Implementer||3y||
    QSA|PCI Qualified Security Assessor|Qualified Security Assessor|PCI Security Standards Council|1y||
    CREST-CRT|CREST Registered Penetration Tester|CREST CRT|CREST|3y||
    CPP|Certified Protection Professional||ASIS International|3y||
    PSP|Physical Security Professional||ASIS International|3y||
    PCI-ASIS|Professional Certified Investigator||ASIS International|3y||
    SIA-DS|SIA Door Supervisor Licence|Door Supervisor;SIA Door Supervisor|Security Industry Authority|3y||\d{16}|SIA-SG
    SIA-SG|SIA Security Guarding Licence|SIA Security Guard;SIA Security Guarding|Security Industry Authority|3y||\d{16}
    SIA-CCTV|SIA Public Space Surveillance Licence|SIA CCTV;CCTV Operator Licence|Security Industry Authority|3y||\d{16}
    GUARD|Security Guard License|Security Guard Card;Guard Card;Unarmed Security Guard|||
    SACHKUNDE34A|Sachkundeprüfung nach § 34a GewO|Sachkunde 34a;34a Sachkundeprüfung|Industrie- und Handelskammer||
    """#
}
