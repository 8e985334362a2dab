import Configuration
import Diagnostics
import Testing

/// A file with one mistake; `⟦` and `⟧` stand around the place that the diagnostic must mark.
struct Mistake: Sendable, CustomTestStringConvertible {
  enum File: Sendable { case organisation, catalogue, requirements }

  var why: String
  var file: File = .organisation
  var text: String
  var code: DiagnosticCode
  var message: String
  var hint: String?

  var testDescription: String { why }
}

private let mistakes: [Mistake] = [
  Mistake(
    why: "a mistyped key", text: "organisation: N\n⟦coordinater⟧: {name: A}", code: .configUnknownKey,
    message: "\"coordinater\" is no key of muster.yaml", hint: "did you mean \"coordinator\"?"),
  Mistake(
    why: "a key of a source that is none",
    text: "organisation: N\nsources:\n  - name: a\n    authority: hr\n    ⟦colour⟧: red",
    code: .configUnknownKey, message: "\"colour\" is no key of a source", hint: "remove it"),
  Mistake(
    why: "no organisation", text: "⟦date_order⟧: dmy", code: .configMissingKey,
    message: "muster.yaml has no \"organisation\"", hint: "add organisation: …"),
  Mistake(
    why: "an unknown date order", text: "organisation: N\ndate_order: ⟦dym⟧", code: .configBadValue,
    message: "\"dym\" is no date order: expected dmy, mdy, ymd", hint: "did you mean \"dmy\"?"),
  Mistake(
    why: "a negative band", text: "organisation: N\nexpiring: [90, ⟦-5⟧]", code: .configBadValue,
    message: "\"expiring\" must hold whole numbers from 1 to 3650, found \"-5\""),
  Mistake(
    why: "a duration without unit", text: "organisation: N\nsettle: ⟦5⟧", code: .configBadValue,
    message: "\"settle\" of muster.yaml must be a time such as 5 seconds or 2 minutes, found \"5\""),
  Mistake(
    why: "a zone that is none", text: "organisation: N\ntime_zone: ⟦Europe/Berlim⟧", code: .configBadValue,
    message: "\"Europe/Berlim\" is no time zone", hint: "did you mean \"Europe/Berlin\"?"),
  Mistake(
    why: "two sources of one name",
    text: "organisation: N\nsources:\n- {name: hr, authority: hr}\n- {name: ⟦HR⟧, authority: tracker}",
    code: .configConflict, message: "two sources are named \"HR\""),
  Mistake(
    why: "a source without authority", text: "organisation: N\nsources:\n  - ⟦name⟧: x", code: .configMissingKey,
    message: "a source has no \"authority\""),
  Mistake(
    why: "an authority that is none", text: "organisation: N\nsources:\n  - {name: x, authority: ⟦isuer⟧}",
    code: .configBadValue,
    message: "\"isuer\" is no authority: expected hr, issuer, tracker, correspondence, exclusion, promise",
    hint: "did you mean \"issuer\"?"),
  Mistake(
    why: "covers is an issuer's", text: "organisation: N\nsources:\n  - {name: x, authority: hr, ⟦covers⟧: [BLS]}",
    code: .configConflict, message: "\"covers\" belongs to a source of authority issuer; this one is hr"),
  Mistake(
    why: "client is a promise's", text: "organisation: N\nsources:\n  - {name: x, authority: tracker, ⟦client⟧: C}",
    code: .configConflict, message: "\"client\" belongs to a source of authority promise; this one is tracker"),
  Mistake(
    why: "a share over one", text: "organisation: N\nsources:\n  - {name: x, authority: hr, max_shrink: ⟦120%⟧}",
    code: .configBadValue, message: "\"max_shrink\" of a source must be a share from 0% to 100%, found \"120%\""),
  Mistake(
    why: "a pattern outside the inbox",
    text: "organisation: N\nsources:\n  - {name: x, authority: hr, files: ⟦\"../a\"⟧}",
    code: .configBadValue, message: "\"files\" must stay under inbox/"),
  Mistake(
    why: "cron with four fields",
    text: "organisation: N\nsources:\n  - {name: x, authority: hr, path: /a, schedule: ⟦\"0 6 * *\"⟧}",
    code: .configBadValue,
    message:
      "\"schedule\" is no cron expression: five fields are expected (minute, hour, day of the month, month, day of the week), found 4"
  ),
  Mistake(
    why: "cron with an hour that is none",
    text: "organisation: N\nsources:\n  - {name: x, authority: hr, path: /a, schedule: ⟦\"0 25 * * *\"⟧}",
    code: .configBadValue, message: "\"schedule\" is no cron expression: \"25\" is no hour: expected 0 to 23"),
  Mistake(
    why: "a schedule without a path",
    text: "organisation: N\nsources:\n  - {name: x, authority: hr, ⟦schedule⟧: \"0 6 * * *\"}",
    code: .configMissingKey, message: "a source with \"schedule\" has no \"path\""),
  Mistake(
    why: "a key twice", text: "organisation: N\nsettle: 5 seconds\n⟦settle⟧: 6 seconds", code: .configConflict,
    message: "the key \"settle\" stands twice in one mapping", hint: "keep one of the two"),
  Mistake(
    why: "sources as a mapping", text: "organisation: N\nsources:\n  ⟦name⟧: hr", code: .configBadValue,
    message: "\"sources\" of muster.yaml must be a list, each entry beginning with \"- \", found a mapping"),
  Mistake(
    why: "two credentials of one code", file: .catalogue, text: "credentials:\n- code: BLS\n- code: ⟦bls⟧",
    code: .configConflict, message: "two credentials have the code \"bls\""),
  Mistake(
    why: "an alias of two credentials", file: .catalogue,
    text: "credentials:\n- {code: BLS, aliases: [CPR]}\n- {code: HS, aliases: [⟦cpr⟧]}", code: .configConflict,
    message: "\"cpr\" names both \"BLS\" and \"HS\""),
  Mistake(
    why: "a credential without code", file: .catalogue, text: "credentials:\n- ⟦name⟧: Basic",
    code: .configMissingKey, message: "a credential has no \"code\""),
  Mistake(
    why: "an unknown unit", file: .catalogue, text: "credentials:\n- {code: B, valid_for: ⟦2 yeers⟧}",
    code: .configBadValue,
    message: "\"valid_for\" of a credential must be a period such as 2 years, 18 months or 90 days, found \"2 yeers\""),
  Mistake(
    why: "a pattern with an open bracket", file: .catalogue,
    text: "credentials:\n- {code: B, number_pattern: ⟦'(\\d+'⟧}", code: .configBadValue,
    message: "\"number_pattern\" cannot be used: a ( is not closed"),
  Mistake(
    why: "both ways to name credentials", file: .requirements,
    text: "requirements:\n- {id: R, credential: A, ⟦any_of⟧: [B], basis: client}", code: .configConflict,
    message: "a requirement names both \"credential\" and \"any_of\""),
  Mistake(
    why: "no credential", file: .requirements, text: "requirements:\n- ⟦id⟧: R\n  basis: client",
    code: .configMissingKey, message: "a requirement names no \"credential\""),
  Mistake(
    why: "a basis that is none", file: .requirements,
    text: "requirements:\n- {id: R, credential: A, basis: ⟦best_practice⟧}", code: .configBadValue,
    message: "\"best_practice\" is no basis: expected regulatory, client, best-practice",
    hint: "did you mean \"best-practice\"?"),
  Mistake(
    why: "a date that cannot be", file: .requirements,
    text: "requirements:\n- {id: R, credential: A, basis: client, deadline: ⟦2026-02-30⟧}", code: .configBadValue,
    message: "\"deadline\" of a requirement must be a date that exists, as 2026-12-23, found \"2026-02-30\""),
  Mistake(
    why: "a key of the scope that is none", file: .requirements,
    text: "requirements:\n- {id: R, credential: A, basis: client, applies_to: {⟦job_title⟧: [X]}}",
    code: .configUnknownKey, message: "\"job_title\" is no key of applies_to", hint: "did you mean \"job_titles\"?"),
  Mistake(
    why: "the same id twice", file: .requirements,
    text: "requirements:\n- {id: R, credential: A, basis: client}\n- {id: ⟦R⟧, credential: B, basis: client}",
    code: .configConflict, message: "two requirements have the id \"R\""),
]

