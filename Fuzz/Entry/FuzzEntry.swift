import FuzzLaws
import Glibc

/// libFuzzer's driver: parses its own options and calls the callback with inputs until it is told to stop.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The target that `MUSTER_FUZZ_TARGET` names.
private let chosen: FuzzTarget = {
  let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
  guard let name = getenv("MUSTER_FUZZ_TARGET").map({ String(cString: $0) }), let target = FuzzTarget(rawValue: name)
  else { fatalError("set MUSTER_FUZZ_TARGET to one of: \(names)") }
  return target
}()

/// Gives one input to the chosen parser; a law that it breaks stops the process, which libFuzzer takes for a finding.
private func check(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try chosen.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
  } catch {
    fatalError("\(chosen.rawValue): \(error)")
  }
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt { check(bytes, count) }

@_cdecl("MusterFuzz_main")
public func main(
  _ argumentCount: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = argumentCount
  var list = arguments
  return withUnsafeMutablePointer(to: &count) { count in
    withUnsafeMutablePointer(to: &list) { runDriver(count, $0) { check($0, $1) } }
  }
}
