extension BuiltInCatalogue {
  static let healthLicences = #"""
    MD|Physician License|MD License;Medical License;Doctor of Medicine License;Physician and Surgeon License;Medical Doctor|State Medical Board||12m
    DO|Osteopathic Physician License|DO License;Doctor of Osteopathic Medicine License|State Medical Board||12m
    PA|Physician Assistant License|PA License;Physician Assistant|State Medical Board||12m
    PA-C|Physician Assistant Certified|PA C;Physician Assistant Certification;NCCPA Certification|National Commission on Certification of Physician Assistants|2y|12m
    DEA|DEA Registration|DEA;DEA License;DEA Number;Controlled Substance Registration Certificate;Drug Enforcement Administration Registration|Drug Enforcement Administration|3y|12m|[A-Z][A-Z9]\d{7}
    CDS|State Controlled Substance Registration|CDS Registration;Controlled Dangerous Substance Registration;CSR;State Controlled Substance License|State Board of Pharmacy||12m
    NPI|National Provider Identifier|NPI Number|Centers for Medicare and Medicaid Services|||[12]\d{9}
    ABIM|Board Certification Internal Medicine|Internal Medicine Board Certification;ABIM Certification|American Board of Internal Medicine|10y|12m
    ABFM|Board Certification Family Medicine|Family Medicine Board Certification;ABFM Certification|American Board of Family Medicine|10y|12m
    ABP|Board Certification Pediatrics|Pediatrics Board Certification;ABP Certification|American Board of Pediatrics|5y|12m
    ABS|Board Certification Surgery|Surgery Board Certification;ABS Certification|American Board of Surgery|10y|12m
    ABEM|Board Certification Emergency Medicine|Emergency Medicine Board Certification;ABEM Certification|American Board of Emergency Medicine|5y|12m
    ABPN|Board Certification Psychiatry|Psychiatry Board Certification;ABPN Certification|American Board of Psychiatry and Neurology|10y|12m
    ABA-ANES|Board Certification Anesthesiology|Anesthesiology Board Certification|American Board of Anesthesiology|10y|12m
    ABR|Board Certification Radiology|Radiology Board Certification;ABR Certification|American Board of Radiology|10y|12m
    ECFMG|ECFMG Certification|ECFMG Certificate;ECFMG|Educational Commission for Foreign Medical Graduates||
    RPH|Pharmacist License|RPh;Pharmacist;Registered Pharmacist;RPh License|State Board of Pharmacy||12m
    PHARMTECH|Pharmacy Technician License|Pharmacy Technician Registration;Registered Pharmacy Technician|State Board of Pharmacy||12m
    DDS|Dentist License|Dental License;DDS License;DMD License;Dentist|State Board of Dentistry||12m
    RDH|Dental Hygienist License|RDH License;Registered Dental Hygienist;Dental Hygienist|State Board of Dentistry||12m
    CDA|Certified Dental Assistant|Dental Assistant Certification|Dental Assisting National Board|1y|
    OD|Optometrist License|OD License;Optometrist;Optometry License|State Board of Optometry||12m
    DC|Chiropractor License|DC License;Chiropractor;Chiropractic License|State Board of Chiropractic Examiners||12m
    DPM|Podiatrist License|DPM License;Podiatrist;Podiatry License|State Board of Podiatry||12m
    DVM|Veterinarian License|DVM License;Veterinarian;Veterinary License|State Board of Veterinary Medicine||12m
    PT|Physical Therapist License|PT License;Physical Therapist|State Board of Physical Therapy||12m
    PTA|Physical Therapist Assistant License|PTA License;Physical Therapist Assistant|State Board of Physical Therapy||12m
    OT|Occupational Therapist License|OT License;Occupational Therapist;OTR/L;OTR|State Board of Occupational Therapy||12m
    COTA|Certified Occupational Therapy Assistant|Occupational Therapy Assistant;COTA/L|National Board for Certification in Occupational Therapy|3y|12m
    SLP|Speech-Language Pathologist License|SLP License;Speech Language Pathologist;Speech Therapist License|State Board of Speech-Language Pathology||12m
    CCC-SLP|Certificate of Clinical Competence Speech-Language Pathology|CCC SLP|American Speech-Language-Hearing Association|3y|12m
    AUD|Audiologist License|Audiologist;Audiology License|State Board of Audiology||12m
    RD|Registered Dietitian|Registered Dietitian Nutritionist;RDN;RD/RDN|Commission on Dietetic Registration|1y|12m
    LCSW|Licensed Clinical Social Worker|LCSW License;Clinical Social Worker;Clinical Social Work License;LICSW;Social Worker|State Board of Social Work||12m||LSW
    LMSW|Licensed Master Social Worker|LMSW License;Master Social Worker;Social Worker|State Board of Social Work||12m||LSW
    LSW|Licensed Social Worker|LSW License;Social Worker|State Board of Social Work||12m
    LPC|Licensed Professional Counselor|LPC License;Professional Counselor License|State Board of Counseling||12m
    LMHC|Licensed Mental Health Counselor|LMHC License;Mental Health Counselor License|State Board of Counseling||12m
    LMFT|Licensed Marriage and Family Therapist|LMFT License;Marriage and Family Therapist|State Board of Counseling||12m
    LADC|Licensed Alcohol and Drug Counselor|LADC License;Alcohol and Drug Counselor;Substance Abuse Counselor License|State Board of Counseling||12m
    PSY|Psychologist License|Licensed Psychologist;Psychologist;Psychology License|State Board of Psychology||12m
    RCP|Respiratory Care Practitioner License|RCP License;Respiratory Care Practitioner;Respiratory Therapist License|State Board of Respiratory Care||12m
    RADTECH|Radiologic Technologist License|Radiologic Technologist State License;Certified Radiologic Technologist;CRT Radiology|State Department of Health||12m
    LMT|Licensed Massage Therapist|LMT License;Massage Therapist;Massage Therapy License|State Board of Massage Therapy||12m
    LAC|Licensed Acupuncturist|Acupuncturist License;Acupuncture License|State Board of Acupuncture||12m
    NHA|Nursing Home Administrator License|NHA License;Licensed Nursing Home Administrator;LNHA;Nursing Home Administrator|State Board of Nursing Home Administrators||12m
    GMC|General Medical Council Registration|GMC Registration;GMC Number|General Medical Council|1y|12m|\d{7}
    HCPC|Health and Care Professions Council Registration|HCPC Registration|Health and Care Professions Council|2y|12m
    GPHC|General Pharmaceutical Council Registration|GPhC Registration|General Pharmaceutical Council|1y|12m|\d{7}
    GDC|General Dental Council Registration|GDC Registration|General Dental Council|1y|12m
    AHPRA|AHPRA Registration|Ahpra Registration Nurse;AHPRA|Australian Health Practitioner Regulation Agency|1y|12m|[A-Z]{3}\d{10}
    APPROBATION|Approbation als Arzt|Approbation;Ärztliche Approbation|Landesprüfungsamt||
    PFLEGE|Pflegefachkraft|Pflegefachfrau;Pflegefachmann;Examinierte Pflegefachkraft;Gesundheits- und Krankenpfleger;Berufserlaubnis Pflegefachfrau|||
    """#
}
