extension XMLConformanceTable {
  static let wellFormed: [Row] = [
    Row("prolog [22]", "no declaration", "<r>x</r>", "=x"),
    Row(
      "prolog [23]", "single quotes and blanks",
      "<?xml  version = '1.0'  encoding = 'utf-8'  standalone = 'no' ?><r>x</r>", "=x"),
    Row(
      "prolog [22]", "comments, instructions and blanks around the root",
      "<?xml version=\"1.0\"?>\n<!-- a -->\n<?p a?>\n<r>x</r>\n<!-- b --><?p b?>\n", "=x"),
    Row("doctypedecl [28]", "a name alone", "<!DOCTYPE r><r>x</r>", "=x"),
    Row("doctypedecl [28]", "an external subset, which is not read", "<!DOCTYPE r SYSTEM \"r.dtd\"><r>x</r>", "=x"),
    Row("doctypedecl [28]", "a public identifier", "<!DOCTYPE r PUBLIC '-//X//Y' \"r.dtd\" ><r>x</r>", "=x"),
    Row(
      "elementdecl [45]", "content models",
      "<!DOCTYPE r [<!ELEMENT r (a?,(b|c)*,d+)><!ELEMENT a (#PCDATA|b)*><!ELEMENT b EMPTY>]><r><d>x</d></r>", "d=x"),
    Row(
      "AttlistDecl [52]", "attribute types and a default that is added",
      "<!DOCTYPE r [<!ATTLIST r a ID #IMPLIED b (x|y) 'x' c NMTOKENS #IMPLIED>]><r a='i' c=' p  q '/>",
      "@a=i | @c=p q | @b=x | ="),
    Row("NotationDecl [82]", "a notation", "<!DOCTYPE r [<!NOTATION n PUBLIC 'p'>]><r>x</r>", "=x"),
    Row("PI [16]", "question marks inside", "<r>x<?p ? ?? >?></r>", "=x"),
    Row(
      "PI [16]", "without data, and one whose target begins with xml", "<r>x<?p?><?xml-stylesheet href='a'?></r>", "=x"),
    Row("PI [16]", "what looks like markup inside", "<r><?p <a> & ]]> -- ?>x</r>", "=x"),
    Row("CDSect [18]", "brackets at its end", "<r><![CDATA[a]]]]]></r>", "=a]]]"),
    Row("CDSect [18]", "markup and references are text", "<r><![CDATA[<a b='&amp;'>&lt;]]></r>", "=<a b='&amp;'>&lt;"),
    Row("CDSect [18]", "an end that is split over two", "<r><![CDATA[a]]]]><![CDATA[>b]]></r>", "=a]]>b"),
    Row("CDSect [18]", "what looks like a comment", "<r><![CDATA[<!-- -- ]]>x</r>", "=<!-- -- x"),
    Row("CharRef [66]", "decimal, hexadecimal, leading zeros", "<r>&#65;&#x42;&#x0063;&#00000000100;</r>", "=ABcd"),
    Row("CharRef [66]", "the last of the planes", "<r>&#x10FFFD;&#x10000;</r>", "=\u{10FFFD}\u{10000}"),
    Row(
      "CharRef [66]", "a tab and line ends that stay", "<r a='&#9;&#10;&#13;'>&#9;&#10;&#13;x</r>",
      "@a=\t\n\r | =\t\n\rx"),
    Row("CharRef [66]", "markup by number", "<r>&#60;a&#62;&#38;amp;</r>", "=<a>&amp;"),
    Row(
      "EntityRef [68]", "the five", "<r a='&lt;&gt;&amp;&quot;&apos;'>&lt;&gt;&amp;&quot;&apos;</r>",
      "@a=<>&\"' | =<>&\"'"),
    Row(
      "EntityRef [68]", "an ampersand before what looks like a reference", "<r a='&amp;#38;'>&amp;lt;&amp;#65;</r>",
      "@a=&#38; | =&lt;&#65;"),
    Row("AttValue [10]", "line ends and tabs become blanks", "<r a='1\n2\r\n3\t4\r5'/>", "@a=1 2 3 4 5 | ="),
    Row(
      "AttValue [10]", "the other quote, and a greater-than sign", "<r a=\"it's\" b='\"' c='>'/>",
      "@a=it's | @b=\" | @c=> | ="),
    Row("AttValue [10]", "empty", "<r a='' b=\"\"/>", "@a= | @b= | ="),
    Row("Attribute [41]", "blanks around the equals sign", "<r a = '1'\n\tb\n=\n'2' />", "@a=1 | @b=2 | ="),
    Row("end of line 2.11", "CR LF and CR in text become LF", "<r>a\r\nb\rc\n</r>", "=a\nb\nc\n"),
    Row("STag [40]", "blanks before the end of a tag", "<r\n><a >x</a\t></r >", "a=x"),
    Row("EmptyElemTag [44]", "both ways to be empty", "<r><a/><b></b><c /></r>", "a= | b= | c="),
    Row(
      "Name [5]", "dots, dashes, a middle dot, letters beyond ASCII", "<_r.-1><a\u{B7}b>x</a\u{B7}b><ÀÉ>y</ÀÉ></_r.-1>",
      "a\u{B7}b=x | ÀÉ=y"),
    Row(
      "Name [5]", "letters of the fifth edition", "<r><\u{10A0}>x</\u{10A0}><\u{10000}>y</\u{10000}></r>",
      "\u{10A0}=x | \u{10000}=y"),
    Row("Comment [15]", "in the middle of text", "<r>a<!-- b -->c</r>", "=ac"),
    Row("Comment [15]", "markup, a dash, an empty one", "<r><!-- <a> & ]]> - --><!---->x</r>", "=x"),
    Row("Comment [15]", "in the internal subset", "<!DOCTYPE r [ <!-- ' \" > ] --> ]><r>x</r>", "=x"),
    Row("content [43]", "mixed: runs in order", "<r>a<b>c</b>d<e/>f</r>", "=a | b=c | =d | e= | =f"),
    Row("content [43]", "a greater-than sign and brackets in text", "<r>a > b ]] > c ]</r>", "=a > b ]] > c ]"),
    Row("namespaces", "a default one", "<r xmlns='urn:a'><b c='1'>x</b></r>", "b/@c=1 | b=x"),
    Row("namespaces", "a default one that is undeclared", "<r xmlns='urn:a'><b xmlns=''>x</b></r>", "b=x"),
    Row(
      "namespaces", "prefixes declared again inside", "<p:r xmlns:p='urn:a'><p:b xmlns:p='urn:b' p:c='1'>x</p:b></p:r>",
      "b/@c=1 | b=x"),
    Row("namespaces", "one name in two namespaces", "<r xmlns:p='urn:a' p:a='1' a='2'/>", "@a=1 | @a=2 | ="),
    Row(
      "namespaces", "xml:space and xml:lang", "<r xml:space='preserve' xml:lang='en'>  x  </r>",
      "@space=preserve | @lang=en | =  x  "),
    Row(
      "Char [2]", "the edges of what may stand", "<r>\t\n \u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}</r>",
      "=\t\n \u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}"),
    Row("Char [2]", "controls of the upper half", "<r>\u{7F}\u{80}\u{9F}</r>", "=\u{7F}\u{80}\u{9F}"),
    Row("encodings 4.3.3", "UTF-8 with a mark", bytes("ï»¿<r>Ã©</r>"), "=é"),
    Row(
      "encodings 4.3.3", "UTF-16, little end first", wide("<?xml version='1.0' encoding='UTF-16'?><r>é€\u{1F600}</r>"),
      "=é€\u{1F600}"),
    Row(
      "encodings 4.3.3", "UTF-16, big end first", wide("<r a='é'>€\u{1F600}</r>", bigEndian: true), "@a=é | =€\u{1F600}"
    ),
    Row(
      "encodings 4.3.3", "UTF-16 without a mark",
      wide("<?xml version='1.0' encoding='UTF-16LE'?><r>é</r>", hasMark: false), "=é"),
    Row("encodings 4.3.3", "ISO-8859-1", bytes("<?xml version='1.0' encoding='ISO-8859-1'?><r>Åse</r>"), "=Åse"),
    Row(
      "encodings 4.3.3", "windows-1252",
      bytes("<?xml version='1.0' encoding='windows-1252'?><r>\u{93}\u{80}\u{94}</r>"), "=“€”"),
    Row(
      "encodings 4.3.3", "US-ASCII and references", bytes("<?xml version='1.0' encoding='US-ASCII'?><r>&#233;</r>"),
      "=é"),
    Row(
      "encodings 4.3.3", "the name in small letters", bytes("<?xml version='1.0' encoding='iso-8859-2'?><r>£ód¼</r>"),
      "=Łódź"),
  ]
}
