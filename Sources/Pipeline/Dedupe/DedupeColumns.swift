/// The columns of an input file as the output has them, apart from those that the output adds.
///
/// A file that this program wrote has both added columns, and they are written anew, so that a second run changes
/// nothing; a column of somebody else's that happens to bear such a name is kept under another.
struct DedupeColumns {
  static let cluster = "cluster_id"
  static let probability = "match_probability"
  static let source = "source_file"
  static let prefix = "input_"

  private let header: [String]
  private let added: [String]
  private let isOwn: Bool

  /// - Parameter sources: Whether the output says of each row which file it comes from.
  init(_ header: [String], sources: Bool) {
    self.header = header
    added = [Self.cluster, Self.probability] + (sources ? [Self.source] : [])
    isOwn = header.contains(Self.cluster) && header.contains(Self.probability)
  }

  /// The columns of an earlier run that are not copied.
  var replaced: [String] { isOwn ? header.filter(added.contains) : [] }

  /// The columns that bear the name of an added one and are kept under another.
  var renamed: [String] { isOwn ? [] : header.filter(added.contains) }

  /// For each column its name in the output; nil where it is not copied.
  var names: [String?] {
    header.map { name in
      if replaced.contains(name) { return nil }
      return renamed.contains(name) ? Self.prefix + name : name
    }
  }
}
