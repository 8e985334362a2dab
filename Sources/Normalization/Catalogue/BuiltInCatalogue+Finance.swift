extension BuiltInCatalogue {
  static let finance = #"""
    CPA|Certified Public Accountant|CPA License|State Board of Accountancy||12m
    CMA-IMA|Certified Management Accountant|IMA CMA|Institute of Management Accountants|1y|
    CIA|Certified Internal Auditor|IIA CIA|Institute of Internal Auditors|1y|
    CFE|Certified Fraud Examiner||Association of Certified Fraud Examiners|1y|
    CFA|Chartered Financial Analyst|CFA Charterholder;CFA Charter|CFA Institute|1y|
    CFP|Certified Financial Planner||CFP Board|2y|
    CHFC|Chartered Financial Consultant|ChFC|The American College|2y|
    CLU|Chartered Life Underwriter||The American College|2y|
    CPCU|Chartered Property Casualty Underwriter||The Institutes||
    FRM|Financial Risk Manager||Global Association of Risk Professionals||
    EA|Enrolled Agent|IRS Enrolled Agent|Internal Revenue Service|3y|
    ACCA|Association of Chartered Certified Accountants Member|ACCA Member;Chartered Certified Accountant;FCCA|ACCA|1y|
    ACA|ICAEW Chartered Accountant|ACA ICAEW;Chartered Accountant ICAEW|ICAEW|1y|
    CIMA|Chartered Global Management Accountant|CIMA Member;CGMA;ACMA|CIMA|1y|
    AAT|AAT Level 4 Diploma|AAT;Association of Accounting Technicians|AAT||
    CAMS|Certified Anti-Money Laundering Specialist|Certified Anti Money Laundering Specialist|ACAMS|3y|
    AML|Anti-Money Laundering Training|AML Training;Anti Money Laundering;AML||1y|
    SERIES7|Series 7 General Securities Representative|Series 7;FINRA Series 7|FINRA||
    SERIES63|Series 63 Uniform Securities Agent|Series 63;FINRA Series 63|FINRA||
    SERIES65|Series 65 Uniform Investment Adviser|Series 65|FINRA||
    SERIES66|Series 66 Uniform Combined State Law|Series 66|FINRA||
    SERIES24|Series 24 General Securities Principal|Series 24|FINRA||
    SERIES6|Series 6 Investment Company Products|Series 6|FINRA||
    SIE|Securities Industry Essentials|SIE Exam|FINRA|4y|
    PCINS|Property and Casualty Insurance Producer License|Property Casualty License;P and C License|State Department of Insurance||
    LIFEINS|Life and Health Insurance Producer License|Life and Health License;Life Insurance License|State Department of Insurance||
    REAGENT|Real Estate Salesperson License|Real Estate License;Real Estate Agent License;Realtor License|State Real Estate Commission||
    REBROKER|Real Estate Broker License|Broker License Real Estate|State Real Estate Commission||||REAGENT
    NMLS|Mortgage Loan Originator License|MLO License;NMLS;Mortgage Loan Originator|NMLS|1y|
    NOTARY|Notary Public Commission|Notary Public;Notary|||
    SHRM-CP|SHRM Certified Professional|SHRM CP|SHRM|3y|
    SHRM-SCP|SHRM Senior Certified Professional|SHRM SCP|SHRM|3y|||SHRM-CP
    PHR|Professional in Human Resources||HRCI|3y|
    SPHR|Senior Professional in Human Resources||HRCI|3y|||PHR
    CIPD5|CIPD Level 5 Associate Diploma|CIPD Level 5;Assoc CIPD|CIPD||
    CIPD7|CIPD Level 7 Advanced Diploma|CIPD Level 7|CIPD||
    CPP-PAY|Certified Payroll Professional||PayrollOrg|5y|
    FPC|Fundamental Payroll Certification||PayrollOrg|3y|
    BAR|Attorney Bar Admission|Bar Admission;Attorney License;Bar License;State Bar License|State Bar|||
    """#
}
