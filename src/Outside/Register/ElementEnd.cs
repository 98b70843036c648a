using System.Buffers;

namespace Portvakt.Outside.Register;

/// <summary>Finds where a JSON element ends while its bytes arrive piece by piece, without judging what is inside.</summary>
internal struct ElementEnd
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> InText = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> AfterWord = SearchValues.Create(" \t\r\n,]"u8);

    private int depth;
    private bool inText;
    private bool escaped;
    private bool isWord;
    private bool begun;

    /// <summary>The number of bytes of <paramref name="piece"/> that belong to the element; -1 when all do and more follow.</summary>
    public int Find(ReadOnlySpan<byte> piece)
    {
        if (!begun && piece.Length > 0)
        {
            begun = true;
            isWord = !Structure.Contains(piece[0]);
        }
        return isWord ? piece.IndexOfAny(AfterWord) : InStructure(piece);
    }

    private int InStructure(ReadOnlySpan<byte> piece)
    {
        var at = 0;
        if (escaped && piece.Length > 0)
        {
            escaped = false;
            at = 1;
        }
        while (at < piece.Length)
        {
            var next = piece[at..].IndexOfAny(inText ? InText : Structure);
            if (next < 0)
                return -1;
            at += next;
            if (piece[at] == '\\')
            {
                escaped = at + 1 == piece.Length;
                at += 2;
                continue;
            }
            Step(piece[at++]);
            if (depth == 0 && !inText)
                return at;
        }
        return -1;
    }

    private void Step(byte mark)
    {
        if (mark == '"')
            inText = !inText;
        else
            depth += mark is (byte)'{' or (byte)'[' ? 1 : -1;
    }
}
