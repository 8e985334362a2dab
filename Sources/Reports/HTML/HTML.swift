/// HTML under construction: markup from the program's own text alone, everything else escaped.
///
/// Names of elements and attributes are `StaticString`: no data can become markup.
struct HTML {
  private(set) var text = ""

  /// Adds an element with what `body` puts into it.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ body: (inout HTML) -> Void
  ) {
    open(name, attributes)
    body(&self)
    text += "</\(name)>"
  }

  /// Adds an element that holds text alone.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ content: String
  ) {
    open(name, attributes)
    HTMLEscaper.append(content, to: &text)
    text += "</\(name)>"
  }

  mutating func element(_ name: StaticString, _ content: String) { element(name, [:], content) }

  /// Adds an element without contents and without an end tag.
  mutating func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    open(name, attributes)
  }

  private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    text += "<\(name)"
    for (attribute, value) in attributes {
      text += " \(attribute)=\""
      HTMLEscaper.append(value, to: &text)
      text += "\""
    }
    text += ">"
  }

  mutating func write(_ content: String) { HTMLEscaper.append(content, to: &text) }

  /// Adds markup, style or script that is part of the program.
  mutating func markup(_ markup: StaticString) { text += "\(markup)" }

  mutating func lineFeed() { text += "\n" }

  mutating func date(_ date: String, _ words: String) {
    element("time", ["datetime": date], words)
  }
}
