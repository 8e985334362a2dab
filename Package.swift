// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library module of ours: the names it may import are exactly the ones listed here.
func room(_ name: String, _ ours: [String] = [], _ theirs: [Target.Dependency] = [], resources: [Resource] = [])
  -> Target
{
  .target(
    name: name,
    dependencies: ours.map { .byName(name: $0) } + theirs,
    resources: resources,
    swiftSettings: strict)
}

func tests(_ name: String, _ ours: [String], _ theirs: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: ours.map { .byName(name: $0) } + theirs,
    exclude: exclude,
    swiftSettings: strict)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "muster",
  products: [
    .executable(name: "muster", targets: ["muster"]),
    .library(name: "Linkage", targets: ["Linkage"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    room("Diagnostics"),
    room("Parallelism"),
    room("Linkage", ["Parallelism"]),
    room("Records", ["Diagnostics"]),
    room("XMLReading", ["Diagnostics", "CLibXML2"]),
    room("Formats", ["Records", "Diagnostics", "XMLReading", "CZlib"]),
    room("Configuration", ["Records", "Diagnostics"], [yams]),
    room("Connectors", ["Configuration", "Formats", "Records", "Diagnostics"], [yams]),
    room("Normalization", ["Records", "Diagnostics"]),
    room("Reconciliation", ["Records", "Diagnostics", "Parallelism"]),
    room("Store", ["Records", "Diagnostics", "Parallelism"], [grdb, crypto]),
    room("Reports", ["Records", "Diagnostics"]),
    room(
      "Pipeline",
      [
        "Configuration", "Connectors", "Diagnostics", "Formats", "Linkage", "Normalization", "Parallelism",
        "Reconciliation", "Records", "Reports", "Store",
      ]),
    .executableTarget(
      name: "muster",
      dependencies: ["Pipeline", "Reports", "Records", "Diagnostics", argumentParser],
      swiftSettings: strict),
    .executableTarget(
      name: "reader-speed",
      dependencies: ["Diagnostics", "Formats", "Records"],
      path: "Benchmarks/ReaderSpeed",
      swiftSettings: strict),
    .executableTarget(name: "people-maker", path: "Benchmarks/PeopleMaker", swiftSettings: strict),
    .target(
      name: "FuzzLaws",
      dependencies: [
        "Configuration", "Connectors", "Diagnostics", "Formats", "Normalization", "Records", "XMLReading",
      ],
      path: "Fuzz/Laws",
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("Architecture", ["Diagnostics"]),
    tests("CLI", ["TestSupport"], [grdb], exclude: ["Golden"]),
    tests("Configuration", ["Configuration", "Diagnostics", "Records"]),
    tests("Connectors", ["Configuration", "Connectors", "Diagnostics", "Formats", "Records", "TestSupport"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Formats", ["Diagnostics", "Formats", "Records"]),
    tests("FuzzLaws", ["FuzzLaws"]),
    tests("Linkage", ["Linkage"]),
    tests("Normalization", ["Diagnostics", "Normalization", "Records"], exclude: ["Tables"]),
    tests("Parallelism", ["Parallelism"]),
    tests(
      "Pipeline",
      [
        "Configuration", "Diagnostics", "Linkage", "Normalization", "Pipeline", "Reconciliation", "Records", "Reports",
        "TestSupport",
      ]),
    tests("Reconciliation", ["Diagnostics", "Reconciliation", "Records", "TestSupport"]),
    tests("Records", ["Records", "TestSupport"]),
    tests("Reports", ["Diagnostics", "Records", "Reports"]),
    tests("Store", ["Diagnostics", "Records", "Store"], [grdb], exclude: ["Registers"]),
    tests("XMLReading", ["Diagnostics", "XMLReading"]),
  ]
)

// The fuzzer needs a sanitizer's runtime and flags that a package may not set for others: `make fuzz` asks for it.
if Context.environment["MUSTER_FUZZ"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "MusterFuzz", dependencies: ["FuzzLaws"], path: "Fuzz/Entry",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
