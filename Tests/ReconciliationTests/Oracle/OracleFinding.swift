import Reconciliation
import Records

/// A finding by what it is and whom or what it is about: what two ways of looking for it must agree on.
struct OracleFinding: Hashable, Comparable, CustomStringConvertible {
  var type: DiscrepancyType
  /// Whom or what, with nothing made up: places of people in the linking, codes, fields, requirements, files and lines.
  var subject: String
  var severity: Severity

  init(_ type: DiscrepancyType, _ severity: Severity, _ subject: String...) {
    self.type = type
    self.severity = severity
    self.subject = subject.joined(separator: " · ")
  }

  var description: String { "\(type.rawValue) \(severity.rawValue) [\(subject)]" }

  static func < (left: OracleFinding, right: OracleFinding) -> Bool { left.description < right.description }
}

extension OracleFinding {
  /// What the product found, in the same words.
  static func found(by result: ReconciliationResult, in input: ReconciliationInput) -> [OracleFinding] {
    var places: [String: String] = [:]
    for (index, file) in result.register.people.enumerated() {
      places[file.person.id] = "P\(index)"
      // Where somebody holds two of one type, the number tells them apart.
      for holding in file.holdings {
        let twins = file.holdings.count { $0.credential.code == holding.credential.code && $0.credential.code != nil }
        guard twins > 1, let code = holding.credential.code, let number = holding.credential.number else { continue }
        places[holding.credential.id] = code + " #" + input.names.numberKey(number)
      }
    }
    return result.discrepancies.map { OracleFinding($0, places, input) }
  }

  private init(_ finding: Discrepancy, _ places: [String: String], _ input: ReconciliationInput) {
    let person = finding.personID.flatMap { places[$0] } ?? finding.personName ?? "-"
    let code = finding.credentialID.flatMap { places[$0] } ?? finding.credential ?? "-"
    let needs = finding.requirements.sorted().joined(separator: "+")
    let record = finding.evidence.first?.place ?? "-"
    let subject: [String]
    switch finding.type.family {
    case .standing: subject = [person, code, needs]
    case .record: subject = [person, code, finding.field ?? "-"]
    case .person where finding.type == .missingCredential: subject = [person, code, needs]
    case .person where finding.type == .leaverCredential: subject = [person, code]
    case .person: subject = [person]
    case .identity:
      switch finding.type {
      case .sharedNumber: subject = [code, input.names.numberKey(finding.expected ?? "")]
      case .identifierConflict: subject = [input.names.numberKey(finding.expected ?? "")]
      case .possibleDuplicate: subject = [finding.personName ?? "-", finding.found ?? "-"].sorted()
      default: subject = [record]
      }
    case .coverage where finding.type == .promisedNotHeld:
      subject = [finding.client ?? "-", code, finding.personName == nil ? finding.expected ?? "-" : person]
    case .coverage: subject = [needs]
    case .input:
      switch finding.type {
      case .unknownCredential: subject = [finding.found ?? "-"]
      case .unknownStatus: subject = [finding.found ?? "-", finding.evidence.first?.source ?? "-"]
      case .invalidDate: subject = [record, finding.field ?? "-"]
      case .ambiguousDate: subject = [finding.evidence.first?.file ?? "-", finding.field ?? "-"]
      case .rejectedRecord: subject = [record]
      default: subject = []
      }
    }
    self.init(finding.type, finding.severity, subject)
  }

  private init(_ type: DiscrepancyType, _ severity: Severity, _ subject: [String]) {
    self.type = type
    self.severity = severity
    self.subject = subject.joined(separator: " · ")
  }
}
