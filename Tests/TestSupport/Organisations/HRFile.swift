import Foundation

/// An HR export in the style of Workday's report as a service.
enum HRFile {
  static func make(
    _ people: [RandomPerson], name: String, asAt: String, _ random: inout SeededGenerator
  ) -> RandomSheet {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <wd:Report_Data xmlns:wd="urn:com.workday.report/INT_Workers_With_Licenses">
        <wd:Report_Header>
          <wd:Report_Name>INT_Workers_With_Licenses</wd:Report_Name>
          <wd:Report_Effective_Date>\(asAt)-08:00</wd:Report_Effective_Date>
        </wd:Report_Header>

      """
    for person in people { text += entry(person, &random) }
    text += "</wd:Report_Data>\n"
    return RandomSheet(path: "inbox/hr/\(name)", bytes: Data(text.utf8), source: "hr")
  }

  private static func entry(_ person: RandomPerson, _ random: inout SeededGenerator) -> String {
    var text = "  <wd:Report_Entry>\n"
    text += "    <wd:Worker wd:Descriptor=\"\(escaped(person.given + " " + person.family))\">\n"
    text += "      <wd:ID wd:type=\"Employee_ID\">\(person.number)</wd:ID>\n    </wd:Worker>\n"
    text += element("Employee_ID", person.number)
    text += element("Legal_First_Name", person.given)
    text += element("Legal_Middle_Name", person.middle)
    text += element("Legal_Last_Name", person.family)
    text += element("Preferred_First_Name", person.nickname)
    text += element("Date_of_Birth", random.chance(90) ? person.born.iso + "-08:00" : nil)
    text += element("Work_Email", random.chance(90) ? person.email : nil)
    text += element("Work_Phone", random.chance(80) ? person.phone : nil)
    text += element("Job_Title", person.job)
    text += element("Department", person.department)
    text += element("Location_Name", person.location)
    for client in person.clients { text += "    <wd:Client wd:Descriptor=\"\(escaped(client))\"/>\n" }
    text += element("Worker_Status", person.status)
    text += element("Hire_Date", person.hired.iso + "-08:00")
    text += element("Termination_Date", person.left.map { $0.iso + "-08:00" })
    for holding in person.holdings where random.chance(30) { text += license(holding, &random) }
    return text + "  </wd:Report_Entry>\n"
  }

  private static func license(_ holding: RandomHolding, _ random: inout SeededGenerator) -> String {
    var text = "    <wd:Licenses_group>\n      <wd:License_Type wd:Descriptor=\"\(holding.code)\">\n"
    text += "        <wd:ID wd:type=\"License_ID_Type_ID\">\(holding.code)</wd:ID>\n      </wd:License_Type>\n"
    text += "  " + element("License_ID", holding.number)
    text += "  " + element("Issued_Date", holding.issued.iso + "-08:00")
    let expires = random.chance(10) ? holding.expires.later(years: 1) : holding.expires
    text += "  " + element("Expiration_Date", expires.iso + "-08:00")
    return text + "    </wd:Licenses_group>\n"
  }

  private static func element(_ name: String, _ value: String?) -> String {
    guard let value else { return "" }
    return "    <wd:\(name)>\(escaped(value))</wd:\(name)>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
