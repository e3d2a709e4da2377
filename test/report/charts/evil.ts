/** What a landscape may hold to trick whatever shows a picture of it. */
export const EVIL: Readonly<Record<string, string>> = {
  markup: '<script>alert(1)</script><img src=x onerror="alert(1)">&lt;',
  'the end of what it stands in': '"/></tspan></text></title></desc></svg><svg onload="alert(1)">',
  'the end of a CDATA section and of a comment': ']]>--><![CDATA[<!--',
  'a reference and an entity': '&amp;&#60;&xxe;javascript:alert(1) url(https://evil.example)',
  'text that runs the other way': '\u202e\u2066\u200f\u061c',
  'control signs and halves of signs': '\u0000\u0008\u001b[2J\u007f\u0085\ud800\udfff\ufffe\uffff\ufeff',
  'many lines': '\n\r\n\t\u2028\u2029',
}
