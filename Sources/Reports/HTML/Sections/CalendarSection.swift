import Records

/// What expires in the next twelve months, month by month.
struct CalendarSection {
  let calendar: ExpiryCalendar
  let asOf: CalendarDate

  func write(to html: inout HTML) {
    html.element("section", ["id": "calendar"]) { html in
      html.element("h2", "Expiries in the next 12 months")
      if calendar.total == 0 {
        html.element("p", "Nothing that is valid today expires within a year.")
        return
      }
      let required = calendar.months.reduce(0) { $0 + $1.required }
      html.element(
        "p",
        "\(Wording.count(calendar.total, "valid credential expires", "valid credentials expire")) by "
          + "\(Wording.long(asOf.adding(months: 12).adding(days: -1))); requirements rest on \(required) of them.")
      chart(&html)
      html.element("div", ["class": "months"]) { html in
        for (index, month) in calendar.months.enumerated() where !month.entries.isEmpty {
          self.month(month, isOpen: index < 2, &html)
        }
      }
    }
    html.lineFeed()
  }

  private static let height = 90
  private static let mostShown = 500

  /// A column a month: those that requirements rest on below, the others on top.
  private func chart(_ html: inout HTML) {
    let most = max(1, calendar.months.map(\.entries.count).max() ?? 1)
    let width = 60
    let size = "0 0 \(calendar.months.count * width) \(CalendarSection.height + 44)"
    html.element("figure") { html in
      html.element("svg", ["class": "chart", "viewBox": size, "role": "img", "aria-label": words]) { html in
        for (index, month) in calendar.months.enumerated() {
          column(month, at: index * width, most: most, &html)
        }
      }
      html.element("figcaption") { html in
        html.markup(
          """
          <span class="key key-required"></span> a requirement rests on it \
          <span class="key key-other"></span> no requirement does
          """)
      }
    }
  }

  private var words: String {
    calendar.months.map { "\(Wording.month($0.month)) \($0.year): \($0.entries.count)" }.joined(separator: ", ")
  }

  private func column(_ month: ExpiryCalendar.Month, at left: Int, most: Int, _ html: inout HTML) {
    let required = month.required * CalendarSection.height / most
    let all = max(month.entries.isEmpty ? 0 : 2, month.entries.count * CalendarSection.height / most)
    let base = CalendarSection.height + 16
    let middle = "\(left + 30)"
    func rectangle(_ kind: String, from bottom: Int, height: Int) {
      guard height > 0 else { return }
      html.element(
        "rect",
        ["class": kind, "x": "\(left + 12)", "y": "\(base - bottom - height)", "width": "36", "height": "\(height)"], ""
      )
    }
    rectangle("col-required", from: 0, height: min(required, all))
    rectangle("col-other", from: min(required, all), height: all - min(required, all))
    if !month.entries.isEmpty {
      html.element("text", ["class": "col-n", "x": middle, "y": "\(base - all - 4)"], "\(month.entries.count)")
    }
    html.element(
      "text", ["class": "col-m", "x": middle, "y": "\(base + 14)"], "\(Wording.month(month.month).prefix(3))")
    if left == 0 || month.month == 1 {
      html.element("text", ["class": "col-y", "x": middle, "y": "\(base + 27)"], "\(month.year)")
    }
  }

  private func month(_ month: ExpiryCalendar.Month, isOpen: Bool, _ html: inout HTML) {
    html.folded("month", isOpen: isOpen) { html in
      html.element("span", ["class": "month-name"], "\(Wording.month(month.month)) \(month.year)")
      html.element("span", ["class": "count"], "\(month.entries.count)")
    } _: { html in
      html.element("table") { html in
        html.markup(
          """
          <thead class="hidden"><tr><th scope="col">Expires</th><th scope="col">Person</th><th scope="col">Credential\
          </th><th scope="col">Needed for</th></tr></thead>
          """)
        html.element("tbody") { html in
          for entry in month.entries.prefix(CalendarSection.mostShown) { row(entry, &html) }
        }
      }
      html.rest(of: month.entries.count, shown: CalendarSection.mostShown, in: "the credentials export")
    }
  }

  private func row(_ entry: ExpiryCalendar.Entry, _ html: inout HTML) {
    html.element("tr") { html in
      html.element("td", ["class": "day"]) { html in
        let note = entry.isMonthOnly ? " (month only)" : ""
        html.date(entry.on.description, "\(entry.on.day) \(Wording.month(entry.on.month).prefix(3))\(note)")
      }
      html.element("td") { $0.person(entry.personName, entry.employeeNumber) }
      html.element("td") { $0.element("bdi", entry.credential) }
      html.element("td", ["class": "id"], entry.requirements.joined(separator: ", "))
    }
  }
}
