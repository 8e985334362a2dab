/// Who must hold what, and why.
package struct Requirement: Hashable, Sendable, Codable {
  package enum Basis: String, Sendable, Codable, CaseIterable {
    case regulatory, client
    case bestPractice = "best-practice"
  }

  package var id: String
  /// Codes any of which meets it; `credential:` gives one, `any_of:` several.
  package var anyOf: [String]
  package var appliesTo: Scope
  package var basis: Basis
  package var client: String?
  package var contract: String?
  /// In the organisation's currency.
  package var contractValue: Double?
  /// By when the client or regulator wants it shown.
  package var deadline: CalendarDate?
  /// How long it takes to obtain or regain.
  package var leadTime: CalendarPeriod?
  /// So many valid holders in scope are enough; nil: everyone in scope.
  package var atLeast: Int?

  package init(
    id: String, anyOf: [String], appliesTo: Scope = Scope(), basis: Basis, client: String? = nil,
    contract: String? = nil, contractValue: Double? = nil, deadline: CalendarDate? = nil,
    leadTime: CalendarPeriod? = nil, atLeast: Int? = nil
  ) {
    self.id = id
    self.anyOf = anyOf
    self.appliesTo = appliesTo
    self.basis = basis
    self.client = client
    self.contract = contract
    self.contractValue = contractValue
    self.deadline = deadline
    self.leadTime = leadTime
    self.atLeast = atLeast
  }

  /// Globs, compared without case; every list that is not empty must match.
  package struct Scope: Hashable, Sendable, Codable {
    package var jobTitles: [String]
    package var departments: [String]
    package var locations: [String]
    package var clients: [String]
    package var employeeNumbers: [String]

    package init(
      jobTitles: [String] = [], departments: [String] = [], locations: [String] = [], clients: [String] = [],
      employeeNumbers: [String] = []
    ) {
      self.jobTitles = jobTitles
      self.departments = departments
      self.locations = locations
      self.clients = clients
      self.employeeNumbers = employeeNumbers
    }
  }
}
