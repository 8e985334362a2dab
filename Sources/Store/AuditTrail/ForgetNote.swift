import Foundation

/// What the log keeps of a forgetting, as the detail of its entry: why, how much, and which hashes took whose place.
package struct ForgetNote: Hashable, Sendable, Codable {
  /// What the entry's action is called.
  package static let action = "forget"

  package struct File: Hashable, Sendable, Codable {
    /// SHA-256 of the archived bytes before, and of what stands in their place.
    package var old: String
    package var new: String

    package init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  package var reason: String
  package var records: Int
  package var decisions: Int
  package var files: [File]
  /// Numbers of earlier entries of the log that lost their texts.
  package var entries: [Int]

  package init(reason: String, records: Int, decisions: Int, files: [File], entries: [Int]) {
    self.reason = reason
    self.records = records
    self.decisions = decisions
    self.files = files
    self.entries = entries
  }

  /// - Parameter detail: Of an entry of the log; nil comes of anything but a forgetting's.
  package init?(_ detail: String) {
    let data = Data(detail.utf8)
    do { self = try JSONDecoder().decode(ForgetNote.self, from: data) } catch { return nil }
  }
}
