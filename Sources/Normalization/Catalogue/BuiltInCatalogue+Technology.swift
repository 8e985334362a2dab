extension BuiltInCatalogue {
  static let technology = #"""
    APLUS|CompTIA A+|A+;A Plus;CompTIA A Plus|CompTIA|3y||
    NETPLUS|CompTIA Network+|Network+;Network Plus;Net+|CompTIA|3y||
    LINUXPLUS|CompTIA Linux+|Linux+;Linux Plus|CompTIA|3y||
    CLOUDPLUS|CompTIA Cloud+|Cloud+;Cloud Plus|CompTIA|3y||
    SERVERPLUS|CompTIA Server+|Server+;Server Plus|CompTIA||
    DATAPLUS|CompTIA Data+|Data+;Data Plus|CompTIA|3y||
    CCNA|Cisco Certified Network Associate|Cisco CCNA|Cisco|3y||
    CCNP-ENT|Cisco Certified Network Professional Enterprise|CCNP Enterprise;CCNP|Cisco|3y|||CCNA
    CCNP-SEC|Cisco Certified Network Professional Security|CCNP Security|Cisco|3y||
    CCIE|Cisco Certified Internetwork Expert|Cisco CCIE;CCIE Enterprise|Cisco|3y|||CCNA;CCNP-ENT
    CYBEROPS|Cisco Certified CyberOps Associate|CyberOps Associate|Cisco|3y||
    JNCIA|Juniper Networks Certified Associate|JNCIA Junos|Juniper Networks|3y||
    AWS-CCP|AWS Certified Cloud Practitioner|AWS Cloud Practitioner|Amazon Web Services|3y||
    AWS-SAA|AWS Certified Solutions Architect Associate|AWS Solutions Architect Associate;AWS SAA|Amazon Web Services|3y||
    AWS-SAP|AWS Certified Solutions Architect Professional|AWS Solutions Architect Professional;AWS SAP|Amazon Web Services|3y|||AWS-SAA
    AWS-DVA|AWS Certified Developer Associate|AWS Developer Associate|Amazon Web Services|3y||
    AWS-SOA|AWS Certified SysOps Administrator Associate|AWS SysOps Administrator|Amazon Web Services|3y||
    AWS-DOP|AWS Certified DevOps Engineer Professional|AWS DevOps Engineer|Amazon Web Services|3y||
    AWS-SCS|AWS Certified Security Specialty|AWS Security Specialty|Amazon Web Services|3y||
    AZ-900|Microsoft Certified Azure Fundamentals|Azure Fundamentals;AZ900|Microsoft||
    AZ-104|Microsoft Certified Azure Administrator Associate|Azure Administrator Associate;Azure Administrator;AZ104|Microsoft|1y||
    AZ-204|Microsoft Certified Azure Developer Associate|Azure Developer Associate;AZ204|Microsoft|1y||
    AZ-305|Microsoft Certified Azure Solutions Architect Expert|Azure Solutions Architect Expert;AZ305|Microsoft|1y||
    AZ-400|Microsoft Certified DevOps Engineer Expert|Azure DevOps Engineer Expert;AZ400|Microsoft|1y||
    AZ-500|Microsoft Certified Azure Security Engineer Associate|Azure Security Engineer Associate;AZ500|Microsoft|1y||
    SC-900|Microsoft Certified Security Compliance and Identity Fundamentals|SC900|Microsoft||
    MS-102|Microsoft 365 Certified Administrator Expert|Microsoft 365 Administrator Expert;MS102|Microsoft|1y||
    MCSE|Microsoft Certified Solutions Expert|Microsoft Certified Systems Engineer|Microsoft||
    MCSA|Microsoft Certified Solutions Associate||Microsoft||
    MOS|Microsoft Office Specialist||Microsoft||
    PL-300|Microsoft Certified Power BI Data Analyst Associate|Power BI Data Analyst;PL300|Microsoft|1y||
    GCP-ACE|Google Cloud Associate Cloud Engineer|Associate Cloud Engineer|Google Cloud|3y||
    GCP-PCA|Google Cloud Professional Cloud Architect|Professional Cloud Architect|Google Cloud|2y||
    GCP-PDE|Google Cloud Professional Data Engineer|Professional Data Engineer|Google Cloud|2y||
    RHCSA|Red Hat Certified System Administrator||Red Hat|3y||
    RHCE|Red Hat Certified Engineer||Red Hat|3y|||RHCSA
    LPIC-1|LPIC-1 Linux Administrator|LPIC 1;LPIC1|Linux Professional Institute|5y||
    CKA|Certified Kubernetes Administrator||Cloud Native Computing Foundation|2y||
    CKAD|Certified Kubernetes Application Developer||Cloud Native Computing Foundation|2y||
    CKS|Certified Kubernetes Security Specialist||Cloud Native Computing Foundation|2y|||CKA
    TERRAFORM|HashiCorp Certified Terraform Associate|Terraform Associate|HashiCorp|2y||
    VCP-DCV|VMware Certified Professional Data Center Virtualization|VCP DCV;VCP|VMware||
    OCA-JAVA|Oracle Certified Associate Java Programmer|OCA Java|Oracle||
    OCP-JAVA|Oracle Certified Professional Java Developer|OCP Java|Oracle||
    SF-ADMIN|Salesforce Certified Administrator|Salesforce Administrator;Salesforce Admin|Salesforce|1y||
    SNOW-CSA|ServiceNow Certified System Administrator|ServiceNow CSA|ServiceNow||
    ITILF|ITIL Foundation|ITIL 4 Foundation;ITIL v3 Foundation;ITIL v4 Foundation;ITIL|PeopleCert|3y||
    ITIL-MP|ITIL Managing Professional||PeopleCert|3y|||ITILF
    TOGAF|TOGAF Certified|TOGAF 9 Certified;TOGAF Enterprise Architecture Practitioner|The Open Group||
    COBIT|COBIT Foundation|COBIT 2019 Foundation|ISACA||
    ISTQB-CTFL|ISTQB Certified Tester Foundation Level|ISTQB Foundation;CTFL|ISTQB||
    """#
}
