import Records

/// Every import, and what became of every record in it.
struct AccountingSection {
  let audit: Audit
  let totals: AuditTotals

  func write(to html: inout HTML) {
    html.element("section", ["id": "records"]) { html in
      html.element("h2", "Every record accounted for")
      if audit.imports.isEmpty {
        html.element("p", "Nothing was imported yet.")
        return
      }
      html.element(
        "p",
        totals.records.isWhole
          ? "For every file: records read = accepted + unchanged + ignored + rejected."
          : "The counts of at least one file do not add up: a record is unaccounted for.")
      table(&html)
      reasons(&html)
      notices(&html)
    }
    html.lineFeed()
  }

  private func table(_ html: inout HTML) {
    html.element("table", ["class": "wide"]) { html in
      html.markup(
        """
        <thead><tr><th scope="col">File</th><th scope="col">Source</th><th scope="col">As at</th>\
        <th scope="col" class="n">Read</th><th scope="col" class="n">Accepted</th><th scope="col" class="n">Unchanged\
        </th><th scope="col" class="n">Ignored</th><th scope="col" class="n">Rejected</th></tr></thead>
        """)
      html.element("tbody") { html in
        for account in audit.imports { row(account, &html) }
      }
      html.element("tfoot") { html in
        html.element("tr") { html in
          html.element("th", ["scope": "row", "colspan": "3"], "All files that count")
          for number in [
            totals.records.read, totals.records.accepted, totals.records.unchanged, totals.records.ignored,
            totals.records.rejected,
          ] { html.number(number) }
        }
      }
    }
  }

  private func row(_ account: ImportAccount, _ html: inout HTML) {
    let info = account.info
    html.element("tr", info.isActive ? [:] : ["class": "undone"]) { html in
      html.element("th", ["scope": "row"]) { html in
        html.element("bdi", info.file)
        html.element("span", ["class": "id"], " " + info.id + (info.isActive ? "" : ", undone"))
      }
      html.element("td") { html in
        html.element("bdi", info.source.name)
        html.element("span", ["class": "id"], " " + info.source.authority.rawValue)
      }
      html.element("td") { $0.date(info.asAt.description, Wording.short(info.asAt)) }
      for number in [account.read, account.accepted, account.unchanged, account.ignored, account.rejected] {
        html.number(number)
      }
    }
    html.lineFeed()
  }

  /// Why records were ignored or rejected, with the lines of those that were rejected.
  private func reasons(_ html: inout HTML) {
    var counts: [String: Int] = [:]
    var rejected: [RecordAccount] = []
    for record in audit.records {
      guard record.disposition == .ignored || record.disposition == .rejected else { continue }
      let reason = record.reason?.rawValue ?? "no reason given"
      counts["\(record.disposition.rawValue): \(reason)", default: 0] += 1
      if record.disposition == .rejected { rejected.append(record) }
    }
    if counts.isEmpty { return }
    html.folded("reasons", isOpen: !rejected.isEmpty) { html in
      html.write("Why records were not accepted")
    } _: { html in
      html.element("ul", ["class": "columns"]) { html in
        for (reason, count) in counts.sorted(by: { $0.key < $1.key }) {
          html.element("li", "\(reason) (\(Wording.thousands(count)))")
        }
      }
      if !rejected.isEmpty {
        html.element("p", "Rejected:")
        html.element("ul", ["class": "columns places"]) { html in
          for record in rejected.prefix(200) {
            html.element("li") { $0.element("bdi", record.evidence.place) }
          }
          if rejected.count > 200 { html.element("li", "and \(rejected.count - 200) more in the records export") }
        }
      }
    }
  }

  /// What there was to warn of when the files were read, file by file.
  private func notices(_ html: inout HTML) {
    if audit.notices.isEmpty { return }
    html.folded("reasons", isOpen: true) { html in
      html.write("What was not understood when the files were read")
    } _: { html in
      for (index, one) in audit.notices.enumerated()
      where index == 0 || audit.notices[index - 1].importID != one.importID {
        html.element("p") { html in
          html.element("bdi", one.file)
          html.element("span", ["class": "id"], " " + one.importID)
        }
        html.element("ul") { html in
          for told in audit.notices[index...].prefix(while: { $0.importID == one.importID }) {
            notice(told.notice, &html)
          }
        }
      }
    }
  }

  private func notice(_ notice: ImportNotice, _ html: inout HTML) {
    html.element("li") { html in
      if let line = notice.line { html.write("line \(line): ") }
      html.element("bdi", notice.message)
      html.element("span", ["class": "id"], " " + notice.code)
    }
  }
}
