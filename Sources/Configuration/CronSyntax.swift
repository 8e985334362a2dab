/// Checks cron expressions of five fields.
package enum CronSyntax {
  private struct FieldRule {
    var name: String
    var range: ClosedRange<Int>
    var names: [String] = []
  }

  private static let rules = [
    FieldRule(name: "minute", range: 0...59), FieldRule(name: "hour", range: 0...23),
    FieldRule(name: "day of the month", range: 1...31),
    FieldRule(
      name: "month", range: 1...12,
      names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
    FieldRule(name: "day of the week", range: 0...7, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
  ]

  /// What is wrong with `text`; nil where it is a cron expression.
  package static func problem(in text: String) -> String? {
    let fields = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard fields.count == rules.count else {
      return "five fields are expected (minute, hour, day of the month, month, day of the week), found \(fields.count)"
    }
    for (field, rule) in zip(fields, rules) {
      for item in field.split(separator: ",", omittingEmptySubsequences: false) {
        if let problem = problem(item: String(item), rule) { return problem }
      }
    }
    return nil
  }

  private static func problem(item: String, _ rule: FieldRule) -> String? {
    let wrong = "\"\(item)\" is no \(rule.name): expected \(rule.range.lowerBound) to \(rule.range.upperBound)"
    let parts = item.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let base = parts.first, !base.isEmpty else { return wrong }
    if parts.count == 2 {
      guard let step = Int(parts[1]), step > 0 else { return "\"\(item)\": a step after / must be 1 or more" }
    }
    if base == "*" { return nil }
    let bounds = base.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = bounds.compactMap { number(String($0), rule) }
    guard bounds.count <= 2, numbers.count == bounds.count else { return wrong }
    if numbers.count == 2, numbers[0] > numbers[1] { return "\"\(item)\" runs backwards" }
    return nil
  }

  /// The numbers that a field names, 7 for a Sunday included; the text is one of which `problem` finds nothing.
  static func values(of text: String, field: Int) -> Set<Int> {
    let rule = rules[field]
    var values: Set<Int> = []
    for item in text.split(separator: ",") {
      let parts = item.split(separator: "/")
      let step = parts.count == 2 ? Int(parts[1]) ?? 1 : 1
      let bounds = parts[0] == "*" ? [] : parts[0].split(separator: "-").compactMap { number(String($0), rule) }
      let first = bounds.first ?? rule.range.lowerBound
      // A number with a step alone runs to the end, as in every cron.
      let last = bounds.count == 2 ? bounds[1] : bounds.isEmpty || parts.count == 2 ? rule.range.upperBound : first
      values.formUnion(stride(from: first, through: last, by: step))
    }
    return values
  }

  private static func number(_ text: String, _ rule: FieldRule) -> Int? {
    if let index = rule.names.firstIndex(of: text) { return index + (rule.range.lowerBound == 1 ? 1 : 0) }
    guard !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text),
      rule.range.contains(number)
    else { return nil }
    return number
  }
}