@Suite struct ConfigurationMistakeTests {
  @Test(arguments: mistakes) func isToldAtItsPlace(_ mistake: Mistake) throws {
    let plain = mistake.text.filter { $0 != "⟦" && $0 != "⟧" }
    let found = diagnostics(plain, mistake.file)
    let diagnostic = try #require(found.first)
    #expect(found.count == 1, "\(found.map(\.message))")
    #expect(diagnostic.code == mistake.code)
    #expect(diagnostic.message == mistake.message)
    if let hint = mistake.hint { #expect(diagnostic.hint == hint) }
    let place = Place(of: mistake.text)
    #expect(diagnostic.location?.line == place.line)
    #expect(diagnostic.location?.column == place.column)
    #expect(diagnostic.excerpt?.length == place.length)
  }

  @Test func tellsAllMistakesOfAllFilesAtOnce() {
    do {
      _ = try load("organisation: N\nfoo: 1\nbar: 2", catalogue: "credentials: 3", requirements: "requirement: []")
      Issue.record("expected mistakes")
    } catch let error as MusterError {
      #expect(error.exitCode == .usage)
      #expect(
        error.diagnostics.map { $0.location?.text } == [
          "muster.yaml:2:1", "muster.yaml:3:1", "catalog.yaml:1:14", "requirements.yaml:1:1",
        ])
    } catch { Issue.record("\(error)") }
  }

  @Test(arguments: ["organisation: [", "organisation: 'x", "a: b: c", "\tx: 1"])
  func brokenYAMLHasAPlace(_ text: String) throws {
    let found = diagnostics(text, .organisation)
    #expect(found.map(\.code) == [.configSyntax])
    #expect(found.first?.location?.line != nil)
  }

  private func diagnostics(_ text: String, _ file: Mistake.File) -> [Diagnostic] {
    do {
      switch file {
      case .organisation: _ = try load(text)
      case .catalogue: _ = try load("organisation: N", catalogue: text)
      case .requirements: _ = try load("organisation: N", requirements: text)
      }
      return []
    } catch let error as MusterError {
      return error.diagnostics
    } catch {
      Issue.record("\(error)")
      return []
    }
  }
}

/// Where the mark of a text stands once the marks are taken out.
struct Place {
  var line = 1
  var column = 1
  var length = 0

  init(of text: String) {
    guard let open = text.firstIndex(of: "⟦"), let close = text.firstIndex(of: "⟧") else { return }
    let before = text[..<open]
    line = before.filter { $0 == "\n" }.count + 1
    column = (before.lastIndex(of: "\n").map { before.distance(from: $0, to: before.endIndex) } ?? before.count + 1)
    length = text.distance(from: open, to: close) - 1
  }
}
