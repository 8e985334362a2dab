import Foundation
import GRDB

/// What a word that a person is known by is to be like.
package enum WordPattern: Hashable, Sendable {
  case exactly(String)
  case beginning(String)
  case ending(String)
}

/// The table of the words that people are known by: each word once, with the positions of its people.
enum PersonWords {
  /// - Parameter words: Those of each person, in the order of the people.
  static func insert(_ words: [[String]], into database: Database) throws {
    let statement = try database.makeStatement(
      sql: "INSERT INTO person_word (word, reversed, positions) VALUES (?, ?, ?)")
    for (word, positions) in lists(words).sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: [word, String(word.reversed()), coded(positions)])
    }
  }

  /// The positions of the people who have a word like one of the patterns, for each of the groups of patterns.
  static func positions(knownBy groups: [[WordPattern]], in database: Database) throws -> Set<Int> {
    var found: Set<Int>?
    for group in groups {
      var own: Set<Int> = []
      for pattern in group where found?.isEmpty != true {
        for list in try lists(like: pattern, in: database) {
          for position in decoded(list) where found?.contains(position) != false { own.insert(position) }
        }
      }
      found = own
    }
    return found ?? []
  }

  /// How many words have other people than `words` says, of how many; words that are missing or too many differ.
  static func differences(from words: [[String]], sample: Int?, in database: Database) throws -> (
    count: Int, compared: Int
  ) {
    let fresh = lists(words).sorted { $0.key < $1.key }
    let rows = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM person_word") ?? 0
    var (count, compared) = (abs(rows - fresh.count), abs(rows - fresh.count))
    let step = sample.map { max(1, fresh.count / max(1, $0)) } ?? 1
    for index in stride(from: 0, to: fresh.count, by: step) {
      compared += 1
      let kept = try lists(like: .exactly(fresh[index].key), in: database)
      if kept != [coded(fresh[index].value)] { count += 1 }
    }
    return (count, compared)
  }

  private static func lists(_ words: [[String]]) -> [String: [Int]] {
    var lists: [String: [Int]] = [:]
    for (position, own) in words.enumerated() {
      for word in own where !word.isEmpty && lists[word]?.last != position {
        lists[word, default: []].append(position)
      }
    }
    return lists
  }

  private static func lists(like pattern: WordPattern, in database: Database) throws -> [Data] {
    func range(_ column: String, from text: String) throws -> [Data] {
      try Data.fetchAll(
        database.cachedStatement(
          sql: "SELECT positions FROM person_word WHERE \(column) >= ? AND \(column) < ?"),
        arguments: [text, text + "\u{10FFFF}"])
    }
    switch pattern {
    case .exactly(let word):
      return try Data.fetchAll(
        database.cachedStatement(sql: "SELECT positions FROM person_word WHERE word = ?"), arguments: [word])
    case .beginning(let text): return try range("word", from: text)
    case .ending(let text): return try range("reversed", from: String(text.reversed()))
    }
  }

  // MARK: - Lists of positions: the steps from one to the next, seven bits a byte, the highest bit on all but the last

  private static func coded(_ positions: [Int]) -> Data {
    var bytes: [UInt8] = []
    var last = 0
    for position in positions {
      var step = position - last
      last = position
      while step > 0x7F {
        bytes.append(UInt8(step & 0x7F) | 0x80)
        step >>= 7
      }
      bytes.append(UInt8(step))
    }
    return Data(bytes)
  }

  private static func decoded(_ list: Data) -> [Int] {
    var positions: [Int] = []
    var (last, step, shift) = (0, 0, 0)
    for byte in list {
      if shift < 56 { step |= Int(byte & 0x7F) << shift }
      shift += 7
      guard byte & 0x80 == 0 else { continue }
      last &+= step
      positions.append(last)
      (step, shift) = (0, 0)
    }
    return positions
  }
}
