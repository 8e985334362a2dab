import Records
import Reports
import Testing

@Suite("HTML escaper")
struct HTMLEscaperTests {
  @Test("leaves nothing that markup or a quoted attribute could end at, and is read back as the text")
  func inert() {
    for text in NaughtyStrings.all {
      let escaped = HTMLEscaper.escaped(text)
      #expect(!escaped.unicodeScalars.contains { "<>\"'`".unicodeScalars.contains($0) })
      let expected = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\r" && scalar != "\t"
            return isControl || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFFFE ? "\u{FFFD}" : scalar
          }))
      #expect(unescaped(escaped) == expected)
    }
  }

  /// Reads the references that a browser would.
  private func unescaped(_ html: String) -> String {
    var text = html
    for (reference, meaning) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#96;", "`"), ("&#13;", "\r"), ("&amp;", "&"),
    ] { text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: meaning) }
    return text
  }
}

@Suite("Report page")
struct ReportPageTests {
  @Test("is one file that reaches for nothing")
  func selfContained() {
    let html = ReportPage(SampleAudit.make()).html
    for word in ["http://", "https://", "src=", "url(", "@import", "<link", "<iframe", "<img", "fetch(", "XMLHttp"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"))
    #expect(!html.contains("unsafe-inline"))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"))
  }

  @Test("has every section, every finding, and every import")
  func complete() {
    let audit = SampleAudit.make()
    let html = ReportPage(audit).html
    for id in ["first", "compliance", "calendar", "findings", "changes", "records"] {
      #expect(html.contains("<section id=\"\(id)\">"), "\(id)")
    }
    #expect(occurrences(of: "<article class=\"finding", in: html) == audit.discrepancies.count)
    for finding in audit.discrepancies {
      #expect(html.contains("muster explain \(finding.key)<"), "\(finding.key)")
      for evidence in finding.evidence { #expect(html.contains("<bdi>\(evidence.place)</bdi>")) }
    }
    for account in audit.imports { #expect(html.contains("<bdi>\(account.info.file)</bdi>")) }
    for requirement in audit.requirements { #expect(html.contains(requirement.id)) }
  }

  @Test("says what was not understood of each file, open, file by file, to ourselves alone")
  func notices() {
    var audit = SampleAudit.make()
    let title = "What was not understood when the files were read"
    #expect(!ReportPage(audit).html.contains(title))
    #expect(!TerminalSummary(audit).text.contains("about files"))
    audit.notices = [
      FileNotice(
        importID: "I-1", file: "hr/workers.xml",
        notice: ImportNotice(code: "connector.unmapped-column", message: "column \"A<b>\" feeds nothing", line: 3)),
      FileNotice(
        importID: "I-1", file: "hr/workers.xml", notice: ImportNotice(code: "import.cut-off", message: "it breaks off")),
      FileNotice(
        importID: "I-2", file: "training/2026.csv", notice: ImportNotice(code: "xml.limit", message: "too deep")),
    ]
    #expect(
      ReportPage(audit).html.contains(
        """
        <details class="reasons" open=""><summary>\(title)</summary><p><bdi>hr/workers.xml</bdi>\
        <span class="id"> I-1</span></p><ul><li>line 3: <bdi>column &quot;A&lt;b&gt;&quot; feeds nothing</bdi>\
        <span class="id"> connector.unmapped-column</span></li><li><bdi>it breaks off</bdi>\
        <span class="id"> import.cut-off</span></li></ul><p><bdi>training/2026.csv</bdi><span class="id"> I-2</span></p>\
        <ul><li><bdi>too deep</bdi><span class="id"> xml.limit</span></li></ul></details>
        """))
    #expect(
      TerminalSummary(audit).text.hasSuffix(" rejected\n3 warnings about files: see the report, or muster imports\n"))
    #expect(AuditSummary(audit).text.contains("\n  \"file_warnings\": 3\n"))
    let client = SampleAudit.clients[0]
    #expect(audit.shown(to: client).notices.isEmpty)
    #expect(!ReportPage(audit, shownTo: client).html.contains("feeds nothing"))
  }

  @Test("opens and closes every element, whatever the data")
  func wellFormed() {
    for audit in [SampleAudit.make(), hostile(), empty()] {
      let html = ReportPage(audit).html
      var stack: [String] = []
      var faults: [String] = []
      for tag in tags(outsideScriptOf: html) {
        if tag.hasPrefix("/") {
          let open = stack.popLast()
          if open != String(tag.dropFirst()) { faults.append("\(open ?? "nothing") closed by \(tag)") }
        } else if !["meta", "input", "!DOCTYPE"].contains(tag) {
          stack.append(tag)
        }
      }
      #expect(faults == [])
      #expect(stack == [])
    }
  }

  @Test("shows hostile text as text")
  func hostileText() {
    let html = ReportPage(hostile()).html
    #expect(!html.contains("<script>alert"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("<svg onload"))
    #expect(!html.contains("\" onmouseover=\""))
    #expect(occurrences(of: "<script>", in: html) == 1)
    #expect(occurrences(of: "</script>", in: html) == 1)
    #expect(occurrences(of: "</style>", in: html) == 1)
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    let known = [
      "html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3", "h4", "time",
      "nav", "main", "section", "dl", "div", "dt", "dd", "ol", "ul", "li", "span", "bdi", "small", "table", "thead",
      "tbody", "tfoot", "tr", "th", "td", "svg", "rect", "text", "details", "summary", "figure", "figcaption", "form",
      "label", "input", "select", "option", "button", "output", "article", "code", "footer", "script", "!DOCTYPE",
    ]
    let others = Set(tags(outsideScriptOf: html).map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 })
      .subtracting(known)
    #expect(others == [])
  }

  @Test("of nothing at all still says so")
  func nothing() {
    let html = ReportPage(empty()).html
    for words in [
      "Nothing is open", "Nothing was found.", "No requirements are set down yet", "Nothing was imported yet",
    ] {
      #expect(html.contains(words), "\(words)")
    }
    #expect(html.contains("Nobody is named to act on this report"))
  }

  @Test("for a client has its requirements alone, and nothing of what is for internal use")
  func client() throws {
    let audit = SampleAudit.make()
    let view = audit.shown(to: "northfield HOSPITALS")
    #expect(view.requirements.map(\.id) == ["R-01"])
    let outputs = [
      ReportPage(audit, shownTo: "northfield HOSPITALS").html,
      AuditExport.discrepancies.table(of: view).text(as: .csv), AuditSummary(view).text, TerminalSummary(view).text,
    ]
    for person in audit.people {
      let secrets = [person.birthDate?.description, person.email, person.phone, person.otherNames.first]
      for secret in secrets.compactMap({ $0 }) {
        for output in outputs { #expect(!output.contains(secret), "\(secret)") }
      }
    }
    let body = try #require(outputs[0].split(separator: "<body>").last?.split(separator: "<script>").first)
    for word in [
      "dana.reyes", "workers.xml", "2026.csv", "R-02", "R-03", "Harbour", "HC-7", "120,000", "120000", "xclusion",
      "muster explain", "Evidence", "accepted", "Contract value",
    ] { #expect(!body.contains(word), "\(word)") }
    let scope = Set(view.requirementStatuses.map(\.personID))
    for person in audit.people where !scope.contains(person.id) {
      #expect(!outputs[0].contains(">\(person.employeeNumber ?? "")<"))
    }
  }

  // MARK: Audits

  private func empty() -> Audit {
    Audit(
      organisation: Organisation(name: "Nobody"), asOf: SampleAudit.asOf, people: [], credentials: [],
      discrepancies: [], requirements: [], requirementStatuses: [], credentialTypes: [], imports: [], records: [])
  }

  /// Every field of text in turn holds every naughty string.
  private func hostile() -> Audit {
    var audit = SampleAudit.make(people: NaughtyStrings.all.count)
    audit.organisation.name = "</title><svg onload=alert(1)>"
    audit.organisation.coordinator?.name = "<script>alert(1)</script>"
    for (index, text) in NaughtyStrings.all.enumerated() {
      audit.people[index].givenName = text
      audit.people[index].employeeNumber = text
      if index < audit.credentials.count {
        audit.credentials[index].code = text
        audit.credentials[index].text = text
        audit.credentials[index].number = text
      }
      if index < audit.discrepancies.count {
        audit.discrepancies[index].personName = text
        audit.discrepancies[index].credential = text
        audit.discrepancies[index].explanation = text
        audit.discrepancies[index].action = text
        audit.discrepancies[index].expected = text
        audit.discrepancies[index].found = text
        audit.discrepancies[index].client = text
        audit.discrepancies[index].requirements = [text]
        audit.discrepancies[index].key = text
      }
      if index < audit.requirements.count { audit.requirements[index].client = text }
      if index < audit.requirementStatuses.count { audit.requirementStatuses[index].personName = text }
      if index < audit.imports.count {
        audit.imports[index].info.file = text
        audit.imports[index].info.source.name = text
      }
    }
    return audit
  }

  private func occurrences(of word: String, in text: String) -> Int {
    text.split(separator: word, omittingEmptySubsequences: false).count - 1
  }

  /// Names of the tags, as `p` and `/p`, without what stands in style and script.
  private func tags(outsideScriptOf html: String) -> [String] {
    var names: [String] = []
    var isRaw = false
    for part in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = String(part.prefix { $0 != " " && $0 != ">" && $0 != "\n" })
      if isRaw, name != "/style", name != "/script" { continue }
      isRaw = name == "style" || name == "script"
      names.append(name)
    }
    return names
  }
}
