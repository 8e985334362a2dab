package import Records

/// A file that came attached to a message and was read as a file of its own.
package struct AttachedImport: Sendable {
  package var info: ImportInfo
  package var records: [MappedRecord]
  package var bytes: [UInt8]
  /// What there is to warn of in it.
  package var notices: [ImportNotice]

  package init(info: ImportInfo, records: [MappedRecord], bytes: [UInt8], notices: [ImportNotice] = []) {
    self.info = info
    self.records = records
    self.bytes = bytes
    self.notices = notices
  }
}

/// A file that came attached to a message and is kept as it is.
package struct KeptAttachment: Hashable, Sendable {
  /// The physical line on which the message begins.
  package var line: Int
  /// As the message names it; empty where it does not.
  package var fileName: String
  package var mediaType: String
  package var byteCount: Int
  package var sha256: String
}

/// Attachments on their way into the archive, waiting for the transaction of the import that they belong to.
package final class AttachmentStage {
  private let archive: Archive
  private let isListing: Bool
  package private(set) var kept: [KeptAttachment] = []
  /// Each content once, however often it came.
  private(set) var staged: [Archive.Staged] = []
  private var hashes: Set<String> = []
  private var folder: StagedFolder?

  /// - Parameter isListing: Whether the bytes are in the archive already and are only to be told.
  package init(_ archive: Archive, isListing: Bool = false) {
    self.archive = archive
    self.isListing = isListing
  }

  /// Copies the bytes into the archive's folder, under no name yet.
  ///
  /// - Throws: `FileFailure` where they cannot be written.
  package func add(_ bytes: [UInt8], line: Int, fileName: String, mediaType: String) throws(FileFailure) {
    let hash = Store.sha256(of: bytes)
    if hashes.insert(hash).inserted, !isListing { staged.append(try stage(bytes)) }
    kept.append(
      KeptAttachment(line: line, fileName: fileName, mediaType: mediaType, byteCount: bytes.count, sha256: hash))
  }

  /// Copies the bytes to where all of a mailbox wait under one lock.
  func stage(_ bytes: [UInt8]) throws(FileFailure) -> Archive.Staged {
    let waiting: StagedFolder
    if let folder { waiting = folder } else { waiting = try archive.waitingFolder() }
    folder = waiting
    return try archive.stage(.bytes(bytes), in: waiting)
  }
}
