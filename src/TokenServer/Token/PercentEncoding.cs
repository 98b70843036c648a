namespace Portvakt.TokenServer.Token;

/// <summary>The encoding of form values: %hh for a byte, + for a space.</summary>
internal static class PercentEncoding
{
    /// <summary>Decodes in place, since the result is never longer; false for a broken escape.</summary>
    public static bool TryDecode(Span<byte> text, out int length)
    {
        length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '%')
            {
                if (i + 2 >= text.Length)
                    return false;
                var high = Hex(text[i + 1]);
                var low = Hex(text[i + 2]);
                if (high < 0 || low < 0)
                    return false;
                c = (byte)(high << 4 | low);
                i += 2;
            }
            else if (c == '+')
                c = (byte)' ';
            text[length++] = c;
        }
        return true;
    }

    private static int Hex(byte c) =>
        c switch
        {
            >= (byte)'0' and <= (byte)'9' => c - '0',
            >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
            >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
            _ => -1,
        };
}
