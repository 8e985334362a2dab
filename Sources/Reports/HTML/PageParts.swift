import Records

/// Pieces of markup that several sections share.
extension HTML {
  mutating func severityMark(_ severity: Severity) {
    element("span", ["class": "sev sev-\(severity.rawValue)"], severity.rawValue)
  }

  /// A bar from 0 to 100; its colour says whether all is met, most, or less.
  mutating func bar(percent: Int?) {
    guard let percent else {
      element("span", ["class": "muted"], "nobody in scope")
      return
    }
    let tone = percent >= 100 ? "full" : percent >= 80 ? "most" : "less"
    element("span", ["class": "percent"], "\(percent)%")
    element(
      "svg", ["class": "bar", "viewBox": "0 0 100 8", "preserveAspectRatio": "none", "aria-hidden": "true"]
    ) { html in
      html.element("rect", ["class": "bar-all", "width": "100", "height": "8", "rx": "2"], "")
      html.element("rect", ["class": "bar-\(tone)", "width": "\(percent)", "height": "8", "rx": "2"], "")
    }
  }

  /// A date with how far off it is; past ones are marked.
  mutating func due(_ date: CalendarDate, asOf: CalendarDate) {
    let days = asOf.days(to: date)
    let tone = days < 0 ? "past" : days <= 14 ? "soon" : "later"
    element("span", ["class": "due due-\(tone)"]) { html in
      html.date(date.description, Wording.short(date))
      html.element("small", Wording.distance(from: asOf, to: date))
    }
  }

  /// Something to be opened, closed at first unless `isOpen`.
  mutating func folded(
    _ kind: StaticString, isOpen: Bool = false, _ summary: (inout HTML) -> Void, _ contents: (inout HTML) -> Void
  ) {
    let write: (inout HTML) -> Void = { html in
      html.element("summary", [:], summary)
      contents(&html)
    }
    if isOpen {
      element("details", ["class": "\(kind)", "open": ""], write)
    } else {
      element("details", ["class": "\(kind)"], write)
    }
    lineFeed()
  }

  mutating func number(_ value: Int) { element("td", ["class": value == 0 ? "n zero" : "n"], Wording.thousands(value)) }

  /// Says how many of a long list are not on the page, and where they are; nothing where none was left out.
  mutating func rest(of count: Int, shown: Int, in place: String) {
    if count > shown {
      element("p", ["class": "rest"], "and \(Wording.thousands(count - shown)) more, in \(place)")
    }
  }

  /// A person's name with the employee number behind it.
  mutating func person(_ name: String, _ number: String?) {
    element("bdi", ["class": "who"], name)
    if let number {
      write(" ")
      element("span", ["class": "id"], number)
    }
  }
}
