/// Letters that no decomposition turns into ASCII, each with its usual Latin spelling.
enum LatinLetters {
  static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for row in rows.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      guard let letter = row.unicodeScalars.first else { continue }
      table[letter] = String(row.unicodeScalars.dropFirst().filter { $0 != "=" })
    }
    return table
  }()

  /// Passport transliteration of Cyrillic (Russian, Ukrainian, Serbian, Bulgarian letters), ELOT 743 for Greek.
  private static let rows = """
    ß=ss ø=o æ=ae œ=oe þ=th ð=d ł=l đ=d ħ=h ı=i ŋ=ng ŧ=t ə=a ƒ=f ĸ=k ŀ=l ĳ=ij ſ=s
    а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh
    щ=shch ъ= ы=y ь= э=e ю=yu я=ya є=ye і=i ї=yi ґ=g ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz қ=q ғ=g ә=a ө=o
    ү=u ұ=u һ=h ң=n
    α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o
    """
}
