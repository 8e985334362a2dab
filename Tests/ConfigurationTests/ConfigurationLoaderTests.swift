import Configuration
import Diagnostics
import Records
import Testing

/// Loads a workspace from texts; a missing text is a missing file.
func load(_ organisation: String, catalogue: String? = nil, requirements: String? = nil) throws -> Configuration {
  try ConfigurationLoader.load(
    organisation: ("muster.yaml", organisation), catalogue: catalogue.map { ("catalog.yaml", $0) },
    requirements: requirements.map { ("requirements.yaml", $0) })
}

@Suite struct ConfigurationLoaderTests {
  @Test func readsEveryKeyOfTheOrganisation() throws {
    let configuration = try load(
      """
      organisation: Northfield Care Group
      coordinator: {name: Dana Reyes, email: dana.reyes@northfield.example}
      backup: {name: Ola Berg, email: ola.berg@northfield.example}
      date_order: mdy
      expiring: [30, 90, 60]
      settle: 2 minutes
      sources:
        - name: hr
          authority: hr
          connector: workday-raas
          files: "hr/*.xml"
          snapshot: full
          max_shrink: 20%
          schedule: "0 6 * * mon-fri"
          path: /srv/hr/export.xml
          expected_every: 7 days
        - name: isc2
          authority: issuer
          issuer: ISC2
          covers: [CISSP, CCSP]
          population: everyone
        - name: proposals
          authority: promise
          client: Northfield Hospitals
        - name: leie
          authority: exclusion
      time_zone: Europe/Berlin
      """)
    let expected = Organisation(
      name: "Northfield Care Group",
      coordinator: .init(name: "Dana Reyes", email: "dana.reyes@northfield.example"),
      backup: .init(name: "Ola Berg", email: "ola.berg@northfield.example"), dateOrder: .mdy, expiring: [90, 60, 30],
      settleSeconds: 120, timeZone: "Europe/Berlin",
      sources: [
        Source(
          name: "hr", authority: .hr, connector: "workday-raas", files: "hr/*.xml", snapshot: .full, maxShrink: 0.2,
          schedule: "0 6 * * mon-fri", path: "/srv/hr/export.xml", expectedEvery: CalendarPeriod(7, .days)),
        Source(
          name: "isc2", authority: .issuer, issuer: "ISC2", covers: ["CISSP", "CCSP"], population: .everyone),
        Source(name: "proposals", authority: .promise, client: "Northfield Hospitals"),
        Source(name: "leie", authority: .exclusion, population: .everyone),
      ])
    #expect(configuration.organisation == expected)
  }

  @Test func readsCatalogueAndRequirements() throws {
    let configuration = try load(
      "organisation: N\ncoordinator: Dana\nbackup:\n",
      catalogue: """
        credentials:
          - code: BLS
            name: Basic Life Support
            aliases: [BLS Provider, CPR/BLS]
            issuer: American Heart Association
            valid_for: 2 years
            number_pattern: '\\d{12}'
            verify_every: 12 months
            satisfies: []
          - {code: ACLS, satisfies: [BLS]}
        """,
      requirements: """
        requirements:
          - id: R-01
            any_of: [BLS, ACLS]
            applies_to:
              job_titles: ["*Nurse*"]
              departments: []
              employee_numbers: [00123, 77]
            basis: best-practice
            client: Northfield Hospitals
            contract: NH-2026
            contract_value: 120000
            deadline: 2026-12-23
            lead_time: 45 days
            at_least: 2
        """)
    #expect(
      configuration.catalogue == [
        CredentialType(
          code: "BLS", name: "Basic Life Support", aliases: ["BLS Provider", "CPR/BLS"],
          issuer: "American Heart Association", validFor: CalendarPeriod(2, .years), numberPattern: #"\d{12}"#,
          verifyEvery: CalendarPeriod(12, .months), isOwn: true),
        CredentialType(code: "ACLS", name: "ACLS", satisfies: ["BLS"], isOwn: true),
      ])
    #expect(
      configuration.requirements == [
        Requirement(
          id: "R-01", anyOf: ["BLS", "ACLS"],
          appliesTo: .init(jobTitles: ["*Nurse*"], employeeNumbers: ["00123", "77"]), basis: .bestPractice,
          client: "Northfield Hospitals", contract: "NH-2026", contractValue: 120000,
          deadline: CalendarDate(year: 2026, month: 12, day: 23), leadTime: CalendarPeriod(45, .days), atLeast: 2)
      ])
    #expect(configuration.organisation.coordinator?.name == "Dana")
    #expect(configuration.organisation.backup == nil)
  }

  @Test func emptyCatalogueAndRequirementsAreNone() throws {
    let configuration = try load("organisation: N", catalogue: "\n# none yet\n", requirements: "requirements:\n")
    #expect(configuration.catalogue.isEmpty)
    #expect(configuration.requirements.isEmpty)
  }

  @Test func tellsCodesThatNoCatalogueHas() throws {
    let configuration = try load(
      "organisation: N", requirements: "requirements:\n  - {id: A, credential: BLZ, basis: client}\n")
    #expect(configuration.unknownCodes(known: ["bls", "BLZ"]).isEmpty)
    let found = configuration.unknownCodes(known: ["BLS", "RN"])
    #expect(found.map(\.location?.text) == ["requirements.yaml:2:25"])
    #expect(found.map(\.hint) == ["did you mean \"BLS\"?"])
  }

  @Test func missingWorkspaceFileHasItsCode() {
    #expect(throws: MusterError.self) { try ConfigurationLoader.load(workspace: "/nonexistent-workspace") }
  }
}
