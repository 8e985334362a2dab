extension LinkageModel {
  /// A model for people that no data of theirs has trained: the anchor of training, and its stand-in.
  public static let shipped = LinkageModel(
    prior: 0.5,
    comparisons: [
      make(
        "given name", .givenName, m: [74, 6, 3, 8, 4, 3, 2], u: [0.8, 0.4, 6, 0.6, 2, 0.6, 89.6],
        h: [2, 0.5, 6, 0.6, 2, 0.6, 88.3]),
      make("middle name", .middleName, m: [55, 12, 8, 25], u: [1.5, 6, 2.5, 90], h: [2.5, 6, 2.5, 89]),
      make(
        "family name", .familyName, m: [78, 3, 8, 4, 3, 4], u: [0.25, 0.2, 0.3, 1.2, 0.4, 97.65],
        h: [78, 3, 5, 2, 1, 11]),
      make(
        "address", .address, m: [35, 4, 10, 8, 8, 8, 6, 5, 6, 10],
        u: [0.01, 0.01, 0.02, 0.05, 0.05, 0.3, 1, 2, 3, 93.56], h: [50, 4, 12, 8, 4, 4, 7, 3, 4, 4]),
      make(
        "birth date", .birthDate, m: [82, 3, 6, 0.7, 1.8, 1.6, 0.9, 2, 2],
        u: [0.01, 0.8, 0.2, 0.02, 0.25, 1.6, 3, 20, 74.12], h: [3, 0.8, 0.4, 0.02, 0.4, 2, 4, 27, 62.38]),
      make(
        "email", .email, m: [66, 4, 7, 4, 0.5, 18.5], u: [0.002, 0.03, 0.01, 0.2, 0.5, 99.258],
        h: [1, 0.3, 0.2, 2, 0.5, 96]),
      make("phone", .phone, m: [72, 3, 5, 20], u: [0.005, 0.002, 0.01, 99.983], h: [40, 1, 3, 56]),
      make(
        "identifier", .identifier, m: [86, 5, 4, 5], u: [0.003, 0.03, 90, 9.967], h: [0.01, 0.1, 89.9, 9.99]),
      make("category", .category, m: [75, 5, 20], u: [12, 2, 86], h: [12, 2, 86]),
      make("text", .text, m: [50, 15, 15, 20], u: [2, 1, 5, 92], h: [2, 1, 5, 92]),
    ],
    householdPrior: 0.3, linkThreshold: 0.5, reviewThreshold: 0.05,
    training: Training(method: "shipped", rows: 0, pairs: 0, iterations: 0))

  private static func make(
    _ name: String, _ measure: Linkage.Comparison.Measure, m: [Double], u: [Double], h: [Double]
  ) -> Comparison {
    let names = Array(Linkage.Comparison.levels(of: measure).dropFirst())
    let levels = names.indices.map { Level(name: names[$0], m: m[$0] / 100, u: u[$0] / 100, h: h[$0] / 100) }
    return Comparison(name: name, levels: levels)
  }
}
