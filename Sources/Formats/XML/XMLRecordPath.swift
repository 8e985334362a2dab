/// Which elements of a document are records: a path of local names.
///
/// `/Report_Data/Report_Entry` is that path from the root; `employees/employee` fits any element of that name in
/// such a parent, at whatever depth. An element inside a record is never one itself.
package struct XMLRecordPath: Hashable, Sendable {
  package var names: [String]
  package var isAbsolute: Bool

  package init(_ text: String) {
    isAbsolute = text.hasPrefix("/")
    names = text.split(separator: "/").map(String.init)
  }

  init(absolute names: [String]) {
    self.names = names
    isAbsolute = true
  }

  package var text: String { (isAbsolute ? "/" : "") + names.joined(separator: "/") }
}
