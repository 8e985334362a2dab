import Glibc

/// Files and folders that their owner alone can read, written so that a stop at any point leaves the old or the new.
package enum PrivateFile {
  /// Makes the folder and those above it that are missing, each with mode 0700; one that is there stays as it is.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    if isFolder(path) { return }
    let above = folder(of: path)
    if above != path, !isFolder(above) { try makeFolder(above) }
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw FileFailure("make", path, errno: errno) }
    guard isFolder(path) else { throw FileFailure("make", path, errno: ENOTDIR) }
  }

  /// Makes the folder for what a command writes, and clears away what a killed one left half written in it.
  package static func makeOutputFolder(_ path: String) throws(FileFailure) {
    try makeFolder(path)
    try StagedFile.sweep(path)
  }

  /// Clears away what a killed command left of a file that was to come to `path`, half written beside it.
  package static func sweep(beside path: String) throws(FileFailure) {
    if isFolder(folder(of: path)) { try StagedFile.sweep(folder(of: path), of: name(of: path)) }
  }

  /// Makes an empty file, mode 0600, where there is none.
  static func create(_ path: String) throws(FileFailure) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFailure("create", path, errno: errno) }
    close(descriptor)
  }

  /// Puts `bytes` at `path` with mode 0600: written beside it, synced, renamed, and the folder synced.
  package static func replace(_ path: String, with bytes: some Sequence<UInt8>) throws(FileFailure) {
    let staged = try StagedFile(beside: path)
    try staged.write(Array(bytes))
    try staged.publish(at: path)
  }

  package static func replace(_ path: String, with text: String) throws(FileFailure) {
    try replace(path, with: text.utf8)
  }

  /// The whole of a regular file; a link at the end of the path is refused.
  package static func bytes(at path: String) throws(FileFailure) -> [UInt8] {
    var all: [UInt8] = []
    try forEachChunk(of: path) { all.append(contentsOf: $0) }
    return all
  }

  /// Hands out the bytes of a regular file from first to last, at most 1 MiB at a time.
  package static func forEachChunk(of path: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(FileFailure) {
    try forEachChunk(of: path) { (chunk) throws(FileFailure) in body(chunk) }
  }

  static func forEachChunk(
    of path: String, _ body: (UnsafeRawBufferPointer) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFailure("open", path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure("look at", path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure("read", path, errno: EISDIR) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure("read", path, errno: errno)
      }
      if count == 0 { return }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// Makes what another wrote to a file outlast a power failure.
  static func syncFile(_ path: String) throws(FileFailure) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure("open", path, errno: errno) }
    defer { close(descriptor) }
    if fsync(descriptor) != 0 { throw FileFailure("sync", path, errno: errno) }
  }

  /// Makes a rename in that folder outlast a power failure.
  static func syncFolder(_ path: String) throws(FileFailure) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure("open", path, errno: errno) }
    defer { close(descriptor) }
    // Some file systems cannot sync a folder and say so with EINVAL.
    if fsync(descriptor) != 0, errno != EINVAL { throw FileFailure("sync", path, errno: errno) }
  }

  /// Makes a move between the folders of two paths outlast a power failure.
  package static func syncFolders(of source: String, _ target: String) throws(FileFailure) {
    try syncFolder(folder(of: target))
    if folder(of: source) != folder(of: target) { try syncFolder(folder(of: source)) }
  }

  /// Removes a file, and makes that outlast a power failure.
  package static func remove(_ path: String) throws(FileFailure) {
    guard unlink(path) == 0 else { throw FileFailure("remove", path, errno: errno) }
    try syncFolder(folder(of: path))
  }

  /// Removes a file, or a folder with all that is in it, as far as that can be; links are removed, never followed.
  static func removeTree(_ path: String) {
    guard isFolder(path), !isLink(path) else {
      unlink(path)
      return
    }
    let names: [String]
    do { names = try self.names(in: path) } catch { return }
    for name in names { removeTree(path + "/" + name) }
    rmdir(path)
  }

  /// Seconds since 1970 at which the file was last written.
  package static func modificationTime(of path: String) throws(FileFailure) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileFailure("look at", path, errno: errno) }
    return Int(status.st_mtim.tv_sec)
  }

  /// Size and time of the last writing, which tell a file from another that came in its place; nil where there is none.
  package static func identity(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return "\(status.st_size)-\(status.st_mtim.tv_sec)-\(status.st_mtim.tv_nsec)"
  }

  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  package static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Names in a folder, sorted by their bytes, without `.` and `..`.
  package static func names(in folder: String) throws(FileFailure) -> [String] {
    guard let stream = opendir(folder) else { throw FileFailure("open", folder, errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The folder that holds `path`: `a` for `a/b`, `.` for `b`, `/` for `/b`.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of `path`: `b` for `a/b`.
  package static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The path from the root, with links followed; `path` itself where it leads nowhere.
  package static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
